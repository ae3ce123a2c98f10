import { createRequire } from 'node:module';
import type View from 'compromise/view/one';
import type { Plugin } from 'compromise/misc';
import { TAGS } from '../lexicon/tags.js';
import type { Term } from './term.js';

/** The internals of compromise that are touched, typed once. */
interface World {
  hooks: string[];
  model: { one: Record<string, unknown> };
  methods: { one: { tokenize: { fromString: (text: string) => Term[][] } } };
}

interface Compromise {
  (text: string): View;
  plugin(plugin: Plugin): void;
}

/** An instance of its own: the ES module entry shares one world with every other user of compromise in the process. */
const nlp = createRequire(import.meta.url)('compromise/one') as Compromise;

/**
 * Puts petik's scanner behind `nlp(text)` and takes the English model out: no lexicon, contractions, abbreviations or compute steps of compromise's own
 * touch Indonesian text. Its match syntax, tag tree, views and `debug()` stay.
 */
export function installIndonesian(toTerms: (text: string) => Term[][]): void {
  const plugin: Plugin = {
    tags: Object.fromEntries(Object.entries(TAGS).map(([tag, parents]) => [tag, { ...parents }])),
    // compromise types `mutate` as a function of a function; at run time it gets the world
    mutate: ((world: World) => {
      Object.assign(world.model.one, { lexicon: {}, _multiCache: {}, frozenLex: {}, abbreviations: {}, contractions: [], aliases: {}, prefixes: {}, suffixes: {}, unicode: {}, emoticons: {} });
      world.methods.one.tokenize.fromString = toTerms;
      world.hooks = [];
    }) as unknown as NonNullable<Plugin['mutate']>,
  };
  nlp.plugin(plugin);
}

/** The text as a compromise view over petik's terms, for trying patterns by hand: `view(text).match('#Agency dan #Agency').debug()`. */
export const view = (text: string): View => nlp(text);

