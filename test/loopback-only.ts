import dns from 'node:dns/promises';
import { syncBuiltinESMExports } from 'node:module';
import { isIP, Socket } from 'node:net';

/** Loaded before every test file: a connection or a look-up that would leave this machine fails the test that makes it. */
const isLoopback = (host: string): boolean => /^127\./.test(host) || host === '::1' || host === 'localhost';

interface Target {
  host?: string;
  path?: string;
}

const connect = Socket.prototype.connect as unknown as (this: Socket, ...args: unknown[]) => Socket;
Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
  // Node hands over its options as the first of a list, everyone else as they are.
  const [first] = args;
  const options = (Array.isArray(first) ? first[0] : first) as Target | number | string;
  const host = typeof options === 'object' ? options.host : typeof options === 'number' ? String(args[1] ?? 'localhost') : undefined;
  const isLocal = host === undefined || isLoopback(host);
  if (!isLocal) throw new Error(`a test connects to ${host}`);
  return connect.apply(this, args);
} as Socket['connect'];

const lookup = dns.lookup;
dns.lookup = ((host: string, ...rest: unknown[]) => {
  if (isIP(host) === 0 && host !== 'localhost') throw new Error(`a test looks up ${host}`);
  return (lookup as (...args: unknown[]) => unknown)(host, ...rest);
}) as typeof dns.lookup;
syncBuiltinESMExports();
