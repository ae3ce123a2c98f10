import { createHash } from 'node:crypto';
import type { Fact, FactConflict } from '../model/fact.js';
import { type ArticleRecord, type Fillers, SLOTS } from '../model/record.js';
import { signatureOf } from './min-hash.js';
import { groupNearDuplicates } from './near-duplicates.js';
import { type Telling, tellingsOf } from './telling.js';
import { makeUnion } from './union.js';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** A telling whose article is known to be one of a group of near-duplicates. */
type Grouped = Telling & { group: number };

/**
 * Joins the records of several articles that tell the same achievement. What is one fact is decided by keys alone, so the result is the same for every order of the
 * articles and takes linear time: who got it, which award, which status, which year; then, where an article itself tells several results of these, which category,
 * innovation or place. Fillers that differ inside a fact are conflicts, not other facts. Records may come one by one: of each only what merging needs is kept.
 */
export function mergeRecords(records: Iterable<ArticleRecord>): Fact[] {
  const articles = Array.from(records, (record) => ({
    id: record.id,
    source: record.source,
    signature: signatureOf(record.text),
    tellings: tellingsOf(record),
  }));
  articles.sort((a, b) => compare(a.id, b.id) || compare(a.source, b.source));
  const groups = groupNearDuplicates(articles.map(({ signature }) => signature));
  const tellings = articles.flatMap((article, place) => article.tellings.map((telling): Grouped => ({ ...telling, group: groups[place]! })));
  const ordered = tellings.sort((a, b) => compare(a.article, b.article) || compare(a.achievement, b.achievement));
  return [...groupBy(ordered, subjectOf).values()]
    .flatMap(byYear)
    .flatMap(byResult)
    .map(toFact)
    .sort((a, b) => b.sources - a.sources || compare(a.id, b.id));
}

/** Who got which award, and whether it was won: what all tellings of a fact share. */
function subjectOf({ recipients, award, group, fillers: { status } }: Grouped): string {
  const names = recipients.map(({ key, open }) => (open ? `${key}#${group}` : key)).sort();
  return [names.join('+'), award ?? `#${group}`, status].join('\t');
}

/** Parts by year. A year that was inferred, and none, go with the one year that the others say, if they say one only. */
function byYear(tellings: readonly Grouped[]): Grouped[][] {
  const said = new Set(tellings.flatMap(({ year, yearSaid }) => (year !== undefined && yearSaid ? [year] : [])));
  const [only] = said;
  const yearOf = ({ year, yearSaid }: Grouped): number | undefined => {
    if (yearSaid || said.size !== 1) return year;
    return year === undefined || year === only || year === only! + 1 ? only : year;
  };
  return [...groupBy(tellings, (telling) => String(yearOf(telling))).values()];
}

const lower = (value: string | number | undefined): string => String(value ?? '').toLowerCase();
const resultOf = ({ fillers: { rank, grade, score } }: Telling): string => `${lower(rank)}|${lower(grade)}|${lower(score)}`;

/** Parts of a year: by innovation and category, and by result where one article tells several results of one part. */
function byResult(tellings: readonly Grouped[]): Grouped[][] {
  const strands = groupBy(tellings, ({ fillers: { innovation, category } }) => lower(innovation) || `:${lower(category)}`);
  const bare = strands.get(':');
  const named = [...strands.keys()].filter((key) => key !== ':');
  // Who tells neither innovation nor category tells the one that the others name.
  if (bare && named.length === 1) {
    strands.get(named[0]!)!.push(...bare);
    strands.delete(':');
  }
  return [...strands.values()].flatMap((strand) => {
    const results = groupBy(strand, ({ article }) => article);
    const tellsSeveral = [...results.values()].some((own) => new Set(own.map(resultOf)).size > 1);
    return tellsSeveral ? [...groupBy(strand, resultOf).values()] : [strand];
  });
}

function toFact(tellings: readonly Grouped[]): Fact {
  const evidence = tellings.map(({ achievement, article, outlet, group }) => ({ achievement, article, ...(outlet === undefined ? {} : { outlet }), group }));
  const sources = sourcesOf(tellings);
  const conflicts: FactConflict[] = [];
  const fillers: Record<string, unknown> = {};
  for (const slot of SLOTS) {
    const values = groupBy(
      tellings.filter((telling) => telling.fillers[slot] !== undefined),
      (telling) => lower([telling.fillers[slot]!].flat().join('; ')),
    );
    const told = [...values.values()].sort(
      (a, b) =>
        new Set(b.map((each) => sources.get(each))).size - new Set(a.map((each) => sources.get(each))).size ||
        compare(wording(a[0]!, slot), wording(b[0]!, slot)),
    );
    if (told.length === 0) continue;
    fillers[slot] = told[0]![0]!.fillers[slot];
    if (told.length > 1 && CONTESTED.has(slot)) {
      conflicts.push({
        slot,
        values: told.map((each) => ({ value: each[0]!.fillers[slot] as string | number, achievements: each.map(({ achievement }) => achievement) })),
      });
    }
  }
  const ids = evidence.map(({ achievement }) => achievement).sort();
  const scheme = tellings.find((each) => each.scheme !== undefined)?.scheme;
  return {
    id: createHash('sha256').update(JSON.stringify(ids)).digest('hex').slice(0, 16),
    fillers: fillers as Fillers,
    recipientIds: tellings.find(({ recipientIds }) => recipientIds.length > 0)?.recipientIds ?? [],
    ...(scheme === undefined ? {} : { scheme }),
    sources: new Set(sources.values()).size,
    evidence,
    conflicts,
  };
}

/** Slots in which two fillers contradict each other; in the others they are wordings, or say more or less. */
const CONTESTED: ReadonlySet<string> = new Set(['count', 'rank', 'grade', 'label', 'score', 'year', 'level']);

const wording = ({ fillers }: Grouped, slot: keyof Fillers): string => JSON.stringify(fillers[slot]);

/** Which independent source each telling comes from: near-duplicates are one, and so are the articles of one outlet. */
function sourcesOf(tellings: readonly Grouped[]): Map<Grouped, number> {
  const union = makeUnion(tellings.length);
  const first = new Map<string, number>();
  tellings.forEach(({ group, outlet }, place) => {
    for (const key of [`group ${group}`, ...(outlet === undefined ? [] : [`outlet ${outlet.toLowerCase()}`])]) {
      const known = first.get(key);
      if (known === undefined) first.set(key, place);
      else union.join(known, place);
    }
  });
  return new Map(tellings.map((telling, place) => [telling, union.rootOf(place)]));
}
