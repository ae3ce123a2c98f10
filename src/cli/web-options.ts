import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Command, Option } from 'commander';
import type { Filter } from '../discover/filter.js';
import { LISTED_OUTLETS, listingFrom, listingOf } from '../discover/listings.js';
import type { Source } from '../fetch/sources/source.js';
import type { FetchSettings } from '../fetch-session.js';
import { PetikError } from '../model/error.js';
import { parseCount, parseDay, parseDuration } from './quantities.js';
import type { Terminal } from './terminal.js';

/** Options that `discover` and `fetch` share. */
export interface WebOptions {
  feed?: string[];
  sitemap?: string[];
  site?: string[];
  outlet?: string[];
  listing?: string[];
  from?: string;
  to?: string;
  path?: string[];
  title?: string[];
  contact?: string;
  userAgent?: string;
  delay?: number;
  perHost?: number;
  hosts?: number;
  allowHost?: string[];
}

/** Adds the arguments and options that say where pages come from and how to behave on the web. */
export function addWebOptions(command: Command): Command {
  return command
    .argument('[url...]', 'URLs of pages, files that list them line by line, or - for such a list on standard input')
    .option('--feed <url>', 'an RSS or Atom feed that names pages; this and the next ones may be given several times', collect)
    .option('--sitemap <url>', 'a sitemap, news sitemap or index of sitemaps', collect)
    .option('--site <url>', 'a site whose robots.txt and front page name sitemaps and feeds', collect)
    .option('--outlet <name>', `an outlet whose lists by date are known: ${LISTED_OUTLETS.join(', ')}; needs --from`, collect)
    .option('--listing <pattern>', 'the lists by date of another outlet: a URL with {yyyy}, {mm}, {dd} and perhaps {page}; needs --from', collect)
    .addOption(new Option('--from <day>', 'only pages published on this day or later, YYYY-MM-DD').argParser(parseDay))
    .addOption(new Option('--to <day>', 'only pages published on this day or earlier; the day of --from for lists by date').argParser(parseDay))
    .option('--path <pattern>', 'only pages whose path begins so; * stands for anything', collect)
    .option('--title <word>', 'only pages with this word in the title', collect)
    .option('--contact <address>', 'your mail address or web page, which sites are told (or PETIK_CONTACT)')
    .option('--user-agent <name>', "the name that sites are told and that robots.txt is read for, instead of petik's")
    .addOption(new Option('--delay <time>', 'pause between two requests to one host (default: 2s)').argParser(parseDuration))
    .addOption(new Option('--per-host <number>', 'requests to one host at a time (default: 1)').argParser(parseCount(1)))
    .addOption(new Option('--hosts <number>', 'hosts at a time (default: 16)').argParser(parseCount(1)))
    .option('--allow-host <host>', 'a host name, address or range to fetch from although it is not on the public internet', collect);
}

/** An option that may be given several times. */
const collect = (value: string, before: string[] = []): string[] => [...before, value];

async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  yield* createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
}

async function* linesOfFile(path: string): AsyncGenerator<string> {
  try {
    yield* linesOf(createReadStream(path));
  } catch (cause) {
    throw new PetikError('unreadable', `${path} is neither a URL nor a file of URLs: ${(cause as Error).message}`, cause);
  }
}

/** The sources that arguments and options name, in their order. @throws PetikError */
export function sourcesOf(urls: readonly string[], options: WebOptions, { stdin }: Terminal): Source[] {
  const { from, to = from } = options;
  const listings = [...(options.outlet ?? []).map(listingOf), ...(options.listing ?? []).map(listingFrom)];
  if (listings.length > 0 && (from === undefined || to === undefined))
    throw new PetikError('no-days', 'A list by date needs --from, and --to for more than one day');
  if (from !== undefined && to !== undefined && to < from) throw new PetikError('no-days', '--to is before --from');
  const toLines = (input: string): Source => {
    if (input === '-') return { kind: 'lines', name: '-', lines: linesOf(stdin) };
    if (/^[a-z][a-z0-9+.-]*:/i.test(input)) return { kind: 'lines', name: 'argument', lines: [input] };
    return { kind: 'lines', name: input, lines: linesOfFile(input) };
  };
  return [
    ...urls.map(toLines),
    ...(options.feed ?? []).map((url): Source => ({ kind: 'feed', url })),
    ...(options.sitemap ?? []).map((url): Source => ({ kind: 'sitemap', url })),
    ...(options.site ?? []).map((url): Source => ({ kind: 'site', url })),
    ...listings.map((listing): Source => ({ kind: 'listing', listing, from: from!, to: to! })),
  ];
}

export const filterOf = ({ from, to, path, title }: WebOptions): Filter => ({ from, to, paths: path, words: title });

/** @throws PetikError where nobody is named whom a site could reach */
export function settingsOf({ contact = process.env.PETIK_CONTACT, userAgent, delay, perHost, hosts, allowHost }: WebOptions): FetchSettings {
  if (contact === undefined || contact === '') {
    throw new PetikError('no-contact', 'Name a mail address or web page with --contact (or PETIK_CONTACT): sites are told it, so that they can reach you');
  }
  return { contact, product: userAgent, delay, perHost, hostsAtOnce: hosts, allowHosts: allowHost };
}
