import { type Command, Option } from 'commander';
import { printable } from '../export/display-width.js';
import { mergeStored } from '../merge-stored.js';
import type { Fact } from '../model/fact.js';
import { openStore } from '../store/store.js';
import { parseCount } from './quantities.js';
import type { Terminal } from './terminal.js';

interface FactsOptions {
  format: 'text' | 'jsonl';
  minSources: number;
  conflicts?: true;
  save?: true;
  undo?: true;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A fact as lines of text: what, how many sources, who tells it, and what they do not agree on. */
function formatFact({ id, fillers, recipientIds, scheme, sources, evidence, conflicts }: Fact): string {
  const { recipients, count, innovation, award, category, rank, grade, score, year, status } = fillers;
  const what = [award, category, rank && `rank ${rank}`, grade, score, innovation && `“${innovation}”`, year, status === 'won' ? undefined : status];
  const ids = [...recipientIds, ...(scheme === undefined ? [] : [scheme])].join(', ');
  const articles = [...new Set(evidence.map(({ article }) => article))];
  return [
    `${plural(sources, 'source')}  ${count === undefined ? '' : `${count} × `}${recipients.join(' and ')}: ${what.filter((part) => part !== undefined).join(', ')}`,
    `    ${id}  ${ids === '' ? 'not linked' : ids}`,
    `    told by ${articles.join(', ')}`,
    ...conflicts.map(
      ({ slot, values }) =>
        `    conflict in ${slot}: ${values.map(({ value, achievements }) => `${value} (${plural(achievements.length, 'record')})`).join(' against ')}`,
    ),
  ]
    .map((line) => `${printable(line)}\n`)
    .join('');
}

/** `petik facts`: the achievements of a database, each once however many articles tell it. */
export function addFacts(program: Command, { stdout }: Terminal): void {
  program
    .command('facts')
    .description('join what several articles of a database tell of one achievement')
    .argument('<database>', 'SQLite database of extract --db')
    .addOption(new Option('--format <name>', 'what standard output gets').choices(['text', 'jsonl']).default('text'))
    .option('--min-sources <n>', 'only facts with so many independent sources', parseCount(1), 1)
    .option('--conflicts', 'only facts whose records contradict each other')
    .option('--save', 'keep the facts in the database, in the place of earlier ones')
    .addOption(new Option('--undo', 'instead, take all facts out of the database; the records of the articles stay').conflicts('save'))
    .action(async (database: string, options: FactsOptions) => {
      const store = openStore(database, { readOnly: !options.save && !options.undo });
      try {
        if (options.undo) {
          store.writeFacts([]);
          await stdout.write(`${printable(database)} holds no facts any more; the records of its articles are as they were\n`);
          return;
        }
        const facts = mergeStored(store, { save: options.save === true });
        const shown = facts.filter(({ sources, conflicts }) => sources >= options.minSources && (!options.conflicts || conflicts.length > 0));
        for (const fact of shown) {
          await stdout.write(options.format === 'jsonl' ? `${JSON.stringify(fact)}\n` : formatFact(fact));
          if (stdout.closed) return;
        }
        if (options.format === 'jsonl') return;
        const told = facts.reduce((sum, { evidence }) => sum + evidence.length, 0);
        const several = facts.filter(({ sources }) => sources > 1).length;
        const contested = facts.filter(({ conflicts }) => conflicts.length > 0).length;
        await stdout.write(`${plural(facts.length, 'fact')} from ${plural(told, 'record')}; ${several} with several sources, ${contested} with conflicts\n`);
      } finally {
        store.close();
      }
    });
}
