import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile, Plugin } from 'esbuild';

/** Chunks below so many bytes are put together: to open a file costs more than to read more of one. */
const SMALL = 8_000;

/** Small modules that share a chunk, and the entries (of the bundle, or loaded on demand) that load it. */
export interface Together {
  readonly members: readonly string[];
  readonly entries: ReadonlySet<string>;
}

/**
 * What of a first build to put together: the small chunks that need no larger one, so that nothing heavy comes along. What
 * `alone` (the source of an entry) loads stays as it is.
 */
export function smallChunks({ outputs }: Metafile, alone: string): Together {
  const needed = (name: string) =>
    (outputs[name]?.imports ?? []).flatMap((one) =>
      one.kind === 'import-statement' && outputs[one.path] ? [one.path] : [],
    );
  const closure = (name: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const one of needed(name)) closure(one, seen);
    return seen;
  };
  const names = Object.keys(outputs);
  const kept = new Set(
    names.filter((name) => outputs[name]?.entryPoint === alone).flatMap((name) => [...closure(name)]),
  );
  const own = (name: string) => Object.keys(outputs[name]?.inputs ?? {}).filter((input) => input.startsWith('src/'));
  // The bundler's own helpers are a chunk without a module of ours, which every other one may need.
  const helpers = new Set(names.filter((name) => Object.keys(outputs[name]?.inputs ?? {}).length === 0));
  let small = new Set(
    names.filter((name) => {
      const { entryPoint, bytes = 0, inputs = {} } = outputs[name] ?? {};
      return !entryPoint && !kept.has(name) && bytes < SMALL && own(name).length === Object.keys(inputs).length;
    }),
  );
  for (let before = -1; before !== small.size; ) {
    before = small.size;
    small = new Set(
      [...small].filter((name) => needed(name).every((one) => small.has(one) || kept.has(one) || helpers.has(one))),
    );
  }
  const entries = names.flatMap((name) => {
    const { entryPoint } = outputs[name] ?? {};
    return entryPoint && [...closure(name)].some((one) => small.has(one)) ? [entryPoint] : [];
  });
  return { members: [...small].flatMap(own).sort(), entries: new Set(entries) };
}

/** Lets each of the entries need all members: what the same entries need goes into the same chunk. */
export function together(root: string, { members, entries }: Together): Plugin {
  return {
    name: 'together',
    setup: (bundle) => {
      bundle.onResolve({ filter: /^together$/ }, () => ({ path: 'together', namespace: 'together' }));
      bundle.onLoad({ filter: /.*/, namespace: 'together' }, () => ({
        contents: members.map((member) => `import './${member}';`).join('\n'),
        resolveDir: root,
      }));
      bundle.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path: file }) => {
        const name = path.relative(root, file).split(path.sep).join('/');
        if (!entries.has(name)) return undefined;
        return { contents: `${readFileSync(file, 'utf8')}\nimport 'together';\n`, loader: 'ts' };
      });
    },
  };
}
