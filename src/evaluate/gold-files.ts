import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PetikError } from '../model/error.js';
import { type Floors, floorsSchema, type GoldAchievement, type GoldArticle, goldAchievementSchema, goldArticleSchema } from '../model/gold.js';
import { parseJson, readText, validate, withId } from './json-file.js';

/** A gold article and where its page is: a file beside it, or the text that the gold carries. */
export interface GoldCase {
  gold: GoldArticle;
  /** Path of the gold file, or `path#line`. */
  source: string;
  /** Path of the page; absent where `gold.text` is the article. */
  page?: string;
}

const PAGE_FILE = 'page.html';
export const GOLD_FILE = 'gold.json';
export const FLOORS_FILE = 'floors.json';

function parseGold(json: string, source: string, fallbackId: string): GoldArticle {
  return validate(goldArticleSchema, withId(parseJson(json, source, 'gold'), fallbackId), source, 'gold', 'a gold article');
}

function textCase(json: string, source: string, fallbackId: string): GoldCase {
  const gold = parseGold(json, source, fallbackId);
  if (gold.text === undefined) throw new PetikError('gold-invalid', `${source} has no text and no ${PAGE_FILE} beside it`);
  return { gold, source };
}

function fixtureCase(folder: string): GoldCase {
  const source = join(folder, GOLD_FILE);
  const page = join(folder, PAGE_FILE);
  if (!existsSync(source)) throw new PetikError('gold-missing', `fixture ${folder} has no ${GOLD_FILE}`);
  const gold = parseGold(readText(source, 'gold'), source, basename(folder));
  if (existsSync(page)) return { gold, source, page };
  if (gold.text !== undefined) return { gold, source };
  throw new PetikError('page-missing', `fixture ${folder} has no ${PAGE_FILE}`);
}

function folderCases(folder: string): GoldCase[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = entries.map(({ name }) => name);
  if (names.includes(PAGE_FILE) || names.includes(GOLD_FILE)) return [fixtureCase(folder)];
  const goldFiles = names.filter((name) => name.endsWith('.json') && name !== FLOORS_FILE);
  if (goldFiles.length > 0) return goldFiles.map((name) => textCase(readText(join(folder, name), 'gold'), join(folder, name), basename(name, '.json')));
  const fixtures = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  if (fixtures.length === 0) throw new PetikError('gold-missing', `${folder} has no fixtures and no gold files`);
  return fixtures.map(({ name }) => fixtureCase(join(folder, name)));
}

/**
 * The gold articles of a path: a folder of fixtures (`<slug>/page.html` with `<slug>/gold.json`), one fixture, a folder of `.json` gold files,
 * one `.json` file, or `.jsonl`; gold outside fixtures carries its own `text`.
 * Throws PetikError `gold-missing`, `page-missing`, `gold-unreadable` or `gold-invalid`.
 */
export function loadGoldCases(path: string): GoldCase[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new PetikError('gold-missing', `${path} does not exist`);
  if (stats.isDirectory()) return folderCases(path);
  if (basename(path) === PAGE_FILE || basename(path) === GOLD_FILE) return [fixtureCase(dirname(path))];
  const content = readText(path, 'gold');
  if (!path.endsWith('.jsonl')) return [textCase(content, path, basename(path, '.json'))];
  return content.split('\n').flatMap((line, index) => {
    const source = `${path}#${index + 1}`;
    return line.trim() === '' ? [] : [textCase(line, source, source)];
  });
}

/** The floors of a fixtures folder, or undefined where it has none. Throws PetikError `floors-invalid`. */
export function loadFloors(folder: string): Floors | undefined {
  const path = join(folder, FLOORS_FILE);
  if (!existsSync(path)) return undefined;
  return validate(floorsSchema, parseJson(readText(path, 'floors'), path, 'floors'), path, 'floors', 'a file of floors');
}

/** The gold records of a file: a record, a list of records, or a gold article. Throws PetikError `gold-unreadable` or `gold-invalid`. */
export function loadGoldRecords(path: string): GoldAchievement[] {
  const raw = parseJson(readText(path, 'gold'), path, 'gold');
  const records = Array.isArray(raw) ? raw : raw !== null && typeof raw === 'object' && 'achievements' in raw ? raw.achievements : [raw];
  return validate(goldAchievementSchema.array(), records, path, 'gold', 'a file of gold records');
}
