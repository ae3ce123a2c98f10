import { Socket } from 'node:net';
import zlib from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeBody } from '../src/archive/decode-body.js';
import { systemResolve } from '../src/fetch/safety/connector.js';
import { makeCertificate } from './certificate.js';
import { articlePage, type ClientOptions, ending, type Handler, outcomeOf, sendPage } from './web.js';

const { serve, open } = ending();

/** What a page at a server comes to. */
async function fetchFrom(handler: Handler, options?: ClientOptions): Promise<string | number> {
  const { origin } = await serve(handler);
  return outcomeOf(open(options), `${origin}/a`);
}

const page = articlePage('Sragen Juara');

describe('the guard of the tests', () => {
  test('a connection or look-up that would leave this machine throws', async () => {
    expect(() => new Socket().connect({ host: '192.0.2.1', port: 80 })).toThrow('a test connects to 192.0.2.1');
    expect(() => new Socket().connect(80, 'berita.example')).toThrow('a test connects to berita.example');
    await expect(async () => systemResolve('berita.example')).rejects.toThrow('a test looks up berita.example');
  });
});

describe('where a connection goes', () => {
  test('this machine is refused unless it is opened', async () => {
    const server = await serve((_, response) => sendPage(response, page));
    expect(await outcomeOf(open({ allow: [] }), `${server.origin}/a`)).toBe('refused-address');
    expect(server.asked).toEqual([]);
    expect(await outcomeOf(open(), `${server.origin}/a`)).toBe(200);
  });

  test.each(['10.0.0.1', '169.254.169.254', '::ffff:127.0.0.1', 'fd00::1', '64:ff9b::7f00:1'])('a name that leads to %s is refused', async (address) => {
    const client = open({ allow: [], resolve: async () => [address] });
    expect(await outcomeOf(client, 'http://berita.example/')).toBe('refused-address');
  });

  test('a name that leads outside and inside is refused as a whole', async () => {
    const client = open({ allow: [], resolve: async () => ['8.8.8.8', '127.0.0.1'] });
    expect(await outcomeOf(client, 'http://berita.example/')).toBe('refused-address');
  });

  test('a name is resolved once for a connection, which goes to the address that was checked (DNS rebinding)', async () => {
    const server = await serve((_, response) => {
      response.setHeader('connection', 'close');
      sendPage(response, page);
    });
    let asked = 0;
    const client = open({
      resolve: async () => {
        asked += 1;
        return [asked === 1 ? '127.0.0.1' : '10.0.0.1'];
      },
    });
    const url = `http://berita.example:${server.port}`;
    // The connection that the first answer was used for serves two requests; nobody asks a second time for it.
    expect(await outcomeOf(client, `${url}/a`)).toBe(200);
    expect(asked).toBe(1);
    // The name now leads elsewhere: the next connection is checked for itself.
    expect(await outcomeOf(client, `${url}/b`)).toBe('refused-address');
    expect(server.asked).toEqual(['/robots.txt', '/a']);
  });

  test('the end of the socket is checked, too', async () => {
    const server = await serve((_, response) => sendPage(response, page));
    // Something on the way sends the connection elsewhere.
    const { connect } = Socket.prototype;
    Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
      const [options] = args[0] as [{ host: string }];
      if (options.host === '127.0.0.2') options.host = '127.0.0.1';
      return (connect as (...args: unknown[]) => Socket).apply(this, args);
    } as typeof connect;
    try {
      const client = open({ allow: ['127.0.0.2'], resolve: async () => ['127.0.0.2'] });
      const result = await client.get(`http://berita.example:${server.port}/a`);
      expect(result).toMatchObject({ failure: { code: 'refused-address', message: 'the connection to 127.0.0.2 ended at 127.0.0.1' } });
    } finally {
      Socket.prototype.connect = connect;
    }
    expect(server.asked).toEqual([]);
  });

  test('an address that does not answer gives way to the next one', async () => {
    const server = await serve((_, response) => sendPage(response, page));
    const client = open({ resolve: async () => ['127.0.0.2', '127.0.0.1'], allow: ['127.0.0.0/8'] });
    expect(await outcomeOf(client, `http://berita.example:${server.port}/a`)).toBe(200);
  });

  test('a name that cannot be resolved, and a port where nobody listens', async () => {
    const server = await serve(() => {});
    await server.close();
    expect(await outcomeOf(open({ resolve: async () => [] }), 'http://berita.example/')).toBe('robots-unreachable');
    const result = await open().get(`${server.origin}/a`);
    expect(result).toMatchObject({ failure: { code: 'robots-unreachable', message: expect.stringContaining('ECONNREFUSED') } });
  });
});

describe('redirects', () => {
  const redirect =
    (to: (url: string) => string): Handler =>
    (request, response) =>
      void response.writeHead(302, { location: to(request.url!) }).end();

  test.each(['http://10.0.0.1/', 'http://[::1]/', 'http://2130706434/', 'https://169.254.169.254/latest/', 'http://0xa000001/'])(
    'into a private range (%s) are refused',
    async (target) => {
      expect(await fetchFrom(redirect(() => target))).toBe('refused-address');
    },
  );

  test('to a name that leads into a private range are refused', async () => {
    const client = open({ resolve: async (host) => [host === 'luar.example' ? '127.0.0.1' : '10.0.0.1'] });
    const server = await serve(redirect(() => 'http://dalam.example/'));
    expect(await outcomeOf(client, `http://luar.example:${server.port}/a`)).toBe('refused-address');
  });

  test.each(['ftp://berita.example/', 'file:///etc/passwd', 'javascript:1', 'http://user:secret@127.0.0.1/'])('to %s are refused', async (target) => {
    const { origin } = await serve(redirect(() => target));
    const result = await open().get(`${origin}/a`);
    expect(result).toMatchObject({ failure: { code: 'refused-url' } });
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  test('in a circle end', async () => {
    expect(await fetchFrom(redirect((url) => (url === '/a' ? '/b' : '/a')))).toBe('redirects');
  });

  test('without an end end', async () => {
    const server = await serve(redirect((url) => `${url}x`));
    expect(await outcomeOf(open({ limits: { redirects: 3 } }), `${server.origin}/a`)).toBe('redirects');
    expect(server.asked).toEqual(['/robots.txt', '/a', '/ax', '/axx', '/axxx']);
  });

  test('that are few are followed, each asked of robots.txt', async () => {
    const handler: Handler = (request, response) => (request.url === '/b' ? sendPage(response, page) : redirect(() => '/b')(request, response));
    expect(await fetchFrom(handler)).toBe(200);
    const server = await serve(handler, { robots: 'User-agent: *\nDisallow: /b' });
    expect(await outcomeOf(open(), `${server.origin}/a`)).toBe('robots');
    expect(server.asked).toEqual(['/robots.txt', '/a']);
  });
});

describe('what a server may send', () => {
  test('a page that is whole is 200', async () => {
    expect(await fetchFrom((_, response) => sendPage(response, page))).toBe(200);
  });

  test('no header at all in time', async () => {
    expect(await fetchFrom(() => {}, { limits: { firstByteMs: 50 } })).toBe('timeout');
  });

  test('a body that stops coming', async () => {
    expect(await fetchFrom((_, response) => void response.writeHead(200, { 'content-length': '9' }).write('a'), { limits: { idleMs: 50 } })).toBe('timeout');
  });

  test('a body that drips for ever', async () => {
    const drip: Handler = (_, response) => {
      const timer = setInterval(() => response.write('a'), 5);
      response.on('close', () => clearInterval(timer));
    };
    expect(await fetchFrom(drip, { limits: { totalMs: 100 } })).toBe('timeout');
  });

  test('a body without an end', async () => {
    const pour: Handler = (_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a')));
      };
      response.on('drain', more);
      more();
    };
    expect(await fetchFrom(pour, { limits: { bodyBytes: 1_000_000 } })).toBe('response-too-large');
  });

  test('a header without an end', async () => {
    const big: Handler = (_, response) => {
      for (let i = 0; i < 30; i += 1) response.setHeader(`x-${i}`, 'a'.repeat(500));
      sendPage(response, page);
    };
    expect(await fetchFrom(big, { limits: { headerBytes: 8000 } })).toBe('response-too-large');
  });

  test.each([
    ['a body shorter than it says', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc'],
    ['a chunk that is cut off', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc'],
    ['a connection that ends before the header', 'HTTP/1.1 200 OK\r\nContent-'],
    ['nothing', ''],
  ])('%s is cut off', async (_, bytes) => {
    expect(await fetchFrom((request) => void request.socket.end(bytes))).toBe('cut-off');
  });

  test('a connection that is reset half-way is cut off', async () => {
    const reset: Handler = (request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('abc', () => request.socket.resetAndDestroy());
    };
    expect(await fetchFrom(reset)).toBe('cut-off');
  });

  test('what is no HTTP is a bad response', async () => {
    expect(await fetchFrom((request) => void request.socket.end('SSH-2.0-OpenSSH_9.6\r\n\r\n'))).toBe('bad-response');
  });

  test('a body longer than it says is read as long as it says', async () => {
    const { origin } = await serve((request) => void request.socket.end('HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabcdef'));
    const result = await open().get(`${origin}/a`);
    expect('body' in result && Buffer.from(result.body).toString()).toBe('abc');
  });

  test('cookies are not sent back, to nobody', async () => {
    const cookies: (string | undefined)[] = [];
    const server = await serve((request, response) => {
      cookies.push(request.headers.cookie);
      sendPage(response, page, { 'set-cookie': 'a=b; Path=/' });
    });
    const client = open();
    for (const path of ['/a', '/b']) expect(await outcomeOf(client, `${server.origin}${path}`)).toBe(200);
    expect(cookies).toEqual([undefined, undefined]);
  });
});

describe('compressed bodies', () => {
  const SIZE = 4_000_000;
  const nothing = Buffer.alloc(SIZE);
  /** A Zstandard frame whose blocks say "the same byte, so many times": 40 blocks of 128 KB in 160 bytes. */
  const zstdBomb = Buffer.concat([
    Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58]),
    ...Array.from({ length: 40 }, (_, i) => {
      const head = (0x20000 << 3) | (1 << 1) | Number(i === 39);
      return Buffer.from([head & 255, (head >> 8) & 255, head >> 16, 0]);
    }),
  ]);
  const bombs: [string, Buffer][] = [
    ['gzip', zlib.gzipSync(nothing)],
    ['x-gzip', zlib.gzipSync(nothing)],
    ['deflate', zlib.deflateSync(nothing)],
    ['deflate', zlib.deflateRawSync(nothing)],
    ['br', zlib.brotliCompressSync(nothing)],
    ['gzip, gzip', zlib.gzipSync(zlib.gzipSync(nothing))],
    ['br, gzip', zlib.gzipSync(zlib.brotliCompressSync(nothing))],
  ];

  test.each(bombs)('a %s bomb goes no further than the limit', async (coding, bomb) => {
    expect(bomb.length).toBeLessThan(20_000);
    const send: Handler = (_, response) => void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding }).end(bomb);
    expect(await fetchFrom(send, { limits: { decodedBytes: SIZE - 1 } })).toBe('response-too-large');
    expect(await fetchFrom(send, { limits: { decodedBytes: SIZE } })).toBe(200);
  });

  test('a zstd bomb goes no further than the limit, or nowhere on a Node that has no zstd', async () => {
    const send: Handler = (_, response) => void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'zstd' }).end(zstdBomb);
    const canZstd = 'zstdDecompress' in zlib;
    expect(await fetchFrom(send, { limits: { decodedBytes: 100_000 } })).toBe(canZstd ? 'response-too-large' : 'bad-encoding');
  });

  test('zstd is asked for only where it can be undone', async () => {
    let accepted: string | undefined;
    await fetchFrom((request, response) => {
      accepted = request.headers['accept-encoding'];
      sendPage(response, page);
    });
    expect(accepted).toBe('zstdDecompress' in zlib ? 'gzip, deflate, br, zstd' : 'gzip, deflate, br');
  });

  test.each([
    ['gzip', zlib.gzipSync(page).subarray(0, -20)],
    ['gzip', Buffer.from('this is not gzip')],
    ['br', Buffer.from('this is not br')],
    ['deflate', Buffer.from('this is not deflate')],
    ['sdch', Buffer.from(page)],
    ['gzip, gzip, gzip', zlib.gzipSync(page)],
  ])('a broken or unknown coding (%s) is told', async (coding, body) => {
    expect(await fetchFrom((_, response) => void response.writeHead(200, { 'content-encoding': coding }).end(body))).toBe('bad-encoding');
  });

  test('an empty body has no coding to undo', async () => {
    expect(await decodeBody(new Uint8Array(), 'gzip', 10)).toEqual({ bytes: new Uint8Array() });
  });
});

describe('TLS', () => {
  const good = makeCertificate(['berita.example']);
  const get = async (tls: { cert: string; key: string }, host: string, certificates?: string): Promise<unknown> => {
    const server = await serve((_, response) => sendPage(response, page), { tls });
    const client = open(certificates === undefined ? {} : { certificates });
    const result = await client.get(`https://${host}:${server.port}/a`);
    return 'failure' in result ? result.failure.message : result.exchange.response.status;
  };

  test('a certificate that is trusted and names the host is good, for a name and for an address', async () => {
    expect(await get(good, 'berita.example', good.cert)).toBe(200);
    expect(await get(good, '127.0.0.1', good.cert)).toBe(200);
  });

  test('one that nobody vouches for fails', async () => {
    expect(await get(good, 'berita.example')).toMatch(/self.signed/i);
  });

  test('one that nobody vouches for fails even where the environment says otherwise', async () => {
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    try {
      expect(await get(good, 'berita.example')).toMatch(/self.signed/i);
    } finally {
      delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    }
  });

  test('one for another host fails', async () => {
    expect(await get(good, 'lain.example', good.cert)).toMatch(/altnames/i);
  });

  test('one that is out of date fails', async () => {
    const old = makeCertificate(['berita.example'], -1);
    expect(await get(old, 'berita.example', old.cert)).toMatch(/expired/i);
  });
});

describe('many hosts', () => {
  test('1,000 hosts at once', async () => {
    const server = await serve((_, response) => sendPage(response, page));
    const client = open();
    const hosts = Array.from({ length: 1000 }, (_, i) => `http://situs-${i}.example:${server.port}/a`);
    const outcomes = await Promise.all(hosts.map((url) => outcomeOf(client, url)));
    expect(outcomes.filter((outcome) => outcome === 200)).toHaveLength(1000);
  });
});
