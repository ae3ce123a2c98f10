import { load } from 'cheerio/slim';
import { tidy } from './tidy.js';

/** A value with its entities decoded and tags removed; JSON-LD and some meta elements hold them twice encoded. */
export const decoded = (value: string): string => tidy(/[&<]/.test(value) ? load(value, { xml: { xmlMode: false } }).text() : value);
