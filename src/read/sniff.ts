/** What an input's content looks like, when its name does not say. */
export type ContentKind = 'html' | 'text' | 'json' | 'jsonl';

const MARKUP_START =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype|\?xml|html|head|body|meta|title|link|script|style|article|main|section|header|div|p|h[1-6]|table|ul|ol|span|a|br|img|b|strong|em|i|font|center)\b/i;

/** The first line that is not blank, or undefined if the text has none. */
const firstLine = (text: string): string | undefined => /\S[^\n]*/.exec(text)?.[0];

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** True if the text starts as JSONL does: an object that ends on its own line. */
export const startsAsJsonLines = (text: string): boolean => {
  const line = firstLine(text);
  return line?.startsWith('{') === true && parses(line);
};

/** The kind of a whole content. `{"` that is no valid JSON is JSONL with a broken first line: no article starts so. */
export function sniff(text: string): ContentKind {
  const start = /\S/.exec(text)?.[0];
  if (start === '{' || start === '[') {
    if (startsAsJsonLines(text)) return text.trim().includes('\n') ? 'jsonl' : 'json';
    if (parses(text)) return 'json';
    if (/^\s*\{\s*"/.test(text)) return 'jsonl';
  }
  return MARKUP_START.test(text.slice(0, 4096)) ? 'html' : 'text';
}
