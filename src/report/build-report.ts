import { deflateRawSync } from 'node:zlib';
import type { Removal } from '../model/article.js';
import type { EvaluationReport } from '../model/evaluation-report.js';
import type { ArticleRecord } from '../model/record.js';
import { compareArticle, compareGold } from './compare-gold.js';
import { indexArticle, indexRecord } from './index-record.js';
import { PROVINCE_TILES } from './provinces.js';
import type { ComparedRecord, ReportDetail, ReportIndex } from './report-data.js';

/** A record, and what stripping left out of its page where that is known. */
export interface ReportedArticle {
  record: ArticleRecord;
  removed?: readonly Removal[];
}

/** A report before it is written: what the page reads at once, and the packed parts that it reads when they are needed. */
export interface Report {
  index: ReportIndex;
  /** Details and texts of `partSize` articles each, as deflated JSON in base64. */
  details: string[];
  texts: string[];
}

export interface ReportOptions {
  title: string;
  version: string;
  steps: Readonly<Record<string, string>>;
  /** How the articles compare with gold. */
  evaluation?: EvaluationReport;
}

/** Articles that are packed, and unpacked, together. */
const PART_SIZE = 40;

const pack = (value: unknown): string => deflateRawSync(JSON.stringify(value)).toString('base64');

function detailOf({ record, removed = [] }: ReportedArticle, compared: ComparedRecord[] | undefined): ReportDetail {
  const { id, source, text, achievements, findings, entities = [] } = record;
  return { id, source, text, achievements, findings, entities, removed: [...removed], ...(compared === undefined ? {} : { compared }) };
}

/** Gathers the articles of a report. Holds no more of them than one part and the packed ones. */
export async function buildReport(
  articles: AsyncIterable<ReportedArticle> | Iterable<ReportedArticle>,
  { title, version, steps, evaluation }: ReportOptions,
): Promise<Report> {
  const index: ReportIndex = {
    title,
    version,
    partSize: PART_SIZE,
    articles: [],
    records: [],
    provinces: [...PROVINCE_TILES],
    severities: {},
    steps: {},
  };
  const [details, texts]: [string[], string[]] = [[], []];
  const used = new Set<string>();
  const gold = new Map(evaluation?.details.map((article) => [article.id, article]));
  let part: ReportDetail[] = [];
  const flush = (): void => {
    if (part.length === 0) return;
    details.push(pack(part));
    texts.push(pack(part.map(({ text }) => text)));
    part = [];
  };
  for await (const article of articles) {
    const { record } = article;
    const place = index.articles.push(indexArticle(record)) - 1;
    for (const achievement of record.achievements) {
      index.records.push(indexRecord(record, achievement, place));
      for (const { rule } of achievement.provenance) used.add(rule);
    }
    for (const { code, severity } of record.findings) index.severities[code] = severity;
    const inGold = gold.get(record.id);
    part.push(detailOf(article, inGold && compareArticle(inGold)));
    if (part.length === PART_SIZE) flush();
  }
  flush();
  for (const rule of [...used].sort()) if (steps[rule] !== undefined) index.steps[rule] = steps[rule];
  if (evaluation !== undefined) index.evaluation = compareGold(evaluation, new Map(index.articles.map(({ id }, place) => [id, place])));
  return { index, details, texts };
}
