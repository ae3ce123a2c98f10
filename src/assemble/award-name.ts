/** The name of an award, with the form in which names are compared. */
export interface AwardName {
  surface: string;
  /** Its words in lower case, each with a space before and behind it. */
  plain: string;
}

export const awardName = (surface: string): AwardName => ({
  surface,
  plain: ` ${surface
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `,
});

/** Whether two names mean one award: equal, one inside the other, or one the initials of the other. */
export const isSameAward = (a: AwardName, b: AwardName): boolean =>
  a.plain.includes(b.plain) || b.plain.includes(a.plain) || isInitials(a.surface, b.surface) || isInitials(b.surface, a.surface);

const INITIALS = /^\p{Lu}{3,}$/u;
const CAPITALS = /(?<=^| )\p{Lu}/gu;

/** "KIPP" for "Kompetisi Inovasi Pelayanan Publik (…)" */
const isInitials = (short: string, long: string): boolean =>
  INITIALS.test(short) &&
  (long
    .replace(/\([^)]*\)/g, '')
    .match(CAPITALS)
    ?.join('')
    .startsWith(short) ??
    false);
