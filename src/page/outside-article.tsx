import type { Removal } from '../model/article.js';
import { plural } from './tally.js';

/** Blocks of the page outside the article: menus, boxes, what was hidden. */
export function OutsideArticle({ removed }: { removed: readonly Removal[] }) {
  if (removed.length === 0) return null;
  return (
    <details class="outside">
      <summary>{plural(removed.length, 'block')} of the page left out around the article</summary>
      {removed.map(({ rule, text }, place) => (
        <div key={place} class="left-out" dir="auto">
          <span>{text}</span> <code>{rule}</code>
        </div>
      ))}
    </details>
  );
}
