import { type Command, Option } from 'commander';
import { achievementLine } from '../export/achievement-line.js';
import { printable } from '../export/display-width.js';
import { markText, slotLegend } from '../export/marked-text.js';
import { PetikError } from '../model/error.js';
import { type Achievement, type ArticleRecord, SLOTS } from '../model/record.js';
import { openStore, type Store } from '../store/store.js';
import type { Terminal } from './terminal.js';

/** The article with that id, or the one of the achievement with that id, and which of its achievements are meant. */
function findRecord(store: Store, id: string): { record: ArticleRecord; achievements: Achievement[] } {
  const articleId = store.contentHash(id) === undefined ? store.articleOf(id) : id;
  const record: ArticleRecord | undefined = articleId === undefined ? undefined : store.records({ ids: [articleId] }).next().value;
  if (!record) throw new PetikError('record-missing', `${store.path} has no article and no achievement with the id ${id}`);
  return { record, achievements: articleId === id ? record.achievements : record.achievements.filter((achievement) => achievement.id === id) };
}

function formatRecord({ id, title, outlet, published, url, source, text, findings }: ArticleRecord, achievements: Achievement[], colours: boolean): string {
  const slots = SLOTS.filter((slot) => achievements.some(({ provenance }) => provenance.some((each) => each.slot === slot)));
  const head = [title ?? id, [id, outlet, published].filter((part) => part !== undefined).join(' · '), url ?? source];
  return [
    ...head.map(printable),
    '',
    ...(colours && slots.length > 0 ? [slotLegend(slots), ''] : []),
    markText(text, achievements, { colours }),
    '',
    ...achievements.map((achievement, index) => `${index + 1}. ${printable(achievementLine(achievement))}  (${printable(achievement.id)})`),
    ...findings.map(({ code, severity, message }) => printable(`${code}, ${severity}: ${message}`)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** `petik show`: an article of a database with what was read from it marked in its text. */
export function addShow(program: Command, { stdout, colours = false }: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('show')
    .description('show an article of a database with what was read from it marked')
    .argument('<database>', 'SQLite database of extract --db')
    .argument('<record>', 'id of an article or of an achievement')
    .addOption(new Option('--format <name>', 'what standard output gets').choices(['text', 'jsonl']).default('text'))
    .action(async (database: string, id: string, { format }: { format: 'text' | 'jsonl' }) => {
      const store = openStore(database, { readOnly: true });
      try {
        const { record, achievements } = findRecord(store, id);
        await stdout.write(format === 'jsonl' ? `${JSON.stringify({ ...record, achievements })}\n` : formatRecord(record, achievements, colours));
      } finally {
        store.close();
      }
      finish(0);
    });
}
