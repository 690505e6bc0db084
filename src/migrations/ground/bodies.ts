import { statements } from './calls.ts';
import { type Group, isGroup, isMark, isWord, type Node } from './tree.ts';

/** The body of a function: what stands in it, and the line of its name. */
export interface Body {
  readonly line: number;
  readonly nodes: readonly Node[];
  /** Not written out here: the function is only referred to (`exports.down = undo`). */
  readonly elsewhere?: boolean;
}

/** Whether a JavaScript file has a function `up` of its own: exported, in an object, or in a class. */
export const HAS_UP =
  /\bexports\.up\b|\bexport\s+(?:async\s+)?(?:function|const|let)\s+up\b|\bup\s*:\s|\bup\s*\([^()]{0,300}\)[^;\n]{0,100}\{|\bfunction\s+up\b|\bexport\s*\{[^{}]{0,300}\bup\b/;

/** Words that may stand between a name and its function without making it something else. */
const BEFORE_BODY = ['async', 'function', 'static', 'public', 'private', 'protected', 'override', 'func'];

/** Behind `=` or `:`: the function, arrow or name that is assigned. */
function assigned(nodes: readonly Node[], from: number, line: number): Body | undefined {
  let at = from;
  while (isWord(nodes[at], ...BEFORE_BODY)) at += 1;
  const rest: Node[] = [];
  let arrow = -1;
  for (; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node || isMark(node, ';') || (isMark(node, ',') && arrow < 0 && rest.length > 0)) break;
    if (isMark(node, ',')) break;
    if (isMark(node, '=>') && arrow < 0) arrow = rest.length;
    rest.push(node);
    const isBody = isGroup(node, '{') && (arrow === rest.length - 2 || (arrow < 0 && isGroup(rest.at(-2), '(')));
    if (isBody) return { line, nodes: node.nodes };
    if (isGroup(node, '{') && arrow < 0 && rest.some((one) => isGroup(one, '('))) return { line, nodes: node.nodes };
    // An arrow with an expression ends with its line, unless the line goes on.
    if (node.kind === 'newline' && arrow >= 0 && rest.length > arrow + 2 && !isMark(nodes[at + 1], '.', '?.')) break;
    if (node.kind === 'newline' && arrow < 0 && rest.length > 1 && !isMark(rest.at(-2), '=', ':', ',', '|', '&')) break;
  }
  const body = rest.filter((node) => node.kind !== 'newline');
  if (arrow >= 0) return { line, nodes: rest.slice(arrow + 1) };
  return body.length > 0 ? { line, nodes: body, elsewhere: true } : undefined;
}

/** `down(…) … {`: the braces that follow the parameters and their type. */
function method(nodes: readonly Node[], from: number, line: number): Body | undefined {
  for (let at = from + 1; at < Math.min(nodes.length, from + 60); at += 1) {
    const node = nodes[at];
    if (isGroup(node, '{')) return { line, nodes: node.nodes };
    if (isMark(node, '=>')) {
      const end = nodes.findIndex((one, index) => index > at && isMark(one, ';', ','));
      return { line, nodes: nodes.slice(at + 1, end < 0 ? nodes.length : end) };
    }
    if (isMark(node, ';', ',', ')') || isGroup(node, '(')) return undefined;
  }
  return undefined;
}

function bodyAt(nodes: readonly Node[], at: number): Body | undefined {
  const name = nodes[at];
  const before = nodes[at - 1];
  if (!isWord(name) && name?.kind !== 'string') return undefined;
  if (isMark(before, '->', '::', '?.', '?->')) return undefined;
  if (isMark(before, '.') && !isWord(nodes[at - 2], 'exports', 'prototype')) return undefined;
  const next = nodes[at + 1];
  if (isGroup(next, '(')) return isMark(before, '.') ? undefined : method(nodes, at + 1, name.line);
  if (isMark(next, '=')) return assigned(nodes, at + 2, name.line);
  if (!isMark(next, ':')) return undefined;
  // `down: Migration = async …` in TypeScript; `down: async …` in an object.
  for (let ahead = at + 2; ahead < Math.min(nodes.length, at + 30); ahead += 1) {
    const node = nodes[ahead];
    if (isMark(node, '=')) return assigned(nodes, ahead + 1, name.line);
    if (!isWord(node) && !isMark(node, '.', '<', '>', '|', '&') && !isGroup(node, '[')) break;
  }
  return assigned(nodes, at + 2, name.line);
}

/** The body of the function of one of these names, anywhere in a file with braces; the first that is written out wins. */
export function bodyOf(nodes: readonly Node[], ...names: readonly string[]): Body | undefined {
  let reference: Body | undefined;
  const queue: (readonly Node[])[] = [nodes];
  for (let list = queue.shift(); list; list = queue.shift()) {
    for (const [at, node] of list.entries()) {
      if (node.kind === 'group') {
        queue.push(node.nodes);
        continue;
      }
      if ((node.kind !== 'word' && node.kind !== 'string') || !names.includes(node.text)) continue;
      const body = bodyAt(list, at);
      if (body && !body.elsewhere) return body;
      reference ??= body;
    }
  }
  return reference;
}

/** Whether nothing is done in a body: no statement but a bare `return`, a constant, or an empty promise. */
export function isIdle(nodes: readonly Node[]): boolean {
  const ends = (node: Node | undefined) => node === undefined || node.kind === 'newline' || isMark(node, ';');
  // A text that stands alone is a comment to people (a docstring, 'use strict').
  const isAlone = (at: number) => nodes[at]?.kind === 'string' && ends(nodes[at - 1]) && ends(nodes[at + 1]);
  const real = nodes.filter((node, at) => !ends(node) && !isAlone(at));
  if (real.length === 0) return true;
  if (real.some((node) => isGroup(node) && !isIdleGroup(node))) return false;
  const words = real.filter((node) => isWord(node));
  const idle = /^(?:return|await|Promise|resolve|nil|null|None|undefined|true|false|pass|ok|async|void|error|self)$/;
  return (
    real.every((node) => node.kind !== 'string' || node.symbol === true) &&
    words.every((node) => isWord(node) && idle.test(node.text))
  );
}

const isIdleGroup = (group: Group): boolean => isIdle(group.nodes);

/** The `throw`, `raise` or `panic` that a body always comes to: one of its own statements, not one inside a condition. */
export function raises(nodes: readonly Node[]): Node | undefined {
  for (const statement of statements(nodes)) {
    const [first, second] = statement;
    if (isWord(first, 'throw', 'raise', 'panic', 'panic!')) {
      // Ruby's `raise … if …` and Elixir's guards only raise sometimes.
      const guarded = statement.some((node) => isWord(node, 'if', 'unless'));
      if (!guarded) return first;
    }
    if (isWord(first, 'return') && isWord(second, 'Promise') && isWord(statement[3], 'reject')) return first;
    if (isWord(first, 'return') && isWord(second, 'errors', 'fmt') && isWord(statement[3], 'New', 'Errorf'))
      return first;
  }
  return undefined;
}
