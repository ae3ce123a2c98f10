import { createRequire } from 'node:module';
import type { Plugin } from 'compromise/misc';
import type TermView from 'compromise/view/one';
import { TAGS } from '../lexicon/tags.js';
import type { Term } from './term.js';

export type { TermView };

/** A term as compromise wants it: with the characters before and after it, and its place. */
interface ViewTerm extends Omit<Term, 'tags'> {
  tags: Set<string>;
  pre: string;
  post: string;
  index: [sentence: number, term: number];
}

/** The internals of compromise that are touched, typed once. */
interface World {
  hooks: string[];
  model: { one: Record<string, unknown> };
  methods: { one: { tokenize: { fromString: () => ViewTerm[][] } } };
}

interface Compromise {
  (text: string): TermView;
  plugin(plugin: Plugin): void;
}

let nlp: Compromise | undefined;
/** What the next `nlp(text)` reads the text as. */
let scanned: ViewTerm[][] = [];

/**
 * A text as a compromise view over petik's terms: `viewTerms(text, sentences).match('#Agency dan #Agency').debug()`. Its match syntax, tag tree and views
 * are compromise's; nothing of its English model touches the text.
 */
export function viewTerms(text: string, sentences: readonly (readonly Term[])[]): TermView {
  nlp ??= loadCompromise();
  scanned = toViewTerms(text, sentences);
  return nlp(text);
}

function loadCompromise(): Compromise {
  // the ES module entry would share one world with every other user of compromise in the process
  const loaded = createRequire(import.meta.url)('compromise/one') as Compromise;
  loaded.plugin({
    tags: Object.fromEntries(Object.entries(TAGS).map(([tag, parents]) => [tag, { ...parents }])),
    // compromise types `mutate` as a function of a function; at run time it gets the world
    mutate: ((world: World) => {
      const empty = {
        lexicon: {},
        _multiCache: {},
        frozenLex: {},
        abbreviations: {},
        contractions: [],
        aliases: {},
        prefixes: {},
        suffixes: {},
        unicode: {},
        emoticons: {},
      };
      Object.assign(world.model.one, empty);
      world.methods.one.tokenize.fromString = () => scanned;
      world.hooks = [];
    }) as unknown as NonNullable<Plugin['mutate']>,
  });
  return loaded;
}

/** Copies of the terms; the characters between them go to their neighbours, so that a view's text is the text. */
function toViewTerms(text: string, sentences: readonly (readonly Term[])[]): ViewTerm[][] {
  let previous: ViewTerm | undefined;
  const viewed = sentences.map((terms, sentence) =>
    terms.map((term, at) => {
      const gap = text.slice(previous?.end ?? 0, term.start);
      const cut = previous ? Math.max(gap.lastIndexOf(' '), gap.lastIndexOf('\n')) + 1 : 0;
      if (previous) previous.post = gap.slice(0, cut);
      previous = { ...term, tags: new Set(term.tags), pre: gap.slice(cut), post: '', index: [sentence, at] };
      return previous;
    }),
  );
  if (previous) previous.post = text.slice(previous.end);
  return viewed.filter((terms) => terms.length > 0);
}
