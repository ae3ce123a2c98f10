import { type Check, type CheckedRecord, type Doubt, provenanceOf, spanOf } from './define.js';

/** More than a tier holds, of one award, category and year. */
function findDoubts({ achievements }: CheckedRecord): Doubt[] {
  const tiers = new Map<string, typeof achievements>();
  for (const achievement of achievements) {
    const { rank, award, category, level, year, status } = achievement;
    if (award === undefined || status !== 'won' || !/^top \d+$/i.test(rank ?? '')) continue;
    const key = [rank!.toLowerCase(), award, category, level, year].join('\t');
    tiers.set(key, [...(tiers.get(key) ?? []), achievement]);
  }
  return [...tiers.values()].flatMap((list): Doubt[] => {
    const size = Number(/\d+/.exec(list[0]!.rank!)![0]);
    const counted = list.reduce((sum, { count, recipients, innovation }) => sum + (count ?? (innovation === undefined ? recipients.length : 1)), 0);
    if (counted <= size) return [];
    const spans = list
      .flatMap((each) => provenanceOf(each, 'rank') ?? [])
      .slice(0, 1)
      .map(spanOf);
    return [{ severity: 'low', message: `${counted} are told to be among the ${list[0]!.rank} of ${list[0]!.award}`, spans, candidates: [] }];
  });
}

const entered = (count: number) => ({ fillers: { recipients: ['inovasi'], count, award: 'Lomba Melati', rank: 'top 30' }, quotes: { rank: 'Top 30' } });

/** A tier with more members than its number: 45 inovasi masuk Top 30. */
export const quota: Check = {
  code: 'quota',
  title: 'A tier holds no more than its number',
  find: findDoubts,
  examples: [
    { text: 'Sebanyak 45 inovasi masuk Top 30 Lomba Melati.', achievements: [entered(45)], findings: [{ severity: 'low', quotes: ['Top 30'] }] },
    { text: 'Sebanyak 4 inovasi masuk Top 30 Lomba Melati.', achievements: [entered(4)], findings: [] },
  ],
};
