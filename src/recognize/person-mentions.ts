import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import type { Span } from '../model/span.js';

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
  const honorifics = tokensOfHonorifics(document);
  const namings = document.sentences.flatMap((sentence) => {
    const doubtful = isTitleCase(sentence);
    return sentence.terms.flatMap((term) => (term.tags.has('Person') ? (readPerson(document, term, doubtful, honorifics) ?? []) : []));
  });
  const full = namings.filter(({ doubtful }) => !doubtful).map(({ words }) => words);
  const kept = namings.filter(({ doubtful, words }) => !doubtful || full.length === 0 || full.some((other) => isPartOf(words, other)));
  const persons: { words: string[]; name: string; position?: string }[] = [];
  for (const { name, words, position } of [...kept].sort((a, b) => b.words.length - a.words.length)) {
    const known = persons.find((person) => isPartOf(words, person.words));
    if (!known) persons.push({ words, name, ...(position ? { position: position.text } : {}) });
  }
  const ordered = new Map<string, { name: string; position?: string }>();
  for (const { name, span, words, position, rule } of kept) {
    const known = persons.find((person) => isPartOf(words, person.words))!;
    add('person', span, name, rule);
    if (position) add('position', position.span, position.text, rule);
    const listed = ordered.get(known.name) ?? { name: known.name };
    if (position && isFuller(position.text, listed.position)) listed.position = position.text;
    ordered.set(known.name, listed);
  }
  return [...ordered.values()];
}

/** The first position that names what it is over counts: "Bupati Sleman" rather than "Bupati". */
const isFuller = (position: string, known: string | undefined): boolean => known === undefined || (!known.includes(' ') && position.includes(' '));

/** Every word of the one stands in the other in the same order, an initial for the word it begins; a name alone may be short for one ("Risma"). */
function isPartOf(words: readonly string[], whole: readonly string[]): boolean {
  if (words.length === 1 && words[0]!.length > 3 && whole.some((other) => other.startsWith(words[0]!))) return true;
  let from = 0;
  for (const word of words) {
    const at = whole.findIndex(
      (other, i) => i >= from && (other === word || (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other))),
    );
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

function readPerson(document: Document, term: Term, doubtful: boolean, honorifics: ReadonlySet<number>): PersonNaming | undefined {
  const part = term.reading?.parts['name'];
  if (!part) return undefined;
  let from = part.from;
  // An honorific, the dot after it, or a bracket between it and the name
  const isFront = (at: number) => document.tokens[at]!.kind === 'mark' || honorifics.has(at);
  while (from < part.to - 1 && isFront(from) && !(from === part.to - 2 && ALSO_NAMES.has(document.tokens[from]!.norm))) from++;
  const span = spanOf(document, from, part.to);
  const name = document.text.slice(span.start, span.end);
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word !== '');
  if (words.join('').length < 3) return undefined;
  const office = term.reading!.parts['position'];
  const position = office && spanOf(document, office.from, office.to);
  return {
    name,
    span,
    words,
    rule: term.reading!.rule,
    doubtful,
    ...(position ? { position: { text: document.text.slice(position.start, position.end), span: position } } : {}),
  };
}

const spanOf = (document: Document, from: number, to: number): Span => ({ start: document.tokens[from]!.start, end: document.tokens[to - 1]!.end });

/** Titles of birth that stand before a name of one word as a part of it. */
const ALSO_NAMES = new Set(['raden', 'lalu', 'gusti', 'sultan']);

function tokensOfHonorifics({ hits }: Document): Set<number> {
  const found = new Set<number>();
  for (const { entry, from, to } of hits) if (entry.tag === 'Honorific') for (let at = from; at < to; at++) found.add(at);
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
