import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Achievement, type ArticleRecord, SLOTS, type Slot } from '../model/record.js';
import { openFileSink } from './file-sink.js';

/** The slots that are marked in a text; a status is chosen for the achievement as a whole. */
const MARKED: readonly Slot[] = SLOTS.filter((slot) => slot !== 'status');

/** What the annotators see: slots to mark, a field for the value of each mark, the status, and links that tie marks to one achievement. */
const LABEL_STUDIO_CONFIG = `<View>
  <Relations><Relation value="same achievement"/></Relations>
  <Labels name="slot" toName="text">
${MARKED.map((slot) => `    <Label value="${slot}"/>`).join('\n')}
  </Labels>
  <Text name="text" value="$text" granularity="character"/>
  <TextArea name="value" toName="text" perRegion="true" maxSubmissions="1" editable="true" displayMode="region-list" placeholder="value, where it is not what is marked"/>
  <Choices name="status" toName="text" perRegion="true" choice="single" whenTagName="slot" whenLabelValue="recipients">
    <Choice value="won"/>
    <Choice value="nominated"/>
    <Choice value="targeted"/>
    <Choice value="denied"/>
  </Choices>
</View>
`;

const fillerOf = (achievement: Achievement, slot: Slot, index: number): string =>
  String(slot === 'recipients' ? achievement.recipients[index] : achievement[slot]);

/**
 * The marks of an achievement. Each filler is marked where it was read and carries its value; all marks are linked to the first one, that of the first recipient,
 * which carries the status too.
 */
function achievementResults(achievement: Achievement, number: number): object[] {
  const places = achievement.provenance.filter(({ slot }) => slot !== 'status');
  const ordered = [...places.filter(({ slot }) => slot === 'recipients'), ...places.filter(({ slot }) => slot !== 'recipients')];
  const regions = ordered.map(({ slot, index, start, end, quote }, place) => ({ id: `${number}-${place}-${slot}-${index}`, slot, index, start, end, quote }));
  const [anchor] = regions;
  const common = (id: string) => ({ id, to_name: 'text', origin: 'prediction' });
  return regions.flatMap(({ id, slot, index, start, end, quote }) => [
    { ...common(id), from_name: 'slot', type: 'labels', value: { start, end, text: quote, labels: [slot] } },
    { ...common(id), from_name: 'value', type: 'textarea', value: { start, end, text: [fillerOf(achievement, slot, index)] } },
    ...(id === anchor!.id ? [{ ...common(id), from_name: 'status', type: 'choices', value: { start, end, choices: [achievement.status] } }] : []),
    ...(id === anchor!.id ? [] : [{ type: 'relation', from_id: id, to_id: anchor!.id, direction: 'right', labels: ['same achievement'] }]),
  ]);
}

/** A record as a task of Label Studio: its text, and its achievements as a prediction to be corrected. Offsets are UTF-16 code units there too. */
export const toLabelStudioTask = ({ id, title, outlet, published, url, text, achievements }: ArticleRecord, petikVersion: string): object => ({
  data: {
    text,
    id,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
  },
  predictions: [{ model_version: `petik ${petikVersion}`, result: achievements.flatMap(achievementResults) }],
});

/** Writes `tasks.json` and the labelling interface `config.xml` into a folder. */
export async function writeLabelStudio(records: Iterable<ArticleRecord>, folder: string, petikVersion: string): Promise<void> {
  const file = await openFileSink(join(folder, 'tasks.json'));
  let separator = '[\n';
  for (const record of records) {
    await file.write(`${separator}${JSON.stringify(toLabelStudioTask(record, petikVersion))}`);
    separator = ',\n';
  }
  await file.write(separator === '[\n' ? '[]\n' : '\n]\n');
  await file.end();
  await writeFile(join(folder, 'config.xml'), LABEL_STUDIO_CONFIG);
}
