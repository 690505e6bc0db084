import type { Facts } from '../../model/facts.ts';
import type { Dependency, DependencyKind, ManifestFacts } from '../../model/manifest.ts';
import type { Remark } from '../../model/rule.ts';
import { belongs, outOfStep } from './lock-step.ts';
import { clause, code, listed, many, show } from './text.ts';

/** Lockfiles that are known by their names only; what is compiled into a folder of requirements is judged as a manifest, too. */
const UNREAD = /(?:^|\/)(?:bun\.lockb|pubspec\.lock|mix\.lock|requirements\/[^/]+\.txt)$/;

const FROM: Readonly<Partial<Record<DependencyKind, string>>> = {
  git: 'from git',
  http: 'from an address',
  file: 'from a file',
  registry: 'from another registry',
};

const withSpec = ({ name, spec }: Dependency) => `${show(name, 80)}${spec === '' ? '' : ` ${show(spec, 60)}`}`;

/** The lines to paste, each once. */
function pasted(list: readonly Dependency[]): { readonly suggestion?: string } {
  const lines = [...new Set(list.flatMap(({ pinned }) => pinned ?? []))];
  return lines.length === 0 ? {} : { suggestion: lines.slice(0, 20).join('\n') };
}

/** What comes from elsewhere than a registry, which may change or go without a trace. */
function sources({ path, changed }: ManifestFacts): readonly Remark[] {
  const list = changed.filter(({ kind }) => FROM[kind] !== undefined);
  const [first] = list;
  if (!first) return [];
  const told = list.map((one) => {
    const fixed = /[#@=][0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(one.spec) ? ', pinned to a commit' : '';
    return `${show(one.name, 80)} ${FROM[one.kind]} (${code(one.spec, 80)}${fixed})`;
  });
  const says = `${code(path)} takes what no usual registry keeps: ${listed(told)}`;
  const fix =
    'Take a released version from the registry, or put the code into the repository; a source that has to stay needs a waiver, and a git one its full commit';
  return [{ outcome: 'fail', says, at: first.at, fix }];
}

/** What is said of references that move: what they are, how they are written, what to do. */
interface Moving {
  readonly noun: string;
  readonly how: string;
  readonly mark: string;
  readonly fix: string;
}

const SNAPSHOT: Moving = { noun: 'snapshot', how: 'a version that changes', mark: ':', fix: 'Depend on a release' };
const IMAGE: Moving = {
  noun: 'image',
  how: 'tag, not by digest',
  mark: ':',
  fix: 'Add the digest behind the tag; `docker buildx imagetools inspect IMAGE` shows it',
};
const ACTION: Moving = {
  noun: 'action',
  how: 'tag or branch, not by full commit SHA',
  mark: '@',
  fix: 'Write the full commit SHA and keep the tag as a comment; `git ls-remote https://github.com/OWNER/REPO TAG` shows it',
};

const kindOf = (type: string, { pinned = '' }: Dependency): Moving =>
  type === 'maven' ? SNAPSHOT : /sha256:<digest>/.test(pinned) ? IMAGE : ACTION;

/** Images, actions and snapshots whose name can mean something else tomorrow. */
function moving({ path, changed, type }: ManifestFacts): readonly Remark[] {
  const all = changed.filter(({ kind }) => kind === 'tag');
  return [SNAPSHOT, IMAGE, ACTION].flatMap((moves): readonly Remark[] => {
    const list = all.filter((one) => kindOf(type, one) === moves);
    const [first] = list;
    if (!first) return [];
    const names = list.map(({ name, spec }) => code(spec === '' ? name : `${name}${moves.mark}${spec}`));
    const says = `${code(path)} refers to ${many(list.length, moves.noun)} by ${moves.how}: ${listed(names)}`;
    return [{ outcome: 'fail', says, at: first.at, fix: moves.fix, ...pasted(list) }];
  });
}

/** Ranges that nothing pins, and a lockfile that was not made for what the manifest says. */
function locked(manifest: ManifestFacts, facts: Facts): readonly Remark[] {
  const { path, changed, removed, lock, lockable } = manifest;
  if (changed.length + removed.length === 0) return [];
  const loose = changed.filter(({ kind }) => kind === 'range' || kind === 'any');
  const at = { path, line: 1 };
  const unread = lock && facts.gaps.find((gap) => gap.about === 'lockfile' && gap.path === lock.path);
  if (lock && unread) {
    const says = `Whether ${code(lock.path)} is in step with ${code(path)} cannot be told: ${clause(unread.why)}`;
    return [{ outcome: 'unknown', says, at: { path: lock.path, line: 1 } }];
  }
  const found = facts.lockfiles.find((one) => one.path === lock?.path);
  const pins = lock !== undefined && (found ? belongs(manifest, found) : UNREAD.test(lock.path));
  if (lock && pins) {
    const faults = outOfStep(manifest, found);
    if (faults.length === 0) return [];
    const says = `${code(lock.path)} is out of step with ${code(path)}: ${listed(faults)}`;
    const fix = `Run \`${lock.command}\` and commit ${code(lock.path)}`;
    return [{ outcome: 'fail', says, at: changed[0]?.at ?? at, also: { path: lock.path, line: 1 }, fix }];
  }
  const [first] = loose;
  if (!first) return [];
  const names = listed(loose.map(withSpec));
  const cut = facts.gaps.find((gap) => gap.about === 'tree');
  if (cut && !lock)
    return [
      {
        outcome: 'unknown',
        says: `Whether a lockfile pins ${names} of ${code(path)} cannot be told: ${clause(cut.why)}`,
        at: first.at,
      },
    ];
  const says = `${code(path)} asks for ${many(loose.length, 'dependency', 'dependencies')} neither exact nor locked: ${names}`;
  const make = lock ?? (lockable ? { path: lockable.name, command: lockable.command } : undefined);
  const also = make && !make.path.includes('*') ? `, or run \`${make.command}\` and commit ${code(make.path)}` : '';
  return [{ outcome: 'fail', says, at: first.at, fix: `Write exact versions${also}`, ...pasted(loose) }];
}

/** References that only a build completes: whoever gives the value has to give a digest. */
function open({ path, changed }: ManifestFacts): readonly Remark[] {
  const list = changed.filter(({ kind }) => kind === 'open');
  const [first] = list;
  if (!first) return [];
  const says = `${code(path)} refers to ${many(list.length, 'image')} by a variable, so whether it is pinned cannot be told: ${listed(list.map(({ name }) => code(name)))}`;
  const fix = 'Give the variable a default with a digest, or write the image out';
  return [{ outcome: 'unknown', says, at: first.at, fix, lenient: true }];
}

/** All that is to say about a changed manifest; empty when what the change adds to it is pinned. */
export const judgeManifest = (manifest: ManifestFacts, facts: Facts): readonly Remark[] => [
  ...sources(manifest),
  ...locked(manifest, facts),
  ...moving(manifest),
  ...open(manifest),
];
