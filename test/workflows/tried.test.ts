import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../src/commands/start.ts';
import { buildScenario } from '../../src/demo/build.ts';
import { textDesk } from '../../src/desk/text.ts';
import { openLocal } from '../../src/forge/local/index.ts';
import { gate } from '../../src/gate.ts';
import { linked, PRD } from '../forge/github/linked.ts';
import { check } from '../forge/github/ports.ts';
import { ROOT, read } from './files.ts';

const EXAMPLE = path.join(ROOT, 'examples/ready');
const EVIDENCE = 'QA/2.2.1.3-query-cache/evidence';

let root: string;
let repo: string;
const before = process.cwd();
beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'guide-'));
  const built = await buildScenario(EXAMPLE, path.join(root, 'repository'));
  repo = built.dir;
  execFileSync('git', ['-C', repo, 'update-ref', 'refs/remotes/origin/main', 'main']);
  await writeFile(path.join(repo, 'my.yml'), 'extends: minimal\n');
  await writeFile(path.join(repo, 'body.md'), 'PRD: 2.2.1.3\n');
});
afterAll(async () => {
  process.chdir(before);
  await rm(root, { recursive: true, force: true });
});

/** Commands in a page: lines of its shell blocks, and cells and words in back-ticks, that begin with the program. */
async function commandsOf(file: string): Promise<readonly string[]> {
  const text = await readFile(path.join(ROOT, file), 'utf8');
  const shell = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) => block.split('\n'));
  const inline = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...shell, ...inline].flatMap((line) => {
    const words = /^(?:ready-gate|node (?:\.\.\/ready-gate\/)?dist\/cli\.js) (.+?)(?:\s+#.*)?$/.exec(line.trim())?.[1];
    return words === undefined ? [] : [words];
  });
}

const pages = [
  ...(await readdir(path.join(ROOT, 'docs/guide'))).map((name) => `docs/guide/${name}`),
  'README.md',
  'CONTRIBUTING.md',
];
const found = await Promise.all(
  pages.map(async (file) => (await commandsOf(file)).map((words) => [words, file] as const)),
);
const commands = [...new Map(found.flat()).entries()];

/** What stands for something in the guide. */
const STANDS: Readonly<Record<string, string>> = { FILE: PRD, RULE: 'prd-linked' };

/** Runs a command as a person would in the example repository; answers its exit code and what it printed. */
async function tried(words: string): Promise<{ readonly code: number; readonly told: string }> {
  let told = '';
  const { stdout, stderr } = process;
  const original = [stdout.write, stderr.write] as const;
  const keep = ((text: string | Uint8Array) => {
    told += text;
    return true;
  }) as typeof stdout.write;
  stdout.write = keep;
  stderr.write = keep;
  try {
    return { code: await run(words.split(/\s+/).map((word) => STANDS[word] ?? word)), told };
  } finally {
    [stdout.write, stderr.write] = original;
  }
}

test('the guide has commands', () => expect(commands.length).toBeGreaterThan(15));

// `-` would wait for standard input; the program's own options need no repository.
test.each(commands.filter(([words]) => !/ -(?: |$)/.test(words)))('ready-gate %s (%s) works', async (words) => {
  process.chdir(repo);
  const { code, told } = await tried(words);
  expect({ code, told }).not.toMatchObject({ code: 2 });
  expect(told.length + Number(words.includes('--output'))).toBeGreaterThan(0);
});

test('a command that is wrong is found', async () => expect((await tried('check --nope')).code).toBe(2));

/** What somebody writes into the template's holes for the example's item. */
const FILLED: readonly (readonly [RegExp, string])[] = [
  [/<id>-<slug>/g, '2.2.1.3-query-cache'],
  [/<id>/g, '2.2.1.3'],
  [/<item>/g, 'Query cache for customer orders'],
  [/<milestone>/g, 'M1'],
  [/<yyyy-mm-dd>/g, '2025-08-12'],
  [/<name>/g, 'by the role'],
  [/TODO the command or the setting[^\n]*/g, 'set `QUERY_CACHE_SIZE=0` and restart the service; no data is stored.'],
  [/TODO why, or a link/g, 'no endpoint is added or changed'],
  [/TODO /g, 'Written down: '],
  [/- \[ \]/g, '- [x]'],
  [/status: Draft/, 'status: Ready'],
];

async function judged(template: string) {
  const { dir, at, prBody } = await buildScenario(EXAMPLE, path.join(root, `template-${template.length}`));
  await writeFile(path.join(dir, PRD), template);
  const forge = await openLocal({ repo: dir, worktree: true, ...(prBody ? { prBody } : {}) });
  try {
    const desk = textDesk({ format: 'pretty', print: () => {}, colour: false, width: 100 });
    return (await gate(forge, desk, { now: at })).report.verdict;
  } finally {
    await forge.close();
  }
}

test('the template passes when it is filled in', async () => {
  const text = FILLED.reduce((sum, [hole, value]) => sum.replace(hole, value), read('docs/guide/prd-template.md'));
  expect(text).not.toMatch(/[<>]|TODO/);
  const { findings, state } = await judged(text);
  const bad = findings.filter((one) => one.outcome === 'fail' || one.outcome === 'unknown');
  // Who holds which role is for the configuration to say.
  expect(bad.filter((one) => one.rule !== 'signoffs-backed')).toEqual([]);
  expect(bad.every((one) => one.severity === 'advise')).toBe(true);
  expect(state).toBe('ready');
});

test('the empty template does not, and every hole is told', async () => {
  const { findings, state } = await judged(read('docs/guide/prd-template.md'));
  expect(state).toBe('not-ready');
  const told = findings.filter((one) => one.rule === 'prd-placeholders' && one.outcome === 'fail');
  expect(told.length).toBeGreaterThanOrEqual(10);
});

test('the rows that the evidence workflow prints are proven by its artifact', async () => {
  const url = 'https://github.com/acme/orders/actions/runs/501/artifacts/7001';
  const rows = [...read('examples/workflows/evidence.yml').matchAll(/echo "(- \[x\] .*)\(\$URL\)"/g)].map(
    ([, row]) => `${row}(${url})`,
  );
  expect(rows).toHaveLength(5);
  // The rows stand in place of those that link files.
  const prd = read(`examples/ready/change/${PRD}`)
    .split('\n')
    .filter((line) => !/^- \[x\] (?:Unit tests|Secrets|Dependency|SAST|SBOM)/.test(line))
    .join('\n');
  const one = await linked([]);
  try {
    const names = await readdir(path.join(EXAMPLE, 'change', EVIDENCE));
    const files = Object.fromEntries(names.map((name) => [name, read(`examples/ready/change/${EVIDENCE}/${name}`)]));
    one.hub.allow({
      actions: 'read',
      checks: 'read',
      contents: 'read',
      'pull-requests': 'read',
      'security-events': 'read',
      statuses: 'write',
    });
    one.run({ id: 501, artifacts: [{ id: 7001, name: 'evidence', files }] });
    one.hub.pushPull(12, [
      { message: 'Link the evidence', files: { [PRD]: `${prd.trimEnd()}\n${rows.join('\n')}\n` } },
    ]);
    const { report, stopped } = await check(one.hub);
    expect(stopped).toBeUndefined();
    const { findings, state } = report?.verdict ?? {};
    const bad = findings?.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown') ?? [];
    expect(bad.filter(({ rule }) => rule !== 'signoffs-backed')).toEqual([]);
    expect(state).toBe('ready');
    expect(report?.facts.evidence.filter(({ origin }) => origin === 'ci').length).toBeGreaterThanOrEqual(5);
  } finally {
    await one.hub.close();
  }
});
