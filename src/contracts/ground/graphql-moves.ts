import type { DefinitionNode } from 'graphql';
import type { ContractFile, ContractTree, ContractTrees } from '../../model/contract.ts';
import { type GraphQL, keyOf, readSdl, type Sdl } from './graphql-document.ts';

/** Most other schema files that are looked through, and the longest of them. */
const MOST_FILES = 300;
const LONGEST = 1_000_000;

/** Definitions that left a file for another one, and names that came into it from another one. */
export interface Moves {
  readonly left: readonly { readonly node: DefinitionNode; readonly to: Sdl }[];
  readonly came: ReadonlySet<string>;
}

const isSchemaFile = (path: string) => /\.(graphqls?|gql|graphql\.txt)$/i.test(path);
const isDefinition = (node: DefinitionNode) => !node.kind.endsWith('Extension') && keyOf(node) !== 'schema';
const namesOf = (sdl: Sdl | undefined) => new Set(sdl?.definitions.filter(isDefinition).map(keyOf) ?? []);

async function parsed(graphql: GraphQL, tree: ContractTree, path: string): Promise<Sdl | undefined> {
  const text = await tree.text(path);
  if (text === undefined || text.length > LONGEST) return undefined;
  try {
    return readSdl(graphql, { path, text });
  } catch {
    return undefined;
  }
}

/** Looks for types that moved between files: gone from the one and new in the other, so that two schemas with a name in common are none. */
export async function movesOf(graphql: GraphQL, before: Sdl, after: Sdl, trees: ContractTrees): Promise<Moves> {
  const [old, now] = [namesOf(before), namesOf(after)];
  const gone = new Set([...old].filter((name) => !now.has(name)));
  const fresh = new Set([...now].filter((name) => !old.has(name)));
  const left: { node: DefinitionNode; to: Sdl }[] = [];
  const came = new Set<string>();
  if (gone.size + fresh.size === 0) return { left, came };
  const own = (file: ContractFile) => [before.file.path, after.file.path].includes(file.path);
  const paths = [...new Set([...trees.before.list(), ...trees.after.list()])].filter(
    (path) => isSchemaFile(path) && !own({ path, text: '' }),
  );
  for (const path of paths.sort().slice(0, MOST_FILES)) {
    const [was, is] = [await trees.before.text(path), await trees.after.text(path)];
    if (was === is) continue;
    const [wasSdl, isSdl] = [await parsed(graphql, trees.before, path), await parsed(graphql, trees.after, path)];
    const [wasNames, isNames] = [namesOf(wasSdl), namesOf(isSdl)];
    for (const node of isSdl?.definitions.filter(isDefinition) ?? []) {
      const name = keyOf(node);
      if (isSdl && gone.delete(name) && !wasNames.has(name)) left.push({ node, to: isSdl });
    }
    for (const name of fresh) if (wasNames.has(name) && !isNames.has(name)) came.add(name);
  }
  return { left, came };
}
