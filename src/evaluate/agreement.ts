import type { Agreement, Kappa } from '../model/agreement.js';
import { GOLD_MENTION_LISTS, type GoldAchievement, type GoldArticle, type GoldMentionList, HEADLINE_SLOTS } from '../model/gold.js';
import { SLOTS, type Slot } from '../model/record.js';
import { alignRows } from './align.js';
import { type Filler, goldFiller } from './filler.js';
import { isExact, judgeRecords } from './judge-records.js';
import { type Counts, measure, ratio, sumCounts } from './measure.js';
import { mucScore, tallyVerdicts } from './muc.js';
import { normalizeFiller } from './normalize.js';
import { mentionsOf } from './score.js';

/** Cohen's kappa of pairs of values. */
export function kappaOf(pairs: readonly (readonly [string, string])[]): Kappa {
  const share = (side: 0 | 1, value: string): number => pairs.filter((pair) => pair[side] === value).length / pairs.length;
  const observed = ratio(pairs.filter(([first, second]) => first === second).length, pairs.length);
  const expected = observed === null ? null : [...new Set(pairs.map(([first]) => first))].reduce((sum, value) => sum + share(0, value) * share(1, value), 0);
  return {
    items: pairs.length,
    observed,
    expected,
    kappa: observed === null || expected === null || expected >= 1 ? null : (observed - expected) / (1 - expected),
  };
}

const sameReading = (left: Filler<GoldMentionList>, right: Filler<GoldMentionList>): boolean =>
  left.readings.some(({ text }) => right.readings.some((reading) => reading.text === text));

/** How many entries of two lists of mentions are the same, each entry once. */
function mentionCounts(list: GoldMentionList, first: GoldArticle, second: GoldArticle): Counts {
  const [left, right] = [first, second].map((article) => mentionsOf(article, list).map((value) => goldFiller(list, value)));
  const weights = left!.map((wanted) => right!.map((read) => Number(sameReading(wanted, read))));
  const matched = alignRows(weights).filter((column, row) => column !== undefined && weights[row]![column] === 1).length;
  return { gold: left!.length, predicted: right!.length, matched };
}

const listOf = (list: GoldMentionList): 'agencies' | 'innovations' | 'persons' | 'dates' =>
  list === 'expansions' ? 'innovations' : list === 'positions' ? 'persons' : list;

const closedValue = (record: GoldAchievement, slot: 'status' | 'level'): string =>
  normalizeFiller([record[slot] ?? (slot === 'status' ? 'won' : '')].flat()[0]);

const readingsOf = (filler: Filler<Slot>): string[] => filler.readings.map(({ written }) => written);

/** Compares two annotators' records of the articles that both have. */
export function agreementOf(first: string, left: ReadonlyMap<string, GoldArticle>, second: string, right: ReadonlyMap<string, GoldArticle>): Agreement {
  const pairs = [...left].flatMap(([id, article]) => (right.has(id) ? [{ id, left: article, right: right.get(id)! }] : []));
  const judged = pairs.map((pair) => ({ ...pair, records: judgeRecords(pair.left.achievements, pair.right.achievements, { statusMayDiffer: true }) }));
  const records = judged.flatMap((article) => article.records);
  const fillers = judged.flatMap(({ id, records: compared }) => compared.flatMap((record) => record.fillers.map((filler) => ({ article: id, ...filler }))));
  const aligned = judged.flatMap(({ left: one, right: other, records: compared }) =>
    compared.flatMap(({ gold, predicted }) =>
      gold === undefined || predicted === undefined ? [] : [[one.achievements[gold]!, other.achievements[predicted]!] as const],
    ),
  );
  const closed = (slot: 'status' | 'level'): Kappa => kappaOf(aligned.map(([one, other]) => [closedValue(one, slot), closedValue(other, slot)]));
  const tells = ({ achievements }: GoldArticle): string => (achievements.length > 0 ? 'some' : 'none');
  const headline: readonly string[] = HEADLINE_SLOTS;
  return {
    first,
    second,
    articles: pairs.length,
    onlyFirst: [...left.keys()].filter((id) => !right.has(id)),
    onlySecond: [...right.keys()].filter((id) => !left.has(id)),
    records: measure({
      gold: records.filter(({ gold }) => gold !== undefined).length,
      predicted: records.filter(({ predicted }) => predicted !== undefined).length,
      matched: records.filter(isExact).length,
    }),
    fillers: mucScore(tallyVerdicts(fillers.filter(({ slot }) => headline.includes(slot)))),
    slots: Object.fromEntries(SLOTS.map((slot) => [slot, mucScore(tallyVerdicts(fillers.filter((filler) => filler.slot === slot)))])) as Agreement['slots'],
    mentions: Object.fromEntries(
      GOLD_MENTION_LISTS.map((list) => {
        const both = pairs.filter((pair) => pair.left[listOf(list)] !== undefined && pair.right[listOf(list)] !== undefined);
        return [list, measure(sumCounts(both.map((pair) => mentionCounts(list, pair.left, pair.right))))];
      }),
    ) as Agreement['mentions'],
    kappa: { status: closed('status'), level: closed('level'), article: kappaOf(pairs.map((pair) => [tells(pair.left), tells(pair.right)])) },
    differences: fillers.flatMap(({ article, slot, verdict, gold, predicted }) =>
      verdict === 'correct'
        ? []
        : [{ article, slot, verdict, ...(gold ? { first: readingsOf(gold) } : {}), ...(predicted ? { second: readingsOf(predicted) } : {}) }],
    ),
  };
}
