import { regions } from '../src/lexicon/regions/regions.js';
import { mergeRecords } from '../src/merge/merge.js';
import type { ArticleRecord } from '../src/model/record.js';
import { extract } from '../src/pipeline.js';
import { pageSets } from './pages.js';
import { printTable } from './timing.js';

const SIZES = [10_000, 30_000, 100_000];
const local = regions.filter(({ type }) => type !== 'provinsi');

/** A record of a fixture as another outlet, another region or another year might have it; every seventh is a print of an earlier one with a changed end. */
function* varied(records: readonly ArticleRecord[], size: number): Generator<ArticleRecord> {
  for (let i = 0; i < size; i++) {
    const print = i % 7 === 6 ? i - 3 : i;
    const record = records[print % records.length]!;
    const region = local[print % local.length]!;
    const year = 2000 + (Math.floor(print / local.length) % 25);
    const own = Array.from({ length: 60 }, (_, word) => `kata${(print * 60 + word) % 9973}`).join(' ');
    const text = `${region.name} ${own} ${record.text.slice(0, 300)} ${print === i ? '' : `cetak ${i}`}`;
    yield {
      ...record,
      id: `a${(i * 7919) % size}-${i}`,
      outlet: `outlet ${i % 40}`,
      text,
      achievements: record.achievements.map((achievement) => ({ ...achievement, id: `${achievement.id}-${i}`, year })),
      entities: record.entities?.map((entity) =>
        entity.link?.region === undefined
          ? entity
          : { ...entity, link: { ...entity.link, id: entity.link.id && `${entity.link.id.split('@')[0]}@${region.code}` } },
      ) as NonNullable<ArticleRecord['entities']>,
    };
  }
}

const [{ pages }] = pageSets() as [ReturnType<typeof pageSets>[number]];
const records = pages.flatMap((page) => {
  const extraction = extract(page);
  return 'record' in extraction ? [extraction.record] : [];
});

mergeRecords(varied(records, 2000));
const generation = (size: number): number => {
  const started = performance.now();
  let count = 0;
  for (const { id } of varied(records, size)) count += id.length;
  return count > 0 ? performance.now() - started : 0;
};
const rows = SIZES.map((size) => {
  const spent = generation(size);
  const cpu = process.cpuUsage();
  const facts = mergeRecords(varied(records, size));
  const { user, system } = process.cpuUsage(cpu);
  const milliseconds = (user + system) / 1000 - spent;
  const told = facts.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return {
    size,
    told,
    facts: facts.length,
    several: facts.filter(({ sources }) => sources > 1).length,
    each: (1000 * milliseconds) / size,
    memory: process.memoryUsage().heapUsed / 2 ** 20,
  };
});
console.log('merging records made by varying the fixtures (CPU time, without making them): linear where the last column stays near 1');
printTable(
  ['articles', 'records', 'facts', 'several sources', 'µs an article', 'MB', 'x first'],
  rows.map(({ size, told, facts, several, each, memory }) => [
    String(size),
    String(told),
    String(facts),
    String(several),
    each.toFixed(0),
    memory.toFixed(0),
    (each / rows[0]!.each).toFixed(2),
  ]),
);
