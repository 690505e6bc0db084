import { type GitHub, github } from '../../github/server.ts';
import { check } from './ports.ts';

let hub: GitHub | undefined;
afterEach(() => hub?.close());

type Files = Readonly<Record<string, string>>;

/** Calls that a check of a change takes, and how many of them in a row. */
async function counted(base: Files, change: Files) {
  hub = await github({ commits: [{ files: base }], branches: { work: { commits: [{ files: change }] } } });
  hub.addPull({ head: 'work' });
  const { report } = await check(hub);
  const found = { calls: hub.calls().length, facts: report?.facts };
  await hub.close();
  return found;
}

test('manifests, code and declarations come in one go, whatever their number', async () => {
  const code = (more: string) =>
    Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`src/f${at}.ts`, `process.env.A${at};\n${more}`]));
  const base = {
    'package.json': '{"dependencies":{}}',
    'package-lock.json': '{"lockfileVersion":3,"packages":{"":{}}}',
    '.env.example': 'A0=\n',
    Dockerfile: 'FROM scratch\n',
    ...code(''),
  };
  const few = await counted(base, { 'x.txt': 'x\n' });
  const many = await counted(base, {
    'package.json': '{"dependencies":{"a":"^1.0.0"}}',
    '.env.example': 'A0=\nA1=\n',
    Dockerfile: 'FROM node:20\n',
    ...code('process.env.NEW;\n'),
  });
  expect(many.facts?.manifests?.map(({ path }) => path)).toEqual(['Dockerfile', 'package.json']);
  expect(many.facts?.environment?.reads.length).toBe(60);
  expect(many.facts?.gaps).toEqual([]);
  // What is added is the change's own side and that before it, in the query that is made anyway or one beside it.
  expect(many.calls - few.calls).toBeLessThanOrEqual(1);
});
