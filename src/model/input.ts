import { z } from 'zod';

const optionalText = z.string().nullish();

/** One page as a row: a line of JSONL, or an object of a JSON file. Other keys are ignored, nulls count as absent. */
export const inputRowSchema = z
  .object({
    id: z.union([z.string(), z.number()]).nullish(),
    url: optionalText,
    title: optionalText,
    date: z.unknown().optional(),
    published: z.unknown().optional(),
    html: optionalText,
    text: optionalText,
  })
  .refine((row) => typeof row.html === 'string' || typeof row.text === 'string', 'neither "html" nor "text" is there');

const ISO_LIKE = /^\s*(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?(?=\s*$))?)?(?![\d-])/i;

/** An ISO-like date or time in ISO 8601 ("2021-08-19 09:03:18" gets its T), or undefined for anything else. */
export function isoDate(value: unknown): string | undefined {
  const match = typeof value === 'string' ? ISO_LIKE.exec(value) : null;
  if (match === null) return undefined;
  const [, year, month, day, minutes, seconds = '', zone = ''] = match;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return `${year}-${month}`;
  if (Number(day) < 1 || Number(day) > new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()) return undefined;
  if (minutes === undefined || minutes >= '24') return `${year}-${month}-${day}`;
  return `${year}-${month}-${day}T${minutes}${seconds}${zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
}

/** The parts of a page that a row can hold. */
export const PAGE_PARTS = ['html', 'text', 'id', 'url', 'title', 'date'] as const;

/** Names that the operator gives to columns of CSV and Parquet files, or keys of JSON rows, by the part of a page that they hold. */
export type PageColumns = Partial<Record<(typeof PAGE_PARTS)[number], string>>;
