import type { SchemaError } from './bom/index.ts';
import { plain } from './text.ts';
import { text } from './value.ts';

/** `/components/3/type` as `components[3].type`; the whole document has no path. */
function spot(pointer: string): string {
  const steps = pointer.split('/').slice(1, 12);
  const path = steps.map((step) =>
    /^\d+$/.test(step) ? `[${step}]` : `.${step.replaceAll('~1', '/').replaceAll('~0', '~')}`,
  );
  return plain(path.join('').replace(/^\./, ''), 120) || 'the document';
}

const WITHIN: Readonly<Record<string, (at: string, params: SchemaError['params']) => string>> = {
  required: (at, { missingProperty }) => `${at} lacks "${text(missingProperty)}"`,
  additionalProperties: (at, { additionalProperty }) =>
    `${at} has the unknown property "${plain(text(additionalProperty), 60)}"`,
  unevaluatedProperties: (at) => `${at} has an unknown property`,
  type: (at, { type }) => `${at} must be of type ${Array.isArray(type) ? type.join(' or ') : text(type)}`,
  enum: (at) => `${at} is none of the allowed values`,
  const: (at) => `${at} is not the allowed value`,
  format: (at, { format }) => `${at} has not the form of a ${text(format)}`,
  pattern: (at) => `${at} has not the required form`,
  uniqueItems: (at) => `${at} lists the same entry twice`,
};

/** The most telling of a validator's errors as a sentence: the one that lies deepest, for it is the cause of the others. */
export function problemOf(errors: readonly SchemaError[]): string {
  let deepest: SchemaError | undefined;
  for (const error of errors) {
    if (!deepest || error.instancePath.split('/').length > deepest.instancePath.split('/').length) deepest = error;
  }
  if (!deepest) return 'breaks the official schema';
  const { instancePath, keyword, params } = deepest;
  const says = Object.hasOwn(WITHIN, keyword) ? WITHIN[keyword] : undefined;
  return (
    says?.(spot(instancePath), params) ?? `${spot(instancePath)} breaks the official schema (${plain(keyword, 40)})`
  );
}
