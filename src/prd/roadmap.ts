import type { RoadmapRow } from '../model/prd.ts';
import { openDoc } from './ground/doc.ts';
import { itemIdIn } from './ground/item-id.ts';
import { columnOfLine, type Node, type NodeOf } from './ground/nodes.ts';
import { plainForms, squeeze } from './ground/plain.ts';
import { sourceOf } from './ground/source.ts';

function tablesOf(nodes: readonly Node[]): readonly NodeOf<'table'>[] {
  return nodes.flatMap((node): readonly NodeOf<'table'>[] => {
    if (node.kind === 'table') return node.sight === 'hidden' ? [] : [node];
    if (node.kind === 'quote') return tablesOf(node.nodes);
    return node.kind === 'list' ? node.items.flatMap((item) => tablesOf(item.nodes)) : [];
  });
}

/** Index of the first column whose name is one of the words; -1 when there is none. */
const column = (names: readonly string[], ...words: readonly string[]) =>
  names.findIndex((name) =>
    words.some((word) => name === word || name.startsWith(`${word} `) || name.endsWith(` ${word}`)),
  );

/** Rows of every table of a roadmap that has a status and an id, an item or both; columns are known by their names. */
export function parseRoadmap(path: string, text: string): readonly RoadmapRow[] {
  const doc = openDoc(sourceOf(path, text));
  return tablesOf(doc.tops.map((top) => top.node)).flatMap((table): readonly RoadmapRow[] => {
    const names = table.header.cells.map((cell) => squeeze(doc.read(cell).norm).toLowerCase().replace(/[:*]/g, ''));
    const idAt = column(names, 'id', 'roadmap id', 'no', 'number', '#');
    const itemAt = column(names, 'item', 'title', 'name', 'feature', 'description', 'work item');
    const statusAt = column(names, 'status', 'state');
    if (statusAt < 0 || (idAt < 0 && itemAt < 0)) return [];
    return table.rows.flatMap(({ cells, line }): readonly RoadmapRow[] => {
      const textAt = (at: number) => {
        const cell = cells[at];
        return cell ? squeeze(doc.read(cell).plain) : '';
      };
      const given = plainForms(textAt(idAt));
      const id = itemIdIn(given) ?? (given === '' ? (itemIdIn(textAt(itemAt)) ?? '') : given);
      const item = textAt(itemAt);
      if (id === '' && item === '') return [];
      return [{ id, item, status: textAt(statusAt), at: { path, line, column: columnOfLine(doc.source, line) } }];
    });
  });
}
