import type { Article } from './model/article.js';
import type { ArticleRecord } from './model/record.js';
import { fold } from './strip/tidy.js';

/** The article that a record was made of, as far as recognition and assembly ask: a record keeps its text, and the headline is the title's place in it. */
export function articleOfRecord({ id, source, url, title, outlet, published, text }: ArticleRecord): Article {
  return {
    id,
    source,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title, headline: { start: 0, end: headlineEnd(text, title) } }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    authors: [],
    text,
    removed: [],
  };
}

/** The first line is the headline where it is the title in other marks and capitals; else the text begins with the title. */
function headlineEnd(text: string, title: string): number {
  const [first = ''] = text.split('\n', 1);
  return fold(first) === fold(title) ? first.length : title.length;
}
