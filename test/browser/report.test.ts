import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ArticleRecord, evaluate, extractInputs } from '../../src/index.js';
import { reportInputs } from '../../src/report-inputs.js';
import { chromiumPath, keepScreenshot, NO_CHROMIUM, openBrowser } from './open-browser.js';

const HOSTILE_TITLE = 'Juara </script><script>globalThis.stolen = 1</script> & "kutip" <img src=x onerror="globalThis.stolen = 2">';
const HOSTILE = {
  id: 'jahat/</script>?#&"',
  title: HOSTILE_TITLE,
  url: 'https://berita.example/a?b=1#c',
  text: [
    'Diskominfo Kabupaten Sragen meraih juara 1 Lomba Inovasi Daerah 2021 dengan inovasi "SIGAP</script><script>globalThis.stolen = 3</script>" (Sistem Gerak Cepat Pelayanan).',
    'Teks \u202eterbalik\u202c dan \u2066sisipan\u2069 dengan <!-- komentar --> dan <script>globalThis.stolen = 4</script> serta &lt;b&gt;tebal&lt;/b&gt;.',
    'جائزة الابتكار \u05e9\u05dc\u05d5\u05dd Dinas Sosial Kabupaten Sragen meraih juara 2 Lomba Inovasi Daerah 2021 العربية.',
    '<img src="https://penjejak.example/x.png" onerror="globalThis.stolen = 5"> <iframe src="javascript:globalThis.stolen = 6"></iframe>',
  ].join('\n'),
};
const SCRIPTED = { id: 'alamat-palsu', title: 'Alamat palsu', url: 'javascript:globalThis.stolen=7', text: 'Kota Batu meraih predikat BB dalam SAKIP 2020.' };
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const folder = mkdtempSync(join(tmpdir(), 'petik-report-'));
const fixturesPage = join(folder, 'fixtures.html');
const hostilePage = join(folder, 'hostile.html');
const records = new Map<string, ArticleRecord>();
let browser: Browser;
const troubles: string[] = [];

describe.skipIf(chromiumPath === undefined)(`the report in Chromium${chromiumPath === undefined ? ` (${NO_CHROMIUM})` : ''}`, () => {
  beforeAll(async () => {
    const hostile = join(folder, 'hostile.jsonl');
    writeFileSync(hostile, [HOSTILE, SCRIPTED].map((page) => `${JSON.stringify(page)}\n`).join(''));
    await reportInputs(['fixtures'], { output: fixturesPage });
    await reportInputs([hostile], { output: hostilePage });
    for await (const outcome of extractInputs(['fixtures', hostile]).outcomes) if ('record' in outcome) records.set(outcome.record.id, outcome.record);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  /** Every page of every test is held to this. */
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(troubles.splice(0), 'errors on the console, and requests beside the file').toEqual([]);
  });

  async function open(file: string, hash: string, options: BrowserContextOptions = DESKTOP): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    context.on('request', (request) => /^(?:file|data):/.test(request.url()) || troubles.push(`request for ${request.url()}`));
    await page.goto(`${pathToFileURL(file)}${hash}`);
    await page.waitForSelector('main section');
    return page;
  }

  const openArticle = async (file: string, id: string, options?: BrowserContextOptions): Promise<Page> => {
    const page = await open(file, `#article/${encodeURIComponent(id)}`, options);
    await page.waitForSelector('#text');
    return page;
  };

  const rowsOf = (page: Page): Promise<number> => page.locator('.records tbody tr').count();

  /** What is marked of the record that is open: of each slot the offsets of every marked character. */
  const markedCharacters = (page: Page): Promise<{ text: string; slots: Record<string, number[]> }> =>
    page.evaluate(() => {
      const slots: Record<string, number[]> = {};
      const paragraphs = [...document.querySelectorAll<HTMLElement>('#text p')];
      for (const paragraph of paragraphs) {
        let at = Number(paragraph.dataset.start);
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const mark = node.parentElement!.closest<HTMLElement>('mark:not([data-state="other"])');
          for (const slot of mark?.dataset.slots?.split(' ') ?? []) {
            slots[slot] ??= [];
            for (let place = 0; place < node.textContent!.length; place++) slots[slot].push(at + place);
          }
          at += node.textContent!.length;
        }
      }
      return { text: paragraphs.map(({ textContent }) => textContent).join('\n'), slots };
    });

  function wantedCharacters({ text, achievements }: ArticleRecord, id: string): Record<string, number[]> {
    const slots: Record<string, Set<number>> = {};
    for (const { slot, start, end } of achievements.find((achievement) => achievement.id === id)!.provenance) {
      if (slot === 'status') continue;
      slots[slot] ??= new Set();
      for (let at = start; at < end; at++) if (text[at] !== '\n') slots[slot].add(at);
    }
    return Object.fromEntries(Object.entries(slots).map(([slot, places]) => [slot, [...places].sort((a, b) => a - b)]));
  }

  test('marks, for every record of every article, exactly the characters that each slot was read from', async () => {
    const page = await open(fixturesPage, '#records');
    let compared = 0;
    for (const record of [...records.values()].filter(({ source }) => source.startsWith('fixtures'))) {
      for (const { id } of record.achievements) {
        await page.evaluate(
          (hash) => {
            location.hash = hash;
          },
          `#article/${encodeURIComponent(record.id)}?record=${id}`,
        );
        await page.waitForSelector(`.record[data-record="${id}"][data-active="true"]`);
        const { text, slots } = await markedCharacters(page);
        const { status: _, ...marked } = slots;
        expect(text).toBe(record.text);
        expect(marked, `${record.id} ${id}`).toEqual(wantedCharacters(record, id));
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  test('draws an arrow from every filler that was carried over or worked out', async () => {
    const page = await openArticle(fixturesPage, 'kota-batu-sakip-inovasi');
    const [first] = records.get('kota-batu-sakip-inovasi')!.achievements;
    const far = first!.provenance.filter(({ via }) => via !== 'read');
    expect(far.length).toBeGreaterThan(0);
    expect(await page.locator('.arrows path[data-via]').count()).toBe(far.length);
    await keepScreenshot(page, 'article-light');
  });

  test('shows the record that the pointer or the focus is on, and keeps the one that is chosen', async () => {
    const page = await openArticle(fixturesPage, 'kota-batu-sakip-inovasi');
    const record = records.get('kota-batu-sakip-inovasi')!;
    const [first, , third] = record.achievements;
    await page.locator(`.record[data-record="${third!.id}"]`).hover();
    const { status: _, ...hovered } = (await markedCharacters(page)).slots;
    expect(hovered).toEqual(wantedCharacters(record, third!.id));
    await page.mouse.move(0, 0);
    const { status: __, ...chosen } = (await markedCharacters(page)).slots;
    expect(chosen).toEqual(wantedCharacters(record, first!.id));
    await page.locator(`.record[data-record="${third!.id}"] h3 button`).focus();
    const { status: ___, ...focused } = (await markedCharacters(page)).slots;
    expect(focused).toEqual(wantedCharacters(record, third!.id));
  });

  test('filters the table, tells how much is left, and keeps the filters in the address', async () => {
    const page = await open(fixturesPage, '#records');
    const all = [...records.values()].filter(({ source }) => source.startsWith('fixtures')).flatMap(({ achievements }) => achievements);
    expect(await page.locator('.count').textContent()).toContain(`${all.length} rows`);
    await page.selectOption('select[name="status"]', 'denied');
    expect(await rowsOf(page)).toBe(all.filter(({ status }) => status === 'denied').length);
    await page.selectOption('select[name="status"]', 'won');
    await page.selectOption('select[name="grade"]', 'BB');
    const graded = all.filter(({ status, grade }) => status === 'won' && grade === 'BB').length;
    expect(graded).toBeGreaterThan(0);
    expect(await rowsOf(page)).toBe(graded);
    expect(new URL(page.url()).hash).toBe('#records?status=won&grade=BB');
    await page.reload();
    await page.waitForSelector('.records tbody tr');
    expect(await rowsOf(page)).toBe(graded);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => page.locator('.count').textContent()).toContain(`${all.length} rows`);
    await page.selectOption('select[name="finding"]', 'any');
    const doubtful = [...records.values()].filter(({ source, findings }) => source.startsWith('fixtures') && findings.length > 0);
    expect(await page.locator('.count').textContent()).toContain(`from ${doubtful.filter(({ achievements }) => achievements.length > 0).length} articles`);
  });

  test('filters by region and outlet, and leads there from the map', async () => {
    const page = await open(fixturesPage, '#overview');
    await keepScreenshot(page, 'overview-light');
    await page.getByRole('link', { name: /^Sumatera Barat: \d+ records$/ }).click();
    await page.waitForSelector('.records');
    const rows = await page.locator('.records tbody tr').allTextContents();
    expect(rows.length).toBeGreaterThan(5);
    expect(new URL(page.url()).hash).toBe('#records?province=13');
    const articles = await page.locator('.records tbody td.article').allTextContents();
    await page.selectOption('select[name="province"]', '');
    await page.selectOption('select[name="outlet"]', { index: 1 });
    expect(await page.locator('.records tbody td.article').allTextContents()).not.toEqual(articles);
  });

  test('searches through the words of articles, not only of records', async () => {
    const page = await open(fixturesPage, '#records');
    const record = records.get('kota-batu-sakip-inovasi')!;
    const word = 'pembatasan antrean';
    expect(record.text).toContain(word);
    await page.fill('#search', 'PEMBATASAN antrean');
    await expect.poll(() => rowsOf(page)).toBe(record.achievements.length);
    await page.fill('#search', 'takadadimanapun');
    await page.waitForSelector('.empty');
  });

  test('sorts by a column, the empty cells last', async () => {
    const page = await open(fixturesPage, '#records');
    const years = () => page.locator('.records tbody td[data-label="Year"]').allTextContents();
    await page.getByRole('button', { name: 'Year' }).click();
    await page.waitForSelector('th[aria-sort="descending"]:has-text("Year")');
    const down = (await years()).filter(Boolean).map(Number);
    expect(down).toEqual([...down].sort((a, b) => b - a));
    await page.getByRole('button', { name: 'Year' }).click();
    // The page draws what a click asked for in a later turn.
    await page.waitForSelector('th[aria-sort="ascending"]:has-text("Year")');
    const up = (await years()).filter(Boolean).map(Number);
    expect(up).toEqual([...up].sort((a, b) => a - b));
  });

  test('can be used with the keyboard alone', async () => {
    const page = await open(fixturesPage, '#overview');
    await page.keyboard.press('2');
    await page.waitForSelector('.records');
    await page.keyboard.press('/');
    await page.keyboard.type('kota batu');
    await expect.poll(() => new URL(page.url()).hash).toBe('#records?q=kota+batu');
    await expect.poll(() => rowsOf(page)).toBeLessThan(50);
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const second = await page.locator('.records tbody tr').nth(1).locator('a').getAttribute('href');
    await expect.poll(() => page.evaluate(() => document.activeElement!.getAttribute('href'))).toBe(second);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#text');
    const chosen = () => page.locator('.record[data-active="true"]').getAttribute('data-record');
    const before = await chosen();
    await page.keyboard.press('j');
    await expect.poll(chosen).not.toBe(before);
    await page.keyboard.press('k');
    await expect.poll(chosen).toBe(before);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.records');
    expect(new URL(page.url()).hash).toBe('#records?q=kota+batu');
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
  });

  test('goes from article to article through those that the filters let through', async () => {
    const page = await open(fixturesPage, '#records?status=denied');
    await page.locator('.records tbody a').first().click();
    await page.waitForSelector('#text');
    const title = () => page.locator('.reader h2').textContent();
    const first = await title();
    await page.keyboard.press('n');
    await expect.poll(title).not.toBe(first);
    expect(new URL(page.url()).hash).toContain('status=denied');
    await page.keyboard.press('p');
    await expect.poll(title).toBe(first);
  });

  test('shows every filler that is not as gold has it, grouped and filtered, and leads to its place', async () => {
    const { report } = await evaluate(['fixtures']);
    const wrong = report.details.flatMap(({ records: compared }) => compared.flatMap(({ fillers }) => fillers.filter(({ verdict }) => verdict !== 'correct')));
    expect(wrong.length).toBeGreaterThan(20);
    const page = await open(fixturesPage, '#errors');
    expect(await page.locator('.count').textContent()).toContain(`${wrong.length} fillers`);
    const [cause, count] = Object.entries(report.causes).sort((a, b) => b[1] - a[1])[0]!;
    expect(await page.locator('.group h3').first().textContent()).toBe(`${cause} ${count} fillers`);
    await page.selectOption('select[name="by"]', 'slot');
    await page.selectOption('select[name="verdict"]', 'spurious');
    const spurious = wrong.filter(({ verdict }) => verdict === 'spurious');
    await expect.poll(() => page.locator('.count').textContent()).toContain(`${spurious.length} fillers`);
    const rule = spurious.find((filler) => filler.rule !== undefined)!.rule!;
    await page.selectOption('select[name="rule"]', rule);
    const byRule = spurious.filter((filler) => filler.rule === rule);
    await expect.poll(() => page.locator('.count').textContent()).toContain(`${byRule.length} filler`);
    expect(await page.locator('.errors [data-side="predicted"] dd').first().textContent()).toBe(byRule.find(({ slot }) => slot === byRule[0]!.slot)!.predicted);
    const marked = await page.locator('.errors li').first().locator('blockquote mark').textContent();
    await page.locator('.errors li a').first().click();
    await page.waitForSelector('#text [data-asked]');
    expect((await page.locator('#text [data-asked]').allTextContents()).join('')).toBe(marked);
    await page.locator('.compared summary').click();
    expect(await page.locator('.compared section').count()).toBeGreaterThan(0);
  });

  test('shows the lines that stripping left out where they stood, greyed and apart from the text', async () => {
    const page = await openArticle(fixturesPage, 'kota-batu-sakip-inovasi');
    expect(await page.locator('#text .left-out').allTextContents()).toEqual([expect.stringMatching(/Google News.* read-also$/)]);
    expect((await markedCharacters(page)).text).toBe(records.get('kota-batu-sakip-inovasi')!.text);
  });

  test('shows hostile text as text', async () => {
    const page = await open(hostilePage, '#records');
    expect(await page.locator('.records tbody td.article').first().textContent()).toContain(HOSTILE_TITLE);
    await page.locator('.records tbody a').first().click();
    await page.waitForSelector('#text');
    const record = records.get(HOSTILE.id)!;
    expect(record.text).toContain('</script>');
    expect(await page.locator('.reader h2').textContent()).toBe(HOSTILE_TITLE);
    expect(record.achievements).toHaveLength(2);
    for (const { id } of record.achievements) {
      await page.locator(`.record[data-record="${id}"] h3 button`).click();
      await page.mouse.move(0, 0);
      const { text, slots } = await markedCharacters(page);
      const { status: _, ...marked } = slots;
      expect(text).toBe(record.text);
      expect(marked).toEqual(wantedCharacters(record, id));
    }
    expect(await page.locator('#text img, #text iframe, #text script').count()).toBe(0);
    expect(await page.evaluate(() => 'stolen' in globalThis)).toBe(false);
    await keepScreenshot(page, 'hostile');
  });

  test('links to the words in the source, and to nothing but the web', async () => {
    const page = await openArticle(hostilePage, HOSTILE.id);
    const links = await page.locator('.fillers a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links[0]).toMatch(/^https:\/\/berita\.example\/a\?b=1#c:~:text=/);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#article/${SCRIPTED.id}`);
    await expect.poll(() => page.locator('.reader h2').textContent()).toBe(SCRIPTED.title);
    expect(await page.locator('.reader a[href^="javascript"]').count()).toBe(0);
  });

  test('its policy stops a script, a style and a request that get into the page', async () => {
    const page = await open(hostilePage, '#records');
    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.stolen = 8';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<p id="probe" style="position:fixed">x</p><img src="https://penjejak.example/y.png">');
      const fetched = await fetch('https://penjejak.example/').then(
        () => true,
        () => false,
      );
      return { stolen: 'stolen' in globalThis, position: getComputedStyle(document.getElementById('probe')!).position, fetched };
    });
    expect(outcome).toEqual({ stolen: false, position: 'static', fetched: false });
    const refused = troubles.splice(0);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter((message) => !/Content Security Policy|^request for/.test(message))).toEqual([]);
  });

  const ARTICLE = '#article/kota-batu-sakip-inovasi';
  const VIEWS = [
    ['overview', '#overview'],
    ['records', '#records'],
    ['article', ARTICLE],
    ['errors', '#errors'],
  ] as const;
  const LOOKS = [
    ['light', { ...DESKTOP, colorScheme: 'light' }],
    ['dark', { ...DESKTOP, colorScheme: 'dark' }],
    ['phone', { ...PHONE, colorScheme: 'light' }],
    ['phone-dark', { ...PHONE, colorScheme: 'dark' }],
  ] as const;

  describe.each(VIEWS)('%s', (view, hash) => {
    test.each(LOOKS)('has no fault that axe finds, and nothing sticks out: %s', async (look, options) => {
      const page = await open(fixturesPage, hash, options);
      if (view === 'article') await page.waitForSelector('#text');
      if (view === 'overview') await page.waitForSelector('.picture svg');
      const { violations } = (await page.evaluate(`${axe.source}; axe.run()`)) as axe.AxeResults;
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('; ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await keepScreenshot(page, `${view}-${look}`);
    });
  });

  test('takes the colours of the system, and the others when asked', async () => {
    const page = await open(fixturesPage, '#overview', { ...DESKTOP, colorScheme: 'dark' });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await ground();
    await page.keyboard.press('t');
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await ground()).toBe(dark);
  });
});
