import { isIP } from 'node:net';
import { type AddressPolicy, bareHost } from './policy.js';

export type CheckedUrl = { url: URL } | { code: 'refused-url' | 'refused-address'; message: string };

const refused = (message: string): CheckedUrl => ({ code: 'refused-url', message });

/**
 * Looks at a URL before anything is done with it. `new URL` has read every spelling of an IPv4 address (decimal, octal, hexadecimal, short) as the address
 * that it means, so the address policy sees what a connection would go to.
 */
export function checkUrl(text: string, policy: AddressPolicy, longest: number): CheckedUrl {
  if (text.length > longest) return refused(`it is longer than ${longest} characters`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return refused('it is no URL');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused(`only http and https are fetched, not ${url.protocol.slice(0, -1)}`);
  if (url.username !== '' || url.password !== '') return refused('it holds a user name or password');
  const host = bareHost(url.hostname);
  const message = isIP(host) === 0 ? undefined : policy(host, host);
  if (message !== undefined) return { code: 'refused-address', message };
  url.hash = '';
  return { url };
}

/** A URL for people and logs: without user name and password. */
export function withoutCredentials(text: string): string {
  if (!URL.canParse(text)) return text.replace(/\/\/[^/?#]*@/, '//');
  const url = new URL(text);
  if (url.username === '' && url.password === '') return text;
  url.username = '';
  url.password = '';
  return url.href;
}
