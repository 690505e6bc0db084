import { BACKEND } from '../../src/config/defaults.ts';
import { summarise } from '../../src/judge/summary.ts';
import type { Facts } from '../../src/model/facts.ts';
import { OUTCOMES, type Outcome } from '../../src/model/rule.ts';
import type { Finding, Report, State } from '../../src/model/verdict.ts';
import { at, BASE, evidence, facts, HEAD, link, reading, withPrd } from './facts.ts';

/** A blocking failure at line 110 of the product document. */
export const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'evidence-linked',
  title: 'Each claim has a link that is evidence',
  section: '10',
  severity: 'block',
  outcome: 'fail',
  says: 'Tests is ticked and links nothing',
  at: at(110, 3),
  ...more,
});

/** A report with these findings in a state; the summary and the counts follow from them. */
export function report(state: State, findings: readonly Finding[], about: Facts = facts()): Report {
  const count = (outcome: Outcome) => findings.filter((one) => one.outcome === outcome).length;
  return {
    tool: { name: 'Ready Gate', version: '0.1.0' },
    facts: about,
    policy: BACKEND,
    policySource: about.policySource,
    verdict: {
      state,
      summary: summarise(state, findings),
      findings,
      counts: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count(outcome)])) as Record<Outcome, number>,
    },
  };
}

const passes: readonly Finding[] = ['tests-passed', 'qa-passed', 'sbom-valid'].map((rule) => ({
  rule,
  title: `The rule ${rule}`,
  section: '10',
  severity: 'block',
  outcome: 'pass',
  says: `What ${rule} asks for is there`,
}));
const notApplicable = finding({
  rule: 'migration-note',
  title: 'Each migration has a note in 9.6',
  section: '9.6',
  outcome: 'not-applicable',
  says: 'No migration changes',
});
const advice = finding({
  rule: 'rollback-noted',
  title: 'The way back is written down',
  section: '9.6',
  severity: 'advise',
  says: 'Section 10 ticks rollback steps, 9.6 has none',
  fix: 'Write the steps into 9.6',
  at: at(97),
});
const unknown = finding({
  rule: 'sbom-covers-lockfile',
  title: 'The SBOM lists what the lockfile pins',
  outcome: 'unknown',
  says: 'package-lock.json could not be read: it is larger than 50000000 bytes',
  fix: 'Raise `caps.reportBytes`',
  at: { path: 'package-lock.json', line: 1 },
});
const waiting = finding({
  rule: 'tests-passed',
  title: 'The tests passed',
  outcome: 'waiting',
  says: 'The run CI of a1b2c3d is still going',
  at: at(111, 5),
});

const stale = evidence({
  id: 'e2',
  claim: 2,
  path: 'QA/2.2.1.3-query-cache/evidence/npm-audit.json',
  link: link('QA/2.2.1.3-query-cache/evidence/npm-audit.json'),
  commit: { sha: BASE, from: 'touched' },
  binding: { kind: 'stale', changed: ['src/cache.ts', 'package.json'] },
  reading: reading.scan(
    {
      category: 'dependencies',
      tool: 'npm audit',
      counts: { critical: 0, high: 2, medium: 1, low: 0, none: 0, unknown: 0 },
    },
    'npm-audit-v2',
  ),
});
const missing = evidence({
  id: 'e3',
  claim: 5,
  link: link('QA/2.2.1.3-query-cache/test-results-<yyyy-mm-dd>.md'),
  resolution: { kind: 'missing', why: 'there is no such file at the head' },
  binding: { kind: 'unknown', why: 'nothing was found' },
});
const { path: _path, reading: _reading, origin: _origin, commit: _commit, ...gone } = missing;

const fails: readonly Finding[] = [
  finding({
    rule: 'evidence-consistent',
    title: 'Evidence agrees with itself and with its claim',
    says: 'The claim says 0 high, `QA/2.2.1.3-query-cache/evidence/npm-audit.json` has 2',
    also: { path: 'QA/2.2.1.3-query-cache/evidence/npm-audit.json', line: 1, column: 1 },
    fix: 'Fix the two findings, or write what the report says',
    suggestion: '- [ ] Dependencies: `QA/2.2.1.3-query-cache/evidence/npm-audit.json` — 2 High',
  }),
  ...[110, 111, 112, 113, 114, 115, 116].map((line) =>
    finding({ says: `The item of line ${line} is ticked and links nothing`, at: at(line, 3), fix: 'Link the report' }),
  ),
  finding({
    rule: 'signoffs-complete',
    title: 'Every required role has signed 9.4',
    section: '9.4',
    says: 'QA has not signed',
    at: at(95, 1),
    fix: 'Ask QA to tick their box',
    suggestion: '- [x] QA — …',
  }),
];

/** A hand-built report for each state a verdict can have. */
export const REPORTS: Readonly<Record<State, Report>> = {
  ready: report('ready', [...passes, notApplicable]),
  'not-ready': report('not-ready', [...fails, unknown, ...passes, notApplicable, advice], {
    ...withPrd({}, [evidence(), stale, gone]),
    policySource: { kind: 'override', path: 'my.yml', preset: 'strict' },
  }),
  waiting: report('waiting', [waiting, ...passes]),
  'cannot-tell': report('cannot-tell', [unknown, ...passes], {
    ...facts({ evidence: [], prds: [] }),
    gaps: [{ about: 'lockfile', path: 'package-lock.json', why: 'larger than 50000000 bytes' }],
    policySource: { kind: 'base', path: '.github/ready-gate.yml', commit: HEAD, preset: 'backend' },
  }),
};
