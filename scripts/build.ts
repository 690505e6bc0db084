import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { smallChunks, together } from './build/together.ts';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
/** Where the bundle is made: a build that fails leaves the old one as it was. */
const next = path.join(root, 'dist.next');

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
 * Packages told to be free of side effects, so that what nobody uses of them falls away: the toolkit's HTTP client (only for
 * identity tokens; with it goes undici, which costs more at every start than the action's own work), the client beside the
 * toolkit's context, and the tables by which characters are written as HTML entities, which reading Markdown never does.
 */
const UNUSED = /^(@actions\/http-client|entities)($|\/)/;

/** What the client is made of, without what its plugins would add to it. */
const UNPLUGGED = `const none = () => ({});
export { none as requestLog, none as paginateRest, none as restEndpointMethods, none as legacyRestEndpointMethods };`;

const trimmed: Plugin = {
  name: 'trimmed',
  setup: (bundle) => {
    bundle.onResolve({ filter: /.*/ }, async ({ path: name, pluginData, ...from }) => {
      const inside = name.startsWith('.') && /node_modules\/(entities|@actions\/github)\//.test(from.importer);
      if (pluginData === 'asked' || !(inside || UNUSED.test(name))) return undefined;
      const found = await bundle.resolve(name, { ...from, pluginData: 'asked' });
      return { ...found, sideEffects: false };
    });
    // The table of entities is a text of 46 kB that is cut into its letters; nearly no document needs it.
    bundle.onLoad({ filter: /entities\/lib\/esm\/generated\/decode-data-\w+\.js$/ }, ({ path: file }) => {
      const [, letters] = /("(?:[^"\\]|\\.)*")\s*\.split\(""\)/.exec(readFileSync(file, 'utf8')) ?? [];
      if (!letters) throw new Error(`${file} is not the table that it was`);
      return { contents: `export default () => Uint16Array.from(${letters}.split(''), (unit) => unit.charCodeAt(0));` };
    });
    bundle.onLoad({ filter: /entities\/lib\/esm\/decode\.js$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8');
      const lazy = text.replaceAll(
        /^const (\w+Decoder) = getDecoder\((\w+)\);$/gm,
        'let made_$1;\nconst $1 = (text, mode) => (made_$1 ??= getDecoder($2()))(text, mode);',
      );
      if (lazy.split('??=').length !== 3) throw new Error(`${file} does not make two decoders`);
      return { contents: lazy };
    });
    // The Markdown parser makes a finder of bare addresses at its start although it is told not to look for any.
    bundle.onResolve({ filter: /^linkify-it$/ }, ({ path: name }) => ({ path: name, namespace: 'unused' }));
    bundle.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default class {}' }));
    // Calls are made by route: a method for each of GitHub's thousand endpoints is more text than the rest of the client.
    const plugins = /^@octokit\/plugin-(rest-endpoint-methods|paginate-rest|request-log)$/;
    bundle.onResolve({ filter: plugins }, ({ path: name }) => ({ path: name, namespace: 'unplugged' }));
    bundle.onLoad({ filter: /.*/, namespace: 'unplugged' }, () => ({ contents: UNPLUGGED }));
  },
};

const OPTIONS = {
  absWorkingDir: root,
  entryPoints: ENTRIES,
  outdir: next,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Node has them, and a literal is compiled once, not at each use.
  supported: { 'regexp-unicode-property-escapes': true },
  chunkNames: 'chunks/[name]-[hash]',
  // Less text is less to compile at every start.
  minify: true,
  lineLimit: 160,
  legalComments: 'none',
  metafile: true,
  // CommonJS dependencies read __dirname and call require() (see below); in an ES module there is neither.
  define: { __dirname: 'import.meta.dirname' },
} satisfies BuildOptions;

rmSync(next, { recursive: true, force: true });
// Built twice: only the first time tells which chunks are small.
const first = await build({ ...OPTIONS, plugins: [trimmed], write: false });
const small = smallChunks(first.metafile, ENTRIES.cli);
const { metafile } = await build({ ...OPTIONS, plugins: [trimmed, together(root, small)] });
// To make a `require` takes a millisecond: only files that name it get one, and only when it is called.
const REQUIRE =
  "let __made;const require=(name)=>(__made??=process.getBuiltinModule('node:module').createRequire(import.meta.url))(name);";
for (const name of Object.keys(metafile.outputs)) {
  const text = readFileSync(path.join(root, name), 'utf8');
  if (!/(?<![\w$.'"`/-])require(?![\w$'"`:/-])/.test(text)) continue;
  const [shebang = ''] = /^#!.*\n/.exec(text) ?? [];
  writeFileSync(path.join(root, name), `${shebang}${REQUIRE}\n${text.slice(shebang.length)}`);
}
// The parser of Postgres looks for its WebAssembly beside its own code, which is a chunk because it is loaded on demand.
copyFileSync(
  path.join(root, 'node_modules/libpg-query/wasm/libpg-query.wasm'),
  path.join(next, 'chunks/libpg-query.wasm'),
);
writeFileSync(path.join(next, 'package.json'), '{"type":"module"}\n');
writeFileSync(path.join(next, 'LICENSES.txt'), licences(Object.keys(metafile.inputs)));
rmSync(dist, { recursive: true, force: true });
renameSync(next, dist);
