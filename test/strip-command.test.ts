import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from './cli-run.js';

const folder = mkdtempSync(join(tmpdir(), 'petik-strip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);

const LEAD = 'Diskominfo Kabupaten Sragen meraih juara 1 Lomba Inovasi Daerah 2021 dengan inovasi &ldquo;SIGAP&rdquo; (Sistem Gerak Cepat Pelayanan).';
const PAGE = `<!doctype html><html lang="id"><head><title>Diskominfo Sragen Juara Inovasi - Kabar Contoh</title>
<meta property="article:published_time" content="2021-08-19T09:03:00+07:00"><meta name="author" content="Sari Dewi"></head>
<body><article><h1>Diskominfo Sragen Juara Inovasi</h1><p>SRAGEN, KABARCONTOH.com - ${LEAD}</p><p>Baca juga: <a href="/x">Desa Lain Juara</a></p>
<p>Penghargaan itu diserahkan oleh bupati, kata panitia, di pendopo kabupaten.</p><p>Editor: Tono</p></article></body></html>`;
const INDEX = `<main>${Array.from({ length: 9 }, (_, i) => `<h3><a href="/${i}">Kota ${i} Meraih Penghargaan Pelayanan Publik</a></h3>`).join('')}</main>`;

beforeEach(() => {
  writeFileSync(path('page.html'), PAGE);
  writeFileSync(path('index-page.html'), INDEX);
});

describe('petik strip', () => {
  test('--format jsonl prints an article a line', async () => {
    writeFileSync(path('rows.jsonl'), `${JSON.stringify({ id: 'a', url: 'https://contoh.id/a', html: PAGE })}\n${JSON.stringify({ id: 'b', html: INDEX })}\n`);
    const { code, out, err } = await runCli(['strip', path('rows.jsonl'), '--format', 'jsonl']);
    const [article, index] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([code, err]).toEqual([0, '']);
    expect(article).toMatchObject({
      id: 'a',
      url: 'https://contoh.id/a',
      kind: 'article',
      title: 'Diskominfo Sragen Juara Inovasi',
      authors: ['Sari Dewi'],
      editor: 'Tono',
      outlet: 'Kabar Contoh',
      date: '2021-08-19T09:03:00+07:00',
      language: 'id',
      dateline: 'SRAGEN',
      readFrom: { title: 'heading', authors: 'author', editor: 'credits', published: 'article:published_time', language: 'html' },
    });
    expect(article.body).toMatch(/^SRAGEN.*“SIGAP”.*\nPenghargaan itu .*kabupaten\.$/);
    expect(article).not.toHaveProperty('removed');
    expect(index).toMatchObject({ id: 'b', kind: 'index', body: '' });
  });

  test('--why shows each removal with its rule', async () => {
    const { out } = await runCli(['strip', path('page.html'), '--why']);
    expect(out).toMatch(/read-also +Baca juga: Desa Lain Juara/);
    expect(out).toMatch(/credits +Editor: Tono/);
    const { out: json } = await runCli(['strip', path('page.html'), '--why', '--format', 'jsonl']);
    const { text, blocks, removed } = JSON.parse(json);
    const { at, ...readAlso } = removed.find(({ rule }: { rule: string }) => rule === 'read-also');
    expect(readAlso).toEqual({ rule: 'read-also', text: 'Baca juga: Desa Lain Juara' });
    expect([text.length, ...blocks.map(({ start }: { start: number }) => start)]).toContain(at);
    expect(blocks.map(({ start, end }: { start: number; end: number }) => text.slice(start, end)).join('\n')).toBe(text);
  });

  test('a page that lists others is told, and fails nothing else', async () => {
    const { code, out, err } = await runCli(['strip', path('index-page.html'), path('page.html'), path('none.html')]);
    expect(code).toBe(0);
    expect(out).toContain('SIGAP');
    expect(err).toMatch(/index-page: the page lists other articles.*\n.*none\.html: not-found/);
    expect((await runCli(['strip', path('none.html'), path('page.html'), '--strict'])).code).toBe(1);
  });
});

describe('petik locate', () => {
  const db = path('petik.db');
  const extractAndRead = async (): Promise<{ id: string; achievements: { id: string }[] }> => {
    const { out } = await runCli(['extract', path('page.html'), '--db', db, '--format', 'jsonl', '--quiet']);
    return JSON.parse(out);
  };

  test.each(['article', 'achievement'])('shows where the fillers of an %s stand in the page', async (kind) => {
    const { id, achievements } = await extractAndRead();
    const { code, out } = await runCli(['locate', db, kind === 'article' ? id : achievements[0]!.id, '--format', 'jsonl']);
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const innovation = lines.find(({ slot }) => slot === 'innovation');
    expect(innovation.quote).toContain('SIGAP');
    const page = readFileSync(path('page.html'), 'utf8');
    for (const { locations } of lines) for (const { start, end, raw, exact } of locations) expect([page.slice(start, end), exact]).toEqual([raw, true]);
    expect((await runCli(['locate', db, id])).out).toContain('SIGAP');
  });

  test('says when the page has changed, is gone, or was never a file', async () => {
    const { id } = await extractAndRead();
    writeFileSync(path('page.html'), PAGE.replace('juara 1', 'juara 2'));
    expect(await runCli(['locate', db, id])).toMatchObject({ code: 2, err: expect.stringMatching(/has changed since/) });
    rmSync(path('page.html'));
    expect(await runCli(['locate', db, id])).toMatchObject({ code: 2, err: expect.stringMatching(/cannot be read from/) });
    expect(await runCli(['locate', db, 'nothing'])).toMatchObject({ code: 2, err: expect.stringMatching(/no article and no achievement with the id nothing/) });
    await runCli(['extract', '-', '--db', db, '--quiet'], { stdin: PAGE });
    expect(await runCli(['locate', db, 'stdin'])).toMatchObject({ code: 2, err: expect.stringMatching(/standard input/) });
  });

  test('reads a row of a JSONL file again', async () => {
    writeFileSync(path('rows.jsonl'), `${JSON.stringify({ id: 'x', html: INDEX })}\n${JSON.stringify({ id: 'row', html: PAGE })}\n`);
    await runCli(['extract', path('rows.jsonl'), '--db', db, '--quiet']);
    const { code, out } = await runCli(['locate', db, 'row']);
    expect([code, out]).toEqual([0, expect.stringContaining('rows.jsonl#2:')]);
  });
});
