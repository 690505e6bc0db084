import { run } from '../../src/commands/start.ts';

/** What a run of the command line came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process: in a folder, with variables of the environment changed for the time. */
export async function cli(
  words: readonly string[],
  { cwd, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const told = { out: '', err: '' };
  const before = { cwd: process.cwd(), env: { ...process.env } };
  const streams = { out: process.stdout, err: process.stderr };
  const writes = { out: process.stdout.write, err: process.stderr.write };
  for (const name of ['out', 'err'] as const) {
    streams[name].write = ((text: string | Uint8Array) => {
      told[name] += String(text);
      return true;
    }) as typeof process.stdout.write;
  }
  // What CI tells of branches must not reach a test.
  for (const name of Object.keys(process.env)) if (/^(GITHUB|CI|GIT)_?|COLOR/.test(name)) delete process.env[name];
  Object.assign(process.env, { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...env });
  try {
    if (cwd !== undefined) process.chdir(cwd);
    return { code: await run(words), ...told };
  } finally {
    for (const name of ['out', 'err'] as const) streams[name].write = writes[name];
    process.chdir(before.cwd);
    for (const name of Object.keys(process.env)) if (!(name in before.env)) delete process.env[name];
    Object.assign(process.env, before.env);
  }
}
