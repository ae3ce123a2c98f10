import { isoDate } from '../model/input.js';

/** Month names and their common short forms, Indonesian and English. */
const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'januari january jan',
    'februari february pebruari feb',
    'maret march mar',
    'april apr',
    'mei may',
    'juni june jun',
    'juli july jul',
    'agustus august agu agt ags aug',
    'september sept sep',
    'oktober october okt oct',
    'november nopember nov',
    'desember december des dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

/** Offsets of the Indonesian time zones. */
const ZONES: Readonly<Record<string, string>> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };

const DAY_FIRST = /(?<!\d)(\d{1,2})(?:\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*|[\s.-]+([a-z]{3,9})\.?,?[\s-]+)((?:19|20)\d{2})(?!\d)/i;
const MONTH_FIRST = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/i;
const TIME = /^\s*(?:[|,•·–-]|pukul|jam|at)?\s*(?:[|,•·–-]|pukul|jam|at)?\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(am|pm)?\s*(WITA|WIT|WIB)?/i;
/** A date stands in a short line; longer ones are prose. */
const LONGEST_LINE = 160;

const two = (value: number): string => String(value).padStart(2, '0');

function timeOf(text: string): string {
  const match = TIME.exec(text);
  if (match === null) return '';
  const [, hours, minutes, seconds, half, zone] = match;
  const hour = (Number(hours) % (half ? 12 : 24)) + (half?.toLowerCase() === 'pm' ? 12 : 0);
  return Number(minutes) > 59 ? '' : `T${two(hour)}:${minutes}${seconds ? `:${seconds}` : ''}${zone ? ZONES[zone.toUpperCase()] : ''}`;
}

/** Publication date or time in ISO 8601 from ISO or visible forms ("Rabu, 17 Februari 2021 | 10:15 WIB", "17/02/2021"), day before month; undefined if the text is none. */
export function readDate(text: string | undefined): string | undefined {
  if (text === undefined || text.length > LONGEST_LINE) return undefined;
  const iso = isoDate(text.trim().replace(/^(\d{4}-\d{2}-\d{2})\s+T/, '$1T'));
  if (iso !== undefined) return iso;
  const dayFirst = DAY_FIRST.exec(text);
  const found = dayFirst ?? MONTH_FIRST.exec(text);
  if (found === null) return undefined;
  const [day, month, year] = dayFirst ? [dayFirst[1], dayFirst[2] ?? monthOf(dayFirst[3]), dayFirst[4]] : [found[2], monthOf(found[1]), found[3]];
  const date = month === undefined ? undefined : isoDate(`${year}-${two(Number(month))}-${two(Number(day))}`);
  return date === undefined ? undefined : date + timeOf(text.slice(found.index + found[0].length));
}

const monthOf = (name: string | undefined): number | undefined => MONTHS[(name ?? '').toLowerCase()];

/** A day that a URL holds as path parts: `/2021/02/17/`, `/20210217/`. */
export function dateInUrl(url: string | undefined): string | undefined {
  const match = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/-])/.exec(url ?? '');
  return match === null ? undefined : isoDate(`${match[1]}-${match[2]}-${match[3]}`);
}
