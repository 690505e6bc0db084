import { posix } from 'node:path';
import type { ContractFile, ContractTree } from '../../model/contract.ts';
import { Unreadable } from '../../model/reading.ts';
import { type Data, isTable, own, readData } from './data.ts';
import { docOf, type SchemaDoc } from './schema-node.ts';

/** Most files that one schema is made of. */
const MOST_FILES = 100;

/** One file of a schema. */
export interface SchemaFile {
  readonly path: string;
  readonly data: Data;
  readonly doc: SchemaDoc;
}

/** Every `$ref` of a value with its line's path. */
function refsOf(value: unknown): { readonly ref: string; readonly at: readonly (string | number)[] }[] {
  const refs: { ref: string; at: readonly (string | number)[] }[] = [];
  const look = (part: unknown, at: readonly (string | number)[]) => {
    if (Array.isArray(part)) part.forEach((one, index) => void look(one, [...at, index]));
    if (!isTable(part)) return;
    const ref = own(part, '$ref');
    if (typeof ref === 'string') refs.push({ ref, at: [...at, '$ref'] });
    for (const [key, one] of Object.entries(part))
      if (!['enum', 'const', 'default', 'examples', 'example'].includes(key)) look(one, [...at, key]);
  };
  look(value, []);
  return refs;
}

const isRemote = (ref: string) => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(ref);

/** Path of the file that a reference means, seen from another; undefined for one that leads out of the repository. */
function pathOf(from: string, file: string): string | undefined {
  const path = posix.normalize(posix.join(posix.dirname(from), file));
  return path.startsWith('..') || path.startsWith('/') ? undefined : path;
}

/**
 * A schema with the files that it refers to, its own first. Nothing is fetched: what an address on the network means is left
 * open. Throws Unreadable for bad syntax and for a reference to a file that is not there.
 */
export async function loadSchema(file: ContractFile, tree: ContractTree): Promise<readonly SchemaFile[]> {
  const files = new Map<string, SchemaFile & { readonly beside: Map<string, SchemaDoc> }>();
  const load = async ({ path, text }: ContractFile): Promise<SchemaDoc> => {
    const known = files.get(path);
    if (known) return known.doc;
    const data = readData(path, text);
    const beside = new Map<string, SchemaDoc>();
    const doc = docOf(data.value, beside);
    files.set(path, { path, data, doc, beside });
    for (const { ref, at } of refsOf(data.value)) {
      const name = ref.split('#', 1)[0] ?? '';
      if (
        name === '' ||
        isRemote(ref) ||
        beside.has(name) ||
        [...doc.named.keys()].some((id) => id === name || id.endsWith(`/${name}`))
      )
        continue;
      const wanted = pathOf(path, name);
      const other = wanted === undefined ? undefined : await tree.text(wanted);
      const line = data.lineOf(at);
      if (wanted === undefined || other === undefined) {
        // Under an `$id` a relative reference is an address on the network.
        if (isTable(data.value) && typeof data.value.$id === 'string' && isRemote(data.value.$id)) continue;
        throw new Unreadable(`${path}: $ref ${JSON.stringify(ref)} leads to no file (line ${line})`, line);
      }
      if (files.size >= MOST_FILES) throw new Unreadable(`${path}: it is made of more than ${MOST_FILES} files`, line);
      beside.set(name, await load({ path: wanted, text: other }));
    }
    return doc;
  };
  await load(file);
  return [...files.values()];
}
