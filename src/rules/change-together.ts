import type { Facts, TogetherFacts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { nothing } from './ground/claims.ts';
import { flipsOf } from './ground/flips.ts';
import { clause, code, listed, many, quote, show } from './ground/text.ts';

/** Does status-flip tell of the roadmap and its mirror already? It does whenever a document flips. */
function isToldElsewhere({ parts }: TogetherFacts, facts: Facts, policy: Policy): boolean {
  const globs = new Set(parts.map((part) => part.glob));
  const { path, mirror } = policy.roadmap ?? {};
  const isRoadmap =
    globs.size === 2 && path !== undefined && mirror !== undefined && globs.has(path) && globs.has(mirror);
  return isRoadmap && policy.rules['status-flip'] !== 'off' && flipsOf(facts, policy).some((flip) => flip.prd);
}

function judged({ name, parts }: TogetherFacts, facts: Facts): Remark {
  const changed = parts.flatMap((part) => part.changed.slice(0, 1));
  const missing = parts
    .filter((part) => part.changed.length === 0)
    .flatMap(({ glob, left }) => (left === undefined ? [] : [{ glob, left }]));
  const names = listed(changed.map((path) => code(path)));
  if (missing.length === 0) return { outcome: 'pass', says: `${quote(name)} changed together: ${names}` };
  const incomplete = facts.change.incomplete;
  if (incomplete !== undefined)
    return {
      outcome: 'unknown',
      says: `Whether ${quote(name)} changed together cannot be told: ${clause(incomplete)}`,
    };
  const others = missing.map(({ glob, left }) =>
    glob === left ? code(left) : `${code(glob)} (such as ${code(left)})`,
  );
  const there = changed.find((path) =>
    facts.change.files.some((file) => file.path === path && file.status !== 'deleted'),
  );
  return {
    outcome: 'fail',
    says: `${names} changed without ${listed(others, others.length)} (${show(name)})`,
    ...(there === undefined ? {} : { at: { path: there, line: 1 } }),
    fix: `Bring ${listed(missing.map(({ left }) => code(left)))} in step in the same pull request, or take the set out of together where it no longer holds`,
  };
}

/** Files that say the same change together. */
export const rule: Rule = {
  id: 'change-together',
  title: 'What belongs together changes together',
  why: 'A mirror, a generated client or a translation that stays behind tells its readers something that is no longer so, and nobody notices before it hurts.',
  fix: 'Change the other files of the set in the same pull request',
  section: '',
  rank: 72,
  setting: 'block',
  check: (facts, policy) => {
    const sets = facts.together ?? [];
    const own = sets.filter((set) => !isToldElsewhere(set, facts, policy));
    const told = own.map((set) => judged(set, facts));
    if (told.length > 0) return told;
    if (sets.length > 0) return nothing('The roadmap and its mirror are looked at with the flip of the status');
    if (facts.change.incomplete !== undefined)
      return [
        {
          outcome: 'unknown',
          says: `Whether sets of files changed together cannot be told: ${clause(facts.change.incomplete)}`,
        },
      ];
    const known = policy.together.length;
    return nothing(
      `The change touches no file of ${known > 0 ? `the ${many(known, 'set')} that ${known === 1 ? 'changes' : 'change'} together` : 'a set that changes together'}`,
    );
  },
  examples: {
    good: 'Plans/product-roadmap.md and docs/product-roadmap.html change in one pull request.',
    bad: 'Plans/product-roadmap.md changes, and docs/product-roadmap.html still shows last month.',
  },
};
