import { isTable, readData } from './data.ts';
import { ANNOTATIONS } from './schema-node.ts';

/** Longest text that is read to see whether it is a schema without saying so. */
const LONGEST = 2_000_000;

const TYPES = ['null', 'boolean', 'object', 'array', 'string', 'number', 'integer'];

/** Keywords whose value has a shape of its own: one of them makes a document a schema when nothing in it is anything else. */
const SHAPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  type: (value) => (Array.isArray(value) ? value : [value]).every((one) => TYPES.includes(String(one))),
  properties: isTable,
  patternProperties: isTable,
  $defs: isTable,
  definitions: isTable,
  items: (value) => isTable(value) || Array.isArray(value),
  anyOf: Array.isArray,
  oneOf: Array.isArray,
  allOf: Array.isArray,
  enum: Array.isArray,
  not: isTable,
  $ref: (value) => typeof value === 'string',
};

const PLAIN = new Set([
  ...ANNOTATIONS,
  ...Object.keys(SHAPES),
  ...'$schema $id id $anchor $dynamicAnchor $dynamicRef $vocabulary default format readOnly writeOnly const required'.split(
    ' ',
  ),
  ...'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern'.split(' '),
  ...'prefixItems additionalItems minItems maxItems uniqueItems contains minContains maxContains unevaluatedItems'.split(
    ' ',
  ),
  ...'minProperties maxProperties additionalProperties propertyNames dependentRequired dependentSchemas dependencies'.split(
    ' ',
  ),
  ...'unevaluatedProperties if then else contentEncoding contentMediaType contentSchema version name'.split(' '),
]);

/** Whether a document is a JSON Schema: it names its meta-schema, or it holds nothing but keywords of the right shape. */
export function looksLikeSchema(path: string, text: string): boolean {
  if (!/\.(?:json|ya?ml|jsonc|schema)$/i.test(path) || text.length > LONGEST) return false;
  if (/["']?\$schema["']?\s{0,20}:\s{0,20}["']?https?:\/\/json-schema\.org\//.test(text)) return true;
  if (/\.schema\.(?:json|ya?ml)$/i.test(path))
    return /["']?(?:type|properties|\$ref|anyOf|oneOf|allOf|enum|items)["']?\s{0,20}:/.test(text);
  if (
    !/["']?(?:type|properties|patternProperties|\$defs|definitions|items|anyOf|oneOf|allOf|enum|not|\$ref)["']?\s{0,20}:/.test(
      text,
    )
  )
    return false;
  try {
    const { value } = readData(path, text);
    if (!isTable(value)) return false;
    const keys = Object.keys(value);
    return (
      keys.some((key) => SHAPES[key]?.(value[key])) &&
      keys.every((key) => key.startsWith('x-') || (PLAIN.has(key) && SHAPES[key]?.(value[key]) !== false))
    );
  } catch {
    return false;
  }
}
