import type { ArticleReport, EvaluationReport, FillerReport } from '../model/evaluation-report.js';
import { SLOTS } from '../model/record.js';
import type { ComparedFiller, ComparedRecord, FillerError, ReportEvaluation, SlotScore } from './report-data.js';

const comparedFiller = ({ index: _, ...filler }: FillerReport): ComparedFiller => filler;

/** The records of an article beside those of gold. */
export const compareArticle = ({ records, predictedRecords }: ArticleReport): ComparedRecord[] =>
  records.map(({ gold, predicted, exact, fillers }) => {
    const id = predicted === undefined ? undefined : predictedRecords[predicted]?.id;
    return { ...(id === undefined ? {} : { predicted: id }), gold: gold !== undefined, exact, fillers: fillers.map(comparedFiller) };
  });

function errorsOf(article: ArticleReport, place: number | undefined): FillerError[] {
  return compareArticle(article).flatMap(({ predicted, fillers }) =>
    fillers
      .filter(({ verdict }) => verdict !== 'correct')
      .map((filler) => ({
        ...filler,
        id: article.id,
        ...(place === undefined ? {} : { article: place }),
        ...(predicted === undefined ? {} : { record: predicted }),
      })),
  );
}

/** What the page shows of an evaluation; `placeOf` has the place of each article by its id. */
export function compareGold({ articles, falseWins, slots, details }: EvaluationReport, placeOf: ReadonlyMap<string, number>): ReportEvaluation {
  const scores = SLOTS.map((slot): SlotScore => {
    const { strict, lenient } = slots[slot];
    const { gold, precision, recall, f1, interval } = strict;
    return { slot, gold, precision, recall, f1, ...(interval === null ? {} : { low: interval.low, high: interval.high }), lenient: lenient.f1 };
  });
  return { articles, falseWins: falseWins.rate, slots: scores, errors: details.flatMap((article) => errorsOf(article, placeOf.get(article.id))) };
}
