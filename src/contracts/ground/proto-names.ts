import type { ContractTree } from '../../model/contract.ts';
import type { ProtoFile, ProtoMessage } from './proto-file.ts';
import { readProto } from './proto-parse.ts';

/** Most imported files that are read for one file. */
const MOST_IMPORTS = 300;

const SCALARS = new Set(
  'double float int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 sfixed32 sfixed64 bool string bytes'.split(' '),
);

/** A type as fields name it, with its full name where that could be found out. */
export interface TypeName {
  readonly full: string;
  readonly kind: 'scalar' | 'message' | 'enum' | 'not-found';
}

/** Full names of messages and enums that a file can refer to. */
export type Names = ReadonlyMap<string, 'message' | 'enum'>;

function addMessages(names: Map<string, 'message' | 'enum'>, messages: readonly ProtoMessage[]): void {
  for (const message of messages) {
    names.set(message.full, 'message');
    for (const one of message.enums) names.set(one.full, 'enum');
    addMessages(names, message.messages);
  }
}

/** Paths of a tree that an import can mean: the path itself, or one that ends with it, the nearest to the importing file first. */
function candidates(tree: ContractTree, wanted: string, from: string): string[] {
  const shared = (path: string) => {
    let at = 0;
    while (at < path.length && path[at] === from[at]) at += 1;
    return at;
  };
  return tree
    .list()
    .filter((path) => path === wanted || path.endsWith(`/${wanted}`))
    .sort((a, b) => shared(b) - shared(a) || a.length - b.length);
}

/** Names that a file and its imports define; an import that is not in the tree, or cannot be read, adds none. */
export async function namesFor(file: ProtoFile, tree: ContractTree): Promise<Names> {
  const names = new Map<string, 'message' | 'enum'>();
  const seen = new Set<string>([file.path]);
  const waiting: ProtoFile[] = [file];
  for (let one = waiting.shift(); one; one = waiting.shift()) {
    addMessages(names, one.messages);
    for (const each of one.enums) names.set(each.full, 'enum');
    for (const { path } of one.imports) {
      const found = path === '' ? undefined : candidates(tree, path, one.path)[0];
      if (found === undefined || seen.has(found) || seen.size > MOST_IMPORTS) continue;
      seen.add(found);
      const text = await tree.text(found);
      try {
        if (text !== undefined) waiting.push(readProto(found, text));
      } catch {
        // Its own comparison tells that it cannot be read.
      }
    }
  }
  return names;
}

/** The type that a name means in a scope: the innermost definition (https://protobuf.dev/programming-guides/proto3/#name-resolution). */
export function resolve(names: Names, type: string, scope: string): TypeName {
  if (SCALARS.has(type)) return { full: type, kind: 'scalar' };
  if (type.startsWith('.')) return { full: type.slice(1), kind: names.get(type.slice(1)) ?? 'not-found' };
  for (let outer = scope; ; outer = outer.includes('.') ? outer.slice(0, outer.lastIndexOf('.')) : '') {
    const full = outer === '' ? type : `${outer}.${type}`;
    const kind = names.get(full);
    if (kind) return { full, kind };
    if (outer === '') return { full: type, kind: 'not-found' };
  }
}

/** Whether two types are the same; where one could not be found, the end of its name decides. */
export function sameType(a: TypeName, b: TypeName): boolean {
  if (a.full === b.full) return true;
  if (a.kind !== 'not-found' && b.kind !== 'not-found') return false;
  return a.full.endsWith(`.${b.full}`) || b.full.endsWith(`.${a.full}`);
}
