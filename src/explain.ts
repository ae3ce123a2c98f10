import { sentenceAt } from './annotate/sentence-at.js';
import { articleOfRecord } from './article-of-record.js';
import { STEPS } from './assemble/steps.js';
import type { Entity } from './model/entity.js';
import { PetikError } from './model/error.js';
import type { ExplainedAchievement, ExplainedFiller, ExplainedPlace, Explanation, RulesThen } from './model/explanation.js';
import type { Achievement, ArticleRecord, Provenance } from './model/record.js';
import { type QuotedSpan, quoteSpan } from './model/span.js';
import { extractArticle } from './pipeline.js';
import { type Cascade, runCascade } from './recognize/cascade.js';
import { readAgain } from './recognize/read-again.js';
import { rulesHash } from './rules-hash.js';
import type { Store } from './store/store.js';

const STEP_TEXTS: Readonly<Record<string, string>> = STEPS;

/** Explains the achievements of a record: its text is read again, rule by rule, to show how each matched. */
export function explain(record: ArticleRecord): Explanation {
  const cascade = runCascade(articleOfRecord(record));
  return {
    id: record.id,
    title: record.title,
    text: record.text,
    achievements: record.achievements.map((achievement) => explainAchievement(record, cascade, achievement)),
    entities: [...(record.entities ?? [])],
    findings: record.findings,
  };
}

/**
 * Explains a stored article, or only the achievement whose id is given, and tells whether the rules have changed since.
 * @throws PetikError `record-missing` for an id that the database does not hold.
 */
export function explainStored(store: Store, id: string): Explanation {
  const articleId = store.rulesHash(id) === undefined ? store.articleOf(id) : id;
  const record: ArticleRecord | undefined = articleId === undefined ? undefined : store.records({ ids: [articleId] }).next().value;
  if (!record) throw new PetikError('record-missing', `${store.path} has no article and no achievement with the id ${id}`);
  const chosen = articleId === id ? record : only(record, id);
  return { ...explain(chosen), rules: compareRules(record, store.rulesHash(record.id)!) };
}

/** The record with one of its achievements, and what that links to. */
function only(record: ArticleRecord, achievementId: string): ArticleRecord {
  const achievements = record.achievements.filter(({ id }) => id === achievementId);
  return { ...record, achievements, findings: record.findings.filter(({ spans }) => spans.some((span) => touches(achievements, span))) };
}

const touches = (achievements: readonly Achievement[], { start, end }: QuotedSpan): boolean =>
  achievements.some(({ provenance }) => provenance.some((place) => place.start < end && place.end > start));

function compareRules(record: ArticleRecord, storedHash: string): RulesThen {
  const presentHash = rulesHash();
  const same = storedHash === presentHash;
  const made = same ? [] : extractArticle(articleOfRecord(record)).achievements.map(({ id }) => id);
  return { storedHash, presentHash, same, notMadeAgain: same ? [] : record.achievements.map(({ id }) => id).filter((id) => !made.includes(id)) };
}

function explainAchievement(record: ArticleRecord, cascade: Cascade, achievement: Achievement): ExplainedAchievement {
  const { provenance, confidence = [] } = achievement;
  const keys = [...new Set(provenance.map(({ slot, index }) => `${slot}\t${index}`))];
  const fillers = keys.map((key) => {
    const places = provenance.filter(({ slot, index }) => `${slot}\t${index}` === key);
    return explainFiller(
      record,
      achievement,
      places.map((place) => explainPlace(cascade, place)),
    );
  });
  const status = provenance.find(({ slot }) => slot === 'status');
  const whole = confidence.find(({ slot }) => slot === 'record');
  return {
    achievement,
    sentence: sentenceOf(cascade, status ?? provenance[0]!),
    ...(status?.scope ? { scope: record.text.slice(status.scope.start, status.scope.end) } : {}),
    ...(whole ? { confidence: whole } : {}),
    fillers,
  };
}

function sentenceOf({ document }: Cascade, { start, end }: Provenance): QuotedSpan {
  const sentence = sentenceAt(document, start);
  const { tokens } = document;
  return quoteSpan(document.text, sentence ? { start: tokens[sentence.from]!.start, end: tokens[sentence.to - 1]!.end } : { start, end });
}

function explainFiller(record: ArticleRecord, achievement: Achievement, places: ExplainedPlace[]): ExplainedFiller {
  const { slot, index, step } = places[0]!;
  const sure = achievement.confidence?.find((each) => each.slot === slot && each.index === index);
  const link = achievement.links?.find((each) => each.slot === slot && each.index === index);
  const entity: Entity | undefined = link === undefined ? undefined : record.entities?.[link.entity];
  const value = slot === 'recipients' ? achievement.recipients[index] : achievement[slot];
  return { slot, value: String(value), places, ...(step ? { step } : {}), ...(sure ? { confidence: sure } : {}), ...(entity ? { entity } : {}) };
}

function explainPlace(cascade: Cascade, place: Provenance): ExplainedPlace {
  const step = STEP_TEXTS[place.rule];
  const reading = step === undefined ? readAgain(cascade, place.rule, place) : undefined;
  return { ...place, ...(reading ? { reading } : {}), ...(step === undefined ? {} : { step }) };
}
