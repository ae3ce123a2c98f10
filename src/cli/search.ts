import { type Command, Option } from 'commander';
import { achievementLine } from '../export/achievement-line.js';
import { printable } from '../export/display-width.js';
import { markSnippet } from '../export/marked-text.js';
import type { SearchHit } from '../model/search-hit.js';
import { searchDatabase } from '../search-database.js';
import { parseCount } from './quantities.js';
import { addQueryOptions, type QueryOptions, toQuery } from './query-options.js';
import type { Terminal } from './terminal.js';

interface SearchOptions extends QueryOptions {
  format: 'text' | 'jsonl';
  limit: number;
}

function formatHit({ article, title, outlet, published, snippet, highlights, achievements }: SearchHit, colours: boolean): string {
  const about = [outlet, published, article].filter((part) => part !== undefined).join(' · ');
  return [
    printable(title ?? article),
    `  ${printable(about)}`,
    `  ${markSnippet(snippet, highlights, { colours })}`,
    ...achievements.map((achievement) => `  - ${printable(achievementLine(achievement))}  (${printable(achievement.id)})`),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** `petik search`: the articles of a database that have words, and achievements of a kind. */
export function addSearch(program: Command, { stdout, stderr, colours = false }: Terminal, finish: (exitCode: number) => void): void {
  const command = program
    .command('search')
    .description('find articles and achievements in a database')
    .argument('<database>', 'SQLite database of extract --db')
    .argument('[words]', 'all of these words; "two words" together, word* begun so, -word not, OR between two');
  addQueryOptions(command)
    .addOption(new Option('--limit <n>', 'at most so many articles').argParser(parseCount(1)).default(20))
    .addOption(new Option('--format <name>', 'what standard output gets').choices(['text', 'jsonl']).default('text'))
    .action(async (database: string, words: string | undefined, options: SearchOptions) => {
      const { total, hits, notIndexed } = searchDatabase(database, toQuery(options, words), { limit: options.limit });
      if (notIndexed > 0) {
        await stderr.write(
          `petik: ${notIndexed} articles of ${printable(database)} are not in its search index yet and were not searched; it cannot be written to now\n`,
        );
      }
      for (const hit of hits) {
        if (stdout.closed) return;
        await stdout.write(options.format === 'jsonl' ? `${JSON.stringify(hit)}\n` : formatHit(hit, colours));
      }
      if (options.format === 'text') {
        const more = hits.length < total ? `; the first ${hits.length} are shown, --limit shows more` : '';
        await stdout.write(`${total} ${total === 1 ? 'article' : 'articles'}${more}\n`);
      }
      finish(0);
    });
}
