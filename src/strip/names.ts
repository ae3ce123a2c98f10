import { cleanName, readCredits } from './credits.js';
import { decoded } from './decoded.js';
import type { LinkedArticle } from './json-ld.js';
import type { Outline } from './outline.js';
import { fold } from './tidy.js';
import type { Visible } from './visible.js';

/** Who wrote and edited an article, each with the name of the source in the page. */
export interface Names {
  authors: string[];
  authorsFrom: string | undefined;
  editor: string | undefined;
  editorFrom: string | undefined;
}

/** Names that a site's profile points at. */
export interface PointedNames {
  authors: string[];
  editor: string | undefined;
}

const AUTHOR_NAMES = ['content_author', 'author', 'article:author', 'dable:author', 'parsely-author', 'byl', 'sailthru.author', 'dc.creator'];
const EDITOR_NAMES = ['content_editor', 'editor', 'article:editor'];

/** An author's place that names the staff or nobody. */
const NOBODY = /^(?:admin(?:istrator)?|redaksi|editor|tim\s+redaksi|super\s*user|newsroom|humas|user|root|unknown|anonymous|\d+)$/i;
/** Between two names in one value. */
const BETWEEN = /\s*;\s*|\s+(?:dan|and|und|og|och|et|y|e|&)\s+(?=\p{Lu})/u;

const listOf = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

/** Reads authors and editor, each from the first source in its order that has a credible name. An organisation is an author only where JSON-LD says so and nobody else is named. */
export function readNames(
  pointed: PointedNames,
  linked: LinkedArticle | undefined,
  { meta }: Outline,
  visible: Visible,
  outlet: string | undefined,
  host: string,
): Names {
  const credits = readCredits(visible.credits);
  const editor = firstEditor([
    ['profile', pointed.editor],
    ['markup', visible.editor],
    ...EDITOR_NAMES.map((name): Source<string | undefined> => [name, meta.get(name)]),
    ['json-ld', linked?.editor],
    ['credits', credits.editor],
  ]);
  const sources: Source<string[]>[] = [
    ['profile', pointed.authors],
    ['json-ld', linked?.authors ?? []],
    ...AUTHOR_NAMES.map((name): Source<string[]> => [name, listOf(meta.get(name))]),
    ['twitter:data', twitterAuthor(meta)],
    ['credits', credits.authors],
    ['markup', listOf(visible.author)],
    ['link', listOf(visible.linkedAuthor)],
  ];
  const edited = fold(editor?.name ?? '');
  for (const [source, values] of sources) {
    const authors = personsOf(values, outlet).filter((name) => fold(name) !== edited && !namesOutlet(name, outlet, host));
    if (authors.length > 0) return { authors, authorsFrom: source, editor: editor?.name, editorFrom: editor?.source };
  }
  const organisations = personsOf(linked?.authors ?? [], outlet).filter((name) => fold(name) !== edited);
  return { authors: organisations, authorsFrom: organisations.length > 0 ? 'json-ld' : undefined, editor: editor?.name, editorFrom: editor?.source };
}

type Source<Value> = readonly [source: string, value: Value];

function firstEditor(sources: readonly Source<string | undefined>[]): { source: string; name: string } | undefined {
  for (const [source, value] of sources) {
    const name = cleanName(value ?? '');
    if (name !== undefined && !NOBODY.test(name)) return { source, name };
  }
  return undefined;
}

/** The names in some values, each once. */
function personsOf(values: readonly string[], outlet: string | undefined): string[] {
  const names = new Set<string>();
  for (const value of values)
    for (const part of decoded(value).split(BETWEEN)) {
      const name = cleanName(withoutDesk(part, outlet));
      if (name !== undefined && !NOBODY.test(name)) names.add(name);
    }
  return [...names];
}

/** "David Straub, MDR THÜRINGEN" at MDR. */
function withoutDesk(name: string, outlet: string | undefined): string {
  const [person, ...desk] = name.split(', ');
  return outlet !== undefined && fold(desk.join(' ')).startsWith(fold(outlet)) ? person! : name;
}

const WRITTEN_BY = /^(?:written by|ditulis oleh|penulis|oleh|verfasst von|geschrieben von|écrit par|escrito por|scritto da)$/i;

/** The author in the pairs of label and value that WordPress writes for previews. */
function twitterAuthor(meta: Outline['meta']): string[] {
  const pair = ['1', '2'].find((number) => WRITTEN_BY.test(meta.get(`twitter:label${number}`)?.trim() ?? ''));
  return pair === undefined ? [] : [meta.get(`twitter:data${pair}`) ?? ''];
}

/** True for "Kompas Cyber Media" at kompas.com, for "LTO" at lto.de, for "Liputan6.com" and for "Deutsche Welle (www.dw.com)". */
function namesOutlet(name: string, outlet: string | undefined, host: string): boolean {
  const folded = fold(name).replaceAll(' ', '');
  const site = host.split('.').filter((part) => part.length > 3 && !/^(?:news|berita|www|nasional|regional)$/.test(part))[0];
  return (
    /\.(?:com|co\.id|id|net|org|de)$/i.test(name) ||
    (site !== undefined && site.length > 4 && folded.startsWith(site)) ||
    host.split('.').slice(0, -1).includes(folded) ||
    folded === fold(outlet ?? '').replaceAll(' ', '')
  );
}
