import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { goldArticleSchema } from '../src/model/gold.js';
import { decode } from '../src/read/decode.js';

const root = fileURLToPath(new URL('../fixtures/', import.meta.url));
const slugs = readdirSync(root)
  .filter((name) => statSync(root + name).isDirectory())
  .sort();
const bytesOf = (slug: string): Buffer => readFileSync(`${root}${slug}/page.html`);
const goldOf = (slug: string) => goldArticleSchema.parse(JSON.parse(readFileSync(`${root}${slug}/gold.json`, 'utf8')));
const isUtf8 = (bytes: Buffer): boolean => Buffer.from(bytes.toString('utf8')).equals(bytes);
function pageOf(slug: string): string {
  const decoded = decode(bytesOf(slug));
  return 'text' in decoded ? decoded.text : '';
}
const declaresWindows1252 = (bytes: Buffer): boolean => /<meta[^>]+charset=["']?windows-1252/i.test(bytes.toString('latin1'));

/** Text with only letters, digits and the marks inside numbers, so that mark-up between words does not matter. */
const words = (html: string): string =>
  ` ${html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>|&#?\w+;/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
const isWritten = (page: string, filler: string | string[]): boolean => [filler].flat().some((form) => page.includes(words(form)));

describe('the set of fixtures', () => {
  test('has at least fifteen pages, and one retells the seed', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(15);
    expect(slugs).toContain('kota-batu-sakip-inovasi');
  });

  test('has exactly one page in windows-1252, whose bytes are not UTF-8', () => {
    const old = slugs.filter((slug) => declaresWindows1252(bytesOf(slug)));
    expect(old).toHaveLength(1);
    expect(slugs.filter((slug) => !isUtf8(bytesOf(slug)))).toEqual(old);
    expect(pageOf(old[0] ?? '')).toMatch(/“\p{L}+”/u);
  });

  test('has pages without any achievement, and nominations beside wins', () => {
    const golds = slugs.map(goldOf);
    expect(golds.filter(({ achievements }) => achievements.length === 0).length).toBeGreaterThanOrEqual(2);
    const statuses = new Set(golds.flatMap(({ achievements }) => achievements.map(({ status }) => status)));
    expect([...statuses].sort()).toEqual(['nominated', 'won']);
  });
});

describe.each(slugs)('fixture %s', (slug) => {
  test('is a kebab-case folder with a page and its gold', () => {
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(existsSync(`${root}${slug}/page.html`)).toBe(true);
    expect(existsSync(`${root}${slug}/gold.json`)).toBe(true);
  });

  test('has a gold of the right shape, without empty fillers', () => {
    const gold = goldOf(slug);
    expect(gold.id).toBe(slug);
    expect(gold.agencies?.length).toBeGreaterThan(0);
    for (const date of gold.dates?.flat() ?? []) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const { status, optional: _, ...slots } of gold.achievements) {
      expect(status).toBeDefined();
      for (const filler of Object.values(slots).flat(2)) expect(String(filler).trim()).not.toBe('');
    }
  });

  test('has a gold that the page says', () => {
    const page = words(pageOf(slug));
    const gold = goldOf(slug);
    const innovations = gold.innovations?.flat() ?? [];
    const fillers = [
      ...(gold.agencies ?? []),
      ...innovations.flatMap(({ name, expansion }) => [name, expansion ?? []]),
      ...(gold.persons?.flat().flatMap(({ name, position }) => [name, position ?? []]) ?? []),
      ...gold.achievements.flatMap(({ recipients, award, category, grade, label, grantor, year, innovation, expansion }) => [
        ...recipients,
        ...[award, category, grade, label, grantor, innovation, expansion].map((filler) => filler ?? []),
        [year ?? []].flat().map(String),
      ]),
    ].filter((filler) => filler.length > 0);
    expect(fillers.filter((filler) => !isWritten(page, filler))).toEqual([]);
  });
});
