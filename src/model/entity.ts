import { z } from 'zod';
import { spanSchema } from './span.js';

/** What a link could have been, and why. */
export const linkCandidateSchema = z.object({
  id: z.string(),
  name: z.string(),
  reason: z.string().describe('What speaks for it'),
});
export type LinkCandidate = z.infer<typeof linkCandidateSchema>;

/**
 * Which listed thing a name stands for. `id` is absent where that is not certain; the candidates then say what it may be. Ids: a region is its Kemendagri
 * code ("35.79"), a national body its row ("panrb"), a regional body its family and region ("disdik@35.79"), a government "pemerintah@35.79",
 * a scheme its row ("sakip", "kipp@35.79" for a contest of that government), an office "bupati@35.07" or "kepala:disdik@35.79".
 */
export const linkSchema = z.object({
  id: z.string().optional().describe('Canonical id; absent where it is not certain'),
  name: z.string().optional().describe('Canonical name, as it was valid at the date of the article'),
  kind: z.string().optional().describe('Type of agency ("dinas", "ministry"), of scheme ("grade"), of region ("kota")'),
  function: z.string().optional().describe('Field of government of an agency, in Indonesian'),
  level: z.string().optional().describe('"pusat", "provinsi", "kabupaten", "kota", "kecamatan" or "desa"'),
  region: z.string().optional().describe('Kemendagri code of the region that it belongs to'),
  province: z.string().optional().describe('Kemendagri code of the province at the date of the article'),
  reason: z.string().describe('Why this link was made or left open'),
  candidates: z.array(linkCandidateSchema).describe('What else it may be; empty where it is certain'),
});
export type Link = z.infer<typeof linkSchema>;

/** One wording of an entity, and how it is known to mean the same thing. */
export const surfaceSchema = z.object({
  text: z.string().describe('As the article writes it'),
  relation: z
    .enum(['name', 'abbreviation', 'expansion', 'short form', 'variant spelling', 'same body'])
    .describe('How this wording relates to the name of the entity'),
  reason: z.string().describe('Why it is held to be the same thing'),
  spans: z.array(spanSchema).describe('Where it stands; empty where only a slot has it'),
});
export type Surface = z.infer<typeof surfaceSchema>;

/** One thing that an article names, in all its wordings. */
export const entitySchema = z.object({
  type: z.enum(['agency', 'award', 'position', 'innovation', 'person']),
  name: z.string().describe('The wording that stands for it, as the article writes it'),
  surfaces: z.array(surfaceSchema).min(1),
  link: linkSchema.optional().describe('What it is linked to; innovations and persons have none'),
});
export type Entity = z.infer<typeof entitySchema>;
