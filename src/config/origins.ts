import type { Policy } from '../model/policy.ts';
import { isTable } from '../model/table.ts';
import type { KnownRule } from './merge.ts';
import type { Preset } from './presets.ts';
import { dotted, type KeyPath } from './problem.ts';
import type { Config } from './schema.ts';

/** One effective value with where it comes from: `preset backend`, `rule prd-linked`, `.github/ready-gate.yml:4`. */
export interface Origin {
  readonly key: string;
  readonly value: unknown;
  readonly from: string;
}

/** Line of a key in the configuration file. */
export type LineOf = (path: KeyPath) => number;

/** Every value of the policy, lists whole, in the order of the policy. */
function flat(value: unknown, path: KeyPath): { readonly path: KeyPath; readonly value: unknown }[] {
  if (!isTable(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, below]) => flat(below, [...path, key]));
}

/** What the file says at a path: nothing, the value itself, or more entries for a list. */
function configured(config: Config, path: KeyPath): { readonly path: KeyPath; readonly added: boolean } | undefined {
  let value: unknown = config;
  for (const [depth, key] of path.entries()) {
    if (!isTable(value)) return value === undefined ? undefined : { path: path.slice(0, depth), added: false };
    value = Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value === undefined ? undefined : { path, added: isTable(value) && 'add' in value };
}

/** Where each value of the policy comes from, as a flat list. */
export function originsOf(
  policy: Policy,
  preset: Preset,
  rules: readonly KnownRule[],
  file?: { readonly path: string; readonly config: Config; readonly lineOf: LineOf },
): Origin[] {
  const fromPreset = `preset ${preset.name}`;
  const from = (path: KeyPath): string => {
    const said = file && configured(file.config, path);
    if (file && said) return `${said.added ? `${fromPreset} + ` : ''}${file.path}:${file.lineOf(said.path)}`;
    const [top, id] = path;
    if (top !== 'rules' || preset.others || Object.hasOwn(preset.policy.rules, String(id))) return fromPreset;
    return rules.some((rule) => rule.id === id) ? `rule ${id}` : fromPreset;
  };
  const values = flat({ roadmap: false, ...policy }, []);
  return values.map(({ path, value }) => ({ key: dotted(path), value, from: from(path) }));
}
