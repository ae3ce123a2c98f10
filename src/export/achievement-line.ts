import type { Achievement } from '../model/record.js';

/** An achievement in one line for people: who, what, with which result. */
export function achievementLine({ recipients, count, innovation, award, category, rank, grade, label, score, year, status }: Achievement): string {
  const place = rank !== undefined && /^\d+$/.test(rank) ? `rank ${rank}` : rank;
  const what = [
    award,
    category,
    place,
    grade === undefined ? label : `${grade}${label === undefined ? '' : ` (${label})`}`,
    score === undefined ? undefined : `score ${score}`,
    innovation === undefined ? undefined : `“${innovation}”`,
    year,
    status === 'won' ? undefined : status,
  ];
  return `${count === undefined ? '' : `${count} × `}${recipients.join(' and ')}: ${what.filter((part) => part !== undefined).join(', ')}`;
}
