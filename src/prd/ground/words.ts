import type { Doc } from './doc.ts';
import type { Node } from './nodes.ts';
import type { Span } from './span.ts';

const isBlank = (code: number) => code <= 0x20 || code === 0xa0;

function isWordLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  // Spaces, punctuation, arrows, box drawings and variation selectors are no words.
  return code > 0xbf && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0xfe00 && code <= 0xfe0f) && code !== 0xfeff;
}

/** Number of words: runs without white space that have a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) inWord = false;
    else if (!inWord && isWordLetter(code)) {
      inWord = true;
      words++;
    }
  }
  return words;
}

function spanWords(doc: Doc, span: Span): number {
  return countWords(span.content.includes('<') ? doc.read(span).plain : span.content);
}

/** Number of words of a block that a reader sees; headings have none, code has. */
export function wordsOf(doc: Doc, node: Node): number {
  if (node.sight === 'hidden') return 0;
  const all = (nodes: readonly Node[]): number => nodes.reduce((sum, one) => sum + wordsOf(doc, one), 0);
  switch (node.kind) {
    case 'heading':
      return 0;
    case 'paragraph':
      return spanWords(doc, node.text);
    case 'list':
      return node.items.reduce((sum, item) => sum + all(item.nodes), 0);
    case 'quote':
      return all(node.nodes);
    case 'table':
      return [node.header, ...node.rows].reduce(
        (sum, row) => sum + row.cells.reduce((words, cell) => words + spanWords(doc, cell), 0),
        0,
      );
    case 'code':
      return countWords(node.text);
    case 'html':
      return countWords(doc.readHtml(node.text).plain);
  }
}
