import { isoDate, type PartialDate, resolveYear } from '../annotate/date.js';
import type { Document } from '../annotate/document.js';
import { sentenceAt } from '../annotate/sentence-at.js';
import type { Term } from '../annotate/term.js';
import type { Mention, MentionType } from '../model/record.js';
import { quoteSpan, type Span } from '../model/span.js';
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
  innovations: readonly { name: Span & { value: string }; expansion?: Span & { value: string } }[],
): NamedEntities {
  const mentions: Mention[] = [];
  const add = (type: MentionType, span: Span, value: string, rule: string) => mentions.push({ type, ...quoteSpan(document.text, span), value, rule });
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
  mentions.sort((a, b) => a.start - b.start || a.end - b.end || a.type.localeCompare(b.type, 'en'));
  return { agencies, innovations: [...seen.values()], persons, dates, mentions };
}

type Add = (type: MentionType, span: Span, value: string, rule: string) => void;

function* termsOf(document: Document): Generator<Term> {
  for (const sentence of document.sentences) yield* sentence.terms;
}

function listDates(document: Document, add: Add): string[] {
  const years = yearsOf(document);
  const found = new Set<string>();
  for (const { from, to, dates } of document.dates) {
    const span = { start: document.tokens[from]!.start, end: document.tokens[to - 1]!.end };
    if (sentenceAt(document, span.start)?.aside) continue;
    for (const date of dates) {
      const resolved = resolveYear(date, document.published, years);
      add('date', span, isoDate(resolved), 'date');
      if (resolved.year !== undefined) found.add(isoDate(resolved));
    }
  }
  return [...found];
}

/** Years in the text, full dates first, most frequent first. */
function yearsOf(document: Document): number[] {
  const counts = new Map<number, number>();
  const count = (year: number, weight: number) => counts.set(year, (counts.get(year) ?? 0) + weight);
  const full: PartialDate[] = document.dates.flatMap(({ dates }) => dates.filter(({ year }) => year !== undefined));
  for (const { year } of full) count(year!, 10);
  for (const term of termsOf(document)) if (term.tags.has('Year')) count(Number(term.normal), 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([year]) => year);
}
