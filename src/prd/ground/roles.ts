import type { Role } from '../../model/policy.ts';

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff/&+]+/g, ' ')
    .trim();

/** Words behind a role that only say that it signs. */
const NOISE =
  /\s+(?:sign ?offs?|signoff|signed|approvals?|approved|approves|reviews?|reviewed|reviewer|confirmed|confirms|accepted|ok|team|rep|representative|for \w+)$/;
const LEADING_NOISE = /^(?:sign ?off|signoff|approval|approved|signed|reviewed)(?: by| from)?\s+/;

/** Names of a policy's roles, folded, each with the role's own name. */
export type RoleNames = ReadonlyMap<string, string>;

const prepared = new WeakMap<readonly Role[], RoleNames>();

/** Names and aliases of a policy's roles for looking up, without case or punctuation. */
export function roleNames(roles: readonly Role[]): RoleNames {
  const old = prepared.get(roles);
  if (old) return old;
  const names = new Map<string, string>();
  for (const role of roles) {
    for (const name of [role.name, ...role.aliases]) if (!names.has(fold(name))) names.set(fold(name), role.name);
  }
  prepared.set(roles, names);
  return names;
}

function known(words: string, names: RoleNames): string | undefined {
  let text = words;
  for (let tries = 0; tries < 4; tries++) {
    const role = names.get(text);
    if (role !== undefined) return role;
    const shorter = text.replace(NOISE, '').replace(LEADING_NOISE, '');
    if (shorter === text) return undefined;
    text = shorter;
  }
  return undefined;
}

/** The policy's role that a label names, alias or not; undefined for others. */
export function knownRole(label: string, names: RoleNames): string | undefined {
  return known(fold(label), names);
}

/** The roles that a label names: several for "FE/BE" and "PM, QA and CTO" when each part is one; as written when unknown. */
export function rolesOf(label: string, names: RoleNames): readonly string[] {
  const one = knownRole(label, names);
  if (one !== undefined) return [one];
  const parts = label
    .split(/[/,&+]|\band\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const roles = parts.map((part) => knownRole(part, names));
  if (parts.length > 1 && roles.every((role) => role !== undefined)) return [...new Set(roles)];
  return [label.trim()];
}
