import { promisify } from 'node:util';
import zlib from 'node:zlib';

/** A body without its content codings, or why there is none. */
export type DecodedBody = { bytes: Uint8Array } | { code: 'too-large' | 'bad-encoding'; message: string };

type Decompress = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const inflate = promisify(zlib.inflate) as Decompress;
const inflateRaw = promisify(zlib.inflateRaw) as Decompress;

/** `deflate` means the zlib format, and some servers send a bare stream under that name. */
const inflateEither: Decompress = (bytes, options) =>
  ((bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0 ? inflate : inflateRaw)(bytes, options);

/** Zstandard came to Node with 22.15; an older one never asks for it. */
const zstd = (zlib as { zstdDecompress?: typeof zlib.gunzip }).zstdDecompress;

const DECODERS: Readonly<Record<string, Decompress>> = {
  gzip: promisify(zlib.gunzip) as Decompress,
  'x-gzip': promisify(zlib.gunzip) as Decompress,
  deflate: inflateEither,
  br: promisify(zlib.brotliDecompress) as Decompress,
  ...(zstd === undefined ? {} : { zstd: promisify(zstd) as unknown as Decompress }),
};

/** Honest servers apply one coding; a pile of them is a way to hide a bomb. */
const MOST_CODINGS = 2;

/** What to ask servers for: every coding that can be undone. */
export const ACCEPTED_CODINGS = Object.keys(DECODERS)
  .filter((name) => !name.startsWith('x-'))
  .join(', ');

/** Undoes the codings of a `Content-Encoding` header; stops as soon as more than `limit` bytes come out. */
export async function decodeBody(body: Uint8Array, contentEncoding: string | undefined, limit: number): Promise<DecodedBody> {
  const codings = (contentEncoding ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  if (codings.length > MOST_CODINGS) return { code: 'bad-encoding', message: `${codings.length} content codings on top of each other` };
  let bytes = body;
  for (const coding of codings.reverse()) {
    const decoder = DECODERS[coding];
    if (decoder === undefined) return { code: 'bad-encoding', message: `unknown content coding ${JSON.stringify(coding)}` };
    if (bytes.length === 0) break;
    try {
      bytes = await decoder(bytes, { maxOutputLength: limit });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(limit);
      return { code: 'bad-encoding', message: `the ${coding} coding is broken: ${(cause as Error).message}` };
    }
  }
  return bytes.length > limit ? tooLarge(limit) : { bytes };
}

const tooLarge = (limit: number): DecodedBody => ({ code: 'too-large', message: `larger than ${limit} bytes when decoded` });
