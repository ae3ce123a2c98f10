import type { Link } from '../model/entity.js';
import type { Achievement, Slot } from '../model/record.js';
import type { CheckedRecord } from './define.js';

/** What a slot of an achievement is linked to. */
export function linkOf({ entities = [] }: CheckedRecord, { links = [] }: Achievement, slot: Slot, index = 0): Link | undefined {
  const place = links.find((each) => each.slot === slot && each.index === index)?.entity;
  return place === undefined ? undefined : entities[place]?.link;
}

/** The scheme of an achievement, and the region whose contest it is; undefined where its award is on no list or open. */
export function schemeOf(record: CheckedRecord, achievement: Achievement): { id: string; region: string | undefined } | undefined {
  const id = linkOf(record, achievement, 'award')?.id;
  if (id === undefined) return undefined;
  const [scheme, region] = id.split('@', 2);
  return { id: scheme!, region };
}

/** The year of publication, where it is known. */
export function publicationYear({ published }: CheckedRecord): number | undefined {
  const year = Number(published?.slice(0, 4));
  return year > 0 ? year : undefined;
}
