import { BACKEND } from '../../src/config/defaults.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Scan } from '../../src/model/reading.ts';
import { rule } from '../../src/rules/scan-scope.ts';
import { evidence, facts, lockfile, reading } from '../support/facts.ts';

const of = (more: Partial<Scan>) =>
  evidence({ claim: 3, path: 'evidence/scan.json', reading: reading.scan({ tool: 'Semgrep', ...more }) });
const told = (given: Facts) => rule.check(given, BACKEND).map(({ outcome, says }) => `${outcome}: ${says}`);
const one = (more: Partial<Scan>, given: Partial<Facts> = {}) => told(facts({ evidence: [of(more)], ...given }));
const locks = (count: number, dev = 0, type = 'npm') =>
  lockfile({
    packages: Array.from({ length: count }, (_, at) => ({
      name: `p${at}`,
      version: '1.0.0',
      purl: `pkg:${type}/p${at}@1.0.0`,
      dev: at < dev,
      optional: false,
    })),
  });

describe('scan-scope', () => {
  test('good scans pass', () => {
    expect(told(facts())).toEqual(['pass: 3 scans with nothing that points elsewhere']);
    expect(one({ scope: { looked: 3, here: 2, missing: ['x.ts'] } })).toEqual([
      'pass: 1 scan with nothing that points elsewhere (2 files that they name are here)',
    ]);
  });

  test.each<[string, Partial<Scan>, string]>([
    ['no rules', { rules: 0 }, 'Semgrep loaded no rules (`evidence/scan.json`), so nothing was looked for'],
    [
      'files of another repository',
      { scope: { looked: 7, here: 0, missing: ['server/a.py', 'server/b.py'] } },
      'None of the 7 files that Semgrep names in `evidence/scan.json` is in this repository (`server/a.py` and `server/b.py`)',
    ],
    [
      'one of them',
      { scope: { looked: 1, here: 0, missing: ['server/a.py'] } },
      'The file that Semgrep names in `evidence/scan.json` is not in this repository (`server/a.py`)',
    ],
  ])('%s', (_name, more, says) => expect(one(more)).toEqual([`fail: ${says}`]));

  test.each([
    [100, 0, 100, 'pass'],
    [100, 0, 50, 'pass'],
    [100, 0, 49, 'fail'],
    [100, 0, 200, 'pass'],
    [100, 0, 201, 'fail'],
    [100, 60, 40, 'pass'],
    [100, 60, 19, 'fail'],
    [1, 0, 3, 'pass'],
    [1, 0, 4, 'fail'],
    [4, 0, 1, 'fail'],
    [400, 0, 0, 'pass'],
  ] as const)('a lockfile of %d with %d for development, an audit of %d: %s', (all, dev, dependencies, outcome) => {
    const given = { lockfiles: [locks(all, dev)] };
    expect(one({ tool: 'npm audit', category: 'dependencies', dependencies }, given)[0]).toMatch(`${outcome}: `);
  });
  test('says what the lockfiles hold', () => {
    expect(one({ tool: 'npm audit', category: 'dependencies', dependencies: 4 }, { lockfiles: [locks(312)] })).toEqual([
      'fail: npm audit looked at 4 dependencies (`evidence/scan.json`), but `package-lock.json` locks 312',
    ]);
  });
  test.each([
    ['one of several lockfiles', 'npm audit', 10, [locks(300), locks(10)], 'pass'],
    ['all of them together', 'npm audit', 700, [locks(300), locks(300)], 'pass'],
    ['none of its kind', 'pip-audit', 5, [locks(300)], 'pass'],
    ['its kind among others', 'pip-audit', 5, [locks(300), locks(90, 0, 'pypi')], 'fail'],
    ['a tool of several kinds', 'Snyk', 5, [locks(300)], 'pass'],
    ['cargo', 'cargo audit', 5, [locks(300, 0, 'cargo')], 'fail'],
    ['no lockfile', 'npm audit', 5, [], 'pass'],
  ] as const)('%s', (_name, tool, dependencies, lockfiles, outcome) => {
    expect(one({ tool, category: 'dependencies', dependencies }, { lockfiles })[0]).toMatch(`${outcome}: `);
  });

  test('without a whole list of files it cannot be told where findings lie', () => {
    const gaps = [{ about: 'tree', why: 'the list of files at the head is cut' }] as const;
    const findings = [{ id: 'r', severity: 'low', at: { path: 'a.ts' } }] as const;
    expect(one({ findings }, { gaps })).toEqual([
      'unknown: Whether `evidence/scan.json` is about this repository cannot be told: the list of files at the head is cut',
    ]);
    expect(one({}, { gaps })[0]).toMatch(/^pass/);
  });
  test('no scan, nothing to say', () => {
    expect(told(facts({ evidence: [evidence()] }))[0]).toMatch(/^not-applicable/);
  });
});
