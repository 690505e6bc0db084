import type { Teller } from '../model/verdict.ts';
import { json } from './ground/sanitise.ts';
import { statementOf } from './ground/summary-attestation.ts';

/** For signing: the verdict as an in-toto statement about the judged commit. */
export const teller: Teller = {
  id: 'statement',
  title: 'in-toto statement with a SLSA verification summary',
  tell: (report) => `${json(statementOf(report))}\n`,
};
