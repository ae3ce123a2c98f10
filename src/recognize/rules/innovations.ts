import type { Rule } from '../rule.js';

/** A word that may stand in an innovation's unquoted name. */
const NAME = '(#Capital && !#Agency && !#FieldHead && !#Region && !#Position && !#Person && !#Date && !#Rank && !#Tier && !#Title && !#Number && !#Mark && !#AwardNoun && !#Award && !#Office && !#WinActive && !#Connector && !#Count && !#Category)';
const NAMES = `${NAME} ((#Dash|dan|di|untuk|#Number)? (${NAME}|#Region|#PlaceHead)){0,7}`;
const NOUN = '(inovasi|inovasinya|judul|berjudul|bertajuk|bernama|aplikasi|program|programnya|aplikasinya|layanan|gerakan|terobosan|karya|nama)';

export const innovationRules: readonly Rule[] = [
  {
    id: 'innovation-quoted',
    stage: 'entity',
    emit: 'Innovation',
    match: `${NOUN}{1,3} (berjudul|bertajuk|bernama|yaitu|yakni|#Colon|pelayanan|publik|unggulan|daerah){0,3} [<name>(#Title && !#InnerGrade)] (#Dash? [<expansion>#Bracket])?`,
    notAfter: '(tema|acara|kegiatan|lomba|kompetisi)',
    examples: [
      { text: 'dengan judul “ADIARTA" (Alih Media Arsip Tanah).', reads: 'judul “ADIARTA" (Alih Media Arsip Tanah)', parts: { name: '“ADIARTA"', expansion: '(Alih Media Arsip Tanah)' } },
      { text: 'lewat inovasi “Jemput Bola” tahun ini.', reads: 'inovasi “Jemput Bola”' },
    ],
    silent: ['Acara bertema “Satu Data” digelar.'],
  },
  {
    id: 'innovation-quoted-cue',
    stage: 'entity',
    emit: 'Innovation',
    merge: 'parts',
    match: `(lewat|melalui|berkat|mengusung|menyodorkan|menawarkan|dengan) [<name>(#Title && !#InnerGrade)] (#Dash? [<expansion>#Bracket])?`,
    examples: [{ text: 'Dinas Sosial lewat “Bank Jelantah” di peringkat VI.', reads: '“Bank Jelantah”', parts: { name: '“Bank Jelantah”' } }],
    silent: ['Ia berkata “Maju Terus Indonesia” lantang.'],
  },
  {
    id: 'innovation-named',
    stage: 'entity',
    emit: 'Innovation',
    match: `(dengan|lewat|melalui|berkat|mengusung|mengandalkan|punya|lantaran|bertajuk|berjudul|bernama|dari|atas|memiliki|untuk|menjadi)? (inovasi|inovasinya|aplikasi|program unggulan|program inovasi|layanan inovasi|berjudul|bertajuk|inovasi layanan) (bernama|berjudul|bertajuk|yaitu|yakni|#Colon)? [<name>${NAMES}] (#Dash? [<expansion>(#Bracket && !#InnerGrade && !#InnerAgency && !#InnerYear && !#InnerRegion)])?`,
    notAfter: '(lomba|kompetisi|anugerah|penghargaan|award|festival)',
    examples: [
      { text: 'meraih Top 45 lewat inovasi Kader Gegana (Gerakan Warga Peduli).', reads: 'lewat inovasi Kader Gegana (Gerakan Warga Peduli)', parts: { name: 'Kader Gegana', expansion: '(Gerakan Warga Peduli)' } },
    ],
    silent: ['Lomba Inovasi Daerah digelar.', 'inovasi daerah terus tumbuh.'],
  },
];
