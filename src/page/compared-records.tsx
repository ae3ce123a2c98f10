import type { ComparedFiller, ComparedRecord } from '../report/report-data.js';
import { plural } from './tally.js';

function Filler({ slot, verdict, gold, predicted, cause }: ComparedFiller) {
  return (
    <div data-verdict={verdict}>
      <dt>{slot}</dt>
      <dd>
        {verdict === 'correct' ? (
          <span dir="auto">{predicted}</span>
        ) : (
          <>
            {gold && <ins dir="auto">{gold.join(' or ')}</ins>} {predicted !== undefined && <del dir="auto">{predicted}</del>}{' '}
            <small>
              {verdict}
              {cause && `, ${cause}`}
            </small>
          </>
        )}
      </dd>
    </div>
  );
}

interface ComparedRecordsProps {
  compared: readonly ComparedRecord[];
  select: (achievement: string) => void;
}

/** Gold beside what was extracted, record by record: green is in gold only, red was extracted only. */
export function ComparedRecords({ compared, select }: ComparedRecordsProps) {
  const right = compared.filter(({ exact }) => exact).length;
  return (
    <details class="compared">
      <summary>
        Against gold: {right} of {plural(compared.length, 'record')} right
      </summary>
      {compared.map(({ predicted, gold, exact, fillers }, place) => (
        <section key={place} data-exact={exact}>
          <h4>
            {exact ? 'right' : !gold ? 'not in gold' : predicted === undefined ? 'missed' : 'differs'}
            {predicted !== undefined && (
              <button type="button" onClick={() => select(predicted)}>
                show
              </button>
            )}
          </h4>
          <dl>
            {fillers.map((filler, at) => (
              <Filler key={at} {...filler} />
            ))}
          </dl>
        </section>
      ))}
    </details>
  );
}
