import { expect, test } from 'vitest';
import { extract } from '../src/pipeline.js';

const pageOf = (length: number) => ({ source: 'dump.txt', kind: 'text' as const, content: 'Kantor dinas buka pagi. '.repeat(length / 24) });

test('a text that is too long for an article is an error that says so', () => {
  expect(extract(pageOf(4_800_000))).toEqual({
    error: { source: 'dump.txt', code: 'too-large', message: expect.stringMatching(/4,799,999 characters.*4,000,000/) },
  });
});

const recordOf = (content: string) => {
  const extraction = extract({ source: 'berita.txt', kind: 'text', content });
  if ('error' in extraction) throw new Error(extraction.error.message);
  return extraction.record;
};
const codesOf = (content: string) => recordOf(content).findings.map(({ code }) => code);

const ENGLISH =
  'On Monday the mayor of Surabaya, Eri Cahyadi, welcomed a group of students who had come from Bandung by train. They visited the city archive, the old harbour ' +
  'and a school near the zoo, talked with teachers about their work, and went home in the evening after a short meeting with the head of BPBD Kota Surabaya. ' +
  'Nothing else was said about the visit, which the organisers hope to repeat next year.';

test('an article in another language is kept, with no names in it and a finding that says why', () => {
  const { text, mentions, agencies, persons, achievements, findings } = recordOf(ENGLISH);
  expect({ text, mentions, agencies, persons, achievements }).toEqual({ text: ENGLISH, mentions: [], agencies: [], persons: [], achievements: [] });
  expect(findings).toMatchObject([{ code: 'foreign-language', severity: 'low' }]);
});

test.each([
  ['a headline and a lead', ENGLISH.split('. ')[0]!],
  ['two languages', `${ENGLISH} Pemkab Sleman meraih juara I lomba arsip tahun ini dan Dinas Kesehatan Sleman juara II.`],
  ['a list of winners without prose', Array.from({ length: 12 }, (_, i) => `Juara ${i + 1}: SMP Negeri ${i + 1} Sleman (skor ${90 - i})`).join('\n')],
  ['a list of places', Array.from({ length: 30 }, (_, i) => `${i + 1}. Desa Suka${'abcdefghijklmnopqrstuvwxyzabcd'[i]}`).join('\n')],
])('what may be Indonesian is read: %s', (_, content) => {
  expect(codesOf(content)).not.toContain('foreign-language');
});
