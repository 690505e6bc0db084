import { EVIDENCE_KINDS } from '../model/kinds.ts';
import type { Policy, Role, RuleSetting } from '../model/policy.ts';
import type { Rule } from '../model/rule.ts';
import type { Preset } from './presets.ts';
import type { Config, ListConfig } from './schema.ts';

/** What a policy has to know of a rule. */
export type KnownRule = Pick<Rule, 'id' | 'setting'>;

/** A configured list: in place of the preset's, or behind it without repeating what is there. */
function listed<Item>(preset: readonly Item[], configured: ListConfig<Item> | undefined): readonly Item[] {
  if (configured === undefined) return preset;
  return 'add' in configured ? [...new Set([...preset, ...configured.add])] : configured;
}

function rolesOf(preset: readonly Role[], configured: Config['roles']): readonly Role[] {
  if (configured === undefined) return preset;
  const added = 'add' in configured ? configured.add : configured;
  const roles = added.map(({ name, aliases, required }) => ({
    name,
    aliases: aliases ?? [],
    required: required ?? true,
  }));
  if (!('add' in configured)) return roles;
  const names = new Set(roles.map((role) => role.name.toLowerCase()));
  return [...preset.filter((role) => !names.has(role.name.toLowerCase())), ...roles];
}

/** Drops keys without a value, so that spreading them leaves what the preset says. */
const given = <Value extends object>(value: Value | undefined) =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([, one]) => one !== undefined)) as {
    [Key in keyof Value]?: Exclude<Value[Key], undefined>;
  };

/** The setting of every known rule: the file's, else the preset's, else the rule's own. */
function settings(preset: Preset, config: Config, rules: readonly KnownRule[]): Record<string, RuleSetting> {
  const named = new Map([...Object.entries(preset.policy.rules), ...Object.entries(config.rules ?? {})]);
  return Object.fromEntries(rules.map((rule) => [rule.id, named.get(rule.id) ?? preset.others ?? rule.setting]));
}

function trustOf(preset: Policy, configured: NonNullable<Config['evidence']>['trust']): Policy['evidence']['trust'] {
  if (typeof configured !== 'string') return { ...preset.evidence.trust, ...given(configured) };
  return Object.fromEntries(EVIDENCE_KINDS.map((kind) => [kind, configured])) as Policy['evidence']['trust'];
}

/** The effective policy: what the file says over what the preset says, with every value set. */
export function merge(preset: Preset, config: Config, rules: readonly KnownRule[]): Policy {
  const { policy } = preset;
  const { roadmap: presetRoadmap, ...rest } = policy;
  const roadmap = config.roadmap ?? presetRoadmap;
  return {
    ...rest,
    prds: listed(policy.prds, config.prds),
    templates: listed(policy.templates, config.templates),
    sections: { ...policy.sections, ...given(config.sections) },
    requiredSections: listed(policy.requiredSections, config.requiredSections),
    documents: listed(policy.documents, config.documents),
    evidence: {
      required: listed(policy.evidence.required, config.evidence?.required),
      trust: trustOf(policy, config.evidence?.trust),
    },
    severity: { ...policy.severity, ...given(config.severity) },
    rules: settings(preset, config, rules),
    roles: rolesOf(policy.roles, config.roles),
    migrations: listed(policy.migrations, config.migrations),
    contracts: listed(policy.contracts, config.contracts),
    statuses: {
      ready: listed(policy.statuses.ready, config.statuses?.ready),
      done: listed(policy.statuses.done, config.statuses?.done),
    },
    ...(roadmap ? { roadmap: { path: roadmap.path, ...(roadmap.mirror ? { mirror: roadmap.mirror } : {}) } } : {}),
    caps: { ...policy.caps, ...given(config.caps) },
  };
}
