import type { Rule } from '../rule.js';

/** A capitalised word that may stand in a person's name. */
const NAME =
  '(#Capital && !#Agency && !#Region && !#Weak && !#FieldHead && !#PlaceHead && !#GovHead && !#Position && !#Date && !#Rank && !#Grade && !#Tier && !#Degree && !#Title && !#Number && !#Scheme && !#RegionType && !#Field && !#Speech && !#WinActive && !#GiveActive && !#AwardNoun && !#Negation && !#Connector && !#Mark)';
const NAMES = `(#Honorific|${NAME}|#Weak){0,2} ${NAME} (${NAME}|#Weak|#Region|#Roman){0,4}`;
/** What an office is over, up to the body or region that ends it. */
const WHOLE = `(#Bracket && #InnerAcronym)? ((bidang|urusan|#Field|${NAME}|dan|#Comma|#Agency|#Roman){0,9} (#Agency|#Region|#Weak) (#Bracket && #InnerAcronym)?)`;
const DEGREES = '(#Comma? #Degree){0,5}';
/** Heads of governments and ministries are complete without anything after them. */
export const personRules: readonly Rule[] = [
  {
    id: 'person-after-office',
    stage: 'entity',
    emit: 'Person',
    match: `[<position>#Acting? #Bracket? #Position ${WHOLE}] #Comma? [<name>${NAMES}] ${DEGREES}`,
    notBefore: '(#PlaceHead|#FieldHead)',
    examples: [
      { text: 'kata Wali Kota Batu Dra Hj Dewanti Rumpoko M.Si.', reads: 'Wali Kota Batu Dra Hj Dewanti Rumpoko M.Si', parts: { position: 'Wali Kota Batu', name: 'Dra Hj Dewanti Rumpoko' } },
      { text: 'Kepala Dinas Sosial Kota Metro, Budi Santosa hadir.', reads: 'Kepala Dinas Sosial Kota Metro, Budi Santosa', parts: { name: 'Budi Santosa' } },
    ],
    silent: ['Kepala dinas hadir bersama warga.'],
  },
  {
    id: 'person-after-bare-office',
    stage: 'entity',
    emit: 'Person',
    match: `[<position>#Acting? #Position (#Bracket && #InnerAcronym)?] #Comma? [<name>${NAMES}] ${DEGREES}`,
    examples: [{ text: 'Wakil Bupati H Samsul Tanjung hadir.', reads: 'Wakil Bupati H Samsul Tanjung', parts: { name: 'H Samsul Tanjung', position: 'Wakil Bupati' } }],
    silent: ['Bupati Sleman hadir.'],
  },
  {
    id: 'person-after-office-field',
    stage: 'entity',
    emit: 'Person',
    match: `[<position>#Acting? #Position (bidang|urusan|#Roman)? (#Field) (#Field|dan|#Comma #Field){0,8}] #Comma? [<name>${NAMES}] ${DEGREES}`,
    examples: [{ text: 'Menteri Kesehatan Budi Sadikin memuji.', reads: 'Menteri Kesehatan Budi Sadikin', parts: { name: 'Budi Sadikin' } }],
    silent: ['Menteri Kesehatan memuji.'],
  },
  {
    id: 'person-before-office',
    stage: 'entity',
    emit: 'Person',
    match: `[<name>${NAMES}] ${DEGREES} #Comma? selaku? [<position>#Acting? #Position ${WHOLE}]`,
    notAfter: '(#Position|#FieldHead|#PlaceHead)',
    examples: [{ text: 'Piagam diterima Budi Santosa selaku Camat Godean.', reads: 'Budi Santosa selaku Camat Godean', parts: { name: 'Budi Santosa' } }],
    silent: ['Budi Santosa hadir.'],
  },
  {
    id: 'person-honorific',
    stage: 'entity',
    emit: 'Person',
    match: `#Honorific{1,3} [<name>${NAME}{1,4}] ${DEGREES}`,
    notAfter: '(#PlaceHead|rsud|rs)',
    examples: [{ text: 'Drs Sartono membenarkan.', reads: 'Drs Sartono', parts: { name: 'Sartono' } }],
    silent: ['RSUD dr. Soetomo membenarkan.'],
  },
  {
    id: 'person-degree',
    stage: 'entity',
    emit: 'Person',
    match: `[<name>${NAME}{2,4}] (#Comma? #Degree){1,5}`,
    examples: [{ text: 'Nancy Tindige SH MH membaca hasil.', reads: 'Nancy Tindige SH MH', parts: { name: 'Nancy Tindige' } }],
    silent: ['Nancy Tindige membaca hasil.'],
  },
];

/** An office without a name; it is no recipient of its own. */
export const officeRules: readonly Rule[] = [
  {
    id: 'office-of-body',
    stage: 'entity',
    emit: 'Office',
    match: `#Acting? #Position ((#Field|dan|bidang|#Roman){0,6} (#Agency|#Region|#Weak) #Bracket?)`,
    examples: [{ text: 'Penghargaan diterima Bupati Sleman di Jakarta.', reads: 'Bupati Sleman' }],
    silent: ['Bupati hadir di Sleman.'],
  },
];
