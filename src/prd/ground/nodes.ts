import type { Span } from './span.ts';

/** Whether a reader sees a block: not at all, only after unfolding, or plainly. */
export type Sight = 'hidden' | 'folded' | 'plain';

interface Block {
  /** First and last source line, from 1. */
  readonly line: number;
  readonly endLine: number;
  readonly sight: Sight;
}

/** One item of a list; `column` is the place of its mark. */
export interface Item {
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  readonly nodes: readonly Node[];
}

/** One row of a table; `column` is the place of its first character. */
export interface Row {
  readonly line: number;
  readonly column: number;
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
