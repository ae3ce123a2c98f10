import type { Document } from '../annotate/document.js';
import type { RecipientItem } from './item.js';
import { innerSpan } from './part-span.js';
import { recipientKey, surfaceKey } from './recipient-key.js';
import { isAgency, tagged } from './terms.js';

const isShortForm = tagged('InnerAcronym', 'InnerAgency');

/** Keys of the short forms that an article gives its bodies, "Badan Pengelolaan Keuangan Aceh (BPKA)", with the keys of the long ones. */
function shortKeys(document: Document): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { terms } of document.sentences)
    for (let at = 1; at < terms.length; at++) {
      const bracket = terms[at]!;
      const body = terms[at - 1]!;
      if (!bracket.tags.has('Bracket') || !isShortForm(bracket) || !isAgency(body)) continue;
      const { start, end } = innerSpan(document.text, bracket);
      const short = surfaceKey(document.text.slice(start, end));
      if (!keys.has(short)) keys.set(short, recipientKey(document, body, body.text, 'agency'));
    }
  return keys;
}

/** Gives the short form of a body the key of its long form, in every draft. */
export function joinShortForms(drafts: readonly { recipients: RecipientItem[] }[], document: Document): void {
  const keys = shortKeys(document);
  if (keys.size === 0) return;
  for (const draft of drafts)
    draft.recipients = draft.recipients.map((recipient) => {
      const key = keys.get(recipient.key);
      return key === undefined ? recipient : { ...recipient, key };
    });
}
