import { optionOf } from './proto-features.ts';
import { compareField } from './proto-fields.ts';
import type { ProtoRange, ProtoReserved } from './proto-file.ts';
import { resolve } from './proto-names.ts';
import { otherOptions, type Pad, type Side, type SideExtension, type SideMessage, short } from './proto-side.ts';

/** Numbers of ranges that the later ranges no longer cover. */
function uncovered(before: readonly ProtoRange[], after: readonly ProtoRange[]): ProtoRange[] {
  const sorted = [...after].sort((a, b) => a.from - b.from);
  return before.filter((range) => {
    let next = range.from;
    for (const { from, to } of sorted) if (from <= next && to >= next) next = to + 1;
    return next <= range.to;
  });
}

const span = ({ from, to }: ProtoRange) => (from === to ? `${from}` : `${from} to ${to}`);

/** Reserved numbers and names must stay reserved: what was taken once must never be taken again. */
export function compareReserved(
  pad: Pad,
  path: string,
  before: ProtoReserved,
  after: ProtoReserved,
  at: { readonly line: number },
): void {
  for (const range of uncovered(before.ranges, after.ranges))
    pad.add('breaking', path, `number ${span(range)} is no longer reserved`, range, at);
  for (const name of before.names)
    if (!after.names.includes(name)) pad.add('breaking', path, `the name ${name} is no longer reserved`, at, at);
  for (const range of uncovered(after.ranges, before.ranges))
    pad.add('compatible', path, `number ${span(range)} is reserved now`, at, range);
  for (const name of after.names)
    if (!before.names.includes(name)) pad.add('compatible', path, `the name ${name} is reserved now`, at, at);
}

const MESSAGE_FLAGS: readonly (readonly [string, string])[] = [
  ['message_set_wire_format', 'the wire format (message_set_wire_format) changed'],
  ['no_standard_descriptor_accessor', 'its descriptor accessor changed'],
  ['map_entry', 'whether it is a map entry changed'],
];

function compareFields(pad: Pad, name: string, old: SideMessage, now: SideMessage): void {
  const fields = (one: SideMessage) => new Map(one.message.fields.map((field) => [field.number, field]));
  const [before, after] = [fields(old), fields(now)];
  const scoped = (side: SideMessage, field: SideMessage['message']['fields'][number]) => ({
    field,
    scope: side.message.full,
    features: side.features,
  });
  for (const [number, field] of before) {
    const path = `message ${name}.field ${number}`;
    const same = after.get(number);
    if (same) {
      compareField(pad, path, scoped(old, field), scoped(now, same));
      continue;
    }
    const kept = now.message.reserved.ranges.some(({ from, to }) => from <= number && number <= to);
    pad.add(
      'breaking',
      path,
      `field ${field.name} was removed${kept ? '' : ', and its number is not reserved'}`,
      field,
      now.message,
    );
  }
  for (const [number, field] of after) {
    if (before.has(number)) continue;
    const path = `message ${name}.field ${number}`;
    const taken =
      old.message.reserved.ranges.some(({ from, to }) => from <= number && number <= to) ||
      old.message.reserved.names.includes(field.name);
    if (taken)
      pad.add('breaking', path, `field ${field.name} takes a number or name that was reserved`, old.message, field);
    else if (field.label === 'required')
      pad.add(
        'breaking',
        path,
        `the required field ${field.name} was added: messages without it are refused`,
        old.message,
        field,
      );
    else pad.add('compatible', path, `field ${field.name} was added`, old.message, field);
  }
}

/** Everything that may differ between two messages of the same full name, but for what is nested in them. */
export function compareMessage(pad: Pad, old: SideMessage, now: SideMessage): void {
  const name = short(pad.after, now.message.full);
  const path = `message ${name}`;
  compareFields(pad, name, old, now);
  for (const oneof of old.message.oneofs) {
    if (!now.message.oneofs.some((other) => other.name === oneof.name))
      pad.add('breaking', `${path}.oneof ${oneof.name}`, `oneof ${oneof.name} was removed`, oneof, now.message);
  }
  for (const oneof of now.message.oneofs) {
    const was = old.message.oneofs.find((other) => other.name === oneof.name);
    if (was) otherOptions(pad, `${path}.oneof ${oneof.name}`, was.options, oneof.options);
    else pad.add('compatible', `${path}.oneof ${oneof.name}`, `oneof ${oneof.name} was added`, old.message, oneof);
  }
  for (const range of uncovered(old.message.extensionRanges, now.message.extensionRanges))
    pad.add('breaking', path, `numbers ${span(range)} can no longer be used by extensions`, range, now.message);
  for (const range of uncovered(now.message.extensionRanges, old.message.extensionRanges))
    pad.add('compatible', path, `numbers ${span(range)} can be used by extensions now`, old.message, range);
  compareReserved(pad, path, old.message.reserved, now.message.reserved, now.message);
  for (const [option, says] of MESSAGE_FLAGS) {
    const [a, b] = [old, now].map(({ message }) => optionOf(message.options, option, 'false'));
    if (a !== b)
      pad.add(
        option === 'no_standard_descriptor_accessor' && b === 'false' ? 'compatible' : 'breaking',
        path,
        says,
        old.message,
        now.message,
      );
  }
  compareJson(pad, path, old, now, old.message, now.message);
  otherOptions(
    pad,
    path,
    old.message.options,
    now.message.options,
    /^(?:features\b.*|message_set_wire_format|no_standard_descriptor_accessor|map_entry)$/,
  );
}

/** JSON that was a promise and is best effort now is a break; the other way round it is a new promise. */
export function compareJson(
  pad: Pad,
  path: string,
  old: Pick<SideMessage, 'features'>,
  now: Pick<SideMessage, 'features'>,
  before: { readonly line: number },
  after: { readonly line: number },
): void {
  const [a, b] = [old, now].map(({ features }) => features.get('json_format'));
  if (a === b) return;
  const worse = b !== 'ALLOW';
  pad.add(
    worse ? 'breaking' : 'compatible',
    path,
    worse ? 'its JSON form is no longer guaranteed' : 'its JSON form is guaranteed now',
    before,
    after,
  );
}

/** Extensions by the message that they extend and their number. */
export function compareExtensions(pad: Pad): void {
  const keyed = (side: Side) => {
    const key = ({ field, scope }: SideExtension) =>
      `${resolve(side.names, field.extendee ?? '', scope).full} ${field.number}`;
    return new Map(side.extensions.map((one) => [key(one), one]));
  };
  const [before, after] = [keyed(pad.before), keyed(pad.after)];
  for (const [key, old] of before) {
    const now = after.get(key);
    const path = `extension ${key.replace(/ (\d+)$/, '.field $1')}`;
    if (now) compareField(pad, path, old, now);
    else pad.add('breaking', path, `extension ${old.field.name} was removed`, old.field);
  }
  for (const [key, now] of after) {
    if (!before.has(key))
      pad.add(
        'compatible',
        `extension ${key.replace(/ (\d+)$/, '.field $1')}`,
        `extension ${now.field.name} was added`,
        undefined,
        now.field,
      );
  }
}
