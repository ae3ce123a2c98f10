import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RawPage } from '../src/model/article.js';
import type { PageError } from '../src/model/error.js';
import { readInputs } from '../src/read/read-inputs.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'petik-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
};

async function readAll(inputs: string[], stdin?: string | Buffer): Promise<{ pages: RawPage[]; errors: PageError[] }> {
  const pages: RawPage[] = [];
  const errors: PageError[] = [];
  const options = stdin === undefined ? {} : { stdin: Readable.from([Buffer.from(stdin)]) };
  for await (const outcome of readInputs(inputs, options)) {
    if ('page' in outcome) pages.push(outcome.page);
    else errors.push(outcome.error);
  }
  return { pages, errors };
}

const codes = (errors: PageError[]): string[] => errors.map(({ code }) => code);

describe('files', () => {
  test('the extension tells HTML from text; the name gives the id', async () => {
    const { pages } = await readAll([
      await put('a/berita.html', '<p>Halo</p>'),
      await put('a/catatan.md', '# Halo'),
      await put('a/siaran.txt', '<p>bukan markah</p>'),
    ]);
    expect(pages.map(({ id, kind }) => [id, kind])).toEqual([
      ['berita', 'html'],
      ['catatan', 'text'],
      ['siaran', 'text'],
    ]);
  });

  test('page.html and index.html take the name of their folder', async () => {
    const { pages } = await readAll([await put('kota-contoh/page.html', '<p>a</p>'), await put('arsip/index.htm', '<p>b</p>')]);
    expect(pages.map(({ id }) => id)).toEqual(['kota-contoh', 'arsip']);
  });

  test('without a known extension the content decides', async () => {
    const { pages } = await readAll([
      await put('x/markup', '\n<!-- c --><html><p>Halo</p>'),
      await put('x/prose.log', 'Juara < harapan'),
      await put('x/rows.data', '{"id":"r1","text":"satu"}\n{"text":"dua"}\n'),
      await put('x/list', '[{"text":"tiga"}]'),
    ]);
    expect(pages.map(({ id, kind, content }) => [id, kind, content.trim().slice(-4)])).toEqual([
      ['markup', 'html', '</p>'],
      ['prose', 'text', 'apan'],
      ['r1', 'text', 'satu'],
      ['rows-2', 'text', 'dua'],
      ['list-1', 'text', 'tiga'],
    ]);
  });

  test('each bad file is one error, and the others go on', async () => {
    const { pages, errors } = await readAll([
      join(folder, 'missing.html'),
      await put('bad/empty.html', ''),
      await put('bad/blank.txt', ' \n\t'),
      await put('bad/image.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2])),
      await put('bad/good.txt', 'Baik.'),
    ]);
    expect(codes(errors)).toEqual(['not-found', 'empty', 'empty', 'binary']);
    expect(errors[0]!.source).toBe(join(folder, 'missing.html'));
    expect(pages.map(({ content }) => content)).toEqual(['Baik.']);
  });

  test('50 MB are read, more than 64 MB are not', async () => {
    const { pages, errors } = await readAll([
      await put('big/50.html', Buffer.alloc(50_000_000, 'a')),
      await put('big/65.html', Buffer.alloc(65 * 1024 * 1024, 'a')),
    ]);
    expect(pages.map(({ content }) => content.length)).toEqual([50_000_000]);
    expect(codes(errors)).toEqual(['too-large']);
  });
});

describe('folders', () => {
  test('are read recursively in the order of names, without gold and settings', async () => {
    await put('tree/b/page.html', '<p>b</p>');
    await put('tree/b/gold.json', '{"text":"gold"}');
    await put('tree/a.txt', 'a');
    await put('tree/c.jsonl', '{"text":"c1"}\n{"text":"c2"}');
    await put('tree/floors.json', '{"lenient":0.9}');
    await put('tree/README.md', 'not a page');
    await put('tree/.hidden.txt', 'not a page');
    const { pages, errors } = await readAll([join(folder, 'tree')]);
    expect(pages.map(({ id }) => id)).toEqual(['a', 'b', 'c-1', 'c-2']);
    expect(errors).toEqual([]);
  });

  test('give ids that are paths in the folder, so that files of one name are pages of their own', async () => {
    for (const name of ['x/1.html', 'y/1.html', 'y/1.txt', 'y/z/page.html', 'y/rows.jsonl', 'index.html']) {
      await put(`arsip-contoh/${name}`, name.endsWith('jsonl') ? '{"id":"own","text":"a"}\n{"text":"b"}' : 'Juara.');
    }
    const { pages } = await readAll([join(folder, 'arsip-contoh')]);
    expect(pages.map(({ id }) => id)).toEqual(['arsip-contoh', 'x/1', 'y/1', 'y/1.txt', 'own', 'y/rows-2', 'y/z']);
    expect((await readAll([join(folder, 'arsip-contoh', 'y')])).pages.map(({ id }) => id)).toEqual(['1', '1.txt', 'own', 'rows-2', 'z']);
  });

  test('a file that is added later leaves the ids of the others as they are', async () => {
    await put('growing/m/1.html', 'Juara.');
    const before = (await readAll([join(folder, 'growing')])).pages.map(({ id }) => id);
    await put('growing/a/1.html', 'Juara.');
    expect((await readAll([join(folder, 'growing')])).pages.map(({ id }) => id)).toEqual(['a/1', ...before]);
  });

  // Who may read everything, as root may, meets no such folder.
  test.skipIf(process.getuid?.() === 0)('a folder inside that cannot be read is one error, and the files after it go on', async () => {
    for (const name of ['a.txt', 'b/b.txt', 'c.txt']) await put(`locked/${name}`, 'Juara.');
    await chmod(join(folder, 'locked/b'), 0);
    const { pages, errors } = await readAll([join(folder, 'locked')]);
    await chmod(join(folder, 'locked/b'), 0o700);
    expect(pages.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(errors).toEqual([{ source: join(folder, 'locked/b'), code: 'unreadable', message: 'permission denied' }]);
  });

  test('without pages give no-pages', async () => {
    await put('bare/gold.json', '{"text":"gold"}');
    expect(codes((await readAll([join(folder, 'bare')])).errors)).toEqual(['no-pages']);
  });
});

describe('JSONL and JSON', () => {
  test('a row gives id, url, title and date; its line is its source', async () => {
    const path = await put(
      'rows.jsonl',
      '\ufeff{"id":7,"url":"https://a.id/x","title":"Judul","date":"2021-02-17 10:15:00","html":"<p>x</p>"}\r\n\n{"text":"tanpa id","title":null,"date":"17/02/2021"}',
    );
    const { pages } = await readAll([path]);
    expect(pages).toEqual([
      { id: '7', source: `${path}#1`, url: 'https://a.id/x', title: 'Judul', published: '2021-02-17T10:15:00', kind: 'html', content: '<p>x</p>' },
      { id: 'rows-3', source: `${path}#3`, kind: 'text', content: 'tanpa id' },
    ]);
  });

  test('broken lines are errors with their place', async () => {
    const path = await put('broken.jsonl', '{"text":"a"}\n{"text":\n{"judul":"x"}\n{"text":""}\n{"text":"b\u2028c"}\n');
    const { pages, errors } = await readAll([path]);
    expect(pages.map(({ content }) => content)).toEqual(['a', 'b\u2028c']);
    expect(errors.map(({ code, source }) => [code, source])).toEqual([
      ['bad-line', `${path}#2`],
      ['bad-line', `${path}#3`],
      ['empty', `${path}#4`],
    ]);
  });

  test('a JSON file holds one row or an array', async () => {
    const { pages, errors } = await readAll([
      await put('one.json', '{"text":"satu"}'),
      await put('two.json', '[{"text":"a"},5]'),
      await put('no.json', '{"text"'),
    ]);
    expect(pages.map(({ id }) => id)).toEqual(['one', 'two-1']);
    expect(codes(errors)).toEqual(['bad-line', 'bad-json']);
  });
});

describe('standard input', () => {
  test.each([
    ['JSONL', '{"text":"a"}\n{"text":"b"}', ['stdin-1', 'stdin-2']],
    ['JSONL whose first line is broken', '{"text":"a\n{"text":"b"}', ['stdin-2']],
    ['pretty-printed JSON', '{\n "text": "a"\n}', ['stdin']],
    ['HTML', '<!doctype html><p>a', ['stdin']],
    ['plain text', 'Dinas meraih juara I.', ['stdin']],
  ])('%s', async (_, content, ids) => {
    expect((await readAll(['-'], content)).pages.map(({ id }) => id)).toEqual(ids);
  });

  test('nothing at all is empty', async () => {
    expect(codes((await readAll(['-'], '')).errors)).toEqual(['empty']);
  });
});

describe('encodings', () => {
  const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
  test.each([
    ['declared latin-1', latin('<meta charset="iso-8859-1"><p>Caf\xe9</p>'), 'Café'],
    [
      'declared windows-1252 with curly quotes',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>\x93TV Desa\x94</p>'),
      '“TV Desa”',
    ],
    ['declared UTF-8, really windows-1252', latin('<meta charset="utf-8"><p>\x93Caf\xe9\x94</p>'), '“Café”'],
    ['declared latin-1, really UTF-8', Buffer.from('<meta charset="latin1"><p>“Café”</p>'), '“Café”'],
    ['XML declaration', latin('<?xml version="1.0" encoding="ISO-8859-15"?><p>\xa4</p>'), '€'],
    ['undeclared UTF-8', Buffer.from('<p>“Café”</p>'), '“Café”'],
    ['undeclared windows-1252', latin('<p>\x80 5</p>'), '€ 5'],
    ['UTF-8 with one torn character', Buffer.concat([Buffer.from('<p>“Café” – “Kopi”'), Buffer.from([0xe2, 0x80]), Buffer.from('</p>')]), '“Café” – “Kopi”'],
    ['UTF-16 with a mark', Buffer.from('\ufeff<p>“Café”</p>', 'utf16le'), '“Café”'],
    ['UTF-16 without a mark', Buffer.from('<p>Juara pertama</p>', 'utf16le'), 'Juara pertama'],
    ['an unknown label', Buffer.from('<meta charset="klingon"><p>“Café”</p>'), '“Café”'],
  ])('%s', async (name, bytes, expected) => {
    const { pages } = await readAll([await put(`encodings/${name.replaceAll(/\W/g, '-')}.html`, bytes)]);
    expect(pages[0]!.content).toContain(expected);
  });
});
