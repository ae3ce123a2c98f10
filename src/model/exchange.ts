/** A header's name and value, as they went over the wire and in their order. */
export type Header = readonly [name: string, value: string];

/** One request and what came back. */
export interface Exchange {
  url: string;
  /** When the request was sent, ISO 8601 in UTC. */
  date: string;
  /** The address that answered. */
  address?: string;
  request: { method: 'GET'; target: string; headers: readonly Header[] };
  response: {
    status: number;
    statusText: string;
    headers: readonly Header[];
    /** The body as it was transferred, content codings included, chunking removed. */
    body: Uint8Array;
  };
  /** Milliseconds until the body was complete. */
  took: number;
}

/** The first value of a header, whatever the case of its name. */
export function headerOf(headers: readonly Header[], name: string): string | undefined {
  return headers.find(([own]) => own.toLowerCase() === name)?.[1];
}
