import type { Command } from 'commander';
import { printable } from '../export/display-width.js';
import { reportInputs } from '../report-inputs.js';
import { errorLine } from './page-error.js';
import type { Terminal } from './terminal.js';

interface ReportOptions {
  output: string;
  title?: string;
  gold?: true;
  strict?: true;
}

const count = (number: number, noun: string): string => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

/** `petik report`: records as one page to look at in a browser. */
export function addReport(program: Command, { stdin, stdout, stderr }: Terminal, finish: (exitCode: number) => void): void {
  program
    .command('report')
    .description('write one HTML page that shows records in their articles')
    .argument('<input...>', 'databases of extract --db, or pages as for extract; gold records beside pages (gold.json) are compared with what is extracted')
    .option('-o, --output <file>', 'the file to write; an earlier report there is replaced, any other file is not', 'output/report.html')
    .option('--title <text>', 'heading of the page')
    .option('--gold', 'the inputs are gold files that carry their text: compare what is extracted with them')
    .option('--strict', 'exit code 1 when any input failed')
    .action(async (inputs: string[], { output, title, gold, strict }: ReportOptions) => {
      let failed = 0;
      const { articles, records, bytes } = await reportInputs(inputs, {
        output,
        stdin,
        ...(gold ? { gold } : {}),
        ...(title === undefined ? {} : { title }),
        onError: (error) => {
          failed++;
          return stderr.write(errorLine(error));
        },
      });
      if (articles > 0) {
        const size = `${(bytes / 1e6).toFixed(1)} MB`;
        await stdout.write(`${printable(output)}: ${count(articles, 'article')}, ${count(records, 'record')}, ${size}; open it in a browser\n`);
      }
      finish(articles === 0 || (strict && failed > 0) ? 1 : 0);
    });
}
