import { type Command, Option } from 'commander';
import { printable } from '../export/display-width.js';
import { type LocatedProvenance, locateRecord } from '../locate-record.js';
import { openStore } from '../store/store.js';
import type { Terminal } from './terminal.js';

interface LocateOptions {
  format: 'text' | 'jsonl';
}

/** Longer stretches of a page are cut in text for people. */
const LONGEST_SHOWN = 200;

/** `petik locate`: where the fillers of a stored record stand in the page that it was read from. */
export function addLocate(program: Command, { stdout }: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('locate')
    .description('show where in the raw page a stored record was read from')
    .argument('<db>', 'database that petik extract --db wrote')
    .argument('<record>', 'id of an article or of an achievement')
    .addOption(new Option('--format <name>', 'what standard output gets').choices(['text', 'jsonl']).default('text'))
    .action(async (db: string, id: string, { format }: LocateOptions) => {
      const store = openStore(db, { readOnly: true });
      try {
        const { article, source, provenance } = await locateRecord(store, id);
        for (const one of provenance) {
          if (stdout.closed) break;
          await stdout.write(format === 'jsonl' ? `${JSON.stringify({ article, source, ...one })}\n` : formatProvenance(source, one));
        }
        finish(0);
      } finally {
        store.close();
      }
    });
}

function formatProvenance(source: string, { slot, start, end, quote, locations }: LocatedProvenance): string {
  const places = locations.map(({ start: from, end: to, raw, exact }) => {
    const shown = raw.length > LONGEST_SHOWN ? `${raw.slice(0, LONGEST_SHOWN)}…` : raw;
    return `  ${source}:${from}-${to}${exact ? '' : ' (the element)'}  ${printable(shown)}\n`;
  });
  return `${slot.padEnd(11)} ${start}-${end}  ${printable(quote)}\n${places.join('') || '  not on the page: it was given apart from it\n'}`;
}
