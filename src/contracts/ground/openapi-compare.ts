import type { ContractChange } from '../../model/contract.ts';
import { isTable, own } from './data.ts';
import { compareComponents } from './openapi-components.ts';
import { isEqual, sameMeaning } from './openapi-meaning.ts';
import { compareItems } from './openapi-operation.ts';
import { compareSecurity } from './openapi-security.ts';
import { compareServers } from './openapi-servers.ts';
import type { Source, Table } from './openapi-source.ts';
import { changesOf, compareRest, startWalk, tell, type Walk, type Where } from './openapi-walk.ts';

const HANDLED = new Set([
  'openapi',
  'swagger',
  'info',
  'paths',
  'webhooks',
  'components',
  'security',
  'servers',
  'tags',
  'jsonSchemaDialect',
  '$self',
]);

const tableAt = (source: Source, key: string): Table => {
  const value = own(source.root, key);
  return isTable(value) ? value : source.adopt({}, source.root);
};

function compareInfo(walk: Walk, where: Where): void {
  const [old, now] = [walk.old.root, walk.now.root];
  for (const key of ['openapi', '$self']) {
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
function tellUnnamed(walk: Walk): void {
  if (walk.notes.length > 0) return;
  const oldFiles = [...walk.old.files];
  const nowFiles = [...walk.now.files];
  const isSame = (same: (a: unknown, b: unknown) => boolean) =>
    oldFiles.length === nowFiles.length && oldFiles.every(([, value], at) => same(value, nowFiles[at]?.[1]));
  if (isSame((a, b) => isEqual(a, b))) return;
  const where: Where = { path: walk.now.path, direction: 'either' };
  const isWords = isSame((a, b) => sameMeaning(a, b));
  const says = isWords
    ? 'only words for people changed'
    : 'the description is written otherwise; no change of it has a name';
  tell(walk, where, isWords ? 'compatible' : 'unclassified', says, [walk.old.root], [walk.now.root]);
}

/** All changes from one OpenAPI description to another, worst first; `today` is the day that sunsets are held against. */
export function compareDescriptions(old: Source, now: Source, today: string): ContractChange[] {
  const walk = startWalk(old, now, today);
  const where: Where = { path: now.path, direction: 'request' };
  compareInfo(walk, where);
  compareItems(
    walk,
    { ...where, path: 'paths' },
    tableAt(old, 'paths'),
    tableAt(now, 'paths'),
    (path, method) => `${method} ${path}`,
  );
  // The API calls the webhooks of its clients: what it sends there, they read.
  const hooks: Where = { path: 'webhooks', direction: 'response' };
  compareItems(walk, hooks, tableAt(old, 'webhooks'), tableAt(now, 'webhooks'), (name, method) =>
    `webhook ${name} ${method}`.trim(),
  );
  compareServers(walk, { ...where, path: 'servers' }, old.root, now.root);
  const [was, is] = [own(old.root, 'security'), own(now.root, 'security')];
  compareSecurity(walk, { ...where, path: 'security' }, was, is, [old.root, 'security'], [now.root, 'security']);
  compareComponents(walk, tableAt(old, 'components'), tableAt(now, 'components'));
  compareRest(walk, where, old.root, now.root, HANDLED);
  tellUnnamed(walk);
  return changesOf(walk);
}
