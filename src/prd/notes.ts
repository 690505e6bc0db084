import type { Note } from '../model/prd.ts';
import type { Heading } from './ground/headings.ts';
import type { Node } from './ground/nodes.ts';
import { addHeading, addNodes, type Draft, draft, noteOf, TITLE } from './ground/note-draft.ts';
import { holdsEntries, looseDrafts } from './ground/note-entries.ts';
import { squeeze } from './ground/plain.ts';
import type { Part } from './ground/sections.ts';
import type { Reading } from './ground/units.ts';

function headedDraft(reading: Reading, heading: Heading, span: Node, nodes: readonly Node[]): Draft {
  const title = squeeze(heading.numbered?.title ?? heading.text).replace(/[\s:]+$/, '');
  const entry = draft(heading.line, heading.column, title.slice(0, TITLE));
  entry.endLine = span.endLine;
  if (span.kind === 'heading') addHeading(reading, entry, span, nodes);
  addNodes(reading, entry, nodes);
  return entry;
}

const GENERIC =
  /^(?:decisions?(?: log| and notes)?|migration notes?|notes|log|entries|decision log.*|commits?(?: of.*)?|done flips?.*)$/i;

/** Whether a sub-heading only gathers entries: "Decisions" over a list, anything over a dated list or table. */
function isGroup(reading: Reading, heading: Heading, nodes: readonly Node[]): boolean {
  if (holdsEntries(reading, nodes)) return true;
  const text = squeeze(heading.numbered?.title ?? heading.text).replace(/[\s:.]+$/, '');
  return GENERIC.test(text) && nodes.some((node) => node.kind === 'list' || node.kind === 'table');
}

interface Group {
  readonly heading?: Heading;
  readonly span?: Node;
  readonly nodes: Node[];
}

/** The entries of the decision log, in order; an entry that only says "N/A" is one too. */
export function readNotes(reading: Reading, parts: readonly Part[], number: string): readonly Note[] {
  const groups: Group[] = [{ nodes: [] }];
  for (const { node, heading, begins } of parts) {
    if (begins === number) continue;
    const level = heading?.level ?? 7;
    const around = groups.at(-1);
    // A heading below an entry's heading ("##### Rollback") is a part of the entry.
    const inside = heading && around?.heading && level > (around.heading.level ?? 7);
    if (heading && !inside) groups.push({ heading, span: node, nodes: [] });
    else if (node.kind !== 'heading' || inside) groups.at(-1)?.nodes.push(node);
  }
  const drafts = groups.flatMap(({ heading, span, nodes }) =>
    heading && span && !isGroup(reading, heading, nodes)
      ? [headedDraft(reading, heading, span, nodes)]
      : looseDrafts(reading, nodes),
  );
  return drafts.map((entry) => noteOf(reading, entry));
}
