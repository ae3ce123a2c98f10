import { type AgencyRow, agencies, ambiguousShort } from '../lexicon/agencies.js';
import { AGENCY_NAMES, type AgencyName } from '../lexicon/agency-history.js';
import { bodyKey } from './words.js';

let bySurface: Map<string, AgencyRow[]> | undefined;
let firstWords: Set<string> | undefined;
let dated: Map<string, AgencyName> | undefined;

const add = <T>(index: Map<string, T[]>, key: string, row: T): void => {
  const known = index.get(key);
  if (!known) index.set(key, [row]);
  else if (!known.includes(row)) known.push(row);
};

function surfaceIndex(): Map<string, AgencyRow[]> {
  if (bySurface) return bySurface;
  bySurface = new Map();
  const byId = new Map(agencies.map((row) => [row.id, row]));
  for (const row of agencies) for (const surface of [row.name, ...row.short, ...(row.former ?? [])]) add(bySurface, bodyKey(surface), row);
  for (const { surface, ids } of ambiguousShort) for (const id of ids) if (byId.has(id)) add(bySurface, bodyKey(surface), byId.get(id)!);
  return bySurface;
}

/** The listed agencies that a head of a name ("Dinas Kesehatan", "BKD") may mean. */
export const agenciesNamed = (key: string): readonly AgencyRow[] => surfaceIndex().get(key) ?? [];

/** Whether a word in its looked-up form, or the first part of it, begins the name of a listed agency. */
export function beginsAgency(key: string): boolean {
  firstWords ??= new Set([...surfaceIndex().keys()].map((surface) => surface.split(' ', 1)[0]!));
  return firstWords.has(key.split(' ', 1)[0]!);
}

/** The row of an agency. */
export const agencyOfId = (id: string): AgencyRow | undefined => agencies.find((row) => row.id === id);

/** The dated name that a surface means, if it means one only. */
export function datedName(key: string): AgencyName | undefined {
  dated ??= new Map(AGENCY_NAMES.flatMap((row) => [row.name, ...row.surfaces].map((surface) => [bodyKey(surface), row] as const)));
  return dated.get(key);
}

/** The name that a body had on a date (ISO, as far as it is known), where its names are dated; today's where no date is known. */
export function nameAt(id: string, date: string | undefined): AgencyName | undefined {
  const rows = AGENCY_NAMES.filter((row) => row.id === id);
  if (date === undefined) return rows.find(({ to }) => to === undefined) ?? rows[0];
  return rows.find((row) => isValidAt(row, date));
}

/** Whether a name was in use on a date; a date that names only the year or month is inside where its stretch touches it. */
export function isValidAt({ from, to }: Pick<AgencyName, 'from' | 'to'>, date: string): boolean {
  return (from === undefined || date >= from.slice(0, date.length)) && (to === undefined || date <= to.slice(0, date.length));
}
