import type { Entity } from '../model/entity.js';
import { type Achievement, type ArticleRecord, EXPORTED_STATUSES, type Fillers, SLOTS } from '../model/record.js';

/** What merging needs of a record: its fillers, what they are linked to, and whose it is. */
export interface Telling {
  achievement: string;
  article: string;
  outlet: string | undefined;
  fillers: Fillers;
  recipientIds: string[];
  scheme: string | undefined;
  /** Who got it: equal keys are one recipient; an open one only within one group of near-duplicates. */
  recipients: { key: string; open: boolean }[];
  /** What was got: equal keys are one award; without it the records of one group of near-duplicates may be. */
  award: string | undefined;
  /** The year, and whether the article says it or it was inferred. */
  year: number | undefined;
  yearSaid: boolean;
}

/** Lower case, signs as spaces, one space between words. */
const plain = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words before the name of an award that say nothing. */
const AWARD_WORDS = /^(?:penghargaan|ajang|anugerah|lomba|kompetisi|predikat|opini|program|penilaian|evaluasi)\s+(?=\p{L}+\s+\p{L})/u;

const fillersOf = (achievement: Achievement): Fillers =>
  Object.fromEntries(SLOTS.flatMap((slot) => (achievement[slot] === undefined ? [] : [[slot, achievement[slot]]]))) as Fillers;

/** Everything that an article's record tells of won and nominated achievements. */
export function tellingsOf({ id, outlet, url, achievements, entities = [] }: ArticleRecord): Telling[] {
  const owner = onlyRegion(entities);
  return achievements
    .filter(({ status }) => EXPORTED_STATUSES.includes(status))
    .map((achievement): Telling => {
      const linkOf = (slot: string, index: number): string | undefined => {
        const place = achievement.links?.find((link) => link.slot === slot && link.index === index)?.entity;
        return place === undefined ? undefined : entities[place]?.link?.id;
      };
      const isGroup = achievement.count !== undefined;
      const ids = achievement.recipients.map((_, index) => (isGroup ? undefined : linkOf('recipients', index)));
      // A unit whose region is open may be any region's: it is one with that of another article only where both print the same text.
      const isOpen = (index: number): boolean => {
        const place = achievement.links?.find((link) => link.slot === 'recipients' && link.index === index)?.entity;
        const link = place === undefined ? undefined : entities[place]?.link;
        return isGroup || (link !== undefined && link.id === undefined && (link.kind !== undefined || link.candidates.length > 0));
      };
      const recipients = achievement.recipients.map((name, index) => ({
        key: ids[index] ?? (isGroup ? `${plain(name)}×${achievement.count}@${owner ?? ''}` : plain(name)),
        open: ids[index] === undefined && isOpen(index) && !(isGroup && owner !== undefined),
      }));
      const scheme = linkOf('award', 0);
      const award = scheme ?? (achievement.award === undefined ? undefined : plain(achievement.award).replace(AWARD_WORDS, ''));
      const year = achievement.provenance.find(({ slot }) => slot === 'year');
      return {
        achievement: achievement.id,
        article: id,
        outlet: outlet ?? hostOf(url),
        fillers: fillersOf(achievement),
        recipientIds: ids.filter((each) => each !== undefined),
        scheme,
        recipients,
        award,
        year: achievement.year,
        yearSaid: year !== undefined && year.via !== 'derived',
      };
    });
}

/** The one kabupaten or kota that everything linked in an article belongs to: a group that it counts ("19 OPD") is that region's. */
function onlyRegion(entities: readonly Entity[]): string | undefined {
  const codes = new Set(entities.flatMap(({ link }) => (link?.id !== undefined && link.region !== undefined && link.region.length > 2 ? [link.region] : [])));
  return codes.size === 1 ? [...codes][0] : undefined;
}

const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
