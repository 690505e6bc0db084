import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cli } from './cli.ts';

const top = path.resolve(import.meta.dirname, '../..');
const example = path.join(top, 'examples/ready');
const PRD = path.join(example, 'change/PRDs/M1/2.2.1.3-query-cache-prd.md');
const REPORTS = path.join(example, 'change/QA/2.2.1.3-query-cache/evidence');

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'looks-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
const file = (name: string, text: string | Uint8Array) => {
  const place = path.join(root, name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
  return place;
};

describe('help', () => {
  test.each(['check', 'demo', 'prd', 'read', 'rules', 'explain', 'config'])(
    'of %s ends with an example',
    async (name) => {
      const { code, out, err } = await cli([name, '--help']);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(new RegExp(`Examples:\\n  \\$ ready-gate ${name}`));
    },
  );

  test('of the program names every command and every exit code', async () => {
    const { code, out } = await cli([]);
    expect(code).toBe(0);
    for (const name of ['check', 'demo', 'prd', 'read', 'rules', 'explain', 'config'])
      expect(out).toContain(`  ${name} `);
    expect(out).toContain('0 ready · 1 not ready · 2 usage or configuration · 3 waiting · 4 cannot tell');
  });

  test('version', async () => {
    const { version } = JSON.parse(readFileSync(path.join(top, 'package.json'), 'utf8'));
    expect(await cli(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('bad words', () => {
  test.each<[readonly string[], string]>([
    [['chek'], "ready-gate: unknown command 'chek'; did you mean check?\n"],
    [['prd'], "ready-gate: missing required argument 'file'\n"],
    [
      ['explain', 'evidence-curent'],
      'ready-gate: there is no rule evidence-curent; did you mean evidence-current?\n  All rules: ready-gate rules\n',
    ],
    [['explain', '__proto__'], 'ready-gate: there is no rule __proto__\n  All rules: ready-gate rules\n'],
    [
      ['rules', '--format', 'xml'],
      "ready-gate: option '--format <format>' argument 'xml' is invalid. Allowed choices are pretty, json\n",
    ],
    [['read', '/nowhere.json'], 'ready-gate: /nowhere.json: there is no such file\n'],
    [['prd', '/nowhere.md'], 'ready-gate: /nowhere.md: there is no such file\n'],
    [['prd', example], `ready-gate: ${example}: it is a folder\n`],
    [['rules', '--config', '/nowhere.yml'], 'ready-gate: /nowhere.yml: there is no such file\n'],
  ])('%j', async (words, err) => expect(await cli(words)).toEqual({ code: 2, out: '', err }));

  test('an unknown example lists the known ones', async () => {
    const { code, err } = await cli(['demo', 'nope']);
    expect(code).toBe(2);
    expect(err).toMatch(/^ready-gate: there is no example "nope"\n {2}Examples: ready, /);
  });
});

describe('--format json is one document', () => {
  test.each([
    ['prd', () => [PRD]],
    ['read', () => [path.join(REPORTS, 'junit.xml')]],
    ['rules', () => []],
    ['explain', () => ['evidence-current']],
    ['config', () => ['--config', file('c.yml', 'extends: strict\n')]],
  ])('%s', async (name, words) => {
    const { code, out, err } = await cli([name, ...words(), '--format', 'json']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toBeInstanceOf(Object);
  });
});

describe('read', () => {
  const entries = async (...files: readonly string[]) => {
    const { code, out } = await cli(['read', '--format', 'json', ...files]);
    return { code, entries: JSON.parse(out) };
  };

  test('a folder stands for the files below it, sorted', async () => {
    const { code, entries: found } = await entries(REPORTS);
    expect(code).toBe(0);
    expect(found.map((one: { file: string; kind: string }) => [path.basename(one.file), one.kind])).toEqual([
      ['gitleaks.sarif', 'scan'],
      ['junit.xml', 'tests'],
      ['npm-audit.json', 'scan'],
      ['sbom.cdx.json', 'sbom'],
      ['semgrep.sarif', 'scan'],
    ]);
  });

  test('one that cannot be read has its entry like the others, and the code is 4', async () => {
    const broken = file('broken.json', '{"a": ');
    const { code, entries: found } = await entries(path.join(REPORTS, 'junit.xml'), broken);
    expect(code).toBe(4);
    expect(found).toEqual([
      expect.objectContaining({
        kind: 'tests',
        complete: true,
        tests: { passed: 12, failed: 0, errored: 0, skipped: 0, flaky: 0 },
      }),
      expect.objectContaining({
        file: broken,
        kind: 'unreadable',
        complete: false,
        why: expect.stringContaining('line 1'),
      }),
    ]);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty.json', '', /^✗ .*empty\.json is empty/],
    ['binary.xml', new Uint8Array([0, 1, 2, 255]), /^✗ .*binary\.xml is binary/],
    [
      'error.json',
      '{"error": {"code": "ENOLOCK", "summary": "no lockfile"}}',
      /^✗ .*error\.json is an error of the tool, not a report: ENOLOCK/,
    ],
    ['page.html', '<!doctype html><html><body>Sign in</body></html>', /^✗ .*page\.html is a web page, not a report/],
  ])('%s is told in one line', async (name, text, says) => {
    const { code, out } = await cli(['read', file(name, text)]);
    expect(code).toBe(4);
    expect(out.trimEnd()).toMatch(says);
    expect(out.trimEnd()).not.toContain('\n');
  });
});

describe('prd', () => {
  test('shows everything with line and column', async () => {
    const { code, out } = await cli(['prd', PRD]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Claims \(8\)\n {2}113:1 {4}\[x\] qa: QA results published/m);
    expect(out).toMatch(/^ {2}111:1 {4}10 {5}Excellence Checklist/m);
    expect(out).toContain('→ ../../QA/2.2.1.3-query-cache/evidence/junit.xml');
  });

  test('a file that is no text is told with code 4', async () => {
    const { code, out } = await cli(['prd', file('x-prd.md', new Uint8Array([0, 159, 146, 150]))]);
    expect(code).toBe(4);
    expect(out).toContain('x-prd.md');
    expect(out).toMatch(/Remarks \(1\)/);
  });

  test('goes by the section numbers of a configuration', async () => {
    const config = file('numbers.yml', "sections:\n  evidence: '12'\n");
    const document = file('n-prd.md', '# N\n\n## 12. Proof\n\n- [x] Tests: `a.xml`\n');
    expect((await cli(['prd', document, '--config', config])).out).toMatch(/^Claims \(1\)/m);
    expect((await cli(['prd', document])).out).toMatch(/^Claims: none/m);
  });
});

test('rules are listed in the order in which to mend, with the severities of a configuration', async () => {
  const config = file('off.yml', 'rules:\n  sbom-valid: off\n  qa-passed: advise\n');
  const listed = JSON.parse((await cli(['rules', '--format', 'json', '--config', config])).out);
  expect(listed[0]).toMatchObject({ id: 'prd-linked', severity: 'block' });
  const severity = (id: string) => listed.find((rule: { id: string }) => rule.id === id)?.severity;
  expect([severity('sbom-valid'), severity('qa-passed')]).toEqual(['off', 'advise']);
});

test('explain says what a rule is for, how to satisfy it and how to change it', async () => {
  const { out } = await cli(['explain', 'evidence-current']);
  for (const part of ['Why: ', 'How to satisfy it: ', 'Passes:', 'Fails:', 'rules: { evidence-current: advise }'])
    expect(out).toContain(part);
});

test('config says where each value comes from', async () => {
  const { out } = await cli(['config', '--config', file('mine.yml', 'extends: minimal\nseverity:\n  blocks: low\n')]);
  expect(out).toMatch(/^# .*mine\.yml, given with --config \(preset minimal\)\n/);
  expect(out).toMatch(/^severity\.blocks: "low" {2}# .*mine\.yml:3/m);
});

describe('demo', () => {
  test('lists the examples with what they come to', async () => {
    const { code, out } = await cli(['demo', '--list']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ready +ready +/);
    expect(out).toMatch(/^stub-prd +not-ready +/m);
  });

  test('builds an example, judges it, and prints commands that can be pasted', async () => {
    const keep = path.join(root, 'kept');
    const { code, out } = await cli(['demo', 'box-without-link', '--keep', keep]);
    expect(code).toBe(0);
    expect(out).toMatch(/✗ Not ready: SAST is ticked but links nothing \(2\.2\.1\.3-query-cache-prd\.md:117/);
    const command = /^ {2}\S.* (check --repo .*)$/m.exec(out)?.[1] ?? '';
    const again = await cli(command.split(' '));
    expect(again.code).toBe(1);
    expect(JSON.parse(again.out).verdict).toMatchObject({ state: 'not-ready' });
    expect(await cli(['demo', '--keep', keep])).toMatchObject({
      code: 2,
      err: `ready-gate: ${keep} exists already; --keep takes a new folder\n`,
    });
  });
});
