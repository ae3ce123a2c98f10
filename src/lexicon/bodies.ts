/** Bodies that assembly treats apart, by how they are written. */
const names = (surfaces: string): ReadonlySet<string> => new Set(surfaces.trim().split(/\s*,\s*/));

/** Heads that name a body without a field or place behind them. */
export const STANDS_ALONE = names('Inspektorat, Satpol PP, SatpolPP, SATPOL PP, Satuan Polisi Pamong Praja, Satlantas, Sekretariat DPRD');

/** National bodies with offices in every region, which an article may call by the abbreviation alone. */
export const VERTICAL_BODIES = names(`
  BPS, KPU, Bawaslu, BNN, BNNP, BNNK, BPN, BMKG, BPOM, Basarnas, Kemenag, Imigrasi, BKKBN, BNPB, Panwaslu, DJPb, KPPN, KPKNL, Badan Pusat Statistik,
  Komisi Pemilihan Umum, Badan Pengawas Pemilu, Badan Narkotika Nasional
`);

/** Movements whose bare abbreviation mostly stands in the name of something else: "Lomba Hatinya PKK". */
export const WITHIN_NAMES = names('PKK, TP PKK');

/** Words for kinds of bodies that are no award behind "predikat" or "penghargaan": "predikat Polda terbaik". In lower case. */
export const KINDS_OF_BODIES = names('polda, polres, polsek, kabupaten, kota, provinsi, desa, kelurahan, kecamatan, puskesmas, rsud, sekolah, satker, lapas');

/** Begins the name of a local body, fused or not. Behind an innovation's name it tells who made that: "(Disnak Keswan Kabupaten Sinjai)". */
export const BEGINS_WITH_BODY =
  /^(?:dis(?:nak|dik|kes|hub|kominfo|perin|dag|pora|bud|par|dukcapil|perkim|perta|buda|pen)\p{L}*|din(?:kes|sos|pu|as)|bap\p{L}+|badan|bagian|seksi|bidang|upt\p{L}?|kecamatan|kelurahan|kabupaten|kota|kantor)(?!\p{L})/iu;

/** Ministries and national bodies mostly give; they win where they are the subject of a win or stand in a list of winners. */
export const NATIONAL_BODY =
  /^(?:Kement(?:e)?rian|Kemen\p{L}+|Kemenko|KemenPAN|Badan Pemeriksa Keuangan|BPK\b|Ombudsman|KPK\b|BKN\b|BPKP\b|ANRI\b|Arsip Nasional|Bappenas|BPJS|Perpustakaan Nasional|Komisi |Lembaga Administrasi|LAN\b|KASN|Bank Indonesia|Otoritas Jasa)/u;

/** The bodies that may be called by the word of a kind, by the first words of their names. */
export const BODIES_OF_KIND: ReadonlyMap<string, RegExp> = new Map([
  ['dinas', /^dis(?!trik)\p{L}+/iu],
  ['badan', /^b(?:ap|k|p)\p{L}+/iu],
  ['kampus', /^(?:universitas|institut|politeknik|poltekkes|akademi|stikes|sekolah tinggi|uin|iain|stain|un\p{L}+)(?!\p{L})/iu],
  ['perguruan tinggi', /^(?:universitas|institut|politeknik|poltekkes|akademi|stikes|sekolah tinggi|uin|iain|stain|un\p{L}+)(?!\p{L})/iu],
  ['sekolah', /^(?:sd|sdn|smp|smpn|sma|sman|smk|smkn|slb|slbn|tk|paud|madrasah)(?!\p{L})/iu],
  ['madrasah', /^(?:mi|min|mts|mtsn|ma|man)(?!\p{L})/iu],
  ['perusahaan', /^(?:perumda|perumdam|perusahaan|pdam|pt|bank|bpr|pd)(?!\p{L})/iu],
  ['bumd', /^(?:perumda|perumdam|perusahaan|pdam|pt|bank|bpr|pd)(?!\p{L})/iu],
  ['lapas', /^(?:lembaga pemasyarakatan|rutan)/iu],
]);

/** A hospital, by the first word of its name or its kind. */
export const HOSPITAL = /^(?:rs|rsu|rsud|rsia|rsj|rsjd|rsup|rumah sakit)\b/;
