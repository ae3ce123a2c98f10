import { type Check, type CheckedRecord, type Doubt, provenanceOf, spanOf } from './define.js';
import { resolveScale, versionYears } from './grade-scale.js';

/** Scores are printed with two decimals. */
const TOLERANCE = 0.005;

function findOutsideBand(record: CheckedRecord): Doubt[] {
  return record.achievements.flatMap((achievement) => {
    const { grade, score } = achievement;
    if (grade === undefined || score === undefined) return [];
    const resolved = resolveScale(achievement, record);
    const level = resolved?.version.levels.find(({ code }) => code === grade);
    if (resolved === undefined || level === undefined || (score > level.above - TOLERANCE && score <= level.upTo + TOLERANCE)) return [];
    const { version } = resolved;
    const fitting = version.levels.filter(({ above, upTo }) => score > above && score <= upTo).map(({ code }) => code);
    const spans = [provenanceOf(achievement, 'grade'), provenanceOf(achievement, 'score')].flatMap((entry) => (entry === undefined ? [] : [spanOf(entry)]));
    const message = `A score of ${score} lies outside the band of ${resolved.scale.name} grade ${grade} ${versionYears(version)} (${level.above} to ${level.upTo})`;
    return [{ severity: version.bandsSourced ? 'high' : 'low', message, spans, candidates: fitting }];
  });
}

const scored = (grade: string, score: number, quote: string, year: number) => ({
  fillers: { recipients: ['Kota'], award: 'SAKIP', grade, score, year },
  quotes: { grade: ` ${grade} `, score: quote },
});

/** A score beside a grade, where the scheme's bands are known: nilai 72,15 dengan predikat BB. */
export const gradeScore: Check = {
  code: 'grade-score',
  title: 'A score lies in the band of its grade',
  find: findOutsideBand,
  examples: [
    {
      text: 'Nilai SAKIP 82,10 berpredikat BB tahun ini.',
      achievements: [scored('BB', 82.1, '82,10', 2021)],
      findings: [{ severity: 'high', quotes: [' BB ', '82,10'], candidates: ['A'] }],
    },
    {
      text: 'Nilai SAKIP 90,10 berpredikat A waktu itu.',
      achievements: [scored('A', 90.1, '90,10', 2013)],
      findings: [{ severity: 'low', quotes: [' A ', '90,10'], candidates: ['AA'] }],
    },
    { text: 'Nilai SAKIP 80,00 berpredikat A tahun ini.', achievements: [scored('A', 80, '80,00', 2021)], findings: [] },
    { text: 'Nilai SAKIP 72,15 berpredikat BB tahun ini.', achievements: [scored('BB', 72.15, '72,15', 2021)], findings: [] },
  ],
};
