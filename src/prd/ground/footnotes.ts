import type { Doc } from './doc.ts';
import { type Footnotes, linksIn } from './links.ts';
import type { Top } from './nodes.ts';
import { linesOf } from './units.ts';

const DEFINITION = /^\s*\[\^([^\]\s]{1,60})\]:/;
const NONE: Footnotes = new Map();

/** Finds the definitions of footnotes (`[^1]: …`) wherever they stand, and takes them out of the text. */
export function readFootnotes<Block extends Top>(
  doc: Doc,
  parts: readonly Block[],
): { readonly footnotes: Footnotes; readonly parts: readonly Block[] } {
  const footnotes = new Map<string, { target: string; text: string }[]>();
  const rest = parts.filter(({ node }) => {
    if (
      node.kind !== 'paragraph' ||
      node.sight === 'hidden' ||
      !node.text.content.startsWith('[^') ||
      !DEFINITION.test(node.text.content)
    )
      return true;
    const inline = doc.read(node.text);
    const found = linksIn(doc, inline, NONE);
    let label = '';
    for (const line of linesOf(inline)) {
      const next = inline.norm.slice(line.from, line.to).match(DEFINITION)?.[1];
      if (next !== undefined) label = next.toLowerCase();
      const links = found.filter(({ from }) => from >= line.from && from < line.to);
      const known = footnotes.get(label) ?? [];
      // The first definition of a label counts.
      if (next !== undefined && footnotes.has(label)) continue;
      footnotes.set(label, [...known, ...links.map(({ link }) => ({ target: link.target, text: link.text }))]);
    }
    return false;
  });
  return { footnotes, parts: footnotes.size === 0 ? parts : rest };
}
