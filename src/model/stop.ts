/** Ends a command with one clear sentence: 2 for usage and configuration, 4 when the gate cannot tell. Never shown with a stack. */
export class Stop extends Error {
  override readonly name = 'Stop';
  readonly code: 2 | 4;
  /** Further lines for a person: candidates, near names, where to look. */
  readonly details: readonly string[];
  constructor(code: 2 | 4, message: string, details: readonly string[] = []) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
