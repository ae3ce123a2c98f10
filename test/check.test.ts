import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check/check.js';
import { CHECKS } from '../src/check/checks.js';
import type { CheckExample, CheckedRecord } from '../src/check/define.js';
import { editDistance } from '../src/link/edit-distance.js';
import { link } from '../src/link/link.js';
import { findingSchema } from '../src/model/finding.js';
import { type GoldArticle, goldArticleSchema } from '../src/model/gold.js';
import { type Achievement, type Mention, type Provenance, SLOTS, type Slot } from '../src/model/record.js';

/** The first place of the words in the text; the example is wrong if there is none. */
function spanIn(text: string, quote: string) {
  const start = text.indexOf(quote);
  if (start === -1) throw new Error(`"${quote}" is not in "${text}"`);
  return { start, end: start + quote.length, quote };
}

const linked = (record: CheckedRecord): CheckedRecord => ({ ...record, ...link(record) });

function recordOf({ text, published, achievements = [], innovations = [], mentions = [] }: CheckExample): CheckedRecord {
  return linked({
    id: 'example',
    source: 'example',
    ...(published === undefined ? {} : { published }),
    text,
    agencies: [],
    innovations: [...innovations],
    persons: [],
    dates: [],
    achievements: achievements.map(({ fillers, quotes }, index): Achievement => {
      const provenance = Object.entries(quotes).map(
        ([slot, quote]): Provenance => ({ ...spanIn(text, quote), slot: slot as Slot, index: 0, rule: 'example', via: 'read' }),
      );
      return { recipients: [`penerima ${index}`], status: 'won', ...fillers, id: `example-${index}`, provenance };
    }),
    mentions: mentions.map(({ type, quote, value = quote }): Mention => ({ ...spanIn(text, quote), type, value, rule: 'example' })),
  });
}

describe('every check', () => {
  test('has a code of its own, and examples of speech and of silence', () => {
    expect(new Set(CHECKS.map(({ code }) => code)).size).toBe(CHECKS.length);
    for (const { code, examples } of CHECKS) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(examples.some(({ findings }) => findings.length > 0)).toBe(true);
      expect(examples.some(({ findings }) => findings.length === 0)).toBe(true);
    }
  });

  for (const { code, examples } of CHECKS) {
    test.each(examples.map((example) => [example.text, example] as const))(`${code}: %s`, (_, example) => {
      const record = recordOf(example);
      const before = structuredClone(record);
      const found = check(record).filter((finding) => finding.code === code);
      expect(found.map(({ severity, spans }) => ({ severity, quotes: spans.map(({ quote }) => quote) }))).toEqual(
        example.findings.map(({ severity, quotes }) => ({ severity, quotes })),
      );
      example.findings.forEach(({ candidates }, index) => {
        if (candidates !== undefined) expect(found[index]?.candidates).toEqual(candidates);
      });
      for (const finding of found) {
        expect(findingSchema.parse(finding)).toEqual(finding);
        for (const { start, end, quote } of finding.spans) expect(record.text.slice(start, end)).toBe(quote);
      }
      expect(record).toEqual(before);
      expect(check(record)).toEqual(check(before));
    });
  }
});

test('edit distance is zero only for equal words, symmetric, and cut off above the limit', () => {
  expect(editDistance('PENAKK', 'PENNAK', 2)).toBe(2);
  expect(editDistance('SILANDAK', 'SILADNAK', 2)).toBe(1);
  expect(editDistance('abc', 'xyz', 1)).toBe(2);
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (left, right) => {
      const distance = editDistance(left, right, 8);
      expect(distance).toBe(editDistance(right, left, 8));
      expect(distance === 0).toBe(left === right);
      expect(editDistance(left, right, 2)).toBe(Math.min(distance, 3));
    }),
  );
});

/** The record that a perfect extraction of a gold article would give, each filler with the first place where its words stand. */
function recordOfGold({ id, text = '', ...gold }: GoldArticle): CheckedRecord {
  const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
  const place = (value: unknown) => {
    const words = typeof value === 'number' ? String(value).replace('.', ',') : String(value);
    const exact = text.indexOf(words);
    const start = exact === -1 ? text.toLowerCase().indexOf(words.toLowerCase()) : exact;
    return start === -1 ? undefined : { start, end: start + String(value).length, quote: text.slice(start, start + String(value).length) };
  };
  const mentions: Mention[] = [];
  const mention = (type: Mention['type'], values: unknown[]) => {
    for (const value of values) {
      const span = place(value);
      if (span !== undefined) mentions.push({ ...span, type, value: String(value), rule: 'gold' });
    }
  };
  mention('agency', (gold.agencies ?? []).flat());
  mention(
    'innovation',
    (gold.innovations ?? []).flat().flatMap(({ name }) => name),
  );
  mention(
    'position',
    (gold.persons ?? []).flat().flatMap(({ position }) => position ?? []),
  );
  return linked({
    id,
    source: id,
    text,
    agencies: [],
    innovations: (gold.innovations ?? [])
      .flat()
      .map(({ name, expansion }) => ({ name: String(first(name)), ...(expansion === undefined ? {} : { expansion: String(first(expansion)) }) })),
    persons: [],
    dates: [],
    achievements: gold.achievements.map((entry, index) => {
      const fillers = Object.fromEntries(
        SLOTS.filter((slot) => entry[slot] !== undefined).map((slot) => [slot, slot === 'recipients' ? entry.recipients.map(first) : first(entry[slot])]),
      );
      const provenance = Object.entries(fillers).flatMap(([slot, value]) => {
        const span = place(slot === 'count' ? `${Number(value).toLocaleString('id')} ${String(first(entry.recipients[0])).split(/[ /]/)[0]}` : first(value));
        return span === undefined ? [] : [{ ...span, slot: slot as Slot, index: 0, rule: 'gold', via: 'read' as const }];
      });
      return { status: 'won', ...fillers, id: `${id}-${index}`, provenance } as unknown as Achievement;
    }),
    mentions,
  });
}

const seed = resolve(import.meta.dirname, '../../shared/seed/kota-batu-2021.json');
test.skipIf(!existsSync(seed))('the shared seed article (skipped where it is absent): what is known about it is found, and nothing else', () => {
  const record = recordOfGold(goldArticleSchema.parse(JSON.parse(readFileSync(seed, 'utf8'))));
  expect(check(record).map(({ code, severity, spans }) => [code, severity, ...spans.map(({ quote }) => quote.trim())])).toEqual([
    ['count-sum', 'info', '29 OPD', '19 OPD', '10 OPD'],
    ['grade-label', 'high', 'AA', 'memuaskan'],
    ['position-office', 'medium', 'Ketua Biro Organisasi Setda Provinsi Jawa Timur'],
    ['name-variants', 'medium', 'PENAKK PKK', 'PENNAK PKK'],
  ]);
});

const dev = resolve(import.meta.dirname, '../../shared/dev');
test.skipIf(!existsSync(dev))('on the shared development articles (skipped where they are absent) few findings are raised', () => {
  const records = ['real', 'retold'].flatMap((name) =>
    readdirSync(join(dev, name)).map((file) => recordOfGold(goldArticleSchema.parse(JSON.parse(readFileSync(join(dev, name, file), 'utf8'))))),
  );
  const raised = records.flatMap((record) => check(record).map((finding) => ({ id: record.id, ...finding })));
  expect(raised.filter(({ severity }) => severity !== 'info').length).toBeLessThan(records.length / 20);
});
