import type { ContractChange } from '../../model/contract.ts';
import { type Channel, type Description, directionOf, type Operation } from './asyncapi-model.ts';
import { isTable, own } from './data.ts';
import { compareComponents } from './openapi-components.ts';
import { compareInfo, tellUnnamed } from './openapi-info.ts';
import { isEqual } from './openapi-meaning.ts';
import { compareSchema } from './openapi-schema.ts';
import type { Source, Table } from './openapi-source.ts';
import { changesOf, compareRest, inDirection, startWalk, tell, type Walk, type Where } from './openapi-walk.ts';

const MESSAGE = new Set(['payload', 'headers', 'contentType', 'schemaFormat', 'name', 'messageId', 'tags']);
const CHANNEL = new Set(['messages', 'publish', 'subscribe', 'address', 'tags', 'servers']);
const OPERATION = new Set(['action', 'channel', 'messages', 'message', 'operationId', 'tags']);
const ROOT = new Set([
  'asyncapi',
  'info',
  'channels',
  'operations',
  'components',
  'servers',
  'defaultContentType',
  'tags',
  'id',
]);

/** A schema, and whether it is JSON Schema; AsyncAPI 3 may wrap it with its format. */
function schemaOf(message: Table, key: 'payload' | 'headers'): { readonly schema: unknown; readonly isJson: boolean } {
  const raw = own(message, key);
  const wrapped = isTable(raw) && 'schemaFormat' in raw && 'schema' in raw;
  const format = wrapped ? raw.schemaFormat : key === 'payload' ? own(message, 'schemaFormat') : undefined;
  const isJson =
    format === undefined ||
    /^application\/(?:vnd\.aai\.asyncapi|schema|vnd\.oai\.openapi)[+;]/.test(`${String(format)};`);
  return { schema: wrapped ? raw.schema : raw, isJson };
}

function compareMessage(walk: Walk, where: Where, old: Table, now: Table): void {
  for (const key of ['payload', 'headers'] as const) {
    const [was, is] = [schemaOf(old, key), schemaOf(now, key)];
    const here: Where = {
      ...where,
      path: `${where.path} › ${key} ›`,
      at: [
        [old, key],
        [now, key],
      ],
    };
    if (was.isJson && is.isJson) compareSchema(walk, here, was.schema, is.schema);
    else if (!isEqual(was, is)) {
      tell(walk, here, 'unclassified', `${key} changed; its schema format is not JSON Schema`, [old, key], [now, key]);
    }
  }
  const type = (source: Source, message: Table) =>
    own(message, 'contentType') ?? own(source.root, 'defaultContentType');
  const [was, is] = [type(walk.old, old), type(walk.now, now)];
  if (was !== is) {
    const says = `the content type changed from ${String(was ?? 'none')} to ${String(is ?? 'none')}`;
    tell(
      walk,
      where,
      was === undefined || is === undefined ? 'dangerous' : 'breaking',
      says,
      [old, 'contentType'],
      [now, 'contentType'],
    );
  }
  for (const key of ['name', 'messageId']) {
    if (own(old, key) === own(now, key)) continue;
    tell(walk, where, 'dangerous', `the ${key} of the message changed`, [old, key], [now, key]);
  }
  if (!isEqual(own(old, 'tags'), own(now, 'tags')))
    tell(walk, where, 'compatible', 'its tags changed', [old, 'tags'], [now, 'tags']);
  compareRest(walk, where, old, now, MESSAGE);
}

function compareChannel(walk: Walk, old: Channel, now: Channel, direction: Where['direction']): void {
  const where: Where = { path: `channel ${now.address}`, direction };
  walk.operation = where.path;
  if (old.address !== now.address) {
    tell(
      walk,
      where,
      'breaking',
      `the address changed from ${old.address} to ${now.address}`,
      [old.table, 'address'],
      [now.table, 'address'],
    );
  }
  for (const name of new Set([...old.messages.keys(), ...now.messages.keys()])) {
    const [was, is] = [old.messages.get(name), now.messages.get(name)];
    const here: Where = { ...where, path: `${where.path} › message ${name}` };
    if (was && is) compareMessage(walk, here, was, is);
    else if (was) tell(walk, here, 'breaking', 'the message was removed', [was], [now.table]);
    // Who reads the channel meets a message that it does not know.
    else if (is)
      tell(walk, here, inDirection(where, 'compatible', 'dangerous'), 'the message is new', [old.table], [is]);
  }
  for (const key of ['tags', 'servers']) {
    if (isEqual(own(old.table, key), own(now.table, key))) continue;
    tell(
      walk,
      where,
      key === 'tags' ? 'compatible' : 'dangerous',
      `its ${key} changed`,
      [old.table, key],
      [now.table, key],
    );
  }
  compareRest(walk, where, old.table, now.table, CHANNEL);
}

function compareOperation(walk: Walk, old: Operation, now: Operation, isSameChannel: boolean): void {
  const where: Where = { path: `operation ${now.id}`, direction: now.action === 'send' ? 'response' : 'request' };
  walk.operation = where.path;
  if (old.action !== now.action) {
    tell(
      walk,
      where,
      'breaking',
      `the action changed from ${old.action} to ${now.action}`,
      [old.table, 'action'],
      [now.table, 'action'],
    );
  }
  if (!isSameChannel)
    tell(walk, where, 'breaking', 'it uses another channel', [old.table, 'channel'], [now.table, 'channel']);
  const [was, is] = [old.messages, now.messages];
  for (const name of was?.filter((one) => is && !is.includes(one)) ?? []) {
    tell(
      walk,
      where,
      'breaking',
      `the message ${name} is no longer part of it`,
      [old.table, 'messages'],
      [now.table, 'messages'],
    );
  }
  for (const name of is?.filter((one) => was && !was.includes(one)) ?? []) {
    const level = inDirection(where, 'compatible', 'dangerous');
    tell(
      walk,
      where,
      level,
      `the message ${name} is a new part of it`,
      [old.table, 'messages'],
      [now.table, 'messages'],
    );
  }
  if ((was === undefined) !== (is === undefined)) {
    const says = is ? 'it only uses some messages of its channel now' : 'it uses all messages of its channel now';
    tell(walk, where, 'dangerous', says, [old.table, 'messages'], [now.table, 'messages']);
  }
  if (own(old.table, 'operationId') !== own(now.table, 'operationId')) {
    tell(walk, where, 'dangerous', 'the operationId changed', [old.table, 'operationId'], [now.table, 'operationId']);
  }
  if (!isEqual(own(old.table, 'tags'), own(now.table, 'tags'))) {
    tell(walk, where, 'compatible', 'its tags changed', [old.table, 'tags'], [now.table, 'tags']);
  }
  compareRest(walk, where, old.table, now.table, OPERATION);
}

function compareServers(walk: Walk): void {
  const serversOf = (source: Source): Table => {
    const servers = own(source.root, 'servers');
    return isTable(servers) ? servers : {};
  };
  const [was, is] = [serversOf(walk.old), serversOf(walk.now)];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [old, now] = [own(was, name), own(is, name)];
    if (isEqual(old, now)) continue;
    const what = old === undefined ? 'is new' : now === undefined ? 'was removed' : 'changed';
    const level = old === undefined ? 'compatible' : 'dangerous';
    tell(walk, { path: `server ${name}`, direction: 'either' }, level, `the server ${what}`, [was, name], [is, name]);
  }
}

/** Pairs things of both sides, by the first of some keys that fits. */
function pairUp<T>(was: readonly T[], is: readonly T[], keys: readonly ((one: T) => string)[]) {
  const pairs: [T, T][] = [];
  const [left, free] = [new Set(was), new Set(is)];
  for (const key of keys) {
    const byKey = new Map([...free].map((one) => [key(one), one]));
    for (const one of [...left]) {
      const other = byKey.get(key(one));
      if (!other || !free.has(other)) continue;
      pairs.push([one, other]);
      left.delete(one);
      free.delete(other);
    }
  }
  return { pairs, removed: [...left], added: [...free] };
}

/** All changes from one AsyncAPI description to another, worst first. */
export function compareAsync(
  old: Source,
  now: Source,
  was: Description,
  is: Description,
  today: string,
): ContractChange[] {
  const walk = startWalk(old, now, today);
  const where: Where = { path: now.path, direction: 'either' };
  const [oldRoot, nowRoot] = [old.root, now.root];
  compareInfo(walk, where, ['asyncapi', 'id']);
  const isSameMajor = was.major === is.major;
  const channels = pairUp(
    was.channels,
    is.channels,
    isSameMajor ? [(one) => one.id, (one) => one.address] : [(one) => one.address],
  );
  for (const [a, b] of channels.pairs) {
    const [then, since] = [directionOf(was, a), directionOf(is, b)];
    compareChannel(walk, a, b, then === since ? since : 'either');
  }
  const none = (address: string): Where => ({ path: `channel ${address}`, direction: 'either' });
  for (const one of channels.removed)
    tell(walk, none(one.address), 'breaking', 'the channel was removed', [one.table], [nowRoot, 'channels']);
  for (const one of channels.added)
    tell(walk, none(one.address), 'compatible', 'the channel is new', [oldRoot, 'channels'], [one.table]);
  const addressIn = (description: Description, id: string) =>
    description.channels.find((one) => one.id === id)?.address ?? id;
  const use = (one: Operation) => `${one.action} ${addressIn(was.operations.includes(one) ? was : is, one.channel)}`;
  const operations = pairUp(was.operations, is.operations, isSameMajor ? [(one) => one.id, use] : [use]);
  for (const [a, b] of operations.pairs) {
    const isSame = channels.pairs.some(([x, y]) => x.id === a.channel && y.id === b.channel) || a.channel === b.channel;
    compareOperation(walk, a, b, isSame);
  }
  for (const one of operations.removed)
    tell(
      walk,
      { ...where, path: `operation ${one.id}` },
      'breaking',
      'the operation was removed',
      [one.table],
      [nowRoot],
    );
  for (const one of operations.added)
    tell(walk, { ...where, path: `operation ${one.id}` }, 'compatible', 'the operation is new', [oldRoot], [one.table]);
  compareServers(walk);
  const componentsOf = (root: Table): Table => {
    const components = own(root, 'components');
    return isTable(components) ? components : {};
  };
  compareComponents(walk, componentsOf(oldRoot), componentsOf(nowRoot));
  compareRest(walk, where, oldRoot, nowRoot, ROOT);
  tellUnnamed(walk);
  return changesOf(walk);
}
