import { type ArchivedPage, readArchivedPages } from '../archive/read-pages.js';
import type { RawPage } from '../model/article.js';
import { articleIdOf } from '../model/page-url.js';
import { decode } from './decode.js';
import { failed, LARGEST_PAGE, type ReadOutcome } from './outcome.js';

/** Whether a file is a web archive, by its name. */
export const isArchive = (path: string): boolean => /\.warc(?:\.gz)?$/i.test(path);

/** The articles of a WARC file as a stream; the source of each is `file@offset`. Parts of one article that petik stored beside each other are one page. */
export async function* readArchive(path: string): AsyncGenerator<ReadOutcome> {
  let pages = 0;
  let open: RawPage | undefined;
  for await (const read of readArchivedPages(path, LARGEST_PAGE)) {
    if (!('page' in read)) {
      pages++;
      yield failed(`${path}@${read.offset}`, read.code, read.message);
      continue;
    }
    const { page } = read;
    const outcome = toRawPage(page, `${path}@${page.offset}`);
    const part = page.part?.number ?? 1;
    if (open !== undefined && (part === 1 || !('page' in outcome) || open.id !== outcome.page.id)) {
      yield { page: open };
      open = undefined;
    }
    if (open !== undefined && 'page' in outcome) {
      open = { ...open, more: [...(open.more ?? []), outcome.page.content] };
      continue;
    }
    pages++;
    if ('page' in outcome && part < (page.part?.of ?? 1)) open = outcome.page;
    else yield outcome;
  }
  if (open !== undefined) yield { page: open };
  if (pages === 0) yield failed(path, 'no-pages', 'the archive holds no HTML page');
}

/** A captured page as an input; `source` says where it was captured. */
export function toRawPage({ url, bytes, charset, part }: Omit<ArchivedPage, 'offset'>, source: string): ReadOutcome {
  const decoded = decode(bytes, charset);
  if ('code' in decoded) return failed(source, decoded.code, decoded.message);
  return { page: { id: part?.article ?? articleIdOf(url), source, url, kind: 'html', content: decoded.text } };
}
