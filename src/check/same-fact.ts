import type { Achievement } from '../model/record.js';
import { type Check, type CheckedRecord, type Doubt, provenanceOf, spanOf } from './define.js';

const keyOf = ({ recipients, innovation, award, category, level, year, status, grade }: Achievement): string =>
  [recipients.join(), innovation, award, category, level, year, status, grade].join('\t').toLowerCase();

/** Two tellings of one result, whose scores differ. */
function findDoubts({ achievements }: CheckedRecord): Doubt[] {
  const told = new Map<string, Achievement>();
  return achievements.flatMap((achievement): Doubt[] => {
    const { award, score, count, year } = achievement;
    if (award === undefined || score === undefined || year === undefined || count !== undefined) return [];
    const first = told.get(keyOf(achievement));
    if (first === undefined) told.set(keyOf(achievement), achievement);
    if (first === undefined || first.score === score) return [];
    const spans = [first, achievement].flatMap((each) => provenanceOf(each, 'score') ?? []).map(spanOf);
    const message = `${achievement.recipients.join(' and ')} has two scores of ${award} ${year}: ${first.score} and ${score}`;
    return [{ severity: 'low', message, spans, candidates: [String(first.score), String(score)] }];
  });
}

const scored = (score: number, quote: string, year: number) => ({ fillers: { recipients: ['Kota'], award: 'SAKIP', score, year }, quotes: { score: quote } });

/** One result told twice with different scores: nilai 71,37 and further down 71,38. */
export const sameFact: Check = {
  code: 'same-fact',
  title: 'A result that is told twice has one score',
  find: findDoubts,
  examples: [
    {
      text: 'Nilai SAKIP kota itu 71,37. Dengan 71,38 kota itu naik.',
      achievements: [scored(71.37, '71,37', 2021), scored(71.38, '71,38', 2021)],
      findings: [{ severity: 'low', quotes: ['71,37', '71,38'], candidates: ['71.37', '71.38'] }],
    },
    {
      text: 'Nilai SAKIP kota itu 71,37, tahun lalu 70,11.',
      achievements: [scored(71.37, '71,37', 2021), scored(70.11, '70,11', 2020)],
      findings: [],
    },
  ],
};
