import { type Group, isGroup, isMark, isWord, type Node, parts } from './tree.ts';

/** An argument as far as it can be known without running anything. */
export type Value =
  | { readonly kind: 'text'; readonly text: string; readonly line: number; readonly symbol?: boolean }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'literal'; readonly value: number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Value> }
  | { readonly kind: 'code'; readonly nodes: readonly Node[] };

const LITERALS: Readonly<Record<string, boolean | null>> = {
  true: true,
  True: true,
  false: false,
  False: false,
  null: null,
  nil: null,
  None: null,
  undefined: null,
  NULL: null,
};

/** `name: v`, `name = v`, `'name' => v`: the key and where its value starts. */
function keyOf(part: readonly Node[]): { readonly key: string; readonly from: number } | undefined {
  const [first, second, third] = part;
  if (!first || first.kind === 'group' || first.kind === 'mark') return undefined;
  if (isMark(second, '=>', ':')) {
    // Ruby's `a ? b : c` and `Mod::X` never stand at the start of an argument with a name before a lone colon.
    return third ? { key: first.text, from: 2 } : undefined;
  }
  return first.kind === 'word' && isMark(second, '=') && third ? { key: first.text, from: 2 } : undefined;
}

function mapOf(group: Group): Value {
  const entries = new Map<string, Value>();
  const found = parts(group.nodes);
  // `{("a", "b")}` is a set.
  const isSet =
    found.length > 0 &&
    found.every((part) => (part[0]?.kind === 'group' || part[0]?.kind === 'string') && !keyOf(part));
  if (isSet) return { kind: 'list', items: found.map(readValue) };
  for (const part of found) {
    const found = keyOf(part);
    if (found) entries.set(found.key, readValue(part.slice(found.from)));
    else if (part[0] && part[0].kind !== 'group') entries.set(part[0].text, { kind: 'code', nodes: part.slice(1) });
  }
  return { kind: 'map', entries };
}

function listOf(group: Group): Value {
  const found = parts(group.nodes);
  if (found.some((part) => keyOf(part)) && found[0] && keyOf(found[0])) return mapOf(group);
  return { kind: 'list', items: found.map(readValue) };
}

/** The value of an argument; anything that is not plainly a value is `code`. */
export function readValue(part: readonly Node[]): Value {
  const [first] = part;
  const code: Value = { kind: 'code', nodes: part };
  if (!first) return code;
  if (first.kind === 'string' && first.words && part.length === 1) {
    const line = first.valueLine ?? first.line;
    const words = first.text.split(/\s+/).filter((word) => word !== '');
    return { kind: 'list', items: words.map((text) => ({ kind: 'text', text, line })) };
  }
  if (first.kind === 'string') {
    // Strings side by side, or joined with + . <>, are one; formatting calls behind them change little.
    let text = '';
    for (const node of part) {
      if (node.kind === 'string' && !node.open) text += node.text;
      else if (!isMark(node, '+', '.', '<>', '<', '>')) {
        return isMark(node, '.') || (isWord(node) && /^(?:squish|strip|trim|strip_heredoc)$/.test(node.text))
          ? { kind: 'text', text, line: first.valueLine ?? first.line }
          : code;
      }
    }
    return { kind: 'text', text, line: first.valueLine ?? first.line, ...(first.symbol ? { symbol: true } : {}) };
  }
  return part.length === 1 ? single(first, part) : several(part);
}

/** The value of a single node. */
function single(first: Node, part: readonly Node[]): Value {
  if (isWord(first)) {
    const literal = LITERALS[first.text];
    return literal === undefined || !Object.hasOwn(LITERALS, first.text)
      ? { kind: 'name', text: first.text }
      : { kind: 'literal', value: literal };
  }
  if (first.kind === 'number') return { kind: 'literal', value: Number(first.text.replaceAll('_', '')) };
  if (first.kind !== 'group' || first.open === 'do') return { kind: 'code', nodes: part };
  if (first.open === '[') return listOf(first);
  if (first.open === '{') return mapOf(first);
  const inner = parts(first.nodes);
  return inner.length === 1 ? readValue(inner[0] ?? []) : { kind: 'list', items: inner.map(readValue) };
}

/** The value of several nodes: a constructor, an array with a word before it, or a name with dots. */
function several(part: readonly Node[]): Value {
  const code: Value = { kind: 'code', nodes: part };
  const [first, second] = part;
  // `new[] { "a", "b" }`, `new TableColumn({ … })`, `array('a', 'b')`, `%{…}`
  const last = part.at(-1);
  const isNew = isWord(first, 'new');
  if (isNew && isGroup(last, '{')) return listOf(last);
  if (isWord(first, 'array') && isGroup(second, '(') && part.length === 2) return listOf(second);
  if (isMark(first, '%') && isGroup(second, '{')) return mapOf(second);
  if (isMark(first, '[') || part.some((node) => node.kind === 'group' && node.open !== '[')) return code;
  const dotted = part.every((node: Node) => isWord(node) || isMark(node, '.', '::', '->', '?', '!'));
  return dotted
    ? { kind: 'name', text: part.map((node: Node) => (node.kind === 'group' ? '' : node.text)).join('') }
    : code;
}

/** Arguments of a call: those in order, and those with a name. */
export interface Arguments {
  readonly list: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
}

/** Arguments between commas; a last map (Ruby options, a JS object) stays in the list. */
export function argumentsOf(nodes: readonly Node[]): Arguments {
  const list: Value[] = [];
  const named = new Map<string, Value>();
  for (const part of parts(nodes)) {
    const found = keyOf(part);
    if (found) named.set(found.key, readValue(part.slice(found.from)));
    else list.push(readValue(part));
  }
  return { list, named };
}

/** Text of a value: a string, a symbol, a name's last part; '' for anything else. */
export function textOf(value: Value | undefined): string {
  if (value?.kind === 'text') return value.text;
  return '';
}

/** Texts of a value that is a string or a list of strings. */
export function textsOf(value: Value | undefined): readonly string[] {
  if (value?.kind === 'list') return value.items.map(textOf).filter((text) => text !== '');
  const text = textOf(value);
  return text === '' ? [] : [text];
}

/** Text of a value that names something: a string, a symbol, or the variable that holds it. */
export function wordOf(value: Value | undefined): string {
  return value?.kind === 'name' ? value.text : textOf(value);
}

/** Names of a value that is one or a list of them. */
export function wordsOf(value: Value | undefined): readonly string[] {
  if (value?.kind === 'list') return value.items.map(wordOf).filter((text) => text !== '');
  const word = wordOf(value);
  return word === '' ? [] : [word];
}

/** An own entry of a map value. */
export const entryOf = (value: Value | undefined, key: string): Value | undefined =>
  value?.kind === 'map' ? value.entries.get(key) : undefined;

export const isTrue = (value: Value | undefined): boolean => value?.kind === 'literal' && value.value === true;
export const isFalse = (value: Value | undefined): boolean => value?.kind === 'literal' && value.value === false;
export const isNull = (value: Value | undefined): boolean => value?.kind === 'literal' && value.value === null;
