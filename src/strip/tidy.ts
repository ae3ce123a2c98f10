const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const WHITE_SPACE = /[\s\u0085]+/g;

/** Text of characters that neither drop out nor compose with others, as most is: only its white space needs a look. */
const PLAIN = /^[\t-\r -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2029\u2030-\u205e]*$/;
/** White space that is no single blank. */
const UNTIDY_SPACE = /\s{2,}|[^\S ]/g;

/** True for a character that no line of article text holds. */
export const dropsOut = (character: string): boolean => character.search(INVISIBLE) >= 0;

/** One line of article text: NFC, white space of any kind as single blanks, nothing invisible, no half characters; quotation marks as written. */
export const tidy = (text: string): string =>
  PLAIN.test(text)
    ? text.replace(UNTIDY_SPACE, ' ').trim()
    : text.replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd').normalize('NFC').replace(WHITE_SPACE, ' ').trim();

/** Text without letters that have other forms: the ASCII characters and the common typographic marks. */
const FOLDS_PLAINLY = /^[\u0000-\u007f‘’“”–—]*$/;

/** A text reduced to its letters and digits in lower case, for comparing titles and names. */
export const fold = (text: string): string =>
  FOLDS_PLAINLY.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
