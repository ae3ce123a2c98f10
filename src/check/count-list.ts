import { regionsNamed } from '../link/region-index.js';
import { type Check, type CheckedRecord, type Doubt, quoteOf } from './define.js';

/** "sembilan kabupaten/kota, yakni A, B, …": a number of regions and the closed list of them. */
const ANNOUNCED =
  /(?<![\d.,])(\d{1,2})\s+(?:kabupaten\/kota|kabupaten dan kota|kabupaten|kota|daerah|provinsi)(?:\s+[\p{Ll}]+){0,6}?\s*(?:,|:)?\s*(?:yaitu|yakni|meliputi|adalah|terdiri (?:dari|atas)|:)\s*/giu;
const OPEN_LIST = /\b(?:antara lain|di antaranya|diantaranya|termasuk|lainnya|dll|dsb|seperti|misalnya)\b/i;
const TYPE = /^(?:kabupaten|kab\.?|kota|provinsi|prov\.?|pemkab|pemkot)\s+/i;
const LONGEST_LIST = 1200;
const SHORTEST = 3;

/** The region that an item begins with, type words left out; at most five words. */
function beginsWithRegion(item: string): boolean {
  const words = item.replace(TYPE, '').split(/\s+/).slice(0, 5);
  for (let length = words.length; length > 0; length--)
    if (
      regionsNamed(
        words
          .slice(0, length)
          .join(' ')
          .replace(/[^\p{L}]+$/u, ''),
      ).length > 0
    )
      return true;
  return false;
}

function findDoubts({ text }: CheckedRecord): Doubt[] {
  const doubts: Doubt[] = [];
  for (const match of text.matchAll(ANNOUNCED)) {
    const announced = Number(match[1]);
    const from = match.index + match[0].length;
    const list = text.slice(from, from + LONGEST_LIST).split(/\.\s|\n|\.$/, 1)[0]!;
    const items = list
      .replace(/\([^)]*\)/g, '')
      .split(/\s*[,;]\s*(?:dan|serta)?\s*|\s+(?:dan|serta|maupun)\s+/)
      .filter((item) => item.trim() !== '');
    if (announced < SHORTEST || items.length < SHORTEST - 1 || OPEN_LIST.test(list) || OPEN_LIST.test(match[0])) continue;
    if (items.length === announced || !items.every(beginsWithRegion)) continue;
    const spans = [
      quoteOf(text, { start: match.index, end: match.index + match[0].trimEnd().length }),
      quoteOf(text, { start: from, end: from + list.length }),
    ];
    doubts.push({ severity: 'high', message: `The text announces ${announced} and lists ${items.length}`, spans, candidates: [] });
  }
  return doubts;
}

/** A number of regions and the closed list behind it: 5 kabupaten, yakni A, B, C, dan D. */
export const countList: Check = {
  code: 'count-list',
  title: 'As many are listed as are announced',
  find: findDoubts,
  examples: [
    {
      text: 'Penghargaan diberikan kepada 5 kabupaten, yakni Sleman, Bantul, Sragen, dan Jepara.',
      findings: [{ severity: 'high', quotes: ['5 kabupaten, yakni', 'Sleman, Bantul, Sragen, dan Jepara'] }],
    },
    { text: 'Penghargaan diberikan kepada 4 kabupaten, yakni Sleman, Bantul, Sragen, dan Jepara.', findings: [] },
    { text: 'Penghargaan diberikan kepada 5 kabupaten, antara lain Sleman, Bantul, dan Jepara.', findings: [] },
    { text: 'Ada 5 kota, yakni yang maju, yang sedang, dan yang tertinggal.', findings: [] },
  ],
};
