import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { twelve } from '../../test/forge/github/linked.ts';
import { type EventName, type EventOptions, payload } from '../../test/github/events.ts';
import { runAction } from '../../test/github/runner.ts';
import type { GitHub } from '../../test/github/server.ts';
import { HOOK, median, type Row, run, type Usage } from './measure.ts';

const ACTION = process.env.READY_GATE_ACTION ?? path.resolve(import.meta.dirname, '../../dist/action.js');
const ROUNDS = 9;
/** Milliseconds that every call takes. */
const LATENCY = 50;

/** Runs the action as a runner does; own CPU and wall time from the start of the process, in milliseconds. */
async function act(hub: GitHub, folder: string, event: EventName, options: EventOptions = {}): Promise<Usage> {
  const [hook, out] = [path.join(folder, 'hook.mjs'), path.join(folder, 'usage.json')];
  await writeFile(hook, HOOK);
  const env = { BENCH_OUT: out, NODE_OPTIONS: `--import ${pathToFileURL(hook).href}` };
  const given = await payload(hub, event, options);
  hub.reset();
  const { code, stdout } = await runAction({ server: hub, event, payload: given, action: ACTION, env });
  if (code !== 0) throw new Error(`the action ended with ${code}: ${stdout}`);
  return JSON.parse(await readFile(out, 'utf8')) as Usage;
}

/** The action over a pull request with twelve links on the fake GitHub: CPU beside a bare node, and wall time with slow calls. */
export async function rows(): Promise<readonly Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const { hub } = await twelve();
  const check = () => act(hub, folder, 'pull_request_target');
  // An event with nothing to judge: the process starts, reads what the runner tells, and ends.
  const start = () => act(hub, folder, 'issue_comment', { comment: { body: 'hello', user: 'nadia' } });
  try {
    // The fake GitHub compiles its schemas at the first call of each kind.
    await check();
    const ratios: number[] = [];
    const walls: number[] = [];
    const starts: number[] = [];
    for (let round = 0; round < ROUNDS; round++) ratios.push((await check()).cpu / run(['-e', '0']).cpu);
    hub.pace(LATENCY);
    for (let round = 0; round < ROUNDS; round++) {
      starts.push((await start()).wall);
      walls.push((await check()).wall);
    }
    return [
      { what: 'action over 12 links', beside: 'node -e 0 (CPU)', figure: median(ratios), unit: '×', limit: 6 },
      {
        what: `action over 12 links, ${LATENCY} ms a call`,
        beside: `8 calls + start-up of ${median(starts).toFixed(0)} ms (wall)`,
        figure: median(walls),
        unit: 'ms',
        limit: 8 * LATENCY + median(starts),
      },
    ];
  } finally {
    await hub.close();
    await rm(folder, { recursive: true, force: true });
  }
}
