import { type Group, isGroup, isMark, isWord, type Node } from './tree.ts';
import { type Arguments, argumentsOf } from './values.ts';

/** One call of a chain: `table.integer("n").notNullable()` has the links `integer` and `notNullable`. */
export interface Link extends Arguments {
  readonly name: string;
  readonly line: number;
  /** The nodes of its arguments and block: what is called inside them. */
  readonly inside: readonly Node[];
}

/** A chain of calls: `head` is what stands before the first one, joined by dots (`this.schema`), or ''. */
export interface Chain {
  readonly head: string;
  readonly links: readonly [Link, ...Link[]];
  readonly line: number;
  /** It stands behind `throw`, `raise`, `if` … : the word at the start of its statement. */
  readonly after?: string;
}

const CONNECTORS = ['.', '->', '?->', '::', '?.', '&.', '|>'];
const EMPTY: Arguments = { list: [], named: new Map() };

function link(name: string, line: number, nodes: readonly Node[], block: readonly Node[] = []): Link {
  return { name, line, ...(nodes.length > 0 ? argumentsOf(nodes) : EMPTY), inside: [...nodes, ...block] };
}

/** Skips type arguments (`AlterColumn<int>(`); the index of the opening bracket behind them, or the given one. */
function behindTypes(nodes: readonly Node[], from: number): number {
  if (!isMark(nodes[from], '<')) return from;
  let depth = 0;
  for (let at = from; at < Math.min(nodes.length, from + 60); at += 1) {
    const node = nodes[at];
    if (isMark(node, '<')) depth += 1;
    else if (isMark(node, '>') && --depth === 0) return isGroup(nodes[at + 1], '(') ? at + 1 : from;
    else if (isMark(node, ';') || isGroup(node, '{')) return from;
  }
  return from;
}

const skipLines = (nodes: readonly Node[], from: number): number => {
  let at = from;
  while (nodes[at]?.kind === 'newline') at += 1;
  return at;
};

/** Chains of calls with brackets, in the order they are written, those inside arguments and blocks behind their own call. */
export function callsIn(nodes: readonly Node[]): readonly Chain[] {
  const found: Chain[] = [];
  collect(nodes, found, true);
  return found;
}

/** The first call of a piece of code: the outermost one of an expression. */
export const firstCall = (nodes: readonly Node[]): Link | undefined => outerCalls(nodes)[0]?.links[0];

/** Chains of calls that are not inside the arguments of another. */
export function outerCalls(nodes: readonly Node[]): readonly Chain[] {
  const found: Chain[] = [];
  collect(nodes, found, false);
  return found;
}

function collect(nodes: readonly Node[], found: Chain[], deep: boolean): void {
  let at = 0;
  while (at < nodes.length) {
    const node = nodes[at];
    if (!node) break;
    if (node.kind === 'group') {
      collect(node.nodes, found, deep);
      at += 1;
      continue;
    }
    if (node.kind !== 'word') {
      at += 1;
      continue;
    }
    const { chain, next } = chainAt(nodes, at);
    if (chain) {
      found.push(chain);
      for (const one of deep ? chain.links : []) collect(one.inside, found, deep);
    }
    at = next;
  }
}

/** The chain that starts with the word at `start`, if it holds a call. */
function chainAt(nodes: readonly Node[], start: number): { readonly chain?: Chain; readonly next: number } {
  const head: string[] = [];
  const links: Link[] = [];
  const first = nodes[start];
  const line = first?.line ?? 1;
  let at = start;
  for (;;) {
    const node = nodes[at];
    if (!isWord(node)) break;
    const open = behindTypes(nodes, at + 1);
    const args = nodes[open];
    if (isGroup(args, '(')) {
      links.push(link(node.text, node.line, args.nodes));
      at = open + 1;
    } else {
      if (links.length === 0) head.push(node.text);
      at += 1;
    }
    while (isGroup(nodes[at], '[') && links.length === 0) at += 1;
    if (isGroup(nodes[at], '(') && links.length === 0) break;
    const next = skipLines(nodes, at);
    if (!isMark(nodes[next], ...CONNECTORS)) break;
    const follower = skipLines(nodes, next + 1);
    if (!isWord(nodes[follower])) break;
    at = follower;
  }
  const [one, ...more] = links;
  if (!one) return { next: Math.max(at, start + 1) };
  const before = nodes[start - 1];
  const after = isWord(before) ? before.text : undefined;
  return {
    chain: { head: head.join('.'), links: [one, ...more], line, ...(after === undefined ? {} : { after }) },
    next: at,
  };
}

/** A Ruby or Elixir statement: a call with or without brackets, its arguments and its block. */
export interface Command extends Link {
  /** What stands before the name and a dot: `t`, `dir`, `User`. */
  readonly head: string;
  readonly block?: Group;
}

/** Statements of a Ruby or Elixir block, one per line; a comma, an operator or an open bracket goes on in the next. */
export function statements(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const found: Node[][] = [[]];
  for (const [at, node] of nodes.entries()) {
    const current = found.at(-1) ?? [];
    if (isMark(node, ';')) found.push([]);
    else if (node.kind !== 'newline') current.push(node);
    else {
      const last = current.at(-1);
      const next = nodes[at + 1];
      const goesOn = isMark(last, ',', '+', '=', '|>', '.', '&.', '=>', ':', '|') && !isMark(last, '|');
      const continued = isMark(next, '.', '&.', '|>');
      if (!goesOn && !continued) found.push([]);
    }
  }
  return found.filter((one) => one.length > 0);
}

/** `{ |user| … }` and `{ drop_table :a }` are blocks, `{ a: 1 }` is a map. */
function isBraceBlock(group: Group): boolean {
  const [first, second] = group.nodes.filter((node) => node.kind !== 'newline');
  return group.open === '{' && (isMark(first, '|') || (isWord(first) && !isMark(second, ':', '=>', ',')));
}

/** The outermost blocks of a Ruby or Elixir statement, wherever they stand in it. */
export function blocksIn(statement: readonly Node[]): readonly Group[] {
  return statement.flatMap((node): readonly Group[] => {
    if (!isGroup(node)) return [];
    return node.open === 'do' || isBraceBlock(node) ? [node] : blocksIn(node.nodes);
  });
}

/** The call that a Ruby or Elixir statement makes; undefined when it makes none (an assignment of a plain value, `end`). */
export function commandOf(statement: readonly Node[]): Command | undefined {
  // `|user| user.save`: the parameters of a block stand before its first statement.
  if (isMark(statement[0], '|')) {
    const end = statement.findIndex((node, index) => index > 0 && isMark(node, '|'));
    return end > 0 ? commandOf(statement.slice(end + 1)) : undefined;
  }
  let at = 0;
  // `x = call(…)`: what is called counts.
  if (isWord(statement[0]) && isMark(statement[1], '=')) at = 2;
  const head: string[] = [];
  while (isWord(statement[at]) && isMark(statement[at + 1], '.', '::', '&.') && isWord(statement[at + 2])) {
    const node = statement[at];
    if (isWord(node)) head.push(node.text);
    at += 2;
  }
  const name = statement[at];
  if (!isWord(name)) return undefined;
  let rest = statement.slice(at + 1);
  // `drop_table :a if …`: the condition is no argument.
  const modifier = rest.findIndex((node) => isWord(node, 'if', 'unless', 'while', 'until', 'rescue'));
  if (modifier > 0 && !isMark(rest[modifier + 1], ':')) rest = rest.slice(0, modifier);
  const last = rest.findLastIndex((node) => isGroup(node, 'do') || (isGroup(node, '{') && !isMark(rest[0], '=')));
  const block = rest[last];
  const isBlock = isGroup(block, 'do') || (isGroup(block, '{') && (last === 0 || isGroup(rest[last - 1], '(')));
  if (isBlock)
    rest = rest.slice(0, last).filter((node) => !(isWord(node, 'do', 'fn') && rest.indexOf(node) === last - 1));
  const [first] = rest;
  const bracketed = isGroup(first, '(') && first.at === name.end;
  const nodes = bracketed ? first.nodes : rest;
  const inside = isGroup(block) && isBlock ? block.nodes : [];
  return {
    ...link(name.text, name.line, nodes, [...(bracketed ? rest.slice(1) : []), ...inside]),
    head: head.join('.'),
    ...(isGroup(block) && isBlock ? { block } : {}),
  };
}
