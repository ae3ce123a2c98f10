// What a report of 5,000 articles costs the browser that opens it, beside a bare page with the same data. Needs Chromium.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { extractInputs } from '../src/extract-inputs.js';
import type { ArticleRecord } from '../src/model/record.js';
import { buildReport } from '../src/report/build-report.js';
import { writeReport } from '../src/report/write-report.js';
import { openBrowser } from '../test/browser/open-browser.js';
import { median, printTable } from './timing.js';

const ARTICLES = 5000;
const ROUNDS = 7;
/** Milliseconds without work after which a page counts as done; the work itself is measured, not the wait. */
const QUIET = 1500;

/** The fixtures' records again and again, each with an id and a year of its own. */
function* manyRecords(records: readonly ArticleRecord[]): Generator<{ record: ArticleRecord }> {
  for (let number = 0; number < ARTICLES; number++) {
    const record = records[number % records.length]!;
    const achievements = record.achievements.map((achievement) => ({
      ...achievement,
      id: `${achievement.id}-${number}`,
      ...(achievement.year === undefined ? {} : { year: achievement.year - (number % 7) }),
    }));
    yield { record: { ...record, id: `${record.id}-${number}`, achievements } };
  }
}

interface Cost {
  /** Milliseconds of the page's main thread. */
  main: number;
  /** Milliseconds of processor time of the whole process that renders the page. */
  process: number;
}

/** A page with its costs so far; `costs` waits until the page has nothing more to do. */
async function openMeasured(browser: Browser, file: string): Promise<{ page: Page; costs: () => Promise<Cost> }> {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(pathToFileURL(file).href);
  const costs = async (): Promise<Cost> => {
    await page.waitForTimeout(QUIET);
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string) => 1000 * metrics.find(({ name }) => name === wanted)!.value;
    return { main: of('TaskDuration'), process: of('ProcessTime') };
  };
  return { page, costs };
}

const folder = mkdtempSync(join(tmpdir(), 'petik-bench-'));
const [full, bare] = [join(folder, 'report.html'), join(folder, 'bare.html')];
const browser = await openBrowser();
try {
  const records: ArticleRecord[] = [];
  for await (const outcome of extractInputs(['fixtures']).outcomes) if ('record' in outcome) records.push(outcome.record);
  const before = process.cpuUsage();
  const report = await buildReport(manyRecords(records), { title: 'bench', version: 'bench', steps: {} });
  writeReport(report, full);
  const { user, system } = process.cpuUsage(before);
  // Everything but petik's own script and style, so that the browser reads the same data.
  const html = readFileSync(full, 'utf8').replace(/<style>[\s\S]*?<\/style>/, '');
  writeFileSync(bare, html.replace(/<script>[\s\S]*?<\/script>/g, ''));
  console.log(
    `${ARTICLES} articles, ${report.index.records.length} records: ${(statSync(full).size / 1e6).toFixed(1)} MB, written in ${((user + system) / 1e6).toFixed(1)} s of processor time`,
  );

  const costs: Record<'bare' | 'report' | 'table' | 'article' | 'search' | 'search again', Cost[]> = {
    bare: [],
    report: [],
    table: [],
    article: [],
    search: [],
    'search again': [],
  };
  for (let round = 0; round < ROUNDS; round++) {
    const empty = await openMeasured(browser, bare);
    costs.bare.push(await empty.costs());
    await empty.page.context().close();
    const { page, costs: costsOf } = await openMeasured(browser, full);
    let last = await costsOf();
    costs.report.push(last);
    const step = async (name: keyof typeof costs, action: () => Promise<unknown>): Promise<void> => {
      await action();
      const now = await costsOf();
      costs[name].push({ main: now.main - last.main, process: now.process - last.process });
      last = now;
    };
    await step('table', () => page.keyboard.press('2'));
    await step('search', () => page.fill('#search', 'pembatasan antrean'));
    await step('search again', () => page.fill('#search', 'bayang-bayang pandemi'));
    await step('article', () => page.locator('.records tbody a').first().click());
    await page.context().close();
  }
  const middle = (all: readonly Cost[], of: keyof Cost): number => median(all.map((cost) => cost[of]));
  printTable(
    ['median of rounds', 'main thread ms', 'process ms'],
    Object.entries(costs).map(([name, all]) => [name, middle(all, 'main').toFixed(0), middle(all, 'process').toFixed(0)]),
  );
  const ratio = middle(costs.report, 'main') / middle(costs.bare, 'main');
  console.log(`report beside bare page: ${ratio.toFixed(2)} times the work of the main thread`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
