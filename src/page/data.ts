import type { ReportDetail, ReportIndex } from '../report/report-data.js';

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';

/** What the page reads when it opens. */
export const index: ReportIndex = JSON.parse(textOf('index'));

/** The JSON of one part: deflated, in base64. */
async function unpack<T>(id: string): Promise<T> {
  const packed = atob(textOf(id));
  const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(await new Response(stream).text());
}

const details = new Map<number, Promise<ReportDetail[]>>();

/** All that is known of the article at a place of the list. */
export async function loadDetail(article: number): Promise<ReportDetail> {
  const part = Math.floor(article / index.partSize);
  const loading = details.get(part) ?? unpack<ReportDetail[]>(`detail-${part}`);
  details.set(part, loading);
  return (await loading)[article % index.partSize]!;
}

let texts: Promise<string[]> | undefined;

/** The texts of all articles in lower case, for the search; unpacked when they are first asked for. */
export function loadTexts(): Promise<string[]> {
  const parts = Math.ceil(index.articles.length / index.partSize);
  texts ??= Promise.all(Array.from({ length: parts }, (_, part) => unpack<string[]>(`text-${part}`))).then((all) =>
    all.flat().map((text) => text.toLowerCase()),
  );
  return texts;
}
