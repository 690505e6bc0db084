import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Finding, Report, Teller, UsedWaiver } from '../../src/model/verdict.ts';
import { teller as json } from '../../src/reports/json.ts';
import { teller as junit } from '../../src/reports/junit.ts';
import { teller as markdown } from '../../src/reports/markdown.ts';
import { teller as pretty } from '../../src/reports/pretty.ts';
import { teller as sarif } from '../../src/reports/sarif.ts';
import { evidence, facts } from '../support/facts.ts';
import { finding, report } from '../support/report.ts';
import { waiver } from '../support/waivers.ts';

const UNTIL = '2026-03-21T00:00:00.000Z';
const used = (more: Partial<UsedWaiver> = {}): UsedWaiver => ({
  id: 'w1',
  until: UNTIL,
  says: 'GHSA-35jh-r3h4-6jhm in lodash@4.17.20',
  reason: 'No template of a user is rendered',
  owner: 'ada-l',
  approvedBy: 'grace-h',
  findings: 1,
  at: { path: '.github/ready-waivers.yml', line: 3, column: 5 },
  ...more,
});
const pass = finding({ outcome: 'pass', says: 'All is there' });
const waived: Finding = {
  ...finding({ rule: 'scans-clean', outcome: 'not-applicable', says: 'GHSA is waived' }),
  waived: { id: 'w1', until: UNTIL },
};
const open = { ...finding({ rule: 'scans-clean', says: '1 high' }), waive: ['GHSA-35jh-r3h4-6jhm'] };
function told(
  waivers: readonly UsedWaiver[],
  findings: readonly Finding[] = [pass, waived],
  validUntil: string | undefined = UNTIL,
): Report {
  const one = report('ready', findings, facts());
  return { ...one, verdict: { ...one.verdict, waivers, ...(validUntil ? { validUntil } : {}) } };
}
const tell = (teller: Teller, given: Report) => teller.tell(given, { colour: false, width: 100 });

test('markdown: a waiver of the default branch is linked there, one of the change at its head', () => {
  const one = told([used(), used({ id: 'w2', at: { path: '.github/ready-waivers.yml', line: 9, column: 5 } })]);
  const policyAt = 'b'.repeat(40);
  const change = { ...one.facts.change, remote: 'github.com/acme/query', policyAt };
  const at = { path: '.github/ready-waivers.yml', line: 3, column: 5, endLine: 8 };
  const waivers = { path: at.path, standing: [waiver({ at })], proposed: [], broken: [] };
  const text = tell(markdown, { ...one, facts: { ...one.facts, change, waivers } });
  expect(text).toContain(`/blob/${policyAt}/.github/ready-waivers.yml#L3)`);
  expect(text).toContain(`/blob/${change.head}/.github/ready-waivers.yml#L9)`);
});

test('pretty: each waiver with until when, for what, why and who, and what ends the verdict', () => {
  const text = tell(pretty, told([used()]));
  expect(text).toContain('Waived\n\n  ! w1 until 2026-03-20: GHSA-35jh-r3h4-6jhm in lodash@4.17.20\n');
  expect(text).toContain('    No template of a user is rendered (owner ada-l, approved by grace-h)\n');
  expect(text).toContain('  Holds until 2026-03-21 00:00 UTC: then waiver w1 lapses\n');
});

test('colour changes no line', () => {
  const given = told([used({ reason: 'so '.repeat(80) })]);
  const plain = pretty.tell(given, { colour: true, width: 60 }).replace(/\u001b\[[0-9;]*m/g, '');
  expect(plain).toBe(pretty.tell(given, { colour: false, width: 60 }));
});

test('an artifact that ends it is named; a verdict that is not ready holds nothing', () => {
  const given = told([]);
  const artifact = evidence({ expires: UNTIL, path: 'junit.xml' });
  const lapsing = { ...given, facts: { ...given.facts, evidence: [artifact] } };
  expect(tell(pretty, lapsing)).toContain('then junit.xml lapses');
  const not = { ...lapsing, verdict: { ...lapsing.verdict, state: 'not-ready' as const } };
  expect(tell(pretty, not)).not.toContain('Holds until');
});

test('many are counted', () => {
  const text = tell(pretty, told(Array.from({ length: 60 }, (_, at) => used({ id: `w${at}` }))));
  expect(text).toContain('and 40 more');
  expect(text).toMatch(/then waiver w0 and waiver w1 and 58 more lapse/);
});

test('markdown: a table in which nothing of the file has any force', () => {
  const text = tell(markdown, told([used({ reason: '| @everyone </details> ![x](y)' })]));
  const row = text.split('\n').find((line) => line.includes('w1')) ?? '';
  expect(row).not.toMatch(/ @everyone|<\/details>|!\[x\]\(/);
  expect(text).toContain('### Waived');
});

test('json: by its schema', () => {
  const schema = readFileSync(new URL('../../docs/schema/verdict.schema.json', import.meta.url), 'utf8');
  const valid = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schema));
  const data = JSON.parse(tell(json, told([used({ link: 'ORD-311' })], [pass, waived, open])));
  valid(data);
  expect(valid.errors ?? []).toEqual([]);
  expect(data).toMatchObject({
    verdict: { validUntil: UNTIL },
    waivers: [{ id: 'w1', link: 'ORD-311', at: { line: 3 } }],
    findings: [{}, { waived: { id: 'w1', until: UNTIL } }, { waive: ['GHSA-35jh-r3h4-6jhm'] }],
  });
});

test('junit: skipped, with the waiver', () => {
  expect(tell(junit, told([used()]))).toContain('<skipped message="waived by w1 until 2026-03-20: GHSA is waived"');
});

test('sarif: a suppressed result with its justification', () => {
  const [run] = JSON.parse(tell(sarif, told([used()]))).runs;
  expect(run.results).toMatchObject([
    {
      ruleId: 'scans-clean',
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification:
            'Waived by w1 until 2026-03-20: No template of a user is rendered (owner ada-l, approved by grace-h)',
        },
      ],
    },
  ]);
});
