/** A kind of line that is no part of an article, in pages and plain text alike. */
interface LineRule {
  name: string;
  match: RegExp;
  /** Longer lines are prose that merely begins so. */
  longest: number;
}

/** Words that name who made an article, as they stand before a colon. */
export const AUTHOR_LABELS = 'penulis|pewarta|reporter|wartawan|jurnalis|kontributor|laporan|oleh|author|writer';
export const EDITOR_LABELS = 'editor|penyunting|redaktur(?: pelaksana)?|penanggung ?jawab';
const OTHER_LABELS = 'fotografer|photographer|foto oleh|sumber(?: berita)?|source|uploader|publisher|copyright|rep|red|publikasi|penerjemah';
const CREDIT_LABEL = `(?:${AUTHOR_LABELS}|${EDITOR_LABELS}|${OTHER_LABELS})`;
const WEEKDAY = "(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

/** The start of a line such as "Pewarta | : Nama |" or "Penulis: A | Editor: B". */
export const CREDIT_LINE = new RegExp(`^[\\[(*\\s-]*${CREDIT_LABEL}\\s*\\|?\\s*[:：|](?!\\/\\/)`, 'i');

/**
 * Lines to leave out, tried in this order. Every pattern is anchored to the whole line or to its start, and none may match a line
 * of a list of winners ("1. Kabupaten A", "2 | Kota B | 85,3") or a sentence that merely speaks of these things.
 */
export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'read-also',
    longest: 260,
    match:
      /^[[(>»•*\-–—\s]*(?:baca|lihat|simak|tonton|cek|klik|dengarkan)\s+(?:juga|pula|selengkapnya|video(?:nya)?|artikel|berita(?:nya)?(?:\s+(?:lain(?:nya)?|selengkapnya|terkait))?)\s*(?:[:»>|\-–]|$|(?:di\s+)?(?:sini|bawah)|\p{Lu})/iu,
  },
  {
    name: 'read-also',
    longest: 260,
    match:
      /^[[(>»•*\s]*(?:bacaan\s+terkait|artikel\s+(?:terkait|menarik\s+lainnya)|berita\s+(?:terkait|selengkapnya)|berita\s+ini\s+(?:telah|sudah)\s+tayang|read\s+(?:more|also|next)|see\s+also|also\s+read|related)\s*:/i,
  },
  {
    name: 'follow-prompt',
    longest: 320,
    match:
      /^[[(>»•*\s]*(?:»?\s*klik\s+berita|(?:ikuti|dapatkan|baca|simak|cek|temukan|follow|gabung|yuk|ayo|jangan\s+(?:lupa|lewatkan)|mari)\b.{0,200}\b(?:google\s*news|whats\s?app|telegram|saluran|channel|wa\s+grup|instagram|youtube|tiktok|newsletter|aplikasi|medsos|media\s+sosial))/i,
  },
  { name: 'follow-prompt', longest: 200, match: /^.{0,120}\b(?:di|on)\s+google\s*news\b.{0,60}$/i },
  { name: 'republished', longest: 400, match: /^\(?\s*artikel\s+ini\s+(?:telah|sudah|sebelumnya)\b/i },
  {
    name: 'continue-prompt',
    longest: 120,
    match:
      /^[[(\s-]*(?:advertisement|advertorial|iklan|scroll\s+(?:to|ke|untuk)\b.*|scroll\s+down.*|lanjutkan\s+membaca.*|lanjut\s+(?:baca|ke\s+halaman).*|continue\s+reading.*|gulir\s+(?:ke|untuk)\b.*|pasang\s+iklan.*|sponsored(?:\s+content)?)[\])\s.:-]*$/i,
  },
  {
    name: 'pages',
    longest: 80,
    match:
      /^(?:halaman|hal\.?|page|pages)\s*:?\s*(?:\d+|selanjutnya|berikutnya|tampilkan semua|show all|all)?(?:[\s|/»>-]+(?:\d+|dari \d+|of \d+|selanjutnya|berikutnya|tampilkan semua|show all|next|last))*\s*$/i,
  },
  { name: 'pages', longest: 40, match: /^(?:selanjutnya|sebelumnya|next|prev(?:ious)?|show all|tampilkan semua)(?:[\s|/»>]+.*)?$/i },
  {
    name: 'paywall',
    longest: 240,
    match:
      /^(?:(?:konten|artikel|berita)\s+ini\s+(?:hanya|khusus)\s+untuk\s+(?:pelanggan|anggota|member)\b|(?:silakan\s+)?(?:berlangganan|masuk|login|daftar)\b.{0,60}\b(?:untuk\s+)?(?:membaca|melanjutkan\s+membaca)\b|untuk\s+(?:membaca|melanjutkan\s+membaca)\b.{0,80}\bberlangganan\b|sudah\s+berlangganan\s*\?|already\s+a\s+(?:subscriber|member)\s*\?|(?:subscribe|sign\s+in|register)\s+(?:now\s+)?to\s+(?:continue|keep|read)\b|この記事は(?:会員|有料)限定)/i,
  },
  { name: 'credits', longest: 140, match: CREDIT_LINE },
  { name: 'credits', longest: 160, match: /^\(?\s*(?:sumber|source)\s*:\s*https?:\/\/\S+\s*\)?$/i },
  { name: 'credits', longest: 60, match: /^\((?:[a-z]{2,12}\d{0,3}|\*+)(?:\s*[/\-,]\s*(?:[a-z]{2,12}\d{0,3}|\*+)){0,3}\)$/i },
  { name: 'credits', longest: 90, match: /^laporan\s+(?:wartawan|reporter|kontributor|jurnalis)\b[^.]*$/i },
  {
    name: 'comments',
    longest: 80,
    match:
      /^(?:\d+\s+)?(?:komentar(?:\s*(?:&|dan)\s*reaksi|\s+(?:pembaca|anda|facebook))?|tinggalkan\s+(?:komentar|balasan)|tulis\s+komentar.*|beri(?:kan)?\s+komentar.*|leave\s+a\s+(?:comment|reply)|comments?|reaksi\s+anda.*|bagaimana\s+reaksi\s+anda.*|belum\s+ada\s+komentar.*|login\s+untuk.*)\s*(?:\(?\d+\)?)?\s*[:.]?$/i,
  },
  {
    name: 'share',
    longest: 90,
    match:
      /^(?:bagikan|share|sebarkan|kirim|salin\s+(?:link|tautan)|copy\s+(?:link|url)|cop(?:y|ied)|tautan\s+(?:telah\s+)?disalin|link\s+(?:telah\s+)?(?:copied|disalin)|cetak|print|facebook|twitter|whatsapp|telegram|e-?mail|line|pinterest|linkedin|x|messenger|tweet|like|suka)(?:\s*(?:[:|/,•·]|ini|artikel|berita|ke|via|this|on|to|link|tautan)?\s*(?:bagikan|share|facebook|twitter|whatsapp|telegram|e-?mail|line|pinterest|linkedin|x|copy|link|tweet|messenger|print|cetak))*\s*[:.!]?$/i,
  },
  {
    name: 'reactions',
    longest: 50,
    match:
      /^(?:rating\s*[:(].*|vote\s+(?:photo|foto|video)|more\s+photos?|\d+\s+(?:foto|photos?|gambar)|beri(?:kan)?\s+(?:rating|penilaian|suara).*|(?:text|font)\s+size|ukuran\s+(?:huruf|font)|\d+\s+min\.?(?:\s+(?:read|lesezeit|baca))?)$/i,
  },
  {
    name: 'views',
    longest: 60,
    match:
      /^(?:[\d.,]+\s*(?:k|rb|jt)?\s*(?:x\s+)?(?:views?|kali\s+(?:dilihat|dibaca)|dilihat|dibaca|pembaca|hits?|shares?|likes?|menit\s+(?:baca|membaca))|(?:dibaca|dilihat|views?|hits?|pembaca|post\s+views)\s*[:|]?\s*[\d.,]+\s*(?:k|rb|jt)?(?:\s+(?:kali|x|orang))?)\s*$/i,
  },
  { name: 'copyright', longest: 240, match: /^(?:©|\(c\)|copyright\b|hak\s+cipta\b|all\s+rights\s+reserved).{0,220}$/i },
  { name: 'copyright', longest: 300, match: /^dilarang\s+(?:keras\s+)?(?:mengambil|menyalin|memperbanyak|mengutip)\b/i },
  { name: 'copyright', longest: 160, match: /^.{0,100}(?:©|\(c\))\s*(?:19|20)\d\d\b.{0,60}$/i },
  {
    name: 'tags',
    longest: 300,
    match: /^(?:tags?|filed\s+under|topik|kata\s+kunci|keywords?|label|topics)(?:\s+(?:berita|terkait|populer))?\s*(?:[:|#].*)?$/i,
  },
  { name: 'tags', longest: 300, match: /^(?:#[\p{L}\p{N}_]+[\s,|]*)+$/u },
  {
    name: 'caption',
    longest: 300,
    match: /^[[(*\s]*(?:foto|photo|ilustrasi|gambar|dok(?:umentasi)?\.?|keterangan\s+(?:foto|gambar)|caption|image|video)\s*(?:[:：/©|]|oleh\b|by\b|\(c\))/i,
  },
  {
    name: 'caption',
    longest: 160,
    match: /[([]\s*(?:ist(?:imewa)?\.?|(?:foto|photo|gambar|ilustrasi|dok|dokumentasi)\b[^()[\]]{0,60})\s*[)\]]\.?$/i,
  },
  {
    name: 'caption',
    longest: 120,
    match:
      /^[^.!?:"“]{0,80}(?:\bgetty\s+images|\b(?:afp|reuters|epa|ap\s+photo|shutterstock|istock|unsplash|dpa|imago)(?:\s+(?:via|photo)\s.{0,30})?)\s*[)\]]?$/i,
  },
  { name: 'address', longest: 120, match: /^(?:jl\.|jalan)\s.{0,60}\bno\.?\s*\d+[^.!?]{0,40}$/i },
  { name: 'address', longest: 120, match: /^\[?email(?:\s|\u00a0)?protected\]?.*$/i },
  {
    name: 'date-line',
    longest: 120,
    match: new RegExp(
      `^[^.:!?|]{0,60}[|,•-]\\s*${WEEKDAY}\\s*,?\\s*\\d{1,2}[\\s/.-]+(?:[a-z]{3,10}|\\d{1,2})[\\s/.-]+(?:19|20)\\d\\d\\s*[,|•-]?\\s*(?:pukul\\s+|jam\\s+)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*wi(?:b|ta|t)$`,
      'i',
    ),
  },
  {
    name: 'date-line',
    longest: 160,
    match: new RegExp(
      `^(?:(?:diterbitkan|dipublikasikan|published|tayang|posted(?:\\s+on)?|terbit|tanggal)\\s*:?\\s*)?(?:${WEEKDAY}\\s*,?\\s*)?\\d{1,2}[\\s/.-]+(?:[a-z]{3,10}|\\d{1,2})[\\s/.-]+(?:19|20)\\d\\d(?:\\s*[,|•-]?\\s*(?:pukul\\s+|jam\\s+)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?)?(?:\\s*wi(?:b|ta|t))?(?:\\s*[|•-](?:.{0,40}|.*${CREDIT_LABEL}\\s*:.*))?$`,
      'i',
    ),
  },
];

/** Headings of lists of other articles, or of the comments: the whole line is nothing else. */
export const TRAILER_HEADING =
  /^[^\p{L}\p{N}]*(?:kumpulan\s+)?(?:(?:berita|artikel|kabar|info(?:rmasi)?|foto|video|konten|posting(?:an)?|tulisan|news|bacaan)\s+(?:lain(?:nya)?|terkait|terbaru|terkini|terpopuler|populer|pilihan|menarik(?:\s+lainnya)?|rekomendasi|sebelumnya|selanjutnya|serupa|sejenis)|(?:terkait|rekomendasi(?:\s+untuk\s+anda)?|terpopuler|terkini|pilihan\s+(?:editor|redaksi|untukmu)|sorotan|trending|populer)|baca\s+juga|jangan\s+lewatkan|anda\s+mungkin\s+(?:juga\s+)?(?:suka|tertarik)|mungkin\s+anda\s+suka|kamu\s+mungkin\s+suka|foto\s+terkait|komentar(?:\s*(?:&|dan)\s*reaksi|\s+(?:pembaca|anda))?|tinggalkan\s+(?:komentar|balasan)|related\s+(?:articles?|stories|news|posts?|topics?)|more\s+(?:from|on|stories|news)\b.{0,40}|recommended(?:\s+for\s+you)?|most\s+(?:read|popular)|you\s+(?:may|might)\s+also\s+like|read\s+(?:more|next)|latest\s+news|comments?|leave\s+a\s+(?:comment|reply)|mehr\s+zum\s+thema|(?:weitere|ähnliche)\s+themen|topmeldungen|auch\s+interessant|à\s+lire\s+aussi|lire\s+aussi|lea\s+también|leia\s+(?:também|mais)|関連(?:記事|キーワード|ニュース|リンク)|おすすめ(?:情報|記事)|あわせて読みたい|what\s+to\s+read\s+next|you\s+may\s+like|more\s+about|lesen\s+sie\s+auch)\s*[:»>.!】]*$/iu;
