import path from 'node:path';
import { DEFAULT_SCENARIO, findExamples, listScenarios, scenarioFolder } from '../../src/demo/list.ts';

const root = path.resolve(import.meta.dirname, '../..');
const examples = path.join(root, 'examples');

describe('the list of examples', () => {
  test('starts with the simplest and has the one that is shown by default', async () => {
    const names = (await listScenarios(examples)).map((entry) => entry.name);
    expect(names[0]).toBe('ready');
    expect(names).toContain(DEFAULT_SCENARIO);
    expect(names.length).toBeGreaterThanOrEqual(14);
  });

  test('gives every example its own place, title and sentence', async () => {
    const list = await listScenarios(examples);
    for (const key of ['order', 'title', 'shows'] as const)
      expect(new Set(list.map((entry) => entry[key])).size).toBe(list.length);
  });

  test('is found from the source, the bundle and its chunks', async () => {
    for (const from of ['src/commands', 'src', 'dist', 'dist/chunks'])
      await expect(findExamples(path.join(root, from))).resolves.toBe(examples);
    await expect(findExamples(path.parse(root).root)).rejects.toThrow('the examples folder is not beside dist');
  });

  test('is named when there is no such example', async () => {
    await expect(scenarioFolder(examples, 'ready')).resolves.toBe(path.join(examples, 'ready'));
    await expect(scenarioFolder(examples, 'redy')).rejects.toMatchObject({
      code: 2,
      message: 'there is no example "redy"',
      details: [expect.stringContaining('ready, box-without-link')],
    });
    await expect(scenarioFolder(examples, '../src')).rejects.toThrow('there is no example');
  });
});
