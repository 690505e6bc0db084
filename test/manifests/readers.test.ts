import { manifests } from '../../src/manifests/index.ts';
import type { Manifest } from '../../src/model/manifest.ts';

function read(path: string, text: string): Manifest {
  const reader = manifests.find((one) => one.matches(path));
  if (!reader) throw new Error(`no reader for ${path}`);
  return reader.read(path, text);
}
/** Each dependency as `line name spec (kind)`. */
const told = (path: string, text: string) =>
  read(path, text).dependencies.map(({ name, spec, kind, at }) =>
    `${at.line} ${name} ${spec} (${kind})`.replace('  ', ' '),
  );

const SHA = '11bd71901bbe5b1630ceea73d27597364c9af683';
const DIGEST = `sha256:${'a1'.repeat(32)}`;

describe('package.json', () => {
  const kind = (spec: string, path = 'package.json') =>
    read(path, JSON.stringify({ dependencies: { x: spec } })).dependencies[0]?.kind;
  test.each([
    ['1.2.3', 'exact'],
    ['v1.2.3', 'exact'],
    ['=1.2.3-beta.1+b', 'exact'],
    ['npm:other@1.2.3', 'exact'],
    ['jsr:@std/path@1.0.0', 'exact'],
    ['^1.2.3', 'range'],
    ['~1.2', 'range'],
    ['1.2', 'range'],
    ['1.x', 'range'],
    ['>=1 <2 || 3', 'range'],
    ['npm:@scope/other@^1.0.0', 'range'],
    ['catalog:', 'range'],
    ['patch:x@npm:1.0.0#./fix.patch', 'range'],
    ['', 'any'],
    ['*', 'any'],
    ['latest', 'any'],
    ['next', 'any'],
    ['npm:other', 'any'],
    ['workspace:^', 'local'],
    ['link:../shared', 'file'],
    ['file:./tools/x', 'local'],
    ['file:packages/x.tgz', 'file'],
    ['file:../../elsewhere', 'file'],
    ['/opt/x', 'file'],
    ['git+ssh://git@github.com/a/b.git#v1', 'git'],
    ['git@github.com:a/b.git', 'git'],
    ['github:a/b', 'git'],
    ['a/b#main', 'git'],
    ['https://github.com/a/b', 'git'],
    ['https://git.example.com/a/b.git#main', 'git'],
    ['https://example.com/x-1.0.0.tgz', 'http'],
    ['http://example.com/x.tgz', 'http'],
  ])('%s is %s', (spec, expected) => expect(kind(spec)).toBe(expected));

  test('a folder inside of the repository, seen from a workspace', () => {
    expect(kind('link:../shared', 'packages/web/package.json')).toBe('local');
    expect(kind('file:../../../x', 'packages/web/package.json')).toBe('file');
  });

  test('fields, lines, aliases, and what to write instead', () => {
    const text = `{
  "name": "web",
  "engines": { "node": ">=20" },
  "dependencies": { "react": "^19.0.0" },
  "devDependencies": {
    "jest": "30.0.0",
    "old": "npm:react@^18.2.0"
  },
  "peerDependencies": { "react-dom": ">=18", "jest": "*" },
  "optionalDependencies": { "fsevents": "~2.3.3" },
  "overrides": { "react": "19.1.0" }
}`;
    expect(told('package.json', text)).toEqual([
      '4 react ^19.0.0 (range)',
      '6 jest 30.0.0 (exact)',
      '7 old npm:react@^18.2.0 (range)',
      '10 fsevents ~2.3.3 (range)',
    ]);
    const { name, dependencies } = read('package.json', text);
    expect(name).toBe('web');
    expect(dependencies.map((one) => [one.pinned, one.real, one.loose])).toEqual([
      ['"react": "19.0.0"', undefined, true],
      [undefined, undefined, true],
      ['"old": "npm:react@18.2.0"', 'react', undefined],
      ['"fsevents": "2.3.3"', undefined, undefined],
    ]);
  });

  test('JSON: __proto__ and what is no text is left alone', () => {
    expect(
      told('package.json', '{"dependencies":{"__proto__":{"a":"*"},"constructor":"1.0.0","b":1,"c":null}}'),
    ).toEqual(['1 constructor 1.0.0 (exact)']);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  test('overrides and resolutions bring in sources, and versions that the lockfile has', () => {
    const text = JSON.stringify({
      overrides: { a: '1.0.0', b: '$b', c: { d: 'github:x/d', '.': '2.0.0' } },
      resolutions: { '**/e': 'https://x.test/e.tgz', f: 'patch:f@1.0.0#p.patch' },
      pnpm: { overrides: { g: 'file:../g', h: 'link:packages/h' } },
    });
    expect(told('package.json', text)).toEqual([
      '1 d github:x/d (git)',
      '1 **/e https://x.test/e.tgz (http)',
      '1 g file:../g (file)',
    ]);
  });

  test('user and password of an address are not kept', () => {
    expect(
      JSON.stringify(read('package.json', '{"dependencies":{"x":"git+https://user:hunter2@example.com/x.git"}}')),
    ).not.toContain('hunter2');
  });

  test.each(['', '[]', '{', '{"a":1,}', 'null'])('%j is unreadable', (text) => {
    expect(() => read('package.json', text)).toThrow(expect.objectContaining({ name: 'Unreadable' }));
  });
});

test('a byte order mark and CRLF change nothing', () => {
  expect(told('package.json', '\ufeff{\r\n"dependencies": {\r\n"a": "^1.0.0" } }')).toEqual(['3 a ^1.0.0 (range)']);
  expect(told('requirements.txt', '\ufeffa==1\r\nb\r\n')).toEqual(['1 a ==1 (exact)', '2 b (any)']);
  expect(told('go.mod', 'module x\r\nrequire a.b/c v1.0.0\r\n')).toEqual(['2 a.b/c v1.0.0 (exact)']);
});

describe('Python', () => {
  test('requirements', () => {
    const text = `# comment
-r base.txt
-c constraints.txt
--index-url https://pypi.org/simple
--extra-index-url https://user:pw@pypi.acme.test/simple
requests==2.31.0 \\
    --hash=sha256:${'a'.repeat(64)} \\
    --hash=sha256:${'b'.repeat(64)}
Flask[async] ~= 3.0.1 ; python_version >= "3.9"  # why
numpy>=1.26,<2
black
typing_extensions===4.1
django==4.*
pkg @ https://example.com/pkg-1.0-py3-none-any.whl
other @ git+https://github.com/a/b@${SHA} ; sys_platform == "linux"
-e git+https://github.com/a/c.git@main#egg=c
-e .
./local/wheel.whl
../../outside
https://example.com/x.tar.gz
`;
    expect(told('requirements/prod.txt', text)).toEqual([
      '5 --extra-index-url https://pypi.acme.test/simple (registry)',
      '6 requests ==2.31.0 (exact)',
      '9 flask ~= 3.0.1 (range)',
      '10 numpy >=1.26,<2 (range)',
      '11 black (any)',
      '12 typing-extensions ===4.1 (exact)',
      '13 django ==4.* (range)',
      '14 pkg https://example.com/pkg-1.0-py3-none-any.whl (http)',
      `15 other git+https://github.com/a/b@${SHA} (git)`,
      '16 c git+https://github.com/a/c.git@main#egg=c (git)',
      '17 . . (local)',
      '18 ./local/wheel.whl ./local/wheel.whl (file)',
      '19 ../../outside ../../outside (file)',
      '20 https://example.com/x.tar.gz https://example.com/x.tar.gz (http)',
    ]);
    expect(read('requirements.txt', 'Flask[async]~=3.0.1').dependencies[0]?.pinned).toBe('Flask[async]==3.0.1');
  });

  test('pyproject.toml of PEP 621 with uv and groups', () => {
    const text = `[build-system]
requires = ["hatchling>=1"]
[project]
name = "My_App"
dependencies = [
  "httpx>=0.27",
  "pydantic==2.7.1",
  "shared",
  "tool",
]
[project.optional-dependencies]
all = ["my-app[cli]", "rich (>=13)"]
[dependency-groups]
dev = ["pytest~=8.2", { include-group = "lint" }]
[tool.uv.sources]
shared = { workspace = true }
tool = { git = "https://github.com/a/tool", rev = "main" }
[[tool.uv.index]]
name = "acme"
url = "https://pypi.acme.test/simple"
`;
    expect(told('pyproject.toml', text)).toEqual([
      '6 httpx >=0.27 (range)',
      '7 pydantic ==2.7.1 (exact)',
      '8 shared workspace (local)',
      '17 tool https://github.com/a/tool@main (git)',
      '12 rich >=13 (range)',
      '14 pytest ~=8.2 (range)',
      '20 acme https://pypi.acme.test/simple (registry)',
    ]);
  });

  test('pyproject.toml of Poetry, and Pipfile', () => {
    const text = `[tool.poetry]
name = "app"
[tool.poetry.dependencies]
python = "^3.12"
requests = "^2.31.0"
rich = "13.7.1"
local = { path = "../lib", develop = true }
git = { git = "https://github.com/a/b.git", tag = "v1" }
many = [{ version = "<2", python = "<3.9" }, { version = "2.0.0", python = ">=3.9" }]
[tool.poetry.group.dev.dependencies]
pytest = { version = "*", optional = true }
`;
    expect(told('api/pyproject.toml', text)).toEqual([
      '5 requests ^2.31.0 (range)',
      '6 rich 13.7.1 (exact)',
      '7 local ../lib (local)',
      '8 git https://github.com/a/b.git@v1 (git)',
      '9 many <2 (range)',
      '9 many 2.0.0 (exact)',
      '11 pytest * (any)',
    ]);
    const pipfile = `[[source]]
url = "https://pypi.org/simple"
name = "pypi"
[packages]
django = "==5.0.6"
celery = "*"
[dev-packages]
own = { path = ".", editable = true }
[requires]
python_version = "3.12"
`;
    expect(told('Pipfile', pipfile)).toEqual(['5 django ==5.0.6 (exact)', '6 celery * (any)', '8 own . (local)']);
  });
});

test('go.mod: blocks, indirect ones, replacements', () => {
  const text = `module example.com/app // main
go 1.23
require github.com/a/b v1.2.3
require (
	github.com/c/d/v2 v2.0.0-20240101000000-abcdefabcdef // indirect
	github.com/e/f v0.1.0
	github.com/g/h v1.0.0
)
replace github.com/e/f => ../f
replace github.com/g/h v1.0.0 => github.com/fork/h v1.0.1
exclude github.com/x/y v1.0.0
`;
  expect(told('svc/go.mod', text)).toEqual([
    '3 github.com/a/b v1.2.3 (exact)',
    '5 github.com/c/d/v2 v2.0.0-20240101000000-abcdefabcdef (exact)',
    '9 github.com/e/f ../f (local)',
    '10 github.com/fork/h v1.0.1 (exact)',
  ]);
  expect(read('go.mod', text).dependencies.map((one) => one.loose ?? false)).toEqual([false, true, false, false]);
});

test('Cargo.toml: a bare version is a range', () => {
  const text = `[package]
name = "app"
[dependencies]
serde = "1.0.200"
exact = "=1.2.3"
any = "*"
local = { path = "../x" }
renamed = { package = "real", version = "0.3", features = ["a"] }
git = { git = "https://github.com/a/b", rev = "${SHA}" }
shared = { workspace = true }
private = { version = "1", registry = "acme" }
[target.'cfg(unix)'.dev-dependencies]
nix = "0.29.0"
`;
  expect(told('crates/app/Cargo.toml', text)).toEqual([
    '4 serde 1.0.200 (range)',
    '5 exact =1.2.3 (exact)',
    '6 any * (any)',
    '7 local ../x (local)',
    '8 real 0.3 (range)',
    `9 git https://github.com/a/b#${SHA} (git)`,
    '11 private acme (registry)',
    '13 nix 0.29.0 (range)',
  ]);
  expect(read('Cargo.toml', text).dependencies[0]?.pinned).toBe('serde = "=1.0.200"');
});

test('Gemfile', () => {
  const text = `source "https://rubygems.org"
source 'https://gems.acme.test' do
  gem 'inner', '1.0.0'
end
# gem 'commented'
gem "rails", "~> 7.1", ">= 7.1.3"
gem 'pg', '1.5.6' # pinned
gem("puma")
gem 'own', path: '../own'
gem 'forked',
    git: 'https://github.com/a/forked.git',
    branch: 'main'
gem 'hub', github: 'a/hub', ref: '${SHA}'
group :test do
  gem :rspec.to_s, '3'
  gem 'old', :git => 'git://x/y'
end
gemspec
`;
  expect(told('Gemfile', text)).toEqual([
    '2 source https://gems.acme.test (registry)',
    '3 inner 1.0.0 (exact)',
    '6 rails ~> 7.1, >= 7.1.3 (range)',
    '7 pg 1.5.6 (exact)',
    '8 puma (any)',
    '9 own ../own (file)',
    '10 forked https://github.com/a/forked.git#main (git)',
    `13 hub a/hub#${SHA} (git)`,
    '16 old git://x/y (git)',
  ]);
});

test('composer.json', () => {
  const text = `{
  "require": {
    "php": ">=8.2", "ext-json": "*",
    "symfony/console": "^7.0",
    "Monolog/Monolog": "3.6.0",
    "acme/dev": "dev-main"
  },
  "require-dev": { "phpunit/phpunit": "v11.1.3" },
  "repositories": [
    { "type": "vcs", "url": "https://github.com/acme/dev" },
    { "type": "path", "url": "packages/*" },
    { "packagist.org": false }
  ]
}`;
  expect(told('composer.json', text)).toEqual([
    '4 symfony/console ^7.0 (range)',
    '5 monolog/monolog 3.6.0 (exact)',
    '6 acme/dev dev-main (range)',
    '8 phpunit/phpunit v11.1.3 (exact)',
    '10 repository https://github.com/acme/dev (git)',
    '11 repository packages/* (local)',
  ]);
});

test('pom.xml: properties, managed versions, plugins, repositories', () => {
  const text = `<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <groupId>com.acme</groupId>
  <parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>3.3.0</version></parent>
  <properties>
    <jackson.version>2.17.1</jackson.version>
  </properties>
  <dependencies>
    <dependency><groupId>com.fasterxml</groupId><artifactId>jackson</artifactId><version>\${jackson.version}</version></dependency>
    <dependency><groupId>a</groupId><artifactId>managed</artifactId></dependency>
    <dependency><groupId>a</groupId><artifactId>range</artifactId>
      <version>[1.0,2.0)</version></dependency>
    <dependency><groupId>a</groupId><artifactId>latest</artifactId><version>LATEST</version></dependency>
    <dependency><groupId>a</groupId><artifactId>snap</artifactId><version>1.0-SNAPSHOT</version></dependency>
    <dependency><groupId>com.acme</groupId><artifactId>own</artifactId><version>1.0-SNAPSHOT</version></dependency>
    <dependency><groupId>a</groupId><artifactId>elsewhere</artifactId><version>\${revision}</version></dependency>
  </dependencies>
  <build><plugins><plugin><artifactId>maven-jar-plugin</artifactId><version>[3.4.1]</version></plugin></plugins></build>
  <repositories><repository><id>acme</id><url>https://maven.acme.test/</url></repository></repositories>
  <distributionManagement><repository><url>https://out.acme.test/</url></repository></distributionManagement>
</project>`;
  expect(told('pom.xml', text)).toEqual([
    '4 org.springframework.boot:spring-boot-starter-parent 3.3.0 (exact)',
    '6 com.fasterxml:jackson 2.17.1 (exact)',
    '12 a:range [1.0,2.0) (range)',
    '13 a:latest LATEST (any)',
    '14 a:snap 1.0-SNAPSHOT (tag)',
    '18 org.apache.maven.plugins:maven-jar-plugin [3.4.1] (exact)',
    '19 acme https://maven.acme.test/ (registry)',
  ]);
});

test('XML: DOCTYPE, external entities, billion laughs, depth', () => {
  expect(() => read('pom.xml', '<!DOCTYPE x [<!ENTITY a "b">]><project/>')).toThrow(/DOCTYPE/);
  expect(() => read('a.csproj', '<a>'.repeat(100))).toThrow(/nested deeper/);
});

test('Gradle: scripts and version catalogs', () => {
  const text = `plugins {
  id("org.springframework.boot") version "3.3.0"
  kotlin("jvm") version "2.0.+"
}
val ktor = "2.3.11"
repositories { mavenCentral(); maven { url = uri("https://maven.acme.test") } }
dependencies {
  implementation("io.ktor:ktor-core:$ktor")
  implementation 'a:b:1.+'
  testImplementation("a:managed")
  // implementation("a:commented:1.+")
  api(project(":core"))
  implementation(libs.okhttp)
  runtimeOnly group: 'g', name: 'n', version: '[1,2)'
  implementation("a:latest:latest.release")
  implementation("a:snap:1.0-SNAPSHOT")
  implementation("a:elsewhere:\${rootProject.extra["v"]}")
}
`;
  expect(told('app/build.gradle.kts', text)).toEqual([
    '2 org.springframework.boot 3.3.0 (exact)',
    '3 kotlin-jvm 2.0.+ (range)',
    '6 repository https://maven.acme.test (registry)',
    '8 io.ktor:ktor-core 2.3.11 (exact)',
    '9 a:b 1.+ (range)',
    '14 g:n [1,2) (range)',
    '15 a:latest latest.release (any)',
    '16 a:snap 1.0-SNAPSHOT (tag)',
  ]);
  const catalog = `[versions]
kotlin = "2.0.0"
ktor = { strictly = "[2.3,3.0)" }
[libraries]
core = { module = "io.ktor:ktor-core", version.ref = "ktor" }
json = "com.acme:json:1.0"
bom = { group = "a", name = "b" }
[plugins]
kotlin = { id = "org.jetbrains.kotlin.jvm", version.ref = "kotlin" }
`;
  expect(told('gradle/libs.versions.toml', catalog).map((one) => one.slice(2))).toEqual([
    'io.ktor:ktor-core [2.3,3.0) (range)',
    'com.acme:json 1.0 (exact)',
    'org.jetbrains.kotlin.jvm 2.0.0 (exact)',
  ]);
});

test('.NET', () => {
  const text = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><Serilog>4.0.0</Serilog></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Serilog" Version="$(Serilog)" />
    <PackageReference Include="A.Float" Version="1.*" />
    <PackageReference Include="A.Range"><Version>[1.0,2.0)</Version></PackageReference>
    <PackageReference Include="A.Exact" Version="[1.2.3]" />
    <PackageReference Include="Central" />
    <ProjectReference Include="../x/x.csproj" />
  </ItemGroup>
</Project>`;
  expect(told('src/a.csproj', text)).toEqual([
    '4 Serilog 4.0.0 (exact)',
    '5 A.Float 1.* (range)',
    '6 A.Range [1.0,2.0) (range)',
    '7 A.Exact [1.2.3] (exact)',
  ]);
  expect(told('packages.config', '<packages><package id="A" version="1.0.0" /></packages>')).toEqual([
    '1 A 1.0.0 (exact)',
  ]);
});

test('pubspec.yaml and mix.exs', () => {
  const pubspec = `name: app
environment:
  sdk: ^3.4.0
dependencies:
  flutter:
    sdk: flutter
  http: ^1.2.1
  path: any
  exact: 1.0.0 # pinned
  forked:
    git:
      url: https://github.com/a/forked
      ref: main
  own:
    path: ../own
  nothing:
dev_dependencies:
  private: { hosted: https://pub.acme.test, version: 1.0.0 }
flutter:
  uses-material-design: true
`;
  expect(told('app/pubspec.yaml', pubspec)).toEqual([
    '7 http ^1.2.1 (range)',
    '8 path any (any)',
    '9 exact 1.0.0 (exact)',
    '10 forked https://github.com/a/forked#main (git)',
    '14 own ../own (local)',
    '16 nothing (any)',
    '18 private https://pub.acme.test (registry)',
  ]);
  const mix = `defmodule A.MixProject do
  defp deps do
    [
      {:phoenix, "~> 1.7.12"},
      # {:commented, "~> 1.0"},
      {:jason, "1.4.1"},
      {:forked, github: "a/forked", branch: "main"},
      {:own, path: "../own"},
      {:core, in_umbrella: true},
      {:tools, ">= 0.0.0",
       only: [:dev, :test], runtime: false}
    ]
  end
end
`;
  expect(told('mix.exs', mix)).toEqual([
    '4 phoenix ~> 1.7.12 (range)',
    '6 jason 1.4.1 (exact)',
    '7 forked a/forked#main (git)',
    '8 own ../own (file)',
    '10 tools >= 0.0.0 (range)',
  ]);
});

describe('images', () => {
  test('Dockerfile: stages, ARG, platform, digests, heredocs, COPY --from', () => {
    const text = `# syntax=docker/dockerfile:1
ARG NODE=20-alpine
ARG BASE=node:\${NODE}
ARG GIVEN
FROM --platform=$BUILDPLATFORM \${BASE} AS Build
RUN <<END
FROM nothing
END
RUN apk add \\
  # a comment
  git
FROM scratch AS empty
FROM build AS test
FROM golang@${DIGEST} AS go
FROM localhost:5000/a/b
FROM \${GIVEN}
COPY --from=build /a /b
COPY --from=nginx:1.27 /etc/nginx /etc/nginx
COPY --from=0 /x /y
RUN --mount=type=bind,from=busybox:1.36,target=/x true
FROM \${OTHER:-alpine:3.20}
`;
    expect(told('Dockerfile', text)).toEqual([
      '5 node 20-alpine (tag)',
      `14 golang ${DIGEST} (digest)`,
      '15 localhost:5000/a/b (tag)',
      '16 $' + '{GIVEN} (open)',
      '18 nginx 1.27 (tag)',
      '20 busybox 1.36 (tag)',
      '21 alpine 3.20 (tag)',
    ]);
    expect(read('build/app.Dockerfile', text).dependencies[0]?.pinned).toBe(
      'FROM --platform=$BUILDPLATFORM node:20-alpine@sha256:<digest> AS Build',
    );
    expect(told('Dockerfile.dev', 'from node:20@sha256:short')).toEqual(['1 node 20@sha256:short (tag)']);
  });

  test('compose', () => {
    const text = `x-base: &base
  restart: always
services:
  db:
    <<: *base
    image: postgres:16 # the database
  app:
    build: .
    image: acme/app:dev
  cache: { image: "redis:7", restart: always }
  pinned:
    image: "nginx:1.27@${DIGEST}"
  open:
    image: \${REGISTRY}/x:\${TAG}
  given:
    image: \${DB:-mysql:8}
    command: |
      image: not/this:1
`;
    expect(told('docker-compose.yml', text)).toEqual([
      '6 postgres 16 (tag)',
      '10 redis 7 (tag)',
      `12 nginx ${DIGEST} (digest)`,
      '14 $' + '{REGISTRY}/x:$' + '{TAG} (open)',
      '16 mysql 8 (tag)',
    ]);
  });

  test('Kubernetes and Helm', () => {
    const text = `apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      containers:
      - name: a
        image: acme/a:1.2.3
      - image: acme/b@${DIGEST}
      - image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
---
image:
  repository: acme/c
  tag: "2.0"
sidecarImage:
  repository: acme/d
  tag: ""
`;
    expect(told('deploy/app.yaml', text)).toEqual([
      '8 acme/a 1.2.3 (tag)',
      `9 acme/b ${DIGEST} (digest)`,
      '13 acme/c 2.0 (tag)',
    ]);
  });

  test('a word on the row behind its key', () => {
    const text = `jobs:
  a:
    steps:
      - uses: >-
          actions/checkout@v4
      - uses:
          "a/b@main" # moving
      - name: x
        uses:
        with: { a: b }
      - run: >
          uses: c/d@v1
`;
    expect(told('.github/workflows/ci.yml', text)).toEqual(['4 actions/checkout v4 (tag)', '6 a/b main (tag)']);
    const image = 'services:\n  db:\n    image:\n      postgres:16\n  web:\n    image:\n    build: .\n';
    expect(told('compose.yaml', image)).toEqual(['3 postgres 16 (tag)']);
  });

  test('Gradle: a block on one row', () => {
    expect(told('build.gradle', "dependencies { implementation 'a:b:1.+' }\nplugins { id 'java' }\n")).toEqual([
      '1 a:b 1.+ (range)',
    ]);
  });

  test('workflows and actions', () => {
    const text = `on: push
jobs:
  call:
    uses: acme/flows/.github/workflows/x.yml@main
  local:
    uses: ./.github/workflows/y.yml
  test:
    runs-on: ubuntu-latest
    container: node:20
    services:
      db:
        image: postgres:16
    steps:
      - uses: actions/checkout@v4
      - name: pinned
        uses: actions/setup-node@${SHA} # v4
      - { uses: "a/b/c@v1", with: { uses: x } }
      - uses: ./tools/setup
      - uses: docker://alpine:3.20
      - uses: 'short/sha@11bd719'
      - run: |
          uses: not/this@v1
          - uses: nor/this@v1
      - name: "uses: nor this@v1"
        with:
          uses: no/r@this
`;
    expect(told('.github/workflows/ci.yml', text)).toEqual([
      '4 acme/flows/.github/workflows/x.yml main (tag)',
      '9 node 20 (tag)',
      '12 postgres 16 (tag)',
      '14 actions/checkout v4 (tag)',
      `16 actions/setup-node ${SHA} (digest)`,
      '17 a/b/c v1 (tag)',
      '19 alpine 3.20 (tag)',
      '20 short/sha 11bd719 (tag)',
    ]);
    expect(read('action.yml', 'runs:\n  steps:\n    - uses: a/b@v1\n').dependencies[0]?.pinned).toBe(
      'uses: a/b@<commit SHA of v1> # v1',
    );
    expect(told('tools/action.yml', 'runs:\n  using: docker\n  image: docker://a/b:1\n')).toEqual(['3 a/b 1 (tag)']);
    expect(told('tools/action.yml', 'runs:\n  using: docker\n  image: Dockerfile\n')).toEqual([]);
  });
});
