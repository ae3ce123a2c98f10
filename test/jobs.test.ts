import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { inOrder } from '../src/jobs/in-order.js';
import { openPool } from '../src/jobs/pool.js';
import type { RawPage } from '../src/model/article.js';

const root = join(import.meta.dirname, '..');
// Threads run what was built.
const { extractRead, extractInputs } = (await import(join(root, 'dist/extract-inputs.js'))) as typeof import('../src/extract-inputs.js');
const { openStore, toJsonLine } = (await import(join(root, 'dist/index.js'))) as typeof import('../src/index.js');
const folder = mkdtempSync(join(tmpdir(), 'petik-jobs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let databases = 0;
const newDatabase = (): string => join(folder, `${++databases}.db`);

const PLACES = ['Sragen', 'Sleman', 'Bantul', 'Klaten', 'Boyolali'];
const textOf = (i: number): string =>
  `Diskominfo Kabupaten ${PLACES[i % PLACES.length]} meraih juara ${1 + (i % 3)} Lomba Inovasi Daerah ${2010 + (i % 13)}. Kabar ${i}.`;

/** Everything a database holds but what tells of the runs themselves. */
function contentsOf(path: string) {
  const store = openStore(path, { readOnly: true });
  const { runs: _, run_outlets: __, ...tables } = store.dump();
  store.close();
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.map(({ run_id: ___, ...row }) => row)]));
}

test('memory that is handed over arrives, and the thread keeps none of it', async () => {
  const workerFile = join(import.meta.dirname, 'moving-worker.mjs');
  const pool = openPool<number, { bytes: Uint8Array; left?: number }>({ workerFile, workerData: {}, threads: 1, taskTimeout: 10_000, memoryLimit: 200 });
  try {
    expect(await pool.run([8])).toEqual([{ bytes: new Uint8Array(8), left: undefined }]);
    expect(await pool.run([3])).toEqual([{ bytes: new Uint8Array(3), left: 0 }]);
  } finally {
    await pool.close();
  }
});

describe('results in order', () => {
  const run = async (tasks: readonly number[]): Promise<string[]> => {
    await new Promise((resolve) => setTimeout(resolve, (tasks[0]! * 7) % 5));
    return tasks.map(String);
  };
  const options = { run, bytesOf: (task: number) => task, chunkTasks: 3, chunkBytes: 100, chunks: 4 };

  test('whatever the chunks and their times', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(60), { maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 9 }),
        async (tasks, chunks, chunkTasks) => {
          async function* source() {
            for (const task of tasks) {
              if (task % 11 === 0) await new Promise((resolve) => setImmediate(resolve));
              yield task;
            }
          }
          const results = [];
          for await (const result of inOrder(source(), { ...options, chunks, chunkTasks })) results.push(result);
          expect(results).toEqual(tasks.map(String));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('no more tasks are taken than the chunks that are open hold', async () => {
    let taken = 0;
    async function* endless() {
      for (;;) yield taken++;
    }
    const results = inOrder(endless(), options);
    for (let i = 0; i < 30; i++) {
      await results.next();
      expect(taken - i).toBeLessThanOrEqual(options.chunkTasks * (options.chunks + 1));
    }
    await results.return(undefined);
  });

  test('a result waits for no task that has not come yet', async () => {
    async function* slow() {
      yield 1;
      await new Promise(() => {});
    }
    const results = inOrder(slow(), options);
    expect((await results.next()).value).toBe('1');
  });

  test('results that were taken are not kept', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const results: WeakRef<object>[] = [];
    const make = async (tasks: readonly number[]): Promise<object[]> => tasks.map((task) => ({ task }));
    async function* hundred() {
      for (let i = 0; i < 100; i++) yield i;
    }
    const { signal } = new AbortController();
    let kept = 0;
    for await (const result of inOrder(hundred(), { ...options, run: make, signal })) {
      results.push(new WeakRef(result));
      if (results.length < 90) continue;
      // A reference that was made or read just now lasts until the next turn.
      await new Promise((resolve) => setImmediate(resolve));
      collect();
      kept = results.filter((reference) => reference.deref() !== undefined).length;
      break;
    }
    expect(kept).toBeLessThanOrEqual(options.chunkTasks * (options.chunks + 1));
  });

  test('a failure of the source or of the work ends it', async () => {
    async function* broken() {
      yield 1;
      throw new Error('source');
    }
    const all = async (results: AsyncIterable<unknown>) => {
      for await (const _ of results);
    };
    await expect(all(inOrder(broken(), options))).rejects.toThrow('source');
    const failing = () => Promise.reject(new Error('work'));
    await expect(
      all(
        inOrder(
          (async function* () {
            yield* [1, 2, 3, 4];
          })(),
          { ...options, run: failing },
        ),
      ),
    ).rejects.toThrow('work');
  });
});

describe('threads', () => {
  const archive = join(folder, 'arsip');
  mkdirSync(archive);
  for (let i = 0; i < 150; i++) {
    const body = i % 40 === 7 ? '' : `<html><body><article><h1>Kabar ${i}</h1><p>${textOf(i)}</p></article></body></html>`;
    writeFileSync(join(archive, `${i}.html`), body);
  }
  const rows = Array.from({ length: 150 }, (_, i) => (i % 50 === 9 ? '{broken' : JSON.stringify({ id: `baris-${i % 140}`, text: textOf(i) })));
  writeFileSync(join(archive, 'baris.jsonl'), rows.join('\n'));

  async function extractWith(jobs: number | undefined) {
    const store = openStore(newDatabase());
    const { outcomes, totals } = extractInputs([archive], { store, ...(jobs === undefined ? {} : { jobs }) });
    const lines = [];
    for await (const outcome of outcomes) lines.push('record' in outcome ? toJsonLine(outcome.record) : JSON.stringify(outcome.error));
    store.close();
    return { lines, totals, contents: contentsOf(store.path) };
  }

  test('give the same bytes in the same order and the same database, however many there are', async () => {
    const alone = await extractWith(undefined);
    expect(alone.lines).toHaveLength(300);
    expect(alone.totals.sharedIds).toHaveLength(9);
    for (const jobs of [1, 2, 3]) expect(await extractWith(jobs)).toEqual(alone);
  });

  test('a second run extracts nothing, failed pages neither, and says the same', async () => {
    const store = openStore(newDatabase());
    const runs = [];
    for (let run = 0; run < 2; run++) {
      const { outcomes, totals } = extractInputs([join(archive, '*.html')], { store, jobs: 2 });
      const lines = [];
      for await (const outcome of outcomes) lines.push(JSON.stringify(outcome));
      runs.push({ lines: lines.map((line) => line.length), totals });
    }
    expect(runs[1]!.lines).toEqual(runs[0]!.lines);
    expect(runs[0]!.totals.stored).toEqual({ added: 146, replaced: 0, unchanged: 0 });
    expect(runs[1]!.totals.stored).toEqual({ added: 0, replaced: 0, unchanged: 146 });
    store.close();
  });
});

describe('poisoned pages', () => {
  const standIn = { workerFile: join(import.meta.dirname, 'poisoned-worker.mjs'), memoryLimit: 96 };
  const pages = (poisons: Record<number, string>): { page: RawPage }[] =>
    Array.from({ length: 70 }, (_, i) => ({ page: { id: `${i}`, source: `s${i}`, kind: 'text', content: `${textOf(i)} ${poisons[i] ?? ''}` } }));
  async function* given(list: { page: RawPage }[]) {
    yield* list;
  }

  test.each([1, 2])('cost themselves only, with %i threads', async (jobs) => {
    const poisons = { 0: 'RACUN-KELUAR', 5: 'RACUN-PUTARAN', 6: 'RACUN-GALAT', 31: 'RACUN-PUTARAN', 69: 'RACUN-KELUAR' };
    const store = openStore(newDatabase());
    const run = () => extractRead(given(pages(poisons)), ['poison'], { store, jobs, pageTimeout: 2000, standIn });
    const { outcomes, totals } = run();
    const found: Record<number, string> = {};
    let at = 0;
    for await (const outcome of outcomes) {
      if ('error' in outcome) found[at] = outcome.error.code;
      else expect(outcome.record.id).toBe(`${at}`);
      at += 1;
    }
    expect(at).toBe(70);
    expect(found).toEqual({ 0: 'worker-crashed', 5: 'page-timeout', 6: 'worker-crashed', 31: 'page-timeout', 69: 'worker-crashed' });
    expect(totals.articles).toBe(65);
    expect(contentsOf(store.path).errors!.map(({ source, code }) => `${source} ${code}`)).toEqual(
      Object.entries(found)
        .map(([i, code]) => `s${i} ${code}`)
        .sort(),
    );
    store.close();
  });

  test('that take all memory of a thread cost themselves only', async () => {
    const codes = [];
    const { outcomes } = extractRead(given(pages({ 20: 'RACUN-MEMORI' })), ['poison'], { jobs: 1, pageTimeout: 120_000, standIn });
    for await (const outcome of outcomes) codes.push('error' in outcome ? outcome.error.code : '');
    expect(codes).toEqual(Array.from({ length: 70 }, (_, i) => (i === 20 ? 'worker-crashed' : '')));
  });

  test('are not tried again under the same rules', async () => {
    const store = openStore(newDatabase());
    const list = pages({ 3: 'RACUN-GALAT' });
    const codes = [];
    for (const options of [{ jobs: 1, standIn }, {}]) {
      // The second run extracts in this thread, where no page is poisoned: it tells what it knows.
      for await (const outcome of extractRead(given(list), ['poison'], { store, pageTimeout: 2000, ...options }).outcomes)
        if ('error' in outcome) codes.push(outcome.error.code);
    }
    expect(codes).toEqual(['worker-crashed', 'worker-crashed']);
    store.close();
  });
});

describe('runs that are broken off', () => {
  const archive = join(folder, 'besar');
  mkdirSync(archive);
  const PAGES = 500;
  for (let i = 0; i < PAGES; i++) {
    writeFileSync(join(archive, `${i}.html`), i % 50 === 7 ? '' : `<html><body><article><h1>Kabar ${i}</h1><p>${textOf(i)}</p></article></body></html>`);
  }

  /** Runs the program; `onLines` gets the number of lines printed so far. */
  function start(database: string, jobs: number, onLines: (lines: number, kill: (signal: NodeJS.Signals) => void) => void) {
    const child = spawn(process.execPath, ['dist/cli/main.js', 'extract', archive, '--db', database, '--jobs', String(jobs), '--format', 'jsonl'], {
      cwd: root,
    });
    let lines = 0;
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      lines += chunk.toString('latin1').split('\n').length - 1;
      onLines(lines, (signal) => void child.kill(signal));
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    return new Promise<{ code: number | null; killedBy: string | null; err: string }>((resolve) =>
      child.on('close', (code, killedBy) => resolve({ code, killedBy, err })),
    );
  }

  /** Numbers from 0 to 1 that look random and are the same each time. */
  function* seeded(seed: number): Generator<number, never> {
    for (let state = seed; ; ) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      yield state / 2 ** 32;
    }
  }

  const whole = newDatabase();

  test('a whole run, to compare with', async () => {
    expect((await start(whole, 2, () => {})).code).toBe(0);
    expect(contentsOf(whole).articles).toHaveLength(PAGES - 10);
  });

  test.each([1, 2])(
    'killed at twenty moments and started again, with %i threads, the database ends as that of a run that was left alone',
    async (jobs) => {
      const random = seeded(jobs);
      let database = newDatabase();
      let held = 0;
      for (let moment = 0; moment < 20; moment++) {
        // Further on each time, so that some runs die in what was done before and some in what is new.
        const until = Math.max(1, Math.floor(((moment % 5) + random.next().value) * 0.2 * PAGES * 0.95));
        const { killedBy } = await start(database, jobs, (lines, kill) => lines >= until && kill('SIGKILL'));
        expect(killedBy).toBe('SIGKILL');
        const store = openStore(database);
        held = Math.max(held, store.counts().articles);
        store.close();
        if (moment % 5 < 4) continue;
        expect((await start(database, jobs, () => {})).code).toBe(0);
        expect(contentsOf(database)).toEqual(contentsOf(whole));
        database = newDatabase();
      }
      expect(held).toBeGreaterThan(100);
      // Forty programs: a busy machine takes its time.
    },
    3_600_000,
  );

  test('a database that cannot grow any more ends the run with one line and exit code 2; what was written is whole, and the next run ends the work', async () => {
    const database = newDatabase();
    const command = `ulimit -f 1500; exec "$0" dist/cli/main.js extract "$1" --db "$2" --jobs 2 --quiet`;
    const child = spawn('bash', ['-c', command, process.execPath, join(archive, '*.html'), database], { cwd: root });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
    expect(err.split('\n').filter((line) => !/: empty: /.test(line))).toEqual([expect.stringContaining(database), '']);
    const { articles } = contentsOf(database);
    expect(articles!.length).toBeLessThan(PAGES - 10);
    expect((await start(database, 2, () => {})).code).toBe(0);
    expect(contentsOf(database)).toEqual(contentsOf(whole));
  });

  test('a database that another program holds ends the run with one line and exit code 2', async () => {
    const database = newDatabase();
    openStore(database).close();
    const other = new Database(database);
    other.exec('BEGIN IMMEDIATE');
    const { code, err } = await start(database, 2, () => {});
    expect({ code, err }).toEqual({ code: 2, err: `petik: ${database} is in use by another program; try again when it has finished\n` });
    other.close();
  });

  test('Ctrl-C keeps what was done, says how to go on, and ends with 130; the next run ends the work', async () => {
    const database = newDatabase();
    let isSent = false;
    const { code, err } = await start(database, 2, (lines, kill) => {
      if (lines < 150 || isSent) return;
      isSent = true;
      kill('SIGINT');
    });
    expect(code).toBe(130);
    expect(err).toContain('the same command goes on from there');
    const { articles } = contentsOf(database);
    expect(articles!.length).toBeGreaterThan(100);
    expect(articles!.length).toBeLessThan(PAGES - 10);
    const { err: second } = await start(database, 2, () => {});
    expect(second).toContain(`${articles!.length} unchanged`);
    expect(contentsOf(database)).toEqual(contentsOf(whole));
  });
});
