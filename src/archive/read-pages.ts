import { open } from 'node:fs/promises';
import { AsyncIterReader, StatusAndHeadersParser } from 'warcio';
import { decodeBody } from './decode-body.js';
import { hasDigest } from './digest.js';
import { charsetOf, isHtml } from './is-html.js';
import type { ByteWindow } from './members.js';
import { type ArchiveRecord, readRecords } from './read-records.js';

/** An HTML page of an archive. */
export interface ArchivedPage {
  url: string;
  /** Where its record starts in the file. */
  offset: number;
  /** The character encoding that its HTTP header names. */
  charset?: string;
  /** The page without content codings. */
  bytes: Uint8Array;
  /** The article that it is a part of: its id, which part, of how many. Only in archives that petik wrote. */
  part?: { article: string; number: number; of: number };
}

/** A page, or a record that cannot be read. */
export type ReadPage = { page: ArchivedPage } | { offset: number; code: 'too-large' | 'damaged'; message: string };

const PART = /^(\d+) of (\d+)$/;
/** A block holds the headers too. */
const HEAD_ALLOWANCE = 1024 * 1024;

/** The named fields of a metadata record. */
function fieldsOf(block: Uint8Array): Map<string, string> {
  const lines = new TextDecoder().decode(block).split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => (/^[\w-]+:/.test(line) ? [[line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]] : [])),
  );
}

function partOf(fields: Map<string, string> | undefined): ArchivedPage['part'] {
  const article = fields?.get('petik-article');
  if (article === undefined) return undefined;
  const [, number = '1', of = '1'] = PART.exec(fields?.get('petik-part') ?? '') ?? [];
  return { article, number: Number(number), of: Number(of) };
}

/**
 * The HTML pages of a WARC file as a stream: responses with status 200, and resources. A record that is damaged or too large is told with its offset and the
 * others go on. `limit`: the biggest page, in bytes.
 */
export async function* readArchivedPages(path: string, limit: number): AsyncGenerator<ReadPage> {
  const handle = await open(path);
  try {
    yield* pagesIn(handle, limit);
  } finally {
    await handle.close();
  }
}

/** The same for bytes that are open already. */
export async function* pagesIn(handle: ByteWindow, limit: number): AsyncGenerator<ReadPage> {
  let told: { about: string; fields: Map<string, string> } | undefined;
  for await (const read of readRecords(handle, limit + HEAD_ALLOWANCE)) {
    if ('damage' in read) {
      yield { code: 'damaged', ...read.damage };
      continue;
    }
    const { record } = read;
    const type = record.field('warc-type');
    if (type === 'metadata' && record.block !== undefined) told = { about: record.field('warc-concurrent-to') ?? '', fields: fieldsOf(record.block) };
    if (type !== 'response' && type !== 'resource') continue;
    const part = told?.about === record.field('warc-record-id') ? partOf(told?.fields) : undefined;
    const page = await readPage(record, type, limit);
    if (page === undefined) continue;
    yield 'page' in page && part !== undefined ? { page: { ...page.page, part } } : page;
  }
}

async function readPage(record: ArchiveRecord, type: 'response' | 'resource', limit: number): Promise<ReadPage | undefined> {
  const { offset, block } = record;
  const url = record.field('warc-target-uri')?.replace(/^<(.*)>$/, '$1');
  if (url === undefined || !/^https?:/i.test(url)) return undefined;
  if (block === undefined) return { offset, code: 'too-large', message: `the record is larger than ${limit} bytes` };
  const digest = record.field('warc-block-digest');
  if (digest !== undefined && !hasDigest(block, digest))
    return { offset, code: 'damaged', message: 'the block does not have the digest that the record states' };
  const http = type === 'response' ? await readHttp(block) : { status: 200, type: record.field('content-type') ?? '', coding: undefined, body: block };
  if (http === undefined) return { offset, code: 'damaged', message: 'the HTTP response cannot be read' };
  if (http.status !== 200 || (http.type !== '' && !isHtml(http.type, http.body))) return undefined;
  const decoded = await decodeBody(http.body, http.coding, limit);
  if ('code' in decoded) return { offset, code: decoded.code === 'too-large' ? 'too-large' : 'damaged', message: decoded.message };
  if (!isHtml(http.type, decoded.bytes)) return undefined;
  const charset = charsetOf(http.type);
  return { page: { url, offset, bytes: decoded.bytes, ...(charset === undefined ? {} : { charset }) } };
}

interface Http {
  status: number;
  type: string;
  coding: string | undefined;
  body: Uint8Array;
}

async function readHttp(block: Uint8Array): Promise<Http | undefined> {
  const reader = new AsyncIterReader([block], null);
  try {
    const head = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers });
    if (head === null || !head.statusline.startsWith('HTTP/')) return undefined;
    const { headers } = head;
    const body = await reader.readFully();
    const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
    return {
      status: Number(head.statusCode),
      type: headers.get('content-type') ?? '',
      coding: headers.get('content-encoding') ?? undefined,
      body: isChunked ? await new AsyncIterReader([body], null, true).readFully() : body,
    };
  } catch {
    return undefined;
  }
}
