const JAKARTA_MS = 7 * 3_600_000;
/** Dates that outlets put into the path or the query of an article. */
const IN_URL: readonly RegExp[] = [
  /\/(20\d\d)[/-](\d\d)[/-](\d\d)(?=[/-]|$)/,
  /\/(20\d\d)(\d\d)(\d\d)(?:\d{6})?(?=[-/_]|$)/,
  /[?&](?:date|tanggal)=(20\d\d)-(\d\d)-(\d\d)\b/,
];

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A date of a feed or sitemap (RFC 822 or ISO 8601) as ISO 8601; undefined for what is none. */
export function readListedDate(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const day = /^\s*(\d{4})-(\d\d)-(\d\d)\s*$/.exec(text);
  if (day !== null) return isDay(Number(day[1]), Number(day[2]), Number(day[3])) ? text.trim() : undefined;
  const time = Date.parse(
    text
      .replace(/\bWIB\b/i, '+0700')
      .replace(/\bWITA\b/i, '+0800')
      .replace(/\bWIT\b/i, '+0900'),
  );
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** The day in western Indonesia of a time in ISO 8601; news of 1 a.m. in Jakarta is of the day before in UTC. */
export function dayOf(iso: string): string {
  return iso.length <= 10 ? iso : new Date(Date.parse(iso) + JAKARTA_MS).toISOString().slice(0, 10);
}

/** The day that a URL names. */
export function dayInUrl(url: string): string | undefined {
  for (const form of IN_URL) {
    const [, year, month, day] = form.exec(url) ?? [];
    if (year !== undefined && isDay(Number(year), Number(month), Number(day))) return `${year}-${month}-${day}`;
  }
  return undefined;
}

/** All days from one to another, both included. */
export function* daysBetween(from: string, to: string): Generator<string> {
  for (let time = Date.parse(`${from}T00:00:00Z`); time <= Date.parse(`${to}T00:00:00Z`); time += 86_400_000) yield new Date(time).toISOString().slice(0, 10);
}
