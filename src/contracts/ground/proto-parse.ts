import { type Cursor, cursorOf, dotted, integer, option, options, ranges, strings } from './proto-cursor.ts';
import type {
  ProtoEnum,
  ProtoField,
  ProtoFile,
  ProtoMessage,
  ProtoMethod,
  ProtoOption,
  ProtoRange,
  ProtoService,
} from './proto-file.ts';

const MAX_FIELD = 536_870_911;
const MAX_VALUE = 2_147_483_647;
/** Deepest nesting of messages. */
const DEEPEST = 50;

const join = (scope: string, name: string) => (scope === '' ? name : `${scope}.${name}`);
type Writable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

/** Runs `each` for every statement until the closing brace. */
function block(cursor: Cursor, each: () => void): void {
  cursor.expect('{');
  while (!cursor.accept('}')) {
    if (cursor.peek().kind === 'end') cursor.fail('a closing brace is missing');
    if (!cursor.accept(';')) each();
  }
}

/** Whether a statement starts with this word; a field may also have a keyword for its type, but then a name follows. */
const starts = (cursor: Cursor, word: string, ...follow: readonly string[]) =>
  cursor.peek().kind === 'word' &&
  cursor.peek().text === word &&
  (follow.length === 0 || follow.includes(cursor.peek(1).text));

function reserved(cursor: Cursor, into: { ranges: ProtoRange[]; names: string[] }, max: number): void {
  cursor.next();
  if (cursor.peek().kind === 'number' || cursor.peek().text === '-') into.ranges.push(...ranges(cursor, max));
  else {
    do into.names.push(cursor.peek().kind === 'string' ? strings(cursor) : cursor.word('a reserved name'));
    while (cursor.accept(','));
  }
  cursor.expect(';');
}

function optionStatement(cursor: Cursor, into: ProtoOption[]): void {
  cursor.next();
  into.push(option(cursor));
  cursor.expect(';');
}

function field(
  cursor: Cursor,
  message: Writable<ProtoMessage> | undefined,
  scope: string,
  depth: number,
  more: Partial<ProtoField>,
): ProtoField {
  const { line } = cursor.peek();
  let label: ProtoField['label'] = '';
  for (const word of ['optional', 'required', 'repeated'] as const) {
    if (label !== '' || !starts(cursor, word) || (cursor.peek(1).kind === 'mark' && cursor.peek(1).text !== '.'))
      continue;
    label = word;
    cursor.next();
  }
  if (starts(cursor, 'map', '<')) {
    cursor.next();
    cursor.next();
    const key = dotted(cursor, 'the type of the keys');
    cursor.expect(',');
    const value = dotted(cursor, 'the type of the values');
    cursor.expect('>');
    return rest(cursor, { type: `map<${key}, ${value}>`, label: 'map', group: false, line, ...more });
  }
  const isGroup = starts(cursor, 'group') && cursor.peek(1).kind === 'word' && cursor.peek(2).text === '=';
  const type = isGroup ? cursor.next().text : dotted(cursor, 'the type of a field');
  if (!isGroup) return rest(cursor, { type, label, group: false, line, ...more });
  const name = cursor.word('the name of a group');
  cursor.expect('=');
  const number = integer(cursor);
  const list = options(cursor);
  const inner = messageBody(cursor, name, join(scope, name), line, depth + 1);
  message?.messages.push(inner);
  return { name: name.toLowerCase(), number, type: name, label, group: true, options: list, line, ...more };
}

function rest(cursor: Cursor, start: Omit<ProtoField, 'name' | 'number' | 'options'>): ProtoField {
  const name = cursor.word('the name of a field');
  cursor.expect('=');
  const number = integer(cursor);
  const list = options(cursor);
  cursor.expect(';');
  return { ...start, name, number, options: list };
}

function extend(
  cursor: Cursor,
  into: ProtoField[],
  message: Writable<ProtoMessage> | undefined,
  scope: string,
  depth: number,
): void {
  cursor.next();
  const extendee = dotted(cursor, 'the extended message');
  block(cursor, () => into.push(field(cursor, message, scope, depth, { extendee })));
}

function messageBody(cursor: Cursor, name: string, full: string, line: number, depth: number): ProtoMessage {
  if (depth > DEEPEST) cursor.fail(`messages are nested deeper than ${DEEPEST} levels`);
  const kept = { ranges: [] as ProtoRange[], names: [] as string[] };
  const message: Writable<ProtoMessage> = {
    name,
    full,
    line,
    fields: [],
    oneofs: [],
    messages: [],
    enums: [],
    extends: [],
    extensionRanges: [],
    options: [],
    reserved: kept,
  };
  block(cursor, () => {
    const second = cursor.peek(1);
    const third = cursor.peek(2).text;
    if (starts(cursor, 'message') && second.kind === 'word' && third === '{')
      message.messages.push(messageOf(cursor, full, depth + 1));
    else if (starts(cursor, 'enum') && second.kind === 'word' && third === '{')
      message.enums.push(enumOf(cursor, full));
    else if (starts(cursor, 'extend') && cursor.peek(2).text !== '=')
      extend(cursor, message.extends, message, full, depth);
    else if (starts(cursor, 'option')) optionStatement(cursor, message.options);
    else if (starts(cursor, 'reserved')) reserved(cursor, kept, MAX_FIELD);
    else if (starts(cursor, 'extensions') && second.kind === 'number') {
      cursor.next();
      message.extensionRanges.push(...ranges(cursor, MAX_FIELD));
      options(cursor);
      cursor.expect(';');
    } else if (starts(cursor, 'oneof') && third === '{') {
      cursor.next();
      const at = cursor.peek().line;
      const oneof = cursor.word('the name of a oneof');
      const list: ProtoOption[] = [];
      message.oneofs.push({ name: oneof, options: list, line: at });
      block(cursor, () => {
        if (starts(cursor, 'option')) optionStatement(cursor, list);
        else message.fields.push(field(cursor, message, full, depth, { oneof }));
      });
    } else message.fields.push(field(cursor, message, full, depth, {}));
  });
  return message;
}

function messageOf(cursor: Cursor, scope: string, depth: number): ProtoMessage {
  const { line } = cursor.next();
  const name = cursor.word('the name of a message');
  return messageBody(cursor, name, join(scope, name), line, depth);
}

function enumOf(cursor: Cursor, scope: string): ProtoEnum {
  const { line } = cursor.next();
  const name = cursor.word('the name of an enum');
  const kept = { ranges: [] as ProtoRange[], names: [] as string[] };
  const list: ProtoOption[] = [];
  const values: ProtoEnum['values'][number][] = [];
  block(cursor, () => {
    if (starts(cursor, 'option') && cursor.peek(1).text !== '=') return optionStatement(cursor, list);
    if (starts(cursor, 'reserved') && cursor.peek(1).text !== '=') return reserved(cursor, kept, MAX_VALUE);
    const at = cursor.peek().line;
    const value = cursor.word('the name of a value');
    cursor.expect('=');
    values.push({ name: value, number: integer(cursor), options: options(cursor), line: at });
    cursor.expect(';');
  });
  return { name, full: join(scope, name), values, reserved: kept, options: list, line };
}

function side(cursor: Cursor): { readonly stream: boolean; readonly type: string } {
  cursor.expect('(');
  const stream = starts(cursor, 'stream') && cursor.peek(1).text !== ')' && cursor.accept('stream');
  const type = dotted(cursor, 'the type of a message');
  cursor.expect(')');
  return { stream, type };
}

function serviceOf(cursor: Cursor, scope: string): ProtoService {
  const { line } = cursor.next();
  const name = cursor.word('the name of a service');
  const list: ProtoOption[] = [];
  const methods: ProtoMethod[] = [];
  block(cursor, () => {
    if (starts(cursor, 'option')) return optionStatement(cursor, list);
    const at = cursor.peek().line;
    cursor.expect('rpc');
    const method = cursor.word('the name of an rpc');
    const input = side(cursor);
    cursor.expect('returns');
    const output = side(cursor);
    const own: ProtoOption[] = [];
    if (cursor.peek().text === '{')
      block(cursor, () =>
        starts(cursor, 'option') ? optionStatement(cursor, own) : cursor.fail('only options may stand here'),
      );
    else cursor.expect(';');
    methods.push({
      name: method,
      input: input.type,
      output: output.type,
      clientStream: input.stream,
      serverStream: output.stream,
      options: own,
      line: at,
    });
  });
  return { name, full: join(scope, name), methods, options: list, line };
}

/** Reads a `.proto` file (https://protobuf.dev/reference/protobuf/edition-2023-spec/ and its forerunners); throws Unreadable with the line. */
export function readProto(path: string, text: string): ProtoFile {
  const cursor = cursorOf(path, text);
  const file: Writable<ProtoFile> = {
    path,
    syntax: 'proto2',
    syntaxLine: 1,
    package: '',
    packageLine: 1,
    imports: [],
    options: [],
    messages: [],
    enums: [],
    services: [],
    extends: [],
  };
  if (cursor.peek().kind === 'end') cursor.fail('it is empty');
  while (cursor.peek().kind !== 'end') {
    const { line, text: word } = cursor.peek();
    if (cursor.accept(';')) continue;
    if (word === 'syntax' || word === 'edition') {
      cursor.next();
      cursor.expect('=');
      file.syntax = strings(cursor);
      file.syntaxLine = line;
      cursor.expect(';');
    } else if (word === 'package') {
      cursor.next();
      file.package = dotted(cursor, 'the name of the package');
      file.packageLine = line;
      cursor.expect(';');
    } else if (word === 'import') {
      cursor.next();
      const isPublic = cursor.accept('public');
      if (!isPublic) void (cursor.accept('weak') || cursor.accept('option'));
      file.imports.push({ path: strings(cursor), public: isPublic, line });
      cursor.expect(';');
    } else if (word === 'option') optionStatement(cursor, file.options);
    else {
      // Since edition 2024 a definition may say who sees it.
      if ((word === 'export' || word === 'local') && cursor.peek(1).kind === 'word') cursor.next();
      if (starts(cursor, 'message')) file.messages.push(messageOf(cursor, file.package, 0));
      else if (starts(cursor, 'enum')) file.enums.push(enumOf(cursor, file.package));
      else if (starts(cursor, 'service')) file.services.push(serviceOf(cursor, file.package));
      else if (starts(cursor, 'extend')) extend(cursor, file.extends, undefined, file.package, 0);
      else cursor.fail(`${JSON.stringify(word)} starts no definition of a .proto file`);
    }
  }
  return file;
}
