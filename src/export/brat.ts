import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArticleRecord, SLOTS, type Slot, statusSchema } from '../model/record.js';
import type { Span } from '../model/span.js';
import { fileNameOf } from './file-name.js';

/** A type name as brat likes it: "Recipients". */
const typeOf = (slot: Slot): string => slot[0]!.toUpperCase() + slot.slice(1);

const FILLED: readonly Slot[] = SLOTS.filter((slot) => slot !== 'status');

/** The types that the annotations use, for brat. */
const BRAT_CONFIG = `[entities]
${FILLED.map(typeOf).join('\n')}

[events]
Achievement ${FILLED.map((slot) => `${typeOf(slot)}*:${typeOf(slot)}`).join(', ')}

[relations]
Expands Arg1:Expansion, Arg2:Innovation
<OVERLAP> Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[attributes]
Status Arg:<EVENT>, Value:${statusSchema.options.join('|')}
Via Arg:<ENTITY>, Value:read|inherited|derived
`;

/** Code points before each UTF-16 code unit of a text: brat counts code points. */
function codePointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let points = 0;
  let unit = 0;
  for (const character of text) {
    for (let i = 0; i < character.length; i++) offsets[unit++] = points;
    points++;
  }
  offsets[unit] = points;
  return offsets;
}

/** The stretches of a span between line breaks: an annotation of brat may not hold one. */
function fragments(text: string, start: number, end: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== '\n' && text[at] !== '\r') continue;
    if (at > from) pieces.push({ start: from, end: at });
    from = at + 1;
  }
  return pieces;
}

/** Lines of standoff annotations, numbered by kind: text-bound ones, events, relations, attributes, notes. */
function openStandoff(text: string) {
  const offsets = codePointOffsets(text);
  const lines: string[] = [];
  const counts = { T: 0, E: 0, R: 0, A: 0, '#': 0 };
  const add = (kind: keyof typeof counts, rest: string): string => {
    const id = `${kind}${++counts[kind]}`;
    lines.push(`${id}\t${rest}\n`);
    return id;
  };
  return {
    lines,
    /** Undefined where the span has no character that brat can mark. */
    bound: (type: string, { start, end }: Span): string | undefined => {
      const pieces = fragments(text, start, end);
      const places = pieces.map((piece) => `${offsets[piece.start]} ${offsets[piece.end]}`).join(';');
      return pieces.length === 0 ? undefined : add('T', `${type} ${places}\t${pieces.map((piece) => text.slice(piece.start, piece.end)).join(' ')}`);
    },
    event: (type: string, trigger: string, roles: readonly string[]) => add('E', [`${type}:${trigger}`, ...roles].join(' ')),
    relation: (type: string, from: string, to: string) => add('R', `${type} Arg1:${from} Arg2:${to}`),
    attribute: (name: string, target: string, value: string) => add('A', `${name} ${target} ${value}`),
    note: (target: string, value: unknown) => add('#', `AnnotatorNotes ${target}\t${JSON.stringify(value)}`),
  };
}

/**
 * A record in brat's standoff format: every span as a text-bound annotation with its filler's value, as JSON, in a note; every achievement as an event whose trigger
 * is its first span, with its status as an attribute and its id in a note. Achievements and spans without a character to mark are left out.
 */
export function toBratAnnotations({ text, achievements }: ArticleRecord): string {
  const standoff = openStandoff(text);
  for (const achievement of achievements) {
    const places = achievement.provenance.filter(({ slot }) => slot !== 'status');
    const first = places.find(({ start, end }) => fragments(text, start, end).length > 0);
    const trigger = first && standoff.bound('Achievement', first);
    if (trigger === undefined) continue;
    const marks = places.flatMap((place) => {
      const id = standoff.bound(typeOf(place.slot), place);
      if (id === undefined) return [];
      standoff.attribute('Via', id, place.via);
      standoff.note(id, place.slot === 'recipients' ? achievement.recipients[place.index] : achievement[place.slot]);
      return [{ ...place, id }];
    });
    const seen = new Map<string, number>();
    const roles = marks.map(({ slot, id }) => {
      const number = (seen.get(slot) ?? 0) + 1;
      seen.set(slot, number);
      return `${typeOf(slot)}${number === 1 ? '' : number}:${id}`;
    });
    const event = standoff.event('Achievement', trigger, roles);
    standoff.attribute('Status', event, achievement.status);
    standoff.note(event, achievement.id);
    const innovation = marks.find(({ slot }) => slot === 'innovation');
    const expansion = marks.find(({ slot }) => slot === 'expansion');
    if (innovation && expansion) standoff.relation('Expands', expansion.id, innovation.id);
  }
  return standoff.lines.join('');
}

/** Writes `<article>.txt` and `<article>.ann` for every record, and `annotation.conf`, into a folder. */
export async function writeBrat(records: Iterable<ArticleRecord>, folder: string): Promise<void> {
  for (const record of records) {
    const name = fileNameOf(record.id);
    await writeFile(join(folder, `${name}.txt`), record.text);
    await writeFile(join(folder, `${name}.ann`), toBratAnnotations(record));
  }
  await writeFile(join(folder, 'annotation.conf'), BRAT_CONFIG);
}
