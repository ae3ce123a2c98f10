import { type Check, type CheckedRecord, type Doubt, spanOf } from './define.js';

const FURNITURE =
  /^\W*(?:baca juga|berita terkait|artikel terkait|lihat juga|simak juga|pewarta|reporter|penulis|editor|sumber foto|tag|tags|komentar|ikuti kami|copyright|share)\b/i;

function findDoubts({ text, achievements }: CheckedRecord): Doubt[] {
  return achievements.flatMap(({ provenance }): Doubt[] => {
    const leaked = provenance.filter(({ start, via }) => {
      if (via !== 'read') return false;
      const line = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
      return FURNITURE.test(text.slice(line, line + 30));
    });
    if (leaked.length === 0) return [];
    const message = 'It was read in a line that belongs to the page, not to the article';
    return [{ severity: 'medium', message, spans: leaked.slice(0, 1).map(spanOf), candidates: [] }];
  });
}

const won = { fillers: { recipients: ['Kota Batu'], grade: 'BB' }, quotes: { grade: 'predikat BB' } };

/** A record read from a link to another article or a byline: Baca juga: Kota Batu raih predikat BB. */
export const bylineLeak: Check = {
  code: 'byline-leak',
  title: 'Records are read in the article itself',
  find: findDoubts,
  examples: [
    { text: 'Hujan turun.\nBaca juga: Kota Batu raih predikat BB', achievements: [won], findings: [{ severity: 'medium', quotes: ['predikat BB'] }] },
    { text: 'Hujan turun.\nKota Batu raih predikat BB', achievements: [won], findings: [] },
  ],
};
