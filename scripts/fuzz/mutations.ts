import fc from 'fast-check';

/** One change of a value, at a place that `where` chooses and of a sort that `how` chooses. */
export interface Mutation {
  readonly where: number;
  readonly how: number;
}

/** Up to four changes, one after the other. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({ where: fc.nat(1_000_000), how: fc.nat(1_000) }),
  { minLength: 1, maxLength: 4 },
);

const ODD: readonly unknown[] = [
  null,
  0,
  -1,
  1e308,
  9007199254740992,
  0.1,
  true,
  false,
  '',
  '0',
  'NaN',
  '-1',
  'x'.repeat(5_000),
  '\u202e\u0007\u0000',
  'toString',
  'CVSS:3.1/AV:N',
  [],
  {},
  [null],
  [[[[]]]],
  { '': '' },
  { constructor: 1, toString: 2, hasOwnProperty: 3 },
  '__proto__',
];

type Slot = { readonly in: Record<string, unknown> | unknown[]; readonly key: string | number };

/** Every place of a JSON value that can hold another one. */
function slotsOf(value: unknown): Slot[] {
  const slots: Slot[] = [];
  const open: unknown[] = [value];
  while (open.length > 0 && slots.length < 5_000) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null) continue;
    const into = one as Record<string, unknown>;
    for (const key of Object.keys(into)) {
      slots.push({ in: into, key });
      open.push(into[key]);
    }
  }
  return slots;
}

/** A copy of a JSON value with changes: odd values, missing and renamed keys, repeated entries, values of other places. */
export function mutateJson(value: unknown, changes: readonly Mutation[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const { where, how } of changes) {
    const slots = slotsOf(copy);
    const slot = slots[where % Math.max(1, slots.length)];
    if (!slot) return ODD[how % ODD.length];
    const into = slot.in as Record<string | number, unknown>;
    const other = slots[(where * 31 + how) % slots.length] ?? slot;
    const given = (other.in as Record<string | number, unknown>)[other.key];
    if (how % 8 === 0) delete into[slot.key];
    else if (how % 8 === 1) into[slot.key] = structuredClone(given);
    else if (how % 8 === 2 && Array.isArray(slot.in)) slot.in.push(...structuredClone(slot.in).slice(0, 100));
    else if (how % 8 === 3 && !Array.isArray(slot.in)) slot.in[`${slot.key}x`] = given;
    else into[slot.key] = structuredClone(ODD[Math.floor(how / 8) % ODD.length]);
  }
  return copy;
}

const BITS = [
  '<',
  '>',
  '</a>',
  '<a>',
  '&',
  '&amp;',
  '&#0;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '"',
  "'",
  '=',
  '0',
  '-1',
  '99999999999999',
  '\n',
  '\u202e',
  '#',
  'ok',
  'not ok',
  '1..9',
  'end_of_record',
  'SF:',
  '{',
  '}',
];

/** A text with changes: tokens that are dropped, doubled, swapped or replaced by odd ones. */
export function mutateText(text: string, changes: readonly Mutation[]): string {
  const tokens = text.split(/(?<=[<>"'\s=:,])/);
  for (const { where, how } of changes) {
    const at = where % Math.max(1, tokens.length);
    const other = (where * 31 + how) % Math.max(1, tokens.length);
    const token = tokens[at] ?? '';
    if (how % 5 === 0) tokens[at] = '';
    else if (how % 5 === 1) tokens[at] = token + token;
    else if (how % 5 === 2) [tokens[at], tokens[other]] = [tokens[other] ?? '', token];
    else if (how % 5 === 3) tokens[at] = (BITS[Math.floor(how / 5) % BITS.length] ?? '') + token;
    else tokens.splice(Math.min(at, other), 1 + (how % 40));
  }
  return tokens.join('');
}

/** A file with changes that keep to its grammar more or less: a JSON value stays one, other text keeps its words. */
export function mutate(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8');
  try {
    return Buffer.from(JSON.stringify(mutateJson(JSON.parse(text), changes)) ?? '');
  } catch {
    return Buffer.from(mutateText(text, changes));
  }
}
