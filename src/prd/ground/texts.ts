import type { Doc } from './doc.ts';
import type { Inline } from './inline.ts';
import type { Node } from './nodes.ts';
import type { Span } from './span.ts';

/** An inline text of a block: its source, and what it says when somebody asks. */
export interface Text {
  readonly content: string;
  readonly inline: () => Inline;
}

/** Every inline text of a block and the blocks in it that a reader sees; code blocks have none. */
export function textsOf(doc: Doc, node: Node): readonly Text[] {
  const plain = (span: Span): Text => ({ content: span.content, inline: () => doc.read(span) });
  switch (node.kind) {
    case 'heading':
    case 'paragraph':
      return [plain(node.text)];
    case 'html':
      return [{ content: node.text.content, inline: () => doc.readHtml(node.text) }];
    case 'list':
      return node.items.flatMap((item) => item.nodes.flatMap((inner) => textsOf(doc, inner)));
    case 'quote':
      return node.nodes.flatMap((inner) => textsOf(doc, inner));
    case 'table':
      return [node.header, ...node.rows].flatMap((row) => row.cells.map(plain));
    case 'code':
      return [];
  }
}
