import { lookup } from 'node:dns/promises';
import { isIP, type Socket } from 'node:net';
import { buildConnector } from 'undici';
import { type AddressPolicy, bareHost } from './policy.js';

/** The addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** A connection that the policy forbids. */
export class RefusedAddress extends Error {}

export const systemResolve: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

export interface ConnectorOptions {
  policy: AddressPolicy;
  resolve: Resolve;
  connectMs: number;
  /** Certificates to trust beside those of the system, in PEM. */
  certificates?: string | undefined;
  /** Told of every address that is connected to. */
  connected?: (host: string, address: string) => void;
}

const plainAddress = (address: string | undefined): string => (address ?? '').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');

/**
 * Connects to hosts for undici. A name is resolved once for each connection, every address that it has is checked, and the connection goes to an address that
 * was checked: nothing resolves the name a second time, so an answer that changes in between (DNS rebinding) is never used. The address at the other end of
 * the socket is checked too. A name with an address that is refused is refused as a whole.
 */
export function safeConnector({ policy, resolve, connectMs, certificates, connected }: ConnectorOptions): buildConnector.connector {
  // Said outright, so that no variable of the environment can switch it off.
  const base = buildConnector({ timeout: connectMs, allowH2: false, rejectUnauthorized: true, ...(certificates === undefined ? {} : { ca: certificates }) });

  const connect = (options: buildConnector.Options): Promise<Socket> =>
    new Promise((done, fail) => {
      // A failure comes as one argument, whatever the types say.
      base(options, (error, socket) => (error ? fail(error) : done(socket!)));
    });

  async function open(options: buildConnector.Options): Promise<Socket> {
    const host = bareHost(options.hostname);
    const addresses = isIP(host) === 0 ? await resolve(host) : [host];
    if (addresses.length === 0) throw Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' });
    for (const address of addresses) refuse(host, address);
    let failure: unknown;
    for (const address of addresses) {
      try {
        const socket = await connect({ ...options, hostname: address });
        return checkSocket(socket, host, address);
      } catch (cause) {
        if (cause instanceof RefusedAddress) throw cause;
        failure = cause;
      }
    }
    throw failure;
  }

  function refuse(host: string, address: string): void {
    const reason = policy(host, address);
    if (reason !== undefined) throw new RefusedAddress(host === address ? reason : `${host} leads to ${reason}`);
  }

  function checkSocket(socket: Socket, host: string, address: string): Socket {
    const actual = plainAddress(socket.remoteAddress);
    try {
      if (actual !== plainAddress(address)) throw new RefusedAddress(`the connection to ${address} ended at ${actual || 'no address'}`);
      refuse(host, actual);
    } catch (cause) {
      socket.destroy();
      throw cause;
    }
    connected?.(host, actual);
    return socket;
  }

  return (options, callback) => {
    open(options).then(
      (socket) => callback(null, socket),
      (cause: unknown) => callback(cause instanceof Error ? cause : new Error(String(cause)), null),
    );
  };
}
