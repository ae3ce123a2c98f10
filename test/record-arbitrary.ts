import fc from 'fast-check';
import type { ArticleRecord } from '../src/model/record.js';

const LONE_SURROGATE = /\p{Surrogate}/u;
const ODD = [
  '\u00a0',
  '\u0301',
  '🏆',
  '👩‍👩‍👧',
  '𝒜',
  '“',
  '"',
  "'",
  ';',
  ',',
  '\n',
  '\r\n',
  '\t',
  '\u2028',
  '\u202e',
  '=',
  '+',
  '-',
  '@',
  '\u0000',
  '字',
  'ﬁ',
  '{',
  '%',
];

/** Words with everything that pages hold, but lone surrogates: stripping takes those out. */
const phrase = fc.oneof(
  fc.string({ unit: fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), minLength: 1, maxLength: 20 }),
  fc.constantFrom('Dinas Kesehatan', '=HYPERLINK("x")', '+62', '-1', '@nama', 'Juara I', ''),
);

/** The value, or the object without the property. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const withoutAbsent = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, filler]) => filler !== undefined)) as T;

const spanOf = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    .map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }))
    .filter(({ quote }) => !LONE_SURROGATE.test(quote));

const achievementOf = (text: string) =>
  fc
    .record({
      recipients: fc.array(phrase, { minLength: 1, maxLength: 3 }),
      count: maybe(fc.integer({ min: 1 })),
      innovation: maybe(phrase),
      expansion: maybe(phrase),
      award: maybe(phrase),
      category: maybe(phrase),
      rank: maybe(phrase),
      grade: maybe(phrase),
      label: maybe(phrase),
      score: maybe(fc.double({ noNaN: true, noDefaultInfinity: true }).map((score) => score + 0)),
      year: maybe(fc.integer({ min: 1900, max: 2200 })),
      level: maybe(phrase),
      grantor: maybe(phrase),
      status: fc.constantFrom('won', 'nominated', 'targeted', 'denied'),
      id: fc.uuid(),
      provenance: fc.array(
        fc
          .tuple(
            spanOf(text),
            fc.record({
              slot: fc.constantFrom('recipients', 'award', 'year'),
              index: fc.nat(2),
              rule: phrase,
              via: fc.constantFrom('read', 'inherited', 'derived'),
              distance: maybe(fc.nat(9)),
              scope: maybe(spanOf(text).map(({ start, end }) => ({ start, end }))),
            }),
          )
          .map(([span, rest]) => withoutAbsent({ ...span, ...rest })),
        { maxLength: 4 },
      ),
      links: maybe(
        fc.array(
          fc
            .record({ slot: fc.constantFrom('recipients', 'award'), index: fc.nat(2), entity: fc.nat(3), edition: maybe(fc.constant(2021)) })
            .map(withoutAbsent),
          { minLength: 1, maxLength: 3 },
        ),
      ),
      confidence: maybe(
        fc.array(
          fc.oneof(
            fc.record({ slot: fc.constantFrom('award', 'record'), index: fc.nat(2), measured: fc.nat(9) }),
            fc.record({
              slot: fc.constant('rank'),
              index: fc.constant(0),
              precision: fc.constant(0.5),
              low: fc.constant(0.25),
              high: fc.constant(0.75),
              measured: fc.nat(99),
            }),
          ),
          { minLength: 1, maxLength: 3 },
        ),
      ),
    })
    .map(withoutAbsent);

const candidate = fc.record({ id: phrase, name: phrase, reason: phrase });
const entityOf = (text: string) =>
  fc
    .record({
      type: fc.constantFrom('agency', 'award'),
      name: phrase,
      surfaces: fc.array(
        fc.record({
          text: phrase,
          relation: fc.constantFrom('name', 'abbreviation'),
          reason: phrase,
          spans: fc.array(
            spanOf(text).map(({ start, end }) => ({ start, end })),
            { maxLength: 2 },
          ),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      link: maybe(
        fc
          .record({
            id: maybe(phrase),
            name: maybe(phrase),
            kind: maybe(phrase),
            region: maybe(phrase),
            reason: phrase,
            candidates: fc.array(candidate, { maxLength: 2 }),
          })
          .map(withoutAbsent),
      ),
    })
    .map(withoutAbsent);

const recordOf = (text: string) =>
  fc
    .record({
      id: fc.uuid(),
      source: phrase,
      url: maybe(fc.webUrl()),
      title: maybe(phrase),
      outlet: maybe(phrase),
      published: maybe(fc.constantFrom('2021-02-17', '2021-02-17T10:00:00+07:00')),
      text: fc.constant(text),
      agencies: fc.array(phrase, { maxLength: 3 }),
      innovations: fc.array(fc.record({ name: phrase, expansion: maybe(phrase) }).map(withoutAbsent), { maxLength: 3 }),
      persons: fc.array(fc.record({ name: phrase, position: maybe(phrase) }).map(withoutAbsent), { maxLength: 3 }),
      dates: fc.array(fc.constantFrom('2021-02-17', '--02-17'), { maxLength: 2 }),
      achievements: fc.uniqueArray(achievementOf(text), { maxLength: 4, selector: ({ id }) => id }),
      mentions: fc.array(
        fc
          .tuple(spanOf(text), fc.record({ type: fc.constantFrom('agency', 'person', 'date'), value: phrase, rule: phrase }))
          .map(([span, rest]) => ({ ...span, ...rest })),
        { maxLength: 4 },
      ),
      entities: maybe(fc.array(entityOf(text), { minLength: 1, maxLength: 3 })),
      findings: fc.array(
        fc.record({
          code: phrase,
          severity: fc.constantFrom('high', 'info'),
          message: phrase,
          spans: fc.array(spanOf(text), { maxLength: 2 }),
          candidates: fc.array(phrase, { maxLength: 2 }),
        }),
        { maxLength: 2 },
      ),
    })
    .map(withoutAbsent);

/** Any record that the schema allows, with spans that hold. */
export const anyRecord = phrase.chain(recordOf).map((record) => structuredClone(record) as ArticleRecord);

const TEXT = 'Kota Lawu raih juara\nDinas Arsip Kota Lawu meraih juara I Lomba Arsip 2020 dengan judul “SAPA”. Bagian Umum masuk nominasi.';

function quoted(quote: string): { start: number; end: number; quote: string } {
  const start = TEXT.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return { start, end: start + quote.length, quote };
}

/** A made-up article with one achievement of each status, and something in every list. */
export function sampleRecord(changes: Partial<ArticleRecord> = {}): ArticleRecord {
  const id = changes.id ?? 'lawu';
  const from = (slot: 'recipients' | 'rank' | 'award' | 'innovation' | 'grade' | 'year', quote: string) =>
    ({ ...quoted(quote), slot, index: 0, rule: `${slot}-rule`, via: 'read' }) as const;
  return {
    id,
    source: `${id}.html`,
    title: 'Kota Lawu raih juara',
    text: TEXT,
    agencies: ['Dinas Arsip', 'Bagian Umum'],
    innovations: [{ name: 'SAPA' }],
    persons: [{ name: 'Sari Wening', position: 'Kepala Dinas Arsip' }],
    dates: ['2021-02-17'],
    achievements: [
      {
        recipients: ['Dinas Arsip', 'Bagian Umum'],
        innovation: 'SAPA',
        award: 'Lomba Arsip',
        rank: '1',
        year: 2020,
        status: 'won',
        id: `${id}-1`,
        provenance: [
          from('recipients', 'Dinas Arsip'),
          from('rank', 'juara I'),
          { ...from('award', 'Lomba Arsip'), via: 'inherited', distance: 2 },
          from('innovation', 'SAPA'),
        ],
      },
      {
        recipients: ['OPD'],
        count: 19,
        grade: 'BB',
        label: 'sangat baik',
        score: 72.15,
        status: 'nominated',
        id: `${id}-2`,
        provenance: [from('recipients', 'Bagian Umum')],
      },
      { recipients: ['Bagian Umum'], rank: '3', status: 'targeted', id: `${id}-3`, provenance: [from('recipients', 'Bagian Umum')] },
      { recipients: ['Bagian Umum'], grade: 'A', status: 'denied', id: `${id}-4`, provenance: [from('recipients', 'Bagian Umum')] },
    ],
    mentions: [{ ...quoted('Dinas Arsip'), type: 'agency', value: 'Dinas Arsip', rule: 'agency' }],
    findings: [{ code: 'odd-gloss', severity: 'low', message: 'A gloss that is not on the scale', spans: [quoted('juara I')], candidates: ['baik'] }],
    ...changes,
  };
}
