import { cleanName, readCredits } from './credits.js';
import { decoded } from './decoded.js';
import type { LinkedArticle } from './json-ld.js';
import type { Outline } from './outline.js';
import { fold } from './tidy.js';
import type { Visible } from './visible.js';

/** Who wrote and edited an article, each with the name of the source in the page. */
export interface Names {
  authors: string[];
  authorsFrom?: string;
  editor?: string;
  editorFrom?: string;
}

/** Names that a site's profile points at. */
export interface PointedNames {
  authors: string[];
  editor?: string;
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
  const names: Names = { authors: [] };
  const editors: [source: string, name: string | undefined][] = [
    ['profile', pointed.editor],
    ['markup', visible.editor],
    ...EDITOR_NAMES.map((name): [string, string | undefined] => [name, meta.get(name)]),
    ['json-ld', linked?.editor],
    ['credits', credits.editor],
  ];
  for (const [source, value] of editors) {
    const editor = cleanName(value ?? '');
    if (editor === undefined || NOBODY.test(editor)) continue;
    names.editor = editor;
    names.editorFrom = source;
    break;
  }
  const namesEditor = (name: string): boolean => fold(name) === fold(names.editor ?? '');
  const isPerson = (name: string): boolean => !namesEditor(name) && !namesOutlet(name, outlet, host);
  const sources: [source: string, values: string[]][] = [
    ['profile', pointed.authors],
    ['json-ld', linked?.authors ?? []],
    ...AUTHOR_NAMES.map((name): [string, string[]] => [name, listOf(meta.get(name))]),
    ['twitter:data', twitterAuthor(meta)],
    ['credits', credits.authors],
    ['markup', listOf(visible.author)],
    ['link', listOf(visible.linkedAuthor)],
  ];
  const clean = (values: string[]): string[] =>
    [...new Set(values.flatMap((value) => decoded(value).split(BETWEEN)).flatMap((name) => cleanName(withoutDesk(name)) ?? []))].filter(
      (name) => !NOBODY.test(name),
    );
  /** "David Straub, MDR THÜRINGEN" at MDR. */
  const withoutDesk = (name: string): string => {
    const [person, ...desk] = name.split(', ');
    return outlet !== undefined && fold(desk.join(' ')).startsWith(fold(outlet)) ? person! : name;
  };
  for (const [source, values] of sources) {
    const found = clean(values).filter(isPerson);
    if (found.length > 0) return { ...names, authors: found, authorsFrom: source };
  }
  const organisations = clean(linked?.authors ?? []).filter((name) => !namesEditor(name));
  return organisations.length > 0 ? { ...names, authors: organisations, authorsFrom: 'json-ld' } : names;
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
