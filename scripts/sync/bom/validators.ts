import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Ajv, { type KeywordCxt } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { build } from 'esbuild';
import type { Generated, Generator } from '../generated.ts';

const FOLDER = 'src/readers/ground/bom';
const SCHEMAS = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';

/** The library's strict schema of each spec version (its `JsonStrictValidator`). */
const VERSIONS: Readonly<Record<string, string>> = {
  '1.2': 'bom-1.2-strict',
  '1.3': 'bom-1.3-strict',
  '1.4': 'bom-1.4',
  '1.5': 'bom-1.5',
  '1.6': 'bom-1.6',
  '1.7': 'bom-1.7',
};
const SHARED = ['spdx', 'jsf-0.82', 'cryptography-defs'];

/** Keywords that say nothing about validity; without them the code is a third smaller. */
const NOISE = new Set([
  'title',
  'description',
  'examples',
  'meta:enum',
  '$comment',
  'comment',
  'default',
  'deprecated',
]);
/** Keywords whose value maps names to schemas: a property may be called `title`. */
const MAPS = new Set(['properties', 'patternProperties', 'definitions', '$defs']);
/** Keywords whose value is data, not a schema. */
const DATA = new Set(['enum', 'const', 'required']);

function withoutNoise(schema: unknown, isMap = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withoutNoise(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => isMap || !NOISE.has(key))
      .map(([key, value]) => [key, !isMap && DATA.has(key) ? value : withoutNoise(value, !isMap && MAPS.has(key))]),
  );
}

async function schema(root: string, name: string): Promise<object> {
  const text = await readFile(path.join(root, SCHEMAS, `${name}.SNAPSHOT.schema.json`), 'utf8');
  return withoutNoise(JSON.parse(text)) as object;
}

const CHECKS = Ajv._`require("./scripts/sync/bom/checks.ts")`;

/** `uniqueItems` in linear time instead of each item against each. */
const uniqueItems = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  code(cxt: KeywordCxt) {
    if (cxt.schema === true) cxt.fail(Ajv._`!${CHECKS}.unique(${cxt.data})`);
  },
} as const;

const DECLARED = /\bconst (schema\d+) = (?=\{)/g;
/** A schema, and the path of what is taken out of it. */
const TAKEN = /\b(schema\d+)((?:\.\w+|\["(?:[^"\\]|\\.)*"\]|\[\d+\])+)/g;

/** Index behind the JSON object that begins there. */
function endOfObject(code: string, from: number): number {
  let depth = 0;
  for (const { 0: mark, index } of code.slice(from).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
    if (depth === 0) return from + index + 1;
  }
  throw new Error('a schema has no end');
}

/** The code with the values that it takes out of its schemas (lists of words, names of properties) instead of those: a third less. */
function withoutSchemas(code: string): string {
  const schemas = new Map<string, unknown>();
  const parts: string[] = [];
  let from = 0;
  for (const match of code.matchAll(DECLARED)) {
    const start = match.index + match[0].length;
    const end = endOfObject(code, start);
    schemas.set(match[1] ?? '', JSON.parse(code.slice(start, end)));
    parts.push(code.slice(from, match.index));
    from = end + 1;
  }
  const taken = new Map<string, { readonly name: string; readonly value: string }>();
  const valueAt = (schema: string, steps: string): unknown => {
    let value = schemas.get(schema);
    for (const [, word, quoted, index] of steps.matchAll(/\.(\w+)|\[("(?:[^"\\]|\\.)*")\]|\[(\d+)\]/g)) {
      value = (value as Record<string, unknown>)[word ?? (quoted ? JSON.parse(quoted) : index)];
    }
    // Of properties only the names are asked for.
    return Array.isArray(value) ? value : Object.fromEntries(Object.keys(value as object).map((key) => [key, 1]));
  };
  const rest = [...parts, code.slice(from)].join('').replace(TAKEN, (all, schema: string, steps: string) => {
    const value = JSON.stringify(valueAt(schema, steps));
    const known = taken.get(all) ?? { name: `taken${taken.size}`, value };
    taken.set(all, known);
    return known.name;
  });
  if (/\bschema\d+\b/.test(rest)) throw new Error('a schema is used as a whole');
  return [...taken.values()].map(({ name, value }) => `const ${name} = ${value};\n`).join('') + rest;
}

/** Source of an ES module without imports whose default export tells whether a BOM of this version is valid. */
async function validator(root: string, name: string): Promise<string> {
  const shared = await Promise.all(
    SHARED.map(
      async (id) => [`http://cyclonedx.org/schema/${id}.SNAPSHOT.schema.json`, await schema(root, id)] as const,
    ),
  );
  // The options of the library's own validator, and code instead of a function.
  const ajv = new Ajv.Ajv({
    strict: false,
    addUsedSchema: false,
    inlineRefs: false,
    messages: false,
    schemas: Object.fromEntries(shared),
    code: { source: true, esm: true, formats: Ajv._`${CHECKS}.formats` },
  });
  formats.default(ajv);
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword(uniqueItems);
  ajv.addFormat('idn-email', () => true);
  ajv.addFormat('iri-reference', true);
  const code = withoutSchemas(standalone.default(ajv, ajv.compile(await schema(root, name))));
  const { outputFiles } = await build({
    // Paths into the schema are long and nobody reads them.
    stdin: { contents: code.replaceAll(/schemaPath:"[^"]*",/g, ''), resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    lineLimit: 160,
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

const HEAD = '// Generated by `npm run sync` from the schemas of @cyclonedx/cyclonedx-library; do not edit.\n';
const TYPES = `${HEAD}import type { Validate } from './index.ts';\ndeclare const validate: Validate;\nexport default validate;\n`;

const INDEX = `${HEAD}
/** A broken rule of the schema: JSON pointer of the place, the schema's keyword, and what the keyword wants. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True for a document that is valid against the official schema; otherwise \`errors\` holds the first error and its causes. */
export interface Validate {
  (document: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** Loads the validator of a CycloneDX version; each is a chunk of its own. */
export const validators: ReadonlyMap<string, () => Promise<{ readonly default: Validate }>> = new Map([
${Object.keys(VERSIONS)
  .map((version) => `  ['${version}', () => import('./${version}.js')],`)
  .join('\n')}
]);
`;

/** Compiles the official CycloneDX schemas to code, so that none is compiled or read when a BOM is checked. */
export const bomValidators: Generator = async (root) => {
  const files: Generated[] = [{ path: `${FOLDER}/index.ts`, text: INDEX }];
  for (const [version, name] of Object.entries(VERSIONS)) {
    files.push({ path: `${FOLDER}/${version}.js`, text: HEAD + (await validator(root, name)) });
    files.push({ path: `${FOLDER}/${version}.d.ts`, text: TYPES });
  }
  return { files, folders: [FOLDER] };
};
