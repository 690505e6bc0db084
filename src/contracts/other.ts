import type { ContractChange, ContractKind } from '../model/contract.ts';
import { firstDifference } from './ground/lines.ts';

/** Any other file that configuration calls a contract: a change of it is seen, its weight is not. Line ends and space at a line's end do not count. */
export const contractKind: ContractKind = {
  id: 'other',
  title: 'Any other contract file',
  rank: -100,
  recognise: () => false,
  compare: async (before, after) => {
    const line = firstDifference(before.text, after.text);
    if (line === undefined) return { kind: 'compared', changes: [] };
    const change: ContractChange = {
      path: after.path,
      level: 'unclassified',
      says: 'the file changed, and no reader knows what that means for those who use it',
      before: { path: before.path, line: line.before },
      after: { path: after.path, line: line.after },
    };
    return { kind: 'compared', changes: [change] };
  },
};
