import { nonNames } from '../../lexicon/non-names.js';
import { PLACE_HEADS } from '../../lexicon/place-heads.js';
import type { Rule } from '../rule.js';

const NON_NAME = `(${nonNames.join('|')})`;
/** A capitalised word that may stand in a person's name. */
const NAME = `(#Capital && !#Agency && !#Region && !#Weak && !#FieldHead && !#PlaceHead && !#GovHead && !#Position && !#Date && !#Month && !#Rank && !#Grade && !#Tier && !#Degree && !#Title && !#Bracket && !#Number && !#Year && !#Scheme && !#RegionType && !#Field && !#Speech && !#WinActive && !#WinPassive && !#GiveActive && !#GivePassive && !#AwardNoun && !#Negation && !#Target && !#Connector && !#Function && !#Superlative && !#Mark && !#Person && !${NON_NAME})`;
/** Words with a meaning of their own that are also a part of many names, behind its first word or right behind an office. */
const ALSO_NAME =
  '(#Capital && !#Upper && (putra|putri|muda|utama|madya|pratama|bintang|negara|nusantara|ganjar|agung|cahaya|permata|mulia|sejahtera|pertama|karya|surya|budaya|pelita|harapan|kencana|lestari|perdana|purnama|kirana|buana|emas|perkasa))';
/** The rest of a name: it may hold a place's name. */
const REST = `((${NAME} && !#Upper)|${ALSO_NAME}|#Weak|(#Region && !#RegionType)|(#Roman && !#LetterGrade)|(#Degree && #Roman)|(#Honorific && (dt|tgk|tb|datuk)))`;
const FRONT = '#Honorific';
const NAMES = `${FRONT}{0,4} (${NAME}|${ALSO_NAME}|(#Weak && #Capital)|(lalu && #Capital)){0,1} (${NAME} && !#Upper) ${REST}{0,4}`;
/** A name of two words or more, or one with an honorific. */
const FULL = `(${FRONT}{1,4} (${NAME} && !#Upper) ${REST}{0,4}|${NAME} ${REST}{1,4})`;
const COURTESY = '(bapak|ibu|pak|bu|bpk|mas|mbak|cak|ning|gus|kang|bang|sdr|mayor)';
const DEGREES = '(#Comma? #Degree){0,6}';
const ACTING = '(#Acting|pj|plt|plh|pjs|pgs|(penjabat sementara|pejabat sementara|penjabat|pelaksana tugas|pelaksana harian) (#Bracket && #InnerAcronym)?)';
const HEADS = PLACE_HEADS.flatMap(({ heads }) => heads.map((head) => head.replaceAll(' ', '_'))).join('|');
/** Heads of villages and districts: the word behind them may be the place's. */
const LOCAL = `(${HEADS}|sekcam|sekdes)`;
/** Heads of places whose own name stands behind them. */
const PLACE_HEAD = `(${HEADS})`;
const SHORT = '(#Bracket && !#InnerNumber && !#InnerYear)';
/** A word of what an office is over. */
const PART = `(bidang|urusan|dan|khusus|internal|fraksi|#Ampersand|#Slash|#Field|#FieldHead|#Agency|#Roman|#Number|(#RegionType && #Capital)|(#Capital && !#Position && !#Person && !#Date && !#Comma && !#Mark && !#Title && !#Bracket && !#Honorific && !#Speech && !#WinActive && !#GiveActive))`;
/** What an office is over, up to the body, region, bracket or abbreviation that ends it. */
const WHOLE = `${SHORT}? (${PART}|#Comma #Field|#Comma dan #Field|${SHORT}|di #Agency|pada #Agency|#Slash #Position){0,12} (#Agency|(#Capital && (nasional|pusat|daerah|cabang|umum|harian|sama|masyarakat|gerindra|golkar|demokrat|nasdem|hanura|perindo))|#Region|#Weak|${SHORT}|(#Upper && !#Roman && !#Degree && !#Honorific)) ${SHORT}?`;
const REGION = `(#RegionType|#Bracket|kab|prov|provinsi|nonaktif|terpilih){0,2} (#Region|#Weak) ${SHORT}?`;

export const personRules: readonly Rule[] = [
  {
    id: 'person-after-region-head',
    stage: 'entity',
    emit: 'Person',
    match: `[<position>${ACTING}? #RegionHead ${REGION}] #Comma? [<name>${NAMES}] ${DEGREES}`,
    notBefore: '(#PlaceHead|#FieldHead)',
    examples: [
      {
        text: 'kata Wali Kota Batu Dra Hj Dewanti Rumpoko M.Si.',
        reads: 'Wali Kota Batu Dra Hj Dewanti Rumpoko M.Si',
        parts: { position: 'Wali Kota Batu', name: 'Dra Hj Dewanti Rumpoko' },
      },
      { text: 'Pj Bupati Sleman, Budi Santosa hadir.', reads: 'Pj Bupati Sleman, Budi Santosa', parts: { position: 'Pj Bupati Sleman', name: 'Budi Santosa' } },
    ],
    silent: ['Bupati Sleman Terima Penghargaan.', 'Wali Kota Batu hadir.'],
  },
  {
    id: 'person-after-office',
    stage: 'entity',
    emit: 'Person',
    match: `[<position>${ACTING}? (#Position && !#RegionHead) ${WHOLE}] #Comma? [<name>${NAMES}] ${DEGREES}`,
    notBefore: '(#PlaceHead|#FieldHead)',
    examples: [
      { text: 'Kepala Dinas Sosial Kota Metro, Budi Santosa hadir.', reads: 'Kepala Dinas Sosial Kota Metro, Budi Santosa', parts: { name: 'Budi Santosa' } },
      {
        text: 'Direktur Operasional MURI Yusuf Santosa hadir.',
        reads: 'Direktur Operasional MURI Yusuf Santosa',
        parts: { position: 'Direktur Operasional MURI', name: 'Yusuf Santosa' },
      },
    ],
    silent: ['Kepala dinas hadir bersama warga.'],
  },
  {
    id: 'person-after-office-comma',
    stage: 'entity',
    emit: 'Person',
    match: `[<position>${ACTING}? #Position (${PART}|#Comma #Field|#Lower){1,10}] #Comma [<name>${FULL}] ${DEGREES}`,
    notIf: '(#Speech|#WinActive|#WinPassive|#GiveActive|#GivePassive|#Function|#Verbal|#Person)',
    examples: [
      {
        text: 'Direktur Pengembangan Bisnis Bintang Raya, Marta Rebeka hadir.',
        reads: 'Direktur Pengembangan Bisnis Bintang Raya, Marta Rebeka',
        parts: { name: 'Marta Rebeka' },
      },
    ],
    silent: ['Kepala Sekolah Dasar, Dinas Sosial dan warga hadir.'],
  },
  {
    id: 'person-after-office-field',
    stage: 'entity',
    emit: 'Person',
    match: `[<position>${ACTING}? (#Position && !#RegionHead && !${LOCAL}) (bidang|urusan|#Field|#Roman) (#Field|bidang|urusan|dan|#Comma #Field){0,9}] #Comma? [<name>${NAMES}] ${DEGREES}`,
    examples: [{ text: 'Deputi Pelayanan Publik Budi Santosa memuji.', reads: 'Deputi Pelayanan Publik Budi Santosa', parts: { name: 'Budi Santosa' } }],
    silent: ['Menteri Kesehatan memuji.'],
  },
  {
    id: 'person-after-bare-office',
    stage: 'entity',
    emit: 'Person',
    match: `([<position>${ACTING}? ${LOCAL} (${NAME} #Roman?|${NAME} ${NAME} #Comma)] #Comma? [<name>${FULL}]|[<position>${ACTING}? (#Position && !${LOCAL}) (dinas|badan|bagian|biro|bidang|upt|fraksi|komisi|umum|terpilih|ri|republik indonesia|#Roman)? ${SHORT}?] #Comma? [<name>${NAMES}]|[<position>${ACTING}? ${LOCAL}] #Comma [<name>${NAMES}]|[<position>${ACTING}? ${LOCAL}] [<name>${FULL}]) ${DEGREES}`,
    notBefore: '(#PlaceHead|#FieldHead|#Agency)',
    notAfter: '(penghargaan|anugerah|gelar|kategori|dinobatkan_sebagai|terpilih_sebagai)',
    examples: [
      { text: 'Wakil Bupati H Samsul Tanjung hadir.', reads: 'Wakil Bupati H Samsul Tanjung', parts: { name: 'H Samsul Tanjung', position: 'Wakil Bupati' } },
      {
        text: 'Camat Mekarsari Abdul Rahman Hakim hadir.',
        reads: 'Camat Mekarsari Abdul Rahman Hakim',
        parts: { position: 'Camat Mekarsari', name: 'Abdul Rahman Hakim' },
      },
    ],
    silent: ['Bupati Sleman hadir.', 'Camat Godean hadir.', 'Menteri Kesehatan RI hadir.', 'Camat Mekarsari hadir.'],
  },
  {
    id: 'person-before-office',
    stage: 'entity',
    emit: 'Person',
    match: `[<name>${FULL}] ${DEGREES} (#Comma? (selaku|sebagai)|#Comma)? [<position>(${ACTING}? #Position (${WHOLE}|#Field (dan #Field)?)|${ACTING}? ${LOCAL} ${NAME}{1,2})]`,
    notAfter: '(#Position|#FieldHead|#PlaceHead|di|ke)',
    examples: [{ text: 'Piagam diterima Budi Santosa selaku Camat Godean.', reads: 'Budi Santosa selaku Camat Godean', parts: { name: 'Budi Santosa' } }],
    silent: ['Budi Santosa hadir.', 'Aula Rumah Jabatan Gubernur Bali dihias.'],
  },
  {
    id: 'person-honorific',
    stage: 'entity',
    emit: 'Person',
    match: `((#Honorific && !${COURTESY}){1,4} [<name>(${NAME} && !#Upper) ${REST}{0,4}]|${COURTESY} #Honorific{0,3} [<name>(${NAME} && !#Upper) ${REST}{1,4}]) ${DEGREES}`,
    notAfter: '(#PlaceHead|rsud|rs|auditorium|gedung|aula|jalan|jl|jln|stadion|bandara|pelabuhan|para|wisma|masjid|pesantren|ponpes|asrama|museum|taman|makam)',
    examples: [{ text: 'Drs Sartono membenarkan.', reads: 'Drs Sartono', parts: { name: 'Sartono' } }],
    silent: ['RSUD dr. Soetomo membenarkan.', 'Acara di Auditorium Dr. Soetomo ramai.'],
  },
  {
    id: 'person-degree',
    stage: 'entity',
    emit: 'Person',
    match: `[<name>${NAME} ${REST}{0,4}] (#Comma? #Degree){1,6}`,
    examples: [{ text: 'Nancy Tindige SH MH membaca hasil.', reads: 'Nancy Tindige SH MH', parts: { name: 'Nancy Tindige' } }],
    silent: ['Nancy Tindige membaca hasil.'],
  },
  {
    id: 'person-said',
    stage: 'entity',
    emit: 'Person',
    match: `(ujar|kata|ucap|ungkap|jelas|tutur|terang|papar|imbuh|tambah|pungkas|tandas|tegas|beber|cetus|sebut|tukas|lanjut|menurut) [<name>${NAME} ${REST}{1,4}]`,
    merge: 'parts',
    examples: [{ text: 'Semua senang, ujar Nancy Tindige.', reads: 'Nancy Tindige', parts: { name: 'Nancy Tindige' } }],
    silent: ['Semua senang, ujar Bupati.'],
  },
  {
    id: 'person-says',
    stage: 'entity',
    emit: 'Person',
    match: `[<name>${NAME} ${REST}{1,4}] #Comma? ${DEGREES} (mengatakan|menyampaikan|menuturkan|mengungkapkan|menjelaskan|menambahkan|menyebutkan|menegaskan|memaparkan|menyatakan|mengaku|menerangkan|berpesan|menilai|membenarkan)`,
    merge: 'parts',
    notAfter: '(#FieldHead|#PlaceHead|#Position|#Agency|#AwardNoun)',
    examples: [{ text: 'Nancy Tindige mengatakan semua senang.', reads: 'Nancy Tindige', parts: { name: 'Nancy Tindige' } }],
    silent: ['Tim Penilai mengatakan semua senang.'],
  },
  {
    id: 'person-role',
    stage: 'entity',
    emit: 'Person',
    match: `[<position>(inovator|inovatornya|dosen|akademisi|wartawan|penggagas|inisiator|juri|guru) #Agency?] [<name>${NAMES}] ${DEGREES}`,
    examples: [{ text: 'Karya itu milik inovator Parman.', reads: 'inovator Parman', parts: { name: 'Parman', position: 'inovator' } }],
    silent: ['Para inovator hadir.'],
  },
  {
    id: 'person-leads',
    stage: 'entity',
    emit: 'Person',
    match: `(dipimpin|disusun|digagas|diketuai|dibacakan|didampingi|ditemani|disampaikan|mendampingi|mempersilahkan|mempersilakan) [<name>(${NAME} && !#Upper) ${REST}{1,4}] ${DEGREES}`,
    merge: 'parts',
    examples: [{ text: 'Tim itu dipimpin Rina Kartika Sari.', reads: 'Rina Kartika Sari', parts: { name: 'Rina Kartika Sari' } }],
    silent: ['Tim itu dipimpin Sekretaris Daerah.'],
  },
  {
    id: 'person-nicknamed',
    stage: 'entity',
    emit: 'Person',
    match: `[<name>(${NAME} && !#Upper) ${REST}{1,4}] ${DEGREES} #Comma? yang? (akrab|biasa|karib) (disapa|dipanggil)`,
    merge: 'parts',
    examples: [{ text: 'Warga bernama Jajang Wahyudi, akrab disapa Jey, menang.', reads: 'Jajang Wahyudi', parts: { name: 'Jajang Wahyudi' } }],
    silent: ['Ia akrab disapa Jey.'],
  },
  {
    id: 'person-of-unit',
    stage: 'entity',
    emit: 'Person',
    match: `((karya|gagasan|digagas|disusun|oleh|milik|berikutnya|kepada|diraih) [<name>${NAME} ${REST}{0,4}]|(#Rank|sedangkan|sementara) [<name>${NAME} ${REST}{1,4}]) ${DEGREES} dari (#Agency|#PlaceHead)`,
    merge: 'parts',
    examples: [
      { text: 'Inovasi gagasan Nurlaila dari Puskesmas Sukamaju unggul.', reads: 'Nurlaila', parts: { name: 'Nurlaila' } },
      { text: 'Juara 3 Ilham Ramdani dari Diskominfo lewat Layanan Satu Pintu.', reads: 'Ilham Ramdani', parts: { name: 'Ilham Ramdani' } },
    ],
    silent: ['Inovasi dari Puskesmas Sukamaju unggul.', 'Juara 3 Diskominfo lewat Layanan Satu Pintu.'],
  },
];

/** An office without a name; it is no recipient of its own. */
export const officeRules: readonly Rule[] = [
  {
    id: 'office',
    stage: 'entity',
    emit: 'Office',
    match: `${ACTING}? #Position ((#Field|dan|bidang|#Roman){0,6} (#Agency|#Region|#Weak) #Bracket?)`,
    also: [
      {
        merge: 'parts',
        match: `([<position>${ACTING}? ${PLACE_HEAD} (${NAME}|#Weak) ${NAME}?] (berhasil|kembali|juga|langsung|#Bracket){0,2} #WinActive|(diterima|kepada) (langsung|oleh|secara){0,3} [<position>${ACTING}? ${PLACE_HEAD} (${NAME}|#Weak) ${NAME}?] (#Comma|#Stop|di|pada|dari|saat|dan))`,
        notAfter: '(penghargaan|anugerah|gelar|kategori|predikat|lomba)',
      },
    ],
    examples: [
      { text: 'Penghargaan diterima Bupati Sleman di Jakarta.', reads: 'Bupati Sleman' },
      { text: 'Camat Mawar menerima piala juara I.', reads: 'Camat Mawar', parts: { position: 'Camat Mawar' } },
    ],
    silent: ['Bupati hadir di Sleman.', 'Camat Mawar hadir.', 'Penghargaan Camat Inovatif diraih Kecamatan Mawar.'],
  },
];
