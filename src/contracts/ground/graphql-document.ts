import type { DefinitionNode, DocumentNode, TypeSystemDefinitionNode } from 'graphql';
import type { ContractFile } from '../../model/contract.ts';
import { Unreadable } from '../../model/reading.ts';

/** The engine, loaded only when a schema is compared. */
export type GraphQL = typeof import('./graphql-engine.ts');

/** Most tokens of one schema; the largest public ones have about 300 000. */
const MOST_TOKENS = 1_000_000;

/** Definitions of one schema file and the line of each path in it (`User`, `User.email`, `Query.user.id`, `@auth.role`). */
export interface Sdl {
  readonly file: ContractFile;
  readonly definitions: readonly DefinitionNode[];
  readonly lines: ReadonlyMap<string, number>;
}

const nameOf = (node: unknown): string | undefined => {
  const name = (node as { readonly name?: { readonly value?: unknown } }).name?.value;
  return typeof name === 'string' ? name : undefined;
};

/** Name of a definition as paths have it: `User`, `@auth`, or `schema`. */
export function keyOf(node: DefinitionNode): string {
  if (node.kind === 'DirectiveDefinition') return `@${node.name.value}`;
  if (node.kind === 'SchemaDefinition' || node.kind === 'SchemaExtension') return 'schema';
  return nameOf(node) ?? '';
}

const lineOf = (node: unknown): number =>
  (node as { readonly loc?: { readonly startToken?: { readonly line?: number } } }).loc?.startToken?.line ?? 1;

/** Line of the name, which comes behind the description. */
const lineOfName = (node: unknown): number => lineOf((node as { readonly name?: unknown }).name ?? node);

const MEMBERS = ['fields', 'values', 'arguments'] as const;

/** Parts of a definition that have a name of their own: fields, enum values, arguments. */
function membersOf(node: unknown): readonly unknown[] {
  const lists = node as Readonly<Record<string, unknown>>;
  return MEMBERS.flatMap((key) => (Array.isArray(lists[key]) ? (lists[key] as readonly unknown[]) : []));
}

function addLines(lines: Map<string, number>, path: string, node: unknown): void {
  if (!lines.has(path)) lines.set(path, lineOfName(node));
  for (const member of membersOf(node)) {
    const name = nameOf(member);
    if (name !== undefined) addLines(lines, `${path}.${name}`, member);
  }
}

/** Refuses what stands twice, which the engine would silently take the last one of. */
function refuseTwice(file: ContractFile, definitions: readonly DefinitionNode[]): void {
  const known = new Set<string>();
  const once = (path: string, node: unknown) => {
    const line = lineOfName(node);
    if (known.has(path)) throw new Unreadable(`${file.path}: ${path} is defined twice (line ${line})`, line);
    known.add(path);
  };
  for (const node of definitions) {
    if (!node.kind.endsWith('Extension')) once(keyOf(node), node);
    for (const member of membersOf(node)) once(`${keyOf(node)}.${nameOf(member) ?? ''}`, member);
  }
}

/** Reads a schema file; throws Unreadable with the line for bad syntax, for what stands twice, and when it has no definitions. */
export function readSdl(graphql: GraphQL, file: ContractFile): Sdl {
  let document: DocumentNode;
  try {
    document = graphql.parse(file.text, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (!(error instanceof graphql.GraphQLError)) throw error;
    const line = error.locations?.[0]?.line ?? 1;
    throw new Unreadable(`${file.path}: ${error.message} (line ${line})`, line);
  }
  const definitions = document.definitions.filter(
    (node) => node.kind !== 'OperationDefinition' && node.kind !== 'FragmentDefinition',
  );
  if (definitions.length === 0) throw new Unreadable(`${file.path}: it defines no type of a schema`, 1);
  refuseTwice(file, definitions);
  const lines = new Map<string, number>();
  for (const node of definitions) addLines(lines, keyOf(node), node);
  return { file, definitions, lines };
}

/** Line of a path, or of the nearest part of it that has one. */
export function lineOfPath(sdl: Sdl, path: string): number | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))) {
    const line = sdl.lines.get(at);
    if (line !== undefined) return line;
  }
  return undefined;
}

/** Extensions of types that the file does not define become their definitions: each file is compared by what it says itself. */
export function standAlone(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const defined = new Set(definitions.filter((node) => !node.kind.endsWith('Extension')).map(keyOf));
  return definitions.map((node) => {
    if (!node.kind.endsWith('Extension') || defined.has(keyOf(node))) return node;
    defined.add(keyOf(node));
    return { ...node, kind: node.kind.replace(/Extension$/, 'Definition') } as TypeSystemDefinitionNode;
  });
}

/** Names that definitions refer to, with what each is used as. */
export function referred(graphql: GraphQL, definitions: readonly DefinitionNode[]) {
  const names = new Map<string, 'interface' | 'type' | 'scalar'>();
  const see = (name: string, as: 'interface' | 'type' | 'scalar') => {
    if (as !== 'scalar' || !names.has(name)) names.set(name, as);
  };
  for (const node of definitions) {
    if ('interfaces' in node) for (const one of node.interfaces ?? []) see(one.name.value, 'interface');
    if ('types' in node) for (const one of node.types ?? []) see(one.name.value, 'type');
    if ('operationTypes' in node) for (const one of node.operationTypes ?? []) see(one.type.name.value, 'type');
    graphql.visit(node, { NamedType: (named) => see(named.name.value, 'scalar') });
  }
  return names;
}
