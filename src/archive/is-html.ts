const HTML_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const HTML_START = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|\?xml|!--)/i;
const CHARSET = /;\s*charset\s*=\s*["']?([\w.:-]+)/i;
const WINDOW = 256;

/** Whether a body is a web page: its type says so or, where it names none, its first bytes do. */
export function isHtml(type: string | undefined, body: Uint8Array): boolean {
  if (type !== undefined && type.trim() !== '') return HTML_TYPE.test(type);
  return HTML_START.test(Buffer.from(body.subarray(0, WINDOW)).toString('latin1'));
}

/** The character encoding that a `Content-Type` names. */
export const charsetOf = (type: string | undefined): string | undefined => CHARSET.exec(type ?? '')?.[1];
