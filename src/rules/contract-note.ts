import type { Rule } from '../model/rule.ts';
import { noteContracts } from './ground/contract-notes.ts';

/** Every change of a contract has a whole entry in 9.6. */
export const rule: Rule = {
  id: 'contract-note',
  title: 'Contract changes are noted',
  why: 'Whoever calls an interface never sees the pull request that changes it. The entry in 9.6 tells them what changed, in which version, and how it is taken back; for a breaking change also who is affected, and whether old and new clients and servers work together. An entry counts for a change when it names the file, the endpoint or the type, and is not older than the change.',
  fix: 'Add an entry to 9.6 that names the contract and says what changed, the version old → new, the rollback, and for a breaking change who is affected and the compatibility in both directions',
  section: '9.6',
  rank: 58,
  setting: 'block',
  check: (facts, policy) => noteContracts(facts, policy, 'contract'),
  examples: {
    good: '1. [2026-03-02] `api/openapi.yaml` adds GET /v1/orders. Version: 1.4.0 → 1.5.0, clients pin /v1. Rollback: `helm rollback orders 41`',
    bad: '`api/openapi.yaml` no longer has DELETE /v1/orders/{id}, and 9.6 does not mention it.',
  },
};
