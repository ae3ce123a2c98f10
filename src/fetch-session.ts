import { DEFAULT_LIMITS, type Limits } from './fetch/limits.js';
import { type Clock, systemClock } from './fetch/politeness/clock.js';
import { openLanes } from './fetch/politeness/lanes.js';
import type { RobotsMemory } from './fetch/politeness/robots-cache.js';
import { type Resolve, systemResolve } from './fetch/safety/connector.js';
import { addressPolicy } from './fetch/safety/policy.js';
import { openTransport } from './fetch/transport/transport.js';
import { userAgentOf } from './fetch/user-agent.js';
import { openWebClient, type WebClient } from './fetch/web-client.js';
import type { Frontier } from './model/frontier.js';
import { petikVersion } from './version.js';

const DELAY_MS = 2000;
const ROBOTS_AGE_MS = 24 * 3_600_000;

/** How to behave on the web, and what to keep away from. */
export interface FetchSettings {
  /** A mail address or web page by which a site's owner reaches whoever runs this; it is part of the user agent. */
  contact: string;
  /** The name that is told to sites and looked for in robots.txt, with a version or without; petik's own unless told. */
  product?: string | undefined;
  /** Milliseconds between two requests to one host; 2000 unless told. A longer crawl delay of the host counts. */
  delay?: number | undefined;
  /** Requests to one host at a time; 1 unless told. */
  perHost?: number | undefined;
  /** Hosts that are fetched from at a time; 16 unless told. */
  hostsAtOnce?: number | undefined;
  /** Tries of a URL in one run; 3 unless told. */
  tries?: number | undefined;
  /** Host names, addresses and ranges that may be fetched from although they are not on the public internet. */
  allowHosts?: readonly string[] | undefined;
  limits?: Partial<Limits> | undefined;
  /** Certificates to trust beside the system's, in PEM. */
  certificates?: string | undefined;
  /** Ends what is going on. */
  signal?: AbortSignal | undefined;
  /** Takes the place of the system's name resolution. */
  resolve?: Resolve | undefined;
  /** Takes the place of the system's clock. */
  clock?: Clock | undefined;
}

/** A client with its connections. */
export interface Session {
  client: WebClient;
  userAgent: string;
  clock: Clock;
  close(): Promise<void>;
}

/** Opens a client. `frontier` remembers what robots.txt said. @throws PetikError for a contact, product or host that cannot be used */
export function openSession(settings: FetchSettings, frontier?: Frontier, received?: (bytes: number) => void): Session {
  const { clock = systemClock, resolve = systemResolve, certificates, signal, tries, delay = DELAY_MS, perHost = 1 } = settings;
  const limits = { ...DEFAULT_LIMITS, ...settings.limits };
  const policy = addressPolicy(settings.allowHosts ?? []);
  const userAgent = userAgentOf(settings.product ?? `petik/${petikVersion}`, settings.contact);
  const transport = openTransport({ limits, policy, resolve, certificates, connectionsPerHost: perHost });
  const memory: RobotsMemory | undefined = frontier && {
    recall: (origin) => frontier.recallRobots(origin, clock.now() - ROBOTS_AGE_MS),
    keep: (origin, answer) => frontier.keepRobots(origin, answer, clock.now()),
  };
  const lanes = openLanes(clock, delay, perHost);
  const client = openWebClient({
    transport,
    lanes,
    clock,
    limits,
    policy,
    userAgent,
    memory,
    signal,
    ...(tries === undefined ? {} : { tries }),
    ...(received === undefined ? {} : { received }),
  });
  return { client, userAgent, clock, close: () => transport.close() };
}
