import type { Filler } from './filler.js';

/** A recipient as the text names it; `key` is equal for surfaces of one entity. */
export interface RecipientItem {
  kind: 'recipient';
  at: number;
  filler: Filler;
  key: string;
  type: 'agency' | 'region' | 'count' | 'person' | 'title';
  count?: Filler<number>;
  /** The words before it make it a winner: "kepada", "milik", "diraih". */
  won?: true;
}
export interface RankItem {
  kind: 'rank';
  at: number;
  filler: Filler;
  /** All places of a range or series: "Juara I-III", "juara 1, 2, dan 3". */
  places?: Filler[];
}
export interface GradeItem {
  kind: 'grade';
  at: number;
  filler: Filler;
  label?: Filler;
}
export interface ScoreItem {
  kind: 'score';
  at: number;
  filler: Filler<number>;
  /** The place that is told with it: "nilai tertinggi 80,17". */
  rank?: Filler;
}
export interface AwardItem {
  kind: 'award';
  at: number;
  filler: Filler;
  /** Id of the scheme in the lexicon. */
  scheme?: string;
  /** The place that its description tells: "provinsi dengan produksi padi tertinggi". */
  rank?: Filler;
  /** The year that its name ends with, in quotation marks: “Best Support 2021”. */
  year?: Filler<number>;
  /** Further awards that one term names: "Adipura dan Kota Layak Anak". */
  more?: AwardItem[];
}
export interface InnovationItem {
  kind: 'innovation';
  at: number;
  /** First term of the name. */
  from: number;
  filler: Filler;
  expansion?: Filler;
}
export interface CategoryItem {
  kind: 'category';
  at: number;
  filler: Filler;
  /** The place that is told with the class: "Sekolah ramah anak terbaik". */
  rank?: Filler;
}
export interface YearItem {
  kind: 'year';
  at: number;
  filler: Filler<number>;
}

/** What one term fills of a record; `at` is its index in the sentence. */
export type Item = RankItem | GradeItem | ScoreItem | AwardItem | InnovationItem | CategoryItem | YearItem;
