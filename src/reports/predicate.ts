import type { Teller } from '../model/verdict.ts';
import { json } from './ground/sanitise.ts';
import { predicateOf } from './ground/summary-attestation.ts';

/** For actions/attest, which makes the statement itself: only the predicate. */
export const teller: Teller = {
  id: 'predicate',
  title: 'SLSA verification summary, the predicate alone',
  tell: (report) => `${json(predicateOf(report))}\n`,
};
