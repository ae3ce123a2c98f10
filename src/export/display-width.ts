/** Code points that a terminal draws two columns wide: East Asian wide and full-width forms, and the emoji blocks. */
const WIDE_RANGES: ReadonlyArray<[first: number, last: number]> = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

const NARROW_ONLY = /^[ -~\u00a0-\u02ff]*$/;
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** The text without anything that moves a cursor, colours, hides, or reorders what is written after it; line breaks and tabs become spaces. */
export const printable = (text: string): string => text.replace(CONTROLS, ' ').replace(INVISIBLE, '');

/** What a reader sees as single characters. */
export const charactersOf = (text: string): string[] => (NARROW_ONLY.test(text) ? [...text] : Array.from(graphemes.segment(text), ({ segment }) => segment));

function characterWidth(character: string): number {
  if (ZERO_WIDTH.test(character)) return 0;
  if (EMOJI.test(character)) return 2;
  const code = character.codePointAt(0)!;
  return WIDE_RANGES.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Columns that a printable text takes in a terminal. */
export function displayWidth(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length;
  return charactersOf(text).reduce((width, character) => width + characterWidth(character), 0);
}
