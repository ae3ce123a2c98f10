import type { Rule } from '../rule.js';

/** A body or office, with or without its holder's name. */
const WHO = '[<giver>(#Agency|#Office|#Person|#Position)]';
/** The same, or a name that no list knows: "oleh Bintang Raya Inc", "versi Majalah X". */
const WHO_OR_NAME = `(${WHO}|[<name>#Capital])`;
/** The same, or a name alone that may stand for the office of its holder: "diserahkan Santosa". */
const WHO_OR_HOLDER = `(${WHO}|[<holder>#Capital])`;
/** May stand between the verb and who gives. */
const FILLERS = '(wakil|pj|plt|penjabat|langsung|secara|simbolis|adalah|ialah|oleh|sendiri|pula|juga|kembali|bersama-sama){0,5}';
/** What is given or announced: the word for it, or a result. */
const PRIZE = `(#Award|#Rank|#Tier|#Grade|#Scheme|penghargaan|piagam|piala|trofi|tropi|hadiah|hadiahnya|sertifikat|plakat|medali|anugerah|predikat|opini|rapor|piagamnya|penghargan|penghargaannya|tropinya|pialanya|pemenang|jawara|juara|nilai|gelar|kategori|terbaik|lembar_hasil|hasil_evaluasi)`;
/** What is held, by its word or abbreviation. */
const CONTEST = '(ajang|lomba|kompetisi|festival|#Upper)';
/** What is assessed, or how. */
const ASSESSMENT = '(#Award|hasil|hasilnya|survei|penilaian|evaluasi|pemeriksaan|pemeringkatan)';
const GIVES =
  '(memberikan|memberi|menyerahkan|serahkan|menyerahkannya|menganugerahkan|anugerahkan|mengganjar|ganjar|menganugerahi|membagikan|beri|berikan|anugerahi)';
const HOLDS = '(menggelar|menyelenggarakan|mengadakan|menghelat|melaksanakan)';
const DECIDES = '(menobatkan|menetapkan|memilih|menilai|mengumumkan|umumkan)';
const GIVEN = '(diserahkan|diberikan|dianugerahkan|disematkan|dibagikan|diangsurkan|dikeluarkan|diganjar|dianugerahi|dihadiahi)';
const HELD =
  '(digelar|diselenggarakan|dihelat|diadakan|digagas|diinisiasi|dilaksanakan|diprakarsai|penyelenggaraan|di (gelar|laksanakan|selenggarakan|adakan))';
const DECIDED =
  '(dinyatakan|dinilai|ditetapkan|dinobatkan|didapuk|dievaluasi|terpilih|dipilih|diakui|diumumkan|dinyatakan_sebagai|ditetapkan_sebagai|dinobatkan_sebagai|terpilih_sebagai|penyerahan|penilaian)';
/** Gives or decides; its "oleh" names who does. */
const VERB = `(${GIVEN}|#GivePassive|${DECIDED})`;
const ASSESSED = '(dilakukan|dibuka|dirilis|dibacakan|diumumkan|dikeluarkan)';
/** May stand between a subject and its verb: no other subject, verb or end of a clause. "jadi" of "hari jadi" is no verb. */
const WITHIN_CLAUSE = '((!#Stop && !#Semicolon && !#Colon && !#WinActive && !#WinPassive && !#Speech && !#Agency && !#Office && !#Person)|jadi)';
/** Stands before who accompanies, receives or only tells the place, and gives nothing. */
const NO_SUBJECT = '(bersama|didampingi|beserta|ditemani|serta|dan|mewakili|diwakili|kepada|di|dari|pada|oleh|kantor|gedung|aula|halaman|menurut|untuk)';
const TO_VERB = `(${NO_SUBJECT} !#Stop? (#Agency|#Office|#Person)|${WITHIN_CLAUSE}){0,13}`;
/** Between a passive verb and its "oleh" no other verb stands. */
const TO_OLEH = '(!#WinPassive && !#Speech && !#Verbal)';
/** "Budi dari Dinas X" and "SIGAP dari Dinas X" tell where somebody works and what belongs to whom. */
const NO_OWNER = '(!#Agency && !#Innovation && !#Title)';

/**
 * Who gives a prize (`giver`), who it comes from (`source`), who holds the contest (`organiser`) and who assesses or decides (`assessor`). The part
 * `giver` is a body or office, `name` may be one that no list knows, and `holder` is one by whom the article knows an office.
 */
export const relationRules: readonly Rule[] = [
  {
    id: 'giver-of-verb',
    stage: 'relation',
    emit: 'giver',
    match: `${WHO} ${TO_VERB} (${GIVES} .{0,9} ${PRIZE}|menyerahkannya)`,
    notAfter: NO_SUBJECT,
    examples: [
      {
        text: 'Gubernur Riau Budi Santosa menyerahkan piagam kepada Dinas Sosial.',
        reads: 'Gubernur Riau Budi Santosa menyerahkan piagam',
        parts: { giver: 'Gubernur Riau Budi Santosa' },
      },
      {
        text: 'Gubernur Riau Budi Santosa bersama Kapolda Riau kemarin menyerahkan piagam kepada Dinas Sosial.',
        reads: 'Gubernur Riau Budi Santosa bersama Kapolda Riau kemarin menyerahkan piagam',
        parts: { giver: 'Gubernur Riau Budi Santosa' },
      },
    ],
    silent: ['Dinas Sosial menerima piagam.', 'Gubernur Riau Budi Santosa memberikan arahan.'],
  },
  {
    id: 'giver-named-alone',
    stage: 'relation',
    emit: 'giver',
    match: `[<holder>#Capital] ${GIVES} .{0,9} ${PRIZE}`,
    notAfter: `(#Capital|${NO_SUBJECT})`,
    examples: [{ text: 'Santosa menyerahkan piala kepada Dinas Sosial.', reads: 'Santosa menyerahkan piala', parts: { holder: 'Santosa' } }],
    silent: ['Santosa menyerahkan arsip kepada Dinas Sosial.'],
  },
  {
    id: 'giver-behind-verb',
    stage: 'relation',
    emit: 'giver',
    match: `yang ${GIVES} ${FILLERS} ${WHO}`,
    examples: [
      {
        text: 'Yang menyerahkan Bupati Sleman Budi Santosa.',
        reads: 'Yang menyerahkan Bupati Sleman Budi Santosa',
        parts: { giver: 'Bupati Sleman Budi Santosa' },
      },
    ],
    silent: ['Yang menyerahkan piala adalah panitia.'],
  },
  {
    id: 'giver-after-passive',
    stage: 'relation',
    emit: 'giver',
    match: `(${GIVEN}|di ${GIVES}|penyerahan dilakukan) ${FILLERS} ${WHO_OR_HOLDER}`,
    examples: [
      {
        text: 'Piagam diserahkan langsung oleh Menteri Kesehatan Budi Santosa di Jakarta.',
        reads: 'diserahkan langsung oleh Menteri Kesehatan Budi Santosa',
        parts: { giver: 'Menteri Kesehatan Budi Santosa' },
      },
    ],
    silent: ['Piagam diserahkan di Jakarta.', 'Piagam diserahkan kepada Dinas Sosial.'],
  },
  {
    id: 'giver-after-oleh',
    stage: 'relation',
    emit: 'giver',
    match: `(${PRIZE} .{0,13} ${VERB} ${TO_OLEH}{0,15} oleh ${FILLERS} ${WHO_OR_NAME}|${VERB} ${TO_OLEH}{0,15} oleh ${FILLERS} ${WHO_OR_NAME} .{0,9} ${PRIZE}|${VERB} ${TO_OLEH}{0,7} ${PRIZE} ${TO_OLEH}{0,7} oleh ${FILLERS} ${WHO_OR_NAME})`,
    examples: [
      {
        text: 'Kota itu dinyatakan oleh Kementerian Kesehatan sebagai penerima penghargaan.',
        reads: 'dinyatakan oleh Kementerian Kesehatan sebagai penerima penghargaan',
        parts: { giver: 'Kementerian Kesehatan' },
      },
      {
        text: 'Piala diserahkan kemarin sore di aula oleh Bupati Sleman Budi Santosa.',
        reads: 'Piala diserahkan kemarin sore di aula oleh Bupati Sleman Budi Santosa',
        parts: { giver: 'Bupati Sleman Budi Santosa' },
      },
    ],
    silent: [
      'Piala diraih oleh Dinas Sosial.',
      'Kota itu dinyatakan aman oleh Kementerian Kesehatan.',
      'Bantuan beras diserahkan kemarin oleh Bupati Sleman Budi Santosa.',
    ],
  },
  {
    id: 'giver-according-to',
    stage: 'relation',
    emit: 'giver',
    match: `versi ${WHO_OR_NAME}`,
    examples: [
      { text: 'Kota itu paling bersih versi Kementerian Kesehatan.', reads: 'versi Kementerian Kesehatan', parts: { giver: 'Kementerian Kesehatan' } },
    ],
    silent: ['Versi lain beredar.'],
  },
  {
    id: 'source-of-prize',
    stage: 'relation',
    emit: 'source',
    match: `(${PRIZE} (.{0,10} (${NO_OWNER} && !#Person))?|(menerima|diterima) (.{0,6} ${NO_OWNER})?) dari ${WHO}`,
    also: [
      {
        match:
          '(#Award (tahun? #Year|#Bracket)?|penghargaan|piagam) dari (lembaga|majalah|media|harian|organisasi|lsm|pt)? [<name>(#Capital && !#Agency && !#Region && !#Weak && !#Person && !#Office && !#Position && !#Honorific && !#Group)]',
      },
    ],
    examples: [
      { text: 'Pemkab Demak meraih opini WTP dari BPK Jateng.', reads: 'opini WTP dari BPK Jateng', parts: { giver: 'BPK Jateng' } },
      {
        text: 'Pemkab Demak menerima kunjungan dan apresiasi dari Ombudsman RI.',
        reads: 'menerima kunjungan dan apresiasi dari Ombudsman RI',
        parts: { giver: 'Ombudsman RI' },
      },
      { text: 'Pemkot Madiun menerima penghargaan dari Koran Sindo.', reads: 'penghargaan dari Koran', parts: { name: 'Koran' } },
    ],
    silent: [
      'Rombongan dari BPK Jateng tiba.',
      'Piala dibawa Camat Pakem Budi Santosa dari Sleman.',
      'Pemkot Madiun menerima penghargaan dari Kabupaten Sleman.',
    ],
  },
  {
    id: 'organiser-of-verb',
    stage: 'relation',
    emit: 'organiser',
    match: `${WHO} ${TO_VERB} ${HOLDS} .{0,9} ${PRIZE}`,
    notAfter: NO_SUBJECT,
    examples: [
      {
        text: 'Bappeda Kota Metro menggelar Lomba Inovasi Daerah.',
        reads: 'Bappeda Kota Metro menggelar Lomba Inovasi Daerah',
        parts: { giver: 'Bappeda Kota Metro' },
      },
    ],
    silent: ['Bappeda Kota Metro menggelar rapat.'],
  },
  {
    id: 'organiser-after-passive',
    stage: 'relation',
    emit: 'organiser',
    match: `(${PRIZE} .{0,13}|${CONTEST} .{0,7}) ${HELD} (${TO_OLEH}{1,15} oleh)? ${FILLERS} ${WHO}`,
    examples: [
      {
        text: 'Lomba itu digelar tahun lalu oleh Bappeda Kota Metro.',
        reads: 'Lomba itu digelar tahun lalu oleh Bappeda Kota Metro',
        parts: { giver: 'Bappeda Kota Metro' },
      },
      {
        text: 'Lomba itu digelar oleh Bappeda Kota Metro di aula.',
        reads: 'Lomba itu digelar oleh Bappeda Kota Metro',
        parts: { giver: 'Bappeda Kota Metro' },
      },
    ],
    silent: ['Lomba itu digelar di Bappeda Kota Metro.', 'Rapat digelar oleh Bappeda Kota Metro.', 'Rapat digelar tahun lalu oleh Bappeda Kota Metro.'],
  },
  {
    id: 'assessor-of-verb',
    stage: 'relation',
    emit: 'assessor',
    match: `[<giver>#Agency] ${TO_VERB} ${DECIDES} .{0,9} ${PRIZE}`,
    notAfter: NO_SUBJECT,
    examples: [
      {
        text: 'Pemkab Sleman mengumumkan jawara Lomba Inovasi Daerah 2022.',
        reads: 'Pemkab Sleman mengumumkan jawara Lomba Inovasi Daerah',
        parts: { giver: 'Pemkab Sleman' },
      },
    ],
    silent: ['Pemkab Sleman mengumumkan jadwal libur.'],
  },
  {
    id: 'assessor-after-passive',
    stage: 'relation',
    emit: 'assessor',
    match: '((dinilai|dievaluasi) [<giver>#Agency]|ditetapkan [<giver>#Agency] sebagai)',
    examples: [
      {
        text: 'Kota itu ditetapkan Kementerian Kesehatan sebagai yang terbaik.',
        reads: 'ditetapkan Kementerian Kesehatan sebagai',
        parts: { giver: 'Kementerian Kesehatan' },
      },
      { text: 'Layanan itu dinilai Ombudsman RI baik.', reads: 'dinilai Ombudsman RI', parts: { giver: 'Ombudsman RI' } },
    ],
    silent: ['Layanan itu dinilai baik.', 'Kota itu ditetapkan sebagai yang terbaik.'],
  },
  {
    id: 'assessor-of-assessment',
    stage: 'relation',
    emit: 'assessor',
    match: `${ASSESSMENT} .{0,13} ${ASSESSED} ${FILLERS} [<giver>#Agency]`,
    examples: [
      {
        text: 'Hasil survei yang dirilis Ombudsman RI menempatkan kota itu di atas.',
        reads: 'Hasil survei yang dirilis Ombudsman RI',
        parts: { giver: 'Ombudsman RI' },
      },
    ],
    silent: ['Kunjungan itu dilakukan Ombudsman RI.'],
  },
];
