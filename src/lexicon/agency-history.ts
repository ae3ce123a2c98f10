/** A body's official name over a stretch of time; dates are ISO, the first day and the last. */
export interface AgencyName {
  /** Id of the body: a row of `agencies`, or an id of its own for a body that is no more. */
  id: string;
  name: string;
  /** Surfaces that mean this name and no other, beside the name itself. */
  surfaces: readonly string[];
  from?: string;
  to?: string;
  /** Who took over its work, where it was split or merged. */
  successors?: readonly string[];
}

/** The cabinet of 21 October 2024 renamed and split ministries (Perpres 139/2024); the day before is the last of the old names. */
const RENAMED = '2024-10-21';
const LAST_DAY = '2024-10-20';

/** Names that changed, with their dates. A body that is not here has had its name for as long as the articles reach. */
export const AGENCY_NAMES: readonly AgencyName[] = [
  { id: 'kemenko-polkam', name: 'Kementerian Koordinator Bidang Politik dan Keamanan', surfaces: ['Kemenko Polkam', 'Kemenkopolkam'], from: RENAMED },
  {
    id: 'kemenko-polkam',
    name: 'Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan',
    surfaces: ['Kemenko Polhukam', 'Kemenkopolhukam'],
    to: LAST_DAY,
  },
  {
    id: 'kemenko-kumham',
    name: 'Kementerian Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan',
    surfaces: ['Kemenko Kumham Imipas'],
    from: RENAMED,
  },
  {
    id: 'kemenko-infra',
    name: 'Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan',
    surfaces: ['Kemenko IPK', 'Kemenko Infra'],
    from: RENAMED,
  },
  { id: 'kemenko-pm', name: 'Kementerian Koordinator Bidang Pemberdayaan Masyarakat', surfaces: ['Kemenko PM'], from: RENAMED },
  { id: 'kemenko-pangan', name: 'Kementerian Koordinator Bidang Pangan', surfaces: ['Kemenko Pangan'], from: RENAMED },
  { id: 'kemenko-marves', name: 'Kementerian Koordinator Bidang Kemaritiman dan Investasi', surfaces: ['Kemenko Marves'], from: '2019-10-23', to: LAST_DAY },
  {
    id: 'kemenkumham',
    name: 'Kementerian Hukum dan Hak Asasi Manusia',
    surfaces: ['Kementerian Hukum dan HAM', 'Kemenkumham', 'Kemenkum HAM', 'Kemenkum-HAM', 'Kanwil Kemenkumham', 'Menkumham'],
    to: LAST_DAY,
    successors: ['kemenkum', 'kemenham', 'kemenimipas'],
  },
  { id: 'kemenkum', name: 'Kementerian Hukum', surfaces: ['Kemenkum', 'Kanwil Kemenkum'], from: RENAMED },
  { id: 'kemenham', name: 'Kementerian Hak Asasi Manusia', surfaces: ['KemenHAM', 'Kementerian HAM'], from: RENAMED },
  { id: 'kemenimipas', name: 'Kementerian Imigrasi dan Pemasyarakatan', surfaces: ['KemenImipas', 'Kemen Imipas'], from: RENAMED },
  {
    id: 'kemendikbud',
    name: 'Kementerian Pendidikan dan Kebudayaan',
    surfaces: ['Kemendikbud', 'Kemdikbud'],
    from: '2011-10-19',
    to: '2021-04-27',
    successors: ['kemendikbudristek'],
  },
  {
    id: 'kemendikbudristek',
    name: 'Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi',
    surfaces: ['Kemendikbudristek', 'Kemendikbud Ristek', 'Kemendikbud-Ristek', 'Kemdikbudristek'],
    from: '2021-04-28',
    to: LAST_DAY,
    successors: ['kemendikdasmen', 'kemdiktisaintek', 'kemenbud'],
  },
  { id: 'kemendikdasmen', name: 'Kementerian Pendidikan Dasar dan Menengah', surfaces: ['Kemendikdasmen'], from: RENAMED },
  {
    id: 'kemdiktisaintek',
    name: 'Kementerian Pendidikan Tinggi, Sains, dan Teknologi',
    surfaces: ['Kemdiktisaintek', 'Kemendiktisaintek', 'Kemdikti Saintek'],
    from: RENAMED,
  },
  { id: 'kemenbud', name: 'Kementerian Kebudayaan', surfaces: ['Kemenbud'], from: RENAMED },
  {
    id: 'kemenristekdikti',
    name: 'Kementerian Riset, Teknologi, dan Pendidikan Tinggi',
    surfaces: ['Kemenristekdikti', 'Kemristekdikti'],
    from: '2014-10-27',
    to: '2019-10-22',
    successors: ['kemendikbudristek'],
  },
  {
    id: 'pupr',
    name: 'Kementerian Pekerjaan Umum dan Perumahan Rakyat',
    surfaces: ['Kementerian PUPR', 'KemenPUPR', 'Kemen PUPR'],
    from: '2014-10-27',
    to: LAST_DAY,
    successors: ['kempu', 'pkp'],
  },
  { id: 'kempu', name: 'Kementerian Pekerjaan Umum', surfaces: ['Kementerian PU', 'Kemen PU', 'KemenPU'], from: RENAMED },
  { id: 'pkp', name: 'Kementerian Perumahan dan Kawasan Permukiman', surfaces: ['Kementerian PKP', 'KemenPKP'], from: RENAMED },
  {
    id: 'kemendes',
    name: 'Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi',
    surfaces: ['Kementerian Desa PDTT', 'Kemendes PDTT', 'Kemendesa PDTT'],
    to: LAST_DAY,
  },
  { id: 'kemendes', name: 'Kementerian Desa dan Pembangunan Daerah Tertinggal', surfaces: ['Kemendes PDT'], from: RENAMED },
  { id: 'kementrans', name: 'Kementerian Transmigrasi', surfaces: ['Kementrans'], from: RENAMED },
  {
    id: 'komdigi',
    name: 'Kementerian Komunikasi dan Informatika',
    surfaces: ['Kementerian Kominfo', 'Kemenkominfo', 'Kemkominfo'],
    to: LAST_DAY,
  },
  { id: 'komdigi', name: 'Kementerian Komunikasi dan Digital', surfaces: ['Kemkomdigi', 'Komdigi', 'Kemenkomdigi'], from: RENAMED },
  {
    id: 'klhk',
    name: 'Kementerian Lingkungan Hidup dan Kehutanan',
    surfaces: ['KLHK', 'Kementerian LHK', 'KemenLHK'],
    from: '2014-10-27',
    to: LAST_DAY,
    successors: ['klh', 'kemenhut'],
  },
  {
    id: 'klh',
    name: 'Kementerian Lingkungan Hidup/Badan Pengendalian Lingkungan Hidup',
    surfaces: ['KLH', 'KLH/BPLH', 'KemenLH', 'Kementerian LH'],
    from: RENAMED,
  },
  { id: 'kemenhut', name: 'Kementerian Kehutanan', surfaces: ['Kemenhut'], from: RENAMED },
  {
    id: 'kemenkopukm',
    name: 'Kementerian Koperasi dan Usaha Kecil dan Menengah',
    surfaces: ['Kementerian Koperasi dan UKM', 'KemenkopUKM', 'Kemenkop UKM', 'Kemenkop-UKM'],
    to: LAST_DAY,
    successors: ['koperasi', 'umkm'],
  },
  { id: 'koperasi', name: 'Kementerian Koperasi', surfaces: ['Kemenkop'], from: RENAMED },
  { id: 'umkm', name: 'Kementerian Usaha Mikro, Kecil, dan Menengah', surfaces: ['Kementerian UMKM', 'KemenUMKM'], from: RENAMED },
  {
    id: 'kemenparekraf',
    name: 'Kementerian Pariwisata dan Ekonomi Kreatif',
    surfaces: ['Kemenparekraf'],
    to: LAST_DAY,
    successors: ['kemenpar', 'ekraf'],
  },
  { id: 'kemenpar', name: 'Kementerian Pariwisata', surfaces: ['Kemenpar'] },
  { id: 'ekraf', name: 'Kementerian Ekonomi Kreatif', surfaces: ['Kemenekraf', 'Kemen Ekraf'], from: RENAMED },
  { id: 'dukbangga', name: 'Badan Kependudukan dan Keluarga Berencana Nasional', surfaces: [], to: LAST_DAY },
  { id: 'dukbangga', name: 'Kementerian Kependudukan dan Pembangunan Keluarga/BKKBN', surfaces: ['Kemendukbangga', 'Kemendukbangga/BKKBN'], from: RENAMED },
  { id: 'kp2mi', name: 'Badan Pelindungan Pekerja Migran Indonesia', surfaces: ['BP2MI'], to: LAST_DAY },
  { id: 'kp2mi', name: 'Kementerian Pelindungan Pekerja Migran Indonesia', surfaces: ['KemenP2MI', 'KP2MI', 'P2MI'], from: RENAMED },
  { id: 'balitbang-kdn', name: 'Badan Strategi Kebijakan Dalam Negeri', surfaces: ['BSKDN'], from: '2021-12-30' },
  { id: 'balitbang-kdn', name: 'Badan Penelitian dan Pengembangan Kementerian Dalam Negeri', surfaces: ['Balitbang Kemendagri'], to: '2021-12-29' },
  { id: 'brin', name: 'Badan Riset dan Inovasi Nasional', surfaces: ['BRIN'], from: '2019-10-23' },
  { id: 'bssn', name: 'Badan Siber dan Sandi Negara', surfaces: ['BSSN'], from: '2017-05-23' },
  { id: 'kasn', name: 'Komisi Aparatur Sipil Negara', surfaces: ['KASN'], from: '2014-01-15', to: '2024-09-30', successors: ['bkn', 'panrb'] },
];
