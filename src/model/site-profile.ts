import { z } from 'zod';

const selectors = z.array(z.string().min(1));
const day = z.iso.date();

/** The mark-up of one site in one span of time, as data. Selectors are tried in order, and one that finds several elements is refused. */
export const siteProfileSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    outlet: z.string().min(1).optional().describe('Name of the outlet; absent where a profile serves many sites'),
    hosts: z
      .array(z.string().regex(/^=?[a-z0-9-]+(\.[a-z0-9-]+)+$/))
      .min(1)
      .describe('A host and all under it ("detik.com" has "news.detik.com"); "=host" is that host alone'),
    from: day.optional().describe('First day of publication that the mark-up is known from'),
    until: day.optional().describe('Last day'),
    body: selectors.min(1).describe('The element that holds the text'),
    drop: selectors.default([]).describe('Elements inside it that are no part of the article; these may be many'),
    title: selectors.default([]),
    authors: selectors.default([]),
    editor: selectors.default([]),
    published: selectors.default([]),
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, 'from is after until');
export type SiteProfile = z.infer<typeof siteProfileSchema>;

/** A profile as it is written in a row. */
export type SiteProfileRow = z.input<typeof siteProfileSchema>;

/** Checks rows of profiles; throws for one that is not as it should be, or whose id is taken. */
export const checkSiteProfiles = (rows: readonly SiteProfileRow[]): SiteProfile[] =>
  z
    .array(siteProfileSchema)
    .refine((profiles) => new Set(profiles.map(({ id }) => id)).size === profiles.length, 'two profiles have the same id')
    .parse(rows);
