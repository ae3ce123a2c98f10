import { Piscina } from 'piscina';

/** What a worker's function is called with: tasks to do in their order. It writes the place of the task that it is at, from 1, into the first cell of `progress`. */
export interface Chunk<Task> {
  tasks: readonly Task[];
  progress: Int32Array;
}

/** Why a task has no result: it took longer than allowed, or the thread died of it. */
export interface TaskFailure {
  failure: 'timeout' | 'crash';
  message: string;
}

export interface PoolOptions {
  /** A module whose default export takes a chunk and gives a result for each of its tasks. */
  workerFile: string;
  /** Reaches the module as `workerData`. */
  workerData: unknown;
  threads: number;
  /** Milliseconds that a task may take. */
  taskTimeout: number;
  /** Megabytes of memory that a thread's objects may take. */
  memoryLimit: number;
}

export interface Pool<Task, Result> {
  /** A result or a failure for each task. A task that fails costs itself only: the others of its chunk are done again. */
  run(tasks: readonly Task[]): Promise<(Result | TaskFailure)[]>;
  close(): Promise<void>;
}

/** Megabytes for new objects: with 6 all work takes a sixth more processor time, with V8's own 48 it takes no less and more memory. */
const YOUNG_MEMORY = 16;
/** How often a task's time is looked at, in parts of what it may take. */
const LOOKS = 20;

/** Starts worker threads for a function of tasks. A thread that a task keeps too long or kills is replaced. */
export function openPool<Task, Result>({ workerFile, workerData, threads, taskTimeout, memoryLimit }: PoolOptions): Pool<Task, Result> {
  const piscina = new Piscina({
    filename: workerFile,
    workerData,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit, maxYoungGenerationSizeMb: YOUNG_MEMORY },
  });
  // A thread that dies between two chunks is replaced; nothing is lost.
  piscina.on('error', () => {});

  /** Counts looks, not time: a machine that was asleep, or too busy to look, blames no task. */
  function watch(progress: Int32Array, stop: () => void): NodeJS.Timeout {
    let seen = 0;
    let looks = 0;
    return setInterval(() => {
      const at = Atomics.load(progress, 0);
      looks = at === seen ? looks + 1 : 0;
      seen = at;
      if (at > 0 && looks >= LOOKS) stop();
    }, taskTimeout / LOOKS);
  }

  async function attempt(tasks: readonly Task[]): Promise<Result[] | (TaskFailure & { at: number })> {
    const progress = new Int32Array(new SharedArrayBuffer(4));
    const abort = new AbortController();
    const timer = watch(progress, () => abort.abort());
    try {
      return (await piscina.run({ tasks, progress }, { signal: abort.signal })) as Result[];
    } catch (cause) {
      const at = Atomics.load(progress, 0) - 1;
      // Nothing was begun: no task is to blame.
      if (at < 0) throw cause;
      if (abort.signal.aborted) return { at, failure: 'timeout', message: `it takes longer than ${taskTimeout / 1000} s` };
      return { at, failure: 'crash', message: (cause as Error).message };
    } finally {
      clearInterval(timer);
    }
  }

  async function run(tasks: readonly Task[]): Promise<(Result | TaskFailure)[]> {
    if (tasks.length === 0) return [];
    const outcome = await attempt(tasks);
    if (Array.isArray(outcome)) return outcome;
    const { at, failure, message } = outcome;
    // Memory may have been taken by earlier tasks, so only one that dies alone is to blame.
    const blamed = failure === 'timeout' || tasks.length === 1 ? [{ failure, message }] : await run(tasks.slice(at, at + 1));
    return [...(await run(tasks.slice(0, at))), ...blamed, ...(await run(tasks.slice(at + 1)))];
  }

  return { run, close: () => piscina.destroy() };
}
