/** What an article's JSON-LD says of it; each field as found. */
export interface LinkedArticle {
  headline: string | undefined;
  authors: string[];
  editor: string | undefined;
  publisher: string | undefined;
  published: string | undefined;
  modified: string | undefined;
  language: string | undefined;
  keywords: string[];
  /** False where the article says that not everybody may read all of it. */
  isFree: boolean;
  body: string | undefined;
  /** Number of the script that it stands in, from 0. */
  script: number;
}

type Json = Record<string, unknown>;

const ARTICLE_TYPE = /^(?:\w*Article|(?:Blog|SocialMedia|Discussion)Posting|LiveBlogPosting|Report)$/;
const NESTING_KEYS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item'];
const DEEPEST = 6;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);
const namesOf = (value: unknown): string[] =>
  listOf(value)
    .flatMap((one) => listOf(isObject(one) ? (one.name ?? fullName(one)) : one))
    .flatMap((name) => textOf(name) ?? []);
/** The name of a person that is given in parts. */
const fullName = ({ givenName, familyName }: Json): string => [textOf(givenName), textOf(familyName)].filter(Boolean).join(' ');

/** Parses a script; the mistakes that content systems make (raw line breaks, CDATA, a comma or semicolon too many) are mended. */
function parseScript(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    const mended = script
      .replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, '')
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '');
    try {
      return JSON.parse(mended);
    } catch {
      return undefined;
    }
  }
}

function collectArticles(value: unknown, found: Json[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const one of value) collectArticles(one, found, depth + 1);
  } else if (isObject(value)) {
    if (listOf(value['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) found.push(value);
    for (const key of NESTING_KEYS) if (key in value) collectArticles(value[key], found, depth + 1);
  }
}

/** The first article with a headline or a body in a page's JSON-LD scripts, if there is one. */
export function readJsonLd(scripts: string[]): LinkedArticle | undefined {
  const all = scripts.flatMap((text, script) => {
    const found: Json[] = [];
    collectArticles(parseScript(text), found, 0);
    return found.map((article) => ({ article, script }));
  });
  const chosen = all.find(({ article: { headline, articleBody } }) => headline || articleBody) ?? all[0];
  if (chosen === undefined) return undefined;
  const { article, script } = chosen;
  return {
    headline: textOf(article.headline),
    authors: namesOf(article.author),
    editor: namesOf(article.editor)[0],
    publisher: namesOf(article.publisher)[0],
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    modified: textOf(article.dateModified),
    language: textOf(article.inLanguage),
    keywords: namesOf(article.keywords).flatMap((list) => list.split(',')),
    isFree: !/^false$/i.test(String(article.isAccessibleForFree)),
    body: textOf(article.articleBody),
    script,
  };
}
