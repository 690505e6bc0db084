import type { ChangedFile, Tree } from '../model/change.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Forge } from '../model/forge.ts';
import type { Policy } from '../model/policy.ts';
import type { Coverage } from '../model/reading.ts';
import { readWith } from './reading.ts';
import { type Finder, pathFinder } from './scope.ts';

/** Most changed files whose coverage is kept. */
const MOST = 500;

interface Source {
  readonly forge: Forge;
  readonly head: Tree;
  readonly base: Tree;
  readonly policy: Policy;
  readonly files: readonly ChangedFile[];
}

/** Only the changed files, by their paths in the repository. */
function onlyChanged(coverage: Coverage, changed: ReadonlySet<string>, finder: Finder): Coverage {
  const { files, ...totals } = coverage;
  if (!files) return coverage;
  const names = new Set([...changed].map((path) => path.slice(path.lastIndexOf('/') + 1)));
  const kept = files.flatMap((file) => {
    // Looking a path up costs more than looking at its name, and few files of a report are changed.
    if (!names.has(file.path.slice(Math.max(file.path.lastIndexOf('/'), file.path.lastIndexOf('\\')) + 1))) return [];
    const path = finder.find(file.path);
    return path !== undefined && changed.has(path) ? [{ ...file, path }] : [];
  });
  return { ...totals, files: kept.slice(0, MOST) };
}

/** What the same report said at the base; undefined when there was none, or it is the same one. */
async function beforeOf(one: Evidence, { forge, head, base, policy, files }: Source): Promise<Evidence['before']> {
  const path = one.archive === undefined ? one.path : undefined;
  if (path === undefined || head.entries.get(path)?.oid !== one.digest) return undefined;
  const old = base.entries.get(files.find((file) => file.path === path)?.from ?? path);
  if (!old || (old.mode !== '100644' && old.mode !== '100755')) return undefined;
  const answer = await forge.blob(old.oid, policy.caps.reportBytes);
  if (answer.kind !== 'bytes') {
    const why = answer.kind === 'too-large' ? `it has ${answer.size} bytes` : answer.why;
    return { why: `the report at the base could not be read: ${why}` };
  }
  const reading = await readWith(policy).read(path, answer.bytes, path);
  if (reading.kind === 'coverage') return { coverage: reading.coverage };
  return reading.kind === 'unreadable' ? { why: `the report at the base ${reading.why}` } : undefined;
}

/**
 * Takes the coverage reports among the evidence apart: of their files only those that the change touches are kept, and the
 * report that lay at the same path at the base is read beside each.
 */
export async function compareCoverage(evidence: readonly Evidence[], source: Source): Promise<readonly Evidence[]> {
  if (!evidence.some((one) => one.reading?.kind === 'coverage')) return evidence;
  const touched = source.files.filter((file) => !file.document && file.status !== 'deleted');
  const changed = new Set(touched.map((file) => file.path));
  const finder = pathFinder(source.head);
  return Promise.all(
    evidence.map(async (one): Promise<Evidence> => {
      const { reading } = one;
      if (reading?.kind !== 'coverage') return one;
      const before = await beforeOf(one, source);
      const known =
        before && 'coverage' in before ? { coverage: onlyChanged(before.coverage, changed, finder) } : before;
      const coverage = onlyChanged(reading.coverage, changed, finder);
      return { ...one, reading: { ...reading, coverage }, ...(known ? { before: known } : {}) };
    }),
  );
}
