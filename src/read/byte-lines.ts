/** One line of a byte stream without its line break; `bytes` is undefined where the line is longer than allowed. */
export interface ByteLine {
  number: number;
  bytes: Uint8Array | undefined;
}

const LINE_FEED = 10;

/** Splits a stream at line feeds and keeps no more than one line. U+2028 inside a JSON string is no line break here, as it would be in `node:readline`. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  const finish = (): ByteLine => {
    const line = { number: number++, bytes: size > longest ? undefined : Buffer.concat(parts) };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      from = at + 1;
      yield finish();
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}
