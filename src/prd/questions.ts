import type { Question } from '../model/prd.ts';
import {
  isAnswer,
  isAnswerBelow,
  isNothing,
  isNumbered,
  isQuestion,
  isReply,
  type Standing,
  standingOf,
  statusOf,
  type Words,
} from './ground/answers.ts';
import { leadingBox } from './ground/boxes.ts';
import { columnOfItem, columnOfLine, type Item, type Node, type NodeOf } from './ground/nodes.ts';
import { squeeze } from './ground/plain.ts';
import type { Part } from './ground/sections.ts';
import { linesOf, normOf, type Piece, placeOfPiece, plainOf, type Reading, textOf } from './ground/units.ts';

/** Most questions of one document, and deepest nesting of lists that is looked into. */
const MOST = 500;
const DEEPEST = 12;

type Growing = { -readonly [Key in keyof Question]: Question[Key] };

interface State {
  readonly reading: Reading;
  readonly found: Growing[];
  /** How questions stand under the current sub-heading ("Resolved"), when nothing else says so. */
  usual: 'open' | 'closed';
  /** The question that a paragraph behind it may answer; one with a box answers for itself. */
  last: Growing | undefined;
}

function add(state: State, line: number, column: number, text: string, standing: Standing, source: string): void {
  state.last = undefined;
  if (standing === 'none' || state.found.length >= MOST) return;
  const { path } = state.reading.doc.source;
  state.found.push({ text: squeeze(text), state: standing, at: { path, line, column }, source });
}

const lineAt = ({ doc }: Reading, line: number) => doc.source.lines[line - 1] ?? '';

function wordsOf(reading: Reading, pieces: readonly Piece[], line: number): Words {
  return { norm: normOf(pieces), plain: plainOf(pieces), raw: lineAt(reading, line) };
}

/** The question itself, without list mark, box and strokes, for where everything of it is struck. */
const bare = (raw: string) =>
  raw.replace(/^[\s>]{0,40}(?:[-*+]|\d{1,9}[.)])?\s{0,8}(?:\[.?\])?/, '').replaceAll('~~', '');

/** What is asked, as a reader sees it, without its box. */
const asked = ({ raw, plain, norm }: Words) =>
  plain.trim() === '' ? bare(raw) : plain.slice(leadingBox(norm)?.to ?? 0);

function answers(state: State, nodes: readonly Node[]): boolean {
  return nodes
    .flatMap((node) => textOf(state.reading.doc, node))
    .some((piece) => {
      const words = wordsOf(state.reading, [piece], 0);
      const standing = standingOf(words);
      return standing === undefined ? isAnswerBelow(words.norm) : standing === 'closed';
    });
}

/** One item: a question with what is nested in it as its answer, or a group of boxes. */
function readItem(state: State, item: Item, depth: number): void {
  const { reading } = state;
  const { doc } = reading;
  const nested = item.nodes.filter((node) => node.kind === 'list');
  const blocks = item.nodes.filter((node) => node.kind !== 'list');
  const own = textOf(doc, blocks[0] ?? { kind: 'code', text: '', line: item.line, endLine: item.line, sight: 'plain' });
  const words = wordsOf(reading, own, item.line);
  const boxed = leadingBox(words.norm) !== undefined;
  if (!boxed && depth < DEEPEST && nested.some((list) => hasBoxes(state, list))) {
    for (const list of nested) readList(state, list, depth + 1);
    return;
  }
  const standing = standingOf(words);
  const below =
    !boxed && standing === undefined && answers(state, [...nested, ...blocks.slice(1).filter(isSaid(state))]);
  add(
    state,
    item.line,
    columnOfItem(doc.source, item),
    asked(words),
    below ? 'closed' : (standing ?? state.usual),
    words.raw,
  );
  if (!boxed && standing === undefined && !below) state.last = state.found.at(-1);
}

/** A further paragraph of an item only answers where it says so: it can go on with the question as well. */
const isSaid = (state: State) => (node: Node) =>
  textOf(state.reading.doc, node).some(
    (piece) => isReply(normOf([piece])) || standingOf(wordsOf(state.reading, [piece], 0)) === 'closed',
  );

function hasBoxes(state: State, list: NodeOf<'list'>): boolean {
  return list.items.some((item) => {
    const [first] = item.nodes;
    const own = first ? textOf(state.reading.doc, first) : [];
    return leadingBox(normOf(own)) !== undefined;
  });
}

function readList(state: State, list: NodeOf<'list'>, depth: number): void {
  for (const item of list.items) readItem(state, item, depth);
}

const STATUS = /\b(?:status|state|resolved|closed|answered|done)\b/;
const ANSWER = /\b(?:answers?|resolutions?|decisions?|outcome|response|reply|conclusion)\b/;
const QUESTION = /\b(?:questions?|topic|issue|item|what|description|subject|point)\b/;

/** A column such as "Resolved on" is filled in by a date or a name; any other holds words of a status. */
function columnStatus(head: string, cell: string): 'open' | 'closed' | undefined {
  const told = statusOf(cell);
  if (ANSWER.test(head)) return told === 'closed' || isAnswer(cell) ? 'closed' : told;
  if (told === 'closed' || !/\b(?:resolved|closed|answered|done)\b/.test(head)) return told;
  return isAnswer(cell) && !/^(?:no|not|open)\b/i.test(cell) ? 'closed' : 'open';
}

/** Rows of a table: the status column decides, else the answer, else what the row says. */
function readTable(state: State, table: NodeOf<'table'>): void {
  const { doc } = state.reading;
  const norm = (cell: Parameters<typeof doc.read>[0]) => squeeze(doc.read(cell).norm);
  const heads = table.header.cells.map((cell) => norm(cell).toLowerCase());
  const statusAt = heads.findIndex((head) => STATUS.test(head) || /^open ?\??$/.test(head));
  const answerAt = heads.findIndex((head, at) => at !== statusAt && ANSWER.test(head));
  const named = heads.findIndex((head, at) => at !== statusAt && at !== answerAt && QUESTION.test(head));
  for (const row of table.rows) {
    const cells = row.cells.map(norm);
    const question =
      cells[
        named < 0
          ? Math.max(
              0,
              cells.findIndex((cell) => cell.includes('?')),
            )
          : named
      ] ?? '';
    const source = lineAt(state.reading, row.line);
    if (cells.every(isNothing) || (isNothing(question) && !source.includes('~~'))) continue;
    const told = statusAt < 0 ? undefined : columnStatus(heads[statusAt] ?? '', cells[statusAt] ?? '');
    const turned = heads[statusAt]?.startsWith('open') && told ? (told === 'open' ? 'closed' : 'open') : told;
    const answered = answerAt >= 0 && isAnswer(cells[answerAt] ?? '') ? 'closed' : undefined;
    const rest =
      statusAt < 0 && answerAt < 0 ? cells.map((cell) => standingOf({ norm: cell, plain: cell, raw: '' })) : [];
    const said = rest.find((one) => one === 'closed') ?? rest.find((one) => one === 'open');
    const struck = source.replace(/^[\s|]+/, '').startsWith('~~') ? 'closed' : undefined;
    const text = question === '' ? bare(source).replace(/[|]/g, ' ') : question;
    add(
      state,
      row.line,
      columnOfLine(doc.source, row.line),
      text,
      struck ?? turned ?? answered ?? said ?? state.usual,
      source,
    );
  }
}

/** A line that only gathers what follows: "Resolved:", "**Open questions**". */
const GROUP =
  /^(open|outstanding|pending|unresolved|resolved|closed|answered|decided|settled)(?: (?:questions?|items?|issues?|points?))? ?:?$/i;

/** Lines of a paragraph, joined to sentences where one goes on: a label, a box or a number begins the next. */
function sentencesOf(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const text = normOf([piece]);
    const last = joined.at(-1);
    const begins = isReply(text) || isNumbered(text) || leadingBox(text) !== undefined;
    if (last && !begins) joined[joined.length - 1] = { ...last, to: piece.to };
    else joined.push(piece);
  }
  return joined;
}

/** A paragraph: an answer to the question before it, or questions of its own; other prose is none. */
function readParagraph(state: State, pieces: readonly Piece[]): void {
  for (const piece of sentencesOf(pieces)) {
    const { line, column } = placeOfPiece(state.reading.doc, piece);
    const words = wordsOf(state.reading, [piece], line);
    const standing = standingOf(words);
    const group = GROUP.exec(words.norm.slice(0, 60).trim())?.[1];
    if (group !== undefined && words.norm.trim().length < 50) {
      state.usual = statusOf(group) ?? 'open';
      state.last = undefined;
      continue;
    }
    if (standing === 'none') continue;
    if (state.last && (isReply(words.norm) || (standing === 'closed' && !words.norm.includes('?')))) {
      if (standing !== 'open') state.last.state = 'closed';
      continue;
    }
    const boxed = leadingBox(words.norm) !== undefined;
    if (!boxed && !isQuestion(words.norm) && standing === undefined) continue;
    if (!boxed && !isQuestion(words.norm) && standing === 'closed') continue;
    add(state, line, column, asked(words), standing ?? state.usual, words.raw);
    if (!boxed && standing === undefined) state.last = state.found.at(-1);
  }
}

function readNode(state: State, node: Node): void {
  if (node.sight === 'hidden') return;
  const { doc } = state.reading;
  if (node.kind === 'list') readList(state, node, 0);
  else if (node.kind === 'table') readTable(state, node);
  else if (node.kind === 'quote') for (const inner of node.nodes) readNode(state, inner);
  else if (node.kind === 'paragraph') readParagraph(state, linesOf(doc.read(node.text)));
  else if (node.kind === 'html') readParagraph(state, linesOf(doc.readHtml(node.text)));
}

/** The questions of the section of open questions, in order; one that is only "None" is none. */
export function readQuestions(reading: Reading, parts: readonly Part[], number: string): readonly Question[] {
  const state: State = { reading, found: [], usual: 'open', last: undefined };
  for (const { node, heading, begins } of parts) {
    if (begins === number) continue;
    if (!heading) {
      readNode(state, node);
      continue;
    }
    const text = heading.numbered?.title ?? heading.text;
    state.usual = statusOf(text) === 'closed' ? 'closed' : 'open';
    state.last = undefined;
    // A heading can be the question itself, with its answer below.
    if (!isQuestion(text) || /^(?:open|outstanding|pending)? ?questions?\W*$/i.test(squeeze(text))) continue;
    const source = lineAt(reading, heading.line);
    const standing = standingOf({ norm: text, plain: text, raw: source });
    add(state, heading.line, heading.column, text, standing ?? 'open', source);
    if (standing === undefined) state.last = state.found.at(-1);
  }
  return state.found;
}
