import { type Command, Option } from 'commander';
import { printable } from '../export/display-width.js';
import type { Discovery } from '../fetch/sources/discover.js';
import { discoverPages } from '../plan-pages.js';
import { errorLine } from './page-error.js';
import type { Terminal } from './terminal.js';
import { addWebOptions, filterOf, settingsOf, sourcesOf, type WebOptions } from './web-options.js';

type Found = Extract<Discovery, { candidate: unknown }>;

/** What standard output gets for a page that was found. */
const FORMATS: Readonly<Record<string, (found: Found) => string>> = {
  urls: ({ candidate, leftOut }) => (leftOut === undefined ? `${candidate.url}\n` : ''),
  jsonl: ({ candidate, leftOut }) => `${JSON.stringify({ ...candidate, ...(leftOut === undefined ? {} : { leftOut }) })}\n`,
  table: ({ candidate: { url, title = '', published = '' }, leftOut }) =>
    `${leftOut === undefined ? 'take' : 'skip'}  ${published.slice(0, 10).padEnd(10)}  ${printable(url)}${title === '' ? '' : `  ${printable(title)}`}${leftOut === undefined ? '' : `  (${leftOut})`}\n`,
};

/** `petik discover`: the pages that sources name, without fetching them. */
export function addDiscover(program: Command, terminal: Terminal, finish: (exitCode: number) => void): void {
  addWebOptions(program.command('discover').description('list the pages that feeds, sitemaps and lists by date name'))
    .addOption(new Option('--format <name>', 'what standard output gets').choices(Object.keys(FORMATS)).default('urls'))
    .action(async (urls: string[], options: WebOptions & { format: string }, command: Command) => {
      const sources = sourcesOf(urls, options, terminal);
      if (sources.length === 0) command.error('error: name a URL, a file of URLs, or a source such as --feed');
      finish(await runDiscover(discoverPages(sources, filterOf(options), settingsOf(options)), FORMATS[options.format]!, terminal));
    });
}

async function runDiscover(discoveries: AsyncGenerator<Discovery>, format: (found: Found) => string, { stdout, stderr }: Terminal): Promise<number> {
  let [found, failed] = [0, 0];
  for await (const discovery of discoveries) {
    if ('failure' in discovery) {
      failed += 1;
      await stderr.write(errorLine({ source: discovery.source, ...discovery.failure }));
      continue;
    }
    found += 1;
    const line = format(discovery);
    if (line !== '') await stdout.write(line);
    if (stdout.closed) return 0;
  }
  return failed > 0 && found === 0 ? 1 : 0;
}
