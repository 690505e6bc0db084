import type { Change } from '../model/change.ts';
import type { Facts } from '../model/facts.ts';
import { anyOf } from '../model/globs.ts';
import type { Policy, PolicySource } from '../model/policy.ts';

/** Globs that the sentence names. */
const NAMED = 3;

/**
 * Why a change is none of the gate's business: none of its files is under `appliesTo`. Undefined when one is, and whenever
 * that cannot be told for sure (a cut list of files, a change without any file).
 */
export function scopeOf(change: Change, policy: Policy, cut: boolean): string | undefined {
  if (cut || change.incomplete !== undefined || change.files.length === 0) return undefined;
  const isAbout = anyOf(policy.appliesTo);
  if (change.files.some(({ path, from = path }) => isAbout(path) || isAbout(from))) return undefined;
  const more = policy.appliesTo.length > NAMED ? ', …' : '';
  return `no changed file is under appliesTo (${policy.appliesTo.slice(0, NAMED).join(', ')}${more})`;
}

/**
 * Facts about a change that is none of the gate's business: the change itself, why nothing else was collected, and the files
 * of the gate that it touches.
 */
export function emptyFacts(
  now: string,
  change: Change,
  policySource: PolicySource,
  outOfScope: string,
  touched: readonly string[],
): Facts {
  const files = change.files.map((file) => ({ ...file, document: false }));
  return {
    now,
    change: { ...change, files },
    policySource,
    outOfScope,
    prds: [],
    candidates: [],
    evidence: [],
    lockfiles: [],
    commits: [],
    contracts: [],
    migrations: [],
    ...(touched.length > 0 ? { gateFiles: touched } : {}),
    gaps: [],
  };
}
