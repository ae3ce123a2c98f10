import { hash } from 'node:crypto';
import { splitSentences } from './annotate/sentence.js';
import { tokenize } from './annotate/token.js';
import { compareAchievements } from './merge/compare-achievements.js';
import type { AchievementDifference } from './model/difference.js';
import type { Achievement, ArticleRecord } from './model/record.js';
import type { Store } from './store/store.js';

/** How many articles and achievements were compared, and what became of them. */
interface DiffCounts {
  /** Articles that both have, those that only the earlier has, and those that only the later has. */
  both: number;
  onlyBefore: number;
  onlyAfter: number;
  unchanged: number;
  added: number;
  removed: number;
  changed: number;
}

/** What differs between two databases, and counts that are complete when the differences have ended. */
export interface StoreDiff {
  differences: Generator<AchievementDifference>;
  counts: Readonly<DiffCounts>;
}

/**
 * Compares the achievements of two databases, such as those of two rule sets, whatever their ids. Articles are matched by id, and those that are left by their text;
 * achievements of an article by what they say and where they were read.
 */
export function diffStores(before: Store, after: Store): StoreDiff {
  const counts: DiffCounts = { both: 0, onlyBefore: 0, onlyAfter: 0, unchanged: 0, added: 0, removed: 0, changed: 0 };
  return { differences: findDifferences(before, after, counts), counts };
}

const readRecord = (store: Store, id: string): ArticleRecord => store.records({ ids: [id] }).next().value;

function* findDifferences(before: Store, after: Store, counts: DiffCounts): Generator<AchievementDifference> {
  /** Ids of the earlier articles that the later database does not have, by their texts. */
  const left = new Map<string, string[]>();
  for (const early of before.records()) {
    if (after.contentHash(early.id) === undefined) {
      const key = hash('sha256', early.text, 'hex');
      left.set(key, [...(left.get(key) ?? []), early.id]);
    } else yield* compareArticle(early, readRecord(after, early.id), counts);
  }
  for (const late of after.records()) {
    if (before.contentHash(late.id) !== undefined) continue;
    const match = left.get(hash('sha256', late.text, 'hex'))?.shift();
    yield* compareArticle(match === undefined ? undefined : readRecord(before, match), late, counts);
  }
  for (const id of [...left.values()].flat()) yield* compareArticle(readRecord(before, id), undefined, counts);
}

function* compareArticle(early: ArticleRecord | undefined, late: ArticleRecord | undefined, counts: DiffCounts): Generator<AchievementDifference> {
  counts[early === undefined ? 'onlyAfter' : late === undefined ? 'onlyBefore' : 'both'] += 1;
  const record = late ?? early;
  if (record === undefined) return;
  const { id: article, title } = record;
  for (const { before, after, changes } of compareAchievements(early?.achievements ?? [], late?.achievements ?? [], early?.text === late?.text)) {
    const kind = before === undefined ? 'added' : after === undefined ? 'removed' : changes.length > 0 ? 'changed' : 'unchanged';
    counts[kind] += 1;
    if (kind === 'unchanged') continue;
    yield {
      kind,
      article,
      ...(title === undefined ? {} : { title }),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      changes,
      sentences: after === undefined ? sentencesOf(early!.text, before!) : sentencesOf(late!.text, after),
    };
  }
}

/** The sentences that an achievement was read from; those of inherited fillers are left out where there are others. */
function sentencesOf(text: string, { provenance }: Achievement): string[] {
  const own = provenance.filter(({ via }) => via === 'read');
  const spans = own.length > 0 ? own : provenance;
  const tokens = tokenize(text);
  return splitSentences(tokens)
    .map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }))
    .filter((sentence) => spans.some(({ start, end }) => start < sentence.end && end > sentence.start))
    .map(({ start, end }) => text.slice(start, end));
}
