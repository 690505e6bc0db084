import type { DefinitionNode } from 'graphql';
import type { ContractChange, ContractLevel } from '../../model/contract.ts';
import { type GraphQL, keyOf, lineOfPath, type Sdl } from './graphql-document.ts';

/** A change as the engine tells it. */
export interface EngineChange {
  readonly path?: string | undefined;
  readonly type: string;
  readonly message: string;
  readonly criticality: { readonly level: string };
}

const LEVELS: Readonly<Record<string, ContractLevel>> = {
  BREAKING: 'breaking',
  DANGEROUS: 'dangerous',
  NON_BREAKING: 'compatible',
};

/** `@deprecated` only tells people something: whatever the engine makes of the directive, nobody's request breaks. */
const aboutDeprecated = (change: EngineChange) =>
  change.type.startsWith('DIRECTIVE_USAGE_') &&
  /\.?@deprecated\b|'deprecated'|"deprecated"/.test(`${change.path} ${change.message}`);

const plainPath = (path: string) => path.replace(/\.@deprecated\b.*$/, '');

/** Drops what is said twice: the directive `@deprecated` beside the deprecation of the same thing. */
export function withoutNoise(changes: readonly EngineChange[]): EngineChange[] {
  const deprecations = new Set(
    changes.filter(({ type }) => /_DEPRECATION_/.test(type)).map(({ path }) => plainPath(path ?? '')),
  );
  return changes
    .filter((change) => !(aboutDeprecated(change) && deprecations.has(plainPath(change.path ?? ''))))
    .map((change) => ({
      ...change,
      path: plainPath(change.path ?? ''),
      ...(aboutDeprecated(change) ? { criticality: { level: 'NON_BREAKING' } } : {}),
    }));
}

/** A type that one side only refers to has a stand-in there: a change of its kind is really its coming or going. */
export function withoutStandIns(changes: readonly EngineChange[], before: Sdl, after: Sdl): EngineChange[] {
  const [old, now] = [before, after].map((sdl) => new Set(sdl.definitions.map(keyOf)));
  return changes.map((change) => {
    const name = change.path ?? '';
    if (change.type !== 'TYPE_KIND_CHANGED' || (old?.has(name) && now?.has(name))) return change;
    return now?.has(name)
      ? { ...change, message: `Type '${name}' was added`, criticality: { level: 'NON_BREAKING' } }
      : {
          ...change,
          message: `Type '${name}' was removed though it is still used`,
          criticality: { level: 'BREAKING' },
        };
  });
}

const sentence = (message: string) => message.replace(/\s+/g, ' ').trim().replace(/\.$/, '');

/** A change with its places on both sides; a side that has nothing of the path has no place. */
export function placed(change: EngineChange, before: Sdl, after: Sdl): ContractChange {
  const path = change.path || 'schema';
  const level = LEVELS[change.criticality.level] ?? 'unclassified';
  const place = (sdl: Sdl) => {
    const line = lineOfPath(sdl, path);
    return line === undefined ? undefined : { path: sdl.file.path, line };
  };
  const [old, now] = [place(before), place(after)];
  return {
    path,
    level,
    says: sentence(change.message),
    ...(old ? { before: old } : {}),
    ...(now ? { after: now } : {}),
  };
}

type Named = { readonly name?: { readonly value?: string } };
const byName = (a: unknown, b: unknown) =>
  ((a as Named).name?.value ?? '').localeCompare((b as Named).name?.value ?? '');
const SORTED = ['fields', 'values', 'arguments', 'interfaces', 'types', 'locations', 'operationTypes'];

/** A definition as text in which order does not matter: to see whether anything at all differs. */
function canonical(graphql: GraphQL, node: DefinitionNode): string {
  const sorted = graphql.visit(node, {
    enter: (part) => {
      const entries = Object.entries(part as unknown as Readonly<Record<string, unknown>>);
      return Object.fromEntries(
        entries.map(([key, value]) => [
          key,
          SORTED.includes(key) && Array.isArray(value) ? [...value].sort(byName) : value,
        ]),
      );
    },
  });
  return graphql.print(sorted as DefinitionNode);
}

function textByKey(graphql: GraphQL, sdl: Sdl): Map<string, string> {
  const texts = new Map<string, string[]>();
  for (const node of sdl.definitions) {
    texts.set(keyOf(node), [...(texts.get(keyOf(node)) ?? []), canonical(graphql, node)]);
  }
  return new Map([...texts].map(([key, list]) => [key, list.sort().join('\n')]));
}

/** Definitions whose text differs though the engine names no change in them: seen, not weighed. */
export function unnamed(graphql: GraphQL, before: Sdl, after: Sdl, named: readonly ContractChange[]): ContractChange[] {
  const heads = new Set(named.map(({ path }) => path.split('.', 1)[0]));
  const [old, now] = [textByKey(graphql, before), textByKey(graphql, after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => old.get(key) !== now.get(key) && !heads.has(key))
    .map((key) => ({
      ...placed({ path: key, type: '', message: '', criticality: { level: '' } }, before, after),
      says: `the definition of ${key} differs in a way that has no name`,
    }));
}
