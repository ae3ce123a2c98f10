import { load } from 'cheerio';
import { check } from '../src/check/check.js';
import { withConfidence } from '../src/confidence/with-confidence.js';
import { link } from '../src/link/link.js';
import { extract } from '../src/pipeline.js';
import { pageSets } from './pages.js';
import { interleave, median, printTable, time } from './timing.js';

const ROUNDS = 25;
const WARM_UP = 25;

/** What linking, confidence and checks cost together, beside parsing the same pages with a bare `cheerio.load`: measured alone, so that no other stage's garbage counts. */
for (const { name, pages } of pageSets()) {
  const records = pages.flatMap((content, i) => {
    const extraction = extract({ source: String(i), kind: 'html', content });
    return 'record' in extraction ? [extraction.record] : [];
  });
  const times = interleave(
    {
      load: () => time(() => pages.forEach((page) => void load(page))),
      link: () => time(() => records.forEach((record) => void link(record))),
      check: () => time(() => records.forEach((record) => void check(record))),
      confidence: () =>
        time(() => {
          for (const { achievements } of records) for (const achievement of achievements) withConfidence(achievement);
        }),
    },
    ROUNDS,
    WARM_UP,
  );
  const row = (label: string, of: (round: (typeof times)[number]) => number) => [
    label,
    (median(times.map(of)) / pages.length).toFixed(3),
    median(times.map((round) => of(round) / round.load)).toFixed(2),
  ];
  console.log(`${name}: ${pages.length} pages, ${records.length} records`);
  printTable(
    ['stage', 'ms a page', 'x cheerio.load'],
    [
      row('cheerio.load', ({ load: parse }) => parse),
      row('link', (round) => round.link),
      row('check', (round) => round.check),
      row('link + check', (round) => round.link + round.check),
      row('confidence', ({ confidence }) => confidence),
    ],
  );
}
