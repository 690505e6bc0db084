import type { EnvironmentFacts } from '../../model/environment.ts';
import type { Policy } from '../../model/policy.ts';
import type { Remark } from '../../model/rule.ts';
import { code, listed, many, show } from './text.ts';

type Read = EnvironmentFacts['reads'][number];

/** Is a name one of those that need no declaration? `NAME_*` stands for all that begin so. */
function isIgnored(name: string, ignore: readonly string[]): boolean {
  return ignore.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : one === name));
}

const folders = (path: string) => path.split('/').slice(0, -1);

/** How far a declaring file lies above a file: 0 beside it; undefined when it is not above. */
function distance(declaring: string, path: string): number | undefined {
  const [above, below] = [folders(declaring), folders(path)];
  return above.every((folder, at) => below[at] === folder) ? below.length - above.length : undefined;
}

/** The file in which something that a file reads should be declared: the nearest one above, else any, else the usual one. */
export function declaringFile(policy: Policy, declared: EnvironmentFacts['declared'], path: string): string {
  const near = declared
    .map((one) => ({ path: one.path, far: distance(one.path, path) ?? 1_000 }))
    .sort((a, b) => a.far - b.far || (a.path < b.path ? -1 : 1))[0];
  if (near) return near.path;
  // The first way of the configuration, as one name.
  const usual = (policy.environment.declared[0] ?? '')
    .replace(/^(?:\*\*\/)+/, '')
    .replace(/\{([^,{}]*)[^{}]*\}/g, '$1');
  return usual === '' || /[*?[\]!]/.test(usual) ? '.env.example' : usual;
}

/** One remark on the names that are missing in one file. */
function missing(list: readonly Read[], file: string, exists: boolean, old: boolean): Remark {
  const names = [...new Set(list.map(({ name }) => name))];
  const told = listed(
    names.map((name) => code(name, 60)),
    4,
  );
  const are = names.length === 1 ? 'is' : 'are';
  const where = exists ? `not declared in ${code(file)}` : `declared nowhere; there is no ${code(file)}`;
  const says = `${many(names.length, 'variable')} that changed code ${old ? 'already read' : 'reads'} ${are} ${where}: ${told}`;
  const [first] = list;
  const fix = `${exists ? 'Add' : 'Create'} ${exists ? `${names.length === 1 ? 'it' : 'them'} to ${code(file)}` : `${code(file)} with ${names.length === 1 ? 'it' : 'them'}`}, with placeholders and no real values`;
  return {
    outcome: 'fail',
    says,
    ...(first ? { at: first.at } : {}),
    ...(exists ? { also: { path: file, line: 1 } } : {}),
    fix,
    suggestion: names
      .slice(0, 50)
      .map((name) => `${show(name, 128)}=`)
      .join('\n'),
    // Where no file declares anything, the team may do it elsewhere; what a file read before is not this change's doing.
    ...(old || !exists ? { lenient: true as const } : {}),
  };
}

/** Variables that changed code reads and no file declares, the new ones first; those of before are advice. */
export function undeclared({ reads, declared }: EnvironmentFacts, policy: Policy): readonly Remark[] {
  const known = new Set(declared.flatMap(({ names }) => names));
  const open = reads.filter(({ name }) => !known.has(name) && !isIgnored(name, policy.environment.ignore));
  const isNew = new Set(open.filter(({ before }) => !before).map(({ name }) => name));
  return [false, true].flatMap((old) => {
    const byFile = new Map<string, Read[]>();
    for (const read of open.filter(({ name }) => isNew.has(name) !== old)) {
      const file = declaringFile(policy, declared, read.at.path);
      byFile.set(file, [...(byFile.get(file) ?? []), read]);
    }
    return [...byFile].map(([file, list]) => missing(list, file, declared.length > 0, old));
  });
}
