import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Filter } from './discover/filter.js';
import { type Discovery, discover } from './fetch/sources/discover.js';
import type { Source } from './fetch/sources/source.js';
import type { WebClient } from './fetch/web-client.js';
import type { FetchPagesOptions } from './fetch-pages.js';
import { type FetchSettings, openSession } from './fetch-session.js';
import type { FrontierCounts } from './model/frontier.js';
import { openFrontier } from './store/open-frontier.js';

/** Finds pages without fetching them: sources are read, robots.txt is respected, nothing is stored. @throws PetikError for settings that cannot be used */
export async function* discoverPages(sources: readonly Source[], filter: Filter, settings: FetchSettings): AsyncGenerator<Discovery> {
  const session = openSession(settings);
  try {
    yield* discover(session.client, sources, filter);
  } finally {
    await session.close();
  }
}

/** What `fetchPages` would do with each page that the sources name: `fetch` it, or why not. Asks sites for their sources and robots.txt only. */
export async function* planPages({ sources, filter = {}, archive, refresh, ...settings }: FetchPagesOptions): AsyncGenerator<{ url: string; skip?: string }> {
  const path = join(archive, 'frontier.db');
  const frontier = existsSync(path) ? openFrontier(path) : undefined;
  const session = openSession(settings, frontier);
  try {
    for await (const found of discover(session.client, sources, filter)) {
      if ('failure' in found) {
        yield { url: found.source, skip: `${found.failure.code}: ${found.failure.message}` };
        continue;
      }
      const { url } = found.candidate;
      const skip = found.leftOut ?? knownAs(frontier?.stateOf(url), refresh) ?? (await refusalOf(session.client, url));
      yield skip === undefined ? { url } : { url, skip };
    }
  } finally {
    await session.close();
    frontier?.close();
  }
}

function knownAs(state: keyof FrontierCounts | undefined, refresh: boolean | undefined): string | undefined {
  if (state === undefined || state === 'left' || state === 'failed') return undefined;
  if (state === 'refused') return 'it failed before, and would again';
  return refresh && state !== 'duplicate' ? undefined : 'it is in the archive';
}

async function refusalOf(client: WebClient, url: string): Promise<string | undefined> {
  const failure = await client.refusal(url);
  return failure && `${failure.code}: ${failure.message}`;
}
