import { type Command, Option } from 'commander';
import { diffStores } from '../diff-stores.js';
import { achievementLine } from '../export/achievement-line.js';
import { printable } from '../export/display-width.js';
import type { AchievementDifference } from '../model/difference.js';
import { openStore } from '../store/store.js';
import type { Terminal } from './terminal.js';

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

const filler = (value: unknown): string => (value === undefined ? '(empty)' : Array.isArray(value) ? value.join('; ') : String(value));

function formatDifference({ kind, article, before, after, changes, sentences }: AchievementDifference): string {
  return [
    `${SIGNS[kind]} ${article}  ${achievementLine((after ?? before)!)}`,
    ...changes.map(({ slot, before: early, after: late }) => `    ${slot}: ${filler(early)} -> ${filler(late)}`),
    ...sentences.map((sentence) => `    > ${sentence}`),
  ]
    .map((line) => `${printable(line)}\n`)
    .join('');
}

/** `petik diff`: what a change of the rules changed. */
export function addDiff(program: Command, { stdout, stderr }: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('diff')
    .description('list the achievements that two databases do not have in common')
    .argument('<before>', 'SQLite database of extract --db')
    .argument('<after>', 'database of a later run, such as one with other rules')
    .addOption(new Option('--format <name>', 'what standard output gets').choices(['text', 'jsonl']).default('text'))
    .action(async (before: string, after: string, { format }: { format: 'text' | 'jsonl' }) => {
      const early = openStore(before, { readOnly: true });
      try {
        const late = openStore(after, { readOnly: true });
        try {
          const { differences, counts } = diffStores(early, late);
          for (const difference of differences) {
            await stdout.write(format === 'jsonl' ? `${JSON.stringify(difference)}\n` : formatDifference(difference));
            if (stdout.closed) return;
          }
          const { both, onlyBefore, onlyAfter, unchanged, added, removed, changed } = counts;
          const articles = `${both} articles in both, ${onlyBefore} only in the first, ${onlyAfter} only in the second`;
          const summary = `${added} added, ${removed} removed, ${changed} changed, ${unchanged} the same; ${articles}\n`;
          await (format === 'jsonl' ? stderr : stdout).write(summary);
          finish(0);
        } finally {
          late.close();
        }
      } finally {
        early.close();
      }
    });
}
