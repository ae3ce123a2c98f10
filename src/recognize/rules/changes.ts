/** What a result does from one year to the next. */
export const CHANGES =
  '(naik|meningkat|melonjak|melesat|melompat|beranjak|berubah|merangkak|terkerek|terdongkrak|turun|menurun|merosot|naik_kelas|naik_peringkat|kenaikan|peningkatan|lonjakan)';
/** What a result can have between it and the one that took its place. */
export const WHEN = '(poin|pada|di|tahun|#Year|#Bracket|#Comma|menjadi|jadi|ke|lalu|sebelumnya)';
