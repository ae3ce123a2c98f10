/** Names as lists of words in lower case, numbered as they were added, with the numbers by what a shorter form of them may say. */
export interface NameIndex {
  names: (readonly string[])[];
  byPart: Map<string, number[]>;
}

export const newIndex = (): NameIndex => ({ names: [], byPart: new Map() });

/** Letters at the beginning of a word under which it is kept: a name alone may be cut ("Risma"), never to fewer. */
const KEPT_LETTERS = 4;

export function addName({ names, byPart }: NameIndex, words: readonly string[]): void {
  const number = names.length;
  names.push(words);
  const keep = (part: string) => {
    const numbers = byPart.get(part);
    if (!numbers) byPart.set(part, [number]);
    else if (numbers.at(-1) !== number) numbers.push(number);
  };
  for (const word of words) {
    keep(word.slice(0, KEPT_LETTERS));
    keep(beginning(word));
  }
}

/** What a word shares with the initial that stands for it. */
const beginning = (word: string) => `${word[0]}.`;

/** Number of the first name that the words are a shorter form of, or all of; -1 where there is none. */
export function findName({ names, byPart }: NameIndex, words: readonly string[]): number {
  let fewest: readonly (readonly number[] | undefined)[] = [];
  let count = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const lists = word.length === 1 ? [byPart.get(beginning(word))] : [byPart.get(word.slice(0, KEPT_LETTERS)), byPart.get(word[0]!)];
    const total = (lists[0]?.length ?? 0) + (lists[1]?.length ?? 0);
    if (total >= count) continue;
    fewest = lists;
    count = total;
  }
  let first = -1;
  for (const numbers of fewest) {
    const found = numbers?.find((number) => isPartOf(words, names[number]!));
    if (found !== undefined && (first < 0 || found < first)) first = found;
  }
  return first;
}

/** Every word of the one stands in the other in the same order, an initial for the word it begins; a name alone may be short for one ("Risma"). */
function isPartOf(words: readonly string[], whole: readonly string[]): boolean {
  if (words.length === 1 && words[0]!.length >= KEPT_LETTERS && whole.some((other) => other.startsWith(words[0]!))) return true;
  let from = 0;
  for (const word of words) {
    const at = whole.findIndex(
      (other, i) => i >= from && (other === word || (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other))),
    );
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
