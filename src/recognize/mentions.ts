import { isoDate, resolveYear } from '../annotate/date.js';
import type { Document } from '../annotate/document.js';
import { sentenceAt } from '../annotate/sentence-at.js';
import type { Mention, MentionType } from '../model/record.js';
import type { Span } from '../model/span.js';
import { listAgencies } from './agency-mentions.js';
import { listPersons } from './person-mentions.js';

/** What an article names, each entity once, with every place that it was read from. */
export interface NamedEntities {
  agencies: string[];
  innovations: { name: string; expansion?: string }[];
  persons: { name: string; position?: string }[];
  dates: string[];
  mentions: Mention[];
}

/** Lists the agencies, persons and dates that a recognised document names. Innovations come with the achievements. */
export function listEntities(
  document: Document,
  recipients: readonly Span[],
  innovations: readonly { name: Span & { value: string }; expansion: (Span & { value: string }) | undefined }[],
): NamedEntities {
  const mentions: Mention[] = [];
  const add = (type: MentionType, span: Span, value: string, rule: string) => {
    const { start, end } = span;
    mentions.push({ type, start, end, quote: document.text.slice(start, end), value, rule });
  };
  const agencies = listAgencies(document, recipients, (span, surface, rule) => add('agency', span, surface, rule));
  const persons = listPersons(document, add);
  const dates = listDates(document, add);
  const seen = new Map<string, { name: string; expansion?: string }>();
  for (const { name, expansion } of innovations) {
    const key = name.value.toLowerCase();
    add('innovation', name, name.value, 'innovation');
    if (expansion) add('expansion', expansion, expansion.value, 'innovation');
    const known = seen.get(key);
    if (!known) seen.set(key, { name: name.value, ...(expansion ? { expansion: expansion.value } : {}) });
    else if (expansion && !known.expansion) known.expansion = expansion.value;
  }
  mentions.sort((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : Number(a.type > b.type)));
  return { agencies, innovations: [...seen.values()], persons, dates, mentions };
}

type Add = (type: MentionType, span: Span, value: string, rule: string) => void;

function listDates(document: Document, add: Add): string[] {
  const found = new Set<string>();
  let years: readonly number[] | undefined;
  for (const { from, to, dates } of document.dates) {
    const span = { start: document.tokens[from]!.start, end: document.tokens[to - 1]!.end };
    if (sentenceAt(document, span.start)?.aside) continue;
    for (const date of dates) {
      if (date.year === undefined) years ??= yearsOf(document);
      const resolved = resolveYear(date, document.published, years ?? []);
      const iso = isoDate(resolved);
      add('date', span, iso, 'date');
      if (resolved.year !== undefined) found.add(iso);
    }
  }
  return [...found];
}

/** Years in the text, full dates first, most frequent first. */
function yearsOf(document: Document): number[] {
  const counts = new Map<number, number>();
  const count = (year: number, weight: number) => counts.set(year, (counts.get(year) ?? 0) + weight);
  for (const { dates } of document.dates) for (const { year } of dates) if (year !== undefined) count(year, 10);
  for (const { terms } of document.sentences) for (const { tags, normal } of terms) if (tags.has('Year')) count(Number(normal), 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([year]) => year);
}
