import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { PetikError } from '../model/error.js';
import { type Families, familiesSchema, type GoldArticle, goldArticleSchema, type Prediction, predictionSchema } from '../model/gold.js';
import { FLOORS_FILE, GOLD_FILE } from './gold-files.js';
import { type FileKind, parseJson, readText, type Schema, validate, withId } from './json-file.js';

interface JsonRow {
  row: unknown;
  source: string;
  /** Id of a row that has none. */
  id: string;
}

/** The rows of a file; one that holds a single article gives it the file's name as its id, or the folder's where the file has the name that all gold has. */
function fileRows(path: string, kind: FileKind): JsonRow[] {
  const content = readText(path, kind);
  if (['.jsonl', '.ndjson'].includes(extname(path))) {
    return content.split('\n').flatMap((line, index) => {
      const source = `${path}#${index + 1}`;
      return line.trim() === '' ? [] : [{ row: parseJson(line, source, kind), source, id: source }];
    });
  }
  const value = parseJson(content, path, kind);
  const id = basename(path) === GOLD_FILE ? basename(dirname(path)) : basename(path, extname(path));
  return Array.isArray(value)
    ? value.map((row, index) => ({ row, source: `${path}#${index + 1}`, id: `${path}#${index + 1}` }))
    : [{ row: value, source: path, id }];
}

/** The JSON files of a folder, and the `gold.json` of its folders. */
function folderRows(folder: string, kind: FileKind): JsonRow[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const inner = join(path, GOLD_FILE);
      return statSync(inner, { throwIfNoEntry: false }) === undefined ? [] : fileRows(inner, kind);
    }
    return entry.name.endsWith('.json') && entry.name !== FLOORS_FILE ? fileRows(path, kind) : [];
  });
}

/** The articles of a file (JSONL, or JSON with one or a list of them) or folder, by their ids. */
function loadArticles<Row extends { id: string }>(path: string, kind: FileKind, schema: Schema<Row>, what: string): Map<string, Row> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new PetikError(`${kind}-unreadable`, `${path} does not exist`);
  const articles = new Map<string, Row>();
  for (const { row, source, id } of stats.isDirectory() ? folderRows(path, kind) : fileRows(path, kind)) {
    const article = validate(schema, withId(row, id), source, kind, what);
    if (articles.has(article.id)) throw new PetikError(`${kind}-invalid`, `${source}: a second row with the id ${article.id}`);
    articles.set(article.id, article);
  }
  if (articles.size === 0) throw new PetikError(`${kind}-invalid`, `${path} holds no article`);
  return articles;
}

/** What a run made of articles, by their ids. @throws PetikError `predictions-unreadable` or `predictions-invalid`. */
export const loadPredictions = (path: string): Map<string, Prediction> =>
  loadArticles(path, 'predictions', predictionSchema, 'a prediction in the gold format');

/** What an annotator made of articles, by their ids. @throws PetikError `annotation-unreadable` or `annotation-invalid`. */
export const loadAnnotations = (path: string): Map<string, GoldArticle> => loadArticles(path, 'annotation', goldArticleSchema, 'a gold article');

/** Names of families by the beginnings of ids. @throws PetikError `families-unreadable` or `families-invalid`. */
export const loadFamilies = (path: string): Families =>
  validate(familiesSchema, parseJson(readText(path, 'families'), path, 'families'), path, 'families', 'a list of families by the beginnings of ids');
