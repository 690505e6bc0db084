import type { ContractChange, ContractFile, ContractLevel, ContractTree } from '../../model/contract.ts';
import { defaultFeatures, type Features, withOptions } from './proto-features.ts';
import type { ProtoEnum, ProtoField, ProtoFile, ProtoMessage, ProtoOption } from './proto-file.ts';
import { type Names, namesFor } from './proto-names.ts';
import { readProto } from './proto-parse.ts';

/** A message with what it inherits. */
export interface SideMessage {
  readonly message: ProtoMessage;
  readonly features: Features;
  /** Full name of the message around it; '' at the top. */
  readonly parent: string;
}

/** An extension with the scope it stands in. */
export interface SideExtension {
  readonly field: ProtoField;
  readonly scope: string;
  readonly features: Features;
}

/** One side of a `.proto` file, laid out flat by full name. */
export interface Side {
  readonly file: ProtoFile;
  readonly names: Names;
  readonly features: Features;
  readonly messages: ReadonlyMap<string, SideMessage>;
  readonly enums: ReadonlyMap<
    string,
    { readonly enum: ProtoEnum; readonly features: Features; readonly parent: string }
  >;
  readonly extensions: readonly SideExtension[];
}

/** Reads one side with the names of its imports; throws Unreadable. */
export async function sideOf({ path, text }: ContractFile, tree: ContractTree): Promise<Side> {
  const file = readProto(path, text);
  const features = withOptions(defaultFeatures(file.syntax), file.options);
  const messages = new Map<string, SideMessage>();
  const enums = new Map<string, { enum: ProtoEnum; features: Features; parent: string }>();
  const extensions: SideExtension[] = [];
  const addEnum = (one: ProtoEnum, inherited: Features, parent: string) =>
    enums.set(one.full, { enum: one, features: withOptions(inherited, one.options), parent });
  const addMessage = (message: ProtoMessage, inherited: Features, parent: string) => {
    const own = withOptions(inherited, message.options);
    messages.set(message.full, { message, features: own, parent });
    for (const one of message.enums) addEnum(one, own, message.full);
    for (const field of message.extends) extensions.push({ field, scope: message.full, features: own });
    for (const inner of message.messages) addMessage(inner, own, message.full);
  };
  for (const message of file.messages) addMessage(message, features, '');
  for (const one of file.enums) addEnum(one, features, '');
  for (const field of file.extends) extensions.push({ field, scope: file.package, features });
  return { file, names: await namesFor(file, tree), features, messages, enums, extensions };
}

/** Collects changes of one file with both places. */
export interface Pad {
  readonly before: Side;
  readonly after: Side;
  readonly changes: ContractChange[];
  readonly add: (
    level: ContractLevel,
    path: string,
    says: string,
    before?: { readonly line: number },
    after?: { readonly line: number },
  ) => void;
}

/** An empty pad. */
export function padOf(before: Side, after: Side): Pad {
  const changes: ContractChange[] = [];
  return {
    before,
    after,
    changes,
    add: (level, path, says, old, now) =>
      changes.push({
        path,
        level,
        says,
        ...(old ? { before: { path: before.file.path, line: old.line } } : {}),
        ...(now ? { after: { path: after.file.path, line: now.line } } : {}),
      }),
  };
}

/** Name without the package, as people write it. */
export const short = (side: Side, full: string): string =>
  side.file.package !== '' && full.startsWith(`${side.file.package}.`)
    ? full.slice(side.file.package.length + 1)
    : full;

/** Options that only tell people or tools something: no bytes, no JSON and no generated signature change. */
const HARMLESS =
  /^(?:deprecated|lazy|unverified_lazy|weak|debug_redact|retention|targets|packed|features\.repeated_field_encoding|deprecated_legacy_json_field_conflicts|verification)$/;

/** Options that differ and are not in `known`: harmless ones are compatible, those of others nobody can weigh. */
export function otherOptions(
  pad: Pad,
  path: string,
  before: readonly ProtoOption[],
  after: readonly ProtoOption[],
  known: RegExp = /^features\b/,
): void {
  const told = new Set<string>();
  for (const one of [...before, ...after]) {
    if (told.has(one.name) || (known.test(one.name) && !HARMLESS.test(one.name))) continue;
    told.add(one.name);
    const values = (list: readonly ProtoOption[]) => list.filter(({ name }) => name === one.name);
    const [old, now] = [values(before), values(after)];
    const text = (list: readonly ProtoOption[]) => list.map(({ value }) => value).join('\n');
    if (text(old) === text(now)) continue;
    const level = HARMLESS.test(one.name)
      ? 'compatible'
      : one.name.startsWith('(google.api.http)')
        ? 'dangerous'
        : 'unclassified';
    const what = old.length === 0 ? 'was added' : now.length === 0 ? 'was removed' : 'changed';
    pad.add(level, `${path}.option ${one.name}`, `option ${one.name} ${what}`, old[0], now[0]);
  }
}
