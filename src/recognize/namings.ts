/**
 * How the article's lists read a name where no rule did, by the id that stands as `rule` in a mention; every other id is one of a recognition rule or a step of
 * assembly. Each sentence says when.
 */
export const NAMINGS: Readonly<Record<string, string>> = {
  recipient: 'A recipient is named that is listed as an agency because it won, or a region whose type the article tells.',
  'bracket-agency': 'A bracket holds the name of an agency.',
  date: 'A date stands in the text.',
  innovation: 'An innovation of a record, or of a clause without one where the article speaks of innovations.',
};
