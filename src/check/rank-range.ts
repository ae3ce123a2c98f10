import { type Check, type CheckedRecord, type Doubt, provenanceOf, quoteOf } from './define.js';

/** Right behind a place: "dari 34 provinsi", "dari total 98 kota". */
const AMONG =
  /^[^.,;\n]{0,30}?\bdari\s+(?:total\s+|sebanyak\s+|seluruh\s+)?(\d{1,5})\s+(?:provinsi|kabupaten|kota|daerah|peserta|tim|desa|kelurahan|instansi|kementerian|negara|sekolah|opd)\b/i;
const REACH = 80;

function findDoubts({ text, achievements }: CheckedRecord): Doubt[] {
  return achievements.flatMap((achievement): Doubt[] => {
    const rank = /^\d{1,4}$/.test(achievement.rank ?? '') ? Number(achievement.rank) : undefined;
    const provenance = rank === undefined ? undefined : provenanceOf(achievement, 'rank');
    if (rank === undefined || provenance === undefined || provenance.via !== 'read') return [];
    const match = AMONG.exec(text.slice(provenance.end, provenance.end + REACH));
    if (match === null || rank <= Number(match[1])) return [];
    const message = `A place of ${rank} is told among ${match[1]}`;
    return [{ severity: 'high', message, spans: [quoteOf(text, { start: provenance.start, end: provenance.end + match[0].length })], candidates: [] }];
  });
}

const placed = (rank: string, quote: string) => ({ fillers: { recipients: ['Kota'], award: 'Lomba Melati', rank }, quotes: { rank: quote } });

/** A place that is larger than the number of those who took part: peringkat 36 dari 34 provinsi. */
export const rankRange: Check = {
  code: 'rank-range',
  title: 'A place is not larger than the number of participants',
  find: findDoubts,
  examples: [
    {
      text: 'Provinsi itu meraih peringkat 36 dari 34 provinsi.',
      achievements: [placed('36', 'peringkat 36')],
      findings: [{ severity: 'high', quotes: ['peringkat 36 dari 34 provinsi'] }],
    },
    { text: 'Provinsi itu meraih peringkat 6 dari 34 provinsi.', achievements: [placed('6', 'peringkat 6')], findings: [] },
    { text: 'Kota itu naik ke peringkat 6. Dari 4 kota yang dinilai, dua gagal.', achievements: [placed('6', 'peringkat 6')], findings: [] },
  ],
};
