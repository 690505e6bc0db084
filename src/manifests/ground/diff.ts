import type { Dependency, Manifest, ManifestFacts } from '../../model/manifest.ts';

const keyOf = ({ name, spec }: Dependency) => `${name}\n${spec}`;

/** What stands in a manifest that did not stand there before, what is gone, and how many are as they were; each once. */
export function diffOf(
  before: Manifest | undefined,
  after: Manifest,
): Pick<ManifestFacts, 'changed' | 'removed' | 'kept'> {
  const known = new Set(before?.dependencies.map(keyOf));
  const specs = new Map(before?.dependencies.map(({ name, spec }) => [name, spec]));
  const names = new Set(after.dependencies.map(({ name }) => name));
  const all = [...new Map(after.dependencies.map((one) => [keyOf(one), one] as const).reverse()).values()].reverse();
  const changed = all
    .filter((one) => !known.has(keyOf(one)))
    .map((one) => {
      const spec = specs.get(one.name);
      return spec === undefined ? one : { ...one, before: spec };
    });
  return {
    changed,
    removed: [...specs.keys()].filter((name) => !names.has(name)).sort(),
    kept: all.length - changed.length,
  };
}
