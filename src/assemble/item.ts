import type { Filler } from './filler.js';

/** A recipient as the text names it; `key` is equal for surfaces of one entity. */
export interface RecipientItem {
  kind: 'recipient';
  at: number;
  filler: Filler;
  key: string;
  type: 'agency' | 'region' | 'count' | 'person' | 'title';
  count: Filler<number> | undefined;
  /** The words before it make it a winner: "kepada", "milik", "diraih". */
  won: true | undefined;
}
export interface RankItem {
  kind: 'rank';
  at: number;
  filler: Filler;
  /** All places of a range or series: "Juara I-III", "juara 1, 2, dan 3". */
  places: Filler[] | undefined;
}
export interface GradeItem {
  kind: 'grade';
  at: number;
  filler: Filler;
  label: Filler | undefined;
}
export interface ScoreItem {
  kind: 'score';
  at: number;
  filler: Filler<number>;
  /** The place that is told with it: "nilai tertinggi 80,17". */
  rank: Filler | undefined;
}
export interface AwardItem {
  kind: 'award';
  at: number;
  filler: Filler;
  /** Id of the scheme in the lexicon. */
  scheme: string | undefined;
  /** The place that its description tells: "provinsi dengan produksi padi tertinggi". */
  rank: Filler | undefined;
  /** The year that its name ends with, in quotation marks: “Best Support 2021”. */
  year: Filler<number> | undefined;
  /** Further awards that one term names: "Adipura dan Kota Layak Anak". */
  more: AwardItem[] | undefined;
}
export interface InnovationItem {
  kind: 'innovation';
  at: number;
  /** First term of the name. */
  from: number;
  filler: Filler;
  expansion: Filler | undefined;
}
export interface CategoryItem {
  kind: 'category';
  at: number;
  filler: Filler;
  /** The place that is told with the class: "Sekolah ramah anak terbaik". */
  rank: Filler | undefined;
}
export interface YearItem {
  kind: 'year';
  at: number;
  filler: Filler<number>;
}

/** A recipient; `count` is the number of a group. */
export const makeRecipient = (at: number, filler: Filler, key: string, type: RecipientItem['type'], count?: Filler<number>): RecipientItem => ({
  kind: 'recipient',
  at,
  filler,
  key,
  type,
  count,
  won: undefined,
});

/** An innovation whose name stands in the terms from `from` to `at`. */
export const makeInnovation = (at: number, from: number, filler: Filler, expansion?: Filler): InnovationItem => ({
  kind: 'innovation',
  at,
  from,
  filler,
  expansion,
});

/** What one term fills of a record; `at` is its index in the sentence. */
export type Item = RankItem | GradeItem | ScoreItem | AwardItem | InnovationItem | CategoryItem | YearItem;
