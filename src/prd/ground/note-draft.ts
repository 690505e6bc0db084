import type { Link, Note } from '../../model/prd.ts';
import { type Columns, columnsOf } from './columns.ts';
import { commitInAddress, commitsIn } from './commits.ts';
import { dateIn } from './dates.ts';
import { placeOf } from './doc.ts';
import { isEntryLabel, labelsIn } from './labels.ts';
import type { Node, NodeOf, Row } from './nodes.ts';
import { plainForms, squeeze } from './plain.ts';
import { type Piece, pieceLinks, type Reading, whole } from './units.ts';

type Field = Note['fields'][number];

/** An entry that is being collected. */
export interface Draft {
  title: string;
  readonly line: number;
  readonly column: number;
  endLine: number;
  readonly pieces: Piece[];
  /** Code blocks: no evidence, but the commands of a way back. */
  readonly blocks: string[];
  readonly fields: Field[];
}

/** Longest title in UTF-16 units. */
export const TITLE = 120;

/** A short title for an entry: its first sentence without number, date and box. */
export function titleOf(text: string): string {
  const date = dateIn(plainForms(text.slice(0, 40)));
  const leads = date !== undefined && /^[\s[(*\d.)\]xX]*$/.test(text.slice(0, date.from));
  const rest = leads ? text.slice(date.to) : text;
  const line = (rest.trimStart().split('\n')[0] ?? '')
    .replace(/^[\s\])}:,.>*\u2010-\u2015-]+/, '')
    .replace(/^\[[ xX]?\]\s*/, '');
  const sentence = line.match(/^.{3,}?[.!?](?=\s)/)?.[0] ?? line;
  return squeeze(sentence)
    .replace(/[\s:;,.\u2010-\u2015-]+$/, '')
    .slice(0, TITLE);
}

/** An empty entry at a place. */
export const draft = (line: number, column: number, title = ''): Draft => ({
  title,
  line,
  column,
  endLine: line,
  pieces: [],
  blocks: [],
  fields: [],
});

/** Adds a labelled part. */
export function addField(reading: Reading, to: Draft, piece: Piece, label: string, from: number, value: string): void {
  const clean = squeeze(value).replace(/[\s;,|]+$/, '');
  to.fields.push({ label, value: clean, at: placeOf(reading.doc, piece.inline, from) });
}

/** Adds the words of a text; returns whether its last label still waits for a value. */
function addText(reading: Reading, to: Draft, piece: Piece): boolean {
  to.pieces.push(piece);
  const labels = labelsIn(piece.inline);
  for (const label of labels) {
    addField(reading, to, piece, label.label, label.from, piece.inline.plain.slice(label.valueFrom, label.valueTo));
  }
  return labels.at(-1) !== undefined && to.fields.at(-1)?.value === '';
}

/** Words of blocks on one line, code included. */
export function wordsOf(reading: Reading, nodes: readonly Node[]): string {
  const { doc } = reading;
  return nodes
    .map((node): string => {
      if (node.sight === 'hidden') return '';
      if (node.kind === 'paragraph' || node.kind === 'heading') return doc.read(node.text).plain;
      if (node.kind === 'html') return doc.readHtml(node.text).plain;
      if (node.kind === 'code') return node.text;
      if (node.kind === 'quote') return wordsOf(reading, node.nodes);
      if (node.kind === 'list') return node.items.map((item) => wordsOf(reading, item.nodes)).join('; ');
      return node.rows.map((row) => row.cells.map((cell) => doc.read(cell).plain).join(' ')).join('; ');
    })
    .join(' ');
}

/** Gives the label that waits for its value ("Rollback:" over a list or a code block) the words of a block. */
function fill(reading: Reading, to: Draft, nodes: readonly Node[]): void {
  const last = to.fields.at(-1);
  if (last?.value !== '') return;
  to.fields[to.fields.length - 1] = { ...last, value: squeeze(wordsOf(reading, nodes)) };
}

/** A heading such as "Rollback" is the label of what stands below it. */
export function addHeading(reading: Reading, to: Draft, node: NodeOf<'heading'>, below: readonly Node[]): void {
  const inline = reading.doc.read(node.text);
  to.pieces.push(whole(inline));
  const label = squeeze(inline.norm)
    .toLowerCase()
    .replace(/[:.]+$/, '');
  if (isEntryLabel(label) && label.split(' ').length <= 5) {
    addField(reading, to, whole(inline), label, 0, wordsOf(reading, below));
  }
}

/** Adds blocks and all that is nested in them. */
export function addNodes(reading: Reading, to: Draft, nodes: readonly Node[], waits = false): void {
  const { doc } = reading;
  let waiting = waits;
  for (const [at, node] of nodes.entries()) {
    if (node.sight === 'hidden') continue;
    to.endLine = Math.max(to.endLine, node.endLine);
    const isText = node.kind === 'paragraph' || node.kind === 'html';
    if (waiting && (!isText || labelsIn(doc.read(node.text)).length === 0)) {
      fill(reading, to, [node]);
      waiting = false;
    }
    if (node.kind === 'heading') {
      const end = nodes.findIndex((other, nth) => nth > at && other.kind === 'heading');
      addHeading(reading, to, node, nodes.slice(at + 1, end < 0 ? nodes.length : end));
    } else if (node.kind === 'paragraph') waiting = addText(reading, to, whole(doc.read(node.text)));
    else if (node.kind === 'html') addText(reading, to, whole(doc.readHtml(node.text)));
    else if (node.kind === 'code') to.blocks.push(node.text);
    else if (node.kind === 'quote') addNodes(reading, to, node.nodes);
    else if (node.kind === 'list') for (const item of node.items) addNodes(reading, to, item.nodes);
    else if (node.kind === 'table') addFieldTable(reading, to, node);
  }
}

/** A table inside of an entry: two columns are labels and values, more are columns with their names. */
function addFieldTable(reading: Reading, to: Draft, node: NodeOf<'table'>): void {
  const { doc } = reading;
  const columns = columnsOf(doc, node.header);
  const pairs = columns.names.length === 2;
  const rows = pairs && isEntryLabel(columns.names[0] ?? '') ? [node.header, ...node.rows] : node.rows;
  for (const row of rows) {
    const cells = row.cells.map((cell) => doc.read(cell));
    for (const cell of cells) to.pieces.push(whole(cell));
    const [label, value] = cells;
    if (pairs && label && value)
      addField(reading, to, whole(label), squeeze(label.norm).replace(/:$/, '').toLowerCase(), 0, value.plain);
    else addColumns(reading, to, columns, row);
  }
}

/** Adds the cells of a row under the names of their columns. */
export function addColumns(reading: Reading, to: Draft, columns: Columns, row: Row): void {
  row.cells.forEach((cell, at) => {
    const inline = reading.doc.read(cell);
    const label = columns.names[at] ?? '';
    if (label !== '' && inline.plain.trim() !== '') addField(reading, to, whole(inline), label, 0, inline.plain);
  });
}

function commitsOf(reading: Reading, pieces: readonly Piece[], links: readonly Link[]): Note['commits'] {
  const inText = pieces.flatMap(({ inline, from, to }) =>
    commitsIn(inline.norm)
      .filter((one) => one.from >= from && one.from < to)
      .map((one) => ({ sha: one.sha, at: placeOf(reading.doc, inline, one.from) })),
  );
  const seen = new Set(inText.map((one) => one.sha));
  const linked = links.flatMap((link) => {
    const sha = commitInAddress(link.target);
    return sha === undefined || [...seen].some((short) => sha.startsWith(short)) ? [] : [{ sha, at: link.at }];
  });
  return [...inText, ...linked];
}

/** The finished entry. */
export function noteOf(reading: Reading, from: Draft): Note {
  const { path } = reading.doc.source;
  const text = squeeze(from.pieces.map(({ inline, from: start, to }) => inline.plain.slice(start, to)).join(' '));
  const plain = from.pieces.map(({ inline, from: start, to }) => inline.plain.slice(start, to)).join('\n');
  const norm = from.pieces.map(({ inline, from: start, to }) => inline.norm.slice(start, to)).join('\n');
  const title = from.title === '' ? titleOf(plain.trim()) : from.title;
  const date = (dateIn(from.title) ?? dateIn(norm.slice(0, 2_000)))?.date;
  const links = pieceLinks(reading, from.pieces);
  const inline = from.pieces.flatMap((piece) =>
    piece.inline.code
      .filter((code) => code.from >= piece.from && code.from < piece.to)
      .map((code) => piece.inline.plain.slice(code.from, code.to)),
  );
  const blocks = from.blocks.flatMap((block) =>
    block
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  const full = text.includes(from.title) ? text : squeeze(`${from.title} ${text}`);
  return {
    title,
    text: full,
    ...(date === undefined ? {} : { date }),
    fields: from.fields,
    commits: commitsOf(reading, from.pieces, links),
    code: [...inline, ...blocks],
    links,
    at: { path, line: from.line, column: from.column },
    endLine: from.endLine,
  };
}
