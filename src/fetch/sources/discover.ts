import { type Filter, leftOut } from '../../discover/filter.js';
import type { Candidate, FetchFailure } from '../../model/fetching.js';
import { normalizeUrl } from '../../model/page-url.js';
import { withoutCredentials } from '../safety/check-url.js';
import type { WebClient } from '../web-client.js';
import { listDays } from './list-days.js';
import { type Listed, listDocument, listSite } from './read-documents.js';
import type { Source } from './source.js';

/** A page that was found and, where the filter leaves it out, why; or a source that cannot be read. */
export type Discovery = { candidate: Candidate; leftOut?: string } | { failure: FetchFailure; source: string };

function lineToCandidate(line: string, source: string): Listed | undefined {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return undefined;
  let row: { url?: unknown; title?: unknown; published?: unknown } = { url: text };
  if (text.startsWith('{')) {
    try {
      row = JSON.parse(text) as typeof row;
    } catch {
      row = {};
    }
  }
  const url = typeof row.url === 'string' ? normalizeUrl(row.url) : undefined;
  // One that cannot be fetched is kept as it is, so that it is told why.
  if (url === undefined)
    return { failure: { code: 'refused-url', message: 'it is no http or https URL', transient: false }, source: withoutCredentials(text.slice(0, 200)) };
  const { title, published } = row;
  return { candidate: { url, source, ...(typeof title === 'string' ? { title } : {}), ...(typeof published === 'string' ? { published } : {}) } };
}

async function* listLines({ name, lines }: Extract<Source, { kind: 'lines' }>): AsyncGenerator<Listed> {
  for await (const line of lines) {
    const listed = lineToCandidate(line, name);
    if (listed !== undefined) yield listed;
  }
}

function listSource(client: WebClient, source: Source, from: string | undefined): AsyncGenerator<Listed> {
  switch (source.kind) {
    case 'lines':
      return listLines(source);
    case 'feed':
    case 'sitemap':
      return listDocument(client, source.url, from);
    case 'site':
      return listSite(client, source.url, from);
    case 'listing':
      return listDays(client, source.listing, source.from, source.to);
  }
}

/** The pages that sources name, each once and in the order in which they are found, those that the filter leaves out too. */
export async function* discover(client: WebClient, sources: readonly Source[], filter: Filter): AsyncGenerator<Discovery> {
  const seen = new Set<string>();
  for (const source of sources) {
    for await (const listed of listSource(client, source, filter.from)) {
      if ('failure' in listed) {
        yield { ...listed, source: withoutCredentials(listed.source) };
        continue;
      }
      const shown = withoutCredentials(listed.candidate.url);
      if (shown !== listed.candidate.url) {
        yield { failure: { code: 'refused-url', message: 'it holds a user name or password', transient: false }, source: shown };
        continue;
      }
      if (seen.has(listed.candidate.url)) continue;
      seen.add(listed.candidate.url);
      const reason = leftOut(listed.candidate, filter);
      yield reason === undefined ? listed : { ...listed, leftOut: reason };
    }
  }
}
