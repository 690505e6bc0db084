import type { Facts } from '../../model/facts.ts';
import type { Policy } from '../../model/policy.ts';
import type { Rule } from '../../model/rule.ts';
import type { Finding, UsedWaiver } from '../../model/verdict.ts';
import type { Excused, Waived, Waiver, WaiverAnswer } from '../../model/waiver.ts';
import { changedMigrations } from '../../rules/ground/changed.ts';
import { groupBy } from '../../rules/ground/group.ts';
import { clause, listed, show } from '../../rules/ground/text.ts';
import { waivedWords } from '../../rules/ground/waiving.ts';
import { closeScans } from './close.ts';
import { endOf, type Met, NOTHING, refusalOf } from './decide.ts';
import { matchScans, subjectKey } from './scans.ts';

/** Most names that are kept of what a waiver is about. */
const NAMED = 5;

type Of<Kind extends Waived['kind']> = Extract<Waived, { kind: Kind }>;

const metOf = (names: readonly string[]): Met => ({ count: names.length, names: names.slice(0, NAMED) });

/** What of the changed contracts and migrations a waiver is about, and what it takes out of the rules' sight. */
function matchChanges(
  facts: Facts,
  policy: Policy,
): (of: Waived) => { readonly met: Met; readonly files: readonly string[] } {
  const changes = new Map<string, string[]>();
  for (const { file, comparison } of facts.contracts) {
    if (comparison.kind !== 'compared') continue;
    for (const { path } of comparison.changes) {
      const key = JSON.stringify([file, path]);
      changes.set(key, [...(changes.get(key) ?? []), `${path} in ${file}`]);
    }
  }
  const migrations = new Map<string, string[]>();
  for (const { file, migration } of changedMigrations(facts, policy))
    for (const key of new Set([file.path, ...(migration ? [migration.file, migration.id] : [])]))
      migrations.set(key, [...new Set([...(migrations.get(key) ?? []), migration?.file ?? file.path])]);
  return (of) => {
    if (of.kind === 'contract')
      return { met: metOf(changes.get(JSON.stringify([of.contract, of.change])) ?? []), files: [] };
    const files = of.kind === 'migration' ? (migrations.get(of.migration) ?? []) : [];
    return { met: metOf(files), files };
  };
}

/** What is known of one waiver while the change is judged. */
interface Known {
  readonly waiver: Waiver;
  readonly proposed: boolean;
  readonly met: Met;
  readonly refused?: NonNullable<WaiverAnswer['refused']>;
}

const answerOf = ({ waiver, proposed, met, refused }: Known): WaiverAnswer => ({
  waiver,
  proposed,
  until: endOf(waiver.expires),
  matches: met.count,
  names: met.names,
  ...(refused ? { refused } : {}),
});

/** What the waivers make of a change before its rules are asked. */
export interface Waiving {
  /** The facts as the rules see them. */
  readonly facts: Facts;
  /** What of the findings the waivers close, for the rules that would have told it. */
  readonly closed: readonly Pick<Finding, 'rule' | 'says' | 'waived' | 'at'>[];
  readonly known: readonly Known[];
}

const CLOSED_RULES: Readonly<Record<Exclude<Waived['kind'], 'rule'>, string>> = {
  advisory: 'scans-clean',
  fingerprint: 'scans-clean',
  contract: 'contract-note',
  migration: 'migration-note',
};

const waivedBy = ({ id, expires }: Waiver) => ({ id, until: endOf(expires) });

function closedBy({ waiver, met }: Known): Waiving['closed'] {
  const { of, id, expires, reason } = waiver;
  if (of.kind === 'rule' || met.count === 0) return [];
  const what = met.names.length > 0 ? listed(met.names, NAMED) : waivedWords(of);
  const says = `${what} ${met.count === 1 ? 'is' : 'are'} waived by ${show(id, 60)} until ${expires}: ${clause(reason)}`;
  return [{ rule: CLOSED_RULES[of.kind], says, waived: waivedBy(waiver), at: waiver.at }];
}

/** Holds the waivers against the facts: what counts closes what it is about, everything else stays as it is. */
export function waive(facts: Facts, policy: Policy, rules: readonly Rule[]): Waiving {
  const { waivers: file } = facts;
  if (!file) return { facts, closed: [], known: [] };
  const all = [
    ...file.standing.map((waiver) => ({ waiver, proposed: false })),
    ...file.proposed.map((waiver) => ({ waiver, proposed: true })),
  ];
  const subjects = new Map<string, { readonly of: Waived; readonly at: number }>();
  const subjectOf = (of: Waived) => {
    const key = subjectKey(of);
    const known = subjects.get(key) ?? { of, at: subjects.size };
    subjects.set(key, known);
    return known.at;
  };
  for (const { waiver } of all) subjectOf(waiver.of);
  const scans = matchScans(
    facts,
    policy,
    [...subjects.values()].map(({ of }) => of),
  );
  const changes = matchChanges(facts, policy);
  const known = all.map(({ waiver, proposed }): Known => {
    const met = scans.met.get(subjectOf(waiver.of)) ?? changes(waiver.of).met;
    const refused = refusalOf(waiver, { facts, policy, rules, met, proposed });
    return { waiver, proposed, met, ...(refused ? { refused } : {}) };
  });
  // Of several for one thing the one that lasts longest counts.
  const counting = new Map<number, Waiver>();
  for (const { waiver, refused } of known) {
    const at = subjectOf(waiver.of);
    const other = counting.get(at);
    if (!refused && (!other || other.expires < waiver.expires)) counting.set(at, waiver);
  }
  const used = new Set<Waiver>();
  const evidence = closeScans(facts.evidence, scans, counting, (waiver) => used.add(waiver));
  const open = [...counting.values()].map(({ of }) => of);
  const excused: Excused = {
    contracts: open.filter((of): of is Of<'contract'> => of.kind === 'contract'),
    migrations: open.flatMap((of) => changes(of).files),
  };
  // What only together with another waiver would close a finding has closed nothing, nor has one whose double lasts longer.
  const isScan = ({ of }: Waiver) => of.kind === 'advisory' || of.kind === 'fingerprint';
  const closes = (waiver: Waiver) =>
    isScan(waiver) ? used.has(waiver) : counting.get(subjectOf(waiver.of)) === waiver;
  const settled = known.map((one) => (!one.refused && !closes(one.waiver) ? { ...one, met: NOTHING } : one));
  return {
    facts: { ...facts, evidence, waivers: { ...file, excused, answers: settled.map(answerOf) } },
    closed: settled.filter(({ refused }) => !refused).flatMap(closedBy),
    known: settled,
  };
}

/** The findings of the rules with those excused that a waiver of their rule counts for, and what became of every waiver. */
export function waiveRules(
  findings: readonly Finding[],
  known: readonly Known[],
): { readonly findings: readonly Finding[]; readonly answers: readonly WaiverAnswer[] } {
  const byRule = groupBy(known, ({ waiver: { of } }) => (of.kind === 'rule' ? of.rule : ''));
  const met = new Map<Known, { count: number; readonly names: string[] }>();
  const excused = findings.map((finding): Finding => {
    if (finding.outcome !== 'fail') return finding;
    const about = (byRule.get(finding.rule) ?? []).filter(({ waiver: { of } }) => {
      const path = of.kind === 'rule' ? of.path : undefined;
      return path === undefined || finding.at?.path === path || finding.also?.path === path;
    });
    // Of several that count, the verdict rests on the one that lasts longest.
    const by = about
      .filter(({ refused }) => !refused)
      .reduce<Known | undefined>((a, b) => (a && a.waiver.expires >= b.waiver.expires ? a : b), undefined);
    for (const one of about.filter(({ refused }) => refused).concat(by ?? [])) {
      const so = met.get(one) ?? { count: 0, names: [] };
      so.count++;
      if (so.names.length < NAMED) so.names.push(clause(finding.says, 120));
      met.set(one, so);
    }
    if (!by) return finding;
    const { fix: _, suggestion: __, waive: ___, ...rest } = finding;
    return { ...rest, outcome: 'not-applicable', waived: waivedBy(by.waiver) };
  });
  const answers = known.map((one) => answerOf({ ...one, met: met.get(one) ?? one.met }));
  return { findings: excused, answers };
}

/** The waivers that a verdict rests on: those that count and are about something of this change. */
export function usedWaivers(answers: readonly WaiverAnswer[]): readonly UsedWaiver[] {
  return answers
    .filter(({ refused, matches }) => !refused && matches > 0)
    .map(({ waiver, until, matches }) => ({
      id: waiver.id,
      until,
      says: waivedWords(waiver.of),
      reason: waiver.reason,
      owner: waiver.owner,
      approvedBy: waiver.approvedBy,
      findings: matches,
      at: { path: waiver.at.path, line: waiver.at.line, ...(waiver.at.column ? { column: waiver.at.column } : {}) },
      ...(waiver.link ? { link: waiver.link } : {}),
    }));
}
