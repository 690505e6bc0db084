import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { buildScenario } from '../../src/demo/build.ts';
import { openWorkshop, type Workshop } from '../forge/local/workshop.ts';
import { cli } from './cli.ts';

const top = path.resolve(import.meta.dirname, '../..');
const FILE = '.github/ready-waivers.yml';
const DAY = '2025-08-13';
let shop: Workshop;
let example: { readonly dir: string; readonly base: string };
beforeAll(async () => {
  shop = openWorkshop();
  example = await buildScenario(path.join(top, 'examples/zero-high-over-two'), path.join(shop.root, 'example'));
});
afterAll(() => shop.done());

let made = 0;
/** A copy of the example with two high findings. */
function clone(): string {
  const dir = path.join(shop.root, `clone-${made++}`);
  execFileSync('git', ['clone', '--quiet', example.dir, dir], { env: shop.env });
  return dir;
}
const WHO = ['--reason', 'The proxy refuses: # such', '--owner', 'ada-l', '--approved-by', '@grace-h'];
const waive = (dir: string, name: string, ...words: readonly string[]) =>
  cli(['waive', name, '--repo', dir, '--base', example.base, '--at', DAY, ...WHO, ...words]);
const check = async (dir: string, at = DAY) =>
  JSON.parse((await cli(['check', '--repo', dir, '--base', example.base, '--at', at, '--format', 'json'])).out);

describe('writes the entry', () => {
  test('with package, installed version and the longest time that its severity allows', async () => {
    const dir = clone();
    const { code, out, err } = await waive(dir, 'ws');
    expect([code, err]).toEqual([0, '']);
    expect(readFileSync(path.join(dir, FILE), 'utf8')).toBe(
      `# What the gate lets pass for some days, each entry for exactly one thing.
# A change of this file needs the approval of one of its owners (CODEOWNERS) who is not its author.
waivers:
  - advisory: GHSA-3h5v-q93c-6h6q
    package: ws
    version: "8.17.0"
    reason: "The proxy refuses: # such"
    owner: ada-l
    approvedBy: grace-h
    created: 2025-08-13
    expires: 2025-09-12
`,
    );
    expect(out).toMatch(/Wrote to \.github\/ready-waivers\.yml, line 4:/);
    expect(out).toMatch(
      /It excuses GHSA-3h5v-q93c-6h6q in ws@8\.17\.0 \(1 finding here\)\nuntil the end of 2025-09-12/,
    );
    expect(out).toMatch(/once an owner of \.github\/ready-waivers\.yml who is not the author approves it/);
  });

  test('by each name that the verdict shows, and a second one behind the first', async () => {
    const dir = clone();
    const { findings } = await check(dir);
    const names: readonly string[] = findings.find((one: { rule: string }) => one.rule === 'scans-clean').waive;
    expect(names).toEqual(['GHSA-9wv6-86v2-598j', 'GHSA-3h5v-q93c-6h6q']);
    for (const name of names) expect((await waive(dir, name, '--days', '10')).code).toBe(0);
    const text = readFileSync(path.join(dir, FILE), 'utf8');
    expect(text.match(/expires: 2025-08-23/g)).toHaveLength(2);
    expect((await waive(dir, 'GHSA-9wv6-86v2-598j in path-to-regexp (7.0.0 - 7.2.0)', '--dry-run')).code).toBe(0);
  });

  test('not with --dry-run', async () => {
    const dir = clone();
    const { code, out } = await waive(dir, 'ws', '--dry-run', '--expires', '2025-08-20');
    expect(code).toBe(0);
    expect(out).toMatch(/^Would write to .*\n[\s\S]*expires: 2025-08-20/);
    expect(existsSync(path.join(dir, FILE))).toBe(false);
  });

  test('that counts once it is on the base: ready, until it lapses', async () => {
    const dir = clone();
    for (const name of ['ws', 'path-to-regexp']) await waive(dir, name);
    await waive(dir, 'evidence-consistent');
    const text = readFileSync(path.join(dir, FILE), 'utf8');
    expect(text).toMatch(/- rule: evidence-consistent\n {4}path: PRDs\/M1\/2\.2\.1\.3-query-cache-prd\.md\n/);
    const config = path.join(shop.root, 'given.yml');
    shop.write('given.yml', 'waivers:\n  path: w.yml\n');
    const branch = execFileSync('git', ['branch', '--show-current'], { cwd: dir, encoding: 'utf8' }).trim();
    const git = (...words: readonly string[]) => execFileSync('git', [...words], { cwd: dir, env: shop.env });
    git('checkout', '--quiet', '-b', 'with-waivers', example.base);
    shop.commit(path.basename(dir), 'Waive', { [FILE]: text });
    git('checkout', '--quiet', branch);
    git('clean', '-fdq');
    git('rebase', '--quiet', 'with-waivers');
    const asked = ['check', '--repo', dir, '--base', 'with-waivers', '--format', 'json'];
    const at = async (day: string, ...more: readonly string[]) =>
      JSON.parse((await cli([...asked, '--at', day, ...more])).out);
    const ready = await at(DAY);
    expect(ready.verdict).toMatchObject({ state: 'ready', validUntil: '2025-09-13T00:00:00.000Z' });
    expect(ready.waivers.map((one: { id: string }) => one.id).sort()).toEqual(['w1', 'w2']);
    expect((await at('2025-09-12')).verdict.state).toBe('ready');
    const again = await cli([
      'waive',
      'ws',
      '--repo',
      dir,
      '--base',
      'with-waivers',
      '--at',
      DAY,
      ...WHO,
      '--days',
      '3',
    ]);
    expect([again.code, again.err]).toEqual([
      2,
      expect.stringMatching(/it is waived already, by w1 until 2025-09-12 \(\.github\/ready-waivers\.yml:4\)/),
    ]);
    expect((await at('2025-09-13')).verdict.state).toBe('not-ready');
    expect((await at(DAY, '--config', config)).verdict.state).toBe('not-ready');
  });
});

describe('finds what is meant in other examples', () => {
  test.each<[string, string, RegExp, number]>([
    [
      'openapi-break-without-note',
      'DELETE /v1/orders/{id}',
      /contract: api\/openapi\.yaml\n {4}change: "DELETE \/v1\/orders\/\{id\}"[\s\S]*would then be: Ready/,
      0,
    ],
    ['openapi-break-without-note', 'api/openapi.yaml', /change: "DELETE/, 0],
    [
      'migration-without-note',
      '20250811101500_orders_by_customer.sql',
      /- migration: db\/migrations\/20250811101500_orders_by_customer\.sql[\s\S]*: Ready/,
      0,
    ],
    [
      'one-finding-three-tools',
      'CVE-2024-37890',
      /advisory: GHSA-3h5v-q93c-6h6q[\s\S]*\(3 findings here\)[\s\S]*would then be: Ready/,
      0,
    ],
    [
      'secret-not-rotated',
      'secrets-rotated',
      /secrets-rotated is never waived as a whole: a leaked secret works until it is replaced/,
      2,
    ],
  ])('%s: %s', async (name, what, says, code) => {
    const built = await buildScenario(path.join(top, 'examples', name), path.join(shop.root, `${name}-${made++}`));
    const ran = await cli(['waive', what, '--repo', built.dir, '--base', built.base, '--at', DAY, ...WHO, '--dry-run']);
    expect([ran.code, ran.out + ran.err]).toEqual([code, expect.stringMatching(says)]);
  });
});

describe('refuses, with exit code 2', () => {
  test.each<[string, readonly string[], RegExp]>([
    [
      'what is not there',
      ['lodahs'],
      /nothing in this change is called lodahs; there is:\n {2}evidence-consistent\n {2}GHSA-9wv6/,
    ],
    ['a spelling error', ['GHSA-3h5v-q93c-6h6x'], /did you mean GHSA-3h5v-q93c-6h6q\?/],
    [
      'all findings at once',
      ['scans-clean'],
      /scans-clean is never waived as a whole: .*\n {2}GHSA-9wv6-86v2-598j path-to-regexp@7\.1\.0\n/,
    ],
    ['a rule that is never waived', ['prd-linked'], /prd-linked is never waived as a whole/],
    ['a rule that fails nothing', ['evidence-current'], /evidence-current fails nothing here/],
    ['too long', ['ws', '--days', '31'], /it may last 30 days at most, until 2025-09-12/],
    ['a past day', ['ws', '--expires', '2025-08-12'], /--expires 2025-08-12 is in the past/],
    ['no day', ['ws', '--expires', '2025-02-30'], /2025-02-30 is not a da/],
    ['no number', ['ws', '--days', '0'], /--days 0 is no number of days/],
    ['both', ['ws', '--days', '1', '--expires', '2025-08-14'], /not both/],
    ['an approver who owns it', ['ws', '--approved-by', 'ADA-L'], /the owner of a waiver cannot approve it/],
    ['no reason', ['ws', '--reason', 'TBD'], /the entry would not be taken: .*reason` has to say why/],
    ['no login', ['ws', '--owner', 'Ada L.'], /owner` has to be a GitHub login/],
  ])('%s', async (_, [name = '', ...words], says) => {
    const { code, out, err } = await waive(example.dir, name, ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
    expect(existsSync(path.join(example.dir, FILE))).toBe(false);
  });

  test('a file that it cannot add to, with the entry to add by hand', async () => {
    const dir = clone();
    shop.write(`${path.basename(dir)}/${FILE}`, 'waivers: [{rule: evidence-current}]\n');
    const { code, err } = await waive(dir, 'ws');
    expect(code).toBe(2);
    expect(err).toMatch(
      /ready-waivers\.yml:1: the list is written in brackets; .* add this by hand:\n {2}advisory: GHSA-3h5v/,
    );
  });

  test('to follow a link out of the repository', async () => {
    const dir = clone();
    shop.write('outside/x', '');
    symlinkSync(path.join(shop.root, 'outside'), path.join(dir, '.github'));
    const { code, err } = await waive(dir, 'ws');
    expect([code, err]).toEqual([2, expect.stringMatching(/lies outside of the repository/)]);
    expect(existsSync(path.join(shop.root, 'outside/ready-waivers.yml'))).toBe(false);
  });
});

test('--help shows an example', async () => {
  const { code, out } = await cli(['waive', '--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/\$ ready-gate waive GHSA-/);
});
