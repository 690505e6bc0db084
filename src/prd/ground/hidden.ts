import type { Place } from '../../model/place.ts';
import type { PrdRemark } from '../../model/prd.ts';
import type { Doc } from './doc.ts';
import type { Inline } from './inline.ts';
import type { Node } from './nodes.ts';
import { placeIn } from './span.ts';

/** What evidence looks like in a text that nobody sees: a tick, a link, an address, a report. */
const EVIDENCE =
  /\[[xX✓✔✅☑]\]|[✅☑✔]|\]\([^)\s]|\bhttps?:\/\/|<a\s[^>]*href|\b[\w./-]+\.(?:sarif|spdx|cdx\.json|xml|json|lcov|md)\b/;

/** Most remarks about hidden text. */
const MOST = 50;

type Told = (kind: string, at: Place) => void;

function spansOf(doc: Doc, node: Node): readonly Inline[] {
  if (node.kind === 'html') return [doc.readHtml(node.text)];
  if (node.kind === 'heading' || node.kind === 'paragraph')
    return node.text.content.includes('<') ? [doc.read(node.text)] : [];
  if (node.kind === 'table')
    return [node.header, ...node.rows].flatMap((row) =>
      row.cells.filter((cell) => cell.content.includes('<')).map((cell) => doc.read(cell)),
    );
  return [];
}

function textOf(doc: Doc, node: Node): string {
  const { line, endLine } = node;
  return doc.source.lines
    .slice(line - 1, endLine)
    .join('\n')
    .slice(0, 100_000);
}

function lookInto(doc: Doc, node: Node, proves: boolean, told: Told): void {
  const { path } = doc.source;
  const at = { path, line: node.line, column: 1 };
  if (node.sight === 'hidden') {
    if (EVIDENCE.test(textOf(doc, node))) told('text that the page hides', at);
    return;
  }
  if (node.kind === 'code') {
    if (proves && EVIDENCE.test(node.text)) told('a code block', at);
    return;
  }
  if (node.sight === 'folded' && proves && EVIDENCE.test(textOf(doc, node))) told('a folded block (<details>)', at);
  for (const inline of spansOf(doc, node)) {
    const { content } = inline.span;
    if (
      node.kind === 'html' &&
      proves &&
      node.sight === 'plain' &&
      /<details(?![^>]*\bopen\b)/i.test(content) &&
      EVIDENCE.test(content)
    )
      told('a folded block (<details>)', at);
    for (const { text, at: offset } of inline.hidden) {
      if (!EVIDENCE.test(text.slice(0, 100_000))) continue;
      told(text.startsWith('<!') ? 'a comment' : 'text that the page hides', placeIn(doc.source, inline.span, offset));
    }
  }
  if (node.kind === 'list')
    for (const item of node.items) for (const inner of item.nodes) lookInto(doc, inner, proves, told);
  if (node.kind === 'quote') for (const inner of node.nodes) lookInto(doc, inner, proves, told);
}

const SAYS: Readonly<Record<string, string>> = {
  'a folded block (<details>)': 'is only seen after unfolding it; show it openly',
};

/** Remarks about evidence that a reader does not see. `proves`: the block stands in a section whose content proves something. */
export function hiddenIn(doc: Doc, node: Node, proves: boolean): readonly PrdRemark[] {
  const remarks: PrdRemark[] = [];
  lookInto(doc, node, proves, (what, at) => {
    const says = `what looks like evidence on line ${at.line} stands in ${what} and ${SAYS[what] ?? 'does not count; move it out'}`;
    if (remarks.length < MOST) remarks.push({ kind: 'hidden-text', says, at });
  });
  return remarks;
}
