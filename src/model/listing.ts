import { z } from 'zod';

const PLACES = /\{(\w+)\}/g;
const KNOWN = new Set(['yyyy', 'mm', 'dd', 'm', 'd', 'page', 'offset']);

const template = z
  .string()
  .refine((text) => URL.canParse(text.replace(PLACES, '1')) && /^https?:/.test(text), 'not a URL of the web')
  .refine((text) => [...text.matchAll(PLACES)].every(([, name]) => KNOWN.has(name!)), `a place that is none of ${[...KNOWN].join(', ')}`)
  .refine((text) => /\{yyyy\}/.test(text) && /\{mm?\}/.test(text) && /\{dd?\}/.test(text), 'no place for year, month and day');

const pattern = z.string().refine((text) => {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}, 'not a regular expression');

/** How an outlet lists what it published on a day. */
export const listingSchema = z.strictObject({
  outlet: z.string().regex(/^[a-z0-9-]+$/),
  /** URL of a day's list with places for `{yyyy}`, `{mm}`, `{dd}`, `{m}`, `{d}` and, where a day has several pages, `{page}` (from `firstPage`) or `{offset}`. */
  url: template,
  firstPage: z.int().min(0).default(1),
  /** Articles a page, for `{offset}`. */
  pageSize: z.int().min(1).default(10),
  /** Pages of a day that are read at most. */
  mostPages: z.int().min(1).max(500).default(50),
  /** What the path of an article looks like; without it, links that hold the day or a long slug. */
  article: pattern.optional(),
});

export type Listing = z.infer<typeof listingSchema>;
