import { policyOf } from '../collect/policy.ts';
import type { Loaded } from '../config/load.ts';
import { openLocal } from '../forge/local/index.ts';
import type { Forge } from '../model/forge.ts';
import type { PolicySource } from '../model/policy.ts';
import { Stop } from '../model/stop.ts';
import { json, oneLine } from '../reports/ground/sanitise.ts';
import { loadFrom } from './policy.ts';
import { print } from './terminal.ts';

interface ConfigOptions {
  readonly repo?: string;
  readonly base?: string;
  readonly config?: string;
  readonly format: string;
}

/** On the default branch there is nothing to judge, but its own configuration is still worth a look. */
async function openForConfig(repo: string, base: string | undefined): Promise<Forge> {
  if (base !== undefined) return openLocal({ repo, base });
  try {
    return await openLocal({ repo });
  } catch (error) {
    if (error instanceof Stop && error.message.startsWith('Nothing to judge')) return openLocal({ repo, base: 'HEAD' });
    throw error;
  }
}

async function load({ repo, base, config }: ConfigOptions): Promise<Loaded> {
  if (config !== undefined) return loadFrom(config);
  const forge = await openForConfig(repo ?? process.cwd(), base);
  try {
    const change = await forge.change();
    return await policyOf(forge, change, await forge.tree(change.base), {});
  } finally {
    await forge.close();
  }
}

const SOURCES: Readonly<Record<PolicySource['kind'], (source: PolicySource) => string>> = {
  defaults: () => 'no configuration file at the base: the defaults count',
  base: ({ path, commit }) => `${path} at the base ${commit?.slice(0, 12) ?? ''}`.trimEnd(),
  override: ({ path }) => `${path}, given with --config`,
  worktree: ({ path }) => `${path} on disk`,
};

/** `ready-gate config`: every effective value and where it comes from. */
export async function config(options: ConfigOptions): Promise<number> {
  const { policy, source, origins } = await load(options);
  if (options.format === 'json') {
    print(json({ source, policy, origins }));
    return 0;
  }
  print(`# ${SOURCES[source.kind](source)} (preset ${source.preset})`);
  print(origins.map(({ key, value, from }) => `${key}: ${oneLine(JSON.stringify(value))}  # ${from}`).join('\n'));
  return 0;
}
