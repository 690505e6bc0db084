import { hides, isVoid, tagAt } from './html.ts';
import type { Token } from './markdown.ts';
import type { Item, Node, Row, Sight, Top } from './nodes.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';

/** A list, item or quote that is being filled. */
interface Open {
  readonly token: Token;
  nodes: Node[];
  items: Item[];
  readonly nth: number;
}

/** What nothing was added to yet. Most have one member, and an array made for it is much smaller than one that grows. */
const NONE: never[] = [];

function grow<Member>(members: Member[], member: Member): Member[] {
  if (members.length === 0) return [member];
  members.push(member);
  return members;
}

interface Builder {
  readonly source: Source;
  readonly tops: Top[];
  readonly stack: Open[];
  /** Texts of the current block at the top. */
  texts: Span[];
  /** HTML elements open around the blocks that hide or fold them. */
  readonly elements: { readonly name: string; readonly sight: Sight }[];
  sight: Sight;
  /** Line of the last list mark, and how many it has so far. */
  markLine: number;
  marks: number;
}

const DEEPEST_HTML = 200;

/** Follows the elements that blocks of HTML open and close around the Markdown between them. */
function follow(builder: Builder, html: string): void {
  const { elements } = builder;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const tag = tagAt(html, at);
    if (!tag) {
      at++;
      continue;
    }
    at = tag.end;
    if (tag.kind === 'open' && !isVoid(tag.name) && elements.length < DEEPEST_HTML) {
      const around = elements.at(-1)?.sight ?? 'plain';
      const folds = tag.name === 'details' && !tag.attributes.has('open') && around !== 'hidden';
      elements.push({ name: tag.name, sight: hides(tag) ? 'hidden' : folds ? 'folded' : around });
    } else if (tag.kind === 'close') {
      const open = elements.findLastIndex((element) => element.name === tag.name);
      if (open >= 0) elements.length = open;
    }
  }
  builder.sight = elements.at(-1)?.sight ?? 'plain';
}

function add(builder: Builder, node: Node): void {
  const into = builder.stack.at(-1);
  if (into) into.nodes = grow(into.nodes, node);
  else {
    builder.tops.push({ node, texts: builder.texts });
    builder.texts = NONE;
  }
}

function text(builder: Builder, span: Span): Span {
  builder.texts = grow(builder.texts, span);
  return span;
}

/** Reads the tokens of a table, from behind `table_open` on; returns the index of its `table_close`. */
function table(builder: Builder, tokens: readonly Token[], from: number): number {
  const rows: Row[] = [];
  let line = 0;
  let cells: Span[] = [];
  let at = from;
  for (let token = tokens[at]; token && token.type !== 'table_close'; token = tokens[++at]) {
    if (token.type === 'inline') {
      cells.push(text(builder, { content: token.content, line, kind: 'cell', cell: cells.length }));
    } else if (token.type === 'tr_open') {
      line = (token.map?.[0] ?? 0) + 1;
      cells = [];
      rows.push({ line, cells });
    }
  }
  const [header, ...body] = rows;
  if (header) {
    const endLine = body.at(-1)?.line ?? header.line + 1;
    add(builder, { kind: 'table', header, rows: body, line: header.line, endLine, sight: builder.sight });
  }
  return at;
}

/** Lists and quotes take the blank lines behind them along. */
function lastLine(source: Source, token: Token): number {
  const first = (token.map?.[0] ?? 0) + 1;
  let line = token.map?.[1] ?? first;
  while (line > first && (source.lines[line - 1] ?? '').trim() === '') line--;
  return line;
}

function open(builder: Builder, token: Token): void {
  let nth = 0;
  if (token.type === 'list_item_open') {
    const line = token.map?.[0] ?? 0;
    builder.marks = line === builder.markLine ? builder.marks + 1 : 0;
    builder.markLine = line;
    nth = builder.marks;
  }
  builder.stack.push({ token, nodes: NONE, items: NONE, nth });
}

function close(builder: Builder): void {
  const done = builder.stack.pop();
  if (!done) return;
  const { token, nodes, items, nth } = done;
  const line = (token.map?.[0] ?? 0) + 1;
  const endLine = lastLine(builder.source, token);
  const { sight } = builder;
  if (token.type === 'list_item_open') {
    const list = builder.stack.at(-1);
    if (list) list.items = grow(list.items, { line, endLine, nth, nodes });
  } else if (token.type === 'blockquote_open') add(builder, { kind: 'quote', line, endLine, sight, nodes });
  else add(builder, { kind: 'list', line, endLine, sight, ordered: token.type === 'ordered_list_open', items });
}

/** Handles one block token; returns the index of the last token that it took. */
function step(builder: Builder, tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  const { sight } = builder;
  const line = (token.map?.[0] ?? 0) + 1;
  const endLine = token.map?.[1] ?? line;
  switch (token.type) {
    case 'paragraph_open': {
      // A plain paragraph has its text itself.
      const behind = token.content === '' ? at + 1 : at;
      const content = tokens[behind]?.content ?? '';
      add(builder, { kind: 'paragraph', line, endLine, sight, text: text(builder, { content, line }) });
      return behind;
    }
    case 'heading_open': {
      const content = tokens[at + 1]?.content ?? '';
      // `=` and `-` underline a heading that may have several lines.
      const span: Span = token.markup.startsWith('#') ? { content, line, kind: 'heading' } : { content, line };
      const level = Number(token.tag.slice(1));
      add(builder, { kind: 'heading', line, endLine, sight, level, text: text(builder, span) });
      return at + 1;
    }
    case 'list_item_open':
    case 'bullet_list_open':
    case 'ordered_list_open':
    case 'blockquote_open':
      open(builder, token);
      return at;
    case 'list_item_close':
    case 'bullet_list_close':
    case 'ordered_list_close':
    case 'blockquote_close':
      close(builder);
      return at;
    case 'table_open':
      return table(builder, tokens, at + 1);
    case 'fence':
    case 'code_block':
      text(builder, { content: token.content, line, kind: 'code' });
      add(builder, { kind: 'code', line, endLine, sight, text: token.content });
      return at;
    case 'html_block': {
      const span = text(builder, { content: token.content, line, kind: 'html' });
      add(builder, { kind: 'html', line, endLine, sight, text: span });
      follow(builder, token.content);
      return at;
    }
    default:
      return at;
  }
}

/** Builds the blocks of a document from its block tokens, in one walk. */
export function buildTree(source: Source, tokens: readonly Token[]): readonly Top[] {
  const builder: Builder = {
    source,
    tops: [],
    stack: [],
    texts: NONE,
    elements: [],
    sight: 'plain',
    markLine: -1,
    marks: 0,
  };
  for (let at = 0; at < tokens.length; at++) at = step(builder, tokens, at);
  return builder.tops;
}
