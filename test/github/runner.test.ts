import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readCommands, readOutputs } from './commands.ts';
import { type EventName, payload } from './events.ts';
import { findNode24, NO_NODE24 } from './node24.ts';
import { runAction } from './runner.ts';
import { type GitHub, github } from './server.ts';

/** A stand-in for the bundle: tells everything that a runner takes in. */
const ACTION = `
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
const { env } = process;
const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
appendFileSync(env.GITHUB_OUTPUT, 'state<<end-1\\nnot\\nready\\nend-1\\nnode=' + process.version + '\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# ' + event.repository.full_name);
console.log('::add-mask::' + env.INPUT_TOKEN);
console.log('::error file=a.md,line=3,title=Not%2C ready::50%25%0Adone');
writeFileSync(env.RUNNER_TEMP + '/verdict.json', '{}');
const url = env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/commits/' + env.GITHUB_SHA;
const answer = await fetch(url, { headers: { authorization: 'token ' + env.INPUT_TOKEN } });
console.log(env.GITHUB_EVENT_NAME, env.GITHUB_REF, env.GITHUB_HEAD_REF, (await answer.json()).sha === env.GITHUB_SHA);
process.exitCode = Number(env['INPUT_EXIT-CODE'] ?? 0);
`;

let hub: GitHub;
let folder: string;
let action: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'action-'));
  action = path.join(folder, 'action.mjs');
  await writeFile(action, ACTION);
  hub = await github({ example: 'ready' });
  hub.addRun({ sha: hub.state.pulls[0]?.headSha ?? '' });
  hub.addReview({ pull: 12, user: 'kim' });
});
afterAll(async () => {
  await hub.close();
  await rm(folder, { recursive: true, force: true });
});

test('the action sees what a runner gives, and the runner sees what the action tells', async () => {
  const run = { server: hub, event: 'pull_request_target' as const, action, inputs: { 'exit-code': '3' } };
  const result = await runAction({ ...run, payload: await payload(hub, 'pull_request_target') });
  expect(result).toMatchObject({
    code: 3,
    stderr: '',
    outputs: { state: 'not\nready', node: process.version },
    summary: '# acme/orders',
    masks: [hub.token],
    annotations: [
      { level: 'error', message: '50%\ndone', properties: { file: 'a.md', line: '3', title: 'Not, ready' } },
    ],
    commands: [],
    files: { 'temp/verdict.json': '{}' },
  });
  expect(result.stdout).toContain(`pull_request_target refs/heads/main ${hub.state.pulls[0]?.headRef} true`);
});

test.each<[EventName, RegExp, object]>([
  [
    'pull_request',
    /^refs\/pull\/12\/merge$/,
    { action: 'synchronize', number: 12, pull_request: { head: { sha: /./ } } },
  ],
  ['pull_request_target', /^refs\/heads\/main$/, { number: 12 }],
  ['pull_request_review', /^refs\/pull\/12\/merge$/, { action: 'submitted', review: { state: 'approved' } }],
  ['merge_group', /^refs\/heads\/gh-readonly-queue\/main\/pr-12-[0-9a-f]{40}$/, { action: 'checks_requested' }],
  ['workflow_run', /^refs\/heads\/main$/, { action: 'completed', workflow_run: { event: 'pull_request' } }],
  ['workflow_dispatch', /^refs\/heads\/main$/, { inputs: {} }],
  ['push', /^refs\/heads\/main$/, { ref: 'refs/heads/main' }],
  ['schedule', /^refs\/heads\/main$/, { schedule: '17 * * * *' }],
  ['issue_comment', /^refs\/heads\/main$/, { action: 'created', comment: { body: '/ready' }, issue: { number: 12 } }],
])('%s has its ref, its commit and its payload', async (event, ref, shape) => {
  const given = await payload(hub, event);
  const plain = JSON.parse(JSON.stringify(shape, (_, value) => (value instanceof RegExp ? undefined : value)));
  expect(given).toMatchObject({ ...plain, repository: { full_name: 'acme/orders' } });
  const { stdout } = await runAction({ server: hub, event, payload: given, action });
  const [, name, seen] = /^(\w+) (\S+) \S* ?true$/m.exec(stdout) ?? [];
  expect([name, seen]).toEqual([event, expect.stringMatching(ref)]);
});

const node24 = findNode24();
(node24 ? test : test.skip)(node24 ? 'the real Node 24' : `the real Node 24 (${NO_NODE24})`, async () => {
  const given = { server: hub, event: 'schedule' as const, payload: await payload(hub, 'schedule'), action };
  const { outputs } = await runAction({ ...given, ...(node24 ? { node: node24 } : {}) });
  expect(outputs.node).toMatch(/^v24\./);
});

test('inputs that are not given come from the definition, and an unknown one is refused', async () => {
  const definition = path.join(folder, 'action.yml');
  const token = `"$${'{{ github.token }}'}"`;
  await writeFile(definition, `inputs: { token: { default: ${token} }, exit-code: { default: "7" }, config: {} }\n`);
  const run = { server: hub, event: 'push' as const, payload: await payload(hub, 'push'), action, definition };
  expect(await runAction(run)).toMatchObject({ code: 7, masks: [hub.token] });
  await expect(runAction({ ...run, inputs: { exitcode: '1' } })).rejects.toThrow('action.yml has no input exitcode');
});

test('one that hangs is killed', async () => {
  const hangs = path.join(folder, 'hangs.mjs');
  await writeFile(hangs, 'setInterval(() => {}, 1000);');
  const result = await runAction({
    server: hub,
    event: 'push',
    payload: await payload(hub, 'push'),
    action: hangs,
    timeout: 200,
  });
  expect(result.code).toBeNull();
});

test.each([
  ['x=1\ny<<E\na\nb\nE\n', { x: '1', y: 'a\nb' }],
  ['x=a=b\n', { x: 'a=b' }],
  ['', {}],
])('outputs %j', (text, out) => expect(readOutputs(text)).toEqual(out));

test.each(['no equals sign', 'y<<E\na\n'])('outputs that are none: %j', (text) =>
  expect(() => readOutputs(text)).toThrow(),
);

test('commands are seen wherever a runner sees them', () => {
  const seen = readCommands(
    'a ::set-output name=x::y\n  ::set-output name=x::y\ntext ##[group]z\n::stop-commands::t\n::error::no\n::t::\n::debug::d',
  );
  expect(seen.others).toEqual(['  ::set-output name=x::y', 'text ##[group]z', '::stop-commands::t', '::debug::d']);
  expect(seen.annotations).toEqual([]);
});
