import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kappaOf } from '../src/evaluate/agreement.js';
import { differenceInterval, f1Interval } from '../src/evaluate/bootstrap.js';
import { ceafRee, ceafRmePhi3, ceafRmeSubset, type Entity, proportionally, wholly } from '../src/evaluate/ceaf.js';
import { fraction } from '../src/evaluate/columns.js';
import { goldFiller } from '../src/evaluate/filler.js';
import { formatDetails } from '../src/evaluate/format-details.js';
import { judgeRecords } from '../src/evaluate/judge-records.js';
import { likeness } from '../src/evaluate/likeness.js';
import { fMeasure, measure } from '../src/evaluate/measure.js';
import { mucScore, sumTallies, tallyVerdicts } from '../src/evaluate/muc.js';
import { reportArticles } from '../src/evaluate/report.js';
import type { PredictedArticle } from '../src/evaluate/score.js';
import { scoreSpans } from '../src/evaluate/spans.js';
import type { Verdict } from '../src/model/evaluation-report.js';
import type { GoldAchievement, GoldArticle } from '../src/model/gold.js';
import type { Slot } from '../src/model/record.js';

const report = (articles: readonly { gold: GoldArticle; predicted?: PredictedArticle }[], families = {}) =>
  reportArticles({
    articles: articles.map((pair) => ({ path: 'gold', input: 'gold.json', ...pair })),
    split: (text) => [{ start: 0, end: text.length }],
    families,
  });

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1000) / 1000);
const prf = ({ precision, recall, f1 }: { precision: number | null; recall: number | null; f1: number | null }) => [precision, recall, f1].map(rounded);

describe('a worked example: seven records with 32 fillers, of which 29 are predicted', () => {
  const key: GoldAchievement[] = [
    { recipients: ['Diskominfo', 'LPPL ATV'], innovation: 'TV Desa', rank: '1', status: 'won' },
    { recipients: ['Dinas Perpustakaan dan Kearsipan'], innovation: 'ADIARTA', expansion: 'Alih Media Arsip Tanah', rank: '2', status: 'won' },
    { recipients: ['BKPSDM'], innovation: 'AMONG ABDI PRAJA', expansion: 'Aplikasi IT Kepegawaian', rank: '3', status: 'won' },
    { recipients: ['DP3AP2KB'], innovation: 'PUSPAGA', expansion: 'Pusat Pembelajaran Keluarga Bakti Pertiwi', rank: '4', status: 'won' },
    { recipients: ['Dinas Pendidikan'], innovation: 'Ada Kelas di ATV', rank: '5', status: 'won' },
    {
      recipients: ['Dinas Kependudukan dan Pencatatan Sipil'],
      innovation: 'PENAKK PKK',
      expansion: 'Pelayanan Akte Kelahiran Kolektif oleh PKK',
      rank: 'Top 30 provinsi',
      status: 'nominated',
    },
    { recipients: ['LPPL ATV'], rank: 'Best Support', status: 'won' },
  ];
  const [first, second, third, fourth, fifth, sixth] = key;
  const { expansion: _, ...withoutExpansion } = third!;
  const response = [
    { ...first, recipients: ['Diskominfo'] },
    second!,
    withoutExpansion,
    { ...fourth, expansion: 'Pusat Pembelajaran Keluarga' },
    fifth!,
    { ...sixth, status: 'won' },
    { innovation: 'PENNAK PKK', status: 'won' },
  ];
  const result = report([{ gold: { id: 'seed', achievements: key }, predicted: { achievements: response } }]);

  test('tallies', () => {
    const { correct, partial, incorrect, missing, spurious, possible, actual } = result.muc.allTemplates;
    expect({ correct, partial, incorrect, missing, spurious }).toEqual({ correct: 25, partial: 1, incorrect: 1, missing: 5, spurious: 2 });
    expect([possible, actual]).toEqual([32, 29]);
  });

  test('MUC, all templates and matched only', () => {
    const { allTemplates, matchedOnly } = result.muc;
    expect(prf(allTemplates)).toEqual([0.879, 0.797, 0.836]);
    const { overgeneration, undergeneration, substitution, error } = allTemplates;
    expect([overgeneration, undergeneration, substitution, error].map(rounded)).toEqual([0.069, 0.156, 0.056, 0.25]);
    expect(prf(matchedOnly)).toEqual([0.944, 0.879, 0.911]);
  });

  test('the row of the printed table, with every column', () => {
    const table = formatDetails({ petik: '', gold: [], unknown: [], ...result }).split('\n');
    const heading = table.find((line) => line.includes('2P&R'))!;
    expect(heading.trim().split(/ +/)).toEqual('POS ACT COR PAR INC MIS SPU P R F1 OVG UND SUB ERR P&2R 2P&R strict lenient'.split(' '));
    const row = table.find((line) => line.startsWith('all templates'))!;
    // F with beta 2 lies nearer to recall, with beta 0.5 nearer to precision.
    expect(row.replace('all templates', '').trim().split(/ +/)).toEqual(
      '32 29 25 1 1 5 2 0.879 0.797 0.836 0.069 0.156 0.056 0.250 0.812 0.861 0.820 0.852'.split(' '),
    );
  });

  test('the rows between them differ in the templates without a counterpart', () => {
    const { matchedOnly, matchedMissing, matchedSpurious, allTemplates } = result.muc;
    expect([matchedOnly, matchedMissing, matchedSpurious, allTemplates].map(({ missing, spurious }) => [missing, spurious])).toEqual([
      [2, 0],
      [5, 0],
      [2, 2],
      [5, 2],
    ]);
  });

  test('CEAF-REE and CEAF-RME', () => {
    expect(result.ceaf.reeStrict).toMatchObject({ gold: 26, predicted: 23, matched: 21 });
    expect(prf(result.ceaf.reeStrict)).toEqual([0.913, 0.808, 0.857]);
    expect(result.ceaf.rmeSubset).toMatchObject({ gold: 32, predicted: 29, matched: 25 });
    expect(prf(result.ceaf.rmeSubset)).toEqual([0.862, 0.781, 0.82]);
  });

  test('exact records and false wins', () => {
    expect(prf(result.headline.strict.recordsCorrect)).toEqual([0.286, 0.286, 0.286]);
    expect(result.details[0]!.records.filter(({ exact }) => exact)).toHaveLength(2);
    expect(result.falseWins).toMatchObject({ won: 7, false: 2, rate: 2 / 7 });
  });
});

describe('measures', () => {
  test('of MUC by hand: four right, two in part, one wrong, three missing, two spurious', () => {
    const score = mucScore({ correct: 4, partial: 2, incorrect: 1, missing: 3, spurious: 2 });
    expect(score).toMatchObject({ possible: 10, actual: 9, recall: 0.5, precision: 5 / 9, overgeneration: 2 / 9, undergeneration: 0.3 });
    expect(score.f1).toBeCloseTo(10 / 19);
    expect(score.substitution).toBeCloseTo(2 / 7);
    expect(score.error).toBeCloseTo(7 / 12);
    expect(score.strictF1).toBeCloseTo(8 / 19);
    expect(score.lenientF1).toBeCloseTo(12 / 19);
    expect(score.fPrecision).toBeCloseTo((1.25 * (5 / 9) * 0.5) / (0.25 * (5 / 9) + 0.5));
    expect(score.fRecall).toBeCloseTo((5 * (5 / 9) * 0.5) / (4 * (5 / 9) + 0.5));
  });

  test('that are undefined are null and shown as *, never as 0 or 1', () => {
    const { correct: _, partial: __, incorrect: ___, missing: ____, spurious: _____, possible, actual, ...ratios } = mucScore(tallyVerdicts([]));
    expect([possible, actual]).toEqual([0, 0]);
    expect(new Set(Object.values(ratios))).toEqual(new Set([null]));
    expect(fraction(null)).toBe('*');
    expect(measure({ gold: 3, predicted: 0, matched: 0 })).toMatchObject({ precision: null, recall: 0, f1: 0 });
    expect(measure({ gold: 0, predicted: 3, matched: 0 })).toMatchObject({ precision: 0, recall: null, f1: 0 });
    expect(measure({ gold: 0, predicted: 0, matched: 0 })).toMatchObject({ precision: null, recall: null, f1: null });
    expect(fMeasure(0, 0)).toBe(0);
  });

  test('of CEAF-REE by hand', () => {
    const entity = (role: string, ...mentions: string[]): Entity => ({ role, mentions: new Set(mentions) });
    const gold = [entity('recipients', 'dinas a', 'dinkes'), entity('recipients', 'dinas b'), entity('rank', '1')];
    const predicted = [entity('recipients', 'dinas a', 'dinas'), entity('recipients', 'dinas b'), entity('award', '1')];
    expect(ceafRee(gold, predicted, wholly)).toEqual({ gold: 3, predicted: 3, matched: 1 });
    expect(ceafRee(gold, predicted, proportionally)).toEqual({ gold: 3, predicted: 3, matched: 1.5 });
    expect(ceafRee([...gold, entity('recipients', 'dinkes', 'kesehatan')], predicted, wholly)).toMatchObject({ gold: 3 });
  });

  test('of CEAF-RME by hand: two predicted entities that hit one of gold', () => {
    const entity = (...mentions: string[]): Entity => ({ role: 'recipients', mentions: new Set(mentions) });
    const gold = [[entity('a', 'b', 'c'), entity('x')]];
    const predicted = [[entity('a'), entity('b'), entity('y')], [entity('x')]];
    expect(ceafRmeSubset(gold, predicted, () => true)).toEqual({ gold: 2, predicted: 4, matched: 2, goldMatched: 1 });
    expect(ceafRmePhi3(gold, predicted, () => true)).toEqual({ gold: 4, predicted: 4, matched: 1 });
    expect(ceafRmeSubset(gold, predicted, (_, column) => column === 1)).toMatchObject({ matched: 1, goldMatched: 1 });
  });

  test('of agreement by hand: kappa', () => {
    const pairs = (first: string, second: string, count: number) => Array.from({ length: count }, () => [first, second] as const);
    const { items, observed, expected, kappa } = kappaOf([
      ...pairs('won', 'won', 20),
      ...pairs('won', 'nominated', 5),
      ...pairs('nominated', 'won', 10),
      ...pairs('nominated', 'nominated', 15),
    ]);
    expect([items, observed, expected].map(rounded as (value: unknown) => unknown)).toEqual([50, 0.7, 0.5]);
    expect(kappa).toBeCloseTo(0.4);
    expect(kappaOf(pairs('won', 'won', 9)).kappa).toBeNull();
    expect(kappaOf([]).kappa).toBeNull();
  });
});

describe('likeness of two fillers', () => {
  test.each<[Slot, unknown, unknown, string]>([
    ['rank', '1', '1', 'correct'],
    ['rank', 'top 45', 'Top 99', 'partial'],
    ['rank', '3', 'top 5', 'partial'],
    ['rank', '7', 'top 5', 'different'],
    ['rank', '1', '11', 'different'],
    ['grade', 'BB', 'B', 'different'],
    ['grade', 'sangat baik', 'baik', 'different'],
    ['status', 'won', 'nominated', 'different'],
    ['year', 2020, '2020', 'correct'],
    ['year', 2020, 2021, 'different'],
    ['score', 72.15, '72.15', 'correct'],
    ['recipients', 'Pemkab Bantul', 'Kabupaten Bantul', 'correct'],
    ['recipients', 'Kabupaten Bantul', 'Bantul', 'partial'],
    ['recipients', 'Kabupaten Bantul', 'Kabupaten Sleman', 'different'],
    ['recipients', 'Dinas Kesehatan', 'Dinas Kesehatan Kota Batu', 'partial'],
    ['recipients', 'Kota Batu', 'Dinas Kesehatan Kota Batu', 'different'],
    ['recipients', 'Dinas Kesehatan Kota Batu', 'Dinas Pendidikan Kota Batu', 'different'],
    ['award', ['SAKIP', 'Lomba Inovasi'], 'lomba inovasi', 'correct'],
    ['award', 'Lomba Inovasi Daerah', 'Lomba Inovasi', 'partial'],
    ['award', 'Lomba Inovasi', 'Lomba Tari Nasional Terbuka', 'different'],
  ])('%s: %j and %j are %s', (slot, left, right, expected) => {
    expect(likeness(goldFiller(slot, left), goldFiller(slot, right))).toBe(expected);
    expect(likeness(goldFiller(slot, right), goldFiller(slot, left))).toBe(expected);
  });
});

describe('judgeRecords', () => {
  const verdictsOf = (gold: object[], predicted: object[]) =>
    judgeRecords(gold, predicted).map((record) => [record.gold, record.predicted, ...record.fillers.map(({ slot, verdict }) => `${slot} ${verdict}`)]);

  test('pairs the values of a list to the best advantage; what is left over is wrong, then missing or spurious', () => {
    const gold = [{ recipients: ['Dinas A', 'Dinas B Kota C', 'Dinas D'] }];
    expect(verdictsOf(gold, [{ recipients: ['Dinas B', 'Dinas A'] }])).toEqual([
      [0, 0, 'recipients correct', 'recipients partial', 'recipients missing', 'status correct'],
    ]);
    expect(verdictsOf(gold, [{ recipients: ['Dinas A', 'Dinas E', 'Dinas F', 'Dinas G'] }])).toEqual([
      [0, 0, 'recipients correct', 'recipients incorrect', 'recipients incorrect', 'recipients spurious', 'status correct'],
    ]);
  });

  test('joins records of one body or innovation with one status or rank only', () => {
    const gold = [{ recipients: ['Dinas A'], rank: '1', status: 'nominated' }];
    expect(verdictsOf(gold, [{ recipients: ['Dinas A'], rank: '1' }])).toEqual([[0, 0, 'recipients correct', 'rank correct', 'status incorrect']]);
    expect(verdictsOf(gold, [{ recipients: ['Dinas A'], rank: '2' }])).toEqual([
      [0, undefined, 'recipients missing', 'rank missing', 'status missing'],
      [undefined, 0, 'recipients spurious', 'rank spurious', 'status spurious'],
    ]);
    expect(verdictsOf(gold, [{ recipients: ['Dinas B'], rank: '1', status: 'nominated' }])).toHaveLength(2);
  });

  test('a slot that may be left out counts only where it is filled', () => {
    const gold = [{ recipients: ['Dinas A'], award: 'SAKIP', label: 'baik', optional: ['award', 'label'] }];
    expect(verdictsOf(gold, [{ recipients: ['Dinas A'], award: 'LKE' }])).toEqual([[0, 0, 'recipients correct', 'award incorrect', 'status correct']]);
    expect(verdictsOf(gold, [])).toEqual([[0, undefined, 'recipients missing', 'status missing']]);
  });

  test('of like records those at like places belong together', () => {
    const records = Array.from({ length: 4 }, () => ({ recipients: ['Dinas A'], rank: '1' }));
    expect(judgeRecords(records, records).map(({ gold, predicted }) => [gold, predicted])).toEqual([0, 1, 2, 3].map((place) => [place, place]));
  });
});

describe('places of mentions', () => {
  const at = (start: number, end: number, type: 'agency' | 'person' = 'agency') => ({ type, start, end });
  const scored = (gold: object[], predicted: object[]) =>
    scoreSpans([
      { gold: { id: 'x', achievements: [], mentions: gold as GoldArticle['mentions'] }, predicted: { mentions: predicted as PredictedArticle['mentions'] } },
    ])!;
  const SCHEMAS = ['strict', 'exact', 'partial', 'type'] as const;

  test.each<[string, object[], object[], Verdict[]]>([
    ['I: span and type', [at(0, 9)], [at(0, 9)], ['correct', 'correct', 'correct', 'correct']],
    ['II: only predicted', [], [at(0, 9)], ['spurious', 'spurious', 'spurious', 'spurious']],
    ['III: only in gold', [at(0, 9)], [], ['missing', 'missing', 'missing', 'missing']],
    ['IV: span, other type', [at(0, 9)], [at(0, 9, 'person')], ['incorrect', 'correct', 'correct', 'incorrect']],
    ['V: overlap, same type', [at(0, 9)], [at(4, 9)], ['incorrect', 'incorrect', 'partial', 'correct']],
    ['VI: overlap, other type', [at(0, 9)], [at(4, 12, 'person')], ['incorrect', 'incorrect', 'partial', 'incorrect']],
  ])('scenario %s', (_, gold, predicted, verdicts) => {
    const scores = scored(gold, predicted);
    expect(
      SCHEMAS.map((schema) => (['correct', 'partial', 'incorrect', 'missing', 'spurious'] as const).filter((verdict) => scores[schema][verdict] === 1)),
    ).toEqual(verdicts.map((verdict) => [verdict]));
  });

  test('by hand: precision and recall of each schema, and of each type', () => {
    const gold = [at(0, 10), at(20, 30), at(40, 50, 'person'), at(60, 70, 'person')];
    const predicted = [at(0, 10), at(22, 30), at(40, 50), at(80, 90, 'person'), at(95, 99)];
    const { strict, exact, partial, type } = scored(gold, predicted);
    expect([strict, exact, partial, type].map(({ precision, recall }) => [precision, recall])).toEqual([
      [1 / 5, 1 / 4],
      [2 / 5, 2 / 4],
      [2.5 / 5, 2.5 / 4],
      [2 / 5, 2 / 4],
    ]);
    expect(exact.types.agency).toMatchObject({ gold: 2, predicted: 4, precision: 2 / 4, recall: 1 / 2 });
    expect(exact.types.person).toMatchObject({ gold: 2, predicted: 1, precision: 0, recall: 1 / 2 });
  });

  test('do not depend on the order, and each place serves once', () => {
    const gold = [at(0, 10), at(5, 15)];
    const predicted = [at(4, 15), at(0, 9)];
    for (const [left, right] of [
      [gold, predicted],
      [gold.toReversed(), predicted],
      [gold, predicted.toReversed()],
    ])
      expect(scored(left!, right!).partial).toMatchObject({ partial: 2, missing: 0, spurious: 0 });
    expect(scored([at(0, 10)], [at(0, 10), at(0, 10)]).strict).toMatchObject({ correct: 1, spurious: 1 });
  });

  test('are taken to where the text of gold stands in the text of the page, else left out', () => {
    const gold: GoldArticle = { id: 'x', text: 'Dinas A juara.', achievements: [], mentions: [at(0, 7)] };
    expect(scoreSpans([{ gold, predicted: { text: 'Judul\nDinas A juara.', mentions: [at(6, 13)] } }])!.strict.correct).toBe(1);
    expect(scoreSpans([{ gold, predicted: { text: 'Another text', mentions: [at(0, 7)] } }])).toMatchObject({
      articles: 1,
      skipped: 1,
      strict: { possible: 0 },
    });
    expect(scoreSpans([{ gold: { id: 'x', achievements: [] }, predicted: { mentions: [at(0, 7)] } }])).toBeUndefined();
  });
});

describe('intervals', () => {
  const counts = (matched: number) => ({ gold: 10, predicted: 10, matched });
  const mixed = [9, 2, 7, 5, 10, 1, 8, 6].map(counts);

  test('hold the figure, are the same every time, and are narrow where documents agree', () => {
    const interval = f1Interval(mixed)!;
    expect(interval).toEqual(f1Interval(mixed));
    expect(interval.low).toBeLessThan(0.6);
    expect(interval.high).toBeGreaterThan(0.6);
    expect(interval.resamples).toBe(1000);
    expect(f1Interval([counts(6), counts(6), counts(6)])).toMatchObject({ low: 0.6, high: 0.6 });
  });

  test('are close to those of the normal distribution for many documents', () => {
    const many = Array.from({ length: 400 }, (_, place) => counts(place % 2 === 0 ? 4 : 8));
    const { low, high } = f1Interval(many)!;
    expect(low).toBeCloseTo(0.6 - 1.96 * (0.2 / 20), 2);
    expect(high).toBeCloseTo(0.6 + 1.96 * (0.2 / 20), 2);
  });

  test('are undefined for one document, and where nothing is ever counted', () => {
    expect(f1Interval([counts(3)])).toBeNull();
    expect(
      f1Interval([
        { gold: 0, predicted: 0, matched: 0 },
        { gold: 0, predicted: 0, matched: 0 },
      ]),
    ).toBeNull();
  });

  test('of a difference draw the same documents for both: a run that is better by as much everywhere is so without doubt', () => {
    const better = mixed.map(({ matched }) => counts(matched + 0.5));
    const { low, high } = differenceInterval(better, mixed)!;
    expect(low).toBeCloseTo(0.05);
    expect(high).toBeCloseTo(0.05);
    expect(differenceInterval(mixed, mixed)).toMatchObject({ low: 0, high: 0 });
  });
});

describe('whatever the records', () => {
  const word = fc.constantFrom('Dinas A', 'Dinas B', 'Dinas B Kota C', 'Kabupaten D', 'SIGAP', 'Lomba Inovasi', 'Lomba Inovasi Daerah', 'BB');
  const record = fc.record(
    {
      recipients: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
      innovation: word,
      award: word,
      rank: fc.constantFrom('1', '2', 'top 5', 'terbaik'),
      grade: word,
      year: fc.constantFrom(2020, 2021),
      status: fc.constantFrom('won' as const, 'nominated' as const),
    },
    { requiredKeys: ['recipients'] },
  );
  const records = fc.array(record, { maxLength: 5 });
  const tallyOf = (gold: object[], predicted: object[]) => tallyVerdicts(judgeRecords(gold, predicted).flatMap(({ fillers }) => fillers));

  test('exchanging gold and prediction exchanges precision and recall', () => {
    fc.assert(
      fc.property(records, records, (gold, predicted) => {
        const [there, back] = [mucScore(tallyOf(gold, predicted)), mucScore(tallyOf(predicted, gold))];
        const equal = (left: number | null, right: number | null) => (left === null ? expect(right).toBeNull() : expect(right).toBeCloseTo(left, 10));
        equal(there.precision, back.recall);
        equal(there.recall, back.precision);
        equal(there.f1, back.f1);
        const [forward, backward] = [
          [gold, predicted],
          [predicted, gold],
        ].map(([left, right]) => report([{ gold: { id: 'x', achievements: left! }, predicted: { achievements: right! } }]).ceaf.reeStrict);
        expect([forward!.precision, forward!.recall]).toEqual([backward!.recall, backward!.precision]);
      }),
    );
  });

  test('a record more that is none never raises precision', () => {
    const invented = { recipients: ['Instansi Yang Tidak Ada'], rank: '99', grade: 'Z' };
    fc.assert(
      fc.property(records, records, (gold, predicted) => {
        const before = mucScore(tallyOf(gold, predicted));
        const after = mucScore(tallyOf(gold, [...predicted, invented]));
        expect(after.precision!).toBeLessThanOrEqual(before.precision ?? 0);
        expect(after.recall).toEqual(before.recall);
      }),
    );
  });

  test('the same records on both sides are all right', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), (gold) => {
        const { muc, ceaf, headline, falseWins } = report([{ gold: { id: 'x', achievements: gold }, predicted: { achievements: gold } }]);
        expect([muc.allTemplates, ceaf.reeStrict, ceaf.rmeSubset, ceaf.rmePhi3, headline.strict.recordsCorrect].map(({ f1 }) => f1)).toEqual([1, 1, 1, 1, 1]);
        expect(falseWins.false).toBe(0);
      }),
    );
  });

  test('every filler of both sides has one verdict', () => {
    const count = (list: { recipients: string[] }[]) =>
      list.reduce((sum, { recipients, ...slots }) => sum + recipients.length + Object.keys(slots).length + ('status' in slots ? 0 : 1), 0);
    fc.assert(
      fc.property(records, records, (gold, predicted) => {
        const { possible, actual } = mucScore(tallyOf(gold, predicted));
        expect([possible, actual]).toEqual([count(gold), count(predicted)]);
      }),
    );
  });
});

test('tallies of articles sum to the tally of all', () => {
  const verdicts: Verdict[] = ['correct', 'missing', 'correct', 'spurious', 'partial', 'incorrect'];
  const one = tallyVerdicts(verdicts.map((verdict) => ({ verdict })));
  expect(sumTallies([one, one])).toEqual({ correct: 4, partial: 2, incorrect: 2, missing: 2, spurious: 2 });
});
