import { posix } from 'node:path';
import type { ContractFile, ContractTree } from '../../model/contract.ts';
import type { Place } from '../../model/place.ts';
import { Unreadable } from '../../model/reading.ts';
import { type Data, isTable, own, readData } from './data.ts';
import { childContext, itemContext, type KeyContext } from './openapi-meaning.ts';

/** A plain object of a description. */
export type Table = Readonly<Record<string, unknown>>;

/** Largest file of a description in UTF-16 units, most files of one, and most steps from reference to reference. */
const LARGEST = 5_000_000;
const MOST_FILES = 300;
const MOST_STEPS = 50;

interface Part {
  readonly path: string;
  readonly data: Data;
  readonly anchors: Map<string, object>;
}

interface Origin {
  readonly part: Part;
  readonly parent?: Origin;
  readonly key?: string | number;
}

/** One side of a description with all files that its `$ref`s lead to. */
export interface Source {
  readonly path: string;
  /** Top of the description; the Swagger 2 mapping replaces it. */
  readonly root: Table;
  /** Values of all files by path. */
  readonly files: ReadonlyMap<string, unknown>;
  /** Place of a key of an object or list; of the object itself without a key, or when nothing of the key is written. */
  readonly place: (value: object, key?: string | number) => Place;
  /** Follows `$ref` until something else is there; throws Unreadable when it leads nowhere or in a circle. */
  readonly follow: (value: unknown) => unknown;
  /** Whether a value was reached through a `$ref` so far. */
  readonly reached: (value: object) => boolean;
  /** Says that a new object stands for one that was read. */
  readonly adopt: <T extends object>(made: T, from: object) => T;
}

const pathOf = (origin: Origin | undefined): (string | number)[] => {
  const keys: (string | number)[] = [];
  for (let at = origin; at?.key !== undefined; at = at.parent) keys.push(at.key);
  return keys.reverse();
};

/** A reference taken apart; a string is why it is not followed. */
export function readRef(from: string, ref: string): { readonly path: string; readonly pointer: string } | string {
  const hash = ref.indexOf('#');
  const [file, pointer] = hash < 0 ? [ref, ''] : [ref.slice(0, hash), ref.slice(hash + 1)];
  if (/^[a-z][a-z0-9+.-]*:/i.test(file) || file.startsWith('//')) return `it leads to ${file}, and nothing is fetched`;
  if (file === '') return { path: from, pointer };
  let name = file.replaceAll('\\', '/');
  try {
    name = decodeURIComponent(name);
  } catch {
    return `${file} is no valid reference`;
  }
  const path = posix.normalize(posix.join(posix.dirname(from), name));
  if (name.startsWith('/') || path === '..' || path.startsWith('../')) return `${file} leads out of the repository`;
  return { path, pointer };
}

const step = (token: string): string => {
  try {
    return decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    return token.replaceAll('~1', '/').replaceAll('~0', '~');
  }
};

interface Loading {
  readonly tree: ContractTree;
  readonly parts: Map<string, Part>;
  readonly origins: WeakMap<object, Origin>;
}

/** Notes where every object stands and returns the references below a value. */
function register(loading: Loading, value: unknown, origin: Origin, context: KeyContext): [object, string][] {
  if (typeof value !== 'object' || value === null) return [];
  loading.origins.set(value, origin);
  const ref = own(value, '$ref');
  const isRef = context === 'keywords' && typeof ref === 'string';
  const anchor = own(value, '$anchor');
  if (context === 'keywords' && typeof anchor === 'string') origin.part.anchors.set(anchor, value);
  const refs: [object, string][] = isRef ? [[value, ref]] : [];
  for (const [key, child] of Object.entries(value)) {
    const at = { part: origin.part, parent: origin, key: Array.isArray(value) ? Number(key) : key };
    const below = Array.isArray(value) ? itemContext(context) : childContext(context, key);
    for (const found of register(loading, child, at, below)) refs.push(found);
  }
  return refs;
}

async function load(loading: Loading, path: string, text: string): Promise<void> {
  if (text.length > LARGEST) throw new Unreadable(`${path} is larger than ${LARGEST} characters`);
  if (loading.parts.size >= MOST_FILES)
    throw new Unreadable(`${path}: the description has more than ${MOST_FILES} files`);
  const part: Part = { path, data: readData(path, text), anchors: new Map() };
  loading.parts.set(path, part);
  for (const [value, ref] of register(loading, part.data.value, { part }, 'keywords')) {
    const line = part.data.lineOf([...pathOf(loading.origins.get(value)), '$ref']);
    const target = readRef(path, ref);
    if (typeof target === 'string')
      throw new Unreadable(`${path}: a $ref cannot be followed: ${target} (line ${line})`, line);
    if (loading.parts.has(target.path)) continue;
    const content = await loading.tree.text(target.path);
    if (content === undefined) {
      throw new Unreadable(`${path}: a $ref leads to ${target.path}, which cannot be read (line ${line})`, line);
    }
    await load(loading, target.path, content);
  }
}

function targetOf(loading: Loading, value: object, ref: string): unknown {
  const origin = loading.origins.get(value);
  const from = origin?.part.path ?? '';
  const target = readRef(from, ref);
  const part = typeof target === 'string' ? undefined : loading.parts.get(target.path);
  const line = origin?.part.data.lineOf(pathOf(origin)) ?? 1;
  const nowhere = () => new Unreadable(`${from}: the $ref ${JSON.stringify(ref)} leads nowhere (line ${line})`, line);
  if (typeof target === 'string' || !part) throw nowhere();
  if (target.pointer === '') return part.data.value;
  if (!target.pointer.startsWith('/')) {
    const anchored = part.anchors.get(step(target.pointer));
    if (!anchored) throw nowhere();
    return anchored;
  }
  let found: unknown = part.data.value;
  for (const token of target.pointer.slice(1).split('/').map(step)) {
    found = own(found, token);
    if (found === undefined) throw nowhere();
  }
  return found;
}

/** Reads a description and every file that its references lead to; throws Unreadable with the line. */
export async function loadSource(file: ContractFile, tree: ContractTree): Promise<Source> {
  const loading: Loading = { tree, parts: new Map(), origins: new WeakMap() };
  const path = posix.normalize(file.path);
  await load(loading, path, file.text);
  const root = loading.parts.get(path)?.data.value;
  if (!isTable(root)) throw new Unreadable(`${file.path}: the top of the description is no object (line 1)`, 1);
  const reached = new WeakSet<object>();
  const follow = (value: unknown): unknown => {
    let at = value;
    for (let steps = 0; steps <= MOST_STEPS; steps += 1) {
      const ref = isTable(at) ? own(at, '$ref') : undefined;
      if (typeof at !== 'object' || at === null || typeof ref !== 'string') return at;
      at = targetOf(loading, at, ref);
      if (typeof at === 'object' && at !== null) reached.add(at);
    }
    throw new Unreadable(`${file.path}: references lead in a circle (line 1)`, 1);
  };
  return {
    path: file.path,
    root,
    files: new Map([...loading.parts].map(([name, part]) => [name, part.data.value])),
    place: (value, key) => {
      const origin = loading.origins.get(value);
      if (!origin) return { path: file.path, line: 1 };
      const keys = pathOf(origin);
      return { path: origin.part.path, line: origin.part.data.lineOf(key === undefined ? keys : [...keys, key]) };
    },
    follow,
    reached: (value) => reached.has(value),
    adopt: (made, from) => {
      const origin = loading.origins.get(from);
      if (origin) loading.origins.set(made, origin);
      return made;
    },
  };
}
