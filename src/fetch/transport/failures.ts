import type { FetchCode, FetchFailure } from '../../model/fetching.js';
import { RefusedAddress } from '../safety/connector.js';

/** A stop that petik itself decided on while a response came in. */
export class Refusal extends Error {
  readonly code: FetchCode;
  readonly transient: boolean;

  constructor(code: FetchCode, message: string, transient = false) {
    super(message);
    this.code = code;
    this.transient = transient;
  }
}

/** Error codes of undici, node and OpenSSL by their beginning, and what they mean to an operator. */
const MEANINGS: ReadonlyArray<[prefix: RegExp, code: FetchCode, transient: boolean, message?: string]> = [
  [/^UND_ERR_HEADERS_OVERFLOW$|^HPE_HEADER_OVERFLOW$/, 'response-too-large', false, 'the header is too large'],
  [/^UND_ERR_HEADERS_TIMEOUT$/, 'timeout', true, 'no answer in time'],
  [/^UND_ERR_BODY_TIMEOUT$/, 'timeout', true, 'the body stopped coming'],
  [/^UND_ERR_CONNECT_TIMEOUT$|^ETIMEDOUT$/, 'timeout', true, 'no connection in time'],
  [/^UND_ERR_SOCKET$|^ECONNRESET$|^EPIPE$|^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, 'cut-off', true],
  [/^HPE_|^HTTPParserError$|^UND_ERR_/, 'bad-response', false],
  [/^ENOTFOUND$|^EAI_|^EDNS|^ENODATA$/, 'dns', true, 'the host name cannot be resolved'],
  [/CERT|^ERR_TLS|^ERR_SSL|^EPROTO$|SELF_SIGNED|UNABLE_TO|^CRL_/, 'tls', false],
  [/^ECONNREFUSED$|^EHOST|^ENET|^EADDR/, 'unreachable', true],
];

/** An error of a request as a failure. */
export function failureOf(error: unknown): FetchFailure {
  if (error instanceof Refusal) return { code: error.code, message: error.message, transient: error.transient };
  if (error instanceof RefusedAddress) return { code: 'refused-address', message: error.message, transient: false };
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  // The parser's errors have no code where the very first bytes are wrong.
  const code = (error as { code?: string } | undefined)?.code ?? name;
  const known = MEANINGS.find(([prefix]) => prefix.test(code));
  if (known === undefined) return { code: 'unreachable', message: code === '' ? message : `${message} (${code})`, transient: true };
  const [, meaning, transient, words] = known;
  return { code: meaning, message: words ?? message, transient };
}
