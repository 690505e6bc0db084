import type { Rule } from '../model/rule.ts';
import { noteContracts } from './ground/contract-notes.ts';

/** Every change of a log line that others parse has an entry in 9.6; a breaking one names who parses it. */
export const rule: Rule = {
  id: 'log-contract',
  title: 'Changed log lines are noted',
  why: 'Log lines that other teams parse are a contract like an API: a renamed field silently empties their dashboards and alerts. The files under `logs` of the configuration are such contracts; their changes need an entry in 9.6, and a breaking one must name the consumers.',
  fix: 'Add an entry to 9.6 that names the schema and says what changed, the version old → new, the rollback, and who parses the lines',
  section: '9.6',
  rank: 59,
  setting: 'block',
  check: (facts, policy) => noteContracts(facts, policy, 'log'),
  examples: {
    good: '1. [2026-03-02] `logs/order.schema.json`: durationMs is now duration_ms. Version: 1 → 2, by the field v. Consumers: the billing export. Compatibility: both ways, old and new field are written until 2026-04-01. Rollback: set `LOG_SCHEMA=1`',
    bad: '`logs/order.schema.json` renames a field, and 9.6 does not mention it.',
  },
};
