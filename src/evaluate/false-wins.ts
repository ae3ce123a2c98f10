import type { ArticleReport, FalseWins, PredictedRecord, Relevance } from '../model/evaluation-report.js';
import { surfaceOf } from './filler.js';
import type { RecordVerdict } from './judge-records.js';
import { ratio } from './measure.js';
import { placesOf, spansTouch } from './places.js';

const isWon = ({ status }: { readonly status?: unknown }): boolean => (surfaceOf(status) ?? 'won') === 'won';

/** Predicted wins without a gold counterpart that is won. */
export function falseWinsOf(
  goldRecords: readonly { readonly status?: unknown }[],
  predictedRecords: readonly PredictedRecord[],
  records: readonly Pick<RecordVerdict, 'gold' | 'predicted'>[],
): PredictedRecord[] {
  return records.flatMap(({ gold, predicted }) => {
    const record = predicted === undefined ? undefined : predictedRecords[predicted]!;
    if (record === undefined || !isWon(record)) return [];
    return gold !== undefined && isWon(goldRecords[gold]!) ? [] : [record];
  });
}

/** The statements that gold marks as no achievement: where each stands, and whether one of the false wins was read there. */
export function judgeTraps(
  traps: readonly { text: string; kind: string }[],
  text: string | undefined,
  falseWins: readonly PredictedRecord[],
): ArticleReport['traps'] {
  return traps.map(({ text: statement, kind }) => {
    const [place] = text === undefined ? [] : placesOf(text, statement);
    const sprung = place !== undefined && falseWins.some(({ provenance = [] }) => provenance.some((read) => read.via === 'read' && spansTouch(read, place)));
    return { text: statement, kind, ...(place ? { span: { ...place, quote: text!.slice(place.start, place.end) } } : {}), sprung };
  });
}

type CountedArticle = Pick<ArticleReport, 'goldRecords' | 'predictedRecords' | 'records' | 'traps'>;

/** Whether it can be seen where the wins of an article were read. */
const showsPlaces = ({ predictedRecords }: CountedArticle): boolean => predictedRecords.every(({ provenance }) => provenance !== undefined);

/** Counts predicted wins that are none: of all, in articles that tell no achievement, and from statements that gold marks as none. */
export function countFalseWins(articles: readonly CountedArticle[]): FalseWins {
  const wins = articles.flatMap(({ predictedRecords }) => predictedRecords.filter(isWon));
  const wrong = articles.flatMap(({ goldRecords, predictedRecords, records }) => falseWinsOf(goldRecords, predictedRecords, records));
  const silent = articles.filter(({ goldRecords }) => goldRecords.length === 0).map(({ predictedRecords }) => predictedRecords.filter(isWon).length);
  const sprung = silent.filter((count) => count > 0).length;
  const statements = articles.filter(showsPlaces).flatMap(({ traps }) => traps.filter(({ span }) => span !== undefined));
  const kinds: FalseWins['trapStatements']['kinds'] = {};
  for (const { kind, sprung: taken } of statements) {
    const known = kinds[kind] ?? { statements: 0, sprung: 0 };
    kinds[kind] = { statements: known.statements + 1, sprung: known.sprung + Number(taken) };
  }
  const taken = statements.filter((statement) => statement.sprung).length;
  return {
    won: wins.length,
    false: wrong.length,
    rate: ratio(wrong.length, wins.length),
    trapArticles: { articles: silent.length, sprung, wins: silent.reduce((sum, count) => sum + count, 0), rate: ratio(sprung, silent.length) },
    trapStatements: { statements: statements.length, sprung: taken, rate: ratio(taken, statements.length), kinds },
  };
}

/** Which articles tell achievements, by gold and by prediction. */
export function relevanceOf(articles: readonly CountedArticle[]): Relevance {
  const count = (inGold: boolean, isPredicted: boolean): number =>
    articles.filter(({ goldRecords, predictedRecords }) => goldRecords.length > 0 === inGold && predictedRecords.length > 0 === isPredicted).length;
  const [both, onlyPredicted, onlyGold, neither] = [count(true, true), count(false, true), count(true, false), count(false, false)];
  return {
    both,
    onlyPredicted,
    onlyGold,
    neither,
    precision: ratio(both, both + onlyPredicted),
    recall: ratio(both, both + onlyGold),
    overgeneration: ratio(onlyPredicted, both + onlyPredicted),
    fallout: ratio(onlyPredicted, onlyPredicted + neither),
  };
}
