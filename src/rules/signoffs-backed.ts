import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Prd, SignOff } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { backing } from './ground/backing.ts';
import { isReason, nothing, prdsOf } from './ground/claims.ts';
import { type Held, heldBy, isMapped, mapping } from './ground/holders.ts';
import { rolesCalled } from './ground/roles.ts';
import { clause, listed } from './ground/text.ts';

interface Ticked {
  readonly prd: Prd;
  readonly signOff: SignOff;
  readonly held: Held;
}

/** Every ticked role, once for each way in which it is written and each role that it stands for. */
function tickedRoles(facts: Facts, policy: Policy): readonly Ticked[] {
  return prdsOf(facts).flatMap((prd) => {
    const ticked = prd.signOffs.filter((one) => one.ticked && !isReason(one.waived));
    const first = new Map(ticked.toReversed().map((one) => [one.role, one]));
    return [...first.values()]
      .toReversed()
      .flatMap((signOff) => heldBy(signOff.role, policy).map((held) => ({ prd, signOff, held })));
  });
}

const PASTE = 'Paste this into the configuration (.github/ready-gate.yml) and fill in who holds each role';
const HOW = 'name who holds it under roles.users or roles.teams';

/** Configuration that maps some ticked roles; one that is in no list is written as it stands in 9.4. */
function mapped(roles: readonly Ticked[], policy: Policy): string {
  const named = roles.map(({ held }) => {
    const known = rolesCalled(held.name, policy.roles)[0];
    return known ?? { name: held.name, aliases: [], required: false };
  });
  return mapping([...new Map(named.map((role) => [role.name, role])).values()]);
}

function unmapped(roles: readonly Ticked[], policy: Policy): readonly Remark[] {
  if (!policy.roles.some(isMapped)) {
    const [first] = roles;
    const says = `No role is mapped to anybody, so the ticks are only the document's word; ${HOW.replace(' it ', ' each ')}`;
    return first
      ? [
          {
            outcome: 'unknown',
            says,
            at: first.signOff.at,
            fix: PASTE,
            suggestion: mapped(roles, policy),
            lenient: true,
          },
        ]
      : [];
  }
  return roles.map((one) => ({
    outcome: 'unknown',
    says: `${one.held.name} is mapped to nobody, so its tick is only the document's word; ${HOW}`,
    at: one.signOff.at,
    fix: PASTE,
    suggestion: mapped([one], policy),
    lenient: true,
  }));
}

function backed(roles: readonly Ticked[], { people, change }: Facts, policy: Policy): readonly Remark[] {
  const names = listed([...new Set(roles.map(({ held }) => held.name))], 6);
  if (people?.kind !== 'known') {
    const why = people ? clause(people.why) : 'nobody was asked';
    const lenient = people?.local ? { lenient: true as const } : {};
    return [{ outcome: 'unknown', says: `Who stands behind ${names} cannot be told: ${why}`, ...lenient }];
  }
  const section = policy.sections.signOffs;
  const author = people.author ?? change.pullRequest?.author?.login;
  const known = { ...people, ...(author === undefined ? {} : { author }) };
  const told = roles.map(({ prd, signOff, held }) => ({
    ...backing({ prd: prd.path, written: signOff.role, held, section }, known),
    at: signOff.at,
  }));
  const good = told.filter(({ outcome }) => outcome === 'pass').map(({ says }) => says);
  const bad = told.filter(({ outcome }) => outcome !== 'pass');
  return [...bad, ...(good.length > 0 ? [{ outcome: 'pass' as const, says: `Backed: ${good.join('; ')}` }] : [])];
}

/** Somebody who holds the role stands behind each tick of 9.4, for this code and this text. */
export const rule: Rule = {
  id: 'signoffs-backed',
  title: 'A person stands behind each sign-off',
  why: 'Anybody can put an x between two brackets. A sign-off is worth something when somebody who holds the role approved the pull request, or ticked the box in a signed commit of their own. It counts for the code and the text that were looked at: a typo mended elsewhere leaves it alone, a changed source file does not. The author of the pull request, a bot, and somebody without write access back nothing.',
  fix: 'Let somebody who holds the role approve the pull request as it is now',
  section: '9.4',
  rank: 25,
  setting: 'block',
  unwaivable: 'nobody can sign for somebody else',
  check: (facts, policy) => {
    const roles = tickedRoles(facts, policy);
    if (roles.length === 0) return nothing(`No role of ${policy.sections.signOffs} is ticked`);
    const held = roles.filter((one) => one.held.roles.length > 0);
    const free = roles.filter((one) => one.held.roles.length === 0);
    return [...(held.length > 0 ? backed(held, facts, policy) : []), ...unmapped(free, policy)];
  },
  examples: {
    good: '- [x] QA — scenarios confirmed (and qa-jo, who holds QA, approved the pull request; only a document changed since)',
    bad: '- [x] QA — scenarios confirmed (ticked by the author, approved by nobody)',
  },
};
