import { formatPattern } from './format-pattern.js';
import type { Pattern } from './pattern.js';

/** The pattern with each option of its groups of several terms as a part named `group.option`: no part of a rule has a dot in its name. */
export function withOptions(pattern: Pattern): Pattern {
  let groups = 0;
  const name = (part: Pattern): Pattern => {
    switch (part.kind) {
      case 'either': {
        if (isOneTerm(part)) return part;
        const group = ++groups;
        return { kind: 'either', of: part.of.map((option, i) => ({ kind: 'part', name: `${group}.${i + 1}`, of: name(option) })) };
      }
      case 'sequence':
        return { ...part, of: part.of.map(name) };
      case 'repeat':
      case 'part':
        return { ...part, of: name(part.of) };
      default:
        return part;
    }
  };
  return name(pattern);
}

const isOneTerm = (pattern: Pattern): boolean =>
  pattern.kind === 'either' ? pattern.of.every(isOneTerm) : pattern.kind !== 'sequence' && pattern.kind !== 'repeat' && pattern.kind !== 'part';

/** Whether a named part is an option of a group. */
export const isOption = (part: string): boolean => part.includes('.');

/** The options of a pattern's groups of several terms by their number. */
export function optionsOf(pattern: Pattern): Map<string, string> {
  const options = new Map<string, string>();
  const collect = (part: Pattern): void => {
    if (part.kind === 'part' && isOption(part.name)) options.set(part.name, formatPattern(withoutOptions(part.of)));
    if ('of' in part) (Array.isArray(part.of) ? part.of : [part.of]).forEach(collect);
  };
  collect(withOptions(pattern));
  return options;
}

function withoutOptions(part: Pattern): Pattern {
  if (part.kind === 'part' && isOption(part.name)) return withoutOptions(part.of);
  if (!('of' in part)) return part;
  return (Array.isArray(part.of) ? { ...part, of: part.of.map(withoutOptions) } : { ...part, of: withoutOptions(part.of) }) as Pattern;
}
