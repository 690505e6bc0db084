import type { Report, Teller } from './verdict.ts';

/** Where a verdict is told. Answers with one sentence for each thing that could not be told; it never changes the verdict. */
export interface Desk {
  readonly tell: (report: Report, tellers: readonly Teller[]) => Promise<readonly string[]>;
}
