import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Mark, ownPlace } from './marks.js';

interface Arrow {
  path: string;
  slot: string;
  via: string;
}

/** The rectangle of a place in the text, relative to the text's own box. */
function boxOf(root: HTMLElement, at: number): DOMRect | undefined {
  for (const paragraph of root.querySelectorAll<HTMLElement>('p[data-start]')) {
    let offset = Number(paragraph.dataset.start);
    if (at < offset || at > offset + paragraph.textContent!.length) continue;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { length } = node as Text;
      if (at >= offset + length) {
        offset += length;
        continue;
      }
      const range = document.createRange();
      range.setStart(node, at - offset);
      range.setEnd(node, Math.min(length, at - offset + 1));
      return range.getBoundingClientRect();
    }
  }
  return undefined;
}

/** From where a filler was said to the record's own clause, bent into the margin so that the words stay free. */
function arrowsOf(root: HTMLElement, marks: readonly Mark[]): Arrow[] {
  const own = ownPlace(marks);
  const target = own === undefined ? undefined : boxOf(root, own.start);
  if (own === undefined || target === undefined) return [];
  const { left, top } = root.getBoundingClientRect();
  const far = marks.filter(({ via, start }) => via !== 'read' && start !== own.start);
  return far.flatMap(({ start, slot, via }, place) => {
    const from = boxOf(root, start);
    if (from === undefined) return [];
    const [x1, y1] = [from.left - left, from.bottom - top + 1];
    const [x2, y2] = [target.left - left - 2, target.bottom - top + 1];
    const margin = -10 - 5 * (place % 4);
    return [{ slot, via, path: `M ${x1} ${y1} C ${margin} ${y1}, ${margin} ${y1}, ${margin} ${(y1 + y2) / 2} S ${margin} ${y2}, ${x2} ${y2}` }];
  });
}

/** Links from the places of inherited and derived fillers to the clause of their record. */
export function Arrows({ marks }: { marks: readonly Mark[] }) {
  const picture = useRef<SVGSVGElement>(null);
  const [arrows, setArrows] = useState<Arrow[]>([]);
  useLayoutEffect(() => {
    const root = picture.current!.parentElement!;
    const draw = () => setArrows(arrowsOf(root, marks));
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(root);
    return () => observer.disconnect();
  }, [JSON.stringify(marks)]);
  return (
    <svg ref={picture} class="arrows" aria-hidden="true">
      {[...new Set(arrows.map(({ slot }) => slot))].map((slot) => (
        <marker key={slot} id={`head-${slot}`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 L8 4 L0 8 z" style={{ fill: `var(--slot-${slot})` }} />
        </marker>
      ))}
      {arrows.map(({ path, slot, via }, place) => (
        <path key={place} d={path} data-via={via} style={{ stroke: `var(--slot-${slot})` }} marker-end={`url(#head-${slot})`} />
      ))}
    </svg>
  );
}
