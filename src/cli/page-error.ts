import { printable } from '../export/display-width.js';
import type { PageError } from '../model/error.js';

/** A failed input as one line that ends with `\n`: where, what kind of failure, what happened. */
export const errorLine = ({ source, code, message }: PageError): string => `petik: ${printable(`${source || "''"}: ${code}: ${message}`)}\n`;
