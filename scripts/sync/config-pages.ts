import { stringify } from 'yaml';
import { z } from 'zod';
import { BACKEND } from '../../src/config/defaults.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { configSchema } from '../../src/config/schema.ts';
import { EVIDENCE_KINDS, SCAN_CATEGORIES } from '../../src/model/kinds.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Generator } from './generated.ts';
import { fenced, MARK, sentence, table } from './page.ts';

/** The parts of a JSON Schema that the page shows. */
interface Shape {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

/** The schema of the file, with the rules there are instead of any word. */
function schemaOf(rules: readonly Rule[]): Shape & { readonly properties: Readonly<Record<string, Shape>> } {
  const { $schema, properties, ...rest } = z.toJSONSchema(configSchema, { io: 'input' }) as Shape & {
    readonly $schema: string;
    readonly properties: Readonly<Record<string, Shape>>;
  };
  const ids = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const settings = Object.fromEntries(
    ids.map((rule) => [rule.id, { type: 'string', enum: ['block', 'advise', 'off'], description: rule.title }]),
  );
  const description = properties.rules?.description ?? '';
  return {
    $schema,
    title: 'Ready Gate configuration',
    ...rest,
    properties: {
      ...properties,
      rules: { description, type: 'object', properties: settings, additionalProperties: false },
    },
  } as Shape & { readonly properties: Readonly<Record<string, Shape>> };
}

function typeOf(shape: Shape): string {
  if (shape.enum) return shape.enum.map((word) => `\`${word}\``).join(', ');
  if (shape.const !== undefined) return `\`${shape.const}\``;
  if (shape.anyOf) {
    const list = shape.anyOf.find((one) => one.type === 'array');
    const added = shape.anyOf.some((one) => one.properties?.add);
    if (list && added) return `${typeOf(list)}, or \`{add: […]}\``;
    return shape.anyOf.map(typeOf).join(', or ');
  }
  if (shape.type === 'array')
    return `list of ${shape.items?.enum ? 'words' : shape.items?.properties ? 'maps' : 'texts'}`;
  return (
    { object: 'map', string: 'text', integer: 'whole number', number: 'number', boolean: '`true`, `false`' }[
      shape.type ?? ''
    ] ?? ''
  );
}

function defaultOf(path: readonly string[]): string {
  let value: unknown = { extends: 'backend', ...BACKEND };
  for (const key of path) value = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  if (Array.isArray(value))
    return value.length > 3 ? `${value.length} entries, see below` : `\`${value.join('`, `')}\``;
  return value === undefined || typeof value === 'object' ? '' : `\`${String(value)}\``;
}

/** The keys below a key: its own, those of the map that it can be instead of a word, those of a list's entries. */
function below(shape: Shape): { readonly shape: Shape; readonly mark: string }[] {
  const maps = (shape.anyOf ?? []).filter((one) => one.properties && !one.properties.add);
  const entries = (shape.anyOf ?? []).flatMap((one) => (one.items?.properties ? [one.items] : []));
  return [
    { shape, mark: '' },
    ...maps.map((one) => ({ shape: one, mark: '' })),
    ...entries.map((one) => ({ shape: one, mark: '[]' })),
  ];
}

/** One row per key, those of maps below their map; the rules have pages of their own, the kinds share a row. */
function rows(shape: Shape, path: readonly string[]): string[][] {
  return Object.entries(shape.properties ?? {}).flatMap(([key, value]) => {
    const here = [...path, key];
    const row = [`\`${here.join('.')}\``, typeOf(value), defaultOf(here), sentence(value.description ?? '')];
    if (key === 'rules') return [row];
    if (key === 'trust')
      return [
        row,
        [
          `\`${here.join('.')}.<kind>\``,
          `a word as above; the kinds: ${EVIDENCE_KINDS.join(', ')}`,
          '`committed`',
          'Least trust of this kind.',
        ],
      ];
    if (key === 'byCategory')
      return [
        row,
        [
          `\`${here.join('.')}.<category>\``,
          `map with \`blocks\` and \`unknown\`; the categories: ${SCAN_CATEGORIES.join(', ')}`,
          '',
          'Thresholds of this category.',
        ],
      ];
    return [row, ...below(value).flatMap((one) => rows(one.shape, [...path, key + one.mark]))];
  });
}

function page(schema: Shape): string {
  const { rules: _rules, ...policy } = BACKEND;
  const presets = Object.values(PRESETS).map(({ name, says }) => [`\`${name}\``, sentence(says)]);
  return `${MARK}
# Configuration

Ready Gate works without configuration. To change something, write \`.github/ready-gate.yml\`. It is read from the base of the
change, never from the change itself, so a pull request can't weaken the gate that judges it. \`--config FILE\` overrides it,
and the verdict says so. \`ready-gate config\` shows every value and where it comes from.

${fenced(
  `# yaml-language-server: $schema=../docs/schema/config.schema.json
extends: backend
documents:
  add: ["handbook/**"]        # behind the preset's list
evidence:
  required: [tests, secrets]  # in place of the preset's list
  trust:
    tests: ci
rules:
  prd-placeholders: advise`,
  'yaml',
)}
- A list takes the place of the preset's. \`{add: […]}\` puts entries behind it instead.
- Paths are globs from the root of the repository: \`*\`, \`**\`, \`?\`, \`[a-z]\`, \`{a,b}\`. Regular expressions are not taken.
- The file is YAML 1.2. Aliases, tags, merge keys and keys that stand twice are refused, as are unknown keys, each with its place.

## Presets

${table(['Preset', 'Asks for'], presets)}
## Keys

The default is that of \`backend\`. The rules and their defaults are listed in [Rules](../rules/README.md).

${table(['Key', 'Value', 'Default', 'Meaning'], rows(schema, []))}
## Everything that \`backend\` sets

${fenced(stringify(policy, { lineWidth: 110, flowCollectionPadding: false, aliasDuplicateObjects: false }), 'yaml')}`;
}

/** Writes the JSON Schema of the configuration file and its reference page. */
export const configPages: Generator = async () => {
  const { rules } = await import('../../src/rules/index.ts');
  const schema = schemaOf(rules);
  return {
    files: [
      { path: 'docs/schema/config.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` },
      { path: 'docs/guide/configuration.md', text: page(schema) },
    ],
    folders: [],
  };
};
