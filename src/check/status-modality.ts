import { type Check, type CheckedRecord, type Doubt, provenanceOf, quoteOf } from './define.js';

/** Words of target, hope and denial right before a result, in the same clause. */
const CUE =
  /\b(?:menargetkan|ditargetkan|bertarget|berharap|diharapkan|semoga|belum|gagal meraih|gagal masuk|tidak meraih|tidak masuk|bercita-cita|mengincar|membidik|memburu)\b[^.,;:\n]*$/i;
const REACH = 60;

function findDoubts({ text, achievements }: CheckedRecord): Doubt[] {
  return achievements.flatMap((achievement): Doubt[] => {
    if (achievement.status !== 'won' && achievement.status !== 'nominated') return [];
    const result = provenanceOf(achievement, 'rank') ?? provenanceOf(achievement, 'grade');
    if (result === undefined || result.via !== 'read') return [];
    const from = Math.max(0, result.start - REACH);
    const match = CUE.exec(text.slice(from, result.start));
    if (match === null) return [];
    const message = `The record says "${achievement.status}", but "${match[0].split(/\s/, 1)[0]}" stands before the result`;
    return [{ severity: 'high', message, spans: [quoteOf(text, { start: from + match.index, end: result.end })], candidates: ['targeted', 'denied'] }];
  });
}

const won = (status: 'won' | 'targeted') => ({ fillers: { recipients: ['Kota'], grade: 'BB', status }, quotes: { grade: 'predikat BB' } });

/** A record of a win whose clause speaks of a target, a hope or a denial: menargetkan predikat BB. */
export const statusModality: Check = {
  code: 'status-modality',
  title: 'A result that is recorded as won is not told as a target or denied',
  find: findDoubts,
  examples: [
    {
      text: 'Kota itu menargetkan predikat BB tahun depan.',
      achievements: [won('won')],
      findings: [{ severity: 'high', quotes: ['menargetkan predikat BB'] }],
    },
    { text: 'Kota itu menargetkan predikat BB tahun depan.', achievements: [won('targeted')], findings: [] },
    { text: 'Kota itu meraih predikat BB tahun ini.', achievements: [won('won')], findings: [] },
    { text: 'Kota itu menargetkan A, tetapi meraih predikat BB.', achievements: [won('won')], findings: [] },
  ],
};
