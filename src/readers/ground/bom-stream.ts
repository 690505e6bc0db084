import type { Source } from '../../model/reading.ts';
import { type SchemaError, validators } from './bom/index.ts';
import { type Components, collectComponents } from './bom-components.ts';
import { parseJson } from './json.ts';
import { doubt } from './json-bytes.ts';
import { cutSource } from './pieces.ts';
import { get, text } from './value.ts';

/** Keys of a component that make a package of it. */
const WANTED = ['name', 'version', 'group', 'purl', 'bom-ref', 'components'];
/** Entries that are checked against the schema together. */
const TOGETHER = 200;

/** A BOM that was read in pieces: `bom` has all but the entries of `components` and `dependencies`. */
export interface CountedBom {
  readonly bom: unknown;
  readonly components: Components;
}

/** Counts the components of a BOM in pieces, without the schema. Throws Unreadable for any doubt. */
export async function countBom(source: Source): Promise<CountedBom> {
  const components = collectComponents();
  const around = await cutSource(source, [
    { path: ['components'], keep: WANTED, item: components.add },
    { path: ['dependencies'], keep: [] },
  ]);
  return { bom: parseJson(around), components };
}

type Validate = (value: unknown) => boolean;

/** Tells entries apart by what names them: two that are equal have the same name, though not the other way round. */
function nameOf(entry: unknown): string {
  const parts = ['ref', 'bom-ref', 'type', 'group', 'name', 'version', 'purl'].map((key) => get(entry, key));
  return JSON.stringify(parts);
}

/** A list of the BOM that is checked some entries at a time; throws Unreadable when one breaks the schema or comes twice. */
function checkedList(key: string, head: object, validate: Validate) {
  const names = new Set<string>();
  let entries: unknown[] = [];
  let seen = 0;
  const check = () => {
    if (entries.length > 0 && !validate({ ...head, [key]: entries })) doubt();
    entries = [];
  };
  const item = (entry: unknown) => {
    if (names.add(nameOf(entry)).size < ++seen) doubt();
    if (entries.push(entry) === TOGETHER) check();
  };
  return { list: { path: [key], item }, check };
}

/**
 * Checks a BOM against its schema in pieces: the lists some entries at a time, then all that is around them. Throws
 * Unreadable when it is not valid, or may not be: the plain reading says where.
 */
export async function validateBom(source: Source, bom: unknown): Promise<void> {
  const version = text(get(bom, 'specVersion'));
  const load = validators.get(version) ?? doubt();
  const { default: validate }: { default: Validate & { errors?: readonly SchemaError[] | null } } = await load();
  const head = { bomFormat: 'CycloneDX', specVersion: version, version: 1 };
  const lists = ['components', 'dependencies'].map((key) => checkedList(key, head, validate));
  const around = await cutSource(
    source,
    lists.map(({ list }) => list),
  );
  for (const { check } of lists) check();
  if (!validate(parseJson(around))) doubt();
}
