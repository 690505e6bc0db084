import type { Facts } from '../../model/facts.ts';
import { SEVERITIES, type Severity } from '../../model/kinds.ts';
import type { Policy } from '../../model/policy.ts';
import type { Rule } from '../../model/rule.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Waived } from '../../model/waiver.ts';
import { changedMigrations } from '../../rules/ground/changed.ts';
import { idsOf } from '../../rules/ground/identity.ts';
import { aliasClasses, isBundle } from '../../rules/ground/merging.ts';
import { effective, findingName } from '../../rules/ground/severity.ts';
import { listed } from '../../rules/ground/text.ts';
import { fingerprintsOf, packageNames } from '../../rules/ground/waiving.ts';
import { isBare, type Open, openFindings, pinnedByName, versionsOf } from './scans.ts';

/** Something of a change that a waiver could excuse. */
export interface Candidate {
  /** The one name that nothing else has. */
  readonly name: string;
  /** Other names that a person may write; others may have them too. */
  readonly names: readonly string[];
  /** The entries that excuse it, all of them together. */
  readonly of: readonly Waived[];
  readonly severity?: Severity;
  /** Why it can't be waived: one sentence. */
  readonly refused?: string;
}

const plain = (names: readonly (string | undefined)[]) => [...new Set(names.filter((one) => one !== undefined))];

/** A candidate with what tells it from others: several ids of one vulnerability are one thing. */
type Keyed = Candidate & { readonly key?: string };

function ofPackage(
  { finding }: Open,
  severity: Severity,
  versions: readonly string[],
  rootOf: (id: string) => string,
): Keyed {
  const ids = idsOf(finding);
  const own = isBundle(ids) ? ids : ids.slice(0, 1);
  const called = finding.package ?? '';
  const installed = versions.map((version) => `${called}@${version}`);
  const names = plain([
    ...ids,
    called,
    ...packageNames(finding),
    ...installed,
    findingName(finding),
    ...ids.flatMap((id) => installed.map((one) => `${id} in ${one}`)),
  ]);
  const name = `${own.join('+')} ${called}@${versions.join('+') || '?'}`;
  if (isBare(finding)) {
    const refused = `${called} is only vulnerable through ${listed(finding.through ?? [])}; waive what is found there`;
    return { name: called, names: packageNames(finding), of: [], severity, refused };
  }
  if (versions.length === 0) {
    const refused = `${own[0]} in ${called}: neither its report nor a lockfile tells which version is installed`;
    return { name, names, of: [], severity, refused };
  }
  const of = own.flatMap((advisory) =>
    versions.map((version): Waived => ({ kind: 'advisory', advisory, package: called, version })),
  );
  const key = JSON.stringify([own.map(rootOf).sort(), called.toLowerCase(), versions]);
  return { name, names, of, severity, key };
}

function ofPlace({ finding }: Open, severity: Severity, places: ReadonlyMap<string, number>): Candidate {
  const [fingerprint] = fingerprintsOf(finding);
  const { id, at } = finding;
  const place = at && `${at.path}${at.line === undefined ? '' : `:${at.line}`}`;
  const names = plain([id, findingName(finding), place, at?.path, ...fingerprintsOf(finding)]);
  const name = fingerprint ?? `${id} ${place ?? ''}`.trim();
  if (fingerprint === undefined)
    return { name, names, of: [], severity, refused: `${id}: its report gives neither a fingerprint nor a line` };
  const path = (places.get(fingerprint) ?? 0) > 1 && at ? { path: at.path } : {};
  return {
    name: `${fingerprint}${path.path ? ` ${path.path}` : ''}`,
    names,
    of: [{ kind: 'fingerprint', fingerprint, of: id, ...path }],
    severity,
  };
}

function ofScans(facts: Facts, policy: Policy): readonly Keyed[] {
  const open = openFindings(facts.evidence);
  const classes = aliasClasses();
  for (const { finding } of open) if (!isBundle(idsOf(finding))) classes.join(idsOf(finding));
  const pinned = pinnedByName(facts);
  const places = new Map<string, Set<string>>();
  for (const { finding } of open)
    for (const one of fingerprintsOf(finding))
      places.set(one, (places.get(one) ?? new Set()).add(finding.at?.path ?? ''));
  const counts = new Map([...places].map(([one, paths]) => [one, paths.size]));
  return open.map((one) => {
    const severity = effective(one.finding.severity, one.scan, policy);
    if (one.finding.package === undefined) return ofPlace(one, severity, counts);
    return ofPackage(one, severity, versionsOf(one.finding, pinned), classes.find);
  });
}

function ofChanges(facts: Facts, policy: Policy): readonly Candidate[] {
  const contracts = facts.contracts.flatMap(({ file, comparison }) =>
    comparison.kind !== 'compared'
      ? []
      : comparison.changes.map(
          ({ path }): Candidate => ({
            name: `${file} ${path}`,
            names: [path, file],
            of: [{ kind: 'contract', contract: file, change: path }],
          }),
        ),
  );
  const migrations = changedMigrations(facts, policy).map(({ file, migration }): Candidate => {
    const path = migration?.file ?? file.path;
    const names = plain([path.slice(path.lastIndexOf('/') + 1), migration?.id]);
    return { name: path, names, of: [{ kind: 'migration', migration: path }] };
  });
  return [...contracts, ...migrations];
}

function ofRules({ findings }: Verdict, rules: readonly Rule[]): readonly Candidate[] {
  return rules.flatMap((rule): Candidate[] => {
    const own = findings.filter((finding) => finding.rule === rule.id);
    const failing = own.filter(({ outcome }) => outcome === 'fail');
    const base = { name: rule.id, names: [] };
    if (rule.unwaivable !== undefined)
      return [{ ...base, of: [], refused: `${rule.id} is never waived as a whole: ${rule.unwaivable}` }];
    if (failing.length === 0) {
      const unknown = own.some(({ outcome }) => outcome === 'unknown');
      const why = unknown ? 'cannot be answered here, and what is not known is never waived' : 'fails nothing here';
      return own.length === 0 ? [] : [{ ...base, of: [], refused: `${rule.id} ${why}` }];
    }
    const paths = new Set(failing.map(({ at }) => at?.path));
    const [path] = paths;
    return [{ ...base, of: [{ kind: 'rule', rule: rule.id, ...(paths.size === 1 && path ? { path } : {}) }] }];
  });
}

/** What several reports tell of is one thing: the worst severity that one of them gives counts. */
function joined(all: readonly Keyed[]): readonly Candidate[] {
  const byKey = new Map<string, Candidate>();
  for (const { key = '', ...one } of all) {
    const of = key || one.name;
    const known = byKey.get(of);
    if (!known) {
      byKey.set(of, one);
      continue;
    }
    const severity = SEVERITIES.find((level) => level === known.severity || level === one.severity);
    byKey.set(of, {
      ...known,
      names: plain([...known.names, one.name, ...one.names]),
      ...(severity ? { severity } : {}),
    });
  }
  return [...byKey.values()];
}

/** Everything of a judged change that could be waived, each with the names that it goes by, and what can't be with the reason. */
export function candidates(
  facts: Facts,
  policy: Policy,
  verdict: Verdict,
  rules: readonly Rule[],
): readonly Candidate[] {
  return joined([...ofRules(verdict, rules), ...ofScans(facts, policy), ...ofChanges(facts, policy)]);
}

/** The candidates of a name: those whose own it is, else those that have it too; compared without case. */
export function named(all: readonly Candidate[], name: string): readonly Candidate[] {
  const wanted = name.trim().toLowerCase();
  const own = all.filter((one) => one.name.toLowerCase() === wanted);
  if (own.length > 0) return own;
  return all.filter(({ names }) => names.some((other) => other.toLowerCase() === wanted));
}
