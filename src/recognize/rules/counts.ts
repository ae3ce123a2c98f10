import type { Rule } from '../rule.js';

/** A number of recipients. */
export const countRules: readonly Rule[] = [
  {
    id: 'count-group',
    stage: 'entity',
    emit: 'Count',
    match:
      '[<count>(#Number && !#Decimal && !#Year)] ([<group>(#Group|#GovHead|#RegionType) ((dan|#Slash|#Comma) (#Group && !#Number)){0,2}] (lainnya|lain)?|[<group>(wilayah && #Lower)] (lainnya|lain))',
    notBefore: '(#Capital && !#Group && !#Region && !#Tier && !#Grade && !#CuedGrade && !#LetterGrade && !#Agency && !pemenang && !peraih && !penerima)',
    notAfter: '(nomor|no|top|tahun|peringkat|salah|juara)',
    also: [
      {
        match:
          '[<count>(#Number && !#Decimal && !#Year && !1 && !satu)] dari (total|seluruh|sebanyak)? (#Number && !#Decimal && !#Year) #Bracket? (total|lk|lkpd)? [<group>(#Group|#GovHead|#RegionType) (#Slash #Group)?]',
        notAfter: '(#RankNoun|#Rank|ke|#ScoreNoun|#Dash|#Slash|level)',
      },
    ],
    examples: [
      { text: 'Dari 29 OPD, sebanyak 19 OPD mendapat predikat BB.', reads: '29 OPD', parts: { count: '29', group: 'OPD' } },
      { text: 'Ada 16 kabupaten/kota yang masuk.', reads: '16 kabupaten/kota', parts: { group: 'kabupaten/kota' } },
      { text: 'Opini WTP diraih 12 dari 14 pemda di Maluku.', reads: '12 dari 14 pemda', parts: { count: '12', group: 'pemda' } },
      { text: 'Sebanyak 33 dari 34 (97%) LK pemerintah provinsi meraih WTP.', reads: '33 dari 34 (97%) LK pemerintah provinsi' },
      { text: 'Kota itu di urutan 2 dari 15 kabupaten.', reads: '15 kabupaten' },
      { text: 'Satu dari 30 kabupaten hadir.', reads: '30 kabupaten' },
      { text: 'Tiga wilayah lain juga meraih predikat BB.', reads: 'Tiga wilayah lain', parts: { count: 'Tiga', group: 'wilayah' } },
    ],
    silent: ['Nomor 29 OPD Kota.', 'Puskesmas itu besar.', 'Tiga wilayah dilanda banjir.'],
  },
];
