import { load } from 'cheerio';
import { check } from '../src/check/check.js';
import { withConfidence } from '../src/confidence/with-confidence.js';
import { link } from '../src/link/link.js';
import { extract } from '../src/pipeline.js';
import { pageSets } from './pages.js';
import { median, printTable, time } from './timing.js';

const ROUNDS = 40;
const WARM_UP = 25;
const STAGES = ['load', 'link', 'check', 'confidence'] as const;
type Times = Record<(typeof STAGES)[number], number>;

/** What linking, checks and confidence cost, beside parsing the same page with a bare `cheerio.load`: page after page, one stage behind the other as in the pipeline. */
for (const { name, pages } of pageSets()) {
  const cases = pages.flatMap((content, i) => {
    const extraction = extract({ source: String(i), kind: 'html', content });
    return 'record' in extraction ? [{ content, record: extraction.record }] : [];
  });
  const rounds: Times[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const times: Times = { load: 0, link: 0, check: 0, confidence: 0 };
    for (const { content, record } of cases) {
      times.load += time(() => void load(content));
      times.link += time(() => void link(record));
      times.check += time(() => void check(record));
      times.confidence += time(() => {
        for (const achievement of record.achievements) withConfidence(achievement);
      });
    }
    if (round >= WARM_UP) rounds.push(times);
  }
  const row = (label: string, of: (round: Times) => number) => [
    label,
    (median(rounds.map(of)) / cases.length).toFixed(3),
    median(rounds.map((round) => of(round) / round.load)).toFixed(2),
  ];
  console.log(`${name}: ${cases.length} pages`);
  printTable(
    ['stage', 'ms a page', 'x cheerio.load'],
    [...STAGES.map((stage) => row(stage, (round) => round[stage])), row('link + check', (round) => round.link + round.check)],
  );
}
