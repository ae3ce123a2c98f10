import { STEPS } from './assemble/steps.js';
import type { Entity } from './model/entity.js';
import type { Finding } from './model/finding.js';
import type { Achievement, ArticleRecord, Confidence, Provenance } from './model/record.js';

/** One filler with where it was read, how, and how sure that is. */
export interface ExplainedFiller {
  slot: Provenance['slot'];
  value: string;
  places: Provenance[];
  /** What the assembly step says of itself; a rule of recognition has its examples in `petik rules`. */
  step?: string;
  confidence?: Confidence;
  /** What it is linked to. */
  entity?: Entity;
}

/** Why a record is as it is. */
export interface ExplainedAchievement {
  achievement: Achievement;
  /** The words over which the status was decided. */
  scope?: string;
  confidence?: Confidence;
  fillers: ExplainedFiller[];
}

/** Every decision of an article's record with its reason. */
export interface Explanation {
  id: string;
  title: string | undefined;
  achievements: ExplainedAchievement[];
  entities: Entity[];
  findings: Finding[];
}

const STEP_TEXTS: Readonly<Record<string, string>> = STEPS;

function explainAchievement(record: ArticleRecord, achievement: Achievement): ExplainedAchievement {
  const { provenance, links = [], confidence = [] } = achievement;
  const keys = [...new Set(provenance.map(({ slot, index }) => `${slot}\t${index}`))];
  const fillers = keys.map((key): ExplainedFiller => {
    const places = provenance.filter(({ slot, index }) => `${slot}\t${index}` === key);
    const { slot, index, rule } = places[0]!;
    const step = STEP_TEXTS[rule];
    const sure = confidence.find((each) => each.slot === slot && each.index === index);
    const link = links.find((each) => each.slot === slot && each.index === index);
    const entity = link === undefined ? undefined : record.entities?.[link.entity];
    const value = slot === 'recipients' ? achievement.recipients[index] : achievement[slot];
    return { slot, value: String(value), places, ...(step ? { step } : {}), ...(sure ? { confidence: sure } : {}), ...(entity ? { entity } : {}) };
  });
  const scope = provenance.find((each) => each.slot === 'status')?.scope;
  const whole = confidence.find(({ slot }) => slot === 'record');
  return {
    achievement,
    ...(scope ? { scope: record.text.slice(scope.start, scope.end) } : {}),
    ...(whole ? { confidence: whole } : {}),
    fillers,
  };
}

/** Explains a record from what it holds; nothing is extracted again. */
export function explain(record: ArticleRecord): Explanation {
  return {
    id: record.id,
    title: record.title,
    achievements: record.achievements.map((achievement) => explainAchievement(record, achievement)),
    entities: [...(record.entities ?? [])],
    findings: record.findings,
  };
}
