/** What a run found of one outlet. */
export interface OutletTotals {
  /** Who published the articles; the host of their address where they do not say, empty where that is not known either. */
  outlet: string;
  articles: number;
  /** Achievements of the exported statuses. */
  achievements: number;
  /** Articles with findings of a severity above "info". */
  withFindings: number;
  /** Pages that failed. */
  errors: number;
}
