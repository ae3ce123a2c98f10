/** What can go wrong with one input; the batch goes on. */
export type PageErrorCode =
  | 'not-found'
  | 'unreadable'
  | 'no-pages'
  | 'empty'
  | 'binary'
  | 'bad-json'
  | 'bad-line'
  | 'bad-table'
  | 'no-article'
  | 'index-page'
  | 'too-large'
  | 'damaged'
  | 'page-timeout'
  | 'worker-crashed'
  | 'extraction-failed';

/** An input that gave no article, and why: stored and counted, never thrown. */
export interface PageError {
  source: string;
  code: PageErrorCode;
  message: string;
}

/** An operator's mistake or an unusable environment: one clear line, exit code 2. */
export class PetikError extends Error {
  readonly code: string;

  constructor(code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'PetikError';
    this.code = code;
  }
}
