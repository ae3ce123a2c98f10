import { LOCAL } from './scope.js';

/** May stand before an office or unit: who acts for it or heads it. */
const ACTING = '(?:(?:pj|plt|penjabat|wakil|sekretaris daerah|sekda|asisten|kepala|kabag)\\.?\\s+)*';
const opens = (names: string): RegExp => new RegExp(`^${ACTING}(?:${names})`, 'iu');

const LOCAL_GOVERNMENT = opens('bupati|wali\\s?kota|wabup|wawako|pem(?:kab|kot|ko)\\b|pemerintah\\s+(?:kabupaten|kota)|kabupaten|kota\\s');
const PROVINCE = opens('gubernur|wagub|pemprov|pemerintah\\s+(?:provinsi|propinsi|daerah istimewa)|provinsi');
const UNIT_OF_GOVERNMENT = opens('bagian|biro|inspektorat|bappe\\p{L}+|balitbang\\p{L}*');

/** The scope of a contest that a regional government or its head holds. */
export function scopeOfGiver(giver: string): string | undefined {
  if (LOCAL_GOVERNMENT.test(giver)) return LOCAL;
  return PROVINCE.test(giver) ? 'provinsi' : undefined;
}

/** Whether a giver belongs to a regional government. */
export const isRegionalGiver = (giver: string): boolean => scopeOfGiver(giver) !== undefined || UNIT_OF_GOVERNMENT.test(giver);
