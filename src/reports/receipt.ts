import type { Teller } from '../model/verdict.ts';
import { receiptOf } from './ground/receipt.ts';
import { json } from './ground/sanitise.ts';

/** For the record: everything that the verdict was made of, so that it can be judged again without any network. */
export const teller: Teller = {
  id: 'receipt',
  title: 'Receipt: facts, policy, verdict and their digests, for ready-gate replay',
  tell: (report) => `${json(receiptOf(report))}\n`,
};
