import type { RawPage } from './model/article.js';
import type { PageError } from './model/error.js';
import { readInputs } from './read/read-inputs.js';
import { type Stripped, strip } from './strip/strip.js';

/** What became of one page, and the page where it could be read. */
export type StripOutcome = { page: RawPage } & Stripped;

/** Strips the pages of files, folders, JSONL, JSON and `-` one by one and in order; a bad input is an outcome with an error. */
export async function* stripInputs(
  inputs: readonly string[],
  { stdin }: { stdin?: NodeJS.ReadableStream } = {},
): AsyncGenerator<StripOutcome | { error: PageError }> {
  for await (const read of readInputs([...inputs], stdin === undefined ? {} : { stdin })) {
    yield 'error' in read ? read : { page: read.page, ...stripPage(read.page) };
  }
}

function stripPage(page: RawPage): Stripped {
  try {
    return strip(page);
  } catch (error) {
    return { error: { source: page.source, code: 'extraction-failed', message: error instanceof Error ? error.message : String(error) } };
  }
}
