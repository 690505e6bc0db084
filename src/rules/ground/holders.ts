import type { TeamFacts } from '../../model/people.ts';
import type { Policy, Role } from '../../model/policy.ts';
import { rolesAmong, rolesCalled } from './roles.ts';
import { code, listed, show } from './text.ts';

/** One thing to be backed: how it is told, and the roles of which any member will do; no role that is mapped means nobody. */
export interface Held {
  readonly name: string;
  readonly roles: readonly Role[];
}

export type Membership = 'yes' | 'no' | 'unknown';

/** Whether the policy says who holds a role. */
export const isMapped = ({ users = [], teams = [] }: Role): boolean => users.length + teams.length > 0;

/**
 * Who has to stand behind a name of 9.4: for a role or its alias the members of that role, for several roles written
 * together ("PM & QA") a member of each. "FE/BE" is a role of its own; where nobody is mapped to it, FE or BE will do.
 */
export function heldBy(written: string, { roles }: Pick<Policy, 'roles'>): readonly Held[] {
  const whole = rolesCalled(written, roles);
  const parts = rolesAmong(written, roles);
  if (whole.length > 0) {
    const mapped = whole.filter(isMapped);
    return [{ name: show(written, 40), roles: mapped.length > 0 ? mapped : parts.filter(isMapped) }];
  }
  if (parts.length === 0) return [{ name: show(written, 40) || 'A role without a name', roles: [] }];
  return parts.map((role) => ({ name: role.name, roles: isMapped(role) ? [role] : [] }));
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
const teamsOf = (roles: readonly Pick<Role, 'teams'>[]) => roles.flatMap(({ teams = [] }) => teams);

/** The teams of some roles that could not be read, with the reason of each. */
export function unreadable(
  roles: readonly Pick<Role, 'teams'>[],
  teams: readonly TeamFacts[],
): readonly { readonly team: string; readonly why: string }[] {
  return teamsOf(roles).flatMap((team) => {
    const found = teams.find((one) => same(one.team, team));
    if (found?.kind === 'known') return [];
    return [{ team, why: found?.why ?? 'its members were not looked up' }];
  });
}

/** Whether a login holds one of the roles, by itself or through a team; `unknown` when only an unreadable team could tell. */
export function membership(
  login: string,
  roles: readonly Pick<Role, 'users' | 'teams'>[],
  teams: readonly TeamFacts[],
): Membership {
  if (roles.some(({ users = [] }) => users.some((user) => same(user, login)))) return 'yes';
  const wanted = teamsOf(roles);
  const known = teams.filter((one) => one.kind === 'known' && wanted.some((team) => same(team, one.team)));
  if (known.some((one) => one.kind === 'known' && one.members.some((member) => same(member, login)))) return 'yes';
  return unreadable(roles, teams).length > 0 ? 'unknown' : 'no';
}

/** The users and teams that hold some roles, in words: "ada-l, qa-jo or somebody of `acme/qa`". */
export function holders(roles: readonly Pick<Role, 'users' | 'teams'>[]): string {
  const names = [
    ...new Set([
      ...roles.flatMap(({ users = [] }) => users.map((user) => show(user, 40))),
      ...teamsOf(roles).map((team) => `somebody of ${code(team)}`),
    ]),
  ];
  return listed(names, 4).replace(/ and (?=[^,]*$)/, ' or ');
}

/** A word as YAML takes it inside of a list; anything that could mean something else stands in quotes. */
const scalar = (text: string) =>
  /^\p{L}[\p{L}\p{N} /.-]*$/u.test(text) && !/^(?:true|false|null)$/i.test(text) ? text : JSON.stringify(text);

/** Configuration to paste that says who holds some roles: each as it is known, with a login to fill in. */
export function mapping(roles: readonly Pick<Role, 'name' | 'required'>[]): string {
  const entries = roles.map(
    ({ name, required }) => `    - { name: ${scalar(name)}, ${required ? '' : 'required: false, '}users: [<login>] }`,
  );
  return ['roles:', '  add:', ...entries].join('\n');
}
