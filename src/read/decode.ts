/** Decoded content, or the reason why there is none. */
export type Decoded = { text: string } | { code: 'empty' | 'binary'; message: string };

/** What windows-1252 means by the bytes 0x80-0x9F; some releases of Node leave them as C1 control characters. */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const DECLARATION_WINDOW = 4096;
const META_CHARSET = /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;
const XML_ENCODING = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)/i;

const decodeWith = (label: string, bytes: Uint8Array): string => {
  const text = new TextDecoder(label).decode(bytes);
  return label === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252_HIGH[c.charCodeAt(0) - 0x80]!) : text;
};

/** The WHATWG name of a label, if this Node can decode it; a page that says UTF-16 in ASCII letters is not UTF-16. */
function knownEncoding(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: in mostly Latin text every other byte is NUL, and always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, DECLARATION_WINDOW) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = length * 0.3;
  const few = length * 0.02;
  if (odd > most && even <= few) return 'utf-16le';
  if (even > most && odd <= few) return 'utf-16be';
  return undefined;
}

/** UTF-8 where that is the better reading, else undefined: one torn character among many good ones does not make a page windows-1252. */
function asUtf8(bytes: Uint8Array, goodForOneBroken: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    let broken = 0;
    let good = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 0xfffd) broken++;
      else if (code > 0x7f) good++;
    }
    return good > broken * goodForOneBroken ? text : undefined;
  }
}

/**
 * Bytes of a page to text: byte order mark, then the encoding that its HTTP header names (`charset`) or that the page declares, then UTF-8 if the bytes are
 * that, else windows-1252.
 * Bytes overrule the declaration where they are certain: UTF-8 declared as something else, and windows-1252 declared as UTF-8.
 */
export function decode(bytes: Uint8Array, charset?: string): Decoded {
  if (bytes.length === 0) return { code: 'empty', message: 'it holds nothing' };
  const encoding = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (encoding === undefined && bytes.includes(0)) return { code: 'binary', message: 'not text: it holds NUL bytes' };
  const text = encoding === undefined ? decodeDeclared(bytes, charset) : decodeWith(encoding, bytes);
  return text.trim() === '' ? { code: 'empty', message: 'there is nothing but white space' } : { text };
}

function decodeDeclared(bytes: Uint8Array, charset: string | undefined): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_WINDOW));
  const declared = knownEncoding(charset) ?? knownEncoding(META_CHARSET.exec(head)?.[1] ?? XML_ENCODING.exec(head)?.[1]) ?? 'utf-8';
  if (declared === 'utf-8' || declared === 'windows-1252') return asUtf8(bytes, 4) ?? decodeWith('windows-1252', bytes);
  const isAscii = bytes.every((byte) => byte < 0x80);
  return (isAscii ? undefined : asUtf8(bytes, Number.POSITIVE_INFINITY)) ?? decodeWith(declared, bytes);
}
