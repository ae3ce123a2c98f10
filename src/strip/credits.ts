import { AUTHOR_LABELS, EDITOR_LABELS } from './line-rules.js';
import { tidy } from './tidy.js';

/** Who made an article, as its credit lines say. */
export interface Credits {
  authors: string[];
  editor: string | undefined;
}

const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${AUTHOR_LABELS})|(${EDITOR_LABELS})|foto(?:grafer)?|sumber|source|rep|red|copyright)\\s*\\|?\\s*[:：]`,
  'giu',
);
const LONGEST_NAME = 60;

/** A name without the bars, brackets and codes that stand around it, or undefined if it is none. */
export function cleanName(text: string): string | undefined {
  const name = tidy(text)
    .replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' ')
    .replace(/^(?:oleh|by|von|par|penulis|reporter|pewarta|written by|author|editor|redaktur|penyunting|rep|red)\s*:?\s+/i, '')
    .replace(/\s*,?\s+(?:\p{L}+\.?\s+\d{1,2}|\d{1,2}\.?\s+\p{L}+),?\s+(?:19|20)\d\d\b.*$/u, '')
    .replace(/^(?:quelle|sumber|source)\s*:.*$/i, '')
    .split(/[|;•©]|\bcopyright\b|\s[–—-]\s|(?<=\s)(?:editor|redaktur)\b/i)
    .find((part) => /\p{L}{2}/u.test(part));
  const trimmed = name
    ?.replace(/^[\s:,./*-]+|[\s:,/*-]+$/g, '')
    .replace(/(?<=\p{L}{4})\.$/u, '')
    .replace(/\s+/g, ' ');
  return trimmed === undefined || trimmed.length < 2 || trimmed.length > LONGEST_NAME || /https?:|@|^\d/.test(trimmed) ? undefined : trimmed;
}

/** Names in credit lines such as "Pewarta | : Nuril Ayni (mg-103) |" or "Penulis: A, B | Editor: C". */
export function readCredits(lines: string[]): Credits {
  const authors: string[] = [];
  let editor: string | undefined;
  for (const line of lines) {
    const labels = [...line.matchAll(LABEL)];
    for (const [index, label] of labels.entries()) {
      const value = line.slice(label.index + label[0].length, labels[index + 1]?.index);
      if (label[2] !== undefined) editor ??= cleanName(value);
      else if (label[1] !== undefined) addNames(authors, value);
    }
  }
  return { authors, editor };
}

function addNames(names: string[], value: string): void {
  for (const part of value.split(/\s*(?:,|;|&|\bdan\b|\band\b)\s*/i)) {
    const name = cleanName(part);
    if (name !== undefined && !names.includes(name)) names.push(name);
  }
}
