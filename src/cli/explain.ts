import { type Command, Option } from 'commander';
import { explainInputs } from '../explain-inputs.js';
import { explanationPage } from '../export/explanation-html.js';
import { formatExplanation } from '../export/explanation-text.js';
import type { Explanation } from '../model/explanation.js';
import { errorLine } from './page-error.js';
import type { Terminal } from './terminal.js';

interface ExplainOptions {
  format: 'text' | 'jsonl' | 'html';
}

/** `petik explain`: why the records of pages, or of a database, are as they are. */
export function addExplain(program: Command, { stdin, stdout, stderr }: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('explain')
    .description('say of every value, link, status and finding why it is there')
    .argument('<input...>', 'pages, as for extract; or a database and ids of its articles or achievements')
    .addOption(new Option('--format <name>', 'what standard output gets').choices(['text', 'jsonl', 'html']).default('text'))
    .action(async (inputs: string[], { format }: ExplainOptions) => {
      const page: Explanation[] = [];
      let articles = 0;
      for await (const outcome of explainInputs(inputs, stdin)) {
        if ('error' in outcome) {
          await stderr.write(errorLine(outcome.error));
          continue;
        }
        articles++;
        if (format === 'html') page.push(outcome);
        else await stdout.write(format === 'jsonl' ? `${JSON.stringify(outcome)}\n` : formatExplanation(outcome));
        if (stdout.closed) return;
      }
      if (format === 'html' && articles > 0) await stdout.write(explanationPage(page));
      finish(articles === 0 ? 1 : 0);
    });
}
