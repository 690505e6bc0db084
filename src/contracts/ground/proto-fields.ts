import { type Features, optionOf, withOptions } from './proto-features.ts';
import type { ProtoField } from './proto-file.ts';
import { resolve, sameType, type TypeName } from './proto-names.ts';
import { otherOptions, type Pad, type Side } from './proto-side.ts';

/** A field with all that its syntax leaves out filled in. */
interface Filled {
  readonly field: ProtoField;
  readonly types: readonly TypeName[];
  /** How it counts: `required`, `repeated`, `map`, `optional` (presence is kept), `implicit` (the default is as good as none). */
  readonly cardinality: string;
  readonly encoding: string;
  readonly json: string;
  readonly features: Features;
}

const OPTIONS = /^(?:json_name|default|jstype|ctype|features\b.*)$/;

/** Scalars whose bytes are read as each other (https://protobuf.dev/programming-guides/proto3/#updating). */
const WIRE_GROUPS = [
  'int32 uint32 int64 uint64 bool',
  'sint32 sint64',
  'fixed32 sfixed32',
  'fixed64 sfixed64',
  'string bytes',
];

function jsonName(field: ProtoField): string {
  const name = field.name.replace(/_+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase()).replace(/_+$/, '');
  return optionOf(field.options, 'json_name', name);
}

function fill(side: Side, field: ProtoField, scope: string, inherited: Features): Filled {
  const features = withOptions(inherited, field.options);
  const inner = field.type.match(/^map<(.*), (.*)>$/);
  const words = inner ? [inner[1] ?? '', inner[2] ?? ''] : [field.type];
  const types = words.map((word) => resolve(side.names, word, scope));
  const presence = features.get('field_presence');
  const scalar = types[0]?.kind === 'scalar' || types[0]?.kind === 'enum';
  const explicit =
    !scalar ||
    field.oneof !== undefined ||
    field.extendee !== undefined ||
    field.label === 'optional' ||
    presence === 'EXPLICIT';
  const single = presence === 'LEGACY_REQUIRED' ? 'required' : explicit ? 'optional' : 'implicit';
  const cardinality = ['required', 'repeated', 'map'].includes(field.label) ? field.label : single;
  const encoding = field.group || features.get('message_encoding') === 'DELIMITED' ? 'DELIMITED' : 'LENGTH_PREFIXED';
  return { field, types, cardinality, encoding: scalar ? '' : encoding, json: jsonName(field), features };
}

function wireSays(old: Filled, now: Filled): string {
  const [a = '', b = ''] = [old.types[0]?.full, now.types[0]?.full];
  const group = WIRE_GROUPS.find((words) => words.split(' ').includes(a) && words.split(' ').includes(b));
  return group ? 'the bytes stay readable, values and generated code do not' : 'old and new cannot read each other';
}

const isString = (filled: Filled) => filled.types.some(({ full }) => full === 'string');

function stringRules(pad: Pad, path: string, old: Filled, now: Filled): void {
  if (!isString(old) || !isString(now)) return;
  const utf8 = (filled: Filled) => filled.features.get('utf8_validation');
  const java = (filled: Filled, side: Side) =>
    filled.features.get('(pb.java).utf8_validation') ??
    (optionOf(side.file.options, 'java_string_check_utf8') === 'true' ? 'VERIFY' : 'DEFAULT');
  if (utf8(old) !== utf8(now))
    pad.add('breaking', path, 'whether its text must be valid UTF-8 changed', old.field, now.field);
  if (java(old, pad.before) !== java(now, pad.after))
    pad.add('breaking', path, 'whether Java checks its text for valid UTF-8 changed', old.field, now.field);
}

function cppType(filled: Filled): string {
  if (!filled.types.some(({ full }) => full === 'string' || full === 'bytes')) return '';
  return filled.features.get('(pb.cpp).string_type') ?? optionOf(filled.field.options, 'ctype', 'STRING');
}

/** Everything that may differ between two fields of the same number. */
export function compareField(
  pad: Pad,
  path: string,
  before: { readonly field: ProtoField; readonly scope: string; readonly features: Features },
  after: { readonly field: ProtoField; readonly scope: string; readonly features: Features },
): void {
  const old = fill(pad.before, before.field, before.scope, before.features);
  const now = fill(pad.after, after.field, after.scope, after.features);
  const says = (text: string) => pad.add('breaking', path, text, old.field, now.field);
  if (old.field.name !== now.field.name) {
    const reused =
      old.types.length !== now.types.length || !old.types.every((type, at) => sameType(type, now.types[at] ?? type));
    says(
      reused
        ? `number ${old.field.number} was ${old.field.name} and is ${now.field.name} of another type now: a field number must never be used again`
        : `field ${old.field.number} was renamed from ${old.field.name} to ${now.field.name}`,
    );
  } else if (old.json !== now.json) says(`the JSON name of ${now.field.name} changed from ${old.json} to ${now.json}`);
  const [a, b] = [old, now].map(({ types }) => types.map(({ full }) => full).join(', '));
  const same =
    old.types.length === now.types.length && old.types.every((type, at) => sameType(type, now.types[at] ?? type));
  if (!same) says(`the type of ${now.field.name} changed from ${a} to ${b}: ${wireSays(old, now)}`);
  else if (old.encoding !== '' && old.encoding !== now.encoding)
    says(
      `the encoding of ${now.field.name} changed from ${old.encoding} to ${now.encoding}: old and new cannot read each other`,
    );
  if (old.cardinality !== now.cardinality)
    says(`${now.field.name} was ${old.cardinality} and is ${now.cardinality} now`);
  if (old.field.oneof !== now.field.oneof) {
    const of = (name: string | undefined) => (name === undefined ? 'no oneof' : `oneof ${name}`);
    says(`${now.field.name} moved from ${of(old.field.oneof)} to ${of(now.field.oneof)}`);
  }
  const option = (filled: Filled, name: string, fallback: string) => optionOf(filled.field.options, name, fallback);
  if (option(old, 'default', '') !== option(now, 'default', ''))
    says(
      `the default of ${now.field.name} changed from ${option(old, 'default', 'none')} to ${option(now, 'default', 'none')}`,
    );
  if (option(old, 'jstype', 'JS_NORMAL') !== option(now, 'jstype', 'JS_NORMAL'))
    says(`the JavaScript type (jstype) of ${now.field.name} changed`);
  if (cppType(old) !== cppType(now) && cppType(old) !== '' && cppType(now) !== '')
    says(`the C++ string type of ${now.field.name} changed`);
  stringRules(pad, path, old, now);
  if (
    old.cardinality === 'repeated' &&
    old.features.get('repeated_field_encoding') !== now.features.get('repeated_field_encoding')
  )
    pad.add(
      'compatible',
      path,
      `${now.field.name} is packed in another way, which every reader takes`,
      old.field,
      now.field,
    );
  otherOptions(pad, path, old.field.options, now.field.options, OPTIONS);
}
