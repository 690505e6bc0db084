import type { StatusState } from '../../model/board.ts';
import type { State } from '../../model/verdict.ts';

/** The commit status of each verdict. */
export const STATUS: Readonly<Record<State, StatusState>> = {
  ready: 'success',
  'not-ready': 'failure',
  waiting: 'pending',
  'cannot-tell': 'error',
};

/** Worst first: the status of a commit is that of its worst pull request. */
const WORST: readonly State[] = ['not-ready', 'cannot-tell', 'waiting', 'ready'];

/** A verdict on one pull request, in short. */
export interface Outcome {
  readonly pull: number;
  readonly state: State;
  readonly summary: string;
}

/** The verdict that decides for all of them: the worst; the first of those that are alike. */
export function worstOf(first: Outcome, others: readonly Outcome[]): Outcome {
  const all = [first, ...others];
  return WORST.flatMap((state) => all.find((one) => one.state === state) ?? [])[0] ?? first;
}

/** How much a verdict counts: `report` only tells, and its status never blocks. */
export type Mode = 'enforce' | 'report';

/** Status and text of a verdict. In `report` mode it is a success that says what it would have been. */
export function statusOf(
  { state, summary }: Pick<Outcome, 'state' | 'summary'>,
  mode: Mode,
): { readonly state: StatusState; readonly text: string } {
  if (mode === 'enforce') return { state: STATUS[state], text: summary };
  const text = state === 'ready' ? `Report only. ${summary}` : `Report only, would block. ${summary}`;
  return { state: 'success', text };
}
