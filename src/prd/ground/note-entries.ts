import { columnOf, columnsOf } from './columns.ts';
import { dateIn } from './dates.ts';
import { placeOf } from './doc.ts';
import { isEntryLabel, labelStem, labelsIn, labelsOf } from './labels.ts';
import { columnOfItem, columnOfLine, type Item, type Node, type NodeOf } from './nodes.ts';
import { addColumns, addField, addNodes, type Draft, draft, titleOf } from './note-draft.ts';
import { squeeze } from './plain.ts';
import { linesOf, placeOfPiece, type Reading, whole } from './units.ts';

const startsDated = (text: string) => {
  const date = dateIn(text.slice(0, 40));
  return date !== undefined && /^[\s[(*]*$/.test(text.slice(0, date.from));
};

const itemText = (reading: Reading, item: Item) => {
  const [node] = item.nodes;
  return node?.kind === 'paragraph' ? reading.doc.read(node.text).norm : '';
};

/** The label that an item begins with, when it is one of those that an entry holds. */
function entryLabel(reading: Reading, item: Item): string | undefined {
  const [node] = item.nodes;
  if (node?.kind !== 'paragraph') return undefined;
  const inline = reading.doc.read(node.text);
  const [label] = labelsIn(inline);
  return label && label.from < 8 ? labelStem(label.label) : undefined;
}

/** Whether the items of a list are the parts of one entry, and not entries. */
function isOneEntry(reading: Reading, list: NodeOf<'list'>): boolean {
  const dated = list.items.some((item) => startsDated(itemText(reading, item)));
  const labels = list.items.map((item) => entryLabel(reading, item)).filter((label) => label !== undefined);
  // The same label twice means that each item is an entry of its own.
  return (
    !dated && labels.length >= 2 && labels.length * 2 >= list.items.length && new Set(labels).size === labels.length
  );
}

function listDrafts(reading: Reading, list: NodeOf<'list'>): readonly Draft[] {
  return list.items.map((item) => {
    const entry = draft(item.line, columnOfItem(reading.doc.source, item));
    addNodes(reading, entry, item.nodes);
    entry.endLine = item.endLine;
    return entry;
  });
}

function tableDrafts(reading: Reading, node: NodeOf<'table'>): readonly Draft[] {
  const { doc } = reading;
  const columns = columnsOf(doc, node.header);
  const named = columnOf(columns, 'decision', 'label');
  const titleAt = named >= 0 ? named : columns.roles.indexOf('other');
  return node.rows.flatMap((row) => {
    const cells = row.cells.map((cell) => doc.read(cell));
    if (cells.every((cell) => cell.plain.trim() === '')) return [];
    const title = titleOf(cells[titleAt]?.plain ?? '');
    const entry = draft(row.line, columnOfLine(doc.source, row.line), title);
    for (const cell of cells) {
      entry.pieces.push(whole(cell));
      for (const label of labelsIn(cell)) {
        addField(
          reading,
          entry,
          whole(cell),
          label.label,
          label.from,
          cell.plain.slice(label.valueFrom, label.valueTo),
        );
      }
    }
    addColumns(reading, entry, columns, row);
    return [entry];
  });
}

/** Entries of a paragraph: one, or one for each line that begins with a date. */
function paragraphDrafts(reading: Reading, node: NodeOf<'paragraph'> | NodeOf<'html'>): readonly Draft[] {
  const inline = node.kind === 'html' ? reading.doc.readHtml(node.text) : reading.doc.read(node.text);
  const lines = linesOf(inline);
  const drafts: Draft[] = [];
  let start = 0;
  const close = (to: number) => {
    const [first, last] = [lines[start], lines[to - 1]];
    if (!first || !last) return;
    const at = placeOfPiece(reading.doc, first);
    const entry = draft(at.line, at.column);
    entry.pieces.push({ inline, from: first.from, to: last.to });
    for (const label of labelsOf(lines.slice(start, to))) {
      addField(
        reading,
        entry,
        whole(inline),
        label.label,
        label.from,
        inline.plain.slice(label.valueFrom, label.valueTo),
      );
    }
    entry.endLine = placeOf(reading.doc, inline, last.to).line;
    drafts.push(entry);
  };
  lines.forEach((line, at) => {
    if (at > start && startsDated(inline.norm.slice(line.from, line.to).replace(/^\s*\d{1,3}[.)]\s+/, ''))) {
      close(at);
      start = at;
    }
  });
  close(lines.length);
  return drafts;
}

/** Whether a table lists decisions, and not the parts of one entry. */
function listsEntries(reading: Reading, node: NodeOf<'table'>): boolean {
  const columns = columnsOf(reading.doc, node.header);
  if (columns.names.length === 2 && isEntryLabel(columns.names[0] ?? '')) return false;
  return columns.roles.includes('date') || columnOf(columns, 'decision', 'commit') >= 0 || columns.names.length > 2;
}

/** Whether what stands under a sub-heading are entries of their own ("Decisions" over a dated list). */
export function holdsEntries(reading: Reading, nodes: readonly Node[]): boolean {
  return nodes.some((node) => {
    if (node.kind === 'list') return node.items.some((item) => startsDated(itemText(reading, item)));
    if (node.kind === 'table')
      return columnsOf(reading.doc, node.header).roles.includes('date') && listsEntries(reading, node);
    return false;
  });
}

/** Whether a paragraph only carries parts of the entry above it ("Rollback: …" on its own). */
function goesOn(reading: Reading, node: NodeOf<'paragraph'>): boolean {
  const inline = reading.doc.read(node.text);
  const [label] = labelsIn(inline);
  return label !== undefined && label.from < 8 && isEntryLabel(label.label);
}

/** Entries of blocks that stand under no sub-heading. */
export function looseDrafts(reading: Reading, nodes: readonly Node[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let open = false;
  for (const node of nodes) {
    if (node.sight === 'hidden') continue;
    const last = drafts.at(-1);
    const before = last ? squeeze(last.pieces.at(-1)?.inline.norm ?? '') : '';
    const waits = last?.fields.at(-1)?.value === '';
    if (node.kind === 'table' && listsEntries(reading, node))
      for (const one of tableDrafts(reading, node)) drafts.push(one);
    else if (node.kind === 'list' && !isOneEntry(reading, node) && !(open && before.endsWith(':'))) {
      for (const one of listDrafts(reading, node)) drafts.push(one);
      open = false;
    } else if (
      last &&
      (node.kind !== 'paragraph' || goesOn(reading, node) || waits) &&
      (open || node.kind !== 'list')
    ) {
      addNodes(reading, last, [node], waits);
    } else if (node.kind === 'paragraph' || node.kind === 'html') {
      for (const one of paragraphDrafts(reading, node)) drafts.push(one);
      open = true;
    } else {
      const entry = draft(node.line, columnOfLine(reading.doc.source, node.line));
      addNodes(reading, entry, [node]);
      drafts.push(entry);
      open = true;
    }
  }
  return drafts.filter((one) => one.pieces.some(({ inline }) => inline.plain.trim() !== '') || one.blocks.length > 0);
}
