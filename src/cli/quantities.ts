import { InvalidArgumentError } from 'commander';

const SECONDS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600 };
const BYTES: Readonly<Record<string, number>> = { '': 1, kb: 1e3, mb: 1e6, gb: 1e9 };

function parse(text: string, units: Readonly<Record<string, number>>, message: string): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim()) ?? [];
  const factor = units[unit.toLowerCase()];
  if (number === undefined || factor === undefined) throw new InvalidArgumentError(message);
  return Number(number) * factor;
}

/** "90", "90s", "10m" or "2h" in milliseconds. */
export const parseDuration = (text: string): number => parse(text, SECONDS, 'A time is a number with s, m or h: 90s, 10m, 2h.') * 1000;

/** "500000", "500kB", "20MB" or "1GB" in bytes. */
export const parseBytes = (text: string): number => Math.round(parse(text, BYTES, 'A size is a number with kB, MB or GB: 500MB.'));

/** A whole number of at least `least`. */
export const parseCount =
  (least: number) =>
  (text: string): number => {
    if (!/^\d+$/.test(text) || Number(text) < least) throw new InvalidArgumentError(`It is a whole number, at least ${least}.`);
    return Number(text);
  };

/** A day as YYYY-MM-DD. */
export function parseDay(text: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) throw new InvalidArgumentError('A day is written YYYY-MM-DD.');
  return text;
}
