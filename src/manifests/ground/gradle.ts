import type { DependencyKind } from '../../model/manifest.ts';

/** A version as Gradle takes it (https://docs.gradle.org/current/userguide/dependency_versions.html). */
export function gradleKind(spec: string): DependencyKind {
  if (/^(?:\+|latest\.\w+)$/.test(spec)) return 'any';
  if (/-SNAPSHOT$/i.test(spec)) return 'tag';
  if (/^\[[^,[\]()]+\]$/.test(spec)) return 'exact';
  return /[[\](),+]/.test(spec.replace(/\+[\w.-]+$/, '')) || spec.endsWith('+') ? 'range' : 'exact';
}
