import { type Command, Option } from 'commander';
import { loadGoldRecords } from '../evaluate/gold-files.js';
import { formatWhyNot } from '../export/why-not-text.js';
import { whyNotInputs } from '../why-not.js';
import { errorLine } from './page-error.js';
import type { Terminal } from './terminal.js';

interface WhyNotOptions {
  at?: string;
  record?: string;
  rule?: string;
  format: 'text' | 'jsonl';
}

/** A place as it is asked for: an offset where it is a number, else a text, which may stand in quotation marks. */
const readPlace = (at: string): string | number => (/^\d+$/.test(at) ? Number(at) : at.replace(/^"(.*)"$/, '$1'));

/** `petik why-not`: why something that a page says is in no record. */
export function addWhyNot(program: Command, { stdin, stdout, stderr }: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('why-not')
    .description('say why something that a page tells is in no record, and which rules nearly read it')
    .argument('<input...>', 'pages, as for extract; or a database and ids of its articles')
    .option('--at <place>', 'a text that stands in the article, or an offset into it')
    .option('--record <file>', 'JSON with gold records that were not produced')
    .option('--rule <id>', 'the rule that should have read it; alone, over the whole text')
    .addOption(new Option('--format <name>', 'what standard output gets').choices(['text', 'jsonl']).default('text'))
    .action(async (inputs: string[], { at, record, rule, format }: WhyNotOptions) => {
      const question = {
        ...(at === undefined ? {} : { at: readPlace(at) }),
        ...(record === undefined ? {} : { gold: loadGoldRecords(record) }),
        ...(rule === undefined ? {} : { rule }),
      };
      let articles = 0;
      for await (const outcome of whyNotInputs(inputs, question, stdin)) {
        if ('error' in outcome) {
          await stderr.write(errorLine(outcome.error));
          continue;
        }
        articles++;
        await stdout.write(format === 'jsonl' ? `${JSON.stringify(outcome.answer)}\n` : formatWhyNot(outcome.answer));
        if (stdout.closed) return;
      }
      finish(articles === 0 ? 1 : 0);
    });
}
