import { BlockList, isIP } from 'node:net';
import { PetikError } from '../../model/error.js';
import { refusedAddress } from './address.js';

/** Says why a host may not be reached at an address, or nothing where it may. */
export type AddressPolicy = (host: string, address: string) => string | undefined;

const HOST_NAME = /^(?!-)[a-z0-9_.-]{1,253}$/i;

/** A host as URLs have it: lower case, IPv6 without its brackets. */
export const bareHost = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');

/**
 * The policy that refuses everything that is not on the public internet but what is opened: a host name opens whatever that name leads to, an address or a
 * range (`10.2.0.0/16`) opens it whatever name leads there. @throws PetikError `bad-host`
 */
export function addressPolicy(opened: readonly string[]): AddressPolicy {
  const names = new Set<string>();
  const ranges = new BlockList();
  for (const entry of opened.map(bareHost)) {
    const [address, bits, ...rest] = entry.split('/') as [string, string?, ...string[]];
    const family = isIP(address);
    const most = family === 4 ? 32 : 128;
    if (family !== 0 && rest.length === 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most))) {
      ranges.addSubnet(address, bits === undefined ? most : Number(bits), family === 4 ? 'ipv4' : 'ipv6');
    } else if (bits === undefined && HOST_NAME.test(entry) && !/^[\d.]+$/.test(entry)) {
      names.add(entry);
    } else {
      throw new PetikError('bad-host', `${JSON.stringify(entry)} is neither a host name nor an address nor a range of addresses`);
    }
  }
  return (host, address) => {
    const family = isIP(address);
    if (names.has(bareHost(host)) || (family !== 0 && ranges.check(address, family === 4 ? 'ipv4' : 'ipv6'))) return undefined;
    return refusedAddress(address);
  };
}
