import type { Facts } from '../model/facts.ts';
import type { PolicySource } from '../model/policy.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { nothing } from './ground/claims.ts';
import { ownerApproval } from './ground/owners.ts';
import { clause, short, show } from './ground/text.ts';

/** By which policy this change was judged, in words. */
function judgedBy({ kind, path, commit }: PolicySource): string {
  const at = commit === undefined ? '' : ` at ${short(commit)}`;
  if (kind === 'defaults') return `this change was judged by the defaults${at}`;
  if (kind === 'override') return `this change was judged by the given ${show(path ?? 'policy')}`;
  return `this change was judged by ${show(path ?? 'the policy')}${at}, not by its own`;
}

function judged(path: string, { people, change, policySource }: Facts): Remark {
  const at = { path, line: 1 };
  const lead = `${show(path)} decides how pull requests are judged`;
  if (people?.kind !== 'known') {
    const why = people ? clause(people.why) : 'nobody was asked';
    const lenient = people?.local ? { lenient: true as const } : {};
    return { outcome: 'unknown', says: `${lead}; whether an owner approved it cannot be told: ${why}`, at, ...lenient };
  }
  const author = people.author ?? change.pullRequest?.author?.login;
  const { says, ...answer } = ownerApproval(path, { ...people, ...(author === undefined ? {} : { author }) });
  const rest = answer.outcome !== 'fail' ? says : `${says}; ${judgedBy(policySource)}`;
  return { ...answer, says: `${lead}; ${rest}`, at };
}

/** A change of the gate's configuration, waivers or workflow needs the approval of an owner. */
export const rule: Rule = {
  id: 'gate-untouched',
  title: 'Who changes the gate has its owner with them',
  why: 'Who may change the configuration, the waivers or the workflow of the gate decides what the next pull requests have to prove. A change of them never weakens the check of its own pull request, but it needs the eyes of an owner: somebody whom CODEOWNERS names for the file, or, where it names nobody, anybody else with write access.',
  fix: 'Have an owner of the file approve the pull request, best one with nothing else in it',
  section: '',
  rank: 80,
  setting: 'block',
  everywhere: true,
  unwaivable: 'a waiver must not open the way to the waivers',
  check: (facts) => {
    const { gateFiles = [], change } = facts;
    if (gateFiles.length > 0) return gateFiles.map((path) => judged(path, facts));
    if (change.incomplete !== undefined)
      return [{ outcome: 'unknown', says: `Whether the gate is changed cannot be told: ${change.incomplete}` }];
    return nothing('The change leaves the configuration, the waivers and the workflow of the gate alone');
  },
  examples: {
    good: 'A change of .github/ready-gate.yml that an owner of the file approved.',
    bad: 'A change that sets `scans-clean: off` in .github/ready-gate.yml, approved by nobody but its author.',
  },
};
