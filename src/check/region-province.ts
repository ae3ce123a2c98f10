import { provinceAt, regionOfCode, regionsNamed } from '../link/region-index.js';
import { type Check, type CheckedRecord, type Doubt, quoteOf } from './define.js';

const PAIR =
  /(?<!\p{L})(Kabupaten|Kota)\s+(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,3}?)(?:\s*,\s*|\s+di\s+|\s+\(|\s+)(?:Provinsi|Prov\.)\s+(\p{Lu}[\p{L}]+(?:\s+\p{Lu}[\p{L}]+){0,3})/gu;

/** The longest beginning of the words that names a province. */
function provinceIn(name: string): string | undefined {
  const words = name.split(/\s+/);
  for (let length = words.length; length > 0; length--) {
    const province = regionsNamed(words.slice(0, length).join(' ')).find(({ type }) => type === 'provinsi');
    if (province) return province.code;
  }
  return undefined;
}

function findDoubts({ text, published }: CheckedRecord): Doubt[] {
  if (!text.includes('Prov')) return [];
  return [...text.matchAll(PAIR)].flatMap(({ 0: match, 1: type, 2: name, 3: province, index }): Doubt[] => {
    const said = provinceIn(province!);
    const regions = regionsNamed(name!).filter((region) => region.type === type!.toLowerCase());
    if (said === undefined || regions.length === 0) return [];
    if (regions.some(({ code }) => code.slice(0, 2) === said || provinceAt(code, published) === said || provinceAt(code, '2000') === said)) return [];
    const own = regions.map(({ code }) => provinceName(code)).join(' or ');
    const message = `${type} ${name} lies in ${own}`;
    return [{ severity: 'medium', message, spans: [quoteOf(text, { start: index, end: index + match.length })], candidates: [own] }];
  });
}

const provinceName = (code: string): string => regionOfCode(code.slice(0, 2))!.name;

/** A kabupaten or kota told to be in another province: Kabupaten Sleman, Provinsi Jawa Timur. */
export const regionProvince: Check = {
  code: 'region-province',
  title: 'A kabupaten or kota lies in the province that is said',
  find: findDoubts,
  examples: [
    {
      text: 'Kabupaten Sleman, Provinsi Jawa Timur menang.',
      findings: [{ severity: 'medium', quotes: ['Kabupaten Sleman, Provinsi Jawa Timur'], candidates: ['Daerah Istimewa Yogyakarta'] }],
    },
    { text: 'Kabupaten Jember, Provinsi Jawa Timur menang.', findings: [] },
    { text: 'Kabupaten Merauke, Provinsi Papua menang.', published: '2021-05-01', findings: [] },
  ],
};
