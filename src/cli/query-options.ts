import { type Command, InvalidArgumentError, Option } from 'commander';
import type { RecordQuery } from '../model/query.js';
import { type Status, statusSchema } from '../model/record.js';
import { readSearchWords } from '../search-database.js';
import { parseDay } from './quantities.js';

/** The filters that commands on a database share, as commander gives them. */
export interface QueryOptions {
  scheme?: string[];
  grade?: string[];
  status?: Status[] | 'all';
  agencyType?: string[];
  outlet?: string[];
  region?: string[];
  year?: { from?: number; to?: number };
  asOf?: string;
}

const list = (value: string): string[] => {
  const items = value.split(',').map((item) => item.trim());
  if (items.includes('')) throw new InvalidArgumentError('It must be a list parted by commas, without empty items.');
  return items;
};

function parseStatuses(value: string): Status[] | 'all' {
  if (value.trim() === 'all') return 'all';
  return list(value).map((name) => {
    const { success, data } = statusSchema.safeParse(name);
    if (!success) throw new InvalidArgumentError(`Allowed are all, or a list of ${statusSchema.options.join(', ')}, parted by commas.`);
    return data;
  });
}

function parseRegions(value: string): string[] {
  const codes = list(value);
  const wrong = codes.find((code) => !/^\d\d(\.\d\d)?$/.test(code));
  if (wrong !== undefined) throw new InvalidArgumentError('It must be the Kemendagri code of a province ("35"), regency or city ("35.79").');
  return codes;
}

/** "2021", "2020..2023", "2020.." or "..2023". */
function parseYears(value: string): { from?: number; to?: number } {
  const [, from, range, to] = /^(\d{4})?(\.\.)?(\d{4})?$/.exec(value) ?? [];
  const single = range === undefined;
  if ((from === undefined && to === undefined) || (single && to !== undefined)) {
    throw new InvalidArgumentError('It must be a year or a range of years: 2021, 2020..2023, 2020.. or ..2023.');
  }
  const last = single ? from : to;
  if (from !== undefined && last !== undefined && last < from) throw new InvalidArgumentError('The range ends before it begins.');
  return { ...(from === undefined ? {} : { from: Number(from) }), ...(last === undefined ? {} : { to: Number(last) }) };
}

/** Adds the filters to a command. */
export function addQueryOptions(command: Command): Command {
  return command
    .addOption(new Option('--scheme <list>', 'only achievements in these award schemes, by canonical id').argParser(list))
    .addOption(new Option('--grade <list>', 'only achievements with these grades').argParser(list))
    .addOption(new Option('--status <list>', 'only achievements with these statuses; all for every one').argParser(parseStatuses))
    .addOption(new Option('--agency-type <list>', 'only achievements of recipients of these types, such as dinas').argParser(list))
    .addOption(new Option('--outlet <list>', 'only articles of these outlets').argParser(list))
    .addOption(new Option('--region <list>', 'only achievements of recipients in these regions, by code; 35 covers 35.79').argParser(parseRegions))
    .addOption(new Option('--year <range>', 'only achievements of these years: 2021, 2020..2023, 2020..').argParser(parseYears))
    .addOption(new Option('--as-of <day>', 'only what articles told that were published on this day or before').argParser(parseDay));
}

/** The query that options and words ask for. */
export function toQuery({ scheme, grade, status, agencyType, outlet, region, year, asOf }: QueryOptions, words?: string): RecordQuery {
  return {
    ...(words === undefined ? {} : { words: readSearchWords(words) }),
    ...(scheme ? { schemes: scheme } : {}),
    ...(grade ? { grades: grade } : {}),
    ...(status ? { statuses: status } : {}),
    ...(agencyType ? { agencyTypes: agencyType } : {}),
    ...(outlet ? { outlets: outlet } : {}),
    ...(region ? { regions: region } : {}),
    ...(year ? { years: year } : {}),
    ...(asOf === undefined ? {} : { asOf }),
  };
}
