import picomatch from 'picomatch';

/** A pattern of paths: where to look, how deep, and which paths below it are meant. */
export interface PathPattern {
  base: string;
  depth: number;
  matches: (path: string) => boolean;
}

/** An input such as `arsip/2021-*.html`, `arsip/**` or `{a,b}/*.txt`; undefined for a path without special characters. */
export function readPattern(input: string): PathPattern | undefined {
  const { base, glob, isGlob, negated } = picomatch.scan(input);
  if (!isGlob || negated || glob === '') return undefined;
  return {
    base: base === '' ? '.' : base,
    depth: glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length - 1,
    matches: picomatch(glob),
  };
}
