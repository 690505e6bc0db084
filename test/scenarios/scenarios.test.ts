import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { buildScenario } from '../../src/demo/build.ts';
import { listScenarios, type ScenarioEntry } from '../../src/demo/list.ts';
import { textDesk } from '../../src/desk/text.ts';
import { openLocal } from '../../src/forge/local/index.ts';
import { gate } from '../../src/gate.ts';
import { judge as judgeFacts } from '../../src/judge.ts';
import { openReceipt } from '../../src/reports/ground/receipt-file.ts';
import { teller as json } from '../../src/reports/json.ts';
import { teller as receipt } from '../../src/reports/receipt.ts';

const examples = path.resolve(import.meta.dirname, '../../examples');
const list = await listScenarios(examples);

const schema = await readFile(path.resolve(examples, '../docs/schema/verdict.schema.json'), 'utf8');
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schema));

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'scenarios-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Builds an example, asks the gate about it as `check --format markdown` does, and returns its answer and what was told. */
async function judge({ name, folder }: ScenarioEntry) {
  const { dir, at, prBody, strict } = await buildScenario(folder, path.join(root, name));
  const forge = await openLocal({ repo: dir, ...(prBody === undefined ? {} : { prBody }) });
  let told = '';
  const print = (text: string) => {
    told += text;
  };
  try {
    const desk = textDesk({ format: 'markdown', print, colour: false, width: 100 });
    const { report, untold } = await gate(forge, desk, { now: at, strict });
    const data = JSON.parse(json.tell(report, { colour: false, width: 100 }));
    return { report, verdict: report.verdict, data, told, untold };
  } finally {
    await forge.close();
  }
}

describe.each(list.map((entry) => [entry.name, entry] as const))('the example %s', (_name, entry) => {
  test(`is ${entry.expect}, and told as in told.md`, async () => {
    const { report, verdict, data, told, untold } = await judge(entry);
    expect(untold).toEqual([]);
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
    expect(verdict).toMatchObject({ state: entry.expect });
    if (entry.rule) expect(verdict.findings[0]).toMatchObject({ rule: entry.rule, severity: 'block' });
    const file = path.join(entry.folder, 'told.md');
    // UPDATE_TOLD=1 writes what is told now; read the difference before committing it.
    if (process.env.UPDATE_TOLD) await writeFile(file, told);
    expect(told).toBe(await readFile(file, 'utf8'));
    const again = openReceipt(receipt.tell(report, { colour: false, width: 100 }), 'receipt.json');
    expect(judgeFacts(again.facts, again.policy.effective)).toEqual(verdict);
  });
});
