import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { STEPS } from '../src/assemble/steps.js';
import { run } from '../src/cli/program.js';
import { openOutput } from '../src/cli/terminal.js';
import { extractInputs } from '../src/extract-inputs.js';
import { FLAT_COLUMNS } from '../src/model/columns.js';
import { recordJsonSchema } from '../src/model/json-schema.js';
import { articleRecordSchema } from '../src/model/record.js';
import { recognitionRules } from '../src/recognize/recognize.js';
import { openStore } from '../src/store/store.js';
import { capture, runCli } from './cli-run.js';

const folder = mkdtempSync(join(tmpdir(), 'petik-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = join(import.meta.dirname, '..');
let files = 0;
/** A new path in the temporary folder; the file is written when it has content. */
function temp(name: string, content?: string | Uint8Array): string {
  const own = join(folder, String(++files));
  mkdirSync(own);
  const path = join(own, name);
  if (content !== undefined) writeFileSync(path, content);
  return path;
}

const win = (place: string, rank = 1): string =>
  `Diskominfo Kabupaten ${place} meraih juara ${rank} Lomba Inovasi Daerah 2021, kata Bupati pada Selasa (9/11/2021).`;
const row = (id: string, text: string, more: object = {}): string => JSON.stringify({ id, text, ...more });
const PLACES = ['Sragen', 'Sleman', 'Bantul', 'Klaten', 'Boyolali'];
const rows = (count: number): string[] => Array.from({ length: count }, (_, i) => row(`a${i}`, win(PLACES[i % PLACES.length]!, 1 + (i % 3))));
const lines = (text: string): string[] => text.split('\n').filter(Boolean);
const parsed = (text: string) => lines(text).map((line) => articleRecordSchema.parse(JSON.parse(line)));

describe('extract --format jsonl', () => {
  test('standard output is one record an article, in the order of the inputs, with their ids; the rest is on standard error', async () => {
    const first = temp(
      'first.jsonl',
      `${row('z', win('Sragen'), { title: 'Sragen Juara', url: 'https://contoh.example/z' })}\n${row('a', 'Hujan turun di kota itu sejak pagi hari.')}\n`,
    );
    const second = temp('second.txt', win('Sleman'));
    const { code, out, err } = await runCli(['extract', first, '-', second, '--format', 'jsonl'], { stdin: row('m', win('Bantul')) });
    const records = parsed(out);
    expect(records.map(({ id }) => id)).toEqual(['z', 'a', 'm', 'second']);
    expect(records[0]).toMatchObject({ title: 'Sragen Juara', url: 'https://contoh.example/z', source: `${first}#1` });
    expect(records.map(({ achievements }) => achievements.length)).toEqual([1, 0, 1, 1]);
    expect(records[2]!.achievements[0]).toMatchObject({ recipients: ['Diskominfo Kabupaten Bantul'], rank: '1', year: 2021, status: 'won' });
    expect(err).toMatch(/pages read +4\n/);
    expect(code).toBe(0);
  });

  test('records are printed as the input comes', async () => {
    let printedBeforeTheLast = 0;
    const stdout = capture();
    async function* input() {
      const all = rows(120);
      for (const [index, line] of all.entries()) {
        if (index === all.length - 1) printedBeforeTheLast = lines(stdout.text()).length;
        yield Buffer.from(`${line}\n`);
      }
    }
    const { out } = await runCli(['extract', '-', '--format', 'jsonl'], { stdin: Readable.from(input()), stdout });
    expect(lines(out)).toHaveLength(120);
    expect(printedBeforeTheLast).toBeGreaterThan(60);
  });

  test('it stops without a word when the reader has gone', async () => {
    const input = temp('many.jsonl', rows(50).join('\n'));
    const { code, out, err } = await runCli(['extract', input, '--format', 'jsonl'], { stdout: capture(2) });
    expect(lines(out)).toHaveLength(2);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('it goes on when the reader has gone and a database is being filled', async () => {
    const db = temp('a.db');
    await runCli(['extract', temp('many.jsonl', rows(150).join('\n')), '--format', 'jsonl', '--db', db], { stdout: capture(2) });
    const store = openStore(db, { readOnly: true });
    expect(store.counts().articles).toBe(150);
    store.close();
  });
});

describe('extract --format csv', () => {
  const input = temp(
    'a.jsonl',
    [row('a', win('Sragen')), row('b', win('Sleman')), row('c', 'Tahun depan Kabupaten Bantul menargetkan meraih juara 1 Lomba Inovasi Daerah.')].join('\n'),
  );

  test('a header and a row for each achievement that was won or nominated', async () => {
    const { out } = await runCli(['extract', input, '--format', 'csv', '--quiet']);
    const [header, ...body] = lines(out.replaceAll('\r', ''));
    expect(header).toBe(FLAT_COLUMNS.map(({ name }) => name).join(','));
    expect(body.map((line) => line.split(',')[0])).toEqual(['a', 'b']);
  });

  test('--status prints the statuses that it names and no others', async () => {
    const { out } = await runCli(['extract', input, '--format', 'csv', '--quiet', '--status', 'targeted, denied']);
    expect(
      lines(out)
        .slice(1)
        .map((line) => line.split(',')[0]),
    ).toEqual(['c']);
  });
});

describe('extract as a table', () => {
  const input = temp('a.jsonl', [row('a', win('Sragen')), '{broken', row('b', 'Hujan turun di kota itu sejak pagi hari.')].join('\n'));

  test('records, totals, what failed and where, and what to try next', async () => {
    const { code, out, err } = await runCli(['extract', input]);
    expect(out).toMatch(/Diskominfo Kabupaten Sragen +Lomba Inovasi Daerah +#1 +2021 +won/);
    for (const total of [/pages read +2\n/, /articles +2 +1 with achievements/, /achievements +1 +1 won\n/, /errors +1 +1 bad-line\n/, /time +\d+\.\d s\n/])
      expect(out).toMatch(total);
    expect(out).toContain(`npx petik extract ${input} --format jsonl`);
    expect(lines(err)).toEqual([expect.stringMatching(/^petik: .*a\.jsonl#2: bad-line: not valid JSON/)]);
    expect(code).toBe(0);
  });

  test('--quiet prints nothing but what failed', async () => {
    const { out, err } = await runCli(['extract', input, '--quiet']);
    expect(out).toBe('');
    expect(lines(err)).toHaveLength(1);
  });

  test('findings are told with the id of their article', async () => {
    const text = 'Kota Batu meraih predikat SAKIP. Sebanyak 10 OPD mendapat predikat AA (memuaskan) dalam evaluasi SAKIP tahun 2020.';
    const { out } = await runCli(['extract', temp('sakip.txt', text)]);
    expect(out).toMatch(/findings +1 +1 grade-label\n/);
    expect(out).toMatch(/ {2}sakip: .*memuaskan.*\(grade-label, high\)/);
  });

  test('a long run prints as it goes and loses nothing', async () => {
    const { out } = await runCli(['extract', temp('many.jsonl', rows(230).join('\n'))]);
    expect(out.match(/Diskominfo Kabupaten/g)).toHaveLength(230);
  });
});

describe('extract --db', () => {
  const dump = (db: string) => {
    const store = openStore(db, { readOnly: true });
    const { runs: _, run_outlets: _outlets, ...tables } = store.dump();
    store.close();
    return tables;
  };

  test('a second run changes nothing and prints the same', async () => {
    const db = temp('new-folder/a.db');
    const input = temp('a.jsonl', rows(230).join('\n'));
    const first = await runCli(['extract', input, '--db', db, '--format', 'jsonl']);
    expect(first.err).toContain('230 articles added, 0 replaced, 0 unchanged');
    const before = dump(db);
    const second = await runCli(['extract', input, '--db', db, '--format', 'jsonl']);
    expect(second.err).toContain('0 articles added, 0 replaced, 230 unchanged');
    expect(dump(db)).toEqual(before);
    expect(second.out).toBe(first.out);
  });

  test.each([
    ['text', { text: win('Sleman') }],
    ['title', { title: 'Sragen Juara' }],
    ['url', { url: 'https://contoh.example/a' }],
    ['date', { date: '2021-11-10' }],
  ])('a page with another %s takes the place of the earlier one', async (_, change) => {
    const db = temp('a.db');
    await runCli(['extract', temp('a.jsonl', row('a', win('Sragen'))), '--db', db]);
    const { out } = await runCli(['extract', temp('a.jsonl', row('a', win('Sragen'), change)), '--db', db]);
    expect(out).toContain('0 articles added, 1 replaced, 0 unchanged');
    expect(dump(db).articles).toHaveLength(1);
  });

  test('a run that was broken off is kept as far as it got, and the next one goes on from there', async () => {
    const db = temp('a.db');
    const input = temp('a.jsonl', rows(250).join('\n'));
    const store = openStore(db);
    const { outcomes } = extractInputs([input], { store });
    for (let taken = 0; taken < 120; taken++) await outcomes.next();
    store.close();
    expect(dump(db).articles).toHaveLength(100);
    const { out } = await runCli(['extract', input, '--db', db]);
    expect(out).toContain('150 articles added, 0 replaced, 100 unchanged');
  });

  test('a failed input is kept with its reason', async () => {
    const db = temp('a.db');
    await runCli(['extract', temp('a.jsonl', `${row('a', win('Sragen'))}\n{broken`), temp('gone.html'), '--db', db]);
    expect(
      dump(db)
        .errors!.map(({ code }) => code)
        .sort(),
    ).toEqual(['bad-line', 'not-found']);
    expect(dump(db).articles).toHaveLength(1);
  });

  test('the error of a page is forgotten when the page is found as it was stored before', async () => {
    const db = temp('a.db');
    const page = temp('a.txt', win('Sragen'));
    for (const [content, errors] of [
      [win('Sragen'), 0],
      ['', 1],
      [win('Sragen'), 0],
    ] as const) {
      writeFileSync(page, content);
      await runCli(['extract', page, '--db', db]);
      expect([dump(db).errors!.length, dump(db).articles!.length]).toEqual([errors, 1]);
    }
  });

  test('pages of one name in two folders are two articles', async () => {
    const db = temp('a.db');
    const archive = dirname(temp('README'));
    for (const year of ['2021', '2022']) {
      mkdirSync(join(archive, year));
      writeFileSync(join(archive, year, 'lomba.txt'), win(year === '2021' ? 'Sragen' : 'Sleman'));
    }
    const { out } = await runCli(['extract', archive, '--db', db]);
    expect(out).toContain('2 articles added, 0 replaced, 0 unchanged');
    expect(dump(db).articles!.map(({ id }) => id)).toEqual(['2021/lomba', '2022/lomba']);
  });

  test('pages that share an id are told, and the last one is kept', async () => {
    const db = temp('a.db');
    const input = temp('a.jsonl', [row('same', win('Sragen')), row('other', win('Klaten')), row('same', win('Sleman'))].join('\n'));
    for (const summary of ['2 articles added, 1 replaced, 0 unchanged', '0 articles added, 2 replaced, 1 unchanged']) {
      const { out } = await runCli(['extract', input, '--db', db]);
      expect(out).toContain(summary);
      expect(out).toContain('kept only the last of the pages that share an id: same');
      expect(JSON.stringify(dump(db).recipients)).toContain('Sleman');
      expect(JSON.stringify(dump(db).recipients)).not.toContain('Sragen');
    }
  });
});

describe('inputs that fail', () => {
  const good = temp('good.txt', win('Sragen'));
  const inputs: [string, string, string][] = [
    ['a missing file', temp('gone.html'), 'not-found'],
    ['a folder without pages', dirname(temp('photo.jpg', 'no page')), 'no-pages'],
    ['an empty file', temp('empty.html', ''), 'empty'],
    ['a binary file', temp('binary.html', new Uint8Array([1, 0, 2, 0, 0, 3, 255, 0])), 'binary'],
    ['a page without an article', temp('menu.html', '<html><body><ul><li><a href="/a">Beranda</a></li></ul></body></html>'), 'no-article'],
    ['a text of five million characters', temp('dump.txt', `${win('Sragen')} `.repeat(50_000)), 'too-large'],
    ['JSON that is cut off', temp('cut.json', '{"text": "Dinas'), 'bad-json'],
    ['a page of 100,000 nested elements', temp('deep.html', `<html><body>${'<div>'.repeat(100_000)}${win('Sragen')}</body></html>`), 'extraction-failed'],
  ];

  test.each(inputs)('%s is one line, and the others go on', async (_, path, code) => {
    const result = await runCli(['extract', path, good, '--format', 'jsonl', '--quiet']);
    expect(lines(result.err)).toEqual([expect.stringContaining(`petik: ${path}: ${code}: `)]);
    expect(parsed(result.out).map(({ id }) => id)).toEqual(['good']);
    expect(result.code).toBe(0);
  });

  test('a page of 49 MB that is scripts and links around an article is no dump', async () => {
    const rest = `<script>let x = "${'<p>x</p>'.repeat(50)}";</script><a href="/b">Berita lain</a>\n`;
    const page = temp(
      'large.html',
      `<html><body>${rest.repeat(49_000_000 / rest.length)}<article><p>${win('Sragen')}</p><p>${win('Sleman', 2)}</p></article></body></html>`,
    );
    const { out, err } = await runCli(['extract', page, '--format', 'jsonl', '--quiet']);
    expect(err).toBe('');
    expect(parsed(out)[0]!.achievements).toHaveLength(2);
  }, 60_000);

  test('exit code 1 with --strict, or when no input gave an article', async () => {
    const [, missing] = inputs[0]!;
    expect((await runCli(['extract', missing, good, '--strict'])).code).toBe(1);
    expect((await runCli(['extract', good, '--strict'])).code).toBe(0);
    expect((await runCli(['extract', missing])).code).toBe(1);
  });
});

describe("the operator's mistakes", () => {
  const text = temp('not-a-database.db', 'x'.repeat(200));
  const mistakes: string[][] = [
    ['extract'],
    ['extract', '--nope', 'a.html'],
    ['extract', '--format', 'xml', 'a.html'],
    ['extract', '--status', 'won,lost', 'a.html'],
    ['extract', '--db', text, 'a.html'],
    ['extract', '--db', folder, 'a.html'],
    ['extract', '--db', '', 'a.html'],
    ['extarct', 'a.html'],
    ['evaluate', join(folder, 'gone')],
    ['rules', '--coverage'],
    ['rules', 'a.html'],
    ['rules', '--try', '#Rank'],
    ['rules', '--try', 'juara (', 'a.html'],
    ['rules', '--try', '#Rnk', 'a.html'],
    ['rules', '--try', '#Rank', '--coverage', 'a.html'],
    ['rules', '--format', 'markdown', '--coverage', 'a.html'],
    ['rules', '--format', 'xml'],
    ['rules', '--try', '#Rank', 'test'],
    ['rules', 'test', '--coverage', 'a.html'],
    ['rules', 'test', 'rank-nomer'],
    ['schema', 'more'],
  ];

  test.each(mistakes)('petik %s %s %s %s: one line and exit code 2', async (...args) => {
    const { code, out, err } = await runCli(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(lines(err)).toEqual([expect.stringMatching(/^petik: \S/)]);
  });

  test('a file that is no database is left as it was', () => {
    expect(readFileSync(text, 'utf8')).toBe('x'.repeat(200));
  });

  test('a file that the system refuses is one line with exit code 2: it is no fault of petik', async () => {
    const refusal = Object.assign(new Error("EACCES: permission denied, scandir 'fixtures'"), { code: 'EACCES', errno: -13, syscall: 'scandir' });
    const stderr = capture();
    const code = await run(['schema'], { stdin: Readable.from([]), stdout: { closed: false, write: () => Promise.reject(refusal) }, stderr, width: 80 });
    expect({ code, err: stderr.text() }).toEqual({ code: 2, err: "petik: EACCES: permission denied, scandir 'fixtures'\n" });
  });

  test('an input without a name is told as such', async () => {
    expect((await runCli(['extract', '', '--quiet'])).err).toBe("petik: '': not-found: no such file or folder\n");
  });

  test('an error of our own is one line with exit code 70, and the stack only where it is asked for', async () => {
    const broken = { closed: false, write: () => Promise.reject(new TypeError('no such thing')) };
    for (const debug of [false, true]) {
      const stderr = capture();
      const code = await run(['schema'], { stdin: Readable.from([]), stdout: broken, stderr, width: 80 }, { debug });
      expect(code).toBe(70);
      expect(lines(stderr.text())[0]).toMatch(/^petik: no such thing \(unexpected: please report it/);
      expect(lines(stderr.text()).length > 1).toBe(debug);
    }
  });
});

describe('the other commands', () => {
  test('schema prints the JSON Schema of a record', async () => {
    expect(JSON.parse((await runCli(['schema'])).out)).toEqual(recordJsonSchema());
  });

  test('rules prints every rule with all its examples', async () => {
    const { out } = await runCli(['rules']);
    for (const { id, stage, emit, examples, silent } of recognitionRules()) {
      expect(out).toContain(`${id}  (${stage}, reads ${emit})\n`);
      for (const text of [...examples.flatMap((example) => [example.text, example.reads]), ...silent]) expect(out).toContain(text);
    }
  });

  test('rules --coverage counts articles, each once', async () => {
    const input = temp(
      'a.jsonl',
      [row('a', `${win('Sragen')}\n${win('Sleman', 2)}`), row('b', win('Bantul')), row('c', 'Upacara HUT ke-52 Korpri digelar.')].join('\n'),
    );
    const { code, out } = await runCli(['rules', '--coverage', input]);
    expect(out).toMatch(/^rank-juara-number +Rank +2 +2$/m);
    expect(out).toMatch(/^anniversary +Streak +1 +0$/m);
    expect(out).toMatch(/^factuality-won +\(step\) +2$/m);
    expect(lines(out)).toHaveLength(recognitionRules().length + Object.keys(STEPS).length + 2);
    const speakingTwice = lines(out).filter((line) => /^[a-z-]+ .* 2( +\d)?$/.test(line)).length;
    const known = recognitionRules().length + Object.keys(STEPS).length;
    expect(lines(out).at(-1)).toBe(`3 articles read; ${known - speakingTwice} of ${known} speak in one of them at most`);
    expect(code).toBe(0);
  });

  test('rules test tries rules, and its exit code says whether all do what they say', async () => {
    const all = await runCli(['rules', 'test']);
    expect(all).toMatchObject({ code: 0, err: '' });
    expect(lines(all.out)).toHaveLength(recognitionRules().length + 1);
    const one = await runCli(['rules', 'test', 'rank-nomor']);
    expect(lines(one.out)).toEqual(['ok    rank-nomor  3 texts', '1 rule, 3 texts: all do what they say']);
  });

  test('rules --try prints the places of a pattern, its parts, and whether rules have merged its terms', async () => {
    const input = temp('a.jsonl', [row('a', win('Sragen')), row('b', 'Hujan turun di kota itu.'), row('c', win('Sleman', 2))].join('\n'));
    const words = await runCli(['rules', '--try', 'meraih [<noun>juara] [<place>#Number]', input]);
    expect(lines(words.out)).toEqual([
      'a:28-42  meraih juara 1  (before the entity rules)',
      '  noun  juara',
      '  place  1',
      'c:28-42  meraih juara 2  (before the entity rules)',
      '  noun  juara',
      '  place  2',
      '2 places in 3 articles',
    ]);
    const merged = await runCli(['rules', '--try', '#Rank', input, join(folder, 'gone.html')]);
    expect(lines(merged.out).slice(0, 2)).toEqual(['a:35-42  juara 1  (after the entity rules)', '  #Rank #Word #Lower merged by rank-juara-number']);
    expect(lines(merged.err)).toEqual([expect.stringContaining('gone.html: not-found')]);
    expect(merged.code).toBe(0);
    expect((await runCli(['rules', '--try', '#Rank', join(folder, 'gone.html')])).code).toBe(1);
  });

  test('evaluate prints scores and differing records, and fails below the floors', async () => {
    const fixtures = temp('fixtures/x');
    const write = (path: string, value: unknown) => writeFileSync(join(fixtures, '..', path), typeof value === 'string' ? value : JSON.stringify(value));
    mkdirSync(join(fixtures, '../sragen'), { recursive: true });
    write('sragen/page.html', `<html><body><article><p>${win('Sragen')}</p></article></body></html>`);
    write('sragen/gold.json', { achievements: [{ recipients: ['Diskominfo Kabupaten Sragen'], award: 'Lomba Inovasi Daerah', rank: '2', year: 2021 }] });
    write('floors.json', { lenient: 0.7 });
    const passing = await runCli(['evaluate', join(fixtures, '..'), '--details']);
    expect(passing).toMatchObject({ code: 0, err: '' });
    expect(passing.out).toMatch(/record fillers +4 +4 +0\.750 +0\.750 +0\.750 +0\.750 +0\.750 +0\.750/);
    expect(passing.out).toMatch(/! rank +2 +1\n/);
    write('floors.json', { lenient: 0.8 });
    const failing = await runCli(['evaluate', join(fixtures, '..')]);
    expect(failing).toMatchObject({ code: 1, err: 'petik: F1 of fillers, lenient is 0.7500, below the floor of 0.8\n' });
  });

  test.each([['--help'], ['extract', '--help'], ['--version']])('%s %s: exit code 0, on standard output', async (...args) => {
    const { code, out, err } = await runCli(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toBe('');
  });

  test('no command at all: the help on standard error and exit code 2', async () => {
    const { code, out, err } = await runCli([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: petik');
  });
});

describe('outputs', () => {
  const failing = (code: string) => new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(`${code}: it failed`), { code })) });

  test('a reader that has gone closes the output', async () => {
    const output = openOutput(failing('EPIPE'));
    await output.write('a'.repeat(100_000));
    await output.write('b');
    expect(output.closed).toBe(true);
  });

  test('a full disk is an error', async () => {
    await expect(openOutput(failing('ENOSPC')).write('b')).rejects.toMatchObject({ code: 'output-failed' });
  });

  test.each([['--help'], ['schema'], ['extract', '-', '--format', 'jsonl']])('petik %s on a full disk: one line and exit code 2', async (...args) => {
    const stderr = capture();
    const stdin = Readable.from([Buffer.from(win('Sragen'))]);
    const code = await run(args, { stdin, stdout: openOutput(failing('ENOSPC')), stderr, width: 80 });
    expect({ code, err: stderr.text() }).toEqual({ code: 2, err: 'petik: cannot write the output: ENOSPC: it failed\n' });
  });

  test('a slow reader is waited for', async () => {
    let read = 0;
    const output = openOutput(
      new Writable({
        highWaterMark: 1,
        write: (_chunk, _encoding, done) =>
          void setImmediate(() => {
            read += 1;
            done();
          }),
      }),
    );
    await output.write('ab');
    await output.write('cd');
    expect(read).toBe(2);
  });
});

test('the program ends quietly when the next one in the pipe has seen enough, even while its own input stays open', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'extract', '-', '--format', 'jsonl'], { cwd: root });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.write(`${rows(300).join('\n')}\n`);
  child.stdout.once('data', () => {
    child.stdout.destroy();
    child.stdin.write(`${rows(300).join('\n')}\n`);
  });
  const code = await new Promise((resolve) => child.on('exit', resolve));
  child.stdin.destroy();
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('a run into a database that is killed half-way and started again ends as one that was left alone', async () => {
  const pages = dirname(temp('README'));
  for (let i = 0; i < 400; i++) {
    const year = join(pages, String(2018 + (i % 4)));
    mkdirSync(year, { recursive: true });
    const text =
      i % 50 === 7
        ? ''
        : `<html><body><article><p>${win(PLACES[i % PLACES.length]!, 1 + (i % 3))}</p><p>Halaman ${i}, dimuat ulang.</p></article></body></html>`;
    writeFileSync(join(year, `${i}.html`), text);
  }
  const killed = temp('killed.db');
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'extract', pages, '--db', killed, '--format', 'jsonl'], { cwd: root });
  const ended = new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
  let printed = 0;
  for await (const chunk of child.stdout) {
    printed += String(chunk).split('\n').length - 1;
    if (printed >= 150) child.kill('SIGKILL');
  }
  expect(await ended).toBe('SIGKILL');

  const dump = (db: string) => {
    const store = openStore(db, { readOnly: true });
    const { runs: _, run_outlets: _outlets, ...tables } = store.dump();
    store.close();
    return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.map(({ run_id: __, ...row }) => row)]));
  };
  const half = dump(killed).articles!.length;
  expect(half).toBeGreaterThan(90);
  expect(half).toBeLessThan(390);

  const whole = temp('whole.db');
  for (const db of [killed, whole]) expect((await runCli(['extract', pages, '--db', db, '--quiet'])).code).toBe(0);
  expect(dump(killed)).toEqual(dump(whole));
  expect([dump(whole).articles!.length, dump(whole).errors!.length]).toEqual([392, 8]);
});
