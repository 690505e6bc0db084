import { targetsOf } from '../../src/evidence/target.ts';
import type { Link, LinkForm } from '../../src/model/prd.ts';

const from = 'PRDs/M1/2.2.1.3-query-cache-prd.md';
const link = (target: string, form: LinkForm = 'inline'): Link => ({
  form,
  text: 'it',
  target,
  at: { path: from, line: 1 },
});
const first = (target: string, form?: LinkForm) => targetsOf(link(target, form), from)[0];
const repository = 'acme/orders';
const web = `https://github.com/${repository}`;

describe('paths', () => {
  test.each<[string, string, LinkForm, readonly string[]]>([
    ['a Markdown link is relative to its file first', '../../QA/r.md', 'inline', ['QA/r.md']],
    ['and to the root second', 'QA/r.md', 'inline', ['PRDs/M1/QA/r.md', 'QA/r.md']],
    ['a back-ticked path is relative to the root first', 'QA/r.md', 'code-path', ['QA/r.md', 'PRDs/M1/QA/r.md']],
    ['a leading slash is the root', '/QA/r.md', 'inline', ['QA/r.md']],
    ['a dot is this folder', './r.md', 'inline', ['PRDs/M1/r.md', 'r.md']],
    ['escapes are decoded once', 'a%20b%2520.md', 'code-path', ['a b%20.md', 'PRDs/M1/a b%20.md']],
    ['a folder keeps its name', 'QA/evidence/', 'code-path', ['QA/evidence', 'PRDs/M1/QA/evidence']],
    ['climbing out of the root by one way leaves the other', '../../../x', 'inline', []],
  ])('%s', (_name, target, form, paths) => {
    const found = targetsOf(link(target, form), from).flatMap((one) => (one.kind === 'path' ? [one.path] : []));
    expect(found).toEqual(paths);
  });

  test.each([
    ['leaves the repository', '../../../../etc/passwd'],
    ['has encoded dots', '%2e%2e/%2e%2e/x'],
    ['has an encoded slash', 'a%2fb'],
    ['has broken escapes', 'a%zz'],
    ['has a NUL', 'a%00b'],
    ['has backslashes', 'QA\\r.md'],
    ['is a Windows path', 'C:/reports/r.xml'],
    ['is a home folder', '~/r.xml'],
  ])('refuses one that %s', (_name, target) => expect(first(target)).toMatchObject({ kind: 'refused' }));

  test('a fragment alone is an anchor', () =>
    expect(first('#96-decisions')).toEqual({ kind: 'anchor', fragment: '96-decisions' }));
  test('line numbers are kept', () =>
    expect(first('/a.ts#L3-L9')).toEqual({ kind: 'path', path: 'a.ts', lines: 'L3-L9' }));
});

const SHA = '0123456789abcdef0123456789abcdef01234567';

describe('GitHub addresses', () => {
  test.each<[string, object]>([
    ['actions/runs/12', { kind: 'run', run: '12' }],
    ['actions/runs/12/attempts/2', { kind: 'run', run: '12', attempt: 2 }],
    ['actions/runs/12/job/34', { kind: 'job', run: '12', job: '34' }],
    ['actions/runs/12/job/34#step:5:1', { kind: 'job', run: '12', job: '34' }],
    ['actions/runs/12/artifacts/56', { kind: 'artifact', run: '12', artifact: '56' }],
    ['actions/runs/12?pr=3', { kind: 'run', run: '12' }],
    ['runs/78', { kind: 'check', check: '78' }],
    ['pull/3/checks?check_run_id=78', { kind: 'check', check: '78' }],
    [`commit/${SHA}/checks/78`, { kind: 'check', check: '78' }],
    ['security/code-scanning?query=ref%3Amain', { kind: 'code-scanning', query: 'query=ref%3Amain' }],
    ['security/code-scanning/9', { kind: 'code-scanning', alert: '9' }],
    ['security/dependabot/9', { kind: 'dependabot', alert: '9' }],
    ['security/dependabot', { kind: 'dependabot' }],
    ['security/secret-scanning/9', { kind: 'secret-scanning', alert: '9' }],
    [`blob/${SHA}/QA/r.md#L2`, { kind: 'blob', ref: SHA, path: 'QA/r.md' }],
    [`blame/${SHA}/QA/r.md`, { kind: 'blob', ref: SHA, path: 'QA/r.md' }],
    ['raw/refs/heads/main/QA/r.md', { kind: 'blob', ref: 'main', path: 'QA/r.md' }],
    ['tree/main/QA', { kind: 'tree', ref: 'main', path: 'QA' }],
    [`commit/${SHA.toUpperCase()}`, { kind: 'commit', sha: SHA }],
    [`pull/3/commits/${SHA}`, { kind: 'commit', sha: SHA }],
    ['compare/main...topic', { kind: 'compare', base: 'main', head: 'topic' }],
    ['releases/tag/v1.2', { kind: 'release', tag: 'v1.2' }],
    ['releases/download/v1.2/sbom.json', { kind: 'release', tag: 'v1.2', asset: 'sbom.json' }],
    ['pull/3#pullrequestreview-44', { kind: 'review', pull: 3, review: '44' }],
  ])('%s', (path, target) => expect(first(`${web}/${path}`)).toMatchObject({ repository, ...target }));

  test('raw.githubusercontent.com is the same place', () => {
    const raw = `https://raw.githubusercontent.com/${repository}/${SHA}/QA/r.md`;
    expect(first(raw)).toEqual({ kind: 'blob', repository, ref: SHA, path: 'QA/r.md' });
  });

  test.each([
    'issues/1',
    'pull/3',
    'pull/3/checks',
    'pull/3#issuecomment-1',
    'wiki/Home',
    'discussions/1',
    'actions',
    'actions/workflows/ci.yml',
    'actions/workflows/ci.yml/badge.svg',
    'workflows/CI/badge.svg',
    'projects/1',
    'security',
    'releases',
    'commits/main',
    'blob/main',
    '',
    'something/new',
  ])('%s proves nothing', (path) => expect(['never', 'refused']).toContain(first(`${web}/${path}`)?.kind));

  test.each([
    ['a short hash', `${web}/commit/abc12`],
    ['userinfo', `https://github.com@evil.example/${repository}/actions/runs/1`],
    ['a password', 'https://me:secret@host.test/x'],
    ['javascript', 'javascript:alert(1)'],
    ['file', 'file:///etc/passwd'],
    ['data', 'data:text/plain,hi'],
    ['a broken URL', 'https://'],
    ['climbing', `${web}/blob/${SHA}/..%2f..%2fx`],
  ])('refuses %s', (_name, address) => expect(first(address)).toMatchObject({ kind: 'refused' }));

  test('another host is external, without its query', () => {
    expect(first('https://sonar.acme.test/dash?token=1#x')).toEqual({
      kind: 'external',
      url: 'https://sonar.acme.test/dash',
    });
    expect(first('//sonar.acme.test/dash')).toMatchObject({ kind: 'external' });
  });

  test('the host of the repository decides what is GitHub', () => {
    const ghe = link('https://ghe.acme.test/acme/orders/actions/runs/12');
    expect(targetsOf(ghe, from, 'ghe.acme.test')[0]).toMatchObject({ kind: 'run' });
    expect(targetsOf(link(`${web}/actions/runs/12`), from, 'ghe.acme.test')[0]).toMatchObject({ kind: 'external' });
  });
});
