import { mayRead } from '../../src/environment/ground/files.ts';
import { environment } from '../../src/environment/index.ts';
import { mayBeManifest } from '../../src/manifests/ground/may-be.ts';
import { manifests } from '../../src/manifests/index.ts';

const MANIFESTS =
  'package.json a/requirements.txt requirements-dev.txt requirements/base.txt requirements.in constraints.txt pyproject.toml Pipfile go.mod Cargo.toml Gemfile gems.rb composer.json pom.xml build.gradle app/build.gradle.kts gradle/libs.versions.toml a.csproj a.fsproj Directory.Packages.props packages.config pubspec.yaml mix.exs Dockerfile a.Dockerfile Dockerfile.dev Containerfile compose.yaml docker-compose.prod.yml action.yml tools/x/action.yaml .github/workflows/ci.yml k8s/app/a.yaml charts/x/values.yaml';
const CODE =
  'a.ts a.tsx a.mjs a.cjs a.vue a.svelte a.astro a.py a.go a.rb Rakefile a.php A.java A.scala A.kt a.kts A.cs a.fs a.rs a.ex a.exs a.c a.hpp a.dart a.swift a.sh compose.yml application.yml application-prod.properties';

test.each(MANIFESTS.split(' '))('%s can be a manifest, and one reader knows it', (path) => {
  expect([mayBeManifest(path), manifests.filter((one) => one.matches(path)).length]).toEqual([true, 1]);
});

test.each(CODE.split(' '))('%s can read the environment, and one language knows it', (path) => {
  expect([mayRead(path), environment.filter((one) => one.matches(path)).length]).toEqual([true, 1]);
});

test.each([
  'node_modules/a/package.json',
  'vendor/x/go.mod',
  'test/fixtures/Dockerfile',
  'src/package.json.ts',
  'a.md',
])('%s is no manifest of the repository', (path) => expect(mayBeManifest(path)).toBe(false));
