import { fullName, regionsNamed, TYPE_WORDS } from '../link/region-index.js';
import { wordsOf } from '../link/words.js';
import { type Check, type CheckedRecord, type Doubt, spanOf } from './define.js';

const LONGEST = 4;
const SAYS_TYPE = /\b(?:kab|kota\b|pemk|bupati|wabup|wali)/i;
/** A town that heads a kabupaten may be called a city there. */
const SEATS_COUNT = /adipura|kota (?:kecil|sedang|besar|metropolitan)/i;

/** A type word and the name behind it that no region of that type has. */
function mistyped(words: readonly string[]): { said: string; regions: string[] } | undefined {
  for (const [at, word] of words.entries()) {
    const type = TYPE_WORDS[word.toLowerCase()];
    if (type === undefined || type === 'provinsi') continue;
    for (let length = Math.min(LONGEST, words.length - at - 1); length > 0; length--) {
      const name = words.slice(at + 1, at + 1 + length).join(' ');
      const named = regionsNamed(name);
      if (named.length === 0 || !/^\p{Lu}/u.test(name)) continue;
      if (named.some((region) => region.type === type || region.type === 'provinsi')) break;
      return { said: `${word} ${name}`, regions: named.map(fullName) };
    }
  }
  return undefined;
}

function findDoubts({ mentions, text }: CheckedRecord): Doubt[] {
  const seen = new Set<string>();
  return mentions.flatMap((mention): Doubt[] => {
    if ((mention.type !== 'agency' && mention.type !== 'position') || !SAYS_TYPE.test(mention.quote) || seen.has(mention.quote)) return [];
    seen.add(mention.quote);
    const found = mistyped(wordsOf(mention.quote));
    if (found === undefined || SEATS_COUNT.test(text)) return [];
    const message = `There is no "${found.said}"; the name is that of ${found.regions.join(' and ')}`;
    return [{ severity: 'high', message, spans: [spanOf(mention)], candidates: found.regions }];
  });
}

/** A region called kota that is a kabupaten, or the other way round: Kota Jember. */
export const regionType: Check = {
  code: 'region-type',
  title: 'A region is called kabupaten or kota as it is',
  find: findDoubts,
  examples: [
    {
      text: 'Dinas Sosial Kota Jember menang.',
      mentions: [{ type: 'agency', quote: 'Dinas Sosial Kota Jember' }],
      findings: [{ severity: 'high', quotes: ['Dinas Sosial Kota Jember'], candidates: ['Kabupaten Jember'] }],
    },
    {
      text: 'Bupati Batu Rahma Wulan hadir.',
      mentions: [{ type: 'position', quote: 'Bupati Batu' }],
      findings: [{ severity: 'high', quotes: ['Bupati Batu'], candidates: ['Kota Batu'] }],
    },
    { text: 'Dinas Sosial Kota Malang menang.', mentions: [{ type: 'agency', quote: 'Dinas Sosial Kota Malang' }], findings: [] },
    { text: 'Dinas Sosial Kabupaten Kotabaru menang.', mentions: [{ type: 'agency', quote: 'Dinas Sosial Kabupaten Kotabaru' }], findings: [] },
    { text: 'Kota Jember meraih Adipura.', mentions: [{ type: 'agency', quote: 'Kota Jember' }], findings: [] },
  ],
};
