/** Characters that may stand before and after a span in a text fragment, so that the browser finds this place and no other. */
const CONTEXT_WORDS = 3;

/** `-` and `,` part a text fragment, so they are written as codes too. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** The words of a stretch next to a span, in the same paragraph. */
function wordsBefore(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  return line.split(/\s+/).filter(Boolean).slice(-CONTEXT_WORDS).join(' ');
}

function wordsAfter(text: string): string {
  const line = text.split('\n', 1)[0]!;
  return line.split(/\s+/).filter(Boolean).slice(0, CONTEXT_WORDS).join(' ');
}

/** An address of the web that a link may lead to; undefined for any other, such as `javascript:`. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** The article's address with a text fragment that makes the browser scroll to a span and mark it; undefined where the article has no address. */
export function sourceLink(url: string | undefined, text: string, { start, end }: { start: number; end: number }): string | undefined {
  const address = webAddress(url);
  if (address === undefined) return undefined;
  const before = wordsBefore(text.slice(0, start));
  const after = wordsAfter(text.slice(end));
  const quote = encode(text.slice(start, end).replaceAll('\n', ' '));
  const fragment = `${before === '' ? '' : `${encode(before)}-,`}${quote}${after === '' ? '' : `,-${encode(after)}`}`;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${fragment}`;
}
