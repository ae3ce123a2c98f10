import { hashPage } from './hash-page.js';
import type { RawPage } from './model/article.js';
import { PetikError } from './model/error.js';
import type { ArticleRecord, Provenance } from './model/record.js';
import { readInputs } from './read/read-inputs.js';
import type { Store } from './store/store.js';
import { type Location, locatePage } from './strip/locate.js';

/** A filler's span in the article, and where it stands in the page. */
export interface LocatedProvenance extends Provenance {
  achievement: string;
  locations: Location[];
}

/** A stored article, the file that its page was read from again, and where its fillers stand. */
export interface LocatedRecord {
  article: string;
  source: string;
  provenance: LocatedProvenance[];
}

/**
 * Reads the page of a stored article again and finds every filler of its achievements (or of the one whose id is given) in it.
 * The database keeps no pages, so the page must still be where it was.
 * @throws PetikError `record-missing`, `page-gone`, `page-changed`, or `text-changed` where this petik strips the page otherwise than the one that stored it.
 */
export async function locateRecord(store: Store, id: string): Promise<LocatedRecord> {
  const articleId = store.contentHash(id) === undefined ? store.articleOf(id) : id;
  const record: ArticleRecord | undefined = articleId === undefined ? undefined : store.records({ ids: [articleId] }).next().value;
  if (record === undefined) throw new PetikError('record-missing', `${store.path} has no article and no achievement with the id ${id}`);
  const page = await readAgain(record, store.contentHash(record.id)!);
  const located = locatePage(page);
  if ('error' in located || located.article.text !== record.text) {
    throw new PetikError('text-changed', `this petik reads another text from ${record.source} than the one that stored ${record.id}; extract it again`);
  }
  const chosen = record.achievements.filter((achievement) => articleId === id || achievement.id === id);
  return {
    article: record.id,
    source: record.source,
    provenance: chosen.flatMap((achievement) => achievement.provenance.map((one) => ({ achievement: achievement.id, ...one, locations: located.locate(one) }))),
  };
}

/** The page of a stored article, from the file, line, row or record that it came from. */
async function readAgain({ id, source }: ArticleRecord, contentHash: string): Promise<RawPage> {
  if (source === '-' || source.startsWith('-#')) throw new PetikError('page-gone', `${id} was read from standard input, which cannot be read again`);
  const file = /^(.*?)(?:!archive\/[^!]*)?[#@]\d+$/.exec(source)?.[1];
  let why = 'it is not there any more';
  for (const path of file === undefined ? [source] : [source, file]) {
    for await (const outcome of readInputs([path])) {
      if ('error' in outcome) {
        if (outcome.error.source === source) why = outcome.error.message;
        continue;
      }
      if (outcome.page.source !== source) continue;
      // The id may come from the folder that was given then.
      const page = { ...outcome.page, id };
      if (hashPage(page) === contentHash) return page;
      throw new PetikError('page-changed', `${source} has changed since ${id} was extracted from it`);
    }
  }
  throw new PetikError('page-gone', `the page of ${id} cannot be read from ${source}: ${why} (paths are those of the folder in which petik extracted it)`);
}
