import { ABORTED, untilAborted } from './until-aborted.js';

export interface InOrderOptions<Task, Result> {
  run: (tasks: readonly Task[]) => Promise<readonly Result[]>;
  /** Tasks and bytes a chunk. */
  chunkTasks: number;
  chunkBytes: number;
  bytesOf: (task: Task) => number;
  /** Chunks that are handed out at a time: no more tasks are taken before the first of them is done and its results are taken. */
  chunks: number;
  /** Ends the results where they are. */
  signal?: AbortSignal | undefined;
}

/** How long a chunk that is not full waits for tasks that are slow to come, milliseconds. */
const PATIENCE = 20;

/** Does tasks in chunks, several at a time, and gives the results in the order of the tasks. Results wait for no task that has not come yet. */
export async function* inOrder<Task, Result>(
  source: AsyncIterable<Task>,
  { run, chunkTasks, chunkBytes, bytesOf, chunks, signal }: InOrderOptions<Task, Result>,
): AsyncGenerator<Result> {
  const tasks = source[Symbol.asyncIterator]();
  const running: Promise<readonly Result[]>[] = [];
  let chunk: Task[] = [];
  let bytes = 0;
  let next: Promise<IteratorResult<Task>> | undefined;
  let isOver = false;
  const submit = (): void => {
    const results = run(chunk);
    // It is awaited when its turn comes.
    results.catch(() => {});
    running.push(results);
    chunk = [];
    bytes = 0;
  };
  let timer: NodeJS.Timeout | undefined;
  try {
    while (signal?.aborted !== true) {
      if (isOver || running.length >= chunks) {
        if (chunk.length > 0 && running.length < chunks) submit();
        const first = running.shift();
        if (first === undefined) return;
        const results = await untilAborted(first, signal);
        if (results === ABORTED) return;
        yield* results;
        continue;
      }
      next ??= tasks.next();
      const waits: Promise<IteratorResult<Task> | 'slow' | 'results'>[] = [next];
      if (chunk.length > 0) {
        waits.push(
          new Promise((resolve) => {
            timer = setTimeout(resolve, PATIENCE, 'slow');
          }),
        );
      } else if (running[0] !== undefined) waits.push(running[0].then(() => 'results' as const));
      const event = await untilAborted(Promise.race(waits), signal);
      clearTimeout(timer);
      if (event === ABORTED) return;
      if (event === 'slow') submit();
      else if (event === 'results') yield* await running.shift()!;
      else {
        next = undefined;
        isOver = event.done === true;
        if (event.done) continue;
        chunk.push(event.value);
        bytes += bytesOf(event.value);
        if (chunk.length >= chunkTasks || bytes >= chunkBytes) submit();
      }
    }
  } finally {
    clearTimeout(timer);
    // A task that never comes would keep it waiting.
    void tasks.return?.(undefined);
  }
}
