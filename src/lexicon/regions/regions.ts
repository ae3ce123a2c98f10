import { baliNusaTenggaraKalimantanRegions } from './bali-nusa-tenggara-kalimantan.js';
import { javaRegions } from './java.js';
import type { Region } from './region.js';
import { sulawesiMalukuPapuaRegions } from './sulawesi-maluku-papua.js';
import { sumatraRegions } from './sumatra.js';

export type { Region } from './region.js';

/** All 38 provinces and 514 kabupaten and kota, in the order of their codes by island group; a name may belong to a kabupaten and a kota. */
export const regions: readonly Region[] = [...sumatraRegions, ...javaRegions, ...baliNusaTenggaraKalimantanRegions, ...sulawesiMalukuPapuaRegions];
