import { printable } from '../export/display-width.js';
import type { PageError } from '../model/error.js';
import type { FetchFailure } from '../model/fetching.js';

/** A failed input as one line that ends with `\n`: where, what kind of failure, what happened. */
export const errorLine = ({ source, code, message }: PageError): string => `petik: ${printable(`${source || "''"}: ${code}: ${message}`)}\n`;

/** A URL that could not be fetched, as the same kind of line. */
export const fetchErrorLine = (url: string, { code, message }: FetchFailure): string => `petik: ${printable(`${url}: ${code}: ${message}`)}\n`;
