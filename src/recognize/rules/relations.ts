import type { Rule } from '../rule.js';

const BODY = '(#Agency|#Office|#Person)';
const BETWEEN = '(langsung|secara|resmi|virtual|simbolis|turut|juga|kemudian|lalu|bersama|akhirnya|telah|sudah|kembali|tersebut|itu|ini)';

/** What is given: the word for it, or a result. */
const PRIZE = '(#Award|#Grade|#Rank|#Tier|#Scheme|penghargaan|piagam|piala|trofi|hadiah|sertifikat|plakat|medali|anugerah|predikat|opini|rapor|pemenang|gelar)';

/** Who gives and who organises, read as one part each from what the entity passes merged. */
export const relationRules: readonly Rule[] = [
  {
    id: 'grantor-active',
    stage: 'relation',
    emit: 'giver',
    match: `[<giver>${BODY}] ${BETWEEN}{0,3} #GiveActive .{0,6} ${PRIZE}`,
    notAfter: '(kepada|untuk|bagi)',
    examples: [
      {
        text: 'Gubernur Riau Budi Santosa menyerahkan piagam kepada Dinas Sosial.',
        reads: 'Gubernur Riau Budi Santosa menyerahkan piagam',
        parts: { giver: 'Gubernur Riau Budi Santosa' },
      },
    ],
    silent: ['Dinas Sosial menerima piagam.', 'Gubernur Riau Budi Santosa memberikan arahan.'],
  },
  {
    id: 'grantor-passive',
    stage: 'relation',
    emit: 'giver',
    match: `${PRIZE} .{0,8} (diserahkan|diberikan|dianugerahkan|dibagikan|disematkan) ${BETWEEN}{0,3} oleh ${BETWEEN}{0,2} [<giver>${BODY}]`,
    examples: [
      {
        text: 'Piagam diserahkan langsung oleh Menteri Kesehatan Budi Santosa di Jakarta.',
        reads: 'Piagam diserahkan langsung oleh Menteri Kesehatan Budi Santosa',
        parts: { giver: 'Menteri Kesehatan Budi Santosa' },
      },
    ],
    silent: ['Piagam diserahkan di Jakarta.', 'Bantuan beras diserahkan oleh Menteri Kesehatan Budi Santosa.'],
  },
  {
    id: 'grantor-dari',
    stage: 'relation',
    emit: 'giver',
    match: `(#Award|#Grade|#Rank|#Tier|#Streak|penghargaan|piagam|predikat|opini|apresiasi|anugerah|sertifikat|plakat|trofi) (tahun|#Year|itu|tersebut|ini|#Bracket|tersebut|#Category){0,4} dari [<giver>${BODY}]`,
    examples: [{ text: 'Pemkab Demak meraih opini WTP dari BPK Jateng.', reads: 'opini WTP dari BPK Jateng', parts: { giver: 'BPK Jateng' } }],
    silent: ['Rombongan dari BPK Jateng tiba.'],
  },
  {
    id: 'grantor-host',
    stage: 'relation',
    emit: 'organiser',
    match: `(#Award|lomba|ajang|kompetisi|festival|kontes) .{0,6} (digelar|diselenggarakan|diadakan|dihelat|digagas|diinisiasi|dilaksanakan|diprakarsai) ${BETWEEN}{0,2} oleh? [<giver>#Agency]`,
    examples: [
      {
        text: 'Lomba itu digelar oleh Bappeda Kota Metro di aula.',
        reads: 'Lomba itu digelar oleh Bappeda Kota Metro',
        parts: { giver: 'Bappeda Kota Metro' },
      },
    ],
    silent: ['Lomba itu digelar di Bappeda Kota Metro.', 'Rapat digelar oleh Bappeda Kota Metro.'],
  },
  {
    id: 'grantor-versi',
    stage: 'relation',
    emit: 'organiser',
    match: `(versi|dinilai oleh|penilaian) [<giver>#Agency]`,
    examples: [
      { text: 'Kota itu paling bersih versi Kementerian Kesehatan.', reads: 'versi Kementerian Kesehatan', parts: { giver: 'Kementerian Kesehatan' } },
    ],
    silent: ['Versi lain beredar.'],
  },
];
