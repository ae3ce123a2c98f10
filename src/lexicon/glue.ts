import { words } from './words.js';

/** Single words of some of the closed classes. */
const singles = (tags: readonly string[]): string[] => tags.flatMap((tag) => words[tag]!.filter((word) => /^\p{L}+$/u.test(word)));

/** Words that begin anew where they stand glued behind another: "YogyakartaPeringkat". */
export const BEHIND_GLUE: ReadonlySet<string> = new Set([
  ...singles(['RankNoun', 'GradeNoun', 'ScoreNoun']).filter((word) => word.length > 3),
  ...[
    'kabupaten',
    'kota',
    'provinsi',
    'dinas',
    'puskesmas',
    'kelurahan',
    'kecamatan',
    'desa',
    'pemerintah',
    'pemkab',
    'pemkot',
    'pemprov',
    'juara',
    'wali',
    'bupati',
    'gubernur',
    'wakil',
    'kepala',
    'menteri',
  ],
]);

/** Verbs that end where a capital stands glued behind them: "didapatSamarinda". */
export const BEFORE_GLUE: ReadonlySet<string> = new Set(singles(['WinActive', 'WinPassive', 'GivePassive', 'GiveActive']).filter((word) => word.length > 4));
