import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { loadPolicy } from '../../src/config/load.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { rules } from '../../src/rules/index.ts';

const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');
const schema = JSON.parse(read('docs/schema/config.schema.json')) as object;
const validate = new Ajv2020({ strict: true, allErrors: true, strictTypes: false }).compile(schema);
/** The YAML blocks of the reference page: the example, and everything that the default preset sets. */
const blocks = [...read('docs/guide/configuration.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  (match) => match[1] ?? '',
);
const load = (text: string) => loadPolicy({ kind: 'base', path: 'ready-gate.yml', text }, rules);

test('the page shows an example and the whole preset', () => expect(blocks).toHaveLength(2));

test.each(blocks)('a block of the page is a configuration, for the gate and for editors: %#', async (block) => {
  await expect(load(block)).resolves.toMatchObject({ source: { preset: 'backend' } });
  validate(parse(block));
  expect(validate.errors).toBeNull();
});

test('the last block of the page is what counts without a file', async () => {
  const { policy } = await load(blocks[1] ?? '');
  expect(policy).toEqual((await loadPolicy({ kind: 'base', path: 'x' }, rules)).policy);
});

test.each([{ severty: {} }, { rules: { 'no-such-rule': 'off' } }, { prds: 'x' }, { severity: { blocks: 'hihg' } }])(
  'editors see what is wrong: %j',
  (config) => expect(validate(config)).toBe(false),
);

test.each(Object.values(PRESETS))('the preset $name only names rules that there are', (preset) => {
  const ids = rules.map((rule) => rule.id);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(preset.policy.rules)));
});
