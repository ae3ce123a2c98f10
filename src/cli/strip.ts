import { type Command, Option } from 'commander';
import { formatArticle, toArticleLine, toIndexLine } from '../export/article-line.js';
import { stripInputs } from '../strip-inputs.js';
import { errorLine } from './page-error.js';
import type { Terminal } from './terminal.js';

interface StripOptions {
  format: 'text' | 'jsonl';
  why?: boolean;
  strict?: boolean;
}

/** `petik strip`: pages to articles, without extracting records. */
export function addStrip(program: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('strip')
    .description('reduce pages to their articles: title, authors, editor, outlet, dates, text')
    .argument('<input...>', 'inputs, as for extract')
    .addOption(new Option('--format <name>', 'what standard output gets').choices(['text', 'jsonl']).default('text'))
    .option('--why', 'add what was left out, and by which rule')
    .option('--strict', 'exit code 1 when any input failed')
    .action(async (inputs: string[], options: StripOptions) => finish(await runStrip(inputs, options, terminal)));
}

async function runStrip(inputs: string[], { format, why = false, strict }: StripOptions, { stdin, stdout, stderr }: Terminal): Promise<number> {
  let [articles, errors] = [0, 0];
  for await (const outcome of stripInputs(inputs, { stdin })) {
    if ('article' in outcome) {
      articles++;
      await stdout.write(format === 'jsonl' ? toArticleLine(outcome.article, { why }) : formatArticle(outcome.article, { why }));
    } else if (outcome.error.code === 'index-page' && 'page' in outcome && format === 'jsonl') {
      articles++;
      await stdout.write(toIndexLine(outcome.page));
    } else {
      errors++;
      await stderr.write(errorLine(outcome.error));
    }
    if (stdout.closed) return 0;
  }
  return errors > 0 && (strict || articles === 0) ? 1 : 0;
}
