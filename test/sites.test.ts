import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bodyOf } from '../src/export/article-line.js';
import type { StrippedArticle } from '../src/model/article.js';
import { checkSiteProfiles, type SiteProfileRow } from '../src/model/site-profile.js';
import { siteProfiles } from '../src/strip/profile.js';
import { strip } from '../src/strip/strip.js';

const folder = join(import.meta.dirname, 'sites');

interface Expected {
  url: string;
  title: string;
  authors: string[];
  editor?: string;
  outlet?: string;
  published: string;
  body: string[];
}

function article(content: string, url?: string): StrippedArticle {
  const stripped = strip({ source: 'x', kind: 'html', content, ...(url === undefined ? {} : { url }) });
  if ('error' in stripped) throw new Error(stripped.error.message);
  return stripped.article;
}

test('every profile has a fixture, and every fixture a profile', () => {
  expect(readdirSync(folder).sort()).toEqual(
    siteProfiles()
      .map(({ id }) => id)
      .sort(),
  );
  expect(siteProfiles().length).toBeGreaterThanOrEqual(25);
});

describe.each(siteProfiles().map((profile) => [profile.id, profile] as const))('%s', (id, profile) => {
  const path = join(folder, id, 'expected.json');
  const html = existsSync(path) ? readFileSync(join(folder, id, 'page.html'), 'utf8') : '';
  const expected = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Expected) : undefined;

  test('reads its page', () => {
    const found = article(html, expected!.url);
    expect(found.profile).toBe(id);
    expect(found.findings).toEqual([]);
    expect(bodyOf(found).split('\n')).toEqual(expected!.body);
    expect([found.title, found.authors, found.editor]).toEqual([expected!.title, expected!.authors, expected!.editor]);
    expect(found.published?.slice(0, 10)).toBe(expected!.published);
    if (expected!.outlet !== undefined) expect(found.outlet).toBe(expected!.outlet);
  });

  test('knows the site by the address that the page itself gives', () => {
    expect(article(html).profile).toBe(id);
  });

  test('is needed: its fields come from it, or what it drops does not show', () => {
    const { readFrom, removed } = article(html, expected!.url);
    for (const field of ['title', 'authors', 'editor', 'published'] as const) {
      if (profile[field].length > 0) expect([field, readFrom[field]]).toEqual([field, 'profile']);
    }
    expect(removed.map(({ rule }) => rule)).toContain('profile');
  });

  test('that no longer fits is told, and the page is read the generic way', () => {
    const changed = html.replace(/ (?:class|id|itemprop)="[^"]*"/g, '');
    const { profile: used, findings, text } = article(changed, expected!.url);
    expect(used).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(profile.outlet === undefined ? [] : expect.arrayContaining(['profile-drift']));
    expect(text).toContain(expected!.body[1]);
  });
});

describe('profiles', () => {
  const row: SiteProfileRow = { id: 'x', hosts: ['contoh.id'], body: ['.isi'] };
  test.each([
    ['a host that is an address', { ...row, hosts: ['https://contoh.id'] }],
    ['a last label alone', { ...row, hosts: ['id'] }],
    ['no body', { ...row, body: [] }],
    ['an unknown field', { ...row, colour: 'red' }],
    ['an end before the start', { ...row, from: '2020-01-02', until: '2020-01-01' }],
    ['a day that does not exist', { ...row, from: '2020-02-31' }],
  ])('with %s are refused', (_, wrong) => {
    expect(() => checkSiteProfiles([wrong as SiteProfileRow])).toThrow();
    expect(() => checkSiteProfiles([row, row])).toThrow(/same id/);
    expect(checkSiteProfiles([row])).toHaveLength(1);
  });

  const detik = readFileSync(join(folder, 'detik/page.html'), 'utf8').replace(/<link rel="canonical"[^>]*>/, '');
  test.each([
    ['https://news.detik.com/x', 'detik'],
    ['https://detik.com/x', 'detik'],
    ['https://notdetik.com/x', undefined],
    ['https://detik.com.contoh.id/x', undefined],
  ])('match whole labels of a host: %s', (url, id) => {
    expect(article(detik, url).profile).toBe(id);
  });

  test('an old article in new mark-up is read by the new profile', () => {
    expect(article(detik, 'https://news.detik.com/read/2015/08/19/1/2/3/x').profile).toBe('detik');
  });

  test('a body selector that finds several texts is refused', () => {
    const twice = detik.replace(
      /<section class="lainnya">/,
      `<div class="detail__body-text">${'Warga kota itu menata pasar bersama-sama. '.repeat(6)}</div>$&`,
    );
    expect(article(twice.replace(' itp_bodycontent"', '"'), 'https://news.detik.com/x').findings).toMatchObject([
      { code: 'profile-drift' },
      { code: 'profile-drift' },
    ]);
  });
});
