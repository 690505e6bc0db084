import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildScenario } from '../../src/demo/build.ts';
import { JUNIT, PRD, prd, startRepository } from '../evidence/linked.ts';
import { openWorkshop, type Workshop } from '../forge/local/workshop.ts';
import { cli } from './cli.ts';

const top = path.resolve(import.meta.dirname, '../..');
let shop: Workshop;
let ready: { readonly dir: string; readonly base: string; readonly at: string };
beforeAll(async () => {
  shop = openWorkshop();
  ready = await buildScenario(path.join(top, 'examples/ready'), path.join(shop.root, 'ready'));
});
afterAll(() => shop.done());

const at = (name: string) => path.join(shop.root, name);
let made = 0;
/** A repository with this document in a change. */
function repository(document: string | Uint8Array = prd('- [x] Tests: `QA/junit.xml`'), file = PRD): string {
  const folder = `check-${made++}`;
  startRepository(shop, folder);
  shop.write(`${folder}/${file}`, document);
  shop.commit(folder, 'Change', { 'QA/junit.xml': JUNIT });
  return folder;
}
const check = (folder: string, ...words: readonly string[]) => cli(['check', '--repo', at(folder), ...words]);
const first = (text: string) => text.split('\n')[0];

describe('the verdict', () => {
  test('that is ready is short, and its exit code is 0', async () => {
    const { code, out, err } = await cli(['check', '--repo', ready.dir, '--at', ready.at]);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/^✓ Ready: \d+ checks passed\n/);
    expect(out.split('\n').length).toBeLessThan(25);
  });

  test('that is not ready exits with 1 and says the most important thing first', async () => {
    const { code, out } = await check(repository());
    expect(code).toBe(1);
    expect(first(out)).toMatch(/^✗ Not ready: .*2\.2\.1\.3-query-cache-prd\.md has no sections/);
  });

  test('that cannot be told exits with 4', async () => {
    const folder = path.basename(ready.dir);
    execFileSync('git', ['clone', '--quiet', ready.dir, at(`clone-${folder}`)], { env: shop.env });
    const clone = `clone-${folder}`;
    const file = path.join(at(clone), PRD);
    shop.git(clone, 'remote', 'set-url', 'origin', 'https://github.com/acme/orders.git');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        /^- \[x\] Unit tests.*$/m,
        '- [x] Unit tests — [run](https://github.com/acme/orders/actions/runs/16923001122)',
      ),
    );
    shop.commit(clone, 'Link the run');
    const { code, out } = await check(clone, '--base', ready.base);
    expect(first(out)).toMatch(/^\? Cannot tell: Unit tests links runs\/16923001122: only GitHub can tell whether/);
    expect(code).toBe(4);
  });

  test('is the same from a sub-folder, and --prd is relative to where one stands', async () => {
    const folder = repository();
    const inside = path.join(at(folder), 'PRDs/M1');
    const here = await cli(['check', '--prd', path.basename(PRD), '--format', 'json'], { cwd: inside });
    const there = await check(folder, '--prd', PRD, '--format', 'json');
    expect(here).toEqual(there);
    expect(JSON.parse(here.out)).toMatchObject({ prds: [{ path: PRD, chosen: 'given' }] });
  });

  test('takes uncommitted files with --worktree', async () => {
    const folder = repository(prd('- [x] Tests: `QA/new.xml`'));
    shop.write(`${folder}/QA/new.xml`, JUNIT);
    const evidence = async (...words: string[]) =>
      JSON.parse((await check(folder, '--format', 'json', ...words)).out).evidence[0];
    expect(await evidence()).toMatchObject({ resolution: 'missing' });
    expect(await evidence('--worktree')).toMatchObject({ resolution: 'found', material: 'same', commit: 'worktree' });
  });

  test('finds the document that the text of the pull request names', async () => {
    const folder = repository('# One\n', 'PRDs/1.1-one-prd.md');
    shop.git(folder, 'checkout', '--quiet', 'main');
    shop.commit(folder, 'Documents', { 'PRDs/1.2-two-prd.md': '# Two\n', 'PRDs/1.3-three-prd.md': '# Three\n' });
    shop.git(folder, 'checkout', '--quiet', '-b', 'other');
    shop.commit(folder, 'Change', { 'src/a.ts': 'export const a = 5;\n' });
    writeFileSync(at('body.md'), 'Implements PRDs/1.3-three-prd.md\n');
    const { out } = await check(folder, '--pr-body', at('body.md'), '--format', 'json');
    expect(JSON.parse(out).prds).toEqual([expect.objectContaining({ path: 'PRDs/1.3-three-prd.md', chosen: 'named' })]);

    const none = await check(folder);
    expect(none.code).toBe(1);
    expect(none.out).toMatch(/`PRDs\/1\.2-two-prd\.md` and\s+`PRDs\/1\.3-three-prd\.md`/);
    expect(none.out).toContain('PRD: <path of the product document>');
  });

  test('says that the policy was overridden', async () => {
    writeFileSync(at('strict.yml'), 'extends: strict\n');
    const { out } = await cli(['check', '--repo', ready.dir, '--config', at('strict.yml')]);
    expect(out).toMatch(/Policy: overridden: .*strict\.yml \(preset strict\) was given/);
  });

  test.each(['json', 'sarif'])('as %s is one document and nothing else', async (format) => {
    const { out, err } = await check(repository(), '--format', format);
    expect(JSON.parse(out)).toBeInstanceOf(Object);
    expect(err).toBe('');
  });

  test('goes whole into the file of --output, and nothing is printed', async () => {
    const file = at('told.json');
    writeFileSync(file, 'old');
    const { code, out } = await check(repository(), '--format', 'json', '--output', file);
    expect([code, out]).toEqual([1, '']);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ verdict: { state: 'not-ready' } });
  });

  test('has colours only where they are wanted', async () => {
    const folder = repository();
    expect((await check(folder)).out).not.toContain('\u001b');
    const coloured = await cli(['check', '--repo', at(folder)], { env: { FORCE_COLOR: '1' } });
    expect(coloured.out).toContain('\u001b[31m');
    const plain = await cli(['check', '--repo', at(folder)], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(plain.out).not.toContain('\u001b');
  });
});

describe('bad input ends with one sentence and exit code 2', () => {
  test.each<[string, readonly string[], string | RegExp]>([
    ['a folder that is not there', ['--repo', '/nowhere/at/all'], 'ready-gate: there is no folder /nowhere/at/all'],
    ['a missing base', ['--base', 'nope'], 'ready-gate: there is no revision nope for --base in this repository'],
    ['a missing head', ['--head', 'nope'], 'ready-gate: there is no revision nope for --head in this repository'],
    ['a revision that is an option', ['--base=--output=x'], /^ready-gate: .*--output=x/],
    [
      'a bad date',
      ['--at', '2025-02-30'],
      'ready-gate: --at 2025-02-30 is not a date; write it as 2026-01-31 or 2026-01-31T12:00:00Z',
    ],
    ['no date', ['--at', 'yesterday'], /^ready-gate: --at yesterday is not a date/],
    ['a missing text', ['--pr-body', '/nowhere.md'], 'ready-gate: /nowhere.md: there is no such file'],
    ['a missing configuration', ['--config', '/nowhere.yml'], 'ready-gate: /nowhere.yml: there is no such file'],
    [
      'a missing document',
      ['--prd', 'PRDs/none.md'],
      'ready-gate: there is no file PRDs/none.md at the head; a document is named by its path in the repository',
    ],
    [
      'a document outside',
      ['--prd', '/etc/hostname'],
      /^ready-gate: \/etc\/hostname is outside of the repository .*; name a document inside it$/,
    ],
    ['a document above', ['--prd', '../../x.md'], /^ready-gate: \.\.\/\.\.\/x\.md is outside of the repository/],
    [
      'an output that cannot be',
      ['--output', '/nowhere/x.json'],
      'ready-gate: cannot write /nowhere/x.json: there is no such folder; choose another place',
    ],
    [
      'an unknown format',
      ['--format', 'xml'],
      /^ready-gate: option '--format <format>' argument 'xml' is invalid\. Allowed choices are pretty, json/,
    ],
    ['an unknown option', ['--fromat', 'json'], "ready-gate: unknown option '--fromat'; did you mean --format?"],
    ['an argument too many', ['now'], /^ready-gate: too many arguments for 'check'/],
    [
      'two heads',
      ['--worktree', '--head', 'HEAD'],
      "ready-gate: option '--head <rev>' cannot be used with option '--worktree'",
    ],
  ])('%s', async (_name, words, says) => {
    const { code, out, err } = await cli(['check', ...words], { cwd: ready.dir });
    expect([code, out]).toEqual([2, '']);
    if (typeof says === 'string') expect(first(err)).toBe(says);
    else expect(first(err)).toMatch(says);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('no repository', async () => {
    const { code, err } = await cli(['check'], { cwd: shop.root });
    expect(code).toBe(2);
    expect(first(err)).toBe(`ready-gate: ${shop.root} is not inside a git repository`);
  });

  test('no commits', async () => {
    shop.init('empty');
    const { code, err } = await check('empty');
    expect([code, first(err)]).toEqual([
      2,
      'ready-gate: this repository has no commits yet: commit something, then run the check again',
    ]);
  });

  test('nothing to judge', async () => {
    const folder = repository();
    shop.git(folder, 'checkout', '--quiet', 'main');
    shop.commit(folder, 'Second', { 'src/b.ts': '\n' });
    const { code, err } = await check(folder);
    expect(code).toBe(2);
    expect(first(err)).toMatch(/^ready-gate: nothing to judge: HEAD /);
    expect(err).toContain('--base HEAD~1 judges the last commit');
  });

  test.each([
    ['broken YAML', 'extends: [strict\n', /given\.yml:\d+:\d+/],
    ['an unknown key', 'extends: strict\nevidense: {}\n', /given\.yml:2:1.*evidense.*evidence/],
    ['a wrong value', 'severity:\n  blocks: awful\n', /given\.yml:2:11/],
    ['a list', '- a\n', /given\.yml/],
    ['an alias', 'prds: &a [x]\ntemplates: *a\n', /given\.yml:/],
  ])('%s in the configuration', async (_name, text, says) => {
    writeFileSync(at('given.yml'), text);
    const { code, out, err } = await cli(['check', '--repo', ready.dir, '--config', at('given.yml')]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
  });

  test('a broken configuration at the base', async () => {
    shop.init('broken');
    shop.commit('broken', 'Begin', { '.github/ready-gate.yml': 'rules:\n  prd-liked: off\n' });
    shop.git('broken', 'checkout', '--quiet', '-b', 'x');
    shop.commit('broken', 'Change', { 'a.txt': 'x' });
    const { code, err } = await check('broken');
    expect(code).toBe(2);
    expect(err).toMatch(/\.github\/ready-gate\.yml:2:3.*prd-liked.*prd-linked/s);
  });
});

describe('a bad document is judged, not a crash', () => {
  test.each<[string, Uint8Array | string, RegExp]>([
    ['binary', new Uint8Array([0, 159, 146, 150, 255, 0]), /Not ready: .*2\.2\.1\.3-query-cache-prd\.md: .*text/],
    ['empty', '', /Not ready: /],
    ['UTF-16', Buffer.from('\ufeff# A', 'utf16le'), /Not ready: /],
  ])('%s', async (_name, document, says) => {
    const { code, out, err } = await check(repository(document));
    expect([code, err]).toEqual([1, '']);
    expect(first(out)).toMatch(says);
  });

  test('too large', async () => {
    writeFileSync(at('small.yml'), 'caps:\n  prdBytes: 1000\n');
    const { code, out } = await check(repository(prd('x'.repeat(2_000))), '--config', at('small.yml'));
    expect([1, 4]).toContain(code);
    expect(first(out)).toMatch(/query-cache-prd\.md.*1000/);
  });
});

test('as a program of its own: arguments, standard input, exit code', () => {
  const folder = repository();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      path.join(top, 'src/cli.ts'),
      'check',
      '--repo',
      at(folder),
      '--pr-body',
      '-',
      '--format',
      'json',
    ],
    { cwd: top, input: 'For PRDs/M1/2.2.1.3-query-cache-prd.md', encoding: 'utf8', env: shop.env },
  );
  expect([status, stderr]).toEqual([1, '']);
  expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, verdict: { state: 'not-ready' } });
});
