/** A form before a name that is no part of it; `dotted`: it is also written with a final full stop. */
export interface Honorific {
  surface: string;
  kind: 'religious' | 'noble' | 'rank' | 'academic' | 'courtesy';
  dotted: boolean;
}

/**
 * Forms before a name, without the final full stop; case matters (Dr = doctor, dr = physician).
 * Titles that are as often a given name (Andi, Putu, Made, Said, Lalu) are left out: they belong to the name.
 */
export const frontForms: readonly Honorific[] = [
  // Religious
  { surface: 'H', kind: 'religious', dotted: true },
  { surface: 'Hj', kind: 'religious', dotted: true },
  { surface: 'HM', kind: 'religious', dotted: true },
  { surface: 'H.M', kind: 'religious', dotted: true },
  { surface: 'HA', kind: 'religious', dotted: true },
  { surface: 'KH', kind: 'religious', dotted: true },
  { surface: 'K.H', kind: 'religious', dotted: true },
  { surface: 'KHR', kind: 'religious', dotted: true },
  { surface: 'Haji', kind: 'religious', dotted: false },
  { surface: 'Hajah', kind: 'religious', dotted: false },
  { surface: 'Kiai', kind: 'religious', dotted: false },
  { surface: 'Kyai', kind: 'religious', dotted: false },
  { surface: 'Nyai', kind: 'religious', dotted: false },
  { surface: 'Ustaz', kind: 'religious', dotted: false },
  { surface: 'Ustadz', kind: 'religious', dotted: false },
  { surface: 'Ustazah', kind: 'religious', dotted: false },
  { surface: 'Habib', kind: 'religious', dotted: false },
  { surface: 'Buya', kind: 'religious', dotted: false },
  { surface: 'Tgk', kind: 'religious', dotted: true },
  { surface: 'Teungku', kind: 'religious', dotted: false },
  { surface: 'Tuan Guru', kind: 'religious', dotted: false },
  { surface: 'TGH', kind: 'religious', dotted: true },
  { surface: 'TGB', kind: 'religious', dotted: true },
  { surface: 'TGKH', kind: 'religious', dotted: true },
  { surface: 'Pdt', kind: 'religious', dotted: true },
  { surface: 'Pendeta', kind: 'religious', dotted: false },
  { surface: 'Pastor', kind: 'religious', dotted: false },
  { surface: 'Romo', kind: 'religious', dotted: false },
  { surface: 'Mgr', kind: 'religious', dotted: true },
  { surface: 'Bhikkhu', kind: 'religious', dotted: false },
  // Noble
  { surface: 'R', kind: 'noble', dotted: true },
  { surface: 'Rd', kind: 'noble', dotted: true },
  { surface: 'Raden', kind: 'noble', dotted: false },
  { surface: 'RM', kind: 'noble', dotted: true },
  { surface: 'R.M', kind: 'noble', dotted: true },
  { surface: 'RA', kind: 'noble', dotted: true },
  { surface: 'R.A', kind: 'noble', dotted: true },
  { surface: 'RAy', kind: 'noble', dotted: true },
  { surface: 'GKR', kind: 'noble', dotted: false },
  { surface: 'KGPAA', kind: 'noble', dotted: false },
  { surface: 'KPH', kind: 'noble', dotted: false },
  { surface: 'KRT', kind: 'noble', dotted: true },
  { surface: 'K.R.T', kind: 'noble', dotted: true },
  { surface: 'KRMT', kind: 'noble', dotted: false },
  { surface: 'Dt', kind: 'noble', dotted: true },
  { surface: 'Tb', kind: 'noble', dotted: true },
  // Police and military ranks
  { surface: 'Jenderal', kind: 'rank', dotted: false },
  { surface: 'Jenderal Polisi', kind: 'rank', dotted: false },
  { surface: 'Komisaris Jenderal Polisi', kind: 'rank', dotted: false },
  { surface: 'Inspektur Jenderal Polisi', kind: 'rank', dotted: false },
  { surface: 'Brigadir Jenderal Polisi', kind: 'rank', dotted: false },
  { surface: 'Brigadir Jenderal', kind: 'rank', dotted: false },
  { surface: 'Komisaris Besar Polisi', kind: 'rank', dotted: false },
  { surface: 'Ajun Komisaris Besar Polisi', kind: 'rank', dotted: false },
  { surface: 'Ajun Komisaris Polisi', kind: 'rank', dotted: false },
  { surface: 'Komisaris Polisi', kind: 'rank', dotted: false },
  { surface: 'Inspektur Polisi Satu', kind: 'rank', dotted: false },
  { surface: 'Inspektur Polisi Dua', kind: 'rank', dotted: false },
  { surface: 'Mayor Jenderal', kind: 'rank', dotted: false },
  { surface: 'Letnan Jenderal', kind: 'rank', dotted: false },
  { surface: 'Letnan Kolonel', kind: 'rank', dotted: false },
  { surface: 'Jend', kind: 'rank', dotted: true },
  { surface: 'Jenderal Pol', kind: 'rank', dotted: true },
  { surface: 'Komjen', kind: 'rank', dotted: false },
  { surface: 'Komjen Pol', kind: 'rank', dotted: true },
  { surface: 'Irjen', kind: 'rank', dotted: false },
  { surface: 'Irjen Pol', kind: 'rank', dotted: true },
  { surface: 'Brigjen', kind: 'rank', dotted: false },
  { surface: 'Brigjend', kind: 'rank', dotted: true },
  { surface: 'Brigjen Pol', kind: 'rank', dotted: true },
  { surface: 'Brigjen TNI', kind: 'rank', dotted: false },
  { surface: 'Kombes', kind: 'rank', dotted: false },
  { surface: 'Kombes Pol', kind: 'rank', dotted: true },
  { surface: 'AKBP', kind: 'rank', dotted: false },
  { surface: 'Kompol', kind: 'rank', dotted: false },
  { surface: 'Pol', kind: 'rank', dotted: true },
  { surface: 'AKP', kind: 'rank', dotted: false },
  { surface: 'Iptu', kind: 'rank', dotted: false },
  { surface: 'Ipda', kind: 'rank', dotted: false },
  { surface: 'Aiptu', kind: 'rank', dotted: false },
  { surface: 'Aipda', kind: 'rank', dotted: false },
  { surface: 'Bripka', kind: 'rank', dotted: false },
  { surface: 'Brigadir', kind: 'rank', dotted: false },
  { surface: 'Brigpol', kind: 'rank', dotted: false },
  { surface: 'Briptu', kind: 'rank', dotted: false },
  { surface: 'Bripda', kind: 'rank', dotted: false },
  { surface: 'Letjen', kind: 'rank', dotted: false },
  { surface: 'Letjen TNI', kind: 'rank', dotted: false },
  { surface: 'Mayjen', kind: 'rank', dotted: false },
  { surface: 'Mayjen TNI', kind: 'rank', dotted: false },
  { surface: 'Kolonel', kind: 'rank', dotted: false },
  { surface: 'Kolonel Inf', kind: 'rank', dotted: true },
  { surface: 'Kolonel Laut', kind: 'rank', dotted: false },
  { surface: 'Letkol', kind: 'rank', dotted: false },
  { surface: 'Letkol Inf', kind: 'rank', dotted: true },
  { surface: 'Letkol Arm', kind: 'rank', dotted: true },
  { surface: 'Letkol Kav', kind: 'rank', dotted: true },
  { surface: 'Letkol Arh', kind: 'rank', dotted: true },
  { surface: 'Letkol Czi', kind: 'rank', dotted: true },
  { surface: 'Mayor', kind: 'rank', dotted: false },
  { surface: 'Mayor Inf', kind: 'rank', dotted: true },
  { surface: 'Kapten', kind: 'rank', dotted: false },
  { surface: 'Kapten Inf', kind: 'rank', dotted: true },
  { surface: 'Laksamana', kind: 'rank', dotted: false },
  { surface: 'Laksda', kind: 'rank', dotted: false },
  { surface: 'Laksma', kind: 'rank', dotted: false },
  { surface: 'Marsekal', kind: 'rank', dotted: false },
  { surface: 'Marsda', kind: 'rank', dotted: false },
  { surface: 'Marsma', kind: 'rank', dotted: false },
  // Academic
  { surface: 'Prof', kind: 'academic', dotted: true },
  { surface: 'Profesor', kind: 'academic', dotted: false },
  { surface: 'Dr', kind: 'academic', dotted: true },
  { surface: 'DR', kind: 'academic', dotted: true },
  { surface: 'dr', kind: 'academic', dotted: true },
  { surface: 'drg', kind: 'academic', dotted: true },
  { surface: 'drh', kind: 'academic', dotted: true },
  { surface: 'Drg', kind: 'academic', dotted: true },
  { surface: 'Drh', kind: 'academic', dotted: true },
  { surface: 'Drs', kind: 'academic', dotted: true },
  { surface: 'DRS', kind: 'academic', dotted: true },
  { surface: 'Dra', kind: 'academic', dotted: true },
  { surface: 'DRA', kind: 'academic', dotted: true },
  { surface: 'Ir', kind: 'academic', dotted: true },
  { surface: 'IR', kind: 'academic', dotted: true },
  { surface: 'Apt', kind: 'academic', dotted: true },
  { surface: 'apt', kind: 'academic', dotted: true },
  { surface: 'Ns', kind: 'academic', dotted: true },
  { surface: 'Bd', kind: 'academic', dotted: true },
  { surface: 'Dr (HC)', kind: 'academic', dotted: false },
  { surface: 'Dr. (H.C.)', kind: 'academic', dotted: false },
  // Courtesy
  { surface: 'Bapak', kind: 'courtesy', dotted: false },
  { surface: 'Bpk', kind: 'courtesy', dotted: true },
  { surface: 'Pak', kind: 'courtesy', dotted: false },
  { surface: 'Ibu', kind: 'courtesy', dotted: false },
  { surface: 'Bu', kind: 'courtesy', dotted: false },
  { surface: 'Mas', kind: 'courtesy', dotted: false },
  { surface: 'Mbak', kind: 'courtesy', dotted: false },
  { surface: 'Cak', kind: 'courtesy', dotted: false },
  { surface: 'Ning', kind: 'courtesy', dotted: false },
  { surface: 'Gus', kind: 'courtesy', dotted: false },
  { surface: 'Kang', kind: 'courtesy', dotted: false },
  { surface: 'Bang', kind: 'courtesy', dotted: false },
  { surface: 'Sdr', kind: 'courtesy', dotted: true },
];

/** Degrees after a name in normal form: letters only, lower case. */
const degrees = new Set(
  [
    // Diplomas and bachelors
    'ama amd amdkeb amdkep amdkom amdkes amk be bsc ba sap sab sag sak sars sdes se sei sfarm sfil sgz sh shi shum shut sikom sik sip sipi skm skom sked skep skepns skg sh skh',
    'smn sor sp spar spd spdi spdsd spi spt spsi sptk spwk ss ssi ssn ssos ssosi sst sstp ssit sstpi st sth stp str strak strip strkeb strkes strsos strt strtra skpm ste styt',
    // Masters and doctors
    'ma mab mag mak map mars march marsit mba mbiomed mcs mda mdes me mec mecdev meng menv mepd mfarm mfil mfili mh mha mhan mhi mhum mhkes mikom mip mipr miqh mkeb mkep mkes mkm mkn mkom mling mlitt mm mma mmar',
    'mmpd mmr mmrs mmt mmtr mp mpa mpd mpdi mph mpi mppm mpsi mpt mpwk msa msc mse msi msm mse msn msos mt mth mti mtp mtr mtrap mtrip mtrsos mkesos mafis ll llm phd dba edd',
    // Medical specialists
    'spa span spb spbs spjp spkj spkk spkfr spm spmk spog spot spp sppd sppk sprad sps spthtkl sptht spu spgk spdv sppk spf',
    // Professions and certificates
    'ak acpa ca cpa cfra cgae cgcae cia qia qrmp crma crmo crmp crp chrm chfi chra cfe erma ccms cgrm ipu ipm ipp eng aseaneng acpe apt ners ns lc dipling diplom pia finasim fics fisqua fihfaa facs cmed cla cta ctl crgp cpsp cpof fcbarb fia aaip',
  ]
    .join(' ')
    .split(' '),
);

/** Degrees that are also written as an ordinary capitalised word. */
const titleCaseDegrees = new Set('Ak Amd Apt Lc Mag Mhum Mkes Mkom Mpd Msi Msc Ners Ns Shut Skep Skom Spd Spdi Spt Ssi Ssos Sstp Stp Eng'.split(' '));

/**
 * Whether a token is an academic degree or professional title after a name: `S.STP.`, `MSi`, `SE`, `Ph.D`.
 * An undotted token needs two capitals (or a listed form), so `Map` and `Mars` are none; a lower-case one never is.
 */
export function isDegree(token: string): boolean {
  const letters = token.replaceAll(/[^A-Za-z]/g, '');
  if (!degrees.has(letters.toLowerCase())) return false;
  if (titleCaseDegrees.has(letters)) return true;
  const capitals = letters.replaceAll(/[a-z]/g, '').length;
  return capitals >= 2;
}
