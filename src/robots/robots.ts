import parser from 'robots-parser';

interface Parsed {
  isAllowed(url: string, userAgent?: string): boolean | undefined;
  getCrawlDelay(userAgent?: string): number | undefined;
  getSitemaps(): string[];
}

// Its types describe a default export inside the one that Node gives.
const robotsParser = parser as unknown as (url: string, text: string) => Parsed;

/** What a site asks of robots. */
export interface Robots {
  allows(url: string): boolean;
  /** Milliseconds between two requests, if it asks for any. */
  crawlDelay: number | undefined;
  sitemaps: string[];
}

/** No rule is longer; a line of half a megabyte is there to cost time. */
const LONGEST_LINE = 2048;

/** Lines about sitemaps do not end a group of user agents, which the parser would take them to do. */
const SITEMAP = /^\s*sitemap\s*:/i;

/** Reads a robots.txt for the robot called `product` (RFC 9309: longest rule wins, allow before disallow, `*` and `$`). */
export function parseRobots(robotsUrl: string, text: string, product: string): Robots {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.length <= LONGEST_LINE);
  const rules = robotsParser(robotsUrl, lines.filter((line) => !SITEMAP.test(line)).join('\n'));
  const delay = rules.getCrawlDelay(product);
  return {
    allows: (url) => rules.isAllowed(url, product) ?? true,
    crawlDelay: delay === undefined || !(delay > 0) ? undefined : delay * 1000,
    sitemaps: robotsParser(robotsUrl, lines.filter((line) => SITEMAP.test(line)).join('\n')).getSitemaps(),
  };
}

/** What an unreachable robots.txt means: nothing may be fetched. */
export const NOTHING: Robots = { allows: () => false, crawlDelay: undefined, sitemaps: [] };

/** What a missing robots.txt means: everything may be fetched. */
export const EVERYTHING: Robots = { allows: () => true, crawlDelay: undefined, sitemaps: [] };
