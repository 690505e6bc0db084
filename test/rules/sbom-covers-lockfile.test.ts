import { BACKEND } from '../../src/config/defaults.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { LockedPackage } from '../../src/model/lockfile.ts';
import type { SbomPackage } from '../../src/model/reading.ts';
import { rule } from '../../src/rules/sbom-covers-lockfile.ts';
import { evidence, facts, lockfile, reading } from '../support/facts.ts';

const locked = (spec: string, more: Partial<LockedPackage> = {}): LockedPackage => {
  const at = spec.lastIndexOf('@');
  const [name, version] = [spec.slice(0, at), spec.slice(at + 1)];
  const purl = `pkg:npm/${name.replace('@', '%40')}${/[:/#]/.test(version) || !version ? '' : `@${version}`}`;
  return { name, version, purl, dev: false, optional: false, ...more };
};
const listed = (spec: string, purl = true): SbomPackage => {
  const { name, version, purl: url } = locked(spec);
  return { name, version, ...(purl ? { purl: url } : {}) };
};
const sbom = (
  packages: readonly SbomPackage[],
  subject: SbomPackage | null = { name: 'query-cache' },
  path = 'evidence/sbom.json',
) => {
  const content = {
    format: 'CycloneDX',
    version: '1.6',
    components: packages.length,
    valid: true,
    problems: [],
    packages,
    ...(subject ? { subject } : {}),
  };
  return evidence({ id: path, claim: 4, path, reading: reading.sbom({ sbom: content }) });
};
const told = (given: Facts) => rule.check(given, BACKEND).map(({ outcome, says }) => `${outcome}: ${says}`);
const one = (packages: readonly LockedPackage[], ...boms: ReturnType<typeof sbom>[]) =>
  told(facts({ lockfiles: [lockfile({ packages })], evidence: boms }));
const range = (count: number, prefix = 'p') => Array.from({ length: count }, (_, at) => `${prefix}${at}@1.0.0`);

describe('sbom-covers-lockfile, one lockfile', () => {
  test.each([
    ['by package URL', [listed('ms@2.1.3'), listed('@babel/core@7.0.0')]],
    ['by name and version alone', [listed('ms@2.1.3', false), listed('@babel/core@7.0.0', false)]],
    [
      'by an unencoded package URL with qualifiers',
      [
        { name: 'ms', purl: 'pkg:npm/MS@2.1.3?vcs_url=git%2Bhttps://x#sub' },
        { name: 'core', purl: 'pkg:npm/@babel/core@7.0.0' },
      ],
    ],
    [
      'with the version beside the package URL',
      [{ name: 'ms', version: '2.1.3', purl: 'pkg:npm/ms' }, listed('@babel/core@7.0.0')],
    ],
    [
      'with more than the lockfile has',
      [listed('ms@2.1.3'), listed('@babel/core@7.0.0'), listed('other@1.0.0'), { name: 'x', purl: 'pkg:pypi/x@1' }],
    ],
  ] as const)('is covered %s', (_, packages) => {
    expect(one([locked('ms@2.1.3'), locked('@babel/core@7.0.0')], sbom(packages))).toEqual([
      'pass: `evidence/sbom.json` covers `package-lock.json`: 2 of 2 packages',
    ]);
  });

  test('development and optional packages may be left out or listed', () => {
    const packages = [
      locked('ms@2.1.3'),
      locked('jest@30.0.0', { dev: true }),
      locked('fsevents@2.3.3', { optional: true }),
    ];
    expect(one(packages, sbom([listed('ms@2.1.3')]))[0]).toMatch(/^pass: .* 1 of 1 package$/);
    expect(one(packages, sbom([listed('ms@2.1.3'), listed('jest@30.0.0')]))[0]).toMatch(/^pass/);
  });
  test('a package from git is known by its name', () => {
    expect(one([locked('g@github:acme/g#abc')], sbom([listed('g@3.1.0')]))[0]).toMatch(/^pass/);
    expect(one([locked('g@')], sbom([listed('h@3.1.0')]))[0]).toMatch(/^fail/);
  });

  test('names what is missing, five at most, and the version that is listed instead', () => {
    const packages = [locked('a@1.0.0'), locked('lodash@4.17.21'), ...range(20).map((spec) => locked(spec))];
    const boms = sbom([listed('a@1.0.0'), listed('lodash@4.17.20'), ...range(13).map((spec) => listed(spec))]);
    expect(one(packages, boms)).toEqual([
      'fail: `evidence/sbom.json` does not cover `package-lock.json`: 8 of 22 packages are missing (lodash@4.17.21 (listed is 4.17.20), p13@1.0.0, p14@1.0.0, p15@1.0.0, p16@1.0.0 and 3 more); 1 of its packages is not in the lockfile (lodash@4.17.20)',
    ]);
  });
  test('another package', () => {
    const [says] = one(
      range(10).map((spec) => locked(spec)),
      sbom(
        range(6, 'q').map((spec) => listed(spec)),
        { name: 'billing' },
      ),
    );
    expect(says).toBe(
      'fail: `evidence/sbom.json` describes another package (billing) than `package-lock.json`: 10 of 10 packages are missing (p0@1.0.0, p1@1.0.0, p2@1.0.0, p3@1.0.0, p4@1.0.0 and 5 more); 6 of its packages are not in the lockfile (q0@1.0.0, q1@1.0.0 and 4 more)',
    );
  });
  test('the place is the claim, the second one the lockfile', () => {
    const [remark] = rule.check(facts({ evidence: [sbom([listed('x@1.0.0')])] }), BACKEND);
    expect(remark).toMatchObject({ at: { line: 114 }, also: { path: 'package-lock.json', line: 1 } });
  });
});

describe('sbom-covers-lockfile, by package URL', () => {
  const pinned = (name: string, version: string, purl: string): LockedPackage => ({
    name,
    version,
    purl,
    dev: false,
    optional: false,
  });
  test.each([
    ['cargo', pinned('serde', '1.0.0', 'pkg:cargo/serde@1.0.0'), { name: 'serde', purl: 'pkg:cargo/serde@1.0.0' }],
    [
      'PyPI in another spelling',
      pinned('typing-extensions', '4.1', 'pkg:pypi/typing-extensions@4.1'),
      { name: 'x', purl: 'pkg:pypi/Typing_Extensions@4.1' },
    ],
    [
      'PyPI without package URL',
      pinned('typing-extensions', '4.1', 'pkg:pypi/typing-extensions@4.1'),
      { name: 'typing_extensions', version: '4.1' },
    ],
    [
      'Go',
      pinned('github.com/Azure/sdk', 'v1.2.0', 'pkg:golang/github.com/azure/sdk@v1.2.0'),
      { name: 'sdk', purl: 'pkg:golang/github.com/Azure/sdk@v1.2.0?type=module' },
    ],
    [
      'Go without the v',
      pinned('a.b/c', 'v1.2.0', 'pkg:golang/a.b/c@v1.2.0'),
      { name: 'c', purl: 'pkg:golang/a.b/c@1.2.0' },
    ],
    ['Go by name', pinned('a.b/c', 'v1.2.0', 'pkg:golang/a.b/c@v1.2.0'), { name: 'a.b/c', version: '1.2.0' }],
    [
      'Go with build metadata',
      pinned('a.b/c', 'v2.0.0+incompatible', 'pkg:golang/a.b/c@v2.0.0%2Bincompatible'),
      { name: 'c', purl: 'pkg:golang/a.b/c@v2.0.0+incompatible' },
    ],
    ['Maven', pinned('g.h:a', '1', 'pkg:maven/g.h/a@1'), { name: 'g.h:a', purl: 'pkg:maven/g.h/a@1?type=jar' }],
    ['Maven by name', pinned('g.h:a', '1', 'pkg:maven/g.h/a@1'), { name: 'g.h:a', version: '1' }],
    ['Maven by a name with a slash', pinned('g.h:a', '1', 'pkg:maven/g.h/a@1'), { name: 'g.h/a', version: '1' }],
    [
      'a gem with its platform',
      pinned('ng', '1.16', 'pkg:gem/ng@1.16'),
      { name: 'ng', purl: 'pkg:gem/ng@1.16-x86-linux' },
    ],
    [
      'Composer without the v',
      pinned('a/b', 'v7.0', 'pkg:composer/a/b@v7.0'),
      { name: 'b', purl: 'pkg:composer/a/b@7.0' },
    ],
    ['NuGet', pinned('A.B', '1.0', 'pkg:nuget/A.B@1.0'), { name: 'a.b', purl: 'pkg:nuget/a.b@1.0' }],
  ] as const)('%s', (_, locks, lists) => expect(one([locks], sbom([lists]))[0]).toMatch(/^pass/));

  test.each([
    ['another type', pinned('ms', '1', 'pkg:cargo/ms@1'), { name: 'ms', purl: 'pkg:npm/ms@1' }],
    ['another group', pinned('g:a', '1', 'pkg:maven/g/a@1'), { name: 'a', purl: 'pkg:maven/h/a@1' }],
    [
      'another version',
      pinned('a.b/c', 'v1.2.0', 'pkg:golang/a.b/c@v1.2.0'),
      { name: 'c', purl: 'pkg:golang/a.b/c@v1.3.0' },
    ],
  ] as const)('not by %s', (_, locks, lists) => expect(one([locks], sbom([lists]))[0]).toMatch(/^fail/));
});

describe('sbom-covers-lockfile, several', () => {
  const root = lockfile({
    project: { name: '@acme/root', version: '1.0.0' },
    workspaces: [
      { folder: 'packages/api', name: '@acme/api' },
      { folder: 'packages/web', name: 'web' },
    ],
    packages: range(10).map((spec) => locked(spec)),
  });
  const api = sbom(
    range(4).map((spec) => listed(spec)),
    { name: 'api', purl: 'pkg:npm/%40acme/api@1.0.0' },
    'packages/api/sbom.json',
  );
  const web = sbom(
    range(10)
      .slice(4)
      .map((spec) => listed(spec)),
    { name: 'web' },
    'packages/web/sbom.json',
  );

  test('one workspace beside a root lockfile', () => {
    expect(told(facts({ lockfiles: [root], evidence: [api] }))).toEqual([
      'fail: `packages/api/sbom.json` describes only the workspace @acme/api of `package-lock.json`: 6 of 10 packages are missing (p4@1.0.0, p5@1.0.0, p6@1.0.0, p7@1.0.0, p8@1.0.0 and p9@1.0.0)',
    ]);
  });
  test('all workspaces together cover it', () => {
    expect(told(facts({ lockfiles: [root], evidence: [api, web] }))[0]).toMatch(/^pass: .* cover `package-lock.json`/);
  });
  test('a lockfile that no SBOM is about is named', () => {
    const other = lockfile({ path: 'tools/yarn.lock', project: { name: 'tools' }, packages: [locked('t@1.0.0')] });
    expect(told(facts({ lockfiles: [lockfile(), other], evidence: [sbom([listed('left-pad@1.3.0')])] }))).toEqual([
      'pass: `evidence/sbom.json` covers `package-lock.json`: 1 of 1 package',
      'fail: `evidence/sbom.json` describes query-cache, not tools: the one package of `tools/yarn.lock` is not listed',
    ]);
  });
  test('two lockfiles of one name are told apart by version, then by content', () => {
    const a = lockfile({
      path: 'a/package-lock.json',
      project: { name: 'app', version: '1.0.0' },
      packages: range(4, 'a').map((spec) => locked(spec)),
    });
    const b = lockfile({
      path: 'b/package-lock.json',
      project: { name: 'app', version: '2.0.0' },
      packages: range(4, 'b').map((spec) => locked(spec)),
    });
    const boms = [
      sbom(
        range(3, 'a').map((spec) => listed(spec)),
        { name: 'app', version: '1.0.0' },
        'evidence/a.json',
      ),
      sbom(
        range(3, 'b').map((spec) => listed(spec)),
        { name: 'something' },
        'evidence/b.json',
      ),
    ];
    const says = told(facts({ lockfiles: [a, b], evidence: boms }));
    expect(says[0]).toMatch(
      /^fail: `evidence\/a.json` does not cover `a\/package-lock.json`: 1 of 4 packages is missing \(a3@1.0.0\)/,
    );
    expect(says[1]).toMatch(/^fail: `evidence\/b.json` does not cover `b\/package-lock.json`: 1 of 4/);
  });
  test('an SBOM beside a lockfile is about it', () => {
    const a = lockfile({ path: 'a/package-lock.json', project: { name: 'a' }, packages: [locked('x@1.0.0')] });
    const says = told(
      facts({ lockfiles: [lockfile(), a], evidence: [sbom([listed('y@1.0.0')], null, 'a/evidence/sbom.json')] }),
    );
    expect(says.map((one) => one.split(':')[0])).toEqual(['fail', 'fail']);
    expect(says[0]).toMatch(/No linked SBOM covers `package-lock.json`/);
    expect(says[1]).toMatch(/describes another package.* than `a\/package-lock.json`/);
  });
  test('two lockfiles of the same packages are both covered', () => {
    const twin = lockfile({ path: 'yarn.lock' });
    expect(
      told(facts({ lockfiles: [lockfile(), twin], evidence: [sbom([listed('left-pad@1.3.0')])] })).map((one) =>
        one.slice(0, 4),
      ),
    ).toEqual(['pass', 'pass']);
  });
});

describe('sbom-covers-lockfile, nothing to compare', () => {
  test.each([
    ['no lockfile', facts({ lockfiles: [] }), /^not-applicable: The repository has no lockfile/],
    ['no SBOM', facts({ evidence: [] }), /^not-applicable: No SBOM/],
    ['an empty SBOM', facts({ evidence: [sbom([])] }), /^not-applicable: No SBOM/],
    ['no document', facts({ prds: [] }), /^not-applicable/],
    [
      'an empty lockfile',
      facts({ lockfiles: [lockfile({ packages: [] })] }),
      /^not-applicable: `package-lock.json` locks no package/,
    ],
    [
      'a lockfile that cannot be read',
      facts({ lockfiles: [], gaps: [{ about: 'lockfile', path: 'yarn.lock', why: 'not whole.' }] }),
      /^unknown: Whether the SBOM covers a lockfile cannot be told: `yarn.lock`: not whole$/,
    ],
  ] as const)('%s', (_, given, expected) => expect(told(given)[0]).toMatch(expected));
});
