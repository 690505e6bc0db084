import { lockReader as bun } from '../../src/lockfiles/bun.ts';
import { lockReader as composer } from '../../src/lockfiles/composer.ts';
import { lockReader as gradle } from '../../src/lockfiles/gradle.ts';
import { lockReader as nuget } from '../../src/lockfiles/nuget.ts';
import { brief, cutOff, refused } from './brief.ts';

describe('composer.lock', () => {
  const lock = JSON.stringify({
    'content-hash': 'ab',
    packages: [
      { name: 'Monolog/monolog', version: '3.6.0' },
      { name: 'symfony/console', version: 'v7.0.4', dist: { type: 'zip' } },
      { name: 'acme/own', version: 'dev-main', dist: { type: 'path', url: '../own' } },
    ],
    'packages-dev': [{ name: 'phpunit/phpunit', version: '11.1.3' }],
  });
  test('packages and packages-dev', () => {
    expect(brief(composer, lock)).toEqual([
      'pkg:composer/monolog/monolog@3.6.0',
      'pkg:composer/phpunit/phpunit@11.1.3 dev',
      'pkg:composer/symfony/console@v7.0.4',
    ]);
    expect(composer.read('composer.lock', lock, '{"name": "acme/shop"}').project).toEqual({ name: 'acme/shop' });
    expect(cutOff(composer, lock)).toBe(0);
  });
  test.each([
    ['no packages', '{"content-hash": "a"}', '"packages" is not a list: the lockfile is not whole'],
    ['a nameless one', '{"packages": [{}], "packages-dev": null}', /no name or no version/],
  ])('refuses %s', (_name, text, says) => expect(refused(composer, text)).toMatch(says));
});

describe('packages.lock.json', () => {
  const lock = JSON.stringify({
    version: 2,
    dependencies: {
      'net8.0': {
        'Newtonsoft.Json': { type: 'Direct', requested: '[13.0.3, )', resolved: '13.0.3' },
        Serilog: { type: 'Transitive', resolved: '3.1.1' },
        'acme.core': { type: 'Project' },
      },
      'net8.0/linux-x64': { Serilog: { type: 'Transitive', resolved: '3.1.1' } },
    },
  });
  test('each package once, projects left out', () => {
    expect(brief(nuget, lock)).toEqual(['pkg:nuget/Newtonsoft.Json@13.0.3', 'pkg:nuget/Serilog@3.1.1']);
    expect(nuget.read('src/Shop.Api/packages.lock.json', lock)).toMatchObject({
      project: { name: 'Shop.Api' },
      workspaces: [{ name: 'acme.core' }],
    });
    expect(cutOff(nuget, lock)).toBe(0);
  });
  test.each([
    ['another version', '{"version": 9}', /^"version" is 9/],
    ['no dependencies', '{"version": 1}', 'it has no "dependencies"'],
    [
      'an open version',
      '{"version": 1, "dependencies": {"net8.0": {"A": {"type": "Direct"}}}}',
      /^"A" has no "resolved"/,
    ],
  ])('refuses %s', (_name, text, says) => expect(refused(nuget, text)).toMatch(says));
});

describe('gradle.lockfile', () => {
  const lock = `# This is a Gradle generated file for dependency locking.
com.google.guava:guava:33.1.0-jre=compileClasspath,productionRuntimeClasspath,testRuntimeClasspath
com.fasterxml.jackson:jackson-bom:2.17.0=runtimeClasspath
org.junit.jupiter:junit-jupiter:5.10.2=testCompileClasspath,testRuntimeClasspath
org.projectlombok:lombok:1.18.32=annotationProcessor,compileClasspath
empty=developmentOnly
`;
  test('by configuration', () => {
    expect(brief(gradle, lock)).toEqual([
      'pkg:maven/com.fasterxml.jackson/jackson-bom@2.17.0 optional',
      'pkg:maven/com.google.guava/guava@33.1.0-jre',
      'pkg:maven/org.junit.jupiter/junit-jupiter@5.10.2 dev',
      'pkg:maven/org.projectlombok/lombok@1.18.32 optional',
    ]);
    expect(cutOff(gradle, lock)).toBeLessThan(5);
  });
  test('where nothing runs, all but tests is needed', () => {
    const text = 'a:b:1=compileClasspath,testRuntimeClasspath\nempty=\n';
    expect(brief(gradle, text)).toEqual(['pkg:maven/a/b@1']);
  });
  test.each([
    ['no end', 'a:b:1=runtimeClasspath\n', /^it has no "empty=" line/],
    ['a broken line', 'a:b\nempty=\n', /^line 1 is no "group:artifact:version=configurations"$/],
  ])('refuses %s', (_name, text, says) => expect(refused(gradle, text)).toMatch(says));
});

describe('bun.lock', () => {
  const lock = `{
  "lockfileVersion": 1,
  // one project and a workspace
  "workspaces": {
    "": { "name": "shop", "dependencies": { "ws": "^8", "renamed": "npm:@scope/real@^1", }, "devDependencies": { "jest": "^30" }, },
    "packages/api": { "name": "@acme/api", "dependencies": { "ms": "^1" } },
  },
  "packages": {
    "@acme/api": ["@acme/api@workspace:packages/api"],
    "@acme/api/ms": ["ms@1.0.0", "", {}, "sha512-a"],
    "fsevents": ["fsevents@2.3.3", "", { "os": "darwin" }, "sha512-b"],
    "jest": ["jest@30.0.0", "", { "dependencies": { "ms": "^2" }, "optionalDependencies": { "fsevents": "2" } }, "sha512-c"],
    "ms": ["ms@2.1.3", "", {}, "sha512-d"],
    "renamed": ["renamed@npm:@scope/real@1.2.3", "", {}, "sha512-f"],
    "ws": ["ws@8.17.1", "", { "peerDependencies": { "bufferutil": "^4" }, "optionalPeers": ["bufferutil"] }, "sha512-e=/*no comment*/"],
  },
}
`;
  test('workspaces, nested versions, trailing commas and comments', () => {
    expect(brief(bun, lock)).toEqual([
      'pkg:npm/%40scope/real@1.2.3',
      'pkg:npm/fsevents@2.3.3 dev',
      'pkg:npm/jest@30.0.0 dev',
      'pkg:npm/ms@1.0.0',
      'pkg:npm/ms@2.1.3 dev',
      'pkg:npm/ws@8.17.1',
    ]);
    expect(bun.read('bun.lock', lock)).toMatchObject({
      project: { name: 'shop' },
      workspaces: [{ folder: 'packages/api', name: '@acme/api' }],
    });
    expect(cutOff(bun, lock)).toBe(0);
  });
  test.each([
    ['no version', '{"packages": {}}', 'it has no "lockfileVersion"'],
    ['an entry that is none', '{"lockfileVersion": 1, "packages": {"a": []}}', /^"a" in "packages" names no version/],
    ['bad JSON, with its line', '{\n  "lockfileVersion": 1,\n  "a" 2\n}', /at line 3$/],
  ])('refuses %s', (_name, text, says) => expect(refused(bun, text)).toMatch(says));
});
