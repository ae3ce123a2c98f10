import { WARC_1_1, WARCRecord, WARCSerializer } from 'warcio';
import type { Exchange, Header } from '../model/exchange.js';
import { digestOf } from './digest.js';

/** An exchange to be kept, what is known beside it, and the earlier capture that has the same payload. */
export interface Capture {
  exchange: Exchange;
  /** Fields of the metadata record, by name. */
  metadata: Readonly<Record<string, string>>;
  /** Payload digest of the body. */
  digest: string;
  revisits?: { url: string; date: string; profile: 'identical-payload-digest' | 'server-not-modified' };
}

const PROFILE = 'http://netpreserve.org/warc/1.1/revisit';
const encoder = new TextEncoder();
const LINE_BREAKS = /[\r\n]+/g;

const fieldsOf = (fields: Readonly<Record<string, string>>): Uint8Array =>
  encoder.encode(
    Object.entries(fields)
      .map(([name, value]) => `${name}: ${value.replace(LINE_BREAKS, ' ')}\r\n`)
      .join(''),
  );

/** The body is kept without its chunks, so the header that announces them is kept under another name, as other archivers do. */
const keptHeaders = (headers: readonly Header[]): [string, string][] =>
  headers.map(([name, value]) => [name.toLowerCase() === 'transfer-encoding' ? `X-Orig-${name}` : name, value]);

/** warcio would hash in WebAssembly; digests that are there already are left as they are. */
async function serialize(record: WARCRecord, head: Uint8Array, body: Uint8Array): Promise<Uint8Array> {
  if (record.warcType !== 'warcinfo') record.warcHeaders.headers.set('WARC-Block-Digest', digestOf(Buffer.concat([head, body])));
  return WARCSerializer.serialize(record, { digest: { algo: 'sha-1', prefix: 'sha1:', base32: true } });
}

const headOf = (record: WARCRecord): Uint8Array => (record.httpHeaders === null ? new Uint8Array() : encoder.encode(`${record.httpHeaders.toString()}\r\n`));

/** The record that opens a file and says who wrote it. */
export async function makeInfoRecord(filename: string, date: string, info: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const record = WARCRecord.createWARCInfo({ filename, date, warcVersion: WARC_1_1 }, Object.fromEntries(Object.entries(info)));
  return serialize(record, new Uint8Array(), new Uint8Array());
}

/** The records of one capture, uncompressed: request, metadata, then the response or, where its payload is known, a revisit. */
export async function makeCaptureRecords({ exchange, metadata, digest, revisits }: Capture): Promise<Uint8Array[]> {
  const { url, date, address, request, response } = exchange;
  const common = { url, date, warcVersion: WARC_1_1 } as const;
  const addressHeader: [string, string][] = address === undefined ? [] : [['WARC-IP-Address', address]];
  const status = `HTTP/1.1 ${response.status} ${response.statusText}`.trimEnd();
  const httpHeaders = keptHeaders(response.headers);
  const body = revisits === undefined ? response.body : new Uint8Array();
  const main = WARCRecord.create(
    {
      ...common,
      type: revisits === undefined ? 'response' : 'revisit',
      statusline: status,
      httpHeaders,
      warcHeaders: [...addressHeader, ['WARC-Payload-Digest', digest]],
      ...(revisits === undefined ? {} : { refersToUrl: revisits.url, refersToDate: revisits.date }),
    },
    [body],
  );
  if (revisits !== undefined) main.warcHeaders.headers.set('WARC-Profile', `${PROFILE}/${revisits.profile}`);
  const id = main.warcHeader('WARC-Record-ID')!;
  const asked = WARCRecord.create({
    ...common,
    type: 'request',
    statusline: `${request.method} ${request.target} HTTP/1.1`,
    httpHeaders: request.headers.map(([name, value]): [string, string] => [name, value]),
    warcHeaders: [...addressHeader, ['WARC-Concurrent-To', id], ['WARC-Payload-Digest', digestOf(new Uint8Array())]],
  });
  const fields = fieldsOf(metadata);
  const told = WARCRecord.create(
    {
      ...common,
      type: 'metadata',
      warcHeaders: [
        ['WARC-Concurrent-To', id],
        ['WARC-Payload-Digest', digestOf(fields)],
      ],
    },
    [fields],
  );
  return [await serialize(asked, headOf(asked), new Uint8Array()), await serialize(told, new Uint8Array(), fields), await serialize(main, headOf(main), body)];
}
