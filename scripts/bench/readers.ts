import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { type Row, ratio, run, type Usage } from './measure.ts';
import { writeBom, writeJunit, writeSarif } from './reports.ts';

const root = path.resolve(import.meta.dirname, '../..');
const ROUNDS = 5;
const MB = 1_000_000;

const PARSE = `JSON.parse(require('node:fs').readFileSync(process.argv[1], 'utf8'))`;

/** The plain ways to read the files, as programs of their own. */
const SAXES = `import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
new SaxesParser().write(readFileSync(process.argv[2], 'utf8')).close();`;

/** Counts a BOM without its schema, which the plain way does not look at either. */
const COUNT = `import { open } from 'node:fs/promises';
import { countBom } from './src/readers/ground/bom-stream.ts';
const piece = Buffer.allocUnsafe(1 << 20);
const file = await open(process.argv[2]);
const { size } = await file.stat();
const pieces = async function* () {
  for (let at = 0, read = 1; read > 0; at += read) {
    read = (await file.read(piece, 0, piece.length, at)).bytesRead;
    yield piece.subarray(0, read);
  }
};
const { components } = await countBom({ size, pieces });
await file.close();
if (components.count() === 0) process.exit(1);`;

async function program(contents: string, outfile: string): Promise<void> {
  const stdin = { contents, resolveDir: root, loader: 'ts' as const };
  await build({
    stdin,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    logLevel: 'error',
  });
}

/** Large reports as the command line reads them, beside the parser that they are made for; start-up counts in both. */
export async function rows(): Promise<readonly Row[]> {
  const into = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const file = (name: string) => path.join(into, name);
  try {
    await writeFile(file('package.json'), '{"type":"module"}');
    await program(SAXES, file('saxes.js'));
    await program(COUNT, file('count.js'));
    const read = (name: string): Usage => run([path.join(root, 'dist/cli.js'), 'read', file(name)]);
    const parse = (name: string) => run(['-e', PARSE, file(name)]).cpu;
    const saxes = (name: string) => run([file('saxes.js'), file(name)]).cpu;
    const row = (what: string, beside: string, figure: number, limit: number, unit: Row['unit'] = '×'): Row => ({
      what,
      beside,
      figure,
      unit,
      limit,
    });
    const found: Row[] = [];
    writeSarif(file('log.sarif'), 100 * MB);
    found.push(
      row(
        'read a SARIF of 100 MB',
        'JSON.parse (CPU)',
        ratio(
          () => read('log.sarif').cpu,
          () => parse('log.sarif'),
          ROUNDS,
        ),
        0.8,
      ),
      row('read a SARIF of 100 MB', 'peak memory', read('log.sarif').memory, 96, 'MB'),
    );
    await rm(file('log.sarif'));
    writeJunit(file('junit.xml'), 50 * MB);
    found.push(
      row(
        'read a JUnit of 50 MB',
        'bare saxes (CPU)',
        ratio(
          () => read('junit.xml').cpu,
          () => saxes('junit.xml'),
          ROUNDS,
        ),
        1.3,
      ),
    );
    await rm(file('junit.xml'));
    writeBom(file('bom.json'), 100 * MB);
    found.push(
      row(
        'count a CycloneDX of 100 MB, without its schema',
        'JSON.parse (CPU)',
        ratio(
          () => run([file('count.js'), file('bom.json')]).cpu,
          () => parse('bom.json'),
          ROUNDS,
        ),
        0.8,
      ),
    );
    return found;
  } finally {
    await rm(into, { recursive: true, force: true });
  }
}
