import type { FillerError } from '../report/report-data.js';
import { index } from './data.js';
import { formatRoute } from './route.js';

/** The sentence around a filler, with the filler's own words marked. */
function Sentence({ error: { sentence, span, slot } }: { error: FillerError }) {
  if (sentence === undefined) return null;
  const { quote, start } = sentence;
  if (span === undefined) return <blockquote dir="auto">{quote}</blockquote>;
  const [from, to] = [Math.max(0, span.start - start), Math.max(0, span.end - start)];
  return (
    <blockquote dir="auto">
      {quote.slice(0, from)}
      <mark style={{ background: `color-mix(in srgb, var(--slot-${slot}) 22%, transparent)`, boxShadow: `inset 0 -3px var(--slot-${slot})` }}>
        {quote.slice(from, to)}
      </mark>
      {quote.slice(to)}
    </blockquote>
  );
}

/** A filler that is not right: gold beside what was extracted, where that was read, by which rule, and the command that tells why. */
export function ErrorItem({ error }: { error: FillerError }) {
  const { article, id, record, slot, verdict, gold, predicted, rule, via, span, whyNot } = error;
  const title = article === undefined ? id : (index.articles[article]!.title ?? id);
  return (
    <li>
      <p class="head">
        <span class="verdict" data-verdict={verdict}>
          {verdict}
        </span>
        <span>
          <span class="swatch" style={{ background: `var(--slot-${slot})` }} />
          {slot}
        </span>
        {article === undefined ? (
          <span dir="auto">{title}</span>
        ) : (
          <a
            dir="auto"
            href={formatRoute({
              view: 'article',
              article: id,
              filters: { ...(record === undefined ? {} : { record }), ...(span === undefined ? {} : { at: `${span.start}-${span.end}` }) },
            })}
          >
            {title}
          </a>
        )}
      </p>
      <dl class="pair">
        <div data-side="gold">
          <dt>gold</dt>
          <dd dir="auto">{gold === undefined ? <i>nothing</i> : gold.join(' or ')}</dd>
        </div>
        <div data-side="predicted">
          <dt>extracted</dt>
          <dd dir="auto">{predicted ?? <i>nothing</i>}</dd>
        </div>
      </dl>
      <Sentence error={error} />
      {rule && (
        <p class="by">
          by <code title={index.steps[rule]}>{rule}</code>
          {via && via !== 'read' ? `, ${via}` : ''}
        </p>
      )}
      {whyNot && <code class="command">npx {whyNot}</code>}
    </li>
  );
}
