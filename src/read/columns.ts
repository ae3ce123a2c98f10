import type { PageColumns } from '../model/input.js';
import type { ReadOutcome } from './outcome.js';
import { rowToPage } from './rows.js';
import { sniff } from './sniff.js';

/** Names of columns, most telling first, by what they hold; case does not matter. `content` may hold either, which each value shows. */
const KNOWN_NAMES = {
  html: ['html'],
  text: ['text'],
  content: ['content', 'body'],
  id: ['id'],
  url: ['url', 'link'],
  title: ['title', 'headline'],
  date: ['date', 'published'],
} as const;

type Role = keyof typeof KNOWN_NAMES;

/** Which column of a table holds what; a role without a column is absent. */
export type ChosenColumns = Partial<Record<Role, string>>;

/** Chooses the columns of a table by their names, those that the operator named first. A message where one of these is missing or no column holds pages. */
export function chooseColumns(names: readonly string[], told: PageColumns = {}): { chosen: ChosenColumns } | { message: string } {
  const chosen: ChosenColumns = {};
  for (const [role, name] of Object.entries(told)) {
    if (!names.includes(name)) return { message: `it has no column ${JSON.stringify(name)}: its columns are ${listNames(names)}` };
    chosen[role as keyof PageColumns] = name;
  }
  const isTold = told.html !== undefined || told.text !== undefined;
  for (const [role, known] of Object.entries(KNOWN_NAMES)) {
    if (chosen[role as Role] !== undefined || (isTold && ['html', 'text', 'content'].includes(role))) continue;
    const found = known.map((name) => names.find((column) => column.trim().toLowerCase() === name)).find((name) => name !== undefined);
    if (found !== undefined) chosen[role as Role] = found;
  }
  const { html, text, content } = chosen;
  return html === undefined && text === undefined && content === undefined
    ? { message: `no column html, text, content or body: its columns are ${listNames(names)}` }
    : { chosen };
}

const SHOWN = 12;
const listNames = (names: readonly string[]): string => names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? ', …' : '');

/** A row of a table as a page; `valueIn` gives the value in a column. */
export function tableRowToPage({ content, ...others }: ChosenColumns, valueIn: (name: string) => unknown, source: string, defaultId: string): ReadOutcome {
  const row: Record<string, unknown> = {};
  for (const [role, name] of Object.entries(others)) row[role] = valueIn(name) || null;
  if (!row.html && !row.text) {
    const value = content === undefined ? '' : String(valueIn(content) ?? '');
    row[sniff(value) === 'html' ? 'html' : 'text'] = value;
  }
  return rowToPage(row, source, defaultId);
}
