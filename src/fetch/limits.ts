/** What one exchange may take at most; bytes and milliseconds. */
export interface Limits {
  /** Hops from a URL to its page. */
  redirects: number;
  urlLength: number;
  headerBytes: number;
  /** The body as it is transferred. */
  bodyBytes: number;
  /** The body without content codings. */
  decodedBytes: number;
  connectMs: number;
  /** From the request to the end of the response's header. */
  firstByteMs: number;
  /** Between two pieces of the body. */
  idleMs: number;
  /** From the request to the end of the body. */
  totalMs: number;
}

const MB = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  redirects: 5,
  urlLength: 4096,
  headerBytes: 64 * 1024,
  bodyBytes: 16 * MB,
  decodedBytes: 64 * MB,
  connectMs: 15_000,
  firstByteMs: 30_000,
  idleMs: 20_000,
  totalMs: 120_000,
};
