import { type GoldArticle, goldArticleSchema } from '../model/gold.js';
import type { LabelStudioResult, LabelStudioTask } from '../model/label-studio.js';
import { EXPORTED_STATUSES, SLOTS, type Slot, slotSchema } from '../model/record.js';

/** What a corrected task says, and what of it could not be taken over. */
export interface CorrectedTask {
  gold: GoldArticle;
  problems: string[];
}

interface Mark {
  id: string;
  slot: Slot;
  value: string;
}

const NUMBERS: ReadonlySet<Slot> = new Set(['count', 'score', 'year']);
const DECIMAL_COMMA = /^-?\d+,\d+$/;

/** Which marks belong together: those that relations tie to one another, whatever their direction. */
function groupMarks(marks: readonly Mark[], relations: readonly { from_id: string; to_id: string }[]): Mark[][] {
  const leaders = new Map(marks.map(({ id }) => [id, id]));
  const leaderOf = (id: string): string => {
    let leader = id;
    while (leaders.get(leader) !== leader) leader = leaders.get(leader)!;
    leaders.set(id, leader);
    return leader;
  };
  for (const { from_id: from, to_id: to } of relations) if (leaders.has(from) && leaders.has(to)) leaders.set(leaderOf(from), leaderOf(to));
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const leader = leaderOf(mark.id);
    groups.set(leader, [...(groups.get(leader) ?? []), mark]);
  }
  return [...groups.values()];
}

/** The marks of an annotation, in its order, and those that are not usable as problems. */
function readMarks(results: readonly NonNullable<LabelStudioResult>[], text: string, problems: string[]): Mark[] {
  const values = new Map(
    results.flatMap((result) => (result.type === 'textarea' && 'text' in result.value ? [[result.id, [result.value.text].flat()[0] ?? ''] as const] : [])),
  );
  const marks = new Map<string, Mark>();
  for (const result of results) {
    if (result.type !== 'labels' || !('labels' in result.value)) continue;
    const { start, end, labels } = result.value;
    const { success, data: slot } = slotSchema.exclude(['status']).safeParse(labels[0]);
    if (!success) problems.push(`the mark at ${start}-${end} is labelled ${JSON.stringify(labels)}, which is no slot`);
    else if (start >= end || end > text.length) problems.push(`the mark at ${start}-${end} is not in the text`);
    else marks.set(result.id, { id: result.id, slot, value: values.get(result.id) || text.slice(start, end) });
  }
  return [...marks.values()];
}

function fillSlot(slot: Slot, marks: readonly Mark[], problems: string[]): unknown {
  const values = [...new Set(marks.filter((mark) => mark.slot === slot).map(({ value }) => value))];
  if (slot === 'recipients') return values;
  const typed = !NUMBERS.has(slot) ? values : values.map((value) => Number(DECIMAL_COMMA.test(value) ? value.replace(',', '.') : value));
  for (const [index, value] of typed.entries()) if (Number.isNaN(value)) problems.push(`${slot} is ${JSON.stringify(values[index])}, which is no number`);
  const sound = typed.filter((value) => !Number.isNaN(value));
  return sound.length <= 1 ? sound[0] : sound;
}

/**
 * The gold article of a corrected task of Label Studio: its last annotation that was not skipped. Marks that are linked are one achievement; a slot with several
 * values has them as alternatives. Achievements that are targeted or denied are no gold. Undefined where nobody has annotated the task.
 */
export function toGoldArticle({ data, annotations = [] }: LabelStudioTask, fallbackId: string): CorrectedTask | undefined {
  const annotation = annotations.filter(({ was_cancelled: skipped }) => !skipped).at(-1);
  if (annotation === undefined) return undefined;
  const problems: string[] = [];
  const results = annotation.result.filter((result) => result !== undefined);
  const marks = readMarks(results, data.text, problems);
  const relations = results.flatMap((result) => ('from_id' in result ? [result] : []));
  const statuses = new Map(results.flatMap((result) => ('id' in result && 'choices' in result.value ? [[result.id, result.value.choices[0]] as const] : [])));
  const achievements = groupMarks(marks, relations).flatMap((group) => {
    const recipients = fillSlot('recipients', group, problems) as string[];
    if (recipients.length === 0) {
      problems.push(`${group.map(({ slot, value }) => `${slot} ${JSON.stringify(value)}`).join(', ')} is linked to no recipient`);
      return [];
    }
    const status = group.map(({ id }) => statuses.get(id)).find((choice) => choice !== undefined) ?? 'won';
    if (!EXPORTED_STATUSES.some((exported) => exported === status)) return [];
    const fillers = SLOTS.filter((slot) => slot !== 'recipients' && slot !== 'status').map((slot) => [slot, fillSlot(slot, group, problems)] as const);
    return [{ recipients, ...Object.fromEntries(fillers.filter(([, filler]) => filler !== undefined)), status }];
  });
  const { id = fallbackId, text, title, published } = data;
  const gold = { id: String(id), text, ...(title === undefined ? {} : { title }), ...(published === undefined ? {} : { date: published }), achievements };
  return { gold: goldArticleSchema.parse(gold), problems };
}
