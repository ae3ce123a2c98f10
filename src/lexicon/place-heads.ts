/** Heads of places that no list of regions has, in lower case, and the words for such a place: "Camat Mawar" heads "Kecamatan Mawar". */
export const PLACE_HEADS: readonly { heads: readonly string[]; places: readonly string[] }[] = [
  { heads: ['camat'], places: ['Kecamatan', 'Distrik'] },
  { heads: ['panewu'], places: ['Kapanewon'] },
  { heads: ['lurah'], places: ['Kelurahan', 'Kalurahan'] },
  { heads: ['kades', 'kepala desa', 'kuwu'], places: ['Desa', 'Pemdes', 'Pemerintah Desa'] },
  { heads: ['perbekel'], places: ['Desa', 'Desa Adat'] },
  { heads: ['keuchik', 'geuchik'], places: ['Gampong', 'Desa'] },
  { heads: ['kepala kampung', 'pambakal', 'peratin', 'wali nagari', 'walinagari'], places: ['Kampung', 'Desa', 'Pekon', 'Nagari'] },
];
