import { useEffect, useRef } from 'preact/hooks';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['1 2 3', 'overview, records, errors'],
  ['/', 'search'],
  ['j k', 'next and previous row of a table, or record of an article'],
  ['Enter', 'open the row'],
  ['n p', 'next and previous article of those that the filters let through'],
  ['Escape', 'back to the table'],
  ['t', 'light or dark'],
  ['?', 'this help'],
];

export function Help({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <dl class="keys">
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        A record is read from marked words. A solid line says that they stand in the record’s own clause; a dashed line, that they were carried over from
        elsewhere in the article; a dotted line, that the value was worked out from them. Every view has an address of its own, which can be kept and sent.
      </p>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
