import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from './route.js';

/** Goes to a route; `replace` leaves no step to go back to, as for every letter of a search. */
export function go(route: Route, { replace = false }: { replace?: boolean } = {}): void {
  const hash = formatRoute(route);
  if (replace) {
    history.replaceState(null, '', hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else location.hash = hash;
}

/** Follows a link as a click on it would. */
export function follow(href: string | undefined): void {
  if (href !== undefined) location.hash = href;
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return parseRoute(hash);
}

/** Whether the reader is writing, so that keys are letters. */
const isWriting = (target: EventTarget | null): boolean => target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName);

/** Calls what belongs to a key, unless the reader writes or holds a modifier. It listens from the moment that the view is there: a key that is pressed at once counts. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = keys[event.key];
      if (action === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isWriting(event.target) && event.key !== 'Escape') return;
      // An open dialog has its own keys.
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
