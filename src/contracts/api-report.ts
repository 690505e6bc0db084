import type { ContractChange, ContractFile, ContractKind, ContractLevel } from '../model/contract.ts';
import { Unreadable } from '../model/reading.ts';
import { type Statement, statementsOf } from './ground/api-statements.ts';

interface Pad {
  readonly before: ContractFile;
  readonly after: ContractFile;
  readonly changes: ContractChange[];
}

const HEAD = /^#{1,3} API Report File for /m;

/** The statements of the report: its one TypeScript block (https://api-extractor.com/pages/overview/demo_api_report/). */
function read(file: ContractFile): readonly Statement[] {
  const text = file.text.replaceAll('\r\n', '\n');
  const start = /^```ts[ \t]*\n/m.exec(text);
  const from = start ? start.index + start[0].length : -1;
  const end = text.indexOf('\n```', Math.max(from - 1, 0));
  if (!start || end < 0)
    throw new Unreadable(`${file.path}: the TypeScript block of the API report has no start or no end`, 1);
  return statementsOf(text.slice(from, end), text.slice(0, from).split('\n').length);
}

function add(pad: Pad, level: ContractLevel, path: string, says: string, old?: Statement, now?: Statement): void {
  pad.changes.push({
    path,
    level,
    says,
    ...(old ? { before: { path: pad.before.path, line: old.line } } : {}),
    ...(now ? { after: { path: pad.after.path, line: now.line } } : {}),
  });
}

/** By name, in order: overloads, and declarations that merge, share one. */
function grouped(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const one of statements) {
    if (one.kind !== 'import') groups.set(one.name, [...(groups.get(one.name) ?? []), one]);
  }
  return groups;
}

const RELEASE = ['internal', 'alpha', 'beta', 'public'];
const stage = (list: readonly Statement[]) =>
  RELEASE.find((tag) => list.some(({ tags }) => tags.includes(tag))) ?? 'public';

/** What it means that something is gone: what was never promised to anyone breaks nobody. */
function removal(list: readonly Statement[]): ContractLevel {
  const at = stage(list);
  if (at === 'internal') return 'compatible';
  return at === 'public' && list.some(({ exported }) => exported) ? 'breaking' : 'dangerous';
}

function compareTags(pad: Pad, path: string, old: readonly Statement[], now: readonly Statement[]): void {
  const [a, b] = [stage(old), stage(now)];
  if (a !== b)
    add(
      pad,
      RELEASE.indexOf(a) < RELEASE.indexOf(b) ? 'compatible' : 'dangerous',
      path,
      `it was @${a} and is @${b} now`,
      old[0],
      now[0],
    );
  const deprecated = (list: readonly Statement[]) => list.filter(({ tags }) => tags.includes('deprecated')).length;
  if (deprecated(old) !== deprecated(now))
    add(
      pad,
      'compatible',
      path,
      deprecated(now) > deprecated(old) ? 'it is deprecated now' : 'it is no longer deprecated',
      old[0],
      now[0],
    );
}

/** Removals told since then are for people to review. */
function soften(pad: Pad, since: number): void {
  const told = pad.changes.splice(since);
  pad.changes.push(
    ...told.map((change) => (change.level === 'breaking' ? { ...change, level: 'dangerous' as const } : change)),
  );
}

function compareGroup(pad: Pad, path: string, old: readonly Statement[], now: readonly Statement[]): void {
  compareTags(pad, path, old, now);
  const texts = (list: readonly Statement[]) =>
    list
      .map(({ kind, head }) => `${kind} ${head}`)
      .sort()
      .join('\n');
  if (texts(old) !== texts(now)) {
    const lost = old.some(({ exported }) => exported) && !now.some(({ exported }) => exported);
    add(
      pad,
      lost ? removal(old) : 'dangerous',
      path,
      lost
        ? `${path} is no longer exported`
        : `the signature of ${path} changed; whether callers still fit must be reviewed`,
      old[0],
      now[0],
    );
  }
  const bodies = (list: readonly Statement[]) => list.filter(({ body }) => body !== undefined);
  const kinds = new Set([...bodies(old), ...bodies(now)].map(({ kind }) => kind));
  for (const kind of kinds) {
    const parts = (list: readonly Statement[]) => bodies(list).filter((one) => one.kind === kind);
    if (parts(old).length === 0 || parts(now).length === 0) continue;
    const all = (list: readonly Statement[]) => parts(list).flatMap(({ body }) => body ?? []);
    const before = pad.changes.length;
    compareAll(pad, path, kind, all(old), all(now));
    // Under another head (`extends …`) what is gone may have become inherited; what isn't exported has no callers of its own.
    if (texts(old) !== texts(now) || !old.some(({ exported }) => exported)) soften(pad, before);
  }
}

function added(kind: string, list: readonly Statement[]): ContractLevel {
  // Whoever implements an interface must bring a new member that is not optional.
  return kind === 'interface' && list.some(({ kind: own, optional }) => own === 'member' && !optional)
    ? 'dangerous'
    : 'compatible';
}

function compareAll(
  pad: Pad,
  scope: string,
  kind: string,
  before: readonly Statement[],
  after: readonly Statement[],
): void {
  const [old, now] = [grouped(before), grouped(after)];
  const path = (name: string) => (scope === '' ? name : `${scope}.${name}`);
  for (const [name, list] of old) {
    const same = now.get(name);
    if (same) compareGroup(pad, path(name), list, same);
    else add(pad, removal(list), path(name), `${path(name)} was removed`, list[0]);
  }
  for (const [name, list] of now)
    if (!old.has(name)) add(pad, added(kind, list), path(name), `${path(name)} was added`, undefined, list[0]);
}

function compareImports(pad: Pad, before: readonly Statement[], after: readonly Statement[]): void {
  const imports = (list: readonly Statement[]) =>
    new Map(list.filter(({ kind }) => kind === 'import').map((one) => [one.head, one]));
  const [old, now] = [imports(before), imports(after)];
  for (const [head, one] of old)
    if (!now.has(head)) add(pad, 'compatible', 'import', `the report no longer has: ${head}`, one);
  for (const [head, one] of now)
    if (!old.has(head)) add(pad, 'compatible', 'import', `the report now has: ${head}`, undefined, one);
}

/** Reports of API Extractor: a removed export is breaking, a changed signature is for people to review, an addition is compatible. */
export const contractKind: ContractKind = {
  id: 'api-report',
  title: 'API Extractor report',
  rank: 30,
  recognise: (path, text) => HEAD.test(text.slice(0, 2000)) || (/\.api\.md$/i.test(path) && text.includes('```ts')),
  compare: async (before, after) => {
    const pad: Pad = { before, after, changes: [] };
    const [old, now] = [read(before), read(after)];
    compareAll(pad, '', 'file', old, now);
    compareImports(pad, old, now);
    return { kind: 'compared', changes: pad.changes };
  },
};
