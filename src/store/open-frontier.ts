import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { PetikError } from '../model/error.js';
import type { CapturedAt, Frontier, FrontierCounts, QueuedUrl, RememberedRobots } from '../model/frontier.js';
import { FRONTIER_ID, FRONTIER_TABLES, FRONTIER_VERSION } from './frontier-schema.js';
import { storeError } from './store-error.js';
import { writeAhead } from './write-ahead.js';

function openFile(path: string): Database.Database {
  let database: Database.Database | undefined;
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    // Another run on the same archive will not be over in a moment.
    database = new Database(path, { timeout: 500 });
    const isNew =
      (database.pragma('user_version', { simple: true }) as number) === 0 && database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
    if (isNew) {
      database.transaction((own: Database.Database) => {
        own.exec(FRONTIER_TABLES);
        own.pragma(`application_id = ${FRONTIER_ID}`);
        own.pragma(`user_version = ${FRONTIER_VERSION}`);
      })(database);
    }
    if (database.pragma('application_id', { simple: true }) !== FRONTIER_ID)
      throw new PetikError('store-foreign', `${path} is not a list of URLs that petik wrote`);
    if (database.pragma('user_version', { simple: true }) !== FRONTIER_VERSION)
      throw new PetikError('store-newer', `${path} was written by another version of petik`);
    writeAhead(database);
    // A process that dies loses nothing; a machine that does loses at most the last pages, which are then fetched once more.
    database.pragma('synchronous = NORMAL');
    // Held to the end: two runs on one archive would fetch the same pages and write over each other.
    database.pragma('locking_mode = EXCLUSIVE');
    database.prepare("INSERT INTO robots (origin, text, asked) VALUES ('', NULL, 0) ON CONFLICT DO NOTHING").run();
    return database;
  } catch (error) {
    database?.close();
    throw storeError(error, path);
  }
}

/** Refusals that other options, or a changed robots.txt, may lift: a URL is looked at again when a source names it again. */
const RECONSIDERED = "'refused-address', 'robots'";

interface UrlRow {
  url: string;
  host: string;
  source: string;
  tries: number;
  etag: string | null;
  last_modified: string | null;
  captured_url: string | null;
  captured_date: string | null;
  number: number;
}

const toQueued = ({ url, host, source, tries, etag, last_modified, captured_url, captured_date }: UrlRow): QueuedUrl => ({
  url,
  host,
  source,
  tries,
  ...(etag === null ? {} : { etag }),
  ...(last_modified === null ? {} : { lastModified: last_modified }),
  ...(captured_url === null || captured_date === null ? {} : { captured: { url: captured_url, date: captured_date } }),
});

/** Opens the frontier of an archive, creating it where there is none. @throws PetikError as `openStore` does, `store-locked` while another run uses it */
export function openFrontier(path: string): Frontier {
  const database = openFile(path);
  const sql = (text: string) => database.prepare<unknown[], unknown>(text);
  const statements = {
    add: sql(
      `INSERT INTO urls (url, host, source, title, published) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET state = 'left' WHERE state = 'refused' AND code IN (${RECONSIDERED})`,
    ),
    state: sql(`SELECT CASE WHEN state = 'refused' AND code IN (${RECONSIDERED}) THEN 'failed' ELSE state END FROM urls WHERE url = ?`).pluck(),
    requeueFailed: sql("UPDATE urls SET state = 'left' WHERE state = 'failed' AND transient = 1"),
    requeueFetched: sql("UPDATE urls SET state = 'left' WHERE state IN ('fetched', 'unchanged')"),
    hosts: sql("SELECT host FROM urls WHERE state = 'left' GROUP BY host ORDER BY min(number)").pluck(),
    take: sql("SELECT * FROM urls WHERE state = 'left' AND host = ? AND number > ? ORDER BY number LIMIT ?"),
    settle: sql(
      `UPDATE urls SET state = ?, article = coalesce(nullif(?, ''), article), tries = 0, code = NULL, message = NULL, etag = coalesce(?, etag), last_modified = coalesce(?, last_modified),
         captured_url = coalesce(?, captured_url), captured_date = coalesce(?, captured_date), file = coalesce(?, file), start = coalesce(?, start) WHERE url = ?`,
    ),
    fail: sql('UPDATE urls SET state = ?, tries = tries + 1, code = ?, message = ?, transient = ? WHERE url = ?'),
    article: sql('INSERT INTO articles (id, url) VALUES (?, ?) ON CONFLICT DO NOTHING'),
    storedFrom: sql('SELECT url FROM articles WHERE id = ?').pluck(),
    digest: sql('INSERT INTO digests (digest, url, date) VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
    capturedAs: sql('SELECT url, date FROM digests WHERE digest = ?'),
    file: sql('INSERT INTO files (file, "end") VALUES (?, ?) ON CONFLICT DO UPDATE SET "end" = max("end", excluded."end")'),
    archiveEnd: sql('SELECT file, "end" FROM files ORDER BY file DESC LIMIT 1'),
    recallRobots: sql('SELECT text FROM robots WHERE origin = ? AND asked >= ?'),
    keepRobots: sql('INSERT INTO robots (origin, text, asked) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text, asked = excluded.asked'),
    counts: sql('SELECT state, count(*) AS number FROM urls GROUP BY state'),
  };
  /** The number of the last URL that was taken of each host. */
  const taken = new Map<string, number>();

  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw storeError(error, path);
    }
  };

  const addAll = database.transaction((candidates: Parameters<Frontier['add']>[0]): number => {
    let added = 0;
    for (const { url, source, title, published } of candidates)
      added += statements.add.run(url, new URL(url).host, source, title ?? null, published ?? null).changes;
    return added;
  });

  const settle = database.transaction((url: string, { article, state, etag, lastModified, digests, place }: Parameters<Frontier['settle']>[1]): void => {
    const first = digests[0];
    statements.settle.run(
      state,
      article,
      etag ?? null,
      lastModified ?? null,
      first?.url ?? null,
      first?.date ?? null,
      place?.file ?? null,
      place?.start ?? null,
      url,
    );
    if (state === 'fetched') statements.article.run(article, url);
    for (const { digest, url: captured, date } of digests) statements.digest.run(digest, captured, date);
    if (place !== undefined) statements.file.run(place.file, place.end);
  });

  function counts(): FrontierCounts {
    const all: FrontierCounts = { left: 0, fetched: 0, unchanged: 0, duplicate: 0, refused: 0, failed: 0 };
    for (const { state, number } of statements.counts.all() as { state: keyof FrontierCounts; number: number }[]) all[state] = number;
    return all;
  }

  return {
    add: (candidates) => attempt(() => addAll(candidates)),
    stateOf: (url) => attempt(() => statements.state.get(url) as keyof FrontierCounts | undefined),
    requeue: ({ refresh }) => attempt(() => statements.requeueFailed.run().changes + (refresh ? statements.requeueFetched.run().changes : 0)),
    hosts: () => attempt(() => statements.hosts.all() as string[]),
    take: (host, count) =>
      attempt(() => {
        const rows = statements.take.all(host, taken.get(host) ?? 0, count) as UrlRow[];
        const last = rows.at(-1);
        if (last !== undefined) taken.set(host, last.number);
        return rows.map(toQueued);
      }),
    settle: (url, result) => attempt(() => settle(url, result)),
    fail: (url, { code, message, transient }) =>
      attempt(() => void statements.fail.run(transient ? 'failed' : 'refused', code, message, Number(transient), url)),
    storedFrom: (article) => attempt(() => statements.storedFrom.get(article) as string | undefined),
    capturedAs: (digest) => attempt(() => statements.capturedAs.get(digest) as CapturedAt | undefined),
    archiveEnd: () => attempt(() => statements.archiveEnd.get() as { file: string; end: number } | undefined),
    recallRobots: (origin, since) =>
      attempt(() => {
        const row = statements.recallRobots.get(origin, since) as { text: string | null } | undefined;
        return row === undefined ? undefined : ((row.text === null ? 'missing' : { text: row.text }) satisfies RememberedRobots);
      }),
    keepRobots: (origin, answer, now) => attempt(() => void statements.keepRobots.run(origin, answer === 'missing' ? null : answer.text, now)),
    counts: () => attempt(counts),
    close: () => void database.close(),
  };
}
