import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildScenario } from '../demo/build.ts';
import { DEFAULT_SCENARIO, findExamples, listScenarios, scenarioFolder } from '../demo/list.ts';
import { Stop } from '../model/stop.ts';
import { isFolder } from './files.ts';
import { print } from './terminal.ts';

interface DemoOptions {
  readonly list?: boolean;
  readonly keep?: string;
}

async function list(examples: string): Promise<number> {
  const entries = await listScenarios(examples);
  const widest = Math.max(...entries.map((entry) => entry.name.length));
  print(entries.map((entry) => `${entry.name.padEnd(widest)}  ${entry.expect.padEnd(11)}  ${entry.title}`).join('\n'));
  print(`\nRun one: ${invocation()} demo NAME`);
  return 0;
}

async function folderFor(keep: string | undefined): Promise<string> {
  if (keep === undefined) return mkdtemp(path.join(tmpdir(), 'ready-gate-demo-'));
  if (await isFolder(keep)) throw new Stop(2, `${keep} exists already; --keep takes a new folder`);
  await mkdir(keep, { recursive: true });
  return path.resolve(keep);
}

/** How this program was started, so that a printed command can be pasted as it is. */
function invocation(): string {
  const script = process.argv[1] ?? '';
  return script.endsWith('.js') ? `node ${path.relative(process.cwd(), script) || script}` : 'ready-gate';
}

/** The other examples worth running next: the one that is ready, and the one listed after this. */
function next(names: readonly string[], name: string): readonly string[] {
  const after = names[(names.indexOf(name) + 1) % names.length] ?? 'ready';
  return [...new Set([name === 'ready' ? after : 'ready', after])];
}

/** `ready-gate demo`: builds an example repository, judges it and says what to try next. 0 when the verdict is the expected one. */
export async function demo(name: string | undefined, options: DemoOptions): Promise<number> {
  const examples = await findExamples(path.dirname(fileURLToPath(import.meta.url)));
  if (options.list) return list(examples);
  const wanted = name ?? DEFAULT_SCENARIO;
  const folder = await scenarioFolder(examples, wanted);
  const entries = await listScenarios(examples);
  const entry = entries.find((found) => found.name === wanted);
  const into = await folderFor(options.keep);
  try {
    const built = await buildScenario(folder, into);
    const body = path.join(into, 'pull-request.md');
    await writeFile(body, built.prBody ?? '');
    print(`Example ${wanted}: ${entry?.shows ?? ''}\nRepository: ${built.dir} (branch ${built.branch})\n`);
    const where = ['--repo', built.dir, '--base', built.base.slice(0, 12)];
    const { strict } = built;
    const { check } = await import('./check.ts');
    await check({ repo: built.dir, base: built.base, prd: [], prBody: body, format: 'pretty', at: built.at, strict });
    const others = next(
      entries.map((found) => found.name),
      wanted,
    );
    print(
      [
        '',
        'Try next:',
        ...others.map((other) => `  ${invocation()} demo ${other}`),
        `  ${invocation()} demo --list`,
        `  ${invocation()} check ${where.join(' ')} --pr-body ${body}${strict ? ' --strict' : ''} --format json`,
        `The example's files: ${folder}`,
      ].join('\n'),
    );
    return 0;
  } catch (error) {
    await rm(into, { recursive: true, force: true });
    throw error;
  }
}
