import type { Entity, Link } from '../model/entity.js';
import { mapUniform } from '../model/map-uniform.js';
import type { Achievement, SlotLink } from '../model/record.js';
import { abbreviates, joinNames, type Named, nameKey } from './aliases.js';
import { contextOf, type LinkContext, type LinkedRecord } from './context.js';
import { innovationNames } from './innovation-names.js';
import { linkAgency, spelledOutIn } from './link-agency.js';
import { linkAward } from './link-award.js';
import { linkPosition } from './link-position.js';

/** What linking adds to a record. */
export interface Linked {
  entities: Entity[];
  achievements: Achievement[];
}

/** Wordings of one type by their key, in the order in which they were found. */
type Names = Map<string, Named>;

function addName(names: Names, type: Entity['type'], text: string, span: { start: number; end: number } | undefined, link?: () => Link): void {
  const key = nameKey(type, text);
  const known = names.get(key);
  if (known) {
    if (span && !known.spans.some(({ start }) => start === span.start)) known.spans.push({ start: span.start, end: span.end });
    return;
  }
  names.set(key, { key, type, text, spans: span ? [{ start: span.start, end: span.end }] : [], ...(link ? { link: link() } : {}) });
}

/**
 * Finds what the names of a record stand for: bodies, schemes, offices. A name is linked only where the article makes it certain; every decision has a reason.
 * Wordings of one thing become one entity. The record's own fillers are not changed.
 */
export function link(record: LinkedRecord): Linked {
  const context = contextOf(record, () => {
    const surfaces = new Set([...record.agencies, ...record.achievements.flatMap(({ recipients }) => recipients)]);
    return new Set([...surfaces].flatMap(spelledOutIn));
  });
  const names: Names = new Map();
  addAgencies(names, record, context);
  const awards = addAwards(names, record, context);
  for (const mention of record.mentions) {
    if (mention.type === 'position') addName(names, 'position', mention.quote, mention, () => linkPosition(mention.quote, context));
    else if (mention.type === 'person') addName(names, 'person', mention.value, mention);
  }
  for (const named of innovationNames(record)) names.set(named.key, named);
  joinBracketed(names, record);
  const { entities, placeOf } = joinNames([...names.values()]);
  const achievements = mapUniform(record.achievements, (achievement) => withLinks(achievement, placeOf, awards));
  return { entities, achievements };
}

const BRACKET = /\(([\p{L}\d-]{2,15})\)/u;
const BRACKET_BEHIND = /^\s*\(([\p{L}\d-]{2,15})\)/u;
const OFFICE = /^(?:Plt |Pj |Wakil )?(?:Bupati|Gubernur|Wali ?kota)\b/i;

/** Officials who get or give a prize stand in the slots of bodies. */
const linkBody = (surface: string, context: LinkContext): Link => (OFFICE.test(surface) ? linkPosition(surface, context) : linkAgency(surface, context));

function addAgencies(names: Names, { mentions, achievements }: LinkedRecord, context: LinkContext): void {
  for (const mention of mentions) {
    if (mention.type !== 'agency') continue;
    addName(names, 'agency', mention.value, mention.quote === mention.value ? mention : undefined, () => linkBody(mention.value, context));
    if (mention.quote === mention.value) continue;
    addName(names, 'agency', mention.quote, mention, () => linkBody(mention.quote, context));
    join(names, 'agency', mention.quote, mention.value, 'short form', `read as one body with "${mention.value}"`);
  }
  for (const { recipients, count, grantor } of achievements) {
    if (count === undefined) for (const recipient of recipients) addName(names, 'agency', recipient, undefined, () => linkBody(recipient, context));
    if (grantor !== undefined) addName(names, 'agency', grantor, undefined, () => linkBody(grantor, context));
  }
}

function join(names: Names, type: Entity['type'], text: string, to: string, relation: Entity['surfaces'][number]['relation'], reason: string): void {
  const named = names.get(nameKey(type, text));
  if (named && nameKey(type, text) !== nameKey(type, to)) named.joins = [...(named.joins ?? []), { key: nameKey(type, to), relation, reason }];
}

/** The key of an award's wording: equal names that are linked to different schemes are different awards. */
function addAwards(names: Names, { achievements }: LinkedRecord, context: LinkContext): ReadonlyMap<Achievement, string> {
  const keys = new Map<Achievement, string>();
  for (const achievement of achievements) {
    const { award } = achievement;
    if (award === undefined) continue;
    const linked = linkAward(award, achievement, context);
    const key = `${nameKey('award', award)}\t${linked.id ?? linked.reason}`;
    keys.set(achievement, key);
    const spans = achievement.provenance.filter(({ slot }) => slot === 'award').map(({ start, end }) => ({ start, end }));
    const known = names.get(key);
    if (!known) names.set(key, { key, type: 'award', text: award, spans, link: linked });
    else for (const span of spans) if (!known.spans.some(({ start }) => start === span.start)) known.spans.push(span);
  }
  return keys;
}

/** "Dinas Komunikasi dan Informatika (Diskominfo)": the bracket in or right behind a name abbreviates it. */
function joinBracketed(names: Names, { mentions, text }: LinkedRecord): void {
  for (const { type, value, quote, end } of mentions) {
    if (type !== 'agency') continue;
    const short = BRACKET.exec(quote)?.[1] ?? BRACKET_BEHIND.exec(text.slice(end, end + 20))?.[1];
    if (short !== undefined && abbreviates(short, quote)) join(names, 'agency', short, value, 'abbreviation', `it stands in brackets behind "${value}"`);
  }
}

function withLinks(achievement: Achievement, placeOf: ReadonlyMap<string, number>, awards: ReadonlyMap<Achievement, string>): Achievement {
  const links: SlotLink[] = [];
  const add = (slot: SlotLink['slot'], index: number, key: string, edition?: number) => {
    const entity = placeOf.get(key);
    if (entity !== undefined) links.push({ slot, index, entity, ...(edition === undefined ? {} : { edition }) });
  };
  const { recipients, count, innovation, grantor, year } = achievement;
  if (count === undefined) for (const [index, recipient] of recipients.entries()) add('recipients', index, nameKey('agency', recipient));
  if (innovation !== undefined) add('innovation', 0, nameKey('innovation', innovation));
  const award = awards.get(achievement);
  if (award !== undefined) add('award', 0, award, year);
  if (grantor !== undefined) add('grantor', 0, nameKey('agency', grantor));
  return links.length > 0 ? { ...achievement, links } : achievement;
}
