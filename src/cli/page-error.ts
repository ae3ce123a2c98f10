import { printable } from '../export/display-width.js';

/** A failed input as one line that ends with `\n`: where, what kind of failure, what happened. */
export const errorLine = ({ source, code, message }: { source: string; code: string; message: string }): string =>
  `petik: ${printable(`${source || "''"}: ${code}: ${message}`)}\n`;
