import { isTable, own } from './data.ts';
import { isEqual, sameMeaning } from './openapi-meaning.ts';
import type { Source, Table } from './openapi-source.ts';
import { compareRest, tell, type Walk, type Where } from './openapi-walk.ts';

/** A table below the root; an empty one in its place when there is none. */
export const tableAt = (source: Source, key: string): Table => {
  const value = own(source.root, key);
  return isTable(value) ? value : source.adopt({}, source.root);
};

/** Compares what a description says of itself; `keys` are those of its root that only name its format or itself. */
export function compareInfo(walk: Walk, where: Where, keys: readonly string[]): void {
  const [old, now] = [walk.old.root, walk.now.root];
  for (const key of keys) {
    if (own(old, key) === own(now, key)) continue;
    const says = `the version of the format or its address changed (${key})`;
    tell(walk, where, 'compatible', says, [old, key], [now, key]);
  }
  if (own(old, 'jsonSchemaDialect') !== own(now, 'jsonSchemaDialect')) {
    tell(
      walk,
      where,
      'unclassified',
      'jsonSchemaDialect changed, so keywords may mean something else',
      [old, 'jsonSchemaDialect'],
      [now, 'jsonSchemaDialect'],
    );
  }
  const [was, is] = [tableAt(walk.old, 'info'), tableAt(walk.now, 'info')];
  if (own(was, 'version') !== own(is, 'version')) {
    const says = `info.version changed from ${String(own(was, 'version') ?? 'none')} to ${String(own(is, 'version') ?? 'none')}`;
    tell(walk, { ...where, path: 'info.version' }, 'compatible', says, [was, 'version'], [is, 'version']);
  }
  compareRest(walk, { ...where, path: 'info' }, was, is, new Set(['version']));
  if (!isEqual(own(old, 'tags'), own(now, 'tags'))) {
    tell(walk, { ...where, path: 'tags' }, 'compatible', 'the list of tags changed', [old, 'tags'], [now, 'tags']);
  }
}

/** The last net: files that differ in meaning though nothing was told. */
export function tellUnnamed(walk: Walk): void {
  if (walk.notes.length > 0) return;
  const oldFiles = [...walk.old.files];
  const nowFiles = [...walk.now.files];
  const isSame = (same: (a: unknown, b: unknown) => boolean) =>
    oldFiles.length === nowFiles.length && oldFiles.every(([, value], at) => same(value, nowFiles[at]?.[1]));
  if (isSame((a, b) => isEqual(a, b))) return;
  const where: Where = { path: walk.now.path, direction: 'either' };
  const isWords = isSame((a, b) => sameMeaning(a, b));
  const says = isWords
    ? 'only words for people or the order of things changed'
    : 'the description is written otherwise; no change of it has a name';
  tell(walk, where, isWords ? 'compatible' : 'unclassified', says, [walk.old.root], [walk.now.root]);
}
