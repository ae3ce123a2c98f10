import { describe, expect, test } from 'vitest';
import type { Document } from '../src/annotate/document.js';
import type { Term } from '../src/annotate/term.js';
import { listEntities } from '../src/recognize/mentions.js';
import { recognize } from '../src/recognize/recognize.js';
import { agencyChainRules, agencyRules } from '../src/recognize/rules/agencies.js';
import { officeRules, personRules } from '../src/recognize/rules/persons.js';

const rules = [...agencyRules, ...agencyChainRules, ...personRules, ...officeRules];
const withInner = (term: Term): Term[] => [term, ...(term.inner ?? []).flatMap(withInner)];

/** Terms that a rule merged, those inside later merges too. */
const mergedBy = (document: Document, id: string) =>
  document.sentences.flatMap(({ terms }) => terms.flatMap(withInner)).filter(({ reading }) => reading?.rule === id);

describe('rules for agencies and persons', () => {
  const examples = rules.flatMap(({ id, examples }) => examples.map((example) => ({ id, ...example })));
  test.each(examples)('$id reads "$reads"', ({ id, text, reads, parts = {} }) => {
    const document = recognize({ text });
    const term = mergedBy(document, id).find((candidate) => candidate.text === reads);
    expect(term, 'no term with this text').toBeDefined();
    const read = Object.fromEntries(
      Object.keys(parts).map((name) => {
        const part = term!.reading!.parts[name];
        return [name, part && text.slice(document.tokens[part.from]!.start, document.tokens[part.to - 1]!.end)];
      }),
    );
    expect(read).toEqual(parts);
  });

  const silent = rules.flatMap(({ id, silent }) => silent.map((text) => ({ id, text })));
  test.each(silent)('$id stays silent on "$text"', ({ id, text }) => {
    expect(mergedBy(recognize({ text }), id).map((term) => term.text)).toEqual([]);
  });
});

const entities = (text: string) => listEntities(recognize({ text }), [], []);

describe('agencies of an article', () => {
  const cases: Record<string, { text: string; agencies: string[] }> = {
    'the body in a position is named, a position alone is none': {
      text: 'Kepala Dinas Kesehatan Kota Metro, Budi Santosa, hadir. Bupati dan Sekda hadir. Kadis Sosial pulang.',
      agencies: ['Dinas Kesehatan Kota Metro'],
    },
    'an abbreviation in brackets and alone is the same body': {
      text: 'Dinas Lingkungan Hidup (DLH) unggul. DLH senang.',
      agencies: ['Dinas Lingkungan Hidup'],
    },
    'the long form in brackets stands for its abbreviation': {
      text: 'Kepala DLH (Dinas Lingkungan Hidup) hadir.',
      agencies: ['Dinas Lingkungan Hidup'],
    },
    'names of one government are one': {
      text: 'Pemprov Jatim unggul. Pemerintah Provinsi Jawa Timur senang.',
      agencies: ['Pemerintah Provinsi Jawa Timur'],
    },
    'a long name and its abbreviation of a ministry are one': {
      text: 'Kementerian Dalam Negeri menilai. Kemendagri senang.',
      agencies: ['Kementerian Dalam Negeri'],
    },
    'a national body and its branch are two': {
      text: 'Badan Pusat Statistik menilai. BPS Sleman senang.',
      agencies: ['Badan Pusat Statistik', 'BPS Sleman'],
    },
    'a unit with two regions is two units': {
      text: 'Bappeda Sleman dan Bappeda Bantul hadir.',
      agencies: ['Bappeda Sleman', 'Bappeda Bantul'],
    },
    'a village that tells a place is none': {
      text: 'Acara digelar di Desa Sukamaju, Kecamatan Mekarsari. Kelurahan Melati hadir.',
      agencies: ['Kelurahan Melati'],
    },
    'regions in an enumeration of winners act as bodies, a place does not': {
      text: 'Predikat BB diraih Sleman, Bantul, dan Kebumen di Semarang.',
      agencies: ['Sleman', 'Bantul', 'Kebumen'],
    },
    'regions that won nothing do not': {
      text: 'Sleman, Bantul, dan Kebumen belum meraih predikat BB.',
      agencies: [],
    },
  };
  test.each(Object.entries(cases))('%s', (_, { text, agencies }) => {
    expect(entities(text).agencies).toEqual(agencies);
  });
});

describe('persons of an article', () => {
  const cases: Record<string, { text: string; persons: { name: string; position?: string }[] }> = {
    'a short mention joins the full name and gives it nothing new': {
      text: 'Bupati Sleman Budi Santosa hadir. Bupati Budi senang.',
      persons: [{ name: 'Budi Santosa', position: 'Bupati Sleman' }],
    },
    'degrees and honorifics are no part of the name': {
      text: 'Sekretaris Daerah Kebumen, Drs H Budi Santosa, M.Si hadir.',
      persons: [{ name: 'Budi Santosa', position: 'Sekretaris Daerah Kebumen' }],
    },
    'what looks like a name in a headline needs the text': {
      text: 'Bupati Sleman Kunjungi Pasar Baru\nBupati Sleman Budi Santosa melihat pasar itu.',
      persons: [{ name: 'Budi Santosa', position: 'Bupati Sleman' }],
    },
    'acting holders keep the word': {
      text: 'Pj Wali Kota Metro Budi Santosa hadir.',
      persons: [{ name: 'Budi Santosa', position: 'Pj Wali Kota Metro' }],
    },
    'an initial stands for the word that it begins, in a short form and in the full name': {
      text: 'Bupati Sleman Budi Santosa Wijaya hadir. Bupati Budi S. Wijaya senang. Wali Kota Metro T. Damar Wulan pulang. Wali Kota Metro Tono Damar Wulan pulang.',
      persons: [
        { name: 'Budi Santosa Wijaya', position: 'Bupati Sleman' },
        { name: 'T. Damar Wulan', position: 'Wali Kota Metro' },
      ],
    },
    'the beginning of a name alone is short for it': {
      text: 'Bupati Sleman Budi Santosa hadir. Bupati Santo senang.',
      persons: [{ name: 'Budi Santosa', position: 'Bupati Sleman' }],
    },
    'an office without a name is no person': { text: 'Wakil Bupati Sleman hadir bersama Camat Godean.', persons: [] },
  };
  test.each(Object.entries(cases))('%s', (_, { text, persons }) => {
    expect(entities(text).persons).toEqual(persons);
  });
});

/** How often the listing of entities looks into the document's tokens, sentences and gazetteer hits. */
function looks(text: string, prized: string): number {
  let count = 0;
  const counted = <T>(items: T[]): T[] =>
    new Proxy(items, {
      get(target, key, receiver) {
        count++;
        return Reflect.get(target, key, receiver);
      },
    });
  const document = recognize({ text });
  const recipients = [...text.matchAll(new RegExp(prized, 'g'))].map(({ index }) => ({ start: index, end: index + prized.length }));
  const { tokens, sentences, hits } = document;
  listEntities({ ...document, tokens: counted(tokens), sentences: counted(sentences), hits: counted(hits) }, recipients, []);
  return count;
}

test('a text twice as long costs about twice the looks', () => {
  const paragraph =
    'Bupati Sleman, H. Budi Santosa, menyerahkan piala kepada tim Melati dan Kepala DLH (Dinas Lingkungan Hidup Kabupaten Sleman), Rabu (17/2).\n';
  const ratio = looks(paragraph.repeat(80), 'Melati') / looks(paragraph.repeat(40), 'Melati');
  expect(ratio).toBeGreaterThan(1.8);
  expect(ratio).toBeLessThan(2.4);
});

describe('names with words that mean something else', () => {
  test.each([
    ['Bupati Kubu Raya, Muda Hendrawan, hadir di aula.', 'Muda Hendrawan'],
    ['Wakil Wali Kota Denpasar I Gusti Ngurah Jaya Negara hadir.', 'I Gusti Ngurah Jaya Negara'],
    ['Menteri PPPA I Gusti Ayu Bintang Puspita menyatakan bangga.', 'I Gusti Ayu Bintang Puspita'],
    ['Wali Kota Kendari Adrian Dwi Putra (ADP) hadir.', 'Adrian Dwi Putra'],
    ['Gubernur Jawa Tengah Ganjar Sutrisno menerima tamu.', 'Ganjar Sutrisno'],
    ['Perbekel I Nyoman Widi Adnyana bersyukur.', 'I Nyoman Widi Adnyana'],
    ['Kepala Biro Penerangan Masyarakat Divisi Humas Polri Brigadir Jenderal Polisi Dedi Prasojo menambahkan.', 'Dedi Prasojo'],
  ])('%s', (text, name) => {
    expect(entities(text).persons.map((person) => person.name)).toEqual([name]);
  });
});
