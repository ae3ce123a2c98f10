import { type ArchivedPage, pagesIn, type ReadPage, readArchivedPages } from '../archive/read-pages.js';
import { archivesIn } from '../archive/wacz.js';
import type { RawPage } from '../model/article.js';
import { articleIdOf } from '../model/page-url.js';
import { decode } from './decode.js';
import { failed, LARGEST_PAGE, type ReadOutcome } from './outcome.js';

/** The articles of a WARC file as a stream; the source of each is `file@offset`. Parts of one article that petik stored beside each other are one page. */
export async function* readArchive(path: string): AsyncGenerator<ReadOutcome> {
  let pages = 0;
  for await (const outcome of joinParts(readArchivedPages(path, LARGEST_PAGE), path)) {
    pages++;
    yield outcome;
  }
  if (pages === 0) yield failed(path, 'no-pages', 'the archive holds no HTML page');
}

/** The articles of the WARC files in a WACZ file; the source of each is `file!inner@offset`. */
export async function* readPackedArchive(path: string): AsyncGenerator<ReadOutcome> {
  let pages = 0;
  try {
    for await (const packed of archivesIn(path)) {
      const source = `${path}!${packed.name}`;
      if ('packed' in packed) {
        pages++;
        yield failed(source, 'unreadable', 'it is compressed inside the WACZ file; unpack it first');
        continue;
      }
      for await (const outcome of joinParts(pagesIn(packed.window, LARGEST_PAGE), source)) {
        pages++;
        yield outcome;
      }
    }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).syscall !== undefined) throw cause;
    pages++;
    yield failed(path, 'damaged', `the WACZ file cannot be read: ${(cause as Error).message}`);
  }
  if (pages === 0) yield failed(path, 'no-pages', 'the archive holds no HTML page');
}

async function* joinParts(read: AsyncIterable<ReadPage>, source: string): AsyncGenerator<ReadOutcome> {
  let open: RawPage | undefined;
  for await (const one of read) {
    if (!('page' in one)) {
      yield failed(`${source}@${one.offset}`, one.code, one.message);
      continue;
    }
    const { page } = one;
    const outcome = toRawPage(page, `${source}@${page.offset}`);
    const part = page.part?.number ?? 1;
    if (open !== undefined && (part === 1 || !('page' in outcome) || open.id !== outcome.page.id)) {
      yield { page: open };
      open = undefined;
    }
    if (open !== undefined && 'page' in outcome) {
      open = { ...open, more: [...(open.more ?? []), outcome.page.content] };
      continue;
    }
    if ('page' in outcome && part < (page.part?.of ?? 1)) open = outcome.page;
    else yield outcome;
  }
  if (open !== undefined) yield { page: open };
}

/** A captured page as an input; `source` says where it was captured. */
export function toRawPage({ url, bytes, charset, part }: Omit<ArchivedPage, 'offset'>, source: string): ReadOutcome {
  const decoded = decode(bytes, charset);
  if ('code' in decoded) return failed(source, decoded.code, decoded.message);
  return { page: { id: part?.article ?? articleIdOf(url), source, url, kind: 'html', content: decoded.text } };
}
