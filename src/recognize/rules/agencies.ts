import type { Rule } from '../rule.js';

/** A capitalised word that may stand inside an agency's name. */
const NAME = '(#Capital && !#Agency && !#FieldHead && !#PlaceHead && !#GovHead && !#Region && !#Position && !#Date && !#Rank && !#Grade && !#RankNoun && !#Title && !#Number && !#Honorific && !#Tier && !#WinActive && !#Speech && !#WinPassive && !#Scheme)';
/** The region at the end of an agency's name. */
const PLACE = '(#Region|#Weak)';
/** More of a name after "dan" or a comma: only where it goes on with words for what an agency does. */
const MORE = `((dan|serta|#Ampersand|#Comma|#Comma dan|#Comma serta) (#Field && !#Agency && !#FieldHead) ${NAME}{0,4}){0,5}`;
const SHORT = '(#Bracket && #InnerAcronym)';

export const agencyRules: readonly Rule[] = [
  {
    id: 'agency-region-government',
    stage: 'entity',
    emit: 'Agency',
    match: `#GovHead #Bracket? (#Region|#Weak) (#Bracket && #InnerAcronym && !#InnerRank)? `,
    examples: [
      { text: 'Pemkab Sleman dan Pemerintah Kota Yogyakarta hadir.', reads: 'Pemkab Sleman' },
      { text: 'Pemerintah Kota (Pemkot) Bandarlampung memperoleh rekor.', reads: 'Pemerintah Kota (Pemkot) Bandarlampung' },
    ],
    silent: ['Pemerintah menetapkan aturan baru.'],
  },
  {
    id: 'agency-local-government',
    stage: 'entity',
    emit: 'Agency',
    match: `#GovHead ${NAME}{1,3}`,
    examples: [{ text: 'Pemerintah Desa Sukamaju menerima piagam.', reads: 'Pemerintah Desa Sukamaju' }],
    silent: ['pemerintah desa setempat menerima piagam.'],
  },
  {
    id: 'agency-field',
    stage: 'entity',
    emit: 'Agency',
    match: `#FieldHead (#Field|${NAME}) ${NAME}{0,6} ${MORE} (${SHORT}? ${PLACE})?`,
    examples: [
      { text: 'Diraih oleh Dinas Perpustakaan dan Kearsipan.', reads: 'Dinas Perpustakaan dan Kearsipan' },
      { text: 'Dinas Perumahan, Kawasan Permukiman dan Pertanahan Kota Metro hadir.', reads: 'Dinas Perumahan, Kawasan Permukiman dan Pertanahan Kota Metro' },
      { text: 'Dinas Kesehatan dan Dinas Sosial hadir.', reads: 'Dinas Kesehatan' },
    ],
    silent: ['Dinas itu menerima piagam.'],
  },
  {
    id: 'agency-field-short',
    stage: 'entity',
    emit: 'Agency',
    match: `#FieldHead (#Agency|#Upper|#Scheme) (#Upper|${NAME}){0,2} (${SHORT}? ${PLACE})?`,
    examples: [{ text: 'Dinas PUPR Kabupaten Bantul hadir.', reads: 'Dinas PUPR Kabupaten Bantul' }],
    silent: ['Dinas terkait hadir.'],
  },
  {
    id: 'agency-place',
    stage: 'entity',
    emit: 'Agency',
    match: `#PlaceHead (#Number|#Roman)? #Honorific? (${NAME}|#Weak|#Region|#Honorific|(#RegionType && #Capital)){1,6} (#Number && !#Year)? `,
    notIf: '(#Comma|#Position)',
    examples: [
      { text: 'RSUD dr. Soedono Madiun meraih emas.', reads: 'RSUD dr. Soedono Madiun' },
      { text: 'Polres Malang Kota dan puskesmas Tulang Bawang 1 diundang.', reads: 'Polres Malang Kota' },
      { text: 'SMAN 8 Yogyakarta unggul.', reads: 'SMAN 8 Yogyakarta' },
    ],
    silent: ['Puskesmas di kota itu ramai.'],
  },
  {
    id: 'agency-place-bare',
    stage: 'entity',
    emit: 'Agency',
    match: `#PlaceHead (#Number && !#Year && !#Decimal) #Region?`,
    notAfter: '(sebanyak|dari|#Number)',
    examples: [{ text: 'SMAN 70 tampil sebagai juara.', reads: 'SMAN 70' }],
    silent: ['Sekolah itu tampil.'],
  },
  {
    id: 'agency-acronym',
    stage: 'entity',
    emit: 'Agency',
    match: `#Agency (ri|indonesia)? ((perwakilan|wilayah|cabang|kantor|regional) (#Capital|#Roman)? ${PLACE}|${SHORT}? ${PLACE}|#Upper ${PLACE})`,
    examples: [
      { text: 'Diskominfo HSS dan BPK RI Perwakilan Provinsi Jawa Timur hadir.', reads: 'BPK RI Perwakilan Provinsi Jawa Timur' },
      { text: 'Balitbang Lamsel sendiri ikut.', reads: 'Balitbang Lamsel' },
    ],
    silent: ['Perwakilan daerah hadir.'],
  },
  {
    id: 'agency-acronym-ri',
    stage: 'entity',
    emit: 'Agency',
    match: '#Agency (ri|republik indonesia)',
    examples: [{ text: 'Ombudsman RI menilai.', reads: 'Ombudsman RI' }],
    silent: ['Presiden RI menilai.'],
  },
];

/** A unit and the body it belongs to, side by side: one agency. */
export const agencyChainRules: readonly Rule[] = [
  {
    id: 'agency-chain',
    stage: 'entity',
    emit: 'Agency',
    match: '#Agency (#Agency){1,2}',
    examples: [{ text: 'Ketua Biro Organisasi Setda Provinsi Jawa Timur hadir.', reads: 'Biro Organisasi Setda Provinsi Jawa Timur' }],
    silent: ['Diskominfo dan Bappeda hadir.'],
  },
];
