import type { ErrorCause, Verdict } from '../model/evaluation-report.js';

/** What a verdict means, in a few words. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  correct: 'as gold has it',
  partial: 'some of its words',
  incorrect: 'another value than gold',
  missing: 'in gold, not extracted',
  spurious: 'extracted, not in gold',
};

/** What a cause means, in a sentence. */
export const CAUSES: Readonly<Record<ErrorCause, string>> = {
  'article-failed': 'Nothing could be extracted from the article.',
  'record-missed': 'No extracted record is this one.',
  'status-held-back': 'The record was read, but as targeted or denied.',
  'in-another-record': 'Another record of the article has it.',
  'named-only': 'It was found as a name, but not put into a record.',
  'not-in-text': 'Its words do not stand in the text.',
  unread: 'Its words stand there and were not read.',
  'wrong-boundary': 'Some words too many or too few.',
  'wrong-value': 'Another value was read in the record’s own clause.',
  'wrong-inheritance': 'Another value was carried over from elsewhere or worked out.',
  'wrong-status': 'Won instead of nominated, or the reverse.',
  trap: 'Read from words that tell no achievement.',
  'record-invented': 'Gold has no such record.',
  'filler-invented': 'Gold has the record without this filler.',
};
