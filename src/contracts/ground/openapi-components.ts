import { isTable, own } from './data.ts';
import { isEqual, sameMeaning } from './openapi-meaning.ts';
import { compareSchema } from './openapi-schema.ts';
import { compareSchemes } from './openapi-security.ts';
import type { Table } from './openapi-source.ts';
import { drain, tell, type Walk, type Where } from './openapi-walk.ts';

const WORD: Readonly<Record<string, string>> = {
  schemas: 'schema',
  requestBodies: 'request body',
  securitySchemes: 'security scheme',
  pathItems: 'path item',
  mediaTypes: 'media type',
};

/** Compares a component of both sides that nothing compared so far uses; no change of it breaks anyone for certain. */
function compareUnused(walk: Walk, where: Where, section: string, was: Table, is: Table, name: string): void {
  const [old, now] = [own(was, name), own(is, name)];
  const before = walk.notes.length;
  if (section === 'schemas') compareSchema(walk, where, old, now);
  drain(walk);
  if (walk.notes.length > before || isEqual(old, now)) return;
  const isMeant = !sameMeaning(old, now);
  const says = isMeant ? 'it changed; nothing that both sides have uses it' : 'only words for people changed';
  tell(walk, where, isMeant ? 'unclassified' : 'compatible', says, [was, name], [is, name]);
}

/** Compares the components of both sides: those that operations use were compared with them. */
export function compareComponents(walk: Walk, old: Table, now: Table): void {
  drain(walk);
  const tables = (table: Table, section: string): Table => {
    const value = own(table, section);
    return isTable(value) ? value : {};
  };
  const required = JSON.stringify(
    [own(walk.old.root, 'security'), own(walk.old.root, 'paths')] as const,
    (key, value) =>
      key === 'schema' || key === 'content' || key === 'example' || key === 'examples' ? undefined : value,
  );
  for (const section of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [was, is] = [tables(old, section), tables(now, section)];
    if (section === 'securitySchemes') {
      compareSchemes(
        walk,
        was,
        is,
        (name) => required.includes(`{${JSON.stringify(name)}:[`) || required.includes(`,${JSON.stringify(name)}:[`),
      );
      continue;
    }
    for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
      const word = WORD[section] ?? section.replace(/s$/, '');
      const where: Where = { path: `${word} ${name}`, direction: 'either', unused: true };
      const [before, after] = [own(was, name), own(is, name)];
      const isUsed = (value: unknown, reached: (one: object) => boolean) =>
        typeof value === 'object' && value !== null && reached(value);
      if (before === undefined) tell(walk, where, 'compatible', `the ${word} is new`, [was], [is, name]);
      else if (after === undefined) {
        const level = isUsed(before, walk.old.reached) ? 'compatible' : 'dangerous';
        tell(walk, where, level, `the ${word} was removed`, [was, name], [is]);
      } else if (!isUsed(before, walk.old.reached) || !isUsed(after, walk.now.reached))
        compareUnused(walk, where, section, was, is, name);
    }
  }
}
