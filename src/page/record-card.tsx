import { useEffect, useRef } from 'preact/hooks';
import type { Achievement } from '../model/record.js';
import type { ReportDetail } from '../report/report-data.js';
import { index } from './data.js';
import { resultOf } from './records-view.js';
import { sourceLink } from './source-link.js';

type Provenance = Achievement['provenance'][number];

const percent = (value: number): string => `${Math.round(value * 100)}%`;

const fillerOf = (achievement: Achievement, slot: Provenance['slot'], place: number): string =>
  String(slot === 'recipients' ? achievement.recipients[place] : achievement[slot]);

const sentences = (distance: number): string => (distance === 0 ? 'in the same sentence' : `${distance} sentence${distance === 1 ? '' : 's'} away`);

function viaText({ via, distance }: Provenance): string {
  if (via === 'read') return 'read in the own clause';
  return `${via}${distance === undefined ? '' : `, ${sentences(distance)}`}`;
}

function Place({ place, detail, url }: { place: Provenance; detail: ReportDetail; url: string | undefined }) {
  const link = sourceLink(url, detail.text, place);
  const step = index.steps[place.rule];
  return (
    <li data-via={place.via}>
      <q dir="auto">{place.quote}</q> <span class="via">{viaText(place)}</span> <code title={step}>{place.rule}</code>{' '}
      {link && (
        <a href={link} target="_blank" rel="noopener noreferrer" aria-label={`“${place.quote}” in the source`}>
          source
        </a>
      )}
    </li>
  );
}

interface RecordCardProps {
  achievement: Achievement;
  number: number;
  detail: ReportDetail;
  url: string | undefined;
  isActive: boolean;
  select: () => void;
  preview: (isOn: boolean) => void;
  point: (filler: string | undefined) => void;
  show: (start: number) => void;
}

/** A record with every filler: where it was read, by which rule, how sure that is and what it is linked to. */
export function RecordCard({ achievement, number, detail, url, isActive, select, preview, point, show }: RecordCardProps) {
  const { id, provenance, confidence = [], links = [], recipients, award, status } = achievement;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isActive) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const keys = [...new Set(provenance.map(({ slot, index: place }) => `${slot} ${place}`))];
  const whole = confidence.find(({ slot }) => slot === 'record')?.precision;
  return (
    <article ref={card} class="record" data-active={isActive} data-record={id} onMouseEnter={() => preview(true)} onMouseLeave={() => preview(false)}>
      <h3>
        <button type="button" aria-expanded={isActive} onClick={select} onFocus={() => preview(true)} onBlur={() => preview(false)}>
          <span class="number">{number}</span>
          <span class="what" dir="auto">
            <b>{recipients.join(', ')}</b>
            <span>{[award, resultOf(achievement), achievement.year].filter(Boolean).join(' · ')}</span>
          </span>
          <span class="status" data-status={status}>
            {status}
          </span>
        </button>
      </h3>
      {isActive && (
        <dl class="fillers">
          {keys.map((key) => {
            const places = provenance.filter(({ slot, index: place }) => `${slot} ${place}` === key);
            const { slot, index: place, start } = places[0]!;
            const sure = confidence.find((each) => each.slot === slot && each.index === place);
            const entity = links.find((each) => each.slot === slot && each.index === place);
            const link = entity && detail.entities[entity.entity]?.link;
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard gets the same by the button inside
              <div key={key} onMouseEnter={() => point(key)} onMouseLeave={() => point(undefined)}>
                <dt>
                  <span class="swatch" style={{ background: `var(--slot-${slot})` }} />
                  {slot === 'recipients' ? 'recipient' : slot}
                </dt>
                <dd>
                  <button type="button" dir="auto" onClick={() => show(start)} onFocus={() => point(key)} onBlur={() => point(undefined)}>
                    {fillerOf(achievement, slot, place)}
                  </button>
                  {sure?.precision !== undefined && (
                    <span class="sure" title={`${percent(sure.low!)} to ${percent(sure.high!)}, ${sure.measured} measured`}>
                      {percent(sure.precision)}
                    </span>
                  )}
                  <ul>
                    {places.map((each) => (
                      <Place key={each.start} place={each} detail={detail} url={url} />
                    ))}
                  </ul>
                  {link && (
                    <p class="link" title={link.reason}>
                      {link.id === undefined ? `not linked: ${link.reason}` : `${link.name ?? link.id} (${link.id})`}
                    </p>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      {isActive && whole !== undefined && <p class="note">Records like this one are right in {percent(whole)} of all cases.</p>}
    </article>
  );
}
