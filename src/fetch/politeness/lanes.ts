import type { Clock } from './clock.js';

/** The queue before one host. */
interface Lane {
  running: number;
  waiting: (() => void)[];
  /** Milliseconds that are left between two requests. */
  delay: number;
  /** No request before this time. */
  nextAt: number;
  /** The end of the last pause that the server asked for. */
  pausedUntil: number;
}

/** Lets requests to each host through one after the other, with a pause between them. */
export interface Lanes {
  /** Runs a request when it is its turn. The pause to the next one counts from its end. */
  run<T>(host: string, request: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Makes the pause before a host at least so long. */
  slow(host: string, delay: number): void;
  /** Lets nothing through to a host for so many milliseconds. */
  pause(host: string, ms: number): void;
  /** Milliseconds that are left of such a pause. */
  pausedFor(host: string): number;
}

/** @param delay Milliseconds between two requests to one host. @param perHost Requests to one host at a time. */
export function openLanes(clock: Clock, delay: number, perHost: number): Lanes {
  const lanes = new Map<string, Lane>();

  function laneOf(host: string): Lane {
    const known = lanes.get(host);
    if (known !== undefined) return known;
    const lane = { running: 0, waiting: [], delay, nextAt: 0, pausedUntil: 0 };
    lanes.set(host, lane);
    return lane;
  }

  async function enter(lane: Lane): Promise<void> {
    if (lane.running >= perHost) await new Promise<void>((resolve) => void lane.waiting.push(resolve));
    else lane.running += 1;
  }

  function leave(lane: Lane): void {
    const next = lane.waiting.shift();
    if (next === undefined) lane.running -= 1;
    else next();
  }

  async function waitForTurn(lane: Lane, signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      const wait = lane.nextAt - clock.now();
      if (wait <= 0 || signal?.aborted) break;
      await clock.sleep(wait, signal);
    }
    lane.nextAt = clock.now() + lane.delay;
  }

  return {
    run: async (host, request, signal) => {
      const lane = laneOf(host);
      await enter(lane);
      try {
        await waitForTurn(lane, signal);
        return await request();
      } finally {
        lane.nextAt = Math.max(lane.nextAt, clock.now() + lane.delay);
        leave(lane);
      }
    },
    slow: (host, least) => {
      const lane = laneOf(host);
      lane.delay = Math.max(lane.delay, least);
      lane.nextAt = Math.max(lane.nextAt, clock.now() + lane.delay);
    },
    pause: (host, ms) => {
      const lane = laneOf(host);
      lane.pausedUntil = Math.max(lane.pausedUntil, clock.now() + ms);
      lane.nextAt = Math.max(lane.nextAt, lane.pausedUntil);
    },
    pausedFor: (host) => Math.max(0, laneOf(host).pausedUntil - clock.now()),
  };
}
