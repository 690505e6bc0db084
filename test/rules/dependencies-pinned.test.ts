import { collect } from '../../src/collect.ts';
import { BACKEND } from '../../src/config/defaults.ts';
import type { ManifestFacts } from '../../src/model/manifest.ts';
import { rule } from '../../src/rules/dependencies-pinned.ts';
import { openWorkshop, type Workshop } from '../forge/local/workshop.ts';
import { facts } from '../support/facts.ts';

let shop: Workshop;
beforeAll(() => {
  shop = openWorkshop();
});
afterAll(() => shop.done());

type Files = Readonly<Record<string, string | null>>;
let made = 0;

/** What the rule says of a change in a real repository. */
async function remarks(base: Files, change: Files) {
  const folder = `pinned-${made++}`;
  shop.init(folder);
  shop.commit(folder, 'Begin', { 'src/a.txt': '\n', ...base });
  shop.git(folder, 'checkout', '--quiet', '-b', 'topic');
  shop.commit(folder, 'Change', change);
  const forge = await shop.open(folder, { base: 'main' });
  const { facts: found, policy } = await collect(forge, { now: '2026-03-02T10:00:00.000Z' });
  expect(JSON.parse(JSON.stringify(found.manifests ?? null))).toEqual(found.manifests ?? null);
  return rule.check(found, policy);
}
const told = async (base: Files, change: Files) =>
  (await remarks(base, change)).map(({ outcome, says }) => `${outcome}: ${says}`);

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const pkg = (dependencies: object, more: object = {}) => json({ name: 'app', version: '1.0.0', dependencies, ...more });
/** A package-lock of version 3 for a root package and what it resolves to. */
const npmLock = (asked: Record<string, string>, locked: Record<string, string>, more: object = {}) =>
  json({
    name: 'app',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'app', version: '1.0.0', dependencies: asked },
      ...Object.fromEntries(Object.entries(locked).map(([name, version]) => [`node_modules/${name}`, { version }])),
      ...more,
    },
  });

const OLD = {
  'package.json': pkg({ old: '^1.0.0' }),
  'package-lock.json': npmLock({ old: '^1.0.0' }, { old: '1.0.5' }),
};
const NEW = pkg({ old: '^1.0.0', lodash: '^4.17.21' });

describe('npm', () => {
  test.each<[string, Files, Files, RegExp]>([
    [
      'a range without any lockfile',
      { 'package.json': pkg({}) },
      { 'package.json': NEW },
      /^fail: `package\.json` asks for 2 dependencies neither exact nor locked: old \^1\.0\.0 and lodash \^4\.17\.21$/,
    ],
    [
      'an exact version without a lockfile',
      { 'package.json': pkg({}) },
      { 'package.json': pkg({ a: '1.2.3' }) },
      /^pass: 1 new or altered dependency is pinned in `package\.json`$/,
    ],
    [
      'a lockfile that comes along',
      OLD,
      {
        'package.json': NEW,
        'package-lock.json': npmLock({ old: '^1.0.0', lodash: '^4.17.21' }, { old: '1.0.5', lodash: '4.17.21' }),
      },
      /^pass: 1 new .*; 1 other stood there before$/,
    ],
    [
      'a lockfile that stays as it was',
      OLD,
      { 'package.json': NEW },
      /^fail: `package-lock\.json` is out of step with `package\.json`: lodash \^4\.17\.21 is not in it$/,
    ],
    [
      'a raised range over an old lockfile',
      OLD,
      { 'package.json': pkg({ old: '^2.0.0' }) },
      /old \^2\.0\.0: it was made for \^1\.0\.0$/,
    ],
    [
      'an edited lockfile that locks something else',
      OLD,
      { 'package.json': pkg({ old: '^2.0.0' }), 'package-lock.json': npmLock({ old: '^2.0.0' }, { old: '1.0.5' }) },
      /old \^2\.0\.0: it locks 1\.0\.5$/,
    ],
    [
      'an exact version that is another in the lockfile',
      OLD,
      { 'package.json': pkg({ old: '1.0.6' }), 'package-lock.json': npmLock({ old: '1.0.6' }, { old: '1.0.5' }) },
      /old 1\.0\.6: it locks 1\.0\.5$/,
    ],
    ['one that is gone from the manifest only', OLD, { 'package.json': pkg({}) }, /^fail: .*: old is still in it$/],
    [
      'a touched manifest with the same dependencies',
      OLD,
      { 'package.json': pkg({ old: '^1.0.0' }, { scripts: { a: 'b' } }) },
      /^pass: `package\.json` asks for nothing new; 1 other stood there before$/,
    ],
    [
      'an alias',
      OLD,
      {
        'package.json': pkg({ old: '^1.0.0', mine: 'npm:lodash@^4.0.0' }),
        'package-lock.json': npmLock(
          { old: '^1.0.0', mine: 'npm:lodash@^4.0.0' },
          { old: '1.0.5' },
          { 'node_modules/mine': { name: 'lodash', version: '4.17.21' } },
        ),
      },
      /^pass/,
    ],
    [
      'a version by hand for what overrides replace',
      OLD,
      { 'package.json': pkg({ old: '^2.0.0' }, { overrides: { old: '$old' } }) },
      /^pass/,
    ],
    [
      'peer dependencies are ranges by nature',
      OLD,
      { 'package.json': pkg({ old: '^1.0.0' }, { peerDependencies: { react: '>=18' } }) },
      /^pass/,
    ],
    [
      'a lockfile that is thrown away',
      OLD,
      { 'package-lock.json': null },
      /^fail: `package\.json` asks for 1 dependency neither exact nor locked: old \^1\.0\.0$/,
    ],
    [
      'a change of manager',
      OLD,
      { 'package-lock.json': null, 'bun.lockb': 'x' },
      /^fail: `bun\.lockb` is out of step|^pass/,
    ],
    [
      'a lockfile that is cut off',
      OLD,
      { 'package.json': NEW, 'package-lock.json': '{' },
      /^unknown: Whether `package-lock\.json` is in step with `package\.json` cannot be told: /,
    ],
    [
      'a manifest that is cut off',
      OLD,
      { 'package.json': '{' },
      /^unknown: Whether what `package\.json` adds is pinned cannot be told: package\.json is not valid JSON$/,
    ],
    [
      'git',
      OLD,
      { 'package.json': pkg({ old: 'github:a/old' }) },
      /^fail: `package\.json` takes what no usual registry keeps: old from git \(`github:a\/old`\)$/,
    ],
    ['git by commit', OLD, { 'package.json': pkg({ old: `github:a/old#${'a'.repeat(40)}` }) }, /pinned to a commit\)$/],
    [
      'an address',
      OLD,
      { 'package.json': pkg({ old: 'http://x.test/a.tgz' }) },
      /old from an address \(`http:\/\/x\.test\/a\.tgz`\)$/,
    ],
    ['a file outside', OLD, { 'package.json': pkg({ old: 'file:../a' }) }, /old from a file \(`file:\.\.\/a`\)$/],
    [
      'a packed file inside',
      OLD,
      { 'package.json': pkg({ old: 'file:./old-1.0.0.tgz' }) },
      /^fail: .* old from a file/,
    ],
    ['a folder inside', OLD, { 'package.json': pkg({ old: '^1.0.0', own: 'file:packages/own' }) }, /^pass/],
    [
      'compiled into a folder of requirements',
      { 'requirements/base.in': 'a\n', 'requirements/base.txt': 'a==1.0\n' },
      { 'requirements/base.in': 'a\nb\n', 'requirements/base.txt': 'a==1.0\nb==2.0\n' },
      /^pass/,
    ],
    [
      'not compiled into it',
      { 'requirements/base.in': 'a\n', 'requirements/base.txt': 'a==1.0\n' },
      { 'requirements/base.in': 'a\nb\n' },
      /^fail: `requirements\/base\.txt` is out of step with `requirements\/base\.in`: b is new and it did not change$/,
    ],
    [
      'installed packages are nobody’s',
      {},
      { 'node_modules/a/package.json': NEW, 'test/fixtures/package.json': NEW },
      /^not-applicable/,
    ],
    ['no manifest', OLD, { 'src/b.txt': 'b\n' }, /^not-applicable: The change touches no manifest of dependencies$/],
  ])('%s', async (_, base, change, expected) => {
    const says = await told(base, change);
    expect(says).toEqual([expect.stringMatching(expected)]);
  });

  test('says which command to run, and where', async () => {
    expect(await remarks(OLD, { 'package.json': NEW })).toMatchObject([
      {
        at: { path: 'package.json', line: 6 },
        also: { path: 'package-lock.json', line: 1 },
        fix: 'Run `npm install --package-lock-only` and commit `package-lock.json`',
      },
    ]);
    const [remark] = await remarks({}, { 'package.json': NEW });
    expect(remark?.suggestion).toBe('"old": "1.0.0"\n"lodash": "4.17.21"');
  });

  test('workspaces go by the lockfile above them', async () => {
    const lock = (asked: object, more: object = {}) =>
      npmLock({}, { a: '1.1.0' }, { 'packages/web': { name: 'web', dependencies: asked }, ...more });
    const base = {
      'package.json': pkg({}, { workspaces: ['packages/*'] }),
      'package-lock.json': lock({}),
      'packages/web/package.json': pkg({}),
    };
    const web = pkg({ a: '^1.0.0', own: 'workspace:*' });
    expect(await told(base, { 'packages/web/package.json': web, 'package-lock.json': lock({ a: '^1.0.0' }) })).toEqual([
      expect.stringMatching(/^pass/),
    ]);
    expect(await told(base, { 'packages/web/package.json': web })).toEqual([
      expect.stringMatching(
        /`package-lock\.json` is out of step with `packages\/web\/package\.json`: a \^1\.0\.0 is not in it/,
      ),
    ]);
    expect(await told(base, { 'packages/new/package.json': web })).toEqual([
      expect.stringMatching(/neither exact nor locked: a \^1\.0\.0$/),
    ]);
  });
});

describe('other lockfiles', () => {
  const PNPM = (spec: string, version: string) =>
    `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a:\n        specifier: ${spec}\n        version: ${version}\npackages:\n  a@${version}:\n    resolution: {integrity: sha512-x}\nsnapshots:\n  a@${version}: {}\n`;
  const YARN1 = (spec: string, version: string) =>
    `# yarn lockfile v1\n\n\na@${spec}:\n  version "${version}"\n  resolved "https://registry.yarnpkg.com/a/-/a-${version}.tgz#0"\n`;
  const BERRY = (spec: string, version: string) =>
    `__metadata:\n  version: 8\n\n"a@npm:${spec}":\n  version: ${version}\n  resolution: "a@npm:${version}"\n  languageName: node\n  linkType: hard\n\n"app@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "app@workspace:."\n  dependencies:\n    a: "npm:${spec}"\n  languageName: unknown\n  linkType: soft\n`;
  const UV = (specifier: string, version: string) =>
    `version = 1\n[[package]]\nname = "app"\nversion = "0.1.0"\nsource = { virtual = "." }\ndependencies = [{ name = "a" }]\n[package.metadata]\nrequires-dist = [{ name = "a", specifier = "${specifier}" }]\n[[package]]\nname = "a"\nversion = "${version}"\nsource = { registry = "https://pypi.org/simple" }\n`;
  const py = (spec: string) => `[project]\nname = "app"\nversion = "0.1.0"\ndependencies = ["a${spec}"]\n`;
  const GEM = (spec: string, version: string) =>
    `GEM\n  remote: https://rubygems.org/\n  specs:\n    a (${version})\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  a (${spec})\n`;
  const cargo = (spec: string) => `[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\na = "${spec}"\n`;
  const CARGO = (version: string) =>
    `version = 4\n[[package]]\nname = "a"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = ["a"]\n`;
  const HASH = 'h1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=';
  const go = (version: string) => `module x\n\ngo 1.23\n\nrequire a.b/c ${version}\n`;
  const SUM = (version: string) => `a.b/c ${version} ${HASH}\na.b/c ${version}/go.mod ${HASH}\n`;
  const poetry = (spec: string) => `[tool.poetry]\nname = "app"\n[tool.poetry.dependencies]\na = "${spec}"\n`;
  const POETRY = (version: string) =>
    `[[package]]\nname = "a"\nversion = "${version}"\noptional = false\npython-versions = "*"\nfiles = []\n[metadata]\nlock-version = "2.0"\npython-versions = "*"\ncontent-hash = "x"\n`;
  const nuget = (version: string) =>
    `<Project><ItemGroup><PackageReference Include="A" Version="${version}" /></ItemGroup></Project>\n`;
  const NUGET = (version: string) =>
    json({
      version: 1,
      dependencies: { net8: { A: { type: 'Direct', requested: `[${version}, )`, resolved: version } } },
    });
  const composer = (spec: string) => json({ require: { 'x/a': spec } });
  const COMPOSER = (version: string) => json({ packages: [{ name: 'x/a', version }], 'packages-dev': [] });

  test.each<
    [string, string, (spec: string) => string, string, (spec: string, version: string) => string, string, string]
  >([
    ['pnpm', 'package.json', (spec) => pkg({ a: spec }), 'pnpm-lock.yaml', PNPM, '^1.0.0', '^2.0.0'],
    ['yarn 1', 'package.json', (spec) => pkg({ a: spec }), 'yarn.lock', YARN1, '^1.0.0', '^2.0.0'],
    ['yarn 4', 'package.json', (spec) => pkg({ a: spec }), 'yarn.lock', BERRY, '^1.0.0', '^2.0.0'],
    ['uv', 'pyproject.toml', py, 'uv.lock', UV, '>=1.0.0,<2', '>=2.0.0'],
    [
      'Bundler',
      'Gemfile',
      (spec) => `source "https://rubygems.org"\ngem "a", "${spec}"\n`,
      'Gemfile.lock',
      GEM,
      '~> 1.0',
      '~> 2.0',
    ],
    ['Cargo', 'Cargo.toml', cargo, 'Cargo.lock', (_, version) => CARGO(version), '1.0', '2.0'],
    ['Go', 'go.mod', go, 'go.sum', (spec) => SUM(spec), 'v1.0.0', 'v2.0.0'],
    ['Poetry', 'pyproject.toml', poetry, 'poetry.lock', (_, version) => POETRY(version), '^1.0.0', '^2.0.0'],
    ['NuGet', 'app.csproj', nuget, 'packages.lock.json', (_, version) => NUGET(version), '1.0.0', '2.0.0'],
    ['Composer', 'composer.json', composer, 'composer.lock', (_, version) => COMPOSER(version), '^1.0.0', '^2.0.0'],
    [
      'pip-tools',
      'requirements.in',
      (spec) => `a${spec}\n`,
      'requirements.txt',
      (_, version) => `a==${version}\n`,
      '==1.0.0',
      '==2.0.0',
    ],
  ])('%s: in step passes, out of step fails', async (_, path, manifest, lock, locked, one, two) => {
    const base = { [path]: manifest(one), [lock]: locked(one, '1.0.0') };
    expect(await told(base, { [path]: manifest(two) })).toEqual([
      expect.stringMatching(new RegExp(`^fail: \`${lock.replaceAll('.', '\\.')}\` is out of step`)),
    ]);
    const passed = await told(base, { [path]: manifest(two), [lock]: locked(two, '2.0.0') });
    expect(passed).toEqual([expect.stringMatching(/^pass/)]);
    // What is new in both is in step, too.
    expect(await told({}, { [path]: manifest(one), [lock]: locked(one, '1.0.0') })).toEqual([
      expect.stringMatching(/^pass/),
    ]);
  });

  test('a lockfile that is known by name only has to change with what is new', async () => {
    const pub = (more: string) => `name: a\ndependencies:\n  http: ^1.0.0\n${more}`;
    const base = { 'pubspec.yaml': pub(''), 'pubspec.lock': 'a\n' };
    expect(await told(base, { 'pubspec.yaml': pub('  path: ^1.9.0\n') })).toEqual([
      expect.stringMatching(
        /^fail: `pubspec\.lock` is out of step with `pubspec\.yaml`: path is new and it did not change$/,
      ),
    ]);
    expect(await told(base, { 'pubspec.yaml': pub('  path: ^1.9.0\n'), 'pubspec.lock': 'b\n' })).toEqual([
      expect.stringMatching(/^pass/),
    ]);
  });

  test('requirements.txt is its own lockfile only when all of it is pinned', async () => {
    expect(await told({ 'requirements.txt': 'a>=1\n' }, { 'requirements.txt': 'a>=1\nb==2.0\n' })).toEqual([
      expect.stringMatching(/^pass/),
    ]);
    expect(await told({}, { 'requirements.txt': 'a>=1\n' })).toEqual([
      expect.stringMatching(/neither exact nor locked: a >=1$/),
    ]);
  });
});

describe('images and actions', () => {
  const flow = (...uses: string[]) =>
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${uses.map((one) => `      - uses: ${one}\n`).join('')}`;
  const CI = '.github/workflows/ci.yml';
  const SHA = '11bd71901bbe5b1630ceea73d27597364c9af683';
  const DIGEST = `sha256:${'0f'.repeat(32)}`;

  test.each<[string, Files, Files, RegExp]>([
    [
      'a tag',
      {},
      { [CI]: flow('actions/checkout@v4') },
      /^fail: `\.github\/workflows\/ci\.yml` refers to 1 action by tag or branch, not by full commit SHA: `actions\/checkout@v4`$/,
    ],
    ['a short SHA', {}, { [CI]: flow(`a/b@${SHA.slice(0, 7)}`) }, /^fail/],
    ['a full SHA', {}, { [CI]: flow(`actions/checkout@${SHA} # v4`, './local') }, /^pass/],
    [
      'an old tag',
      { [CI]: flow('actions/checkout@v4') },
      { [CI]: flow('actions/checkout@v4', `a/b@${SHA}`) },
      /^pass: 1 new or altered dependency is pinned in .*; 1 other stood there before$/,
    ],
    ['a raised tag', { [CI]: flow('actions/checkout@v4') }, { [CI]: flow('actions/checkout@v5') }, /checkout@v5`$/],
    [
      'an image by tag',
      {},
      { Dockerfile: 'FROM node:20\n' },
      /^fail: `Dockerfile` refers to 1 image by tag, not by digest: `node:20`$/,
    ],
    ['an image by digest', {}, { Dockerfile: `FROM node:20@${DIGEST}\n` }, /^pass/],
    ['nothing', {}, { Dockerfile: 'FROM scratch\n' }, /^pass: `Dockerfile` asks for nothing new$/],
    [
      'a variable',
      {},
      { Dockerfile: 'ARG BASE\nFROM $BASE\n' },
      /^unknown: `Dockerfile` refers to 1 image by a variable/,
    ],
    [
      'a renamed file',
      { Dockerfile: 'FROM node:20\n' },
      { Dockerfile: null, 'app/Dockerfile': 'FROM node:20\n' },
      /^pass: `app\/Dockerfile` asks for nothing new; 1 other stood there before$/,
    ],
  ])('%s', async (_, base, change, expected) => {
    expect(await told(base, change)).toEqual([expect.stringMatching(expected)]);
  });

  test('keeps the tag in what to paste', async () => {
    const [remark] = await remarks({}, { [CI]: flow('actions/checkout@v4', 'actions/setup-node@v4') });
    expect(remark?.suggestion).toBe(
      'uses: actions/checkout@<commit SHA of v4> # v4\nuses: actions/setup-node@<commit SHA of v4> # v4',
    );
    const [image] = await remarks({}, { Dockerfile: 'FROM node:20 AS build\n' });
    expect(image?.suggestion).toBe('FROM node:20@sha256:<digest> AS build');
  });

  test('a variable is advice, since the build gives its value', async () => {
    expect((await remarks({}, { Dockerfile: 'FROM $BASE\n' })).map((one) => one.lenient)).toEqual([true]);
  });
});

test('a cut list of files cannot tell', () => {
  const cut = facts({ change: { ...facts().change, incomplete: 'the list is cut' } });
  expect(rule.check(cut, BACKEND)).toMatchObject([
    { outcome: 'unknown', says: expect.stringContaining('the list is cut') },
  ]);
});

test('bidi, zero-width and control characters of a manifest are not told', () => {
  const manifest: ManifestFacts = {
    path: 'package.json',
    format: 'npm',
    type: 'npm',
    changed: [{ name: 'a\u202eb\n::error::c', spec: '^1\u200b', kind: 'range', at: { path: 'package.json', line: 1 } }],
    removed: [],
    kept: 0,
  };
  const [remark] = rule.check(facts({ manifests: [manifest] }), BACKEND);
  expect(remark?.says).not.toMatch(/[\u0000-\u001f\u200b\u202e]/);
});
