import { load } from 'cheerio';
import { annotate, annotateText } from '../src/annotate/document.js';
import { buildGazetteer, type GazetteerEntry } from '../src/annotate/gazetteer.js';
import { indonesianEntries, indonesianGazetteer } from '../src/annotate/indonesian.js';
import { assemble } from '../src/assemble/assemble.js';
import { check } from '../src/check/check.js';
import { withConfidence } from '../src/confidence/with-confidence.js';
import { link } from '../src/link/link.js';
import type { Article } from '../src/model/article.js';
import { extractArticle } from '../src/pipeline.js';
import { runRules } from '../src/recognize/engine.js';
import { loadRules } from '../src/recognize/load-rules.js';
import { recognize } from '../src/recognize/recognize.js';
import { entityPasses, relationRules } from '../src/recognize/rules/index.js';
import { strip } from '../src/strip/strip.js';
import { toRecord } from '../src/to-record.js';
import { longText, type PageSet, pageSets } from './pages.js';
import { interleave, median, printTable, time, timeEach } from './timing.js';

const ROUNDS = 15;
const WARM_UP = 20;
const gazetteer = indonesianGazetteer();
const ruleSet = loadRules(entityPasses, relationRules);

for (const set of pageSets()) printStages(set);
printGrowth();
printGazetteerSize();

/** What each stage costs a page, beside parsing the same page with a bare `cheerio.load`. */
function printStages({ name, pages }: PageSet): void {
  const articles = pages.flatMap((content, i) => {
    const stripped = strip({ source: String(i), kind: 'html', content });
    return 'article' in stripped ? [stripped.article] : [];
  });
  const records = articles.map(extractArticle);
  const times = interleave(
    {
      load: () => time(() => pages.forEach((page) => void load(page))),
      strip: () => time(() => pages.forEach((content, i) => void strip({ source: String(i), kind: 'html', content }))),
      annotate: () => time(() => articles.forEach((article) => void annotate(article, gazetteer))),
      recognize: () =>
        timeEach(
          articles,
          (article) => annotate(article, gazetteer),
          (document) => runRules(ruleSet, document),
        ),
      assemble: () => timeEach(articles, recognize, assemble),
      record: () =>
        timeEach(
          articles,
          (article) => {
            const document = recognize(article);
            return { article, document, assembled: assemble(document) };
          },
          ({ article, document, assembled }) => toRecord(article, document, assembled),
        ),
      link: () => time(() => records.forEach((record) => void link(record))),
      confidence: () =>
        time(() => {
          for (const { achievements } of records) for (const achievement of achievements) withConfidence(achievement);
        }),
      check: () => time(() => records.forEach((record) => void check(record))),
    },
    ROUNDS,
    WARM_UP,
  );
  type Times = (typeof times)[number];
  const row = (label: string, of: (round: Times) => number) => [
    label,
    (median(times.map(of)) / pages.length).toFixed(3),
    median(times.map((round) => of(round) / round.load)).toFixed(2),
  ];
  const size = (texts: readonly string[]) => `${(texts.reduce((sum, { length }) => sum + length, 0) / texts.length / 1000).toFixed(1)}k`;
  console.log(`${name}: ${pages.length} pages of ${size(pages)} characters, ${articles.length} articles of ${size(articles.map(({ text }) => text))}`);
  printTable(
    ['stage', 'ms a page', 'x cheerio.load'],
    [
      row('cheerio.load', ({ load }) => load),
      row('strip', ({ strip }) => strip),
      row('annotate', ({ annotate }) => annotate),
      row('recognize', ({ recognize }) => recognize),
      row('assemble', ({ assemble }) => assemble),
      row('link', ({ link }) => link),
      row('confidence', ({ confidence }) => confidence),
      row('check', ({ check }) => check),
      row('mentions, ids', ({ record }) => record),
      row('link + confidence + check', ({ link, confidence, check }) => link + confidence + check),
      row('annotate + recognize + assemble', ({ annotate, recognize, assemble }) => annotate + recognize + assemble),
    ],
  );
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
  ];
  const rows = shapes.map(([name, half, full]) => {
    const times = interleave(Object.fromEntries([half, full].flatMap((text, i) => measures(text).map(([stage, measure]) => [`${stage}${i}`, measure]))), 3, 1);
    const best = (key: string) => Math.min(...times.map((round) => round[key]!));
    return [
      name,
      ...['annotate', 'recognize', 'assemble', 'record'].flatMap((stage) => [best(`${stage}1`).toFixed(0), (best(`${stage}1`) / best(`${stage}0`)).toFixed(1)]),
    ];
  });
  console.log('growth: milliseconds for the whole text, and how often the time of half of it');
  printTable(['text', 'annotate', 'x', 'recognize', 'x', 'assemble', 'x', 'mentions, ids', 'x'], rows);
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
  ];
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
    WARM_UP,
  );
  console.log('annotate with a larger gazetteer, 300k characters');
  printTable(
    ['names', 'ms', 'x'],
    [
      [String(gazetteer.size), median(times.map(({ once }) => once)).toFixed(1), '1.00'],
      [String(large.size), median(times.map(({ tenfold }) => tenfold)).toFixed(1), median(times.map(({ once, tenfold }) => tenfold / once)).toFixed(2)],
    ],
  );
}
