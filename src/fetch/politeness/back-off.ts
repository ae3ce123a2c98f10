import { type Exchange, headerOf } from '../../model/exchange.js';
import type { FetchFailure } from '../../model/fetching.js';

const FIRST_MS = 2000;
const LONGEST_MS = 5 * 60_000;
/** Statuses that ask to come back later. */
const BUSY = new Set([429, 503]);
/** Statuses of a server that failed and may not fail again. */
const FAILING = new Set([408, 425, 500, 502, 504]);

/** Milliseconds before the try after the `tried`th: doubled each time, from half to the whole of it by chance, so that not everybody returns at once. */
export const backOff = (tried: number, random: () => number): number => Math.min(LONGEST_MS, FIRST_MS * 2 ** (tried - 1)) * (0.5 + random() / 2);

/** Milliseconds that a `Retry-After` header asks for: seconds or a date. */
function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** A response that is no page as a failure; undefined for one that is. */
export function statusFailure({ response }: Exchange, now: number): FetchFailure | undefined {
  const { status, statusText, headers } = response;
  if (status < 400) return undefined;
  const message = `${status} ${statusText}`.trimEnd();
  if (!BUSY.has(status)) return { code: 'http-status', message, transient: FAILING.has(status) };
  const wait = retryAfter(headerOf(headers, 'retry-after'), now);
  return { code: 'busy', message, transient: true, ...(wait === undefined ? {} : { retryAfter: wait }) };
}
