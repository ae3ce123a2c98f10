import { regions } from '../lexicon/regions/regions.js';
import type { ProvinceTile } from './report-data.js';

type Tile = readonly [code: string, short: string, column: number, row: number];

/** The 38 provinces as tiles of one size, about where they lie: our own layout, in which neighbours touch where the grid lets them. */
const TILES: readonly Tile[] = [
  ['11', 'Aceh', 1, 1],
  ['12', 'Sumut', 2, 2],
  ['14', 'Riau', 3, 2],
  ['21', 'Kepri', 4, 2],
  ['13', 'Sumbar', 2, 3],
  ['15', 'Jambi', 3, 3],
  ['19', 'Babel', 4, 3],
  ['17', 'Bengk', 2, 4],
  ['16', 'Sumsel', 3, 4],
  ['18', 'Lamp', 3, 5],
  ['36', 'Banten', 4, 6],
  ['31', 'DKI', 5, 5],
  ['32', 'Jabar', 5, 6],
  ['33', 'Jateng', 6, 6],
  ['34', 'DIY', 6, 7],
  ['35', 'Jatim', 7, 6],
  ['51', 'Bali', 8, 6],
  ['52', 'NTB', 9, 6],
  ['53', 'NTT', 10, 6],
  ['65', 'Kaltara', 8, 1],
  ['61', 'Kalbar', 6, 2],
  ['62', 'Kalteng', 7, 2],
  ['64', 'Kaltim', 8, 2],
  ['63', 'Kalsel', 7, 3],
  ['75', 'Goron', 10, 1],
  ['71', 'Sulut', 11, 1],
  ['72', 'Sulteng', 10, 2],
  ['76', 'Sulbar', 9, 3],
  ['73', 'Sulsel', 10, 3],
  ['74', 'Sultra', 11, 3],
  ['82', 'Malut', 12, 2],
  ['81', 'Maluku', 12, 3],
  ['96', 'PBD', 13, 2],
  ['92', 'Pabar', 14, 2],
  ['91', 'Papua', 15, 2],
  ['94', 'Pateng', 14, 3],
  ['95', 'Papeg', 15, 3],
  ['93', 'Pasel', 15, 4],
];

const NAMES = new Map(regions.map(({ code, name }) => [code, name]));

/** Name of a province, kabupaten or kota by its Kemendagri code. */
export const regionName = (code: string): string | undefined => NAMES.get(code);

export const PROVINCE_TILES: readonly ProvinceTile[] = TILES.map(([code, short, column, row]) => ({ code, name: NAMES.get(code)!, short, column, row }));
