import { describe, expect, test } from 'vitest';
import { filterLines } from '../src/strip/filter-lines.js';

const plain = (texts: string[]) => texts.map((text) => ({ text, tag: '', links: 0, from: { kind: 'text' as const, place: [0, text.length] as const } }));
const ruleFor = (text: string): string | undefined => filterLines(plain([text])).removed[0]?.rule;

describe('lines that are no part of an article', () => {
  test.each([
    ['read-also', 'Baca juga: Pemkot Contoh Raih Penghargaan Nasional'],
    ['read-also', '» Klik berita lainnya di Google News KABAR CONTOH'],
    ['read-also', 'Simak juga Video: Warga Panen Raya'],
    ['follow-prompt', 'Ikuti saluran WhatsApp kami untuk kabar terbaru'],
    ['read-also', 'Cek Berita dan Artikel yang lain di Google News'],
    ['follow-prompt', 'Gabung di kanal Telegram kami'],
    ['credits', 'Pewarta | : Sari Dewi (mg-1) |'],
    ['credits', 'Editor | : |'],
    ['credits', 'Penulis: M. Budi | Editor: Rina, S.Sos.'],
    ['credits', 'Redaktur: Tono'],
    ['credits', 'Reporter : Sari'],
    ['credits', '(abc/def)'],
    ['comments', '3 Komentar'],
    ['related', 'Komentar & Reaksi'],
    ['share', 'Bagikan :'],
    ['share', 'Salin tautan'],
    ['views', 'Dilihat 1.204 kali'],
    ['continue-prompt', 'ADVERTISEMENT'],
    ['continue-prompt', 'SCROLL TO CONTINUE WITH CONTENT'],
    ['pages', 'Halaman: 1 2 3 Selanjutnya'],
    ['copyright', 'Copyright © 2021 Kabar Contoh'],
    ['copyright', '© 2020 Kabar Contoh. All rights reserved.'],
    ['related', 'Berita Terkait'],
    ['related', 'BERITA LAINNYA'],
    ['tags', 'Tags: inovasi, juara'],
    ['tags', '#inovasi #juara'],
    ['caption', '(Foto: Humas Pemkot)'],
    ['caption', 'Suasana penyerahan piagam di aula. (ist)'],
    ['caption', 'Tamu memenuhi pendopo (Foto: Humas Pemkot)'],
    ['caption', 'Perahu bersandar di dermaga. [Dok. Dinas Kesehatan]'],
    ['caption', 'Arif Contoh | Afp | Getty Images'],
    ['reactions', 'Rating ( voters)'],
    ['reactions', '8 Foto'],
    ['paywall', 'Konten ini hanya untuk pelanggan.'],
    ['related', 'Jangan Lewatkan!'],
    ['date-line', "Sari Dewi | Jum'at, 17 Februari 2017 - 13:30 wib"],
    ['date-line', 'Rabu, 17 Februari 2021 | 10:15 WIB'],
  ])('%s: %s', (rule, text) => {
    expect(ruleFor(text)).toBe(rule);
    expect(filterLines(plain([text])).kept).toEqual([]);
  });
});

describe('lines that stay', () => {
  test.each([
    '1. Kabupaten A',
    'Juara I: Dinas Kesehatan',
    '2 | Kota B | 85,3',
    'Kategori Penulis: Juara I Andi',
    'Penulis: Sari, juara pertama lomba menulis',
    'Editor video terbaik diraih Diskominfo.',
    'Foto: Bupati menerima penghargaan Kota Layak Anak',
    'Bupati menerima piagam di Jakarta. (Foto: Humas)',
    'Dua dokumen diserahkan kepada panitia (dokumen asli).',
    'Sekretaris daerah hadir bersama para camat (istri bupati berhalangan).',
    'Warga dapat membaca juga koleksi digital di perpustakaan.',
    'Halaman kantor dinas dipenuhi tamu undangan.',
    'Tag line “Melayani” menjadi juara umum.',
    'Acara digelar di Jakarta, Rabu (17/2/2021).',
    'Jalan Sehat Contoh diikuti No. 1 sampai 500 peserta.',
    'Berita terkait penghargaan itu disambut gembira.',
    'Predikat BB',
    'Baca juga: Kota Contoh Juara Umum. Penghargaan itu diserahkan langsung oleh Gubernur kepada Wali Kota di gedung negara, Senin lalu."',
  ])('%s', (text) => {
    expect(filterLines(plain([text])).kept.map((line) => line.text)).toEqual([text]);
  });
});

const PROSE = 'Dinas Kesehatan Kota Contoh meraih juara pertama dalam lomba inovasi pelayanan publik yang digelar pemerintah provinsi pada pekan ini.';

describe('lists of other articles', () => {
  test('end the article', () => {
    const { kept, removed } = filterLines(plain([PROSE, PROSE, 'Berita Terkait', 'Wali Kota Raih WTP', 'Desa Ini Juara Nasional']));
    expect(kept).toHaveLength(2);
    expect(removed.map(({ text }) => text)).toEqual(['Berita Terkait', 'Wali Kota Raih WTP', 'Desa Ini Juara Nasional']);
  });

  test('do not end it where prose follows', () => {
    const { kept } = filterLines(plain([PROSE, PROSE, 'Artikel Terkait', PROSE, 'Predikat A']));
    expect(kept.map(({ text }) => text)).toEqual([PROSE, PROSE, PROSE, 'Predikat A']);
  });

  test('inside the article are left out, and its prose goes on', () => {
    const line = (text: string, links = 0, tag = 'p') => ({ ...plain([text])[0]!, links, tag });
    const lines = [
      line(PROSE),
      line(PROSE),
      line(PROSE),
      line(PROSE),
      line(PROSE),
      line('Trending'),
      line('Wali Kota Raih WTP', 1),
      line('Desa Ini Juara', 1),
      line(PROSE),
    ];
    const { kept, removed } = filterLines(lines);
    expect(kept).toHaveLength(6);
    expect(removed.map(({ text }) => text)).toEqual(['Trending', 'Wali Kota Raih WTP', 'Desa Ini Juara']);
  });

  test('links that the article itself gives stay', () => {
    const lines = ['https://contoh.id/laporan', 'Harian Contoh menulis:'].map((text) => ({ ...plain([text])[0]!, links: 1, tag: 'p' }));
    expect(filterLines([...plain([PROSE]), ...lines]).kept).toHaveLength(3);
  });

  test('above the article are only headings', () => {
    expect(filterLines(plain(['Terkini', PROSE])).kept).toHaveLength(1);
  });
});
