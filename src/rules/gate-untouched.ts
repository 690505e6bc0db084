import type { PolicySource } from '../model/policy.ts';
import type { Rule } from '../model/rule.ts';
import { nothing } from './ground/claims.ts';
import { short, show } from './ground/text.ts';

/** By which policy this change was judged, in words. */
function judgedBy({ kind, path, commit }: PolicySource): string {
  const at = commit === undefined ? '' : ` at ${short(commit)}`;
  if (kind === 'defaults') return `this change was judged by the defaults${at}`;
  if (kind === 'override') return `this change was judged by the given ${show(path ?? 'policy')}`;
  return `this change was judged by ${show(path ?? 'the policy')}${at}, not by its own`;
}

/** A change of the gate's configuration or workflow is shown, so that somebody looks at it. */
export const rule: Rule = {
  id: 'gate-untouched',
  title: 'The gate itself is left alone',
  why: 'Who may change the configuration or the workflow of the gate decides what the next pull requests have to prove. It never weakens the check of its own pull request, but it should not come in unseen beside other work.',
  fix: 'Have an owner of the gate look at this file, best in a pull request of its own',
  section: '',
  rank: 80,
  setting: 'advise',
  check: (facts) => {
    const { gateFiles = [], change, policySource } = facts;
    if (gateFiles.length > 0)
      return gateFiles.map((path) => ({
        outcome: 'fail',
        says: `${show(path)} decides how pull requests are judged; ${judgedBy(policySource)}`,
        at: { path, line: 1 },
      }));
    if (change.incomplete !== undefined)
      return [{ outcome: 'unknown', says: `Whether the gate is changed cannot be told: ${change.incomplete}` }];
    return nothing('The change leaves the configuration and the workflow of the gate alone');
  },
  examples: {
    good: 'A change of src/ and docs/ only.',
    bad: 'A change that sets `scans-clean: off` in .github/ready-gate.yml, among forty other files.',
  },
};
