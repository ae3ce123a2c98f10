import { basename, extname } from 'node:path';

/** How a file's name says that it is packed. */
export type Packing = 'gzip' | 'zstd';

/** What a file is, by its name. */
export type FileFormat = 'html' | 'text' | 'jsonl' | 'json' | 'csv' | 'parquet' | 'warc' | 'wacz';

/** Extensions and what they mean; a folder and a pattern are searched for those that are not left to be named. */
const EXTENSIONS: Readonly<Record<string, { format: FileFormat; onlyNamed?: true }>> = {
  '.html': { format: 'html' },
  '.htm': { format: 'html' },
  '.xhtml': { format: 'html' },
  '.txt': { format: 'text' },
  // Mostly a README.
  '.md': { format: 'text', onlyNamed: true },
  '.jsonl': { format: 'jsonl' },
  '.ndjson': { format: 'jsonl' },
  '.json': { format: 'json' },
  '.csv': { format: 'csv' },
  '.tsv': { format: 'csv' },
  '.parquet': { format: 'parquet' },
  '.warc': { format: 'warc' },
  '.wacz': { format: 'wacz' },
};
const PACKINGS: Readonly<Record<string, Packing>> = { '.gz': 'gzip', '.zst': 'zstd' };
/** Files that are read at places, not as a stream, and unpack themselves. */
const SELF_PACKED = new Set<FileFormat | undefined>(['warc', 'wacz', 'parquet']);
const GOLD_FILE = 'gold.json';

const packingOf = (path: string): Packing | undefined => PACKINGS[extname(path).toLowerCase()];

/** The name without the extension of a packing. */
export const unpackedName = (path: string): string => (packingOf(path) === undefined ? path : path.slice(0, -extname(path).length));

const entryOf = (path: string) => EXTENSIONS[extname(unpackedName(path)).toLowerCase()];

/** What a file's name says of it; `format` is undefined where its content has to tell. */
export function fileKind(path: string): { format: FileFormat | undefined; packing: Packing | undefined } {
  const format = entryOf(path)?.format;
  return { format, packing: SELF_PACKED.has(format) ? undefined : packingOf(path) };
}

/** Whether a folder that is searched for pages gives this file. */
export function isPageFile(name: string): boolean {
  const entry = entryOf(name);
  return entry !== undefined && entry.onlyNamed !== true && basename(name) !== GOLD_FILE;
}
