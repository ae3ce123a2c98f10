import { assemble } from './assemble/assemble.js';
import { check } from './check/check.js';
import { withConfidence } from './confidence/with-confidence.js';
import { link } from './link/link.js';
import type { Article, PageFinding, RawPage } from './model/article.js';
import type { PageError } from './model/error.js';
import type { Finding } from './model/finding.js';
import { mapUniform } from './model/map-uniform.js';
import type { ArticleRecord } from './model/record.js';
import { recognize } from './recognize/recognize.js';
import { stripParts } from './strip/strip-parts.js';
import { toRecord } from './to-record.js';

/** What became of one page. */
export type Extraction = { record: ArticleRecord } | { error: PageError };

/** Characters an article's text may have: the longest real ones have some 100,000, and more than this is a dump of something else. */
const LONGEST_TEXT = 4_000_000;

/** Extracts one page: strip, annotate, recognize, assemble, link, check. A page that cannot be read gives an error as a value; nothing is thrown. */
export function extract(page: RawPage): Extraction {
  try {
    const stripped = stripParts(page);
    if ('error' in stripped) return stripped;
    const { length } = stripped.article.text;
    if (length > LONGEST_TEXT) {
      const message = `its text has ${length.toLocaleString('en')} characters; an article may have ${LONGEST_TEXT.toLocaleString('en')}: cut it into its articles`;
      return { error: { source: page.source, code: 'too-large', message } };
    }
    const record = extractArticle(stripped.article);
    return { record: { ...record, findings: [...stripped.article.findings.map(toFinding), ...record.findings] } };
  } catch (error) {
    return { error: { source: page.source, code: 'extraction-failed', message: error instanceof Error ? error.message : String(error) } };
  }
}

/** What takes something from the record for certain: a missing page, or a language that is not read. */
const COSTS: ReadonlySet<PageFinding['code']> = new Set(['paged', 'foreign-language']);

/** What is doubtful about the page, beside what is about its article. */
const toFinding = ({ code, message }: PageFinding): Finding => ({ code, severity: COSTS.has(code) ? 'low' : 'info', message, spans: [], candidates: [] });

/** Extracts pages one by one, in their order; errors of the input pass through. */
export async function* extractAll(
  pages: AsyncIterable<{ page: RawPage } | { error: PageError }> | Iterable<{ page: RawPage } | { error: PageError }>,
): AsyncGenerator<Extraction> {
  for await (const outcome of pages) yield 'error' in outcome ? outcome : extract(outcome.page);
}

/** Everything after stripping: an article's record, an empty one where stripping found that it is in another language. */
export function extractArticle(article: Article & { findings?: readonly PageFinding[] }): ArticleRecord {
  const isForeign = article.findings?.some(({ code }) => code === 'foreign-language');
  const document = recognize(isForeign ? { text: '' } : article);
  const record = toRecord(article, document, assemble(document));
  const { entities, achievements } = link(record);
  const sure = mapUniform(achievements, (achievement) => withConfidence(achievement));
  const linked = { ...record, achievements: sure, entities: entities.length > 0 ? entities : undefined };
  return { ...linked, findings: check(linked) };
}
