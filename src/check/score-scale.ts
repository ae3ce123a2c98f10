import { SCHEME_FACTS } from '../lexicon/scheme-facts.js';
import { type Check, provenanceOf, spanOf } from './define.js';
import { schemeOf } from './linked.js';

const scored = (award: string, score: number, quote: string) => ({ fillers: { recipients: ['Kota'], award, score }, quotes: { award, score: quote } });

/** A score that its scheme cannot give: nilai SAKIP 721,5. */
export const scoreScale: Check = {
  code: 'score-scale',
  title: 'A score lies on the scale of its scheme',
  find: (record) =>
    record.achievements.flatMap((achievement) => {
      const { score } = achievement;
      const scale = SCHEME_FACTS[schemeOf(record, achievement)?.id ?? '']?.scale;
      const provenance = provenanceOf(achievement, 'score');
      if (score === undefined || scale === undefined || provenance === undefined || (score >= scale[0] && score <= scale[1])) return [];
      if (/^\s*(?:%|persen)/.test(record.text.slice(provenance.end, provenance.end + 10))) return [];
      const candidates = [score / 10, score / 100, score / 1000].filter((value) => value >= scale[0] && value <= scale[1]).map(String);
      const message = `A score of ${score} is not on the scale of ${achievement.award}, which goes from ${scale[0]} to ${scale[1]}`;
      return [{ severity: 'medium', message, spans: [spanOf(provenance)], candidates: candidates.slice(0, 1) }];
    }),
  examples: [
    {
      text: 'Nilai SAKIP kota itu 721,5 tahun ini.',
      achievements: [scored('SAKIP', 721.5, '721,5')],
      findings: [{ severity: 'medium', quotes: ['721,5'], candidates: ['72.15'] }],
    },
    { text: 'Nilai SAKIP kota itu 72,15 tahun ini.', achievements: [scored('SAKIP', 72.15, '72,15')], findings: [] },
    { text: 'Nilai SAKIP kota itu naik 172 persen tahun ini.', achievements: [scored('SAKIP', 172, '172')], findings: [] },
    { text: 'Nilai Lomba Melati kota itu 7215 tahun ini.', achievements: [scored('Lomba Melati', 7215, '7215')], findings: [] },
  ],
};
