import { textOfMarkup } from './outline.js';
import { tidy } from './tidy.js';

/** A value with its entities decoded and tags removed; JSON-LD and some meta elements hold them twice encoded. */
export const decoded = (value: string): string => tidy(/[&<]/.test(value) ? textOfMarkup(value) : value);
