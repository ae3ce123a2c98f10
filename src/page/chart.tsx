import type { PlotOptions } from '@observablehq/plot';
import { plot } from '@observablehq/plot';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface LegendEntry {
  label: string;
  colour: string;
  /** The sign of the entry where it is not a block of colour. */
  sign?: string;
}

interface ChartProps {
  title: string;
  /** One sentence that says what the picture shows, for those who do not see it. */
  summary: string;
  /** The picture for a width in pixels. */
  draw: (width: number) => PlotOptions;
  /** The same figures as rows, behind a fold. */
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  note?: string;
  legend?: readonly LegendEntry[];
}

/** A chart that fills its width, with its figures as a table behind a fold. */
export function Chart({ title, summary, draw, columns, rows, note, legend = [] }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return;
    const picture = plot({ ...draw(width), width, className: 'plot-d6a7b5', ariaLabel: summary, style: { background: 'transparent', fontSize: '12px' } });
    picture.setAttribute('role', 'img');
    // The library names the parts of a picture, which nothing reads inside an image.
    for (const part of picture.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    frame.current!.replaceChildren(picture);
  }, [width, draw, summary]);
  return (
    <figure class="card chart">
      <figcaption>
        <h3>{title}</h3>
        {note && <p class="note">{note}</p>}
        {legend.length > 1 && (
          <ul class="legend">
            {legend.map(({ label, colour, sign }) => (
              <li key={label}>
                {sign ? <b style={{ color: colour }}>{sign} </b> : <i style={{ background: colour }} />}
                {label}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      <div ref={frame} class="picture" />
      <details>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row[0]}>
                {row.map((cell, place) => (
                  <td key={columns[place]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
