import type { ProtoOption } from './proto-file.ts';

/** Features of an element (https://protobuf.dev/editions/features/), by name: `field_presence`, `(pb.java).utf8_validation` … */
export type Features = ReadonlyMap<string, string>;

const PROTO3: readonly (readonly [string, string])[] = [
  ['field_presence', 'IMPLICIT'],
  ['enum_type', 'OPEN'],
  ['repeated_field_encoding', 'PACKED'],
  ['utf8_validation', 'VERIFY'],
  ['message_encoding', 'LENGTH_PREFIXED'],
  ['json_format', 'ALLOW'],
];
const DEFAULTS: Readonly<Record<string, Features>> = {
  proto2: new Map([
    ['field_presence', 'EXPLICIT'],
    ['enum_type', 'CLOSED'],
    ['repeated_field_encoding', 'EXPANDED'],
    ['utf8_validation', 'NONE'],
    ['message_encoding', 'LENGTH_PREFIXED'],
    ['json_format', 'LEGACY_BEST_EFFORT'],
  ]),
  proto3: new Map(PROTO3),
};
const EDITION: Features = new Map([...PROTO3, ['field_presence', 'EXPLICIT']]);

/** Features of a file before its options. */
export const defaultFeatures = (syntax: string): Features => DEFAULTS[syntax] ?? EDITION;

/** Features of an element: what it inherits, and what its own options say. */
export function withOptions(inherited: Features, options: readonly ProtoOption[]): Features {
  const features = new Map(inherited);
  for (const { name, value } of options) {
    if (name.startsWith('features.')) features.set(name.slice('features.'.length), value);
    if (name !== 'features') continue;
    for (const [, key, word] of value.matchAll(/(\w+) :? ?([A-Z_]+)/g)) if (key && word) features.set(key, word);
  }
  return features;
}

/** Value of an option as text without quotes; `fallback` when it is not set. */
export function optionOf(options: readonly ProtoOption[], name: string, fallback = ''): string {
  const value = options.find((one) => one.name === name)?.value;
  return value === undefined ? fallback : value.replace(/^"(.*)"$/s, '$1');
}
