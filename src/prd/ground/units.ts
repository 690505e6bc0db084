import type { Link } from '../../model/prd.ts';
import { leadingBox } from './boxes.ts';
import { type Doc, placeOf } from './doc.ts';
import type { Inline } from './inline.ts';
import { type Footnotes, linksIn } from './links.ts';
import { columnOfItem, type Item, type Node, type NodeOf } from './nodes.ts';
import type { Part } from './sections.ts';

/** A stretch of an inline text. */
export interface Piece {
  readonly inline: Inline;
  readonly from: number;
  readonly to: number;
}

/** One statement of a section: an item of a list, or a line of a paragraph. */
export interface Unit {
  readonly kind: 'item' | 'line';
  readonly line: number;
  readonly column: number;
  /** Its own words, and those of what is nested in it. */
  readonly own: readonly Piece[];
  readonly below: readonly Piece[];
  /** Nested items have boxes of their own, so that only their links speak for this one. */
  readonly parent: boolean;
  /** Texts that it stands under, nearest first: the item around it, the sub-heading above it. */
  readonly heads: readonly string[];
}

/** What units and rows are read with. */
export interface Reading {
  readonly doc: Doc;
  readonly footnotes: Footnotes;
}

/** Deepest nesting of lists that is looked into. */
const DEEPEST = 12;

/** Plain text of pieces in their plain forms. */
export const normOf = (pieces: readonly Piece[]) =>
  pieces.map(({ inline, from, to }) => inline.norm.slice(from, to)).join('\n');

/** Text of pieces as written. */
export const plainOf = (pieces: readonly Piece[]) =>
  pieces.map(({ inline, from, to }) => inline.plain.slice(from, to)).join(' ');

/** Links of pieces, in order. */
export function pieceLinks(reading: Reading, pieces: readonly Piece[]): readonly Link[] {
  const links: Link[] = [];
  for (const { inline, from, to } of pieces) {
    const end = to === inline.plain.length ? to + 1 : to;
    for (const found of linksIn(reading.doc, inline, reading.footnotes)) {
      if (found.from >= from && found.from < end) links.push(found.link);
    }
  }
  return links;
}

export const whole = (inline: Inline): Piece => ({ inline, from: 0, to: inline.plain.length });

/** Lines of a text, each as a piece. */
export function linesOf(inline: Inline): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from <= inline.plain.length; ) {
    const next = inline.plain.indexOf('\n', from);
    const to = next < 0 ? inline.plain.length : next;
    if (inline.plain.slice(from, to).trim() !== '') pieces.push({ inline, from, to });
    from = to + 1;
  }
  return pieces;
}

/** Everything that a block says, a text for each paragraph, item and cell. */
export function textOf(doc: Doc, node: Node): readonly Piece[] {
  if (node.kind === 'paragraph') return [whole(doc.read(node.text))];
  if (node.kind === 'html') return [whole(doc.readHtml(node.text))];
  if (node.kind === 'quote') return node.nodes.flatMap((inner) => textOf(doc, inner));
  if (node.kind === 'list') return node.items.flatMap((item) => item.nodes.flatMap((inner) => textOf(doc, inner)));
  if (node.kind === 'table') return node.rows.flatMap((row) => row.cells.map((cell) => whole(doc.read(cell))));
  return [];
}

const hasBox = (pieces: readonly Piece[]) => {
  const [first] = pieces;
  return first !== undefined && leadingBox(first.inline.norm.slice(first.from, first.to)) !== undefined;
};

function itemUnits(reading: Reading, item: Item, heads: readonly string[], depth: number): readonly Unit[] {
  const { doc } = reading;
  const nested: NodeOf<'list'>[] = [];
  const own: Piece[] = [];
  for (const node of item.nodes) {
    if (node.kind === 'list') nested.push(node);
    else for (const piece of textOf(doc, node)) own.push(piece);
  }
  const base = { kind: 'item' as const, line: item.line, column: columnOfItem(doc.source, item), own, heads };
  if (nested.length === 0 || depth >= DEEPEST) return [{ ...base, below: [], parent: false }];
  const text = normOf(own);
  const inner = nested.flatMap((list) => listUnits(reading, list, text === '' ? heads : [text, ...heads], depth + 1));
  const boxes = inner.filter((unit) => hasBox(unit.own));
  const below = nested.flatMap((list) => textOf(doc, list));
  if (hasBox(own)) return [{ ...base, below, parent: boxes.length > 0 }, ...boxes];
  if (boxes.length > 0) return inner;
  const linked = (unit: Unit) => pieceLinks(reading, [...unit.own, ...unit.below]).length > 0;
  // A label over a list of links is their group; a statement over further words is one claim.
  if (pieceLinks(reading, own).length === 0 && inner.some(linked)) return inner;
  return [{ ...base, below, parent: false }];
}

function listUnits(reading: Reading, list: NodeOf<'list'>, heads: readonly string[], depth: number): readonly Unit[] {
  const units: Unit[] = [];
  for (const item of list.items) for (const unit of itemUnits(reading, item, heads, depth)) units.push(unit);
  return units;
}

function lineUnits(doc: Doc, inline: Inline, heads: readonly string[]): readonly Unit[] {
  return linesOf(inline).map((piece): Unit => {
    const skip = piece.inline.plain.slice(piece.from).search(/\S/);
    const from = piece.from + Math.max(0, skip);
    const at = placeOfPiece(doc, { ...piece, from });
    return { kind: 'line', ...at, own: [{ ...piece, from }], below: [], parent: false, heads };
  });
}

/** Line and column at which the line of a piece begins in the file, behind blanks and quote marks. */
export function placeOfPiece(doc: Doc, piece: Piece): { readonly line: number; readonly column: number } {
  const { line } = placeOf(doc, piece.inline, piece.from);
  const source = doc.source.lines[line - 1] ?? '';
  return { line, column: source.length - source.replace(/^[\s>]+/, '').length + 1 };
}

/** The statements of one block that is no table. */
export function unitsOf(reading: Reading, node: Node, heads: readonly string[]): readonly Unit[] {
  const { doc } = reading;
  if (node.sight === 'hidden') return [];
  if (node.kind === 'list') return listUnits(reading, node, heads, 0);
  if (node.kind === 'paragraph') return lineUnits(doc, doc.read(node.text), heads);
  if (node.kind === 'html') return lineUnits(doc, doc.readHtml(node.text), heads);
  return node.kind === 'quote' ? node.nodes.flatMap((inner) => unitsOf(reading, inner, heads)) : [];
}

/** Blocks of parts with the sub-headings above each, nearest first. */
export function withHeads(
  parts: readonly Part[],
  number: string,
): readonly { readonly node: Node; readonly heads: readonly string[] }[] {
  const open: { level: number; text: string }[] = [];
  const found: { node: Node; heads: readonly string[] }[] = [];
  for (const { node, heading, begins } of parts) {
    // The section's own title says nothing about one of its items.
    if (begins === number) continue;
    if (heading) {
      const level = heading.level ?? 7;
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      open.push({ level, text: heading.text });
    } else if (node.kind !== 'heading') found.push({ node, heads: open.map((one) => one.text).reverse() });
  }
  return found;
}
