import { BlockList, isIP } from 'node:net';

/**
 * Ranges that are not on the public internet, from the IANA registries of special-purpose addresses, and what a refusal calls them.
 * IPv6 is the other way round: only 2000::/3 is public, and these are the exceptions in it.
 */
const SPECIAL: ReadonlyArray<[range: string, name: string]> = [
  ['0.0.0.0/8', 'unspecified'],
  ['10.0.0.0/8', 'private'],
  ['100.64.0.0/10', 'shared by a carrier'],
  ['127.0.0.0/8', 'loopback'],
  ['169.254.0.0/16', 'link-local'],
  ['172.16.0.0/12', 'private'],
  ['192.0.0.0/24', 'reserved for protocols'],
  ['192.0.2.0/24', 'for documentation'],
  ['192.31.196.0/24', 'reserved for protocols'],
  ['192.52.193.0/24', 'reserved for protocols'],
  ['192.88.99.0/24', 'a retired relay'],
  ['192.168.0.0/16', 'private'],
  ['192.175.48.0/24', 'reserved for protocols'],
  ['198.18.0.0/15', 'for benchmarks'],
  ['198.51.100.0/24', 'for documentation'],
  ['203.0.113.0/24', 'for documentation'],
  ['224.0.0.0/4', 'multicast'],
  ['240.0.0.0/4', 'reserved'],
  ['2001::/23', 'reserved for protocols'],
  ['2001:db8::/32', 'for documentation'],
  ['2620:4f:8000::/48', 'reserved for protocols'],
  ['3fff::/20', 'for documentation'],
];

/** Names of the kinds of IPv6 address outside 2000::/3. */
const OUTSIDE: ReadonlyArray<[range: string, name: string]> = [
  ['::/128', 'unspecified'],
  ['::1/128', 'loopback'],
  ['fe80::/10', 'link-local'],
  ['fec0::/10', 'site-local'],
  ['fc00::/7', 'unique-local'],
  ['ff00::/8', 'multicast'],
  ['::/0', 'not in public use'],
];

/** IPv6 forms that lead to the IPv4 address in their last 32 bits, or in those from a bit on: it decides. */
const EMBEDDING: ReadonlyArray<[range: string, word: number]> = [
  ['::ffff:0:0/96', 6],
  ['::ffff:0:0:0/96', 6],
  ['64:ff9b::/96', 6],
  ['64:ff9b:1::/48', 6],
  ['2002::/16', 1],
  ['2001:0::/32', -1],
  ['::/96', 6],
];

const listOf = (range: string): ((address: string) => boolean) => {
  const [network, bits] = range.split('/') as [string, string];
  const family = isIP(network) === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(network, Number(bits), family);
  // A BlockList reads a mapped address as the IPv4 one that it holds; only plain addresses of the range's own family are asked here.
  return (address) => (isIP(address) === 4 ? 'ipv4' : 'ipv6') === family && list.check(address, family);
};

const tableOf = <T>(rows: ReadonlyArray<[string, T]>): { holds: (address: string) => boolean; value: T }[] =>
  rows.map(([range, value]) => ({ holds: listOf(range), value }));

const special = tableOf(SPECIAL);
const outside = tableOf(OUTSIDE);
const embedding = tableOf(EMBEDDING);
const isGlobalUnicast = listOf('2000::/3');

/** The eight 16-bit words of an IPv6 address. */
function wordsOf(address: string): number[] {
  const dotted = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) => `${((a << 8) | +b).toString(16)}:${((c << 8) | +d).toString(16)}`);
  const [head = '', tail] = dotted.split('::');
  const read = (part: string): number[] => (part === '' ? [] : part.split(':').map((word) => Number.parseInt(word, 16)));
  const [first, last] = [read(head), read(tail ?? '')];
  return tail === undefined ? first : [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last];
}

const fromWords = (high: number, low: number): string => [high >> 8, high & 255, low >> 8, low & 255].join('.');

/** Why no connection may be made to an address, in words ("10.0.0.1 is private"), or undefined for one of the public internet. */
export function refusedAddress(address: string): string | undefined {
  const plain = address.replace(/%.*$/, '');
  const family = isIP(plain);
  if (family === 0) return `${JSON.stringify(address)} is no IP address`;
  const name = family === 4 ? special.find(({ holds }) => holds(plain))?.value : refusedSix(plain);
  return name === undefined ? undefined : `${plain} is ${name}`;
}

function refusedSix(address: string): string | undefined {
  const known = outside.slice(0, -1).find(({ holds }) => holds(address));
  if (known !== undefined) return known.value;
  const words = wordsOf(address);
  const form = embedding.find(({ holds }) => holds(address));
  // Teredo keeps the address of its client inverted, and its server's is of no use here: no web site stands behind it.
  if (form?.value === -1) return 'a Teredo tunnel';
  if (form !== undefined) {
    const inner = fromWords(words[form.value]!, words[form.value + 1]!);
    const refused = special.find(({ holds }) => holds(inner))?.value;
    return refused === undefined ? undefined : `a form of ${inner}, which is ${refused}`;
  }
  if (!isGlobalUnicast(address)) return outside.at(-1)!.value;
  return special.find(({ holds }) => holds(address))?.value;
}
