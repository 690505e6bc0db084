import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/** Entries of the bundle: name in dist/ → source. The worker is an entry because it is started by its file name. */
const ENTRIES = { action: 'src/action.ts', cli: 'src/cli.ts', 'prd-worker': 'src/prd/worker.ts' };

/** Names and licence texts of every package that went into the bundle. */
function licences(inputs: readonly string[]): string {
  const folders = new Set(
    inputs.flatMap((input) => input.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []),
  );
  return [...folders]
    .sort()
    .map((folder) => {
      const pkg = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
      return `${pkg.name} ${pkg.version}: ${pkg.license}\n`;
    })
    .join('');
}

/**
 * The toolkit's HTTP client, which only its identity tokens use: told to be free of side effects it falls away, and with it
 * undici, which costs more at every start than the action's own work.
 */
const unusedClient: Plugin = {
  name: 'unused-client',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^@actions\/http-client/ }, async ({ path: name, pluginData, ...from }) => {
      if (pluginData === 'asked') return undefined;
      const found = await bundle.resolve(name, { ...from, pluginData: 'asked' });
      return { ...found, sideEffects: false };
    });
  },
};

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ENTRIES,
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: 'chunks/[name]-[hash]',
  // Less text is less to compile at every start.
  minify: true,
  lineLimit: 160,
  legalComments: 'none',
  metafile: true,
  plugins: [unusedClient],
  // CommonJS dependencies call require(); in an ES module there is none.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
});
writeFileSync(path.join(dist, 'package.json'), '{"type":"module"}\n');
writeFileSync(path.join(dist, 'LICENSES.txt'), licences(Object.keys(metafile.inputs)));
