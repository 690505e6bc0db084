import type { Report, Teller } from './verdict.ts';

/** Where a verdict is told. Answers with one sentence for each thing that could not be told; it never changes the verdict. */
export interface Desk {
  /** Hears that everything has been read, so that it can ask for what telling takes while the verdict is made. Never rejects. */
  readonly prepare?: () => Promise<void>;
  readonly tell: (report: Report, tellers: readonly Teller[]) => Promise<readonly string[]>;
}
