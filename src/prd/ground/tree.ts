import { hides, isVoid, type Tag, tagAt } from './html.ts';
import type { Token } from './markdown.ts';
import type { Item, Node, Row, Sight } from './nodes.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';

/** What is being built: blocks go into the innermost open one. */
interface Open {
  readonly nodes: Node[];
  readonly token: Token | undefined;
  readonly items: Item[];
  readonly line: number;
  /** Where the search for the next list mark of a line begins. */
  readonly column: number;
}

interface Builder {
  readonly source: Source;
  readonly stack: Open[];
  /** HTML elements open around the blocks that hide or fold them. */
  readonly elements: { readonly name: string; readonly sight: Sight }[];
  last: { line: number; column: number };
}

const DEEPEST_HTML = 200;

/** Follows the elements that blocks of HTML open and close around the Markdown between them. */
function follow(builder: Builder, html: string): void {
  const { elements } = builder;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const tag: Tag | undefined = tagAt(html, at);
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
}

const sightOf = (builder: Builder): Sight => builder.elements.at(-1)?.sight ?? 'plain';

/** Column of the list mark of an item: the first one of its line, or the next behind the mark of the item around it. */
function markColumn(builder: Builder, line: number): number {
  const text = builder.source.lines[line - 1] ?? '';
  let at = builder.last.line === line ? builder.last.column : 0;
  while (at < text.length && (text[at] === ' ' || text[at] === '\t' || text[at] === '>')) at++;
  builder.last = { line, column: at + Math.max(1, text.slice(at, at + 12).match(/^\d*[.)*+-]/)?.[0].length ?? 1) };
  return at + 1;
}

function headingSpan(source: Source, line: number, token: Token, inline: Token): Span {
  // `=` and `-` underline a heading that may have several lines.
  if (!token.markup.startsWith('#')) return { content: inline.content, line };
  const text = source.lines[line - 1] ?? '';
  const hashes = text.indexOf(token.markup) + token.markup.length;
  return { content: inline.content, line, column: Math.max(hashes, text.indexOf(inline.content, hashes)) + 1 };
}

/** Cuts a table row as markdown-it does, with the column of each cell. */
function cutRow(text: string): { readonly raw: string; readonly at: number }[] {
  let start = 0;
  while (start < text.length && /[\s>]/.test(text[start] ?? '')) start++;
  const cells: { raw: string; at: number }[] = [];
  let from = start;
  for (let at = start; at <= text.length; at++) {
    if (at < text.length && (text[at] !== '|' || text[at - 1] === '\\')) continue;
    cells.push({ raw: text.slice(from, at), at: from });
    from = at + 1;
  }
  if (cells[0]?.raw === '') cells.shift();
  return cells.map(({ raw, at }) => {
    const blank = raw.length - raw.trimStart().length;
    return { raw: raw.trim(), at: at + blank };
  });
}

function rowOf(source: Source, line: number, contents: readonly string[]): Row {
  const text = source.lines[line - 1] ?? '';
  const cut = cutRow(text);
  const cells = contents.map((content, nth): Span => {
    const cell = cut[nth];
    return {
      content,
      line,
      column: (cell?.at ?? text.length) + 1,
      ...(cell && cell.raw !== content ? { raw: cell.raw } : {}),
    };
  });
  return { line, column: text.length - text.trimStart().length + 1, cells };
}

/** Reads the tokens of a table, from behind `table_open` on; returns the index of its `table_close`. */
function table(builder: Builder, tokens: readonly Token[], from: number, into: Node[]): number {
  const rows: Row[] = [];
  let line = 0;
  let contents: string[] = [];
  let at = from;
  for (; tokens[at] && tokens[at]?.type !== 'table_close'; at++) {
    const token = tokens[at] as Token;
    if (token.type === 'tr_open') {
      line = (token.map?.[0] ?? 0) + 1;
      contents = [];
    } else if (token.type === 'inline') contents.push(token.content);
    else if (token.type === 'tr_close') rows.push(rowOf(builder.source, line, contents));
  }
  const [header, ...body] = rows;
  if (header) {
    const endLine = body.at(-1)?.line ?? header.line + 1;
    into.push({ kind: 'table', header, rows: body, line: header.line, endLine, sight: sightOf(builder) });
  }
  return at;
}

function lastLine(source: Source, token: Token): number {
  let line = token.map?.[1] ?? 1;
  // Lists and quotes take the blank lines behind them along.
  while (line > (token.map?.[0] ?? 0) + 1 && (source.lines[line - 1] ?? '').trim() === '') line--;
  return line;
}

function close(builder: Builder, into: Open, done: Open): void {
  const { token } = done;
  if (!token) return;
  const block = { line: done.line, endLine: lastLine(builder.source, token), sight: sightOf(builder) };
  if (token.type === 'list_item_open') {
    into.items.push({ line: block.line, endLine: block.endLine, column: done.column, nodes: done.nodes });
  } else if (token.type === 'blockquote_open') into.nodes.push({ ...block, kind: 'quote', nodes: done.nodes });
  else into.nodes.push({ ...block, kind: 'list', ordered: token.type === 'ordered_list_open', items: done.items });
}

const CONTAINERS = new Set(['list_item_open', 'bullet_list_open', 'ordered_list_open', 'blockquote_open']);
const ENDS = new Set(['list_item_close', 'bullet_list_close', 'ordered_list_close', 'blockquote_close']);

/** Builds the blocks of a document from its block tokens. */
export function buildTree(source: Source, tokens: readonly Token[]): readonly Node[] {
  const root: Open = { nodes: [], token: undefined, items: [], line: 1, column: 1 };
  const builder: Builder = { source, stack: [root], elements: [], last: { line: 0, column: 0 } };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const into = builder.stack.at(-1) ?? root;
    const line = (token.map?.[0] ?? 0) + 1;
    const block = { line, endLine: token.map?.[1] ?? line, sight: sightOf(builder) };
    if (CONTAINERS.has(token.type)) {
      const column = token.type === 'list_item_open' ? markColumn(builder, line) : 1;
      builder.stack.push({ nodes: [], token, items: [], line, column });
    } else if (ENDS.has(token.type)) {
      builder.stack.pop();
      close(builder, builder.stack.at(-1) ?? root, into);
    } else if (token.type === 'heading_open' || token.type === 'paragraph_open') {
      const inline = tokens[at + 1] as Token;
      if (token.type === 'paragraph_open')
        into.nodes.push({ ...block, kind: 'paragraph', text: { content: inline.content, line } });
      else {
        const level = Number(token.tag.slice(1));
        into.nodes.push({ ...block, kind: 'heading', level, text: headingSpan(source, line, token, inline) });
      }
      at++;
    } else if (token.type === 'table_open') at = table(builder, tokens, at + 1, into.nodes);
    else if (token.type === 'fence' || token.type === 'code_block')
      into.nodes.push({ ...block, kind: 'code', text: token.content });
    else if (token.type === 'html_block') {
      into.nodes.push({ ...block, kind: 'html', text: { content: token.content, line } });
      follow(builder, token.content);
    }
  }
  return root.nodes;
}
