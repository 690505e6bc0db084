import { isTable, own } from './data.ts';

/** What the keys of an object are: keywords of the format, names that the author chose, or plain data. */
export type KeyContext = 'keywords' | 'names' | 'data';

/** Keys below which the author chooses the names. */
const NAMED = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  'definitions',
  '$defs',
  'schemas',
  'responses',
  'parameters',
  'requestBodies',
  'headers',
  'securitySchemes',
  'securityDefinitions',
  'links',
  'callbacks',
  'pathItems',
  'mediaTypes',
  'paths',
  'webhooks',
  'content',
  'encoding',
  'additionalOperations',
  'channels',
  'messages',
  'operations',
  'messageTraits',
  'operationTraits',
  'correlationIds',
  'channelBindings',
  'servers',
  'variables',
]);

/** Keys whose value is data, not description. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'const', 'mapping', 'dependentRequired', 'scopes']);

/** Keys that only tell people something (OpenAPI 3.1, AsyncAPI 3, JSON Schema 2020-12). */
const DOCUMENTATION = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  '$comment',
  'termsOfService',
  'contact',
  'license',
]);

/** Whether a keyword only tells people something. */
export const isDocumentation = (key: string): boolean => DOCUMENTATION.has(key);

/** What the keys below a key are. */
export function childContext(context: KeyContext, key: string): KeyContext {
  if (context === 'data') return 'data';
  if (context === 'names') return 'keywords';
  if (DATA.has(key) || key.startsWith('x-')) return 'data';
  return NAMED.has(key) ? 'names' : 'keywords';
}

/** What the keys of a list's items are: a list below named things (`parameters`) holds descriptions. */
export const itemContext = (context: KeyContext): KeyContext => (context === 'names' ? 'keywords' : context);

/** Lists in which order has no meaning. */
const UNORDERED = new Set(['required', 'enum', 'tags', 'type', 'schemes', 'consumes', 'produces']);

const scalarText = (value: unknown): string => `${typeof value}:${JSON.stringify(value) ?? ''}`;

/** Whether two values mean the same: descriptions, examples, key order and the order of sets do not count. */
export function sameMeaning(a: unknown, b: unknown, context: KeyContext = 'keywords', key = ''): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false;
    if (UNORDERED.has(key) && [...a, ...b].every((item) => typeof item !== 'object')) {
      const [left, right] = [a.map(scalarText).sort(), b.map(scalarText).sort()];
      return left.every((item, at) => item === right[at]);
    }
    return a.every((item, at) => sameMeaning(item, b[at], itemContext(context)));
  }
  if (!isTable(a) || !isTable(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (name) =>
      (context === 'keywords' && isDocumentation(name)) ||
      sameMeaning(own(a, name), own(b, name), childContext(context, name), context === 'keywords' ? name : ''),
  );
}

/** Whether two values are equal to the letter, but for the order of keys. */
export const isEqual = (a: unknown, b: unknown): boolean => sameMeaning(a, b, 'data');
