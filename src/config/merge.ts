import { EVIDENCE_KINDS, SCAN_CATEGORIES } from '../model/kinds.ts';
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

/** The preset's list with what is added; one of a known name takes the place of that one. */
function replaced<Item extends { readonly name: string }>(
  preset: readonly Item[],
  added: readonly Item[],
): readonly Item[] {
  const names = new Set(added.map(({ name }) => name.toLowerCase()));
  return [...preset.filter(({ name }) => !names.has(name.toLowerCase())), ...added];
}

function named<Item extends { readonly name: string }>(
  preset: readonly Item[],
  configured: ListConfig<Item> | undefined,
): readonly Item[] {
  if (configured === undefined) return preset;
  return 'add' in configured ? replaced(preset, configured.add) : configured;
}

function rolesOf(preset: readonly Role[], configured: Config['roles']): readonly Role[] {
  if (configured === undefined) return preset;
  const added = 'add' in configured ? configured.add : configured;
  // To say who holds a role of the preset, nobody has to repeat what else it is called.
  const known = new Map('add' in configured ? preset.map((role) => [role.name.toLowerCase(), role.aliases]) : []);
  const roles = added.map(({ name, aliases, required, users, teams }) => ({
    name,
    aliases: aliases ?? known.get(name.toLowerCase()) ?? [],
    required: required ?? true,
    ...(users ? { users } : {}),
    ...(teams ? { teams } : {}),
  }));
  return 'add' in configured ? replaced(preset, roles) : roles;
}

type Entry<List> =
  NonNullable<List> extends infer Known ? (Known extends readonly (infer Item)[] ? Item : never) : never;

/** A configured list with each of its entries made whole. */
function mapped<From, To>(
  configured: ListConfig<From> | undefined,
  whole: (entry: From) => To,
): ListConfig<To> | undefined {
  if (configured === undefined) return undefined;
  return 'add' in configured ? { add: configured.add.map(whole) } : configured.map(whole);
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

/** Thresholds of all scans and of single categories; what the file says of a category joins what the preset says of it. */
function severityOf({ severity }: Policy, configured: Config['severity']): Policy['severity'] {
  const { byCategory, ...all } = configured ?? {};
  const known = severity.byCategory ?? {};
  const named = SCAN_CATEGORIES.flatMap((name) => {
    const both = { ...known[name], ...given(byCategory?.[name]) };
    return Object.keys(both).length > 0 ? [[name, both] as const] : [];
  });
  const { byCategory: _, ...rest } = severity;
  return { ...rest, ...given(all), ...(named.length > 0 ? { byCategory: Object.fromEntries(named) } : {}) };
}

/** Bounds of the coverage; `false` takes away what the preset asks for. */
function coverageOf({ coverage }: Policy, configured: Config['coverage']): Pick<Policy, 'coverage'> {
  const both = Object.entries({ ...coverage, ...given(configured) }).filter(([, bound]) => bound !== false);
  return both.length > 0 ? { coverage: Object.fromEntries(both) as NonNullable<Policy['coverage']> } : {};
}

/** What the file says of the engineering standard, over what the preset says. */
function standardOf(policy: Policy, config: Config) {
  const activity = ({ accountable = [], consulted = [], ...rest }: Entry<Config['activities']>) => ({
    ...rest,
    accountable,
    consulted,
  });
  const handoff = ({ paths = [], ...rest }: Entry<Config['handoffs']>) => ({ ...rest, paths });
  return {
    activities: named(policy.activities, mapped(config.activities, activity)),
    handoffs: named(policy.handoffs, mapped(config.handoffs, handoff)),
    waivers: {
      path: config.waivers?.path ?? policy.waivers.path,
      days: { ...policy.waivers.days, ...given(config.waivers?.days) },
    },
    summary: { ...policy.summary, ...given(config.summary) },
    size: {
      files: config.size?.files ?? policy.size.files,
      lines: config.size?.lines ?? policy.size.lines,
      generated: listed(policy.size.generated, config.size?.generated),
    },
    together: named(policy.together, config.together),
    environment: {
      declared: listed(policy.environment.declared, config.environment?.declared),
      ignore: listed(policy.environment.ignore, config.environment?.ignore),
    },
    release: {
      paths: listed(policy.release.paths, config.release?.paths),
      notes: listed(policy.release.notes, config.release?.notes),
    },
  };
}

/** The effective policy: what the file says over what the preset says, with every value set. */
export function merge(preset: Preset, config: Config, rules: readonly KnownRule[]): Policy {
  const { policy } = preset;
  const { roadmap: presetRoadmap, coverage: _coverage, ...rest } = policy;
  const roadmap = config.roadmap ?? presetRoadmap;
  return {
    ...rest,
    appliesTo: listed(policy.appliesTo, config.appliesTo),
    prds: listed(policy.prds, config.prds),
    templates: listed(policy.templates, config.templates),
    sections: { ...policy.sections, ...given(config.sections) },
    requiredSections: listed(policy.requiredSections, config.requiredSections),
    documents: listed(policy.documents, config.documents),
    evidence: {
      required: listed(policy.evidence.required, config.evidence?.required),
      trust: trustOf(policy, config.evidence?.trust),
    },
    severity: severityOf(policy, config.severity),
    ...coverageOf(policy, config.coverage),
    rules: settings(preset, config, rules),
    roles: rolesOf(policy.roles, config.roles),
    ...standardOf(policy, config),
    migrations: listed(policy.migrations, config.migrations),
    contracts: listed(policy.contracts, config.contracts),
    logs: listed(policy.logs ?? [], config.logs),
    frontend: listed(policy.frontend ?? [], config.frontend),
    statuses: {
      ready: listed(policy.statuses.ready, config.statuses?.ready),
      done: listed(policy.statuses.done, config.statuses?.done),
    },
    ...(config.external ? { external: { hosts: [...config.external.hosts] } } : {}),
    ...(roadmap ? { roadmap: { path: roadmap.path, ...(roadmap.mirror ? { mirror: roadmap.mirror } : {}) } } : {}),
    caps: { ...policy.caps, ...given(config.caps) },
  };
}
