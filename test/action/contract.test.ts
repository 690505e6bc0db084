import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { INPUTS, OUTPUTS } from '../../src/action/contract.ts';

const root = path.resolve(import.meta.dirname, '../..');
const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));

describe('action.yml says what the code does', () => {
  test('inputs: names, descriptions and defaults', () => {
    const told = Object.entries(INPUTS).map(([name, input]) => [
      name,
      { description: input.description, default: input.default },
    ]);
    expect(action.inputs).toEqual(Object.fromEntries(told));
  });

  test('outputs: names and descriptions', () => {
    expect(action.outputs).toEqual(
      Object.fromEntries(Object.entries(OUTPUTS).map(([name, description]) => [name, { description }])),
    );
  });

  test('runs on node24 from the bundle that the build makes', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
    expect(readFileSync(path.join(root, 'scripts/build.ts'), 'utf8')).toContain("action: 'src/action.ts'");
  });

  test('has what the Marketplace asks for', () => {
    expect(action.branding).toEqual({ icon: 'check-circle', color: 'green' });
    expect(action.description.length).toBeLessThanOrEqual(125);
  });
});
