import type { Document } from '../annotate/document.js';
import { PERSON_AWARD } from '../lexicon/cues/awards.js';
import { ALL_OF_THEM } from '../lexicon/cues/reference.js';
import { type Draft, hasCount, hasResult, inheritRecipients, inheritSlots, withoutCounts } from './draft.js';
import { isWinActive } from './terms.js';

/** Drafts of the sentence before, among which its winners are sought. */
const LISTED_DRAFTS = 40;
/** Innovations told last by whose name their owner is known. */
const OWNERS = 40;
/** Shorter names of innovations stand inside other words. */
const SHORTEST_NAME = 4;

/** An innovation and the draft that told first whose it is. */
interface Owner {
  name: string;
  draft: Draft;
}

/** Finds the winners of drafts that name another: who a person stands for, "Keduanya berada di …", "Setahun sebelumnya SIGAP meraih juara 2". */
export function resolveWinners(drafts: readonly Draft[], document: Document): void {
  const owners: Owner[] = [];
  const known = new Set<string>();
  for (const [i, draft] of drafts.entries()) {
    resolvePerson(draft, document);
    if (draft.recipients.length === 0 && (hasResult(draft) || (draft.award && draft.trigger))) {
      const listed = listedBefore(drafts, i, document);
      if (listed.length > 1) draft.recipients = inheritRecipients(listed);
      else if (hasResult(draft)) takeOwner(draft, owners, document);
    }
    const name = draft.innovation?.value;
    if (name === undefined || name.length < SHORTEST_NAME || draft.recipients.length === 0 || known.has(name)) continue;
    known.add(name);
    owners.push({ name, draft });
  }
}

/** The body that a person stands for wins, or the person, where the award is for persons. */
function resolvePerson(draft: Draft, document: Document): void {
  const { represented, persons, innovator, award, trigger } = draft;
  if (represented && draft.recipients.length === 1) {
    const [only] = draft.recipients;
    // "Gubernur X menerima penghargaan di Nusa Dua, Bali": a place after the verb gives way to whom the person stands for
    if (only!.type === 'region' && trigger && only!.at > trigger.at && isWinActive(document.sentences[draft.sentence]!.terms[trigger.at]))
      draft.recipients = represented;
  }
  if (persons && award && !hasCount(draft) && PERSON_AWARD.test(award.value)) draft.recipients = persons;
  if (innovator && draft.recipients.length === 0 && draft.innovation && hasResult(draft)) draft.recipients = [innovator];
  if (represented && draft.recipients.length === 0 && (trigger || hasResult(draft))) draft.recipients = represented;
}

/** The winners of the sentence before, for "Keduanya …". */
function listedBefore(drafts: readonly Draft[], index: number, { sentences }: Document): Draft['recipients'] {
  const { sentence } = drafts[index]!;
  if (!ALL_OF_THEM.has(sentences[sentence]!.terms[0]!.normal)) return [];
  return drafts
    .slice(Math.max(0, index - LISTED_DRAFTS), index)
    .filter((other) => sentence - other.sentence === 1)
    .flatMap(({ recipients }) => withoutCounts(recipients));
}

/** The winner whose innovation the sentence names, if it names one only. */
function takeOwner(draft: Draft, owners: readonly Owner[], { text, sentences }: Document): void {
  if (owners.length === 0) return;
  const { terms } = sentences[draft.sentence]!;
  const sentence = text.slice(terms[0]!.start, terms.at(-1)!.end);
  const owned = owners.slice(-OWNERS).filter(({ name }) => sentence.includes(name));
  if (owned.length !== 1) return;
  const owner = owned[0]!.draft;
  draft.recipients = inheritRecipients(owner.recipients);
  inheritSlots(draft, owner, ['innovation', 'expansion']);
}
