import { type Check, type Doubt, spanOf } from './define.js';

interface OfficeHead {
  /** Titles that head the office; the first is the usual one. */
  heads: readonly string[];
  offices: readonly string[];
}

/** Who heads which kind of office; the office is the word behind the title, lower case. */
const OFFICE_HEADS: readonly OfficeHead[] = [
  {
    heads: ['kepala'],
    offices: ['dinas', 'badan', 'biro', 'bagian', 'kantor', 'puskesmas', 'upt', 'uptd', 'sekolah', 'satpol', 'bappeda', 'bapenda', 'diskominfo', 'disdik'],
  },
  { heads: ['ketua'], offices: ['dprd', 'dpr', 'mpr', 'dpd', 'kpk', 'kpu', 'bawaslu'] },
  { heads: ['inspektur'], offices: ['inspektorat'] },
  { heads: ['direktur', 'kepala', 'plt', 'pimpinan'], offices: ['rsud', 'rsup'] },
];
const HEAD_TITLES: ReadonlySet<string> = new Set(['kepala', 'ketua', 'inspektur', 'direktur']);
const HEADS_BY_OFFICE = new Map(OFFICE_HEADS.flatMap(({ heads, offices }) => offices.map((office) => [office, heads] as const)));

/** Bodies whose name begins with Badan or Biro but that are led by a Ketua, by the words that follow. */
const LED_BY_KETUA: readonly string[] = [
  'badan pemeriksa keuangan',
  'badan pengawas pemilu',
  'badan pengawas pemilihan',
  'badan amil zakat',
  'badan permusyawaratan',
  'badan kehormatan',
  'badan anggaran',
  'badan musyawarah',
  'badan pembentukan',
  'badan legislasi',
  'badan eksekutif',
  'badan pengurus',
  'badan pelaksana',
  'badan pengawas',
  'badan perlindungan konsumen',
  'badan penyelesaian sengketa',
  'badan nasional sertifikasi',
  'badan wakaf',
  'badan akreditasi',
  'badan kerja sama',
  'badan kerjasama',
  'badan promosi',
  'badan koordinasi',
];

function doubtAbout(position: string): { head: string; office: string } | undefined {
  const words = position.toLowerCase().split(/[\s,.()]+/);
  // Acting and deputy titles stand before: Plt Kepala, Wakil Ketua.
  const at = words.slice(0, 3).findIndex((word) => HEAD_TITLES.has(word));
  const office = words[at + 1];
  const heads = at === -1 || office === undefined ? undefined : HEADS_BY_OFFICE.get(office);
  if (heads === undefined || office === undefined || heads.includes(words[at]!)) return undefined;
  const following = words.slice(at + 1).join(' ');
  return LED_BY_KETUA.some((name) => following.startsWith(name)) ? undefined : { head: heads[0]!, office };
}

const capitalized = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

function doubtsIn(quote: string): Pick<Doubt, 'message' | 'candidates'> | undefined {
  const doubt = doubtAbout(quote);
  if (doubt === undefined) return undefined;
  const title = /\b(?:kepala|ketua|inspektur|direktur)\b/i;
  const head = capitalized(doubt.head);
  return { message: `The text says "${quote}", but a ${doubt.office} is headed by a ${head}`, candidates: [quote.replace(title, head)] };
}

const position = (quote: string) => [{ type: 'position' as const, quote }];

/** The title of a person beside the office that he or she heads: Ketua Biro Umum where only a Kepala can be. */
export const positionOffice: Check = {
  code: 'position-office',
  title: 'An office is headed by the title that goes with it',
  find: ({ mentions }) =>
    mentions.flatMap((mention) => {
      const doubt = mention.type === 'position' ? doubtsIn(mention.quote) : undefined;
      return doubt === undefined ? [] : [{ severity: 'medium', ...doubt, spans: [spanOf(mention)] }];
    }),
  examples: [
    {
      text: 'Ketua Biro Umum Setda Sulawesi Barat Rahma Wulan hadir.',
      mentions: position('Ketua Biro Umum Setda Sulawesi Barat'),
      findings: [{ severity: 'medium', quotes: ['Ketua Biro Umum Setda Sulawesi Barat'], candidates: ['Kepala Biro Umum Setda Sulawesi Barat'] }],
    },
    {
      text: 'Plt Ketua Dinas Sosial Rahma Wulan hadir.',
      mentions: position('Plt Ketua Dinas Sosial'),
      findings: [{ severity: 'medium', quotes: ['Plt Ketua Dinas Sosial'], candidates: ['Plt Kepala Dinas Sosial'] }],
    },
    {
      text: 'Kepala DPRD Sukamaju Rahma Wulan hadir.',
      mentions: position('Kepala DPRD Sukamaju'),
      findings: [{ severity: 'medium', quotes: ['Kepala DPRD Sukamaju'], candidates: ['Ketua DPRD Sukamaju'] }],
    },
    { text: 'Kepala Dinas Sosial Rahma Wulan hadir.', mentions: position('Kepala Dinas Sosial'), findings: [] },
    { text: 'Ketua Badan Amil Zakat Nasional Rahma Wulan hadir.', mentions: position('Ketua Badan Amil Zakat Nasional'), findings: [] },
    { text: 'Ketua Tim Penggerak PKK Rahma Wulan hadir.', mentions: position('Ketua Tim Penggerak PKK'), findings: [] },
    { text: 'Wakil Ketua DPRD Rahma Wulan hadir.', mentions: position('Wakil Ketua DPRD'), findings: [] },
  ],
};
