/** Syllables of fused names of dinas (Dis-, Din-): each stands for a field of government. */
const dinasSyllables = [
  'arpus',
  'arsip',
  'aker',
  'bud',
  'bun',
  'capil',
  'dag',
  'dalduk',
  'damkar',
  'dik',
  'dukcapil',
  'ducapil',
  'duk',
  'ekraf',
  'esdm',
  'hor',
  'hort',
  'hub',
  'hut',
  'kan',
  'kanak',
  'karmat',
  'karpus',
  'kes',
  'keswan',
  'ketapang',
  'kominfo',
  'kop',
  'koperdag',
  'koperindag',
  'kum',
  'kukm',
  'kumkm',
  'kpp',
  'laut',
  'lut',
  'nak',
  'nakeswan',
  'naker',
  'pangan',
  'pan',
  'paperta',
  'pangtan',
  'par',
  'pariwisata',
  'pendik',
  'penda',
  'perakim',
  'perin',
  'perkim',
  'permas',
  'permasdes',
  'permades',
  'perpus',
  'perpuka',
  'perpustakaan',
  'persip',
  'pertan',
  'pmd',
  'pora',
  'popar',
  'por',
  'pppa',
  'ppkb',
  'pusip',
  'pus',
  'rumkim',
  'rumkimtan',
  'sip',
  'sos',
  'tamben',
  'tan',
  'tangan',
  'tik',
  'trans',
  'ukm',
  'umkm',
  'um',
  'pdam',
] as const;

/** Syllables that never make a name of their own. */
const weakSyllables = ['da', 'des', 'in', 'kb', 'la', 'lh', 'mat', 'o', 'pen', 'per', 's', 'san', 'sandi', 'sp', 'stan', 'standi', 'ta', 'taka', 'gi'] as const;

/** Syllables of fused names of badan (Ba-, Bap-, Bapp-). */
const badanSyllables = [
  'eda',
  'edal',
  'edalda',
  'eko',
  'elitbang',
  'elitbangda',
  'emas',
  'emasdes',
  'enda',
  'erida',
  'erlitbang',
  'ermades',
  'ermas',
  'ermasdes',
  'kesbang',
  'keuda',
  'kuda',
  'litbang',
  'linmas',
  'pol',
  'rida',
  'renbang',
  'renlitbang',
] as const;

/** Letter groups of names written in capitals; a digit multiplies the letter before it (P3A = PPPA). */
const letterBlocks = [
  'AD',
  'BM',
  'BUN',
  'CAPIL',
  'CK',
  'CKTR',
  'DALDUK',
  'DUK',
  'DUKCAPIL',
  'ESDM',
  'IKAN',
  'IS',
  'ISP',
  'KAD',
  'KB',
  'KK',
  'KOMINFO',
  'KP',
  'KP3',
  'KPP',
  'KUKM',
  'KUMKM',
  'KUPP',
  'LH',
  'LHK',
  'NAKER',
  'NAK',
  'P2',
  'P3',
  'P2KB',
  'P3A',
  'P3KB',
  'P5A',
  'PAD',
  'PAPP',
  'PERIN',
  'PERINDAG',
  'PK',
  'PKAD',
  'PKP',
  'PM',
  'PMD',
  'PMG',
  'PMK',
  'PMN',
  'PP',
  'PPA',
  'PPKB',
  'PPPA',
  'PR',
  'PRKP',
  'PSDM',
  'PTSP',
  'PU',
  'PUPR',
  'RK',
  'RKP',
  'SDA',
  'SDM',
  'SOS',
  'SP',
  'TARU',
  'TK',
  'TP',
  'TPH',
  'TPHP',
  'TR',
  'TRANS',
  'UKM',
  'UMKM',
] as const;

/** Names of three letters, and longer ones that the blocks do not make. */
const listedAcronyms = new Set(
  [
    'DLH DPU DKP DPK DKK DBM DPM BLH BKD DKIP DKIS DKISP DKPS DPAD DPKH DPPKP DPPAPP DPPD DPRKP BKAD BKPP BKPPD BKDD BPKA BPKD BPPD BP2D BPPRD BPRD BPBD BP2RD BPMPD BPSDM BPSDMD',
    'BKPSDM BKPSDMD BKSDM BPKAD BPPKAD BKPAD BKPPAD DPKAD DPPKAD BPMPTSP BPMPT BP2T BRIDA BPBA DKPPP DKUPP DKUPPP DKUMPP DKUMP DPLH DPTPH DPMPPTSP DPTSP DSDABM',
    'BKPRD BKKBD BP3AKB BPPKB DISPENDUKCAPIL DIPENDA',
  ]
    .join(' ')
    .split(' '),
);

/** Ordinary words, parties, state bodies, companies and programmes that segmentation would take for a unit. */
const stopWords = new Set(
  [
    'dinas disiplin diskusi distrik distribusi distributor dinilai dinamis dinamika dinasti dispensasi disparitas diskon diskotek diskriminasi disertasi disabilitas',
    'disusul disumbang disimpan disitu disini dinar dinikmati bapak bakar bakal bakti bapas bapaslon bappenas bapanas bapeten bappebti bapepam bapel disin distansi',
    'dpr dpd dprd dprk dpra dprp dprpb dpp dpw dpc dpo dps dpt dpk3 dptb dpmptk bpk bps bpn bpd bpr bpp bpkp bpkb bpkh bpip bpjs bpom bpbm bpum bppt bpdp bpup bpu bptn bptp bptd bpmp bpsp bppk',
    'dtks dtsen blt bbm bum bumd bumn bumdes blud blk bni btn bri bsi dki diy dak dau dbh did dif djp djpb djpk djbc dpkn dppu dukcapil dprri dpdri bkpm bkkbn bksda bkipm bkhit bksap bkmt bkpk bppp bpk-ri',
  ]
    .join(' ')
    .split(' '),
);

function reaches(text: string, syllables: readonly string[], weak: readonly string[]): boolean {
  // ends[i] = 0: not reachable, 1: reachable by weak syllables only, 2: with a strong one
  const ends = new Uint8Array(text.length + 1);
  ends[0] = 1;
  for (let at = 0; at < text.length; at++) {
    if (ends[at] === 0) continue;
    for (const syllable of syllables) {
      if (text.startsWith(syllable, at)) ends[at + syllable.length] = 2;
    }
    for (const syllable of weak) {
      if (text.startsWith(syllable, at)) ends[at + syllable.length] = Math.max(ends[at + syllable.length]!, ends[at]!);
    }
  }
  return ends[text.length] === 2;
}

function isFusedName(word: string): boolean {
  if (word.startsWith('dis') || word.startsWith('din')) return reaches(word.slice(3), dinasSyllables, weakSyllables);
  for (const prefix of ['bapp', 'bap', 'ba']) {
    if (word.startsWith(prefix) && reaches(word.slice(prefix.length), badanSyllables, ['da'])) return true;
  }
  return false;
}

function isLetterName(word: string): boolean {
  if (listedAcronyms.has(word)) return true;
  if (word.length < 4 || (word[0] !== 'D' && word[0] !== 'B')) return false;
  // A single letter joins two blocks (Dinas Sosial P3A, BK + PSDM + Daerah) but never makes a name.
  return reaches(word.slice(1), letterBlocks, word[0] === 'B' ? ['K', 'P', 'D'] : ['K', 'P', 'S']);
}

/**
 * Whether a token is the acronym of a regional unit built from known parts: Disdikbud, Bappelitbangda, DP3AP2KB, DinsosP3AKB, DPM-PTSP.
 * The token stands as written; one that begins with a small letter is never taken.
 */
export function isAgencyAcronym(token: string): boolean {
  const joined = token.replaceAll(/[-/.]/g, '');
  if (joined.length < 3 || joined.length > 28 || !/^[DB][A-Za-z0-9]+$/.test(joined)) return false;
  const lower = joined.toLowerCase();
  if (stopWords.has(lower)) return false;
  if (joined === joined.toUpperCase()) return isLetterName(joined) || isFusedName(lower);
  if (isFusedName(lower)) return true;
  const mixed = /^([A-Z][a-z]+(?:[A-Z][a-z]+)*)([A-Z][A-Z0-9]+(?:Bun)?)$/.exec(joined);
  if (mixed) return isFusedName(mixed[1]!.toLowerCase()) && reaches(mixed[2]!.toUpperCase(), letterBlocks, ['K', 'P', 'S']);
  return /^[A-Z0-9]{3,}Bun$/.test(joined) && isLetterName(joined.toUpperCase());
}
