import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ReportDetail } from '../report/report-data.js';
import { ArticleText } from './article-text.js';
import { ComparedRecords } from './compared-records.js';
import { index, loadDetail } from './data.js';
import { Findings } from './findings.js';
import { marksOf } from './marks.js';
import { follow, go, useKeys } from './navigation.js';
import { OutsideArticle } from './outside-article.js';
import { RecordCard } from './record-card.js';
import { formatRoute } from './route.js';
import { useSelection } from './selection.js';
import { webAddress } from './source-link.js';
import { plural } from './tally.js';

const PLACES = new Map(index.articles.map(({ id }, place) => [id, place]));

interface ArticleViewProps {
  id: string;
  filters: Readonly<Record<string, string>>;
}

/** Reads `start-end`. */
function placeOf(text: string): { start: number; end: number } | undefined {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  return start === undefined ? undefined : { start: Number(start), end: Number(end) };
}

/** Scrolls the paragraph of a place in the text into view. */
function showPlace(start: number): void {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('#text p[data-start]')];
  paragraphs.findLast((paragraph) => Number(paragraph.dataset.start) <= start)?.scrollIntoView({ block: 'center' });
}

export function ArticleView({ id, filters }: ArticleViewProps) {
  const place = PLACES.get(id);
  const { record: wanted = '', at: askedAt = '', ...kept } = filters;
  const asked = useMemo(() => placeOf(askedAt), [askedAt]);
  const { rows } = useSelection(kept);
  const [detail, setDetail] = useState<ReportDetail>();
  const [previewed, preview] = useState<string>();
  const [pointed, point] = useState<string>();
  const [finding, pointFinding] = useState<number>();

  useEffect(() => {
    setDetail(undefined);
    if (place !== undefined) loadDetail(place).then(setDetail);
    scrollTo(0, 0);
  }, [place]);

  useEffect(() => {
    if (detail?.id === id && asked !== undefined) showPlace(asked.start);
  }, [detail, id, asked]);

  const neighbours = useMemo(() => [...new Set(rows.map(({ article }) => article))], [rows]);
  const at = neighbours.indexOf(place ?? -1);
  const articleHref = (article: number) => formatRoute({ view: 'article', article: index.articles[article]!.id, filters: kept });
  const [previousHref, nextHref] = [at - 1, at + 1].map((to) => (at < 0 || neighbours[to] === undefined ? undefined : articleHref(neighbours[to])));
  const back = formatRoute({ view: 'records', filters: kept });

  const loaded = detail?.id === id ? detail : undefined;
  const achievements = loaded?.achievements ?? [];
  const chosen = achievements.find((each) => each.id === wanted)?.id ?? achievements[0]?.id;
  const active = previewed ?? chosen;
  const marks = useMemo(() => (loaded === undefined ? [] : marksOf(loaded)), [loaded]);
  const select = useCallback(
    (record: string) => go({ view: 'article', article: id, filters: { ...kept, record } }, { replace: true }),
    [id, JSON.stringify(kept)],
  );
  const step = (by: number) => {
    const to = achievements[achievements.findIndex((each) => each.id === chosen) + by];
    if (to === undefined) return;
    preview(undefined);
    select(to.id);
    const first = to.provenance.find(({ slot }) => slot === 'recipients')?.start;
    if (first !== undefined) showPlace(first);
  };
  useKeys({
    n: () => follow(nextHref),
    p: () => follow(previousHref),
    j: () => step(1),
    k: () => step(-1),
    Escape: () => follow(back),
    '/': () => {
      follow(back);
      requestAnimationFrame(() => document.getElementById('search')?.focus());
    },
  });

  if (place === undefined) {
    return <p class="empty">There is no article “{id}” in this report.</p>;
  }
  const { title, url, outlet, published } = index.articles[place]!;
  const address = webAddress(url);
  return (
    <section class="reader" aria-label="Article">
      <nav class="steps" aria-label="Articles">
        <a href={back}>← Records</a>
        <span>
          {previousHref === undefined ? <span class="off">Previous</span> : <a href={previousHref}>Previous</a>}
          {at >= 0 && ` ${at + 1} of ${neighbours.length} `}
          {nextHref === undefined ? <span class="off">Next</span> : <a href={nextHref}>Next</a>}
        </span>
      </nav>
      <h2 dir="auto">{title ?? id}</h2>
      <p class="meta">
        {[outlet, published?.slice(0, 10)].filter(Boolean).join(', ')}{' '}
        {address && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {new URL(address).host}
          </a>
        )}{' '}
        <code>{loaded?.source}</code>
      </p>
      {loaded && (
        <div class="columns">
          <ArticleText detail={loaded} marks={marks} active={active} pointed={pointed} finding={finding} asked={asked} select={select} />
          <aside aria-label="Records and findings">
            <h3 class="heading">{plural(achievements.length, 'record')}</h3>
            {achievements.map((achievement, place) => (
              <RecordCard
                key={achievement.id}
                achievement={achievement}
                number={place + 1}
                detail={loaded}
                url={url}
                isActive={achievement.id === chosen}
                select={() => select(achievement.id)}
                preview={(isOn) => preview(isOn ? achievement.id : undefined)}
                point={point}
                show={showPlace}
              />
            ))}
            {loaded.compared && <ComparedRecords compared={loaded.compared} select={select} />}
            <Findings findings={loaded.findings} point={pointFinding} show={showPlace} />
            <OutsideArticle removed={loaded.removed.filter(({ at }) => at === undefined)} />
          </aside>
        </div>
      )}
    </section>
  );
}
