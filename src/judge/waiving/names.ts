import type { Facts } from '../../model/facts.ts';
import type { Rule } from '../../model/rule.ts';
import type { Finding } from '../../model/verdict.ts';

/** Most names of one finding. */
const MOST = 20;

const CONTRACT_RULES: ReadonlySet<string> = new Set(['contract-note', 'contract-versioned', 'log-contract']);

/** Whether a finding is about a file: it stands there, or the sentence names it. */
const isAbout = ({ says, at, also }: Finding, path: string) =>
  at?.path === path || also?.path === path || says.includes(`\`${path}\``);

/** The contract changes or the migrations that a finding is about, by the names that a waiver takes. */
function subjects(finding: Finding, facts: Facts): readonly string[] {
  if (finding.rule.startsWith('migration-'))
    return facts.migrations.map(({ file }) => file).filter((file) => isAbout(finding, file));
  if (!CONTRACT_RULES.has(finding.rule)) return [];
  const changes = facts.contracts
    .filter(({ file }) => isAbout(finding, file))
    .flatMap(({ comparison }) => (comparison.kind === 'compared' ? comparison.changes : []));
  const named = changes.filter(({ path }) => finding.says.includes(path));
  return [...new Set((named.length > 0 ? named : changes).map(({ path }) => path))];
}

/** The finding with the names under which `ready-gate waive` takes it: what it is about, else its rule. */
export function withNames(finding: Finding, facts: Facts, rules: readonly Rule[]): Finding {
  const { waive: given, ...rest } = finding;
  if (finding.outcome !== 'fail') return rest;
  const exact = given ?? subjects(finding, facts);
  const rule = rules.find(({ id }) => id === finding.rule);
  const names = exact.length > 0 ? exact : rule && rule.unwaivable === undefined ? [rule.id] : [];
  return names.length > 0 ? { ...rest, waive: names.slice(0, MOST) } : rest;
}
