/** One grade of a scale: its letter, the labels that the scheme gives it, and its band `above < score <= upTo`. */
interface ScaleLevel {
  code: string;
  /** The official label first, then other official wordings; lower case. */
  labels: readonly string[];
  above: number;
  upTo: number;
  /** False where the label is general knowledge and was not read in a source; it may only suggest. */
  labelSourced: boolean;
}

/** The levels in force from one year to another, both included, best first. */
export interface ScaleVersion {
  from: number;
  to: number;
  /** False where the bands are general knowledge: a check may only warn. */
  bandsSourced: boolean;
  levels: readonly ScaleLevel[];
}

/** A scheme whose grades carry official labels. */
export interface GradeScale {
  id: string;
  name: string;
  /** Lower-case stretches of an award's name that mean this scheme. */
  awards: readonly string[];
  /** Newest first; a year that is not known is read by the first. */
  versions: readonly ScaleVersion[];
}

const sourced = (code: string, above: number, upTo: number, ...labels: string[]): ScaleLevel => ({ code, labels, above, upTo, labelSourced: true });

/** Scales by scheme. Labels and bands from the evaluation regulations (2015 on) and press reports of 2012 (labels A to D before). */
export const GRADE_SCALES: readonly GradeScale[] = [
  {
    id: 'sakip',
    name: 'SAKIP',
    awards: ['sakip', 'akip', 'akuntabilitas kinerja instansi pemerintah'],
    versions: [
      {
        from: 2015,
        to: Number.POSITIVE_INFINITY,
        bandsSourced: true,
        levels: [
          sourced('AA', 90, 100, 'sangat memuaskan'),
          sourced('A', 80, 90, 'memuaskan'),
          sourced('BB', 70, 80, 'sangat baik'),
          sourced('B', 60, 70, 'baik'),
          sourced('CC', 50, 60, 'cukup', 'memadai', 'cukup memadai'),
          sourced('C', 30, 50, 'kurang'),
          sourced('D', 0, 30, 'sangat kurang'),
        ],
      },
      {
        from: Number.NEGATIVE_INFINITY,
        to: 2014,
        bandsSourced: false,
        levels: [
          { code: 'AA', labels: ['memuaskan'], above: 85, upTo: 100, labelSourced: false },
          sourced('A', 75, 85, 'sangat baik'),
          sourced('B', 65, 75, 'baik'),
          sourced('CC', 50, 65, 'cukup baik'),
          sourced('C', 30, 50, 'agak kurang'),
          sourced('D', 0, 30, 'kurang'),
        ],
      },
    ],
  },
];

/** Praise that outlets put beside a grade in place of its label; lower case. */
export const LOOSE_LABELS: ReadonlySet<string> = new Set(['terbaik', 'tertinggi', 'istimewa', 'luar biasa', 'sempurna', 'membanggakan']);
