import { Unreadable } from '../../model/reading.ts';
import { type Language, lex, type Token } from './lex.ts';

/** A bracketed part of a source file, or a Ruby or Elixir block up to its `end` (`open` is then `do`). */
export interface Group {
  readonly kind: 'group';
  readonly open: '(' | '[' | '{' | 'do';
  readonly nodes: readonly Node[];
  readonly at: number;
  readonly end: number;
  readonly line: number;
}
export type Node = Token | Group;

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** Deeper brackets than any migration has are not opened any more: what reads the tree goes down by recursion. */
const DEEPEST = 200;

/** Ruby words that open a block that `end` closes; the second list only does so at the start of a statement. */
const RUBY_OPENERS = new Set(['class', 'module', 'def', 'begin', 'case', 'do']);
const RUBY_STARTERS = new Set(['if', 'unless', 'while', 'until', 'for']);

function startsStatement(before: Node | undefined): boolean {
  if (!before || before.kind === 'newline') return true;
  if (before.kind === 'word') return before.text === 'do' || before.text === 'then' || before.text === 'else';
  return before.kind === 'mark' && (before.text === ';' || before.text === '=');
}

function opensBlock(token: Token, nodes: readonly Node[], next: Token | undefined, language: Language): boolean {
  if (token.kind !== 'word' || (language !== 'rb' && language !== 'ex')) return false;
  const before = nodes.at(-1);
  if (before?.kind === 'mark' && /^(?:\.|&\.|::)$/.test(before.text)) return false;
  if (next?.kind === 'mark' && next.text === ':' && next.at === token.end) return false;
  if (language === 'ex') return token.text === 'do' || token.text === 'fn';
  if (RUBY_STARTERS.has(token.text)) return startsStatement(before);
  if (token.text === 'do') {
    // The `do` of a loop belongs to the word that opened it.
    for (let at = nodes.length - 1; at >= Math.max(0, nodes.length - 60); at -= 1) {
      const node = nodes[at];
      if (!node || node.kind === 'newline') break;
      if (node.kind === 'word' && /^(?:while|until|for)$/.test(node.text)) return false;
    }
  }
  return RUBY_OPENERS.has(token.text);
}

interface Frame {
  readonly open: Group['open'];
  readonly nodes: Node[];
  readonly at: number;
  readonly line: number;
}

/** Most tokens of a file that are read: about half a megabyte of code. */
const MOST = 100_000;

/** The tokens of a source file, brackets and blocks nested; what is never closed ends with the file. Throws Unreadable for a file that is too long. */
export function treeOf(text: string, language: Language): readonly Node[] {
  const tokens = lex(text, language, MOST);
  if (tokens.length >= MOST)
    throw new Unreadable(`it has more than ${MOST} words and signs, more than are read`, tokens.at(-1)?.line);
  const top: Frame = { open: '{', nodes: [], at: 0, line: 1 };
  const stack: Frame[] = [top];
  const close = (end: number) => {
    const frame = stack.pop() ?? top;
    stack.at(-1)?.nodes.push({ kind: 'group', ...frame, end });
  };
  for (const [index, token] of tokens.entries()) {
    const frame = stack.at(-1) ?? top;
    const isMark = token.kind === 'mark';
    if (stack.length < DEEPEST && isMark && /^[([{]$/.test(token.text)) {
      stack.push({ open: token.text as Group['open'], nodes: [], at: token.at, line: token.line });
    } else if (isMark && CLOSERS[token.text] !== undefined) {
      // A stray closer closes nothing; a missing one is made up for by the next that fits.
      const depth = stack.findLastIndex((one, at) => at > 0 && one.open === CLOSERS[token.text]);
      while (depth > 0 && stack.length > depth) close(token.end);
    } else if (stack.length < DEEPEST && opensBlock(token, frame.nodes, tokens[index + 1], language)) {
      frame.nodes.push(token);
      stack.push({ open: 'do', nodes: [], at: token.at, line: token.line });
    } else if (token.kind === 'word' && token.text === 'end' && isEnd(frame, stack, language)) {
      const depth = stack.findLastIndex((one) => one.open === 'do');
      while (stack.length > depth) close(token.end);
    } else if (token.kind !== 'newline' || frame.open === 'do' || frame.open === '{' || stack.length === 1) {
      frame.nodes.push(token);
    }
  }
  while (stack.length > 1) close(text.length);
  return top.nodes;
}

function isEnd(frame: Frame, stack: readonly Frame[], language: Language): boolean {
  if (language !== 'rb' && language !== 'ex') return false;
  const before = frame.nodes.at(-1);
  if (before?.kind === 'mark' && before.text === '.') return false;
  return stack.some((one) => one.open === 'do');
}

type Word = Token & { readonly kind: 'word' };
type Mark = Token & { readonly kind: 'mark' };

export const isGroup = (node: Node | undefined, open?: Group['open']): node is Group =>
  node?.kind === 'group' && (open === undefined || node.open === open);
export const isWord = (node: Node | undefined, ...words: readonly string[]): node is Word =>
  node?.kind === 'word' && (words.length === 0 || words.includes(node.text));
export const isMark = (node: Node | undefined, ...marks: readonly string[]): node is Mark =>
  node?.kind === 'mark' && (marks.length === 0 || marks.includes(node.text));

/** Parts of a list of nodes between commas (or other marks), line breaks left out; a trailing comma adds no part. */
export function parts(nodes: readonly Node[], mark = ','): readonly (readonly Node[])[] {
  const found: Node[][] = [[]];
  // The parameters of a Python lambda have commas of their own.
  let inLambda = false;
  for (const node of nodes) {
    const part = found.at(-1);
    if (isWord(node, 'lambda')) inLambda = true;
    else if (isMark(node, ':')) inLambda = false;
    if (isMark(node, mark) && !inLambda) found.push([]);
    else if (node.kind !== 'newline') part?.push(node);
  }
  return found.filter((part) => part.length > 0);
}
