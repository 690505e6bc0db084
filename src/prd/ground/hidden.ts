import type { Place } from '../../model/place.ts';
import type { PrdRemark } from '../../model/prd.ts';
import { type Doc, inlineOf } from './doc.ts';
import type { Node } from './nodes.ts';
import type { Part } from './sections.ts';
import { placeIn } from './span.ts';
import { HOLDS } from './words.ts';

/** What evidence looks like in a text that nobody sees: a tick, a link, an address, a report. */
const EVIDENCE =
  /\[[xX✓✔✅☑]\]|[✅☑✔]|\]\([^)\s]|\bhttps?:\/\/|<a\s[^>]*href|\b[\w./-]+\.(?:sarif|spdx|cdx\.json|xml|json|lcov|md)\b/;

/** Most remarks about hidden text. */
const MOST = 50;

type Told = (kind: string, at: Place) => void;

const linesOf = (doc: Doc, node: Node) =>
  doc.source.lines
    .slice(node.line - 1, node.endLine)
    .join('\n')
    .slice(0, 100_000);

function lookInto(doc: Doc, part: Part, proves: boolean, told: Told): void {
  const { node, texts, glances } = part;
  const at = { path: doc.source.path, line: node.line, column: 1 };
  if (node.sight === 'hidden') {
    if (EVIDENCE.test(linesOf(doc, node))) told('text that the page hides', at);
    return;
  }
  if (proves && node.sight === 'folded' && EVIDENCE.test(linesOf(doc, node))) told(FOLDED, at);
  for (const [nth, span] of texts.entries()) {
    if (span.kind === 'code') {
      if (proves && EVIDENCE.test(span.content)) told('a code block', { ...at, line: span.line });
      continue;
    }
    if (((glances[nth] ?? 0) & HOLDS.angle) === 0) continue;
    const folds = proves && node.sight === 'plain' && /<details(?![^>]*\bopen\b)/i.test(span.content);
    if (folds && EVIDENCE.test(span.content)) told(FOLDED, at);
    for (const { text, at: offset } of inlineOf(doc, span)?.hidden ?? []) {
      if (!EVIDENCE.test(text.slice(0, 100_000))) continue;
      told(text.startsWith('<!') ? 'a comment' : 'text that the page hides', placeIn(doc.source, span, offset));
    }
  }
}

const FOLDED = 'a folded block (<details>)';
const SAYS: Readonly<Record<string, string>> = {
  'a folded block (<details>)': 'is only seen after unfolding it; show it openly',
};

/** Whether a block is hidden or folded, or has HTML or code at all. */
export function mayHide({ node, texts, glances }: Part): boolean {
  if (node.sight !== 'plain') return true;
  for (let nth = 0; nth < texts.length; nth++) {
    if (((glances[nth] ?? 0) & HOLDS.angle) !== 0 || texts[nth]?.kind === 'code') return true;
  }
  return false;
}

/** Remarks about evidence that a reader does not see. `proves`: the block stands in a section whose content proves something. */
export function hiddenIn(doc: Doc, part: Part, proves: boolean): readonly PrdRemark[] {
  const remarks: PrdRemark[] = [];
  lookInto(doc, part, proves, (what, at) => {
    const says = `what looks like evidence on line ${at.line} stands in ${what} and ${SAYS[what] ?? 'does not count; move it out'}`;
    if (remarks.length < MOST) remarks.push({ kind: 'hidden-text', says, at });
  });
  return remarks;
}
