import type { Rule } from '../rule.js';

const BODY = '(#Agency|#Office|#Person)';
const BETWEEN = '(langsung|secara|resmi|virtual|simbolis|turut|juga|kemudian|lalu|bersama|akhirnya|telah|sudah|kembali|tersebut|itu|ini)';

/** Who gives and who organises, read as one part each from what the entity passes merged. */
export const relationRules: readonly Rule[] = [
  {
    id: 'giver-of-verb',
    stage: 'relation',
    emit: 'giver',
    match: `[<giver>${BODY}] ${BETWEEN}{0,3} #GiveActive`,
    notAfter: '(kepada|untuk|bagi)',
    examples: [
      {
        text: 'Gubernur Riau Budi Santosa menyerahkan piagam kepada Dinas Sosial.',
        reads: 'Gubernur Riau Budi Santosa menyerahkan',
        parts: { giver: 'Gubernur Riau Budi Santosa' },
      },
    ],
    silent: ['Dinas Sosial menerima piagam.'],
  },
  {
    id: 'giver-after-passive',
    stage: 'relation',
    emit: 'giver',
    match: `(#GivePassive|diserahkan|diberikan|dianugerahkan|dibagikan|disematkan) ${BETWEEN}{0,3} oleh? ${BETWEEN}{0,2} [<giver>${BODY}]`,
    examples: [
      {
        text: 'Piagam diserahkan langsung oleh Menteri Kesehatan Budi Santosa di Jakarta.',
        reads: 'diserahkan langsung oleh Menteri Kesehatan Budi Santosa',
        parts: { giver: 'Menteri Kesehatan Budi Santosa' },
      },
    ],
    silent: ['Piagam diserahkan di Jakarta.'],
  },
  {
    id: 'giver-from',
    stage: 'relation',
    emit: 'giver',
    match: `(#Award|#Grade|#Rank|#Tier|#Streak|penghargaan|piagam|predikat|opini|apresiasi|anugerah|sertifikat|plakat|trofi) (tahun|#Year|itu|tersebut|ini|#Bracket|tersebut|#Category){0,4} dari [<giver>${BODY}]`,
    examples: [{ text: 'Pemkab Demak meraih opini WTP dari BPK Jateng.', reads: 'opini WTP dari BPK Jateng', parts: { giver: 'BPK Jateng' } }],
    silent: ['Rombongan dari BPK Jateng tiba.'],
  },
  {
    id: 'organiser-after-passive',
    stage: 'relation',
    emit: 'organiser',
    match: `(digelar|diselenggarakan|diadakan|dihelat|digagas|diinisiasi|dilaksanakan|diprakarsai) ${BETWEEN}{0,2} oleh? [<giver>#Agency]`,
    examples: [
      { text: 'Lomba itu digelar oleh Bappeda Kota Metro di aula.', reads: 'digelar oleh Bappeda Kota Metro', parts: { giver: 'Bappeda Kota Metro' } },
    ],
    silent: ['Lomba itu digelar di Bappeda Kota Metro.'],
  },
  {
    id: 'assessor-according-to',
    stage: 'relation',
    emit: 'organiser',
    match: `(versi|dinilai oleh|penilaian) [<giver>#Agency]`,
    examples: [
      { text: 'Kota itu paling bersih versi Kementerian Kesehatan.', reads: 'versi Kementerian Kesehatan', parts: { giver: 'Kementerian Kesehatan' } },
    ],
    silent: ['Versi lain beredar.'],
  },
];
