/** One request and how it was answered. */
export interface Call {
  /** Operation id of GitHub's OpenAPI description (`pulls/get`), `graphql`, or `blob-storage`. */
  readonly operation: string;
  readonly method: string;
  /** Path with query as it came. */
  readonly path: string;
  readonly status: number;
  /** Bytes of the answer's body. */
  readonly bytes: number;
  /** Milliseconds on the server's clock. */
  readonly started: number;
  readonly ended: number;
  /** Kind of the fault that was injected. */
  readonly fault?: string;
}

/** Longest sequence of calls in which each one started after the one before had ended. */
export function longestChain(calls: readonly Pick<Call, 'started' | 'ended'>[]): number {
  let length = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const call of [...calls].sort((a, b) => a.ended - b.ended)) {
    if (call.started < last) continue;
    length += 1;
    last = call.ended;
  }
  return length;
}
