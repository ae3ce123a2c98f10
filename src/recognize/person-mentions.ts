import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Reading } from '../annotate/term.js';
import type { Span } from '../model/span.js';
import { addName, findName, newIndex } from './name-index.js';

interface PersonNaming {
  name: string;
  span: Span;
  words: string[];
  position?: { text: string; span: Span };
  rule: string;
  /** Read in a line of capitalised words, where any word could pass for a name. */
  doubtful: boolean;
}

/** Lists the persons that a recognised document names, each once: a surname or first name alone joins the full name. */
export function listPersons(
  document: Document,
  add: (type: 'person' | 'position', span: Span, surface: string, rule: string) => void,
): { name: string; position?: string }[] {
  const kept = withoutDoubtful(readPersons(document));
  const index = newIndex();
  const persons: { name: string; position?: string }[] = [];
  const numbers = new Map<string, number>();
  for (const { name, words } of [...kept].sort((a, b) => b.words.length - a.words.length)) {
    const key = words.join(' ');
    if (numbers.has(key)) continue;
    const known = findName(index, words);
    numbers.set(key, known < 0 ? persons.length : known);
    if (known >= 0) continue;
    addName(index, words);
    persons.push({ name });
  }
  const ordered = new Map<string, { name: string; position?: string }>();
  for (const { name, span, words, position, rule } of kept) {
    const known = persons[numbers.get(words.join(' '))!]!;
    add('person', span, name, rule);
    if (position) add('position', position.span, position.text, rule);
    const listed = ordered.get(known.name) ?? { name: known.name };
    if (position && isFuller(position.text, listed.position)) listed.position = position.text;
    ordered.set(known.name, listed);
  }
  return [...ordered.values()];
}

function readPersons(document: Document): PersonNaming[] {
  const namings: PersonNaming[] = [];
  let honorifics: ReadonlySet<number> | undefined;
  for (const sentence of document.sentences) {
    let doubtful: boolean | undefined;
    for (const term of sentence.terms) {
      const part = term.tags.has('Person') && term.reading?.parts['name'];
      if (!part) continue;
      honorifics ??= honorificsOf(document);
      doubtful ??= isTitleCase(sentence);
      const naming = readPerson(document, term.reading!, part, honorifics, doubtful);
      if (naming) namings.push(naming);
    }
  }
  return namings;
}

/** Drops what was read in a headline, unless other lines name the same person. */
function withoutDoubtful(namings: readonly PersonNaming[]): readonly PersonNaming[] {
  const sure = namings.filter(({ doubtful }) => !doubtful);
  if (sure.length === 0 || sure.length === namings.length) return namings;
  const index = newIndex();
  for (const { words } of sure) addName(index, words);
  return namings.filter(({ doubtful, words }) => !doubtful || findName(index, words) >= 0);
}

/** The first position that names what it is over counts: "Bupati Sleman" rather than "Bupati". */
const isFuller = (position: string, known: string | undefined): boolean => known === undefined || (!known.includes(' ') && position.includes(' '));

function readPerson(
  document: Document,
  { rule, parts }: Reading,
  part: Reading['parts'][string],
  honorifics: ReadonlySet<number>,
  doubtful: boolean,
): PersonNaming | undefined {
  let from = part.from;
  // an honorific, the dot after it, or a bracket between it and the name
  const isFront = (at: number) => document.tokens[at]!.kind === 'mark' || honorifics.has(at);
  while (from < part.to - 1 && isFront(from) && !(from === part.to - 2 && ALSO_NAMES.has(document.tokens[from]!.norm))) from++;
  const article = balineseArticle(document, from);
  from -= article;
  const span = spanOf(document, from, part.to);
  const name = document.text.slice(span.start, span.end);
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word !== '');
  if (words.join('').length < 3) return undefined;
  const office = parts['position'];
  const position = office && spanOf(document, office.from, Math.min(office.to, office.from < from ? from : office.to));
  return {
    name,
    span,
    words,
    rule,
    doubtful,
    ...(position ? { position: { text: document.text.slice(position.start, position.end), span: position } } : {}),
  };
}

/** Given names of Bali, before which "I" stands. */
const BALINESE = /^(?:gusti|nyoman|made|ketut|wayan|gede|gde|putu|kadek|komang|dewa|nengah|ngurah|gst|ngakan|kade|luh)$/;

/** 1 where the "I" of a Balinese name stands right before it and was read as the numeral of an office: "Perbekel I Nyoman Widi". */
const balineseArticle = ({ tokens, text }: Document, from: number): 0 | 1 => {
  const before = tokens[from - 1];
  return before && BALINESE.test(tokens[from]!.norm) && text.slice(before.start, before.end) === 'I' ? 1 : 0;
};

const spanOf = (document: Document, from: number, to: number): Span => ({ start: document.tokens[from]!.start, end: document.tokens[to - 1]!.end });

/** Titles of birth that stand before a name of one word as a part of it. */
const ALSO_NAMES = new Set(['raden', 'lalu', 'gusti', 'sultan']);

/** The tokens of honorifics. */
function honorificsOf({ hits }: Document): Set<number> {
  const found = new Set<number>();
  for (const { entry, from, to } of hits) if (entry.tag === 'Honorific') for (let i = from; i < to; i++) found.add(i);
  return found;
}

/** A headline or a title: no full stop ends it, and outside of the names only short words begin with a small letter. */
function isTitleCase(sentence: DocumentSentence): boolean {
  if (!sentence.opensLine || sentence.terms.at(-1)?.tags.has('Stop')) return false;
  return !sentence.terms.some(({ text, inner }) => !inner && /(?:^| )\p{Ll}/u.test(text) && !TITLE_LINKS.has(text));
}

const TITLE_LINKS = new Set([
  'dan',
  'di',
  'ke',
  'se',
  'jadi',
  'yang',
  'untuk',
  'dari',
  'dengan',
  'pada',
  'oleh',
  'dalam',
  'atas',
  'bagi',
  'kepada',
  'serta',
  'hingga',
  'usai',
  'saat',
]);
