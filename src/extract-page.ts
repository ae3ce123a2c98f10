import { prepareMeasures } from './confidence/confidence.js';
import { withConfidence } from './confidence/with-confidence.js';
import { hashPage } from './hash-page.js';
import type { RawPage } from './model/article.js';
import type { Calibration } from './model/calibration.js';
import { type Extraction, extract } from './pipeline.js';
import { type FoundPage, readPage } from './read/unread.js';
import type { Store } from './store/store.js';

/** What became of a page that was found, and what a store keeps it by. */
export interface PageOutcome {
  extraction: Extraction;
  /** Whether the page could be read. */
  isPage: boolean;
  /** Address of the page, where that is known. */
  url?: string;
  /** Hash of what was read; absent where nothing could be read. */
  contentHash?: string;
  /** Hash of the record, where it is known. */
  recordHash?: string;
}

export interface PageExtractor {
  calibration?: Calibration | undefined;
  /** What was done before, and under which rules it counts: such a page is not extracted again. */
  known?: { store: Pick<Store, 'recordOf' | 'failureOf'>; rules: string } | undefined;
}

/** Returns a function that reads and extracts one page that was found; nothing is thrown but by the store. */
export function preparePageExtractor({ calibration, known }: PageExtractor): (found: FoundPage) => PageOutcome {
  const extractPage = calibratedExtract(calibration);
  return (found) => {
    const read = readPage(found);
    if ('error' in read) return { extraction: read, isPage: false };
    const { page } = read;
    const about = { isPage: true, ...(page.url === undefined ? {} : { url: page.url }) };
    if (known === undefined) return { extraction: extractPage(page), ...about };
    const contentHash = hashPage(page);
    return { ...(doneBefore(page, contentHash, known) ?? { extraction: extractPage(page) }), ...about, contentHash };
  };
}

/** What came of a page with this content before, perhaps from another place. */
function doneBefore(
  { source }: RawPage,
  contentHash: string,
  { store, rules }: NonNullable<PageExtractor['known']>,
): Pick<PageOutcome, 'extraction' | 'recordHash'> | undefined {
  const stored = store.recordOf(contentHash, rules);
  if (stored !== undefined) return { extraction: { record: { ...stored.record, source } }, recordHash: stored.recordHash };
  const failure = store.failureOf(contentHash, rules);
  return failure && { extraction: { error: { ...failure, source } } };
}

/** Extraction whose records get their confidence from a calibration of one's own. */
function calibratedExtract(calibration: Calibration | undefined): typeof extract {
  if (calibration === undefined) return extract;
  const measures = prepareMeasures(calibration);
  return (page) => {
    const extraction = extract(page);
    if ('error' in extraction) return extraction;
    const { record } = extraction;
    return { record: { ...record, achievements: record.achievements.map((achievement) => withConfidence(achievement, measures)) } };
  };
}
