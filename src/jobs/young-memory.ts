import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that tasks leave in young memory before it is collected: a fourth of what V8 fills by itself, so that most tasks fit in behind. */
const LEFT_BEHIND = 2 * 1024 * 1024;

const usedYoung = (): number => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_used_size ?? 0;

/**
 * Gives what to call between two tasks: it collects young memory once it is worth it. Then all that the tasks made is dead. V8 by itself collects in the midst of a task,
 * and moves every long text that is in use, such as a page, to old memory, which costs many times as much to collect.
 */
export function youngCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('globalThis.gc') as ((options: { type: 'minor' }) => void) | undefined;
  return () => {
    if (collect !== undefined && usedYoung() > LEFT_BEHIND) collect({ type: 'minor' });
  };
}
