import type { FetchFailure } from '../../model/fetching.js';
import { EVERYTHING, NOTHING, parseRobots, type Robots } from '../../robots/robots.js';

/** The answer to a request for robots.txt: its text, or that there is none. */
export type RobotsAnswer = { text: string } | 'missing';

/** What a site allows, and whether its robots.txt could be had. */
export interface SiteRules extends Robots {
  unreachable?: FetchFailure;
}

/** Answers that are kept from one run to the next. */
export interface RobotsMemory {
  /** The answer that was had at most so many milliseconds ago. */
  recall(origin: string): RobotsAnswer | undefined;
  keep(origin: string, answer: RobotsAnswer): void;
}

/** RFC 9309 asks for the first 500 kibibytes at least. */
export const ROBOTS_BYTES = 500 * 1024;

const rulesOf = (origin: string, answer: RobotsAnswer, product: string): SiteRules =>
  answer === 'missing' ? EVERYTHING : parseRobots(`${origin}/robots.txt`, answer.text, product);

/** Asks every site once for its robots.txt. An answer is remembered, that there was none to be had only for this run. */
export function robotsCache(
  product: string,
  ask: (origin: string) => Promise<RobotsAnswer | FetchFailure>,
  memory?: RobotsMemory,
): (origin: string) => Promise<SiteRules> {
  const sites = new Map<string, Promise<SiteRules>>();

  async function read(origin: string): Promise<SiteRules> {
    const known = memory?.recall(origin);
    if (known !== undefined) return rulesOf(origin, known, product);
    const answer = await ask(origin);
    if (typeof answer === 'object' && 'code' in answer) return { ...NOTHING, unreachable: answer };
    memory?.keep(origin, answer);
    return rulesOf(origin, answer, product);
  }

  return (origin) => {
    const known = sites.get(origin);
    if (known !== undefined) return known;
    const rules = read(origin);
    sites.set(origin, rules);
    return rules;
  };
}
