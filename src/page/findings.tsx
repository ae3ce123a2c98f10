import type { ReportDetail } from '../report/report-data.js';
import { plural } from './tally.js';

interface FindingsProps {
  findings: ReportDetail['findings'];
  point: (place: number | undefined) => void;
  show: (start: number) => void;
}

/** What is doubtful about the article; pointing at a finding marks the words that it speaks of. */
export function Findings({ findings, point, show }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3 class="heading">{plural(findings.length, 'finding')}</h3>
      <ul class="findings">
        {findings.map(({ code, severity, message, spans, candidates }, place) => (
          <li key={place} data-severity={severity} onMouseEnter={() => point(place)} onMouseLeave={() => point(undefined)}>
            <p class="code">
              {code} <span>{severity}</span>
            </p>
            <p dir="auto">{message}</p>
            {candidates.length > 0 && <p dir="auto">Perhaps {candidates.join(', ')}</p>}
            {spans.length > 0 && (
              <p>
                {spans.map(({ start, quote }) => (
                  <button key={start} type="button" dir="auto" onClick={() => show(start)} onFocus={() => point(place)} onBlur={() => point(undefined)}>
                    {quote}
                  </button>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
