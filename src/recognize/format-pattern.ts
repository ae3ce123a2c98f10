import type { Pattern } from './pattern.js';

/** Options of a group that are written out; some groups list every office of the lexicon. */
const OPTIONS_SHOWN = 8;

/** A pattern in the syntax that it is written in; a long group is cut and says how many options it has more. */
export function formatPattern(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'word':
      return pattern.word.replaceAll(' ', '_');
    case 'tag':
      return `#${pattern.tag}`;
    case 'any':
      return '.';
    case 'not':
      return `!${formatPattern(pattern.of)}`;
    case 'all':
      return `(${pattern.of.map(formatPattern).join(' && ')})`;
    case 'either': {
      const shown = pattern.of.slice(0, OPTIONS_SHOWN).map(formatPattern);
      const more = pattern.of.length - shown.length;
      return `(${shown.join('|')}${more > 0 ? `|… ${more} more` : ''})`;
    }
    case 'sequence':
      return pattern.of.map(formatPattern).join(' ');
    case 'repeat':
      return `${formatRepeated(pattern.of)}${formatBounds(pattern.least, pattern.most)}`;
    case 'part':
      return `[<${pattern.name}>${formatPattern(pattern.of)}]`;
    default:
      return '';
  }
}

const formatRepeated = (of: Pattern): string => (of.kind === 'sequence' ? `(${formatPattern(of)})` : formatPattern(of));

const formatBounds = (least: number, most: number): string => (least === 0 && most === 1 ? '?' : `{${least},${most}}`);
