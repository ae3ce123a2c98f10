import { SCHEME_FACTS } from '../lexicon/scheme-facts.js';
import { type Check, provenanceOf, spanOf } from './define.js';
import { publicationYear, schemeOf } from './linked.js';

const tier = (award: string, rank: string, year: number) => ({
  fillers: { recipients: ['Kota'], award, rank: rank.toLowerCase(), year },
  quotes: { award, rank },
});

/** A tier that its contest did not have: masuk Top 47 Kompetisi Inovasi Pelayanan Publik. */
export const tierKnown: Check = {
  code: 'tier-known',
  title: 'A tier is one of its contest in that year',
  find: (record) =>
    record.achievements.flatMap((achievement) => {
      const size = Number(/^top (\d+)$/i.exec(achievement.rank ?? '')?.[1]);
      const scheme = schemeOf(record, achievement);
      const tiers = scheme?.region === undefined ? SCHEME_FACTS[scheme?.id ?? '']?.tiers : undefined;
      const year = achievement.year ?? publicationYear(record);
      const provenance = provenanceOf(achievement, 'rank');
      if (!size || !tiers || year === undefined || provenance === undefined) return [];
      const sizes = tiers.filter(({ from, to }) => from <= year && year <= to).flatMap((each) => each.sizes);
      if (sizes.length === 0 || sizes.includes(size)) return [];
      const message = `${achievement.award} had no Top ${size} in ${year}; its tiers were ${sizes.map((each) => `Top ${each}`).join(', ')}`;
      return [
        { severity: size > Math.max(...sizes) ? 'high' : 'medium', message, spans: [spanOf(provenance)], candidates: sizes.map((each) => `top ${each}`) },
      ];
    }),
  examples: [
    {
      text: 'Kota itu masuk Top 47 Kompetisi Inovasi Pelayanan Publik.',
      achievements: [tier('Kompetisi Inovasi Pelayanan Publik', 'Top 47', 2021)],
      findings: [{ severity: 'medium', quotes: ['Top 47'], candidates: ['top 5', 'top 15', 'top 45', 'top 99'] }],
    },
    {
      text: 'Kota itu masuk Top 199 Kompetisi Inovasi Pelayanan Publik.',
      achievements: [tier('Kompetisi Inovasi Pelayanan Publik', 'Top 199', 2021)],
      findings: [{ severity: 'high', quotes: ['Top 199'] }],
    },
    {
      text: 'Kota itu masuk Top 99 Kompetisi Inovasi Pelayanan Publik.',
      achievements: [tier('Kompetisi Inovasi Pelayanan Publik', 'Top 99', 2021)],
      findings: [],
    },
    { text: 'Kota itu masuk Top 7 Lomba Melati.', achievements: [tier('Lomba Melati', 'Top 7', 2021)], findings: [] },
  ],
};
