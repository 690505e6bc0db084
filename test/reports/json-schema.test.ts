import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { teller } from '../../src/reports/json.ts';
import { evidence, facts, reading } from '../support/facts.ts';
import { REPORTS, report } from '../support/report.ts';

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const file = path.resolve(import.meta.dirname, '../../docs/schema/verdict.schema.json');
const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema & Record<string, unknown>;
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

function problems(told: string) {
  validate(JSON.parse(told));
  return validate.errors ?? [];
}

const told = (about: Parameters<typeof teller.tell>[0]) => teller.tell(about, { colour: false, width: 80 });

test.each(Object.entries(REPORTS))('the document of a verdict that is %s holds to its schema', (_state, about) => {
  expect(problems(told(about))).toEqual([]);
});

const base = { complete: true, contradictions: [], remarks: [], format: 'x' } as const;
test.each([
  ['scan', reading.scan({ secrets: 2, suppressed: 1 })],
  ['tests', reading.tests()],
  ['sbom', reading.sbom()],
  ['qa', reading.qa()],
  ['coverage', { ...base, kind: 'coverage', coverage: { lines: 87.5, covered: 7, total: 8 } }],
  ['coverage of nothing', { ...base, kind: 'coverage', coverage: { covered: 0, total: 0 } }],
  ['vex', { ...base, kind: 'vex', vex: { statements: [] } }],
  ['attestation', { ...base, kind: 'attestation', attestation: { predicateType: 'p', subjects: [] } }],
  ['unreadable', reading.unreadable()],
] as const)('evidence that is %s holds to the schema', (_kind, one) => {
  const about = report('ready', [], facts({ evidence: [evidence({ reading: one })] }));
  expect(problems(told(about))).toEqual([]);
});

test.each([
  ['a pull request', { pullRequest: { number: 7, title: 'T', body: '', author: { id: 1, login: 'kim' } } }],
  ['a body only', { pullRequest: { body: 'x' } }],
  ['the working tree', { head: 'worktree' }],
])('a change with %s holds to the schema', (_what, change) => {
  const about = facts();
  expect(problems(told(report('ready', [], { ...about, change: { ...about.change, ...change } })))).toEqual([]);
});

test('the schema would notice', () => {
  const document = JSON.parse(told(REPORTS.ready));
  expect(problems(JSON.stringify({ ...document, more: 1 }))).not.toEqual([]);
  expect(problems(JSON.stringify({ ...document, verdict: { state: 'green', summary: '' } }))).not.toEqual([]);
});

test('every field of the schema is described and no object is open', () => {
  const wrong: string[] = [];
  const visit = (one: Schema, name: string) => {
    if (one.type === 'object' && one.additionalProperties !== false) wrong.push(`${name} is open`);
    for (const [key, below] of Object.entries(one.properties ?? {})) {
      if (!below.description) wrong.push(`${name}.${key} is not described`);
      visit(below, `${name}.${key}`);
    }
    if (one.items) visit(one.items, `${name}[]`);
    for (const below of one.anyOf ?? []) visit(below, name);
  };
  visit(schema, '$');
  expect(wrong).toEqual([]);
});
