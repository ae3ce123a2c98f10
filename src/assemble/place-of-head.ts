import type { Document } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { PLACE_HEADS } from '../lexicon/place-heads.js';
import { inherit, readText } from './filler.js';
import { makeRecipient, type RecipientItem } from './item.js';
import { innerSpan, partSpan } from './part-span.js';
import { surfaceKey } from './recipient-key.js';
import type { Step } from './steps.js';

const HEADS = PLACE_HEADS.flatMap(({ heads, places }) => heads.map((head) => ({ head, places })));
const ACTING = /^(?:pj|plt|plh|pjs|penjabat)\.? /i;

/** "Camat Mawar" receives for "Kecamatan Mawar", as the article names it elsewhere, else for "Mawar". */
export function placeOfHead(document: Document, term: Term, at: number): RecipientItem | undefined {
  const part = partSpan(document, term, 'position');
  if (!part) return undefined;
  const office = innerSpan(document.text, part);
  const written = document.text.slice(office.start, office.end);
  const acting = ACTING.exec(written)?.[0].length ?? 0;
  const title = written.slice(acting).toLowerCase();
  const found = HEADS.find(({ head }) => title.startsWith(`${head} `));
  if (!found) return undefined;
  const start = office.start + acting + found.head.length + 1;
  const name = document.text.slice(start, office.end);
  const elsewhere = new RegExp(`\\b(?:${found.places.join('|')}) ${name.replace(/[^\p{L}\p{N} ]/gu, '.')}(?![\\p{L}\\d])`, 'u').exec(document.text);
  const span = elsewhere ? { start: elsewhere.index, end: elsewhere.index + elsewhere[0].length } : { start, end: office.end };
  const filler = readText(document.text, span, 'place-of-head' satisfies Step);
  return makeRecipient(at, elsewhere ? inherit(filler) : filler, surfaceKey(filler.value), 'region');
}
