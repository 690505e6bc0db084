import type { Source } from './source.ts';
import type { Span } from './span.ts';

/** Whether a reader sees a block: not at all, only after unfolding, or plainly. */
export type Sight = 'hidden' | 'folded' | 'plain';

interface Block {
  /** First and last source line, from 1. */
  readonly line: number;
  readonly endLine: number;
  readonly sight: Sight;
}

/** One item of a list; `nth` counts the list marks of its line before its own. */
export interface Item {
  readonly line: number;
  readonly endLine: number;
  readonly nth: number;
  readonly nodes: readonly Node[];
}

/** One row of a table. */
export interface Row {
  readonly line: number;
  readonly cells: readonly Span[];
}

/** A block of the document. */
export type Node =
  | (Block & { readonly kind: 'heading'; readonly level: number; readonly text: Span })
  | (Block & { readonly kind: 'paragraph'; readonly text: Span })
  | (Block & { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Item[] })
  | (Block & { readonly kind: 'table'; readonly header: Row; readonly rows: readonly Row[] })
  | (Block & { readonly kind: 'quote'; readonly nodes: readonly Node[] })
  | (Block & { readonly kind: 'code'; readonly text: string })
  | (Block & { readonly kind: 'html'; readonly text: Span });

export type NodeOf<Kind extends Node['kind']> = Extract<Node, { kind: Kind }>;

/** A block at the top of the document with every text in it, in order. */
export interface Top {
  readonly node: Node;
  readonly texts: readonly Span[];
}

/** Column (from 1) of the first letter of a line. */
export function columnOfLine(source: Source, line: number): number {
  const text = source.lines[line - 1] ?? '';
  return text.length - text.trimStart().length + 1;
}

/** Column (from 1) of the list mark of an item. */
export function columnOfItem(source: Source, item: Item): number {
  const text = source.lines[item.line - 1] ?? '';
  let at = 0;
  for (let nth = 0; ; nth++) {
    while (at < text.length && (text[at] === ' ' || text[at] === '\t' || text[at] === '>')) at++;
    if (nth >= item.nth || at >= text.length) return at + 1;
    at += text.slice(at, at + 12).match(/^\d*[.)*+-]/)?.[0].length ?? 1;
  }
}
