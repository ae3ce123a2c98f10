import { Fragment } from 'preact';
import { memo } from 'preact/compat';
import type { Removal } from '../model/article.js';
import type { ReportDetail } from '../report/report-data.js';
import { Arrows } from './arrows.js';
import type { Mark } from './marks.js';
import { paragraphsOf, segmentsOf } from './segments.js';

interface ArticleTextProps {
  detail: ReportDetail;
  marks: readonly Mark[];
  /** Id of the record whose places are shown in full. */
  active: string | undefined;
  /** `slot index` of the filler that is pointed at. */
  pointed: string | undefined;
  /** Place of the finding that is pointed at. */
  finding: number | undefined;
  /** A place that is asked for, such as that of a gold filler which was not read. */
  asked: { start: number; end: number } | undefined;
  select: (achievement: string) => void;
}

type Cover = Mark | { start: number; end: number; finding: number } | { start: number; end: number; isAsked: true };

/** How a segment is drawn: one line below for each slot of the active record that covers it, the narrowest slot as its ground. */
function styleOf(own: readonly Mark[], pointed: string | undefined): Record<string, string> {
  const lines = own.map(({ slot }, depth) => `inset 0 ${-3 * (own.length - depth)}px var(--slot-${slot})`);
  const narrowest = own.at(-1)!;
  const isPointed = own.some(({ slot, index }) => `${slot} ${index}` === pointed);
  return {
    boxShadow: lines.reverse().join(', '),
    background: `color-mix(in srgb, var(--slot-${narrowest.slot}) ${isPointed ? 45 : 20}%, transparent)`,
    paddingBottom: `${3 * own.length}px`,
  };
}

function Piece({ text, covers, props: { active, pointed, finding, select } }: { text: string; covers: readonly Cover[]; props: ArticleTextProps }) {
  const marks = covers.filter((cover): cover is Mark => 'slot' in cover);
  const findings = covers.flatMap((cover) => ('finding' in cover ? [cover.finding] : []));
  const own = marks.filter(({ achievement, slot }) => achievement === active && slot !== 'status');
  const doubt = findings.length === 0 ? undefined : findings.includes(finding ?? -1) ? 'pointed' : 'yes';
  const isAsked = covers.some((cover) => 'isAsked' in cover) ? 'true' : undefined;
  if (marks.length === 0)
    return doubt || isAsked ? (
      <span data-finding={doubt} data-asked={isAsked}>
        {text}
      </span>
    ) : (
      text
    );
  const slots = [...new Set((own.length > 0 ? own : marks.filter(({ achievement }) => achievement === active)).map(({ slot }) => slot))];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard selects records in the list beside the text
    <mark
      data-state={own.length > 0 ? 'active' : slots.length > 0 ? 'cue' : 'other'}
      data-slots={slots.join(' ')}
      data-via={own.at(-1)?.via}
      data-finding={doubt}
      data-asked={isAsked}
      style={own.length > 0 ? styleOf(own, pointed) : undefined}
      title={slots.join(', ')}
      onClick={() => select(own.at(-1)?.achievement ?? marks.at(-1)!.achievement)}
    >
      {text}
    </mark>
  );
}

/** Lines of the page that are no part of the article, where they stood, with the rule that dropped them. */
function LeftOut({ removed }: { removed: readonly Removal[] }) {
  return removed.map(({ rule, text }, place) => (
    <div key={place} class="left-out" dir="auto">
      <span>{text}</span> <code>{rule}</code>
    </div>
  ));
}

/** The article, paragraph by paragraph, with what it was read for. The text stands in the page character by character as petik read it. */
export const ArticleText = memo((props: ArticleTextProps) => {
  const { detail, marks, active, asked } = props;
  const { text, findings, removed } = detail;
  const covers: Cover[] = [...findings.flatMap(({ spans }, place) => spans.map(({ start, end }) => ({ start, end, finding: place }))), ...marks];
  if (asked !== undefined) covers.push({ ...asked, isAsked: true });
  return (
    <div class="text" id="text" lang="id">
      {paragraphsOf(text).map(({ start, end }) => (
        <Fragment key={start}>
          <LeftOut removed={removed.filter(({ at }) => at === start)} />
          <p dir="auto" data-start={start}>
            {segmentsOf({ start, end }, covers).map((segment) => (
              <Piece key={segment.start} text={text.slice(segment.start, segment.end)} covers={segment.marks} props={props} />
            ))}
          </p>
        </Fragment>
      ))}
      <LeftOut removed={removed.filter(({ at }) => at === text.length)} />
      <Arrows marks={marks.filter(({ achievement }) => achievement === active)} />
    </div>
  );
});
