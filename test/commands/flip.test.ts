import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildScenario } from '../../src/demo/build.ts';
import { cli } from './cli.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');
const PRD = 'PRDs/M1/2.2.1.3-query-cache-prd.md';
const ROADMAP = 'Plans/product-roadmap.md';
const MIRROR = 'docs/product-roadmap.html';
const CONFIG =
  'roles:\n  add:\n    - { name: PM, aliases: [PM/TPM], required: true, users: [Ada-L], teams: [acme/pm] }\n';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'ready-gate-flip-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (file: string) => readFileSync(path.join(EXAMPLES, 'ready', file), 'utf8');
const draft = (text: string) => text.replace('status: Ready', 'status: In Review  # see 9.4');

/** The example as it was before its flip: a repository with the document In Review, everything else in order. */
async function reviewed({
  config = CONFIG,
  prd = draft(read(`change/${PRD}`)),
  mirror = read(`base/${MIRROR}`),
  roadmap = read(`base/${ROADMAP}`),
} = {}) {
  const own = path.join(root, 'examples');
  cpSync(path.join(EXAMPLES, 'ready'), path.join(own, 'ready'), { recursive: true });
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(own, 'ready', file)), { recursive: true });
    writeFileSync(path.join(own, 'ready', file), text);
  };
  if (config !== '') write('base/.github/ready-gate.yml', config);
  write(`change/${PRD}`, prd);
  for (const side of ['base', 'change']) {
    write(`${side}/${ROADMAP}`, roadmap);
    write(`${side}/${MIRROR}`, mirror);
  }
  const { dir, base } = await buildScenario(path.join(own, 'ready'), root);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: dir })
      .toString()
      .trim();
  const flip = (...words: readonly string[]) => cli(['flip', PRD, '--repo', dir, '--base', base, ...words]);
  const text = (file: string) => readFileSync(path.join(dir, file), 'utf8');
  return { dir, base, git, flip, text };
}

describe('a flip in the working tree', () => {
  test('sets the document, its log, the roadmap and its page, and stays ready', async () => {
    const { dir, base, git, flip, text } = await reviewed();
    const head = git('rev-parse', 'HEAD');
    const { code, out, err } = await flip('--as', 'ada-l');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('In Review → Ready, by ada-l');
    const changed = git('diff', '--unified=0')
      .split('\n')
      .filter((line) => /^[+-](?![+-])/.test(line));
    const [, , note, ...rows] = changed;
    expect(changed.slice(0, 2)).toEqual(['-status: In Review  # see 9.4', '+status: Ready  # see 9.4']);
    expect(note).toMatch(
      new RegExp(
        `^\\+3\\. \\[\\d{4}-\\d\\d-\\d\\d\\] Status: In Review → Ready, by ada-l; verdict ready for ${head}, receipt sha256:[0-9a-f]{64}$`,
      ),
    );
    expect(rows.sort()).toEqual(
      [...read(`base/${ROADMAP}`).split('\n'), ...read(`base/${MIRROR}`).split('\n')]
        .filter((line) => line.includes('2.2.1.3'))
        .flatMap((line) => [`-${line}`, `+${line.replace('In Review', 'Ready')}`])
        .sort(),
    );
    expect(git('status', '--porcelain').split('\n')).toHaveLength(3);
    git('commit', '--quiet', '-am', 'Set 2.2.1.3 to Ready');
    const after = await cli(['check', '--repo', dir, '--base', base, '--format', 'json']);
    expect([after.code, JSON.parse(after.out).verdict?.state ?? JSON.parse(after.out).state]).toEqual([0, 'ready']);
    const again = await flip('--as', 'ada-l');
    expect([again.code, again.out]).toEqual([0, `${PRD} is Ready already; nothing was changed\n`]);
    expect(text(PRD)).toContain('status: Ready  # see 9.4');
  });

  test('a dry run shows the difference and writes nothing', async () => {
    const { git, flip } = await reviewed();
    const { code, out } = await flip('--as', 'ada-l', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain(`--- a/${PRD}\n+++ b/${PRD}\n@@ -2,7 +2,7 @@\n`);
    expect(out).toContain('-status: In Review  # see 9.4\n+status: Ready  # see 9.4\n');
    expect(out).toContain(`+++ b/${MIRROR}`);
    expect(git('status', '--porcelain')).toBe('');
  });

  test('line ends of Windows and a byte order mark stay', async () => {
    const prd = `\uFEFF${draft(read(`change/${PRD}`)).trimEnd()}`.replaceAll('\n', '\r\n');
    const { flip, text } = await reviewed({ prd });
    expect((await flip('--as', 'ada-l')).code).toBe(0);
    const after = text(PRD);
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = after.split('\r\n').filter((line) => !line.includes('receipt sha256:'));
    expect(lines.join('\r\n')).toBe(prd.replace('status: In Review', 'status: Ready'));
  });
});

test('what the old status says is no markup where it is noted', async () => {
  const prd = draft(read(`change/${PRD}`)).replace('In Review ', () => '"In <!-- | Review\\n\\n9. `x" ');
  const { flip, git } = await reviewed({ prd });
  expect(await flip('--as', 'ada-l')).toMatchObject({ code: 0, err: '' });
  expect(git('diff', '--unified=0', PRD)).toContain('] Status: In !-- Review 9. x → Ready, by ada-l; verdict ready');
});

test('a roadmap that says so already stays, and its page with it', async () => {
  const { flip, git } = await reviewed({ roadmap: read(`base/${ROADMAP}`).replace('In Review', 'Ready') });
  expect(await flip('--as', '@ada-l')).toMatchObject({ code: 0, err: '' });
  expect(git('diff', '--name-only')).toBe(PRD);
});

test('a document that is ready under another name stays', async () => {
  const prd = draft(read(`change/${PRD}`)).replace('In Review', 'Approved');
  const { flip, git } = await reviewed({ prd, roadmap: read(`base/${ROADMAP}`).replace('In Review', 'Approved') });
  expect(await flip('--as', 'ada-l')).toMatchObject({
    code: 0,
    out: `${PRD} is Approved already; nothing was changed\n`,
  });
  expect(git('status', '--porcelain')).toBe('');
});

describe('is refused', () => {
  test.each([
    ['to somebody without the role', ['--as', 'eve'], 4, /Whether eve is in acme\/pm cannot be told: .*--pull/],
    ['to nobody', [], 2, /say who flips: --as LOGIN/],
    ['to an empty name', ['--as', '@'], 2, /say who flips: --as LOGIN/],
    ['a status that is no flip', ['--as', 'ada-l', '--status', 'Draft'], 2, /"Draft" is no status that a flip can set/],
    ['a new branch without GitHub', ['--as', 'ada-l', '--new-branch'], 2, /give --pull N with it/],
  ])('%s', async (_name, words, code, says) => {
    const { flip, git } = await reviewed();
    const found = await flip(...words);
    expect(found.err).toMatch(says);
    expect(found.code).toBe(code);
    expect(git('status', '--porcelain')).toBe('');
  });

  test('to somebody whom no list names', async () => {
    const { flip } = await reviewed({ config: CONFIG.replace(', teams: [acme/pm]', '') });
    const { code, err } = await flip('--as', 'eve');
    expect([code, err]).toEqual([
      1,
      'ready-gate: no flip: eve does not hold PM, who is responsible for "Gates & Ready flip"\n  It can be flipped by Ada-L\n',
    ]);
  });

  test('to everybody while nobody is mapped, with what to configure', async () => {
    const { flip } = await reviewed({ config: '' });
    const { code, err } = await flip('--as', 'ada-l');
    expect(code).toBe(1);
    expect(err).toMatch(/Nobody is mapped to PM, .*\n.*\n {2}roles:\n {4}add:\n {6}- \{ name: PM, /);
  });

  test('to a change that is not ready, with the list of what is missing', async () => {
    const prd = draft(read(`change/${PRD}`)).replace('- [x] Eng Lead', '- [ ] Eng Lead');
    const { flip } = await reviewed({ prd });
    const { code, err } = await flip('--as', 'ada-l');
    expect(code).toBe(1);
    expect(err).toMatch(
      /^ready-gate: no flip: Not ready: .*\n {2}Eng Lead has not signed off \(9\.4\) \(.*-prd\.md:90\) · signoffs-complete\n$/,
    );
  });

  test('where the roadmap is further already', async () => {
    const { flip } = await reviewed({ roadmap: read(`base/${ROADMAP}`).replace('In Review', 'Done') });
    const { code, err } = await flip('--as', 'ada-l');
    expect([code, err]).toEqual([
      4,
      `ready-gate: ${ROADMAP}:7: 2.2.1.3 is Done, which is further than Ready; change it by hand\n`,
    ]);
  });

  test('with files that are not committed', async () => {
    const { flip, dir } = await reviewed();
    writeFileSync(path.join(dir, MIRROR), 'other');
    expect(await flip('--as', 'ada-l')).toMatchObject({ code: 2, err: expect.stringContaining('not committed') });
  });

  test('where the row of the page is not to be told', async () => {
    const { flip, git } = await reviewed({ mirror: '<ul><li>2.2.1.3 In Review</li></ul>\n' });
    const { code, err } = await flip('--as', 'ada-l');
    expect([code, err]).toEqual([
      4,
      `ready-gate: docs/product-roadmap.html:1: no row of a table names 2.2.1.3; change it by hand\n`,
    ]);
    expect(git('status', '--porcelain')).toBe('');
  });
});
