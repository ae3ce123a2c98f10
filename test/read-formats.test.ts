import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { crc32, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parquetWriteFile } from 'hyparquet-writer/src/node.js';
import { afterAll, describe, expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { listFolder } from '../src/read/list-folder.js';
import { idsInFolder } from '../src/read/page-ids.js';
import { type ReadOptions, readInputs } from '../src/read/read-inputs.js';
import { runCli } from './cli-run.js';
import { articlePage } from './web.js';

const root = mkdtempSync(join(tmpdir(), 'petik-formats-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;
/** A new folder with these files. */
function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = join(root, String(++folders));
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
const fileOf = (name: string, content: string | Uint8Array): string => join(folderOf({ [name]: content }), name);

/** Pages by id with their content, and errors by code, in their order. */
async function read(inputs: string | string[], options: ReadOptions = {}) {
  const found: string[] = [];
  for await (const outcome of readInputs([inputs].flat(), options)) {
    found.push(
      'page' in outcome
        ? `${outcome.page.id}: ${outcome.page.kind} ${outcome.page.content}`
        : `${outcome.error.code} ${outcome.error.source.replace(`${root}/`, '')}`,
    );
  }
  return found;
}
const idsOf = async (inputs: string | string[], options: ReadOptions = {}) => (await read(inputs, options)).map((line) => line.replace(/: .*$/s, ''));

describe('packed files', () => {
  const lines = ['{"id":"a","text":"satu"}', '{"id":"b","text":"dua"}', '{"id":"c","text":"tiga"}'].join('\n');
  /** Two frames of three lines each, made with zstd 1.5. */
  const ZSTD = Buffer.from(
    'KLUv/QRYLQMA0gUVG3BtOqiPf69UeGAOSlH9fyeogNokx0CJ9N+AA4pyB5h4YEe4Nk/oTFH9kU+hVzh5qPXpDkYbfEJOMy2E6Fca2jiqTFT9QcaLFwQtB2wCi3jxAi0JBQBAFEB0QcmAKBm3BTMbQLS6KLUv/QRYLQMA0gUVG3BtOqiPf69UeGAOaFD9fyeogNo0ykAJoIuDA4piBph4gIxgbZ7uTFH9kU+hVzh5KOrTHYw2+HROM61D9CsNbRxVJqr+IOPFC3LLASOBRbx4gZYEBQBAFEB0QcmAKBm3BTP02kB/',
    'base64',
  );

  test('gzip: pages, text and JSONL, by their names and from standard input', async () => {
    const folder = folderOf({ 'a.html.gz': gzipSync('<p>satu</p>'), 'b.txt.gz': gzipSync('dua'), 'c.jsonl.gz': gzipSync(lines) });
    expect(await read(folder)).toEqual(['a: html <p>satu</p>', 'b: text dua', 'a: text satu', 'b: text dua', 'c: text tiga']);
    expect(await read('-', { stdin: Readable.from([gzipSync(lines)]) })).toEqual(['a: text satu', 'b: text dua', 'c: text tiga']);
  });

  test('gzip of several members, as log files are appended to', async () => {
    const [first, ...rest] = lines.split('\n');
    expect(await idsOf(fileOf('a.jsonl.gz', Buffer.concat([gzipSync(`${first}\n`), gzipSync(rest.join('\n'))])))).toEqual(['a', 'b', 'c']);
  });

  test('Zstandard, several frames, in any pieces', async () => {
    expect(await idsOf(fileOf('a.jsonl.zst', ZSTD))).toEqual(['z1-1', 'z1-2', 'z1-3', 'z2-1', 'z2-2', 'z2-3']);
  });

  test('what is cut off gives what came before and is told', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => JSON.stringify({ id: `r${i}`, text: `baris ${Math.sin(i)}` })).join('\n');
    const packed = gzipSync(many);
    const found = await idsOf(fileOf('a.jsonl.gz', packed.subarray(0, packed.length - 5000)));
    expect(found.length).toBeGreaterThan(1000);
    expect(found.at(-1)).toMatch(/^damaged .*a\.jsonl\.gz$/);
    expect(found.slice(0, -1)).toEqual(Array.from({ length: found.length - 1 }, (_, i) => `r${i}`));
    expect(await idsOf(fileOf('a.jsonl.zst', ZSTD.subarray(0, ZSTD.length - 20)))).toEqual(['z1-1', 'z1-2', 'z1-3', expect.stringMatching(/^damaged/)]);
    expect(await idsOf(fileOf('a.html.gz', gzipSync('<p>satu</p>').subarray(0, 20)))).toEqual([expect.stringMatching(/^damaged/)]);
  });

  test('a page that is too large when it is unpacked is told and never held', async () => {
    const bomb = gzipSync(Buffer.alloc(70 * 1024 * 1024, 32));
    expect(await idsOf(fileOf('a.html.gz', bomb))).toEqual([expect.stringMatching(/^too-large/)]);
    expect(await idsOf(fileOf('a.jsonl.gz', bomb))).toEqual([expect.stringMatching(/^too-large .*#1$/)]);
  });
});

describe('patterns', () => {
  const folder = folderOf({
    '2021/a.html': 'a',
    '2021/b.txt': 'b',
    '2021/dalam/c.html': 'c',
    '2022/a.html': 'd',
    '2022/catatan.md': 'no page unless named',
    'gold.json': '{}',
    '[khusus].txt': 'e',
  });

  test.each([
    ['2021/*.html', ['a: text a'.replace('text', 'html')]],
    ['*/a.html', ['2021/a: html a', '2022/a: html d']],
    ['**/*.html', ['2021/a: html a', '2021/dalam/c: html c', '2022/a: html d']],
    ['{2021,2022}/*', ['2021/a: html a', '2021/b: text b', '2022/a: html d']],
    ['202?/[b-z]*', ['2021/b: text b']],
  ])('%s', async (pattern, wanted) => {
    expect(await read(join(folder, pattern))).toEqual(wanted);
  });

  test('a file whose name has special characters is that file', async () => {
    expect(await read(join(folder, '[khusus].txt'))).toEqual(['[khusus]: text e']);
  });

  test('a pattern without a page, or below a folder that is not there, is told', async () => {
    expect(await idsOf([join(folder, '*.pdf'), join(root, 'nowhere', '*.html')])).toEqual([
      expect.stringMatching(/^no-pages/),
      expect.stringMatching(/^not-found/),
    ]);
  });
});

describe('large folders', () => {
  test('are listed in the order of names whatever fits into memory', async () => {
    const folder = folderOf(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${(i * 37) % 60}/${i % 7}.html`.replace(/^(\d)\//, '$1-'), ''])));
    const list = async (window: number) => {
      const files = [];
      for await (const listed of listFolder(folder, { window })) files.push('file' in listed ? listed.file : listed.folder);
      return files;
    };
    const whole = await list(1000);
    expect(whole).toHaveLength(60);
    for (const window of [1, 2, 7, 59, 60, 61]) expect(await list(window)).toEqual(whole);
  });

  test('ids are never shared, though only a few are remembered', () => {
    const name = fc.constantFrom('a', 'a-b', 'ab', 'page', 'index', 'b');
    const file = fc.tuple(fc.array(name, { maxLength: 3 }), name, fc.constantFrom('.html', '.htm', '.txt', '.html.gz'));
    fc.assert(
      fc.property(fc.uniqueArray(file, { selector: ([folders, stem, extension]) => [...folders, stem + extension].join('/') }), (files) => {
        const byNames = (a: string[], b: string[]): number => {
          const at = a.findIndex((part, i) => part !== b[i]);
          return at < 0 ? 0 : a[at]! < (b[at] ?? '') ? -1 : 1;
        };
        const paths = files.map(([folders, stem, extension]) => [...folders, stem + extension]).sort(byNames);
        const idOf = idsInFolder(() => 'arsip');
        const ids = paths.map((path) => idOf(path.join('/')));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('tables', () => {
  const CSV = 'nomor,Judul,URL,Date,isi\n1,"Sragen, juara",https://a.example/1,2021-11-09,"<p>satu\nbaris dua</p>"\n2,,,,"kata ""juara"""\n';

  test('CSV: columns by their names or as told, quoted cells, a row an article', async () => {
    const file = fileOf('a.csv', CSV);
    expect(await idsOf(file)).toEqual([expect.stringMatching(/^bad-table/)]);
    const pages = [];
    for await (const outcome of readInputs([file], { columns: { html: 'isi', id: 'nomor', title: 'Judul' } })) pages.push(outcome);
    expect(pages).toEqual([
      {
        page: {
          id: '1',
          source: `${file}#1`,
          url: 'https://a.example/1',
          title: 'Sragen, juara',
          published: '2021-11-09',
          kind: 'html',
          content: '<p>satu\nbaris dua</p>',
        },
      },
      { page: { id: '2', source: `${file}#2`, kind: 'html', content: 'kata "juara"' } },
    ]);
  });

  test.each([
    ['semicolons', 'a.csv', 'id;text\nx;satu, dua\n'],
    ['tabs', 'a.tsv', 'id\ttext\nx\tsatu, dua\n'],
    ['a byte order mark and Windows line breaks', 'a.csv', '\ufeffid,text\r\nx,"satu, dua"\r\n'],
    ['a column that holds either', 'a.csv', 'id,body\nx,"satu, dua"\n'],
    ['columns in capitals', 'a.csv', 'ID,TEXT\nx,"satu, dua"\n'],
  ])('CSV with %s', async (_, name, content) => {
    expect(await read(fileOf(name, content))).toEqual(['x: text satu, dua']);
  });

  test('CSV in windows-1252 and packed', async () => {
    expect(await read(fileOf('a.csv.gz', gzipSync(Buffer.from('id,text\nx,\x93Caf\xe9\x94\n', 'latin1'))))).toEqual(['x: text “Café”']);
  });

  test('a row without a page is told with its number, and the others are read', async () => {
    expect(await idsOf(fileOf('a.csv', 'id,text\na,satu\nb,\nc,tiga\nd,"tak ditutup\n'))).toEqual([
      'a',
      expect.stringMatching(/^empty .*#2$/),
      'c',
      expect.stringMatching(/^bad-line .*#4$/),
    ]);
  });

  test('a table without pages is passed over in a folder and told where it is named', async () => {
    const folder = folderOf({ 'angka.csv': 'tahun,jumlah\n2021,3\n', 'a.txt': 'satu' });
    expect(await read(folder)).toEqual(['a: text satu']);
    expect(await idsOf(join(folder, 'angka.csv'))).toEqual([expect.stringMatching(/^bad-table/)]);
  });

  test('Parquet: several groups of rows, columns by their names or as told', async () => {
    const filename = join(folderOf({}), 'a.parquet');
    const rows = Array.from({ length: 25 }, (_, i) => i);
    parquetWriteFile({
      filename,
      rowGroupSize: 10,
      columnData: [
        { name: 'id', data: rows.map((i) => `baris-${i}`), type: 'STRING' },
        { name: 'isi', data: rows.map((i) => `<p>nomor ${i}</p>`), type: 'STRING' },
        { name: 'content', data: rows.map((i) => `nomor ${i}`), type: 'STRING' },
        { name: 'date', data: rows.map((i) => new Date(Date.UTC(2021, 0, 1 + i))), type: 'TIMESTAMP' },
      ],
    });
    expect(await read(filename)).toEqual(rows.map((i) => `baris-${i}: text nomor ${i}`));
    const pages = [];
    for await (const outcome of readInputs([filename], { columns: { html: 'isi' } })) pages.push(outcome);
    expect(pages[24]).toEqual({
      page: { id: 'baris-24', source: `${filename}#25`, kind: 'html', content: '<p>nomor 24</p>', published: '2021-01-25T00:00:00Z' },
    });
    expect(await idsOf(filename, { columns: { html: 'tidak' } })).toEqual([expect.stringMatching(/^bad-table/)]);
    expect(await idsOf(fileOf('b.parquet', 'PAR1 is not enough'))).toEqual([expect.stringMatching(/^bad-table/)]);
  });

  test('keys of JSON rows as told', async () => {
    const file = fileOf('a.jsonl', '{"nomor":7,"isi":"satu","text":"bukan ini"}');
    expect(await read(file, { columns: { text: 'isi', id: 'nomor' } })).toEqual(['7: text satu']);
  });

  test('petik extract --columns', async () => {
    const file = fileOf('a.csv', 'nomor,isi\nx,Dinas Sosial Kota Metro meraih juara 1 Lomba Inovasi Daerah 2021.\n');
    const { code, out } = await runCli(['extract', file, '--columns', 'text=isi,id=nomor', '--format', 'csv']);
    expect(code).toBe(0);
    expect(out).toContain('Dinas Sosial Kota Metro');
    for (const wrong of ['isi', 'body=isi', 'text=']) {
      const { code: failed, err } = await runCli(['extract', file, '--columns', wrong]);
      expect([failed, err]).toEqual([2, expect.stringContaining('--columns')]);
    }
  });
});

/** A ZIP file of files that are stored as they are. */
function zipOf(files: readonly [name: string, content: Uint8Array][]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(content.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), content]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, tail, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(Buffer.concat(central).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, ...central, Buffer.from('PK\x05\x06'), end]);
}

const urls = ['a', 'b', 'c'].map((name) => `https://berita.example/${name}`);
async function warcOf(gzip: boolean): Promise<Buffer[]> {
  const records = urls.map((url, i) =>
    WARCSerializer.serialize(
      WARCRecord.create(
        i === 1
          ? { url, type: 'resource', date: '2022-01-01T00:00:00Z', warcHeaders: { 'Content-Type': 'text/html' } }
          : { url, type: 'response', date: '2022-01-01T00:00:00Z', httpHeaders: { 'Content-Type': 'text/html' } },
        [Buffer.from(articlePage(url))],
      ),
      { gzip },
    ),
  );
  return (await Promise.all(records)).map((bytes) => Buffer.from(bytes));
}

describe('WACZ', () => {
  test('its archives are read, responses and resources, and a damaged record is told with its place', async () => {
    const members = await warcOf(true);
    const file = fileOf(
      'a.wacz',
      zipOf([
        ['datapackage.json', Buffer.from('{}')],
        ['archive/data.warc.gz', Buffer.concat(members)],
        ['pages/pages.jsonl', Buffer.from('{}')],
      ]),
    );
    expect(await idsOf(file)).toEqual(['berita.example/a', 'berita.example/b', 'berita.example/c']);
    members[1]!.fill(0xff, 60, 80);
    const damaged = fileOf('a.wacz', zipOf([['archive/data.warc.gz', Buffer.concat(members)]]));
    expect(await idsOf(damaged)).toEqual([
      'berita.example/a',
      expect.stringMatching(new RegExp(`^damaged .*a.wacz!archive/data.warc.gz@${members[0]!.length}$`)),
      'berita.example/c',
    ]);
  });

  test('what is no ZIP file, or holds no archive, is told', async () => {
    expect(await idsOf([fileOf('a.wacz', 'no zip'), fileOf('b.wacz', zipOf([['a.txt', Buffer.from('x')]]))])).toEqual([
      expect.stringMatching(/^damaged/),
      expect.stringMatching(/^no-pages/),
    ]);
  });
});

describe('damaged bytes', () => {
  /** A change of some bytes: to others, away, or something in between. */
  const damage = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), put: fc.uint8Array({ maxLength: 12 }) }), {
    minLength: 1,
    maxLength: 4,
  });
  const apply = (bytes: Buffer, changes: readonly { at: number; cut: number; put: Uint8Array }[]): Buffer =>
    changes.reduce((all, { at, cut, put }) => {
      const start = Math.floor(at * all.length);
      return Buffer.concat([all.subarray(0, start), put, all.subarray(start + cut)]);
    }, bytes);

  const lines = Array.from({ length: 40 }, (_, i) => JSON.stringify({ id: `r${i}`, text: `Kabar “nomor” ${i} dari Kota Metro.` })).join('\n');
  const table = ['id,text', ...Array.from({ length: 40 }, (_, i) => `r${i},"Kabar, ""nomor"" ${i}"`)].join('\n');
  const parquetOf = (): Buffer => {
    const filename = join(folderOf({}), 'a.parquet');
    const rows = Array.from({ length: 40 }, (_, i) => i);
    const columnData = [
      { name: 'id', data: rows.map((i) => `r${i}`), type: 'STRING' as const },
      { name: 'text', data: rows.map((i) => `Kabar nomor ${i}`), type: 'STRING' as const },
    ];
    parquetWriteFile({ filename, rowGroupSize: 10, columnData });
    return readFileSync(filename);
  };
  const samples: [name: string, bytes: () => Promise<Buffer>][] = [
    ['a.warc', async () => Buffer.concat(await warcOf(false))],
    ['a.warc.gz', async () => Buffer.concat(await warcOf(true))],
    ['a.jsonl', async () => Buffer.from(lines)],
    ['a.jsonl.gz', async () => gzipSync(lines)],
    ['a.csv', async () => Buffer.from(table)],
    ['a.parquet', async () => parquetOf()],
    ['a.html.gz', async () => gzipSync(articlePage('x'))],
    ['a.wacz', async () => zipOf([['archive/data.warc.gz', Buffer.concat(await warcOf(true))]])],
  ];

  test.each(samples)('%s: every damage ends in pages and errors, never in a crash', async (name, bytes) => {
    const good = await bytes();
    const file = fileOf(name, good);
    const whole = await read(file);
    expect(whole.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        writeFileSync(file, apply(good, changes));
        const outcomes = await read(file);
        expect(outcomes.length).toBeGreaterThan(0);
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  test('JSONL: a damaged line costs that line only', async () => {
    const file = fileOf('a.jsonl', '');
    const rows = lines.split('\n');
    await fc.assert(
      fc.asyncProperty(fc.nat(rows.length - 1), fc.uint8Array({ minLength: 1, maxLength: 20 }), async (victim, noise) => {
        const broken = Buffer.from(noise.map((byte) => (byte === 10 ? 0 : byte)));
        writeFileSync(
          file,
          Buffer.concat(rows.flatMap((row, i) => [i === victim ? Buffer.concat([broken, Buffer.from('{')]) : Buffer.from(row), Buffer.from('\n')])),
        );
        const found = await idsOf(file);
        expect(found).toEqual(rows.map((_, i) => (i === victim ? expect.stringMatching(new RegExp(`^bad-line .*#${victim + 1}$`)) : `r${i}`)));
      }),
      { numRuns: 100, seed: 6 },
    );
  });
});
