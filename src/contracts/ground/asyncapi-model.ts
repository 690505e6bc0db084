import { isTable, own } from './data.ts';
import type { Source, Table } from './openapi-source.ts';
import type { Direction } from './openapi-walk.ts';

/** A channel with its messages by name. */
export interface Channel {
  readonly id: string;
  readonly address: string;
  readonly table: Table;
  readonly messages: ReadonlyMap<string, Table>;
}

/** What the application does with a channel; `messages` are names of messages of the channel, undefined means all. */
export interface Operation {
  readonly id: string;
  readonly action: 'send' | 'receive';
  readonly channel: string;
  readonly table: Table;
  readonly messages?: readonly string[];
}

/** A description of AsyncAPI 2 or 3 in one shape (https://www.asyncapi.com/docs/reference/specification/v3.0.0). */
export interface Description {
  readonly major: number;
  readonly channels: readonly Channel[];
  readonly operations: readonly Operation[];
}

const tableOf = (source: Source, value: unknown): Table | undefined => {
  const found = source.follow(value);
  return isTable(found) ? found : undefined;
};
const entriesOf = (source: Source, value: unknown) => {
  const table = tableOf(source, value) ?? {};
  return Object.entries(table).flatMap(([key, raw]) => {
    const one = key.startsWith('x-') ? undefined : tableOf(source, raw);
    return one ? [[key, one] as const] : [];
  });
};

const lastOf = (ref: unknown) => (typeof ref === 'string' ? ref.split('/').at(-1) : undefined);

function messageName(raw: unknown, message: Table, at: number): string {
  const named = [own(message, 'messageId'), own(message, 'name'), lastOf(own(raw, '$ref')), own(message, 'title')];
  return String(named.find((one) => typeof one === 'string') ?? `message ${at + 1}`);
}

function readVersion2(source: Source): Omit<Description, 'major'> {
  const channels: Channel[] = [];
  const operations: Operation[] = [];
  for (const [address, table] of entriesOf(source, own(source.root, 'channels'))) {
    const messages = new Map<string, Table>();
    for (const [key, action] of [
      ['publish', 'receive'],
      ['subscribe', 'send'],
    ] as const) {
      const operation = tableOf(source, own(table, key));
      if (!operation) continue;
      const raw = own(operation, 'message');
      const choice = own(tableOf(source, raw), 'oneOf');
      const names = (Array.isArray(choice) ? choice : raw === undefined ? [] : [raw]).flatMap((one, at) => {
        const message = tableOf(source, one);
        if (!message) return [];
        const name = messageName(one, message, at);
        messages.set(`${key} ${name}`, message);
        return [`${key} ${name}`];
      });
      operations.push({ id: `${key} ${address}`, action, channel: address, table: operation, messages: names });
    }
    channels.push({ id: address, address, table, messages });
  }
  return { channels, operations };
}

function readVersion3(source: Source): Omit<Description, 'major'> {
  const listed = entriesOf(source, own(source.root, 'channels'));
  const channels = listed.map(([id, table]): Channel => {
    const address = own(table, 'address');
    return {
      id,
      address: typeof address === 'string' ? address : id,
      table,
      messages: new Map(entriesOf(source, own(table, 'messages'))),
    };
  });
  const operations = entriesOf(source, own(source.root, 'operations')).map(([id, table]): Operation => {
    const target = tableOf(source, own(table, 'channel'));
    const channel = listed.find(([, one]) => one === target)?.[0] ?? '';
    const messages = own(table, 'messages');
    return {
      id,
      action: own(table, 'action') === 'receive' ? 'receive' : 'send',
      channel,
      table,
      ...(Array.isArray(messages) ? { messages: messages.map((one) => String(lastOf(own(one, '$ref')) ?? '')) } : {}),
    };
  });
  return { channels, operations };
}

/** Channels and operations of a description. */
export const readDescription = (source: Source, major: number): Description => ({
  major,
  ...(major < 3 ? readVersion2(source) : readVersion3(source)),
});

/** Who writes the messages of a channel: what the application sends, its clients read. In version 2 the words are often taken the other way. */
export function directionOf(description: Description, channel: Channel): Direction {
  const actions = new Set(description.operations.filter((one) => one.channel === channel.id).map((one) => one.action));
  if (description.major < 3 || actions.size !== 1) return 'either';
  return actions.has('send') ? 'response' : 'request';
}
