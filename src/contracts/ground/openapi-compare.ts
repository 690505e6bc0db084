import type { ContractChange } from '../../model/contract.ts';
import { own } from './data.ts';
import { compareComponents } from './openapi-components.ts';
import { compareInfo, tableAt, tellUnnamed } from './openapi-info.ts';
import { compareItems } from './openapi-operation.ts';
import { compareSecurity } from './openapi-security.ts';
import { compareServers } from './openapi-servers.ts';
import type { Source } from './openapi-source.ts';
import { changesOf, compareRest, startWalk, type Where } from './openapi-walk.ts';

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

/** All changes from one OpenAPI description to another, worst first; `today` is the day that sunsets are held against. */
export function compareDescriptions(old: Source, now: Source, today: string): ContractChange[] {
  const walk = startWalk(old, now, today);
  const where: Where = { path: now.path, direction: 'request' };
  compareInfo(walk, where, ['openapi', '$self']);
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
