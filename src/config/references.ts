import type { Policy } from '../model/policy.ts';
import { unknownName } from './complain.ts';
import type { KeyPath, Problem } from './problem.ts';
import type { Config, ListConfig } from './schema.ts';

type Named = Readonly<Record<string, unknown>>;

/** The entries of a configured list with their places in the file. */
function entriesOf(key: string, configured: ListConfig<Named> | undefined): readonly (readonly [KeyPath, Named])[] {
  if (configured === undefined) return [];
  const [path, list] = 'add' in configured ? [[key, 'add'], configured.add] : [[key], configured];
  return list.map((entry, at) => [[...path, at], entry] as const);
}

/** Whether a name is a role's, by name or alias, or each part of it is ("FE/BE", "PM & QA"). */
function isKnown(name: string, known: ReadonlySet<string>): boolean {
  const plain = name.trim().toLowerCase();
  return known.has(plain) || plain.split(/[/&+,]| and /).every((part) => known.has(part.trim()));
}

/** Roles that hand-offs and activities of the file name and that there are not: a slip there would ask nobody to sign. */
export function unknownRoles(
  { activities, handoffs }: Config,
  { roles }: Policy,
  placeOf: (path: KeyPath) => { readonly line: number; readonly column: number },
): readonly Problem[] {
  const known = new Set(
    roles.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.trim().toLowerCase()),
  );
  const names = roles.map(({ name }) => name);
  return [...entriesOf('activities', activities), ...entriesOf('handoffs', handoffs)].flatMap(([path, entry]) =>
    ['responsible', 'accountable', 'consulted', 'roles'].flatMap((key) => {
      const list = entry[key];
      if (!Array.isArray(list)) return [];
      return list.flatMap((name: unknown, at): readonly Problem[] =>
        typeof name !== 'string' || isKnown(name, known)
          ? []
          : [{ ...placeOf([...path, key, at]), says: unknownName('role', name, names) }],
      );
    }),
  );
}
