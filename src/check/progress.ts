import { type Check, type CheckedRecord, type Doubt, quoteOf } from './define.js';

const CHANGE =
  /\b(naik|meningkat|turun|menurun|merosot|anjlok)\b([^.\n]{0,50}?)\bdari\s+([^.\n]{0,25}?)(\d{1,3}(?:,\d+)?|\b(?:AA|A|BB|B|CC|C|D))\b(?:\s*(?:persen|poin|%))?\s*([^.\n]{0,40}?)\b(?:menjadi|ke)\s+([^.\n]{0,15}?)(\d{1,3}(?:,\d+)?|\b(?:AA|A|BB|B|CC|C|D))\b(?!\.\d)/g;
const GRADES = ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'];
/** A lower number is a better place. */
const PLACE = /\b(?:peringkat|ranking|rangking|urutan|posisi|juara)\b/i;
/** Of these less is better, or the number is none that grows. */
const NOT_A_VALUE = /\b(?:tahun|stunting|kemiskinan|pengangguran|inflasi|tanggal|pukul|kasus|usia|zona)\b/i;

const worth = (value: string): number => (GRADES.includes(value) ? GRADES.indexOf(value) : Number(value.replace(',', '.')));

function findDoubts({ text }: CheckedRecord): Doubt[] {
  if (!text.includes('dari')) return [];
  return [...text.matchAll(CHANGE)].flatMap(({ 0: match, 1: verb, 2: what, 3: before, 4: old, 5: between, 6: last, 7: now, index }): Doubt[] => {
    const words = `${what} ${before} ${between} ${last}`;
    const earlier = text.slice(Math.max(0, index - 40), index);
    if ([words, earlier].some((each) => NOT_A_VALUE.test(each) || PLACE.test(each))) return [];
    if (GRADES.includes(old!) !== GRADES.includes(now!) || old === now) return [];
    const rose = worth(now!) > worth(old!);
    const says = verb!.startsWith('naik') || verb!.startsWith('meningkat');
    if (rose === says) return [];
    const message = `The text says "${verb}", but ${old} to ${now} is ${rose ? 'a rise' : 'a fall'}`;
    return [{ severity: 'low', message, spans: [quoteOf(text, { start: index, end: index + match.length })], candidates: [] }];
  });
}

/** The word for a change against its values: naik dari 72,1 menjadi 70,3. */
export const progress: Check = {
  code: 'progress',
  title: 'A rise rises and a fall falls',
  find: findDoubts,
  examples: [
    { text: 'Nilai SAKIP naik dari 72,1 menjadi 70,3 tahun ini.', findings: [{ severity: 'low', quotes: ['naik dari 72,1 menjadi 70,3'] }] },
    { text: 'Predikatnya turun dari B menjadi BB tahun ini.', findings: [{ severity: 'low', quotes: ['turun dari B menjadi BB'] }] },
    { text: 'Nilai SAKIP naik dari 70,3 menjadi 72,1 tahun ini.', findings: [] },
    { text: 'Kota itu naik peringkat dari 9 menjadi 2 tahun ini.', findings: [] },
    { text: 'Angka stunting turun dari 2 menjadi 9 kasus.', findings: [] },
  ],
};
