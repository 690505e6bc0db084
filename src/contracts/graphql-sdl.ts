import type { DefinitionNode } from 'graphql';
import type { ContractKind } from '../model/contract.ts';
import { placed, unnamed, withoutNoise, withoutStandIns } from './ground/graphql-changes.ts';
import { type GraphQL, readSdl, referred, type Sdl, standAlone } from './ground/graphql-document.ts';
import { movesOf } from './ground/graphql-moves.ts';

/** A definition of a type system at the start of a line; a file of queries has none. */
const DEFINITION =
  /^[ \t]*(?:extend[ \t]+)?(?:(?:type|input|interface|union|enum|scalar)[ \t]+[_A-Za-z]\w*|directive[ \t]+@\w+|schema\b[^\n]{0,200}\{)/m;

/** A field on a line of its own: a name, perhaps arguments, a colon and a type. */
const FIELD = /^[ \t]{0,20}\w{1,100}(?:\([^)\n]{0,500}\))?[ \t]?:[ \t]?\[?[A-Z]\w{0,100}[\]!]{0,4}[ \t]*$/m;

const BUILT_IN = ['Int', 'Float', 'String', 'Boolean', 'ID'];

/** A schema of one file; types that it only refers to are stood in for, the same way on both sides. */
function buildSchema(graphql: GraphQL, definitions: readonly DefinitionNode[], needed: ReadonlyMap<string, string>) {
  const defined = new Set(definitions.map((node) => ('name' in node ? node.name?.value : undefined)));
  const stand = [...needed]
    .filter(([name]) => !defined.has(name) && !BUILT_IN.includes(name))
    .map(([name, as]) => `${as} ${name}`);
  const stood = stand.length > 0 ? graphql.parse(stand.join('\n')).definitions : [];
  const document = { kind: graphql.Kind.DOCUMENT, definitions: [...definitions, ...stood] } as const;
  return graphql.buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
}

const without = (sdl: Sdl, names: ReadonlySet<string>): Sdl => ({
  ...sdl,
  definitions: sdl.definitions.filter((node) => !('name' in node && names.has(node.name?.value ?? ''))),
});

/** GraphQL schemas in SDL (https://spec.graphql.org/October2021/#sec-Type-System), one file at a time, types followed when they move. */
export const contractKind: ContractKind = {
  id: 'graphql-sdl',
  title: 'GraphQL schema (SDL)',
  rank: 20,
  // Other languages have the same words; a name that says nothing is only taken with a description of fields.
  recognise: (path, text) =>
    DEFINITION.test(text) &&
    (/\.(?:graphqls?|gql|sdl)$/i.test(path) || (/(?:^|\/)[^./]+(?:\.txt)?$/.test(path) && FIELD.test(text))),
  compare: async (before, after, trees) => {
    const graphql = await import('./ground/graphql-engine.ts');
    const [old, read] = [readSdl(graphql, before), readSdl(graphql, after)];
    const moves = await movesOf(graphql, old, read, trees);
    const now = without(
      { ...read, definitions: [...read.definitions, ...moves.left.map(({ node }) => node)] },
      moves.came,
    );
    const needed = referred(graphql, [...old.definitions, ...read.definitions]);
    const changes = await graphql.diff(
      buildSchema(graphql, standAlone(old.definitions), needed),
      buildSchema(graphql, standAlone(now.definitions), needed),
    );
    const named = withoutNoise(withoutStandIns(changes, old, now)).map((change) => {
      const moved = moves.left.find(({ node }) => 'name' in node && node.name?.value === change.path?.split('.', 1)[0]);
      return placed(change, old, moved ? moved.to : read);
    });
    return { kind: 'compared', changes: [...named, ...unnamed(graphql, old, now, named)] };
  },
};
