import type { Achievement } from '../model/record.js';
import { type Check, type CheckedRecord, type Doubt, provenanceOf, spanOf } from './define.js';

interface Placed {
  rank: number;
  achievement: Achievement;
}

/** Fewer ranks than this are no list of winners. */
const SHORTEST_LIST = 3;
const SHARED_PLACE = /\b(?:bersama|berbagi|ex aequo|sama-sama|kembar)\b/i;

/** Won places of one award, category, level and year, by rank; lists that are too short or name a recipient twice are left out. */
function winnersLists({ achievements, entities = [] }: CheckedRecord): Placed[][] {
  const lists = new Map<string, Placed[]>();
  for (const achievement of achievements) {
    const { award, category, level, year, rank, status, count } = achievement;
    if (award === undefined || rank === undefined || !/^\d{1,3}$/.test(rank) || status !== 'won' || count !== undefined) continue;
    const key = [award, category, level, year].join('\t');
    const list = lists.get(key) ?? [];
    list.push({ rank: Number(rank), achievement });
    lists.set(key, list);
  }
  const long = [...lists.values()].filter((list) => list.length >= SHORTEST_LIST);
  if (long.length === 0) return [];
  const names = new Map(entities.flatMap(({ surfaces }, place) => surfaces.map(({ text }) => [text, place] as const)));
  return long.flatMap((list) => {
    const recipients = list.flatMap(({ achievement }) => achievement.recipients.map((name) => names.get(name) ?? name));
    if (new Set(recipients).size < recipients.length) return [];
    return [list.sort((a, b) => a.rank - b.rank)];
  });
}

const rankSpans = (placed: readonly Placed[]) =>
  placed.flatMap(({ achievement }) => {
    const provenance = provenanceOf(achievement, 'rank');
    return provenance === undefined ? [] : [spanOf(provenance)];
  });

function findGaps(list: readonly Placed[]): Doubt[] {
  const ranks = new Set(list.map(({ rank }) => rank));
  const highest = Math.max(...ranks);
  // Two of one rank and none of the next is a shared place; more or wider holes are a selection, not a list.
  const isList = ranks.has(1) && ranks.size === list.length && highest < 2 * list.length - 1;
  if (!isList || highest === list.length) return [];
  const missing = Array.from({ length: highest }, (_, index) => index + 1).filter((rank) => !ranks.has(rank));
  if (missing.some((rank) => !ranks.has(rank - 1) || !ranks.has(rank + 1))) return [];
  const message = `The winners of ${list[0]!.achievement.award} are told up to rank ${highest}, but rank ${missing.join(', ')} is missing`;
  return [{ severity: 'medium', message, spans: rankSpans(list), candidates: [] }];
}

function findDuplicates(list: readonly Placed[], text: string): Doubt[] {
  const ranks = new Set(list.map(({ rank }) => rank));
  // Several doubled ranks are several lists whose categories were not read.
  if (list.length - ranks.size !== 1 || !ranks.has(1)) return [];
  const twice = list.filter(({ rank }) => list.filter((other) => other.rank === rank).length > 1);
  const spans = rankSpans(twice);
  // One place in the text that two records took over was told of one winner.
  if (new Set(spans.map(({ start }) => start)).size < spans.length) return [];
  const [first, second] = [Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))];
  if (spans.length > 0 && SHARED_PLACE.test(text.slice(Math.max(0, first - 40), second + 80))) return [];
  const rank = twice[0]!.rank;
  const message = `Rank ${rank} of ${twice[0]!.achievement.award} is given to ${twice.map(({ achievement }) => achievement.recipients.join(' and ')).join(' and to ')}`;
  const free = Array.from({ length: list.length }, (_, index) => String(index + 1)).filter((candidate) => !ranks.has(Number(candidate)));
  return [{ severity: 'medium', message, spans, candidates: free }];
}

const place = (recipient: string, rank: string, quote: string) => ({
  fillers: { recipients: [recipient], award: 'Lomba Inovasi', rank },
  quotes: { rank: quote },
});

/** Places of one award, told in a list, with a hole in it: juara 1, 2 and 4. */
export const rankGap: Check = {
  code: 'rank-gap',
  title: 'A list of winners has no hole',
  find: (record) => winnersLists(record).flatMap(findGaps),
  examples: [
    {
      text: 'Lomba Inovasi: juara 1 Desa Asri, juara 2 Desa Baru, juara 4 Desa Cita.',
      achievements: [place('Desa Asri', '1', 'juara 1'), place('Desa Baru', '2', 'juara 2'), place('Desa Cita', '4', 'juara 4')],
      findings: [{ severity: 'medium', quotes: ['juara 1', 'juara 2', 'juara 4'] }],
    },
    {
      text: 'Lomba Inovasi: juara 1 Desa Asri, juara 2 Desa Baru, juara 3 Desa Cita.',
      achievements: [place('Desa Asri', '1', 'juara 1'), place('Desa Baru', '2', 'juara 2'), place('Desa Cita', '3', 'juara 3')],
      findings: [],
    },
    {
      text: 'Lomba Inovasi: peringkat 1 Desa Asri, kami peringkat 4.',
      achievements: [place('Desa Asri', '1', 'peringkat 1'), place('kami', '4', 'peringkat 4')],
      findings: [],
    },
    {
      text: 'Lomba Inovasi: peringkat 1 Desa Asri, 2 Desa Baru, kami peringkat 9.',
      achievements: [place('Desa Asri', '1', 'peringkat 1'), place('Desa Baru', '2', '2 Desa'), place('kami', '9', 'peringkat 9')],
      findings: [],
    },
  ],
};

/** One place of an award given to two recipients apart, in a list that is otherwise in order. */
export const duplicateRank: Check = {
  code: 'duplicate-rank',
  title: 'A place in a list of winners is given once',
  find: (record) => winnersLists(record).flatMap((list) => findDuplicates(list, record.text)),
  examples: [
    {
      text: 'Lomba Inovasi: juara 1 Desa Asri, juara 2 Desa Baru, juara II Desa Cita.',
      achievements: [place('Desa Asri', '1', 'juara 1'), place('Desa Baru', '2', 'juara 2'), place('Desa Cita', '2', 'juara II')],
      findings: [{ severity: 'medium', quotes: ['juara 2', 'juara II'], candidates: ['3'] }],
    },
    {
      text: 'Lomba Inovasi: juara 1 Desa Asri, juara 2 bersama diraih Desa Baru dan, juara II, Desa Cita.',
      achievements: [place('Desa Asri', '1', 'juara 1'), place('Desa Baru', '2', 'juara 2'), place('Desa Cita', '2', 'juara II')],
      findings: [],
    },
    {
      text: 'Lomba Inovasi: juara 1 A dan juara 2 B; kelompok lain juara I C dan juara II D.',
      achievements: [place('A', '1', 'juara 1'), place('B', '2', 'juara 2'), place('C', '1', 'juara I '), place('D', '2', 'juara II')],
      findings: [],
    },
    {
      text: 'Lomba Inovasi: juara 1 A dan juara I B.',
      achievements: [place('A', '1', 'juara 1'), place('B', '1', 'juara I ')],
      findings: [],
    },
  ],
};
