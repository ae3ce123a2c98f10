import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusedAddress } from '../src/fetch/safety/address.js';
import { checkUrl, withoutCredentials } from '../src/fetch/safety/check-url.js';
import { addressPolicy } from '../src/fetch/safety/policy.js';
import { userAgentOf } from '../src/fetch/user-agent.js';

const REFUSED: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.1', '127.255.255.254', '::1'],
  private: ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  'link-local': ['169.254.169.254', 'fe80::1', 'fe80::1%eth0'],
  'unique-local': ['fc00::1', 'fd12:3456::1'],
  multicast: ['224.0.0.1', '239.255.255.255', 'ff02::1'],
  unspecified: ['0.0.0.0', '0.1.2.3', '::'],
  'shared by a carrier': ['100.64.0.1', '100.127.255.255'],
  reserved: ['240.0.0.1', '255.255.255.255'],
  'for documentation': ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
  'for benchmarks': ['198.18.0.1', '198.19.255.255'],
  'not in public use': ['5f00::1', '4000::1', '100::1'],
};
/** IPv6 that leads to an IPv4 address. */
const FORMS: readonly ((hex: string, dotted: string) => string)[] = [
  (_, dotted) => `::ffff:${dotted}`,
  (hex) => `::ffff:${hex}`,
  (hex) => `0:0:0:0:0:ffff:${hex}`,
  (_, dotted) => `64:ff9b::${dotted}`,
  (hex) => `64:ff9b::${hex}`,
  (hex) => `64:ff9b:1::${hex}`,
  (hex) => `2002:${hex}::1`,
  (_, dotted) => `::${dotted}`,
  (hex) => `::ffff:0:${hex}`,
];
const hexOf = (dotted: string): string => {
  const [a, b, c, d] = dotted.split('.').map(Number) as [number, number, number, number];
  return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
};

describe('addresses', () => {
  test.each(Object.entries(REFUSED))('%s ones are refused', (name, addresses) => {
    for (const address of addresses) expect(refusedAddress(address)).toBe(`${address.replace(/%.*/, '')} is ${name}`);
  });

  test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '172.15.0.1', '100.128.0.1', '11.0.0.1', '2606:4700::1111', '2a00:1450::1'])('%s is public', (address) => {
    expect(refusedAddress(address)).toBeUndefined();
  });

  test('IPv4-mapped, IPv4-compatible, NAT64 and 6to4 forms are what the address in them is', () => {
    for (const form of FORMS) {
      for (const inner of ['127.0.0.1', '10.1.2.3', '169.254.169.254', '192.168.0.1'])
        expect(refusedAddress(form(hexOf(inner), inner)), form(hexOf(inner), inner)).toContain(inner);
      expect(refusedAddress(form(hexOf('8.8.8.8'), '8.8.8.8')), form(hexOf('8.8.8.8'), '8.8.8.8')).toBeUndefined();
    }
  });

  test('what is no address is refused', () => {
    for (const text of ['', 'localhost', '1.2.3', '::g', '1.2.3.4.5']) expect(refusedAddress(text)).toContain('no IP address');
  });

  test('every spelling of an IPv4 address in a URL is judged as the address that it means', () => {
    const spellings = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)).chain((parts) => {
      const number = parts.reduce((sum, part) => sum * 256 + part, 0);
      const octal = (n: number) => `0${n.toString(8)}`;
      const hex = (n: number) => `0x${n.toString(16)}`;
      const [a, b, c, d] = parts;
      return fc
        .constantFrom(
          String(number),
          hex(number),
          octal(number),
          parts.map(octal).join('.'),
          parts.map(hex).join('.'),
          `${a}.${b * 65536 + c * 256 + d}`,
          `${a}.${b}.${c * 256 + d}`,
          parts.join('%2e'),
          parts.join('\u3002'),
        )
        .map((spelling) => ({ spelling, plain: parts.join('.') }));
    });
    fc.assert(
      fc.property(spellings, ({ spelling, plain }) => {
        const checked = checkUrl(`http://${spelling}/`, addressPolicy([]), 2000);
        if (refusedAddress(plain) === undefined) expect('url' in checked && checked.url.hostname).toBe(plain);
        else expect(checked).toMatchObject({ code: 'refused-address' });
      }),
    );
  });
});

describe('URLs', () => {
  const code = (url: string): string => {
    const checked = checkUrl(url, addressPolicy([]), 200);
    return 'url' in checked ? checked.url.href : checked.code;
  };

  test('only http and https', () => {
    for (const url of [
      'ftp://a.example/',
      'file:///etc/passwd',
      'gopher://a.example/',
      'data:text/html,x',
      'javascript:alert(1)',
      'ws://a.example',
      'blob:http://a.example/x',
      'nothing',
      '',
    ])
      expect(code(url), url).toBe('refused-url');
    expect(code('https://berita.example/a#b')).toBe('https://berita.example/a');
  });

  test('none with a user name or password, and neither is ever shown', () => {
    for (const url of ['http://user:secret@berita.example/', 'http://user@berita.example/', 'http://:secret@berita.example/']) {
      const checked = checkUrl(url, addressPolicy([]), 200);
      expect(checked).toMatchObject({ code: 'refused-url' });
      expect(JSON.stringify(checked) + withoutCredentials(url)).not.toMatch(/secret|user@|user:/);
    }
    expect(withoutCredentials('no url //user:secret@x/')).toBe('no url //x/');
    expect(withoutCredentials('http://berita.example/@a')).toBe('http://berita.example/@a');
  });

  test('none that is too long', () => {
    expect(code(`http://berita.example/${'a'.repeat(200)}`)).toBe('refused-url');
  });

  test('IPv6 in brackets is judged, too', () => {
    for (const url of ['http://[::1]/', 'http://[::ffff:10.0.0.1]/', 'http://[fd00::1]:8080/']) expect(code(url)).toBe('refused-address');
  });
});

describe('--allow-host', () => {
  test('a name opens what it leads to, and nothing else', () => {
    const policy = addressPolicy(['Intranet.Example']);
    expect(policy('intranet.example', '10.0.0.1')).toBeUndefined();
    expect(policy('other.example', '10.0.0.1')).toContain('private');
  });

  test('an address or a range opens it under every name', () => {
    const policy = addressPolicy(['10.2.0.0/16', '[::1]']);
    expect(policy('a.example', '10.2.3.4')).toBeUndefined();
    expect(policy('a.example', '::1')).toBeUndefined();
    expect(policy('a.example', '10.3.0.1')).toContain('private');
  });

  test.each(['10.0.0.0/33', 'a b', '10.0.0', '*', 'http://a.example', 'a.example/8', '1.2.3.4/8/8', ''])('%s is a mistake', (entry) => {
    expect(() => addressPolicy([entry])).toThrow(expect.objectContaining({ code: 'bad-host' }));
  });
});

describe('user agent', () => {
  test('it names a contact', () => {
    expect(userAgentOf('petik/1.0', 'redaksi@contoh.example')).toBe('petik/1.0 (+mailto:redaksi@contoh.example)');
    expect(userAgentOf('arsip', 'https://contoh.example/robot')).toBe('arsip (+https://contoh.example/robot)');
  });

  test.each([
    ['petik', 'nobody'],
    ['petik', 'a@b\r\nX: y'],
    ['petik', ''],
    ['pe tik', 'a@b.c'],
    ['petik\r\nX: y', 'a@b.c'],
    ['*', 'a@b.c'],
  ])('%j with contact %j is a mistake', (product, contact) => {
    expect(() => userAgentOf(product, contact)).toThrow(expect.objectContaining({ code: expect.stringMatching(/^bad-/) }));
  });
});
