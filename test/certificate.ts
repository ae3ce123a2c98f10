import { generateKeyPairSync, sign } from 'node:crypto';

/** Just enough DER to write a certificate: a type, its length, its content. */
const der = (type: number, ...content: (Uint8Array | string)[]): Buffer => {
  const body = Buffer.concat(content.map((part) => Buffer.from(part)));
  const length = body.length < 128 ? [body.length] : body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([type, ...length]), body]);
};
const sequence = (...parts: Uint8Array[]): Buffer => der(0x30, ...parts);
const objectId = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const utcTime = (date: Date): Buffer => der(0x17, `${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`);
const nameOf = (name: string): Buffer => sequence(der(0x31, sequence(objectId('550403'), der(0x0c, name))));

const ECDSA_SHA256 = sequence(objectId('2a8648ce3d040302'));
const SUBJECT_ALT_NAME = '551d11';
const BASIC_CONSTRAINTS = '551d13';
const DAY_MS = 86_400_000;

/** A self-signed certificate for host names and 127.0.0.1, made anew for each run, with its key, in PEM; `days`: how long it is good from now. */
export function makeCertificate(names: readonly string[], days = 2): { cert: string; key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const altNames = sequence(...names.map((name) => der(0x82, name)), der(0x87, Uint8Array.of(127, 0, 0, 1)));
  const extensions = sequence(
    sequence(objectId(BASIC_CONSTRAINTS), der(0x01, Uint8Array.of(0xff)), der(0x04, sequence(der(0x01, Uint8Array.of(0xff))))),
    sequence(objectId(SUBJECT_ALT_NAME), der(0x04, altNames)),
  );
  const [from, to] = [new Date(Date.now() - 2 * DAY_MS), new Date(Date.now() + days * DAY_MS)];
  const body = sequence(
    der(0xa0, der(0x02, Uint8Array.of(2))),
    der(0x02, Uint8Array.of(1)),
    ECDSA_SHA256,
    nameOf('petik test'),
    sequence(utcTime(from), utcTime(to)),
    nameOf('petik test'),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const signature = sign('sha256', body, privateKey);
  const certificate = sequence(body, ECDSA_SHA256, der(0x03, Uint8Array.of(0), signature));
  const cert = `-----BEGIN CERTIFICATE-----\n${certificate
    .toString('base64')
    .match(/.{1,64}/g)!
    .join('\n')}\n-----END CERTIFICATE-----\n`;
  return { cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string };
}
