import { articleOfRecord } from './article-of-record.js';
import type { Article, RawPage } from './model/article.js';
import { type PageError, PetikError } from './model/error.js';
import type { GoldAchievement } from './model/gold.js';
import type { WhyNot } from './model/why-not.js';
import { readInputs } from './read/read-inputs.js';
import { type PlacedRule, placedRule } from './recognize/cascade.js';
import { missesOf } from './recognize/rule-misses.js';
import { isDatabase } from './store/is-database.js';
import { openStore } from './store/store.js';
import { stripParts } from './strip/strip-parts.js';
import { placesIn, traceArticle, whyNotPlace } from './why-not-article.js';
import { whyNotRecords } from './why-not-record.js';

/** What is asked of an article: about every place of a text, or the character at an offset; about gold records; about a rule, at that place or anywhere. */
export interface WhyNotQuestion {
  at?: string | number;
  gold?: readonly GoldAchievement[];
  rule?: string;
}

/** Places and misses that an answer has at most. */
const LONGEST = 20;

/**
 * Tells why something that a page says is in no record: which rules nearly read it and what stopped them, what assembly did with it, and which cue put it aside.
 * A page that cannot be read gives an error as a value. @throws PetikError `unknown-rule`, or `no-question` where nothing is asked.
 */
export function whyNot(page: RawPage, question: WhyNotQuestion): { answer: WhyNot } | { error: PageError } {
  checkQuestion(question);
  try {
    const stripped = stripParts(page);
    return 'error' in stripped ? stripped : { answer: whyNotArticle(stripped.article, question) };
  } catch (error) {
    return { error: { source: page.source, code: 'extraction-failed', message: error instanceof Error ? error.message : String(error) } };
  }
}

/**
 * The same for inputs, or, where the first is a database, for its articles with the ids behind it, or all of them.
 * @throws PetikError as `whyNot`, and `record-missing` for an id that the database does not hold.
 */
export async function* whyNotInputs(
  inputs: readonly string[],
  question: WhyNotQuestion,
  stdin?: NodeJS.ReadableStream,
): AsyncGenerator<{ answer: WhyNot } | { error: PageError }> {
  checkQuestion(question);
  const [first, ...ids] = inputs;
  if (first !== undefined && isDatabase(first)) {
    yield* whyNotStored(first, ids, question);
    return;
  }
  for await (const read of readInputs([...inputs], stdin === undefined ? {} : { stdin })) yield 'error' in read ? read : whyNot(read.page, question);
}

function* whyNotStored(path: string, ids: readonly string[], question: WhyNotQuestion): Generator<{ answer: WhyNot }> {
  const store = openStore(path, { readOnly: true });
  try {
    const missing = ids.find((id) => store.rulesHash(id) === undefined);
    if (missing !== undefined) throw new PetikError('record-missing', `${path} has no article with the id ${missing}`);
    for (const record of store.records(ids.length > 0 ? { ids } : {})) yield { answer: whyNotArticle(articleOfRecord(record), question) };
  } finally {
    store.close();
  }
}

function checkQuestion({ at, gold, rule }: WhyNotQuestion): void {
  if (at === undefined && gold === undefined && rule === undefined)
    throw new PetikError('no-question', 'say what to look for: a place (--at), gold records (--record) or a rule (--rule)');
  if (rule !== undefined && !placedRule(rule)) throw new PetikError('unknown-rule', `there is no rule "${rule}": "petik rules" lists them`);
}

function whyNotArticle(article: Article, { at, gold, rule }: WhyNotQuestion): WhyNot {
  const traced = traceArticle(article);
  const { id, title, text } = article;
  const rules: PlacedRule[] | undefined = rule === undefined ? undefined : [placedRule(rule)!];
  const answer: WhyNot = { id, title };
  if (gold) answer.records = whyNotRecords(traced, gold);
  if (at !== undefined) {
    const places = placesIn(text, at).slice(0, LONGEST);
    answer.places = places.map((place) => whyNotPlace(traced, place, rules));
    if (places.length === 0) answer.absent = absence(article, at);
  } else if (rules) answer.misses = missesOf(traced.cascade, rules[0]!).slice(0, LONGEST);
  return answer;
}

function absence({ text, removed }: Article, at: string | number): NonNullable<WhyNot['absent']> {
  if (typeof at === 'number') return { stage: 'text', text: `the text has ${text.length} characters, and none at ${at}` };
  const left = removed.find((removal) => placesIn(removal.text, at).length > 0);
  return { stage: 'text', text: left ? `stripping left it out (${left.rule}): “${left.text.slice(0, 200)}”` : 'it stands nowhere in the article' };
}
