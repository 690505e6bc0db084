import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildScenario } from '../../src/demo/build.ts';
import { type Row, ratio, run } from './measure.ts';

const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'dist/cli.js');
const ROUNDS = 15;

/** Start-up of the command line and a check of the `ready` example, in CPU beside a bare node. */
export async function rows(): Promise<readonly Row[]> {
  const bare = () => run(['-e', '0']).cpu;
  const beside = 'node -e 0 (CPU)';
  const into = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const built = await buildScenario(path.join(root, 'examples/ready'), into);
    const words = [cli, 'check', '--repo', built.dir, '--base', built.base, '--at', built.at];
    return [
      {
        what: 'ready-gate --version',
        beside,
        figure: ratio(() => run([cli, '--version']).cpu, bare, ROUNDS),
        unit: '×',
        limit: 1.5,
      },
      {
        what: 'ready-gate check of a small repository',
        beside,
        figure: ratio(() => run(words).cpu, bare, ROUNDS),
        unit: '×',
        limit: 4,
      },
    ];
  } finally {
    await rm(into, { recursive: true, force: true });
  }
}
