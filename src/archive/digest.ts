import { hash } from 'node:crypto';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 without padding: a SHA-1 has 160 bits, which 32 letters hold exactly. */
function base32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32[(held >> bits) & 31];
    }
  }
  return bits > 0 ? text + BASE32[(held << (5 - bits)) & 31] : text;
}

/** The digest that every web archive uses: SHA-1 in base 32. It tells copies apart, it is no protection against forgery. */
export const digestOf = (bytes: Uint8Array): string => `sha1:${base32(hash('sha1', bytes, 'buffer'))}`;

/** Whether bytes have the digest that a record states; a form that is not known is not judged. */
export function hasDigest(bytes: Uint8Array, stated: string): boolean {
  const [, algorithm = '', value = ''] = /^(sha-?1|sha-?256):([A-Za-z0-9]+)=*$/i.exec(stated.trim()) ?? [];
  if (algorithm === '') return true;
  const own = hash(algorithm.replace('-', '').toLowerCase(), bytes, 'buffer');
  return [base32(own), own.toString('hex').toUpperCase()].includes(value.toUpperCase());
}
