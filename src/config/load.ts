import type { Policy, PolicySource } from '../model/policy.ts';
import { Stop } from '../model/stop.ts';
import { type KnownRule, merge } from './merge.ts';
import { type Origin, originsOf } from './origins.ts';
import { PRESETS } from './presets.ts';
import type { Problem } from './problem.ts';

/** Where the configuration file is kept when nothing else is said. */
export const CONFIG_PATH = '.github/ready-gate.yml';

/** A configuration file as it was found; without `text` there is none, and the defaults count. */
export interface ConfigFile {
  readonly kind: 'base' | 'override' | 'worktree';
  readonly path: string;
  readonly text?: string;
  readonly commit?: string;
}

/** The effective policy, where it came from, and where each of its values came from. */
export interface Loaded {
  readonly policy: Policy;
  readonly source: PolicySource;
  readonly origins: readonly Origin[];
}

function refuse(path: string, problems: readonly Problem[]): never {
  const sentences = [...problems]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map((problem) => `${path}:${problem.line}:${problem.column}: ${problem.says}`);
  const [first, ...more] = sentences;
  if (first && more.length === 0) throw new Stop(2, first);
  throw new Stop(2, `${path} has ${sentences.length} problems`, sentences);
}

/**
 * Makes the policy of a configuration file over its preset, or the `backend` preset when there is no file. Throws Stop(2)
 * with every problem of the file at once, each with line, column and the nearest right name. `rules` are all rules there are.
 */
export async function loadPolicy(file: ConfigFile, rules: readonly KnownRule[]): Promise<Loaded> {
  const { path, text } = file;
  if (text === undefined) {
    if (file.kind === 'override') throw new Stop(2, `There is no configuration file ${path}`);
    const policy = merge(PRESETS.backend, {}, rules);
    const source = { kind: 'defaults', preset: 'backend' } as const;
    return { policy, source, origins: originsOf(policy, PRESETS.backend, rules) };
  }
  // Only a file needs the YAML parser and the schema; they are most of the time that a small check takes to start.
  const [{ parseYaml }, { checkConfig }] = await Promise.all([import('./yaml.ts'), import('./complain.ts')]);
  const parsed = parseYaml(text);
  if (parsed.syntax) refuse(path, parsed.problems);
  const ids = rules.map((rule) => rule.id);
  const config = checkConfig(parsed, ids);
  if ('length' in config || parsed.problems.length > 0) {
    const told = new Set(parsed.problems.map((problem) => `${problem.line}:${problem.column}`));
    const others = 'length' in config ? config.filter((one) => !told.has(`${one.line}:${one.column}`)) : [];
    refuse(path, [...parsed.problems, ...others]);
  }
  const preset = PRESETS[config.extends ?? 'backend'];
  const policy = merge(preset, config, rules);
  const { unknownRoles } = await import('./references.ts');
  const strangers = unknownRoles(config, policy, (key) => parsed.placeOf(key));
  if (strangers.length > 0) refuse(path, strangers);
  const lineOf = (key: readonly (string | number)[]) => parsed.placeOf(key, 'key').line;
  return {
    policy,
    source: { kind: file.kind, path, preset: preset.name, ...(file.commit ? { commit: file.commit } : {}) },
    origins: originsOf(policy, preset, rules, { path, config, lineOf }),
  };
}
