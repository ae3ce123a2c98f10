import http from 'node:http';
import type { AddressInfo } from 'node:net';
import zlib from 'node:zlib';

/**
 * A site for `bench/fetch.ts`, in a process of its own: as many pages as are asked for, of the size of a news page and compressed beforehand as sites
 * do. A URL with `wait-10` is answered after 10 ms.
 */
const PAGES = 500;
const PARAGRAPH = 'Diskominfo Kabupaten Sragen meraih juara 1 Lomba Inovasi Daerah 2021, kata Bupati pada Selasa (9/11/2021) di pendopo. ';

/** Something that does not compress away, the same in every run. */
function noise(seed: number, length: number): string {
  let state = seed + 1;
  let text = '';
  while (text.length < length) {
    state = (state * 48271) % 2147483647;
    text += state.toString(36);
  }
  return text;
}

const bodies = Array.from({ length: PAGES }, (_, i) =>
  zlib.gzipSync(
    `<!doctype html><html><head><title>Halaman ${i}</title><meta name="x" content="${noise(i, 6000)}"></head><body><article>${`<p>${PARAGRAPH}<a href="/tag/juara-${i}">tag</a></p>`.repeat(300)}</article></body></html>`,
  ),
);

const server = http.createServer((request, response) => {
  if (request.url === '/robots.txt') return void response.writeHead(404).end();
  // Each URL is another page: a gzip comment of its own at the end of the name would change nothing, an empty member does.
  const body = Buffer.concat([bodies[Number(/\d+/.exec(request.url!)?.[0] ?? 0) % PAGES]!, zlib.gzipSync(`<!-- ${request.url} -->`, { level: 0 })]);
  const send = (): void =>
    void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip', 'content-length': body.length }).end(body);
  const wait = Number(/wait-(\d+)/.exec(request.url!)?.[1] ?? 0);
  if (wait === 0) send();
  else setTimeout(send, wait);
});
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
