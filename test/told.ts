import { expect, test } from 'vitest';
import type { RawPage } from '../src/model/article.js';
import { EXPORTED_STATUSES, type Fillers } from '../src/model/record.js';
import { extract } from '../src/pipeline.js';

export type Told = Partial<Fillers> & Pick<Fillers, 'recipients'>;
export type Context = Pick<RawPage, 'title' | 'published'>;

/** A text and its achievements, all of them and with every headline slot; level and grantor are compared where a row names them. */
export type Row = readonly [text: string, records: readonly Told[], context?: Context];

function recordsOf(content: string, context: Context = {}) {
  const extraction = extract({ source: 'x', kind: 'text', content, ...context });
  if ('error' in extraction) throw new Error(extraction.error.message);
  return extraction.record.achievements.map(({ links: _, confidence: __, ...achievement }) => achievement);
}

export const exported = (content: string, context?: Context) => recordsOf(content, context).filter(({ status }) => EXPORTED_STATUSES.includes(status));

function expectRecords([text, told, context]: Row): void {
  const found = exported(text, context).map(({ id: _, provenance: __, level, grantor, ...fillers }, index) => ({
    ...fillers,
    ...(told[index]?.level === undefined ? {} : { level }),
    ...(told[index]?.grantor === undefined ? {} : { grantor }),
  }));
  expect(found).toEqual(told.map((record) => ({ status: 'won', ...record })));
}

export const tells = (rows: readonly Row[]): void => {
  test.each(rows.map((row) => [row[2]?.title ? `${row[2].title} / ${row[0]}` : row[0], row] as const))('%s', (_, row) => expectRecords(row));
};

/** Texts that tell no achievement, and what is kept for review instead. */
export const tellsNone = (rows: readonly (readonly [text: string, ...kept: ('targeted' | 'denied')[]])[]): void => {
  test.each(rows.map(([text, ...kept]) => [text, kept] as const))('%s', (text, kept) => {
    const found = recordsOf(text).map(({ status }) => status);
    expect(found).not.toContain('won');
    expect(found).not.toContain('nominated');
    for (const status of kept) expect(found).toContain(status);
  });
};
