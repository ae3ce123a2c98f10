import { regionTail } from '../link/region-index.js';
import { wordsOf } from '../link/words.js';
import { type Check, type CheckedRecord, type Doubt, spanOf } from './define.js';

interface LevelRule {
  /** First words of the unit. */
  unit: RegExp;
  /** Whether a region with this code can have it. */
  fits: (code: string) => boolean;
  severity: 'high' | 'medium';
  /** Why not, in words. */
  why: string;
}

const isProvince = (code: string): boolean => code.length === 2;
const inProvinces =
  (...provinces: string[]) =>
  (code: string): boolean =>
    provinces.includes(code.slice(0, 2));

const RULES: readonly LevelRule[] = [
  { unit: /^biro\s/i, fits: isProvince, severity: 'high', why: 'only a province has a Biro' },
  {
    unit: /^bagian\s.*\bset(?:da|retariat daerah)\b/i,
    fits: (code) => !isProvince(code),
    severity: 'medium',
    why: 'the secretariat of a province has a Biro, not a Bagian',
  },
  { unit: /^suku dinas\s/i, fits: inProvinces('31'), severity: 'high', why: 'only Jakarta has a Suku Dinas' },
  { unit: /^(?:kapanewon|kemantren|kalurahan)\s/i, fits: inProvinces('34'), severity: 'medium', why: 'only Yogyakarta has units of this name' },
  { unit: /^gampong\s/i, fits: inProvinces('11'), severity: 'medium', why: 'only Aceh has a Gampong' },
  { unit: /^nagari\s/i, fits: inProvinces('13'), severity: 'medium', why: 'only Sumatera Barat has a Nagari' },
  { unit: /^distrik\s/i, fits: inProvinces('91', '92', '93', '94', '95', '96'), severity: 'medium', why: 'only Papua has a Distrik' },
];

function findDoubts({ mentions }: CheckedRecord): Doubt[] {
  return mentions.flatMap((mention): Doubt[] => {
    if (mention.type !== 'agency') return [];
    const rule = RULES.find(({ unit }) => unit.test(mention.quote));
    const tail = rule === undefined ? undefined : regionTail(wordsOf(mention.quote));
    if (rule === undefined || tail === undefined || !tail.typed || tail.from === 0 || tail.regions.some(({ code }) => rule.fits(code))) return [];
    return [{ severity: rule.severity, message: `"${mention.quote}": ${rule.why}`, spans: [spanOf(mention)], candidates: [] }];
  });
}

const agency = (quote: string) => [{ type: 'agency' as const, quote }];

/** A unit in a region that has no such unit: Biro Hukum Kabupaten Sleman. */
export const regionLevel: Check = {
  code: 'region-level',
  title: 'A unit belongs to a region that has such units',
  find: findDoubts,
  examples: [
    {
      text: 'Biro Hukum Kabupaten Sleman menang.',
      mentions: agency('Biro Hukum Kabupaten Sleman'),
      findings: [{ severity: 'high', quotes: ['Biro Hukum Kabupaten Sleman'] }],
    },
    {
      text: 'Nagari Melati Kabupaten Sleman menang.',
      mentions: agency('Nagari Melati Kabupaten Sleman'),
      findings: [{ severity: 'medium', quotes: ['Nagari Melati Kabupaten Sleman'] }],
    },
    { text: 'Biro Hukum Setda Provinsi Jawa Timur menang.', mentions: agency('Biro Hukum Setda Provinsi Jawa Timur'), findings: [] },
    { text: 'Biro Hukum menang.', mentions: agency('Biro Hukum'), findings: [] },
  ],
};
