import { locateScans, pathFinder } from '../../src/collect/scope.ts';
import type { Tree } from '../../src/model/change.ts';
import type { ScanCategory } from '../../src/model/kinds.ts';
import { evidence, reading } from '../support/facts.ts';

const tree = (...paths: readonly string[]): Tree => ({
  commit: 'head',
  entries: new Map(paths.map((path) => [path, { path, mode: '100644', oid: path }])),
  truncated: false,
});
const HEAD = tree('src/a.ts', 'packages/api/src/b.ts', 'package-lock.json', 'infra/main.tf', 'index.ts');

describe('a path of a report', () => {
  test.each([
    ['src/a.ts', 'src/a.ts'],
    ['./src/a.ts', 'src/a.ts'],
    ['src%2Fa.ts', 'src/a.ts'],
    ['src\\a.ts', 'src/a.ts'],
    ['/src/a.ts', 'src/a.ts'],
    ['file:///home/runner/work/shop/shop/src/a.ts', 'src/a.ts'],
    ['C:\\agent\\work\\src\\a.ts', 'src/a.ts'],
    ['../shop/src/a.ts', 'src/a.ts'],
    ['src/b.ts', 'packages/api/src/b.ts'],
    ['b.ts', 'packages/api/src/b.ts'],
    ['other/src/a.ts', undefined],
    ['lib/index.ts', undefined],
    ['/opt/lib/index.ts', 'index.ts'],
    ['src/c.ts', undefined],
    ['', undefined],
    ['%zz', undefined],
  ])('%s is %s', (given, path) => expect(pathFinder(HEAD).find(given)).toBe(path));
});

describe('the scope of a scan', () => {
  const scopeOf = (category: ScanCategory, ...paths: readonly string[]) => {
    const findings = paths.map((path) => ({ id: 'r', severity: 'low', at: { path } }) as const);
    const [one] = locateScans([evidence({ reading: reading.scan({ category, findings }) })], HEAD);
    return one?.reading?.kind === 'scan' ? one.reading.scan.scope : undefined;
  };
  test('counts each file once and names three that are missing', () => {
    expect(scopeOf('sast', 'src/a.ts', 'src/a.ts', 'x/1', 'x/2', 'x/3', 'x/4')).toEqual({
      looked: 5,
      here: 1,
      missing: ['x/1', 'x/2', 'x/3'],
    });
  });
  test.each<[string, ScanCategory, string, boolean]>([
    ['infrastructure', 'iac', 'elsewhere/main.tf', true],
    ['secrets, which can lie in the history only', 'secrets', 'gone.env', false],
    ['images', 'containers', 'usr/lib/libssl.so', false],
    ['web sites', 'dast', 'https://shop.example/login', false],
    ['addresses in code scans', 'sast', 'https://shop.example/a.js', false],
    ['what is built', 'sast', 'dist/app.js', false],
    ['what is installed', 'sast', 'node_modules/x/index.js', false],
    ['lockfiles of dependencies', 'dependencies', 'other/Cargo.lock', true],
    ['other files of dependencies', 'dependencies', 'app/lib.jar', false],
  ])('%s', (_name, category, path, looked) => expect(scopeOf(category, path)?.looked).toBe(looked ? 1 : undefined));
  test('is not told where the list of files is cut, and nothing is touched without findings', () => {
    const clean = [evidence({ reading: reading.scan() })];
    expect(locateScans(clean, HEAD)).toEqual(clean);
    const one = [evidence({ reading: reading.scan({ findings: [{ id: 'r', severity: 'low', at: { path: 'x' } }] }) })];
    expect(locateScans(one, { ...HEAD, truncated: true })).toBe(one);
  });
});
