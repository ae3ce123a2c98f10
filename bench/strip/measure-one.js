// Measures one extractor in a process of its own: node measure-one.js <extractor> <folder> <pages> [predictions]. Prints one line of JSON.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '../../dist/read/decode.js';
import { EXTRACTORS } from './extractors.js';

const [name, folder, count, predictions] = process.argv.slice(2);
const { prepare, read } = EXTRACTORS[name];
const run = await prepare();
const gold = readFileSync(join(folder, 'gold.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
// Every so many-th page, so that all sets have their share.
const step = Math.max(1, gold.length / Number(count));
const chosen = Array.from({ length: Math.min(gold.length, Number(count)) }, (_, i) => gold[Math.floor(i * step)]);
const pageOf = ({ id, url, file }) => ({ id, url, html: decode(gunzipSync(readFileSync(join(folder, file)))).text ?? '' });
// Nothing but the page at hand is kept, so that the peak is the extractor's.
const say = console.log;
console.log = console.warn = console.error = () => {};

const attempt = async (page) => {
  try {
    return await run(page);
  } catch {
    return undefined;
  }
};
// Warm-up: all pages, or so many as ten seconds allow.
const warm = Date.now() + 10_000;
for (const one of chosen) {
  if (Date.now() > warm) break;
  await attempt(pageOf(one));
}
let wall = 0;
let cpu = 0;
const lines = [];
for (const one of chosen) {
  const page = pageOf(one);
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  const found = await attempt(page);
  wall += Number(process.hrtime.bigint() - start) / 1e6;
  const { user, system } = process.cpuUsage(before);
  cpu += (user + system) / 1e3;
  if (predictions && read) lines.push(JSON.stringify({ id: one.id, ...(await read(found)) }));
}
if (predictions && read) writeFileSync(predictions, `${lines.join('\n')}\n`);
say(JSON.stringify({ pages: chosen.length, wall: wall / chosen.length, cpu: cpu / chosen.length, peak: process.resourceUsage().maxRSS / 1024 }));
