import { index } from './data.js';
import { formatRoute } from './route.js';
import { plural } from './tally.js';

const STEPS = 5;

/** A step of the colour scale for a count, 0 to 5: each step stands for twice as much as the one before where counts differ much. */
const stepOf = (count: number, most: number): number => (count === 0 ? 0 : Math.max(1, Math.ceil((Math.log1p(count) / Math.log1p(most)) * STEPS)));

/** The provinces as tiles; a tile leads to its records. */
export function ProvinceMap({ counts }: { counts: ReadonlyMap<string, number> }) {
  const most = Math.max(1, ...index.provinces.map(({ code }) => counts.get(code) ?? 0));
  const placed = index.provinces.reduce((sum, { code }) => sum + (counts.get(code) ?? 0), 0);
  const without = index.records.length - placed;
  return (
    <figure class="card wide">
      <figcaption>
        <h3>By province</h3>
        <p class="note">
          Where the recipients belong, as far as their names are linked.{' '}
          {without > 0 && `${plural(without, 'record')} without a province, among them those of national bodies.`}
        </p>
      </figcaption>
      <div class="tiles">
        {index.provinces.map(({ code, name, short, column, row }) => {
          const count = counts.get(code) ?? 0;
          const label = `${name}: ${plural(count, 'record')}`;
          const place = { gridColumn: column, gridRow: row };
          const inner = (
            <>
              <span class="hidden">{label}</span>
              <span aria-hidden="true">{short}</span>
              <b aria-hidden="true">{count > 0 ? count : ''}</b>
            </>
          );
          return count > 0 ? (
            <a
              key={code}
              class="tile"
              data-step={stepOf(count, most)}
              style={place}
              href={formatRoute({ view: 'records', filters: { province: code } })}
              title={label}
            >
              {inner}
            </a>
          ) : (
            <div key={code} class="tile" data-step={0} style={place} title={label}>
              {inner}
            </div>
          );
        })}
      </div>
    </figure>
  );
}
