/** Number of winners in the tiers of a contest over some years, both included: Top 45, Top 99. */
export interface TierYears {
  from: number;
  to: number;
  sizes: readonly number[];
}

/** What is known of a scheme beside its names; a fact that was not read in a source may only warn. */
export interface SchemeFacts {
  /** Lowest and highest score there can be. */
  scale?: readonly [low: number, high: number];
  tiers?: readonly TierYears[];
  /** Kinds of recipient that the scheme is not for, by the kind of their link. */
  notFor?: readonly string[];
  /** What it is for, in words for a message. */
  isFor?: string;
  /** The year that is judged lies before the year of the result. */
  judgesPastYear?: true;
  /** The best result, lower case, where the scheme has one that news confuse. */
  highest?: readonly string[];
  /** Bodies that may give it beside the listed one. */
  alsoGivenBy?: readonly string[];
}

const FOREVER = 9999;
const UNITS = ['dinas', 'badan', 'bagian', 'biro', 'health', 'school', 'village', 'subdistrict', 'law', 'court', 'unit'];

/** Facts by scheme id. */
export const SCHEME_FACTS: Readonly<Record<string, SchemeFacts>> = {
  sakip: { scale: [0, 100] },
  rb: { scale: [0, 120] },
  spbe: { scale: [0, 5] },
  kip: { scale: [0, 100] },
  ombudsman: { scale: [0, 100] },
  iid: { scale: [0, 1000], alsoGivenBy: ['balitbang-kdn'] },
  merit: { scale: [0, 410] },
  idm: { scale: [0, 1] },
  kla: {
    scale: [0, 1000],
    notFor: ['dinas', 'badan', 'bagian', 'biro', 'law', 'court'],
    isFor: 'kabupaten, kota and provinces',
    highest: ['kla', 'paripurna'],
  },
  bpk: {
    judgesPastYear: true,
    notFor: ['school', 'village', 'subdistrict', 'dinas'],
    isFor: 'governments and ministries',
    highest: ['wtp', 'wajar tanpa pengecualian'],
  },
  eppd: { judgesPastYear: true },
  zi: { notFor: ['local-government'], isFor: 'units of work, not whole regions', highest: ['wbbm'] },
  adiwiyata: { notFor: ['dinas', 'health', 'law', 'court', 'village'], isFor: 'schools' },
  uhc: { notFor: UNITS, isFor: 'kabupaten, kota and provinces' },
  'swasti-saba': { highest: ['wistara'] },
  arsip: { highest: ['aa'] },
  proper: { highest: ['emas'] },
  kipp: {
    tiers: [
      { from: 2014, to: 2014, sizes: [9, 33, 99] },
      { from: 2015, to: 2016, sizes: [9, 25, 35, 99] },
      { from: 2017, to: 2018, sizes: [40, 99] },
      { from: 2019, to: FOREVER, sizes: [5, 15, 45, 99] },
    ],
  },
  kovablik: { tiers: [{ from: 2016, to: FOREVER, sizes: [25, 30, 45, 99] }] },
};
