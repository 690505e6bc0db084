/** The storage host: its addresses carry a signature in the query and it refuses a request with an Authorization header as a breach. */
export interface Blobs {
  readonly url: string;
  /** Puts bytes and answers their signed address. */
  readonly put: (name: string, bytes: Uint8Array, type: string) => string;
}
