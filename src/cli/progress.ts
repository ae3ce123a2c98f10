import { displayWidth, printable } from '../export/display-width.js';
import type { RunTotals } from '../run-totals.js';
import { sumCounts } from '../run-totals.js';
import type { Output, Terminal } from './terminal.js';

/** How a run tells how far it is: `auto` on a terminal only, `json` for programs. */
export const PROGRESS_MODES = ['auto', 'json', 'none'] as const;
export type ProgressMode = (typeof PROGRESS_MODES)[number];

export interface Progress {
  /** The terminal to print to meanwhile: what is printed takes the place of the line of progress. */
  terminal: Terminal;
  /** To be called for each page, with where it was read from. */
  seen: (source: string) => Promise<void>;
  end: (isStopped: boolean) => Promise<void>;
}

export interface ProgressOptions {
  mode: ProgressMode;
  totals: Readonly<RunTotals>;
  /** Pages that there are to read, where that can be known. */
  pageCount: Promise<number | undefined> | undefined;
  /** Milliseconds from any moment on. */
  clock?: () => number;
}

const REDRAW_MS = 200;
const REPORT_MS = 1000;
/** The rate is that of so many seconds. */
const RATE_SECONDS = 20;
const CLEAR = '\r\u001b[K';

/** Where a run is. */
interface Position {
  pages: number;
  articles: number;
  records: number;
  errors: number;
  perSecond: number;
  total?: number;
  secondsLeft?: number;
  input: string;
}

/** A function that gives the pages a second of late. */
function rateMeter(): (pages: number, now: number) => number {
  let samples: { pages: number; now: number }[] = [];
  return (pages, now) => {
    samples = [...samples.filter((sample) => now - sample.now <= RATE_SECONDS * 1000), { pages, now }];
    const first = samples[0]!;
    return now > first.now ? ((pages - first.pages) / (now - first.now)) * 1000 : 0;
  };
}

/** Starts to tell how far a run is, on standard error. */
export function openProgress(terminal: Terminal, { mode, totals, pageCount, clock = () => performance.now() }: ProgressOptions): Progress {
  const { stderr, stderrWidth } = terminal;
  if (mode === 'none' || (mode === 'auto' && stderrWidth === undefined)) return { terminal, seen: async () => {}, end: async () => {} };
  const every = mode === 'json' ? REPORT_MS : REDRAW_MS;
  const rate = rateMeter();
  rate(0, clock());
  let total: number | undefined;
  pageCount?.then(
    (count) => {
      total = count;
    },
    () => {},
  );
  let last = clock();
  let isDrawn = false;
  let input = '';

  function position(): Position {
    const errors = sumCounts(totals.errors);
    const done = totals.articles + errors;
    const perSecond = rate(done, clock());
    const left = total === undefined || perSecond === 0 ? undefined : Math.max(0, total - done) / perSecond;
    return {
      pages: done,
      articles: totals.articles,
      records: sumCounts(totals.achievements),
      errors,
      perSecond: Number(perSecond.toFixed(1)),
      ...(total === undefined ? {} : { total }),
      ...(left === undefined ? {} : { secondsLeft: Math.round(left) }),
      input,
    };
  }

  async function clear(): Promise<void> {
    if (!isDrawn) return;
    isDrawn = false;
    await stderr.write(CLEAR);
  }
  const clearing = (output: Output): Output => ({
    get closed() {
      return output.closed;
    },
    write: async (text) => {
      await clear();
      await output.write(text);
    },
  });

  return {
    terminal: mode === 'json' ? terminal : { ...terminal, stdout: clearing(terminal.stdout), stderr: clearing(stderr) },
    seen: async (source) => {
      input = source;
      if (clock() - last < every) return;
      last = clock();
      if (mode === 'json') return stderr.write(`${JSON.stringify({ type: 'progress', ...position() })}\n`);
      isDrawn = true;
      await stderr.write(CLEAR + fit(describe(position()), stderrWidth!));
    },
    end: async (isStopped) => {
      if (mode === 'json') await stderr.write(`${JSON.stringify({ type: isStopped ? 'stopped' : 'done', ...position() })}\n`);
      else await clear();
    },
  };
}

const number = (value: number): string => value.toLocaleString('en');

/** "1 h 5 min", "3 min", "12 s". */
function describeTime(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function describe({ pages, total, perSecond, secondsLeft, records, errors, input }: Position): string {
  return [
    total === undefined ? `${number(pages)} pages` : `${number(pages)} of ${number(total)} pages`,
    `${number(Math.round(perSecond))}/s`,
    secondsLeft !== undefined && `${describeTime(secondsLeft)} left`,
    `${number(records)} records`,
    errors > 0 && `${number(errors)} errors`,
    printable(input),
  ]
    .filter(Boolean)
    .join('  ');
}

/** As much of a text as fits into a line: one that wraps could not be taken back. */
function fit(text: string, width: number): string {
  let line = text;
  while (displayWidth(line) >= width) line = line.slice(0, -1);
  return line;
}
