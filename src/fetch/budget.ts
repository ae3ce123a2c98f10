/** What a whole run may take at most. */
export interface RunLimits {
  /** URLs that are asked for. */
  pages?: number | undefined;
  /** Bytes that come in, as transferred. */
  bytes?: number | undefined;
}

export type SpentLimit = 'pages' | 'bytes';

/** Counts what a run takes. */
export interface Budget {
  /** Whether one more URL may be asked for; counts it if so. */
  mayAsk(): boolean;
  received(bytes: number): void;
  /** Bytes so far. */
  readonly bytes: number;
  /** The limit that ended the run. */
  readonly spent: SpentLimit | undefined;
}

export function openBudget({ pages = Number.POSITIVE_INFINITY, bytes = Number.POSITIVE_INFINITY }: RunLimits): Budget {
  let asked = 0;
  let received = 0;
  let spent: SpentLimit | undefined;
  return {
    mayAsk: () => {
      spent ??= asked >= pages ? 'pages' : received >= bytes ? 'bytes' : undefined;
      if (spent === undefined) asked += 1;
      return spent === undefined;
    },
    received: (more) => {
      received += more;
    },
    get bytes() {
      return received;
    },
    get spent() {
      return spent;
    },
  };
}
