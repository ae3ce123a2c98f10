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
