import { load } from 'cheerio';
import { load as loadSlim } from 'cheerio/slim';
import { annotate, annotateText } from '../src/annotate/document.js';
import { buildGazetteer, type GazetteerEntry } from '../src/annotate/gazetteer.js';
import { indonesianEntries, indonesianGazetteer } from '../src/annotate/indonesian.js';
import { assemble } from '../src/assemble/assemble.js';
import { check } from '../src/check/check.js';
import { withConfidence } from '../src/confidence/with-confidence.js';
import { link } from '../src/link/link.js';
import type { Article, RawPage } from '../src/model/article.js';
import { extract } from '../src/pipeline.js';
import { runRules } from '../src/recognize/engine.js';
import { loadRules } from '../src/recognize/load-rules.js';
import { recognize } from '../src/recognize/recognize.js';
import { entityPasses, relationRules } from '../src/recognize/rules/index.js';
import { strip } from '../src/strip/strip.js';
import { toRecord } from '../src/to-record.js';
import { longText, type PageSet, pageSets } from './pages.js';
import { interleave, median, printTable, time } from './timing.js';

const ROUNDS = 9;
/** Pages that are extracted before a set is measured: a batch runs on compiled code. */
const WARM_UP = 400;
const STAGES = ['load', 'slim', 'strip', 'annotate', 'recognize', 'assemble', 'record', 'link', 'confidence', 'check', 'whole'] as const;
type Times = Record<(typeof STAGES)[number], number>;
const gazetteer = indonesianGazetteer();
const ruleSet = loadRules(entityPasses, relationRules);

for (const set of pageSets()) printStages(set);
printGrowth();
printGazetteerSize();

/** What each stage costs, beside parsing the same page with a bare `cheerio.load`: page after page, one stage behind the other as in the pipeline. */
function printStages({ name, pages }: PageSet): void {
  const nothing = (): Times => Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Times;
  const warm = nothing();
  for (let done = 0; done < WARM_UP; done += pages.length) for (const page of pages) measurePage(page, warm);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const times = nothing();
    for (const page of pages) measurePage(page, times);
    return times;
  });
  const row = (label: string, of: (round: Times) => number) => [
    label,
    (median(rounds.map(of)) / pages.length).toFixed(3),
    median(rounds.map((round) => of(round) / round.load)).toFixed(2),
    median(rounds.map((round) => of(round) / round.slim)).toFixed(2),
  ];
  const size = pages.reduce((sum, { content }) => sum + content.length, 0) / pages.length / 1000;
  console.log(`${name}: ${pages.length} pages of ${size.toFixed(1)}k characters`);
  printTable(
    ['stage', 'CPU ms a page', 'x parse5', 'x htmlparser2'],
    [
      row('cheerio.load, parse5', ({ load }) => load),
      row('cheerio.load, htmlparser2', ({ slim }) => slim),
      ...(['strip', 'annotate', 'recognize', 'assemble'] as const).map((stage) => row(stage, (round) => round[stage])),
      row('mentions, ids', ({ record }) => record),
      ...(['link', 'confidence', 'check'] as const).map((stage) => row(stage, (round) => round[stage])),
      row('annotate + recognize + assemble', ({ annotate, recognize, assemble }) => annotate + recognize + assemble),
      row('link + check', ({ link, check }) => link + check),
      row('whole pipeline without storing', ({ whole }) => whole),
    ],
  );
}

/** Adds what each stage costs for one page. */
function measurePage(page: RawPage, times: Times): void {
  const measure = <T>(stage: keyof Times, work: () => T): T => {
    let result: T | undefined;
    times[stage] += time(() => {
      result = work();
    });
    return result as T;
  };
  measure('load', () => load(page.content));
  measure('slim', () => loadSlim(page.content, { xml: { xmlMode: false, decodeEntities: true } }));
  measure('whole', () => extract(page));
  const stripped = measure('strip', () => strip(page));
  if ('error' in stripped) return;
  const { article } = stripped;
  const document = measure('annotate', () => annotate(article, gazetteer));
  const relations = measure('recognize', () => runRules(ruleSet, document));
  const recognized = { ...document, relations };
  const assembled = measure('assemble', () => assemble(recognized));
  const record = measure('record', () => toRecord(article, recognized, assembled));
  const { entities, achievements } = measure('link', () => link(record));
  const sure = measure('confidence', () => achievements.map((achievement) => withConfidence(achievement)));
  const linked = { ...record, achievements: sure, ...(entities.length > 0 ? { entities } : {}) };
  measure('check', () => check(linked));
}

/** How the time grows when the text doubles: about 2 is linear, about 4 quadratic. */
function printGrowth(): void {
  const shapes: [name: string, half: string, full: string][] = [
    ['news text, 1 and 2 MB', longText(1_000_000), longText(2_000_000)],
    ['"dr. ", 40,000 and 80,000 times', 'dr. '.repeat(40_000), 'dr. '.repeat(80_000)],
    ['opening marks, 100,000 and 200,000', '“('.repeat(50_000), '“('.repeat(100_000)],
    ['closing marks, 100,000 and 200,000', `Bupati${'”)'.repeat(50_000)}`, `Bupati${'”)'.repeat(100_000)}`],
    ['a sentence of 20,000 and 40,000 capitalised words', 'Melati Indah Jaya Makmur '.repeat(5000), 'Melati Indah Jaya Makmur '.repeat(10_000)],
    ['a sentence of 1,000 and 2,000 winners', 'juara II Dinas Sosial Kota Metro, '.repeat(1000), 'juara II Dinas Sosial Kota Metro, '.repeat(2000)],
    ['2,000 and 4,000 different records', differentRecords(2000), differentRecords(4000)],
    ['a sentence of 2,000 and 4,000 different winners', differentWinners(2000), differentWinners(4000)],
  ];
  const rows = shapes.map(([name, half, full]) => {
    const times = interleave(Object.fromEntries([half, full].flatMap((text, i) => measures(text).map(([stage, measure]) => [`${stage}${i}`, measure]))), 3, 1);
    const best = (key: string) => Math.min(...times.map((round) => round[key]!));
    return [
      name,
      ...['annotate', 'recognize', 'assemble', 'record', 'link', 'check'].flatMap((stage) => [
        best(`${stage}1`).toFixed(0),
        (best(`${stage}1`) / best(`${stage}0`)).toFixed(1),
      ]),
    ];
  });
  console.log('growth: CPU milliseconds for the whole text, and how often the time of half of it');
  printTable(['text', 'annotate', 'x', 'recognize', 'x', 'assemble', 'x', 'mentions, ids', 'x', 'link', 'x', 'check', 'x'], rows);
}

/** A name of its own for each number. */
function nameOf(number: number): string {
  const syllables = ['ba', 'ri', 'to', 'ne', 'mu', 'la', 'si', 'ka', 'do', 'pe'];
  const name = [...String(number)].map((digit) => syllables[Number(digit)]!).join('');
  return `${name[0]!.toUpperCase()}${name.slice(1)}ng`;
}

function list(length: number, one: (i: number) => string, between: string): string {
  return Array.from({ length }, (_, i) => one(i)).join(between);
}

function differentRecords(count: number): string {
  return list(count, (i) => `Kecamatan ${nameOf(i)} meraih juara ${1 + (i % 3)} Lomba Desa ${2001 + (i % 20)}.`, '\n');
}

function differentWinners(count: number): string {
  return `Pemenangnya ${list(count, (i) => `juara ${1 + (i % 3)} Kecamatan ${nameOf(i)}`, ', ')}.`;
}

function measures(text: string): [stage: string, measure: () => number][] {
  const article: Article = { id: '', source: '', authors: [], removed: [], text };
  return [
    ['annotate', () => time(() => void annotate(article, gazetteer))],
    [
      'recognize',
      () => {
        const document = annotate(article, gazetteer);
        return time(() => void runRules(ruleSet, document));
      },
    ],
    [
      'assemble',
      () => {
        const document = recognize(article);
        return time(() => void assemble(document));
      },
    ],
    [
      'record',
      () => {
        const document = recognize(article);
        const assembled = assemble(document);
        return time(() => void toRecord(article, document, assembled));
      },
    ],
    [
      'link',
      () => {
        const record = recordOf(article);
        return time(() => void link(record));
      },
    ],
    [
      'check',
      () => {
        const record = recordOf(article);
        const linked = { ...record, ...link(record) };
        return time(() => void check(linked));
      },
    ],
  ];
}

function recordOf(article: Article): ReturnType<typeof toRecord> {
  const document = recognize(article);
  return toRecord(article, document, assemble(document));
}

/** Ten times the names must cost the same. */
function printGazetteerSize(): void {
  const entries = [...indonesianEntries()];
  const more = (surface: string, i: number) => (i % 2 === 0 ? `${surface} ${'abcdefghij'[i]}ri` : `${'abcdefghij'[i]}ra${surface}`);
  const tenfold: GazetteerEntry[] = entries.flatMap((entry) =>
    Array.from({ length: 10 }, (_, i) => (i === 0 ? entry : { ...entry, surface: more(entry.surface, i) })),
  );
  const large = buildGazetteer(tenfold);
  const text = longText(300_000);
  const times = interleave(
    { once: () => time(() => void annotateText(text, gazetteer)), tenfold: () => time(() => void annotateText(text, large)) },
    ROUNDS,
    ROUNDS,
  );
  console.log('annotate with a larger gazetteer, 300k characters');
  printTable(
    ['names', 'CPU ms', 'x'],
    [
      [String(gazetteer.size), median(times.map(({ once }) => once)).toFixed(1), '1.00'],
      [String(large.size), median(times.map(({ tenfold }) => tenfold)).toFixed(1), median(times.map(({ once, tenfold }) => tenfold / once)).toFixed(2)],
    ],
  );
}
