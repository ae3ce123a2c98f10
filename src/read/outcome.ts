import type { RawPage } from '../model/article.js';
import type { PageError, PageErrorCode } from '../model/error.js';

/** What one page of an input gave. */
export type ReadOutcome = { page: RawPage } | { error: PageError };

/** A failed outcome as a value. */
export const failed = (source: string, code: PageErrorCode, message: string): ReadOutcome => ({ error: { source, code, message } });

/** The biggest page, in bytes; JSONL files may be of any size, their lines not. */
export const LARGEST_PAGE = 64 * 1024 * 1024;

export const TOO_LARGE = `larger than ${LARGEST_PAGE / 1024 / 1024} MB`;
