import type { Span } from '../model/span.js';
import { type Check, type CheckedRecord, type Doubt, spanOf } from './define.js';

const FURNITURE =
  /^\W*(?:baca juga|berita terkait|artikel terkait|lihat juga|simak juga|pewarta|reporter|penulis|editor|sumber foto|tag|tags|komentar|ikuti kami|copyright|share)\b/i;

/** Characters of a line among which it says that it is none of the article. */
const OPENING = 30;

/** The lines that belong to the page; few articles have any. */
function furnitureLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (FURNITURE.test(text.slice(start, start + OPENING))) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function findDoubts({ text, achievements }: CheckedRecord): Doubt[] {
  if (achievements.length === 0) return [];
  const lines = furnitureLines(text);
  if (lines.length === 0) return [];
  return achievements.flatMap(({ provenance }): Doubt[] => {
    const leaked = provenance.find(({ start, via }) => via === 'read' && lines.some((line) => line.start <= start && start <= line.end));
    if (!leaked) return [];
    const message = 'It was read in a line that belongs to the page, not to the article';
    return [{ severity: 'medium', message, spans: [spanOf(leaked)], candidates: [] }];
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
