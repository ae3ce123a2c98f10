import { promisify } from 'node:util';
import zlib from 'node:zlib';

/** A body without its content codings, or why there is none. */
export type DecodedBody = { bytes: Uint8Array } | { code: 'too-large' | 'bad-encoding'; message: string };

interface Options {
  maxOutputLength: number;
  chunkSize: number;
}
type Decompress = (bytes: Uint8Array, options: Options) => Promise<Uint8Array> | Uint8Array;

/** Room for most pages in one piece. */
const CHUNK = 128 * 1024;
/** A body of so few bytes is undone at once, which costs less than the way to another thread; at the worst that holds the others up for as long as the limit allows. */
const SMALL = 64 * 1024;

/** A decoder from the two forms that Node has of each. */
function either(now: (bytes: Uint8Array, options: Options) => Uint8Array, later: unknown): Decompress {
  const elsewhere = promisify(later as (bytes: Uint8Array, options: Options, done: (error: Error | null, result: Uint8Array) => void) => void);
  return (bytes, options) => (bytes.length <= SMALL ? now(bytes, options) : elsewhere(bytes, options));
}

const gunzip = either(zlib.gunzipSync, zlib.gunzip);
const inflate = either(zlib.inflateSync, zlib.inflate);
const inflateRaw = either(zlib.inflateRawSync, zlib.inflateRaw);

/** `deflate` means the zlib format, and some servers send a bare stream under that name. */
const inflateEither: Decompress = (bytes, options) => {
  const [first = 0, second = 0] = bytes;
  return ((first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0 ? inflate : inflateRaw)(bytes, options);
};

/** Zstandard came to Node with 22.15; an older one never asks for it. */
const { zstdDecompress, zstdDecompressSync } = zlib as { zstdDecompress?: unknown; zstdDecompressSync?: typeof zlib.gunzipSync };

const DECODERS: Readonly<Record<string, Decompress>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate: inflateEither,
  br: either(zlib.brotliDecompressSync, zlib.brotliDecompress),
  ...(zstdDecompressSync === undefined ? {} : { zstd: either(zstdDecompressSync, zstdDecompress) }),
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
      bytes = await decoder(bytes, { maxOutputLength: limit, chunkSize: CHUNK });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(limit);
      return { code: 'bad-encoding', message: `the ${coding} coding is broken: ${(cause as Error).message}` };
    }
  }
  return bytes.length > limit ? tooLarge(limit) : { bytes };
}

const tooLarge = (limit: number): DecodedBody => ({ code: 'too-large', message: `larger than ${limit} bytes when decoded` });
