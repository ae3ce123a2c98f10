import type { Achievement } from '../model/record.js';
import { type Check, type CheckedRecord, type Doubt, provenanceOf, spanOf } from './define.js';

const sizeOf = ({ rank }: Achievement): number => Number(/^top (\d+)$/i.exec(rank ?? '')?.[1] ?? 0);
const keyOf = ({ innovation, recipients, award, year }: Achievement): string => [innovation ?? recipients.join(), award, year].join('\t').toLowerCase();

function findDoubts({ achievements }: CheckedRecord): Doubt[] {
  const tiers = achievements.filter((each) => sizeOf(each) > 0);
  if (tiers.length < 2) return [];
  const denied = new Map(tiers.filter(({ status }) => status === 'denied').map((each) => [keyOf(each), each]));
  return tiers.flatMap((won): Doubt[] => {
    const wide = won.status === 'won' ? denied.get(keyOf(won)) : undefined;
    if (wide === undefined || sizeOf(wide) <= sizeOf(won)) return [];
    const spans = [wide, won].flatMap((each) => provenanceOf(each, 'rank') ?? []).map(spanOf);
    const message = `It is told to have reached Top ${sizeOf(won)} but not Top ${sizeOf(wide)}, from which the smaller tier is chosen`;
    return [{ severity: 'medium', message, spans, candidates: [] }];
  });
}

const tier = (quote: string, status: 'won' | 'denied') => ({
  fillers: { recipients: ['Kota'], innovation: 'SAPA', award: 'Lomba Melati', rank: quote.toLowerCase(), year: 2021, status },
  quotes: { rank: quote },
});

/** A smaller tier without the larger one that it is chosen from: gagal masuk Top 99, masuk Top 45. */
export const tierNesting: Check = {
  code: 'tier-nesting',
  title: 'Who reached a smaller tier reached the larger one',
  find: findDoubts,
  examples: [
    {
      text: 'SAPA gagal masuk Top 99 tetapi masuk Top 45 Lomba Melati.',
      achievements: [tier('Top 99', 'denied'), tier('Top 45', 'won')],
      findings: [{ severity: 'medium', quotes: ['Top 99', 'Top 45'] }],
    },
    { text: 'SAPA masuk Top 99 tetapi gagal masuk Top 45 Lomba Melati.', achievements: [tier('Top 99', 'won'), tier('Top 45', 'denied')], findings: [] },
  ],
};
