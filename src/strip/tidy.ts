const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const WHITE_SPACE = /[\s\u0085]+/g;

/** True for a character that no line of article text holds. */
export const dropsOut = (character: string): boolean => character.search(INVISIBLE) >= 0;

/** One line of article text: NFC, white space of any kind as single blanks, nothing invisible, no half characters; quotation marks as written. */
export const tidy = (text: string): string => text.replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd').normalize('NFC').replace(WHITE_SPACE, ' ').trim();

/** A text reduced to its letters and digits in lower case, for comparing titles and names. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
