import type { Document } from '../annotate/document.js';
import { isoDate, type PartialDate, resolveYear } from '../annotate/date.js';
import type { Term } from '../annotate/term.js';
import type { Mention, MentionType } from '../model/record.js';
import { quoteSpan, type Span } from '../model/span.js';

/** What an article names, each entity once, with every place that it was read from. */
export interface NamedEntities {
  agencies: string[];
  innovations: { name: string; expansion?: string }[];
  persons: { name: string; position?: string }[];
  dates: string[];
  mentions: Mention[];
}

/** Lists the agencies, persons and dates that a recognised document names. Innovations come with the achievements. */
export function listEntities(document: Document, recipients: readonly Span[], innovations: readonly { name: Span & { value: string }; expansion?: Span & { value: string } }[]): NamedEntities {
  const mentions: Mention[] = [];
  const add = (type: MentionType, span: Span, value: string, rule: string) => mentions.push({ type, ...quoteSpan(document.text, span), value, rule });
  const agencies = listAgencies(document, recipients, add);
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

function listAgencies(document: Document, recipients: readonly Span[], add: Add): string[] {
  const surfaces = new Map<string, string>();
  const aliases = new Map<string, string>();
  const terms: Term[] = [];
  const take = (span: Span, rule: string) => {
    const surface = document.text.slice(span.start, span.end);
    const key = agencyKey(surface);
    add('agency', span, surface, rule);
    if (aliases.has(key)) return;
    const known = surfaces.get(key);
    if (!known || surface.length > known.length) surfaces.set(key, surface);
  };
  for (const sentence of document.sentences) {
    sentence.terms.forEach((term, at) => {
      if (!term.tags.has('Agency') || term.tags.has('Group')) return;
      terms.push(term);
      // "Badan … (BPKAD)": the short form is the same agency
      const next = sentence.terms[at + 1];
      if (next?.tags.has('Bracket') && next.tags.has('InnerAcronym')) aliases.set(agencyKey(next.text), agencyKey(term.text));
      const inner = /\(([^)]+)\)/.exec(term.text);
      if (inner) aliases.set(agencyKey(inner[1]!), agencyKey(term.text));
    });
  }
  for (const term of terms) take(term, term.reading?.rule ?? 'gazetteer-agency');
  for (const span of recipients) take(span, 'recipient');
  const keys = [...surfaces.keys()];
  // "Kementerian Kesehatan" and "Kementerian Kesehatan RI": the longer stands for both
  return keys.filter((key) => !keys.some((other) => other !== key && other.startsWith(`${key} `) && other.split(' ').length - key.split(' ').length <= 3)).map((key) => surfaces.get(key)!);
}

const agencyKey = (surface: string): string =>
  surface
    .toLowerCase()
    .replace(/\([^)]*\)(?=\s)/g, ' ')
    .replace(/\bpemkab\b|\bpemerintah(?:an)? kab(?:upaten|\.)?(?=\s)/g, 'kabupaten')
    .replace(/\bpemkot\b|\bpemko\b|\bpemerintah(?:an)? kota\b/g, 'kota')
    .replace(/\bpemprov\b|\bpemerintah(?:an)? (?:daerah )?prov(?:insi|\.)?(?=\s)/g, 'provinsi')
    .replace(/\bkab\b\.?/g, 'kabupaten')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function listPersons(document: Document, add: Add): { name: string; position?: string }[] {
  const persons = new Map<string, { name: string; position?: string }>();
  for (const term of termsOf(document)) {
    if (!term.tags.has('Person')) continue;
    const part = term.reading!.parts['name'];
    if (!part) continue;
    let from = part.from;
    while (from < part.to - 1 && isHonorificToken(document, from)) from++;
    const span = { start: document.tokens[from]!.start, end: document.tokens[part.to - 1]!.end };
    const name = document.text.slice(span.start, span.end);
    const office = term.reading!.parts['position'];
    const officeSpan = office && { start: document.tokens[office.from]!.start, end: document.tokens[office.to - 1]!.end };
    const position = officeSpan && document.text.slice(officeSpan.start, officeSpan.end);
    add('person', span, name, term.reading!.rule);
    if (officeSpan) add('position', officeSpan, position!, term.reading!.rule);
    const key = name.toLowerCase();
    const known = persons.get(key);
    if (!known) persons.set(key, { name, ...(position ? { position } : {}) });
    else if (position && !known.position) known.position = position;
  }
  return [...persons.values()];
}

/** An honorific or the dot after it. */
const isHonorificToken = (document: Document, at: number): boolean =>
  document.tokens[at]!.norm === '.' || document.hits.some((hit) => hit.entry.tag === 'Honorific' && hit.from === at && hit.to === at + 1);

function listDates(document: Document, add: Add): string[] {
  const years = yearsOf(document);
  const found = new Set<string>();
  for (const { from, to, dates } of document.dates) {
    const span = { start: document.tokens[from]!.start, end: document.tokens[to - 1]!.end };
    const aside = document.sentences.find((sentence) => sentence.from <= from && from < sentence.to)?.aside;
    if (aside) continue;
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
