import type { Link } from '../model/entity.js';
import type { Achievement, ArticleRecord } from '../model/record.js';
import { regionName } from './provinces.js';
import type { IndexedArticle, IndexedRecord } from './report-data.js';

/** Drops the properties that are undefined, so that they take no room in the page. */
const filled = <T extends object>(value: { [key in keyof T]: T[key] | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

export const indexArticle = ({ id, title, url, outlet, published, findings }: ArticleRecord): IndexedArticle =>
  filled<IndexedArticle>({ id, title, url, outlet, published, findings: findings.map(({ code }) => code) });

/** The links of an achievement's slot, in the order of its fillers. */
function linksOf({ entities = [] }: ArticleRecord, { links = [] }: Achievement, wanted: 'recipients' | 'award'): Link[] {
  return links.filter(({ slot }) => slot === wanted).flatMap(({ entity }) => entities[entity]?.link ?? []);
}

/** What the table shows of an achievement; `article` is the place of its article. */
export function indexRecord(record: ArticleRecord, achievement: Achievement, article: number): IndexedRecord {
  const { id, recipients, status, award, category, innovation, rank, grade, score, year, level, confidence = [] } = achievement;
  const place = linksOf(record, achievement, 'recipients').find(({ region }) => region !== undefined);
  const scheme = linksOf(record, achievement, 'award')[0]?.name ?? award;
  return filled<IndexedRecord>({
    id,
    article,
    recipients,
    status,
    award,
    category,
    innovation,
    rank,
    grade,
    score,
    year,
    level,
    scheme,
    province: place?.province,
    region: place?.region === undefined ? undefined : regionName(place.region),
    confidence: confidence.find(({ slot }) => slot === 'record')?.precision,
  });
}
