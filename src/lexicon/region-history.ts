/** A province that was split off, the day that its law came into force, and the province that it was part of before. */
export interface NewProvince {
  code: string;
  since: string;
  before: string;
}

/** Provinces younger than the articles may be: laws 20/2012, 14 to 16/2022 and 29/2022. */
export const NEW_PROVINCES: readonly NewProvince[] = [
  { code: '65', since: '2012-11-16', before: '64' },
  { code: '93', since: '2022-07-25', before: '91' },
  { code: '94', since: '2022-07-25', before: '91' },
  { code: '95', since: '2022-07-25', before: '91' },
  { code: '96', since: '2022-12-08', before: '92' },
];

/** A name that a region no longer has; `until` is the last year in which it was the official one. */
export interface FormerRegionName {
  code: string;
  name: string;
  until: number;
}

/** Renamed regions whose old name still stands in archives. */
export const FORMER_REGION_NAMES: readonly FormerRegionName[] = [
  { code: '12.12', name: 'Toba Samosir', until: 2020 },
  { code: '76.01', name: 'Mamuju Utara', until: 2018 },
  { code: '81.03', name: 'Maluku Tenggara Barat', until: 2019 },
  { code: '61.02', name: 'Pontianak', until: 2014 },
  { code: '73.71', name: 'Ujung Pandang', until: 1999 },
];

/** Seats of a kabupaten that news write for the kabupaten itself, by their lower-case name. */
export const SEATS: Readonly<Record<string, string>> = {
  cibinong: '32.01',
  soreang: '32.04',
  singaparna: '32.06',
  cikarang: '32.16',
  ngamprah: '32.17',
  ungaran: '33.22',
  purwokerto: '33.02',
  kepanjen: '35.07',
  kraksaan: '35.13',
  caruban: '35.19',
  kanigoro: '35.05',
  singaraja: '51.08',
  wonosari: '34.03',
  martapura: '63.03',
  tenggarong: '64.02',
  sangatta: '64.08',
  sampit: '62.02',
  'pangkalan bun': '62.01',
  'lubuk pakam': '12.07',
  kabanjahe: '12.06',
  bangkinang: '14.01',
  sekayu: '16.06',
  kayuagung: '16.02',
  baturaja: '16.01',
  kalianda: '18.01',
  kotabumi: '18.03',
  'labuan bajo': '53.15',
  praya: '52.02',
  selong: '52.03',
  limboto: '75.01',
  sungguminasa: '73.06',
  watampone: '73.08',
  pelaihari: '63.01',
  batulicin: '63.10',
  sengeti: '15.05',
};
