import type { Policy, Role } from '../../model/policy.ts';
import type { SignOff } from '../../model/prd.ts';

/** A role's name to compare: lower case, without brackets, marks and spaces around them; "FE / BE" is "fe/be". */
const plain = (name: string) =>
  name
    .slice(0, 200)
    .toLowerCase()
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/[^\p{L}\p{N}/&+,]+/gu, ' ')
    .replace(/ ?([/&+,]) ?/g, '$1')
    .trim();

/** The parts of a role written for several people: "FE/BE", "PM & QA", "PM and QA". */
const partsOf = (name: string) =>
  plain(name)
    .split(/[/&+,]| and /u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Whether a sign-off is one of the role: by its name, an alias, or one part of a compound ("FE/BE"). */
export function isRole(signOff: SignOff, role: Role): boolean {
  const names = [role.name, ...role.aliases].map(plain);
  return names.includes(plain(signOff.role)) || partsOf(signOff.role).some((part) => names.includes(part));
}

/** The roles that a name stands for as a whole, by name or alias; compared without case and marks. */
export function rolesCalled(name: string, roles: readonly Role[]): readonly Role[] {
  const wanted = plain(name);
  return roles.filter((role) => [role.name, ...role.aliases].some((one) => plain(one) === wanted));
}

/** The roles that the parts of a compound name stand for ("PM & QA"). */
export function rolesAmong(name: string, roles: readonly Role[]): readonly Role[] {
  return [...new Set(partsOf(name).flatMap((part) => rolesCalled(part, roles)))];
}

/** Lines to paste for roles that are not listed yet: the name and the date are left to fill in. */
export function roleLines(roles: readonly Role[]): string {
  return roles.map((role) => `- [x] ${role.name} — <name>, <yyyy-mm-dd>`).join('\n');
}

/** The roles that have to sign. */
export function requiredRoles(policy: Policy): readonly Role[] {
  return policy.roles.filter((role) => role.required);
}
