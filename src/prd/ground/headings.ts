import type { Doc } from './doc.ts';
import { tagAt } from './html.ts';
import type { Inline } from './inline.ts';
import { columnOfItem, columnOfLine, type Node, type NodeOf, type Top } from './nodes.ts';
import { anchorNumber, type Numbered, numberOf } from './numbers.ts';
import { squeeze } from './plain.ts';
import { fromLine, type Span } from './span.ts';

/** A heading, however it was written; `level` is absent where only bold letters or a line make it one. */
export interface Heading {
  readonly text: string;
  readonly level?: number;
  readonly line: number;
  readonly column: number;
  readonly numbered?: Numbered;
  /** Number of an anchor in the heading. */
  readonly anchor?: string;
  /** What stands in the same block below it. */
  readonly rest: readonly Top[];
}

const firstLine = (text: string) => (text.includes('\n') ? text.slice(0, text.indexOf('\n')) : text);

/** The anchor of the first tag of a text that has one: `<a id="sec-9-6">`. */
function anchorIn(text: string): string | undefined {
  const start = text.indexOf('<a');
  const tag = start < 0 ? undefined : tagAt(text, start);
  const id = tag?.kind === 'open' ? (tag.attributes.get('id') ?? tag.attributes.get('name')) : undefined;
  return id === undefined ? undefined : anchorNumber(id);
}

function attributeAnchor(text: string): string | undefined {
  if (!text.includes('{#')) return undefined;
  const id = text.match(/\{#([\w.-]{1,60})\}\s*$/)?.[1];
  return id === undefined ? undefined : anchorNumber(id);
}

const optional = (numbered: Numbered | undefined, anchor: string | undefined) => ({
  ...(numbered ? { numbered } : {}),
  ...(anchor === undefined ? {} : { anchor }),
});

function realHeading(doc: Doc, node: NodeOf<'heading'>): Heading {
  // A setext heading takes the lines above its underline along; only the last one is meant.
  const inline = doc.read(node.text);
  const text = squeeze(inline.plain);
  const anchor = anchorIn(node.text.content) ?? attributeAnchor(text);
  const column = columnOfLine(doc.source, node.line);
  const own = optional(numberOf(text), anchor);
  return { text, level: node.level, line: node.line, column, rest: [], ...own };
}

/** Everything of a paragraph behind its first line, as a paragraph of its own. */
function restOf(node: NodeOf<'paragraph'>): readonly Top[] {
  if (!node.text.content.includes('\n')) return [];
  const text: Span = fromLine(node.text, 1);
  return [{ node: { ...node, line: text.line, text }, texts: [text] }];
}

/** Whether the first line of a text is bold from end to end, and not only a link of a table of contents. */
function isBoldLine(inline: Inline): boolean {
  const line = firstLine(inline.plain);
  const end = line.replace(/[\s:.]+$/, '').length;
  const start = line.length - line.trimStart().length;
  const bold = inline.strong.some(({ from, to }) => from <= start && to >= end);
  return bold && end > 0 && !inline.links.some((link) => link.from < end && link.target.startsWith('#'));
}

function boldHeading(doc: Doc, node: NodeOf<'paragraph'>): Heading | undefined {
  const { content } = node.text;
  if (!'#*_<'.includes(content[0] ?? ' ')) return undefined;
  // Glued on, or with a space that is none for CommonMark.
  const glued = /^(?:#{2,6}|#{1,6}[\u00a0\u2000-\u200a\u202f\u3000]+)(?=[\d§\uff10-\uff19])/.test(content);
  if (!glued && !/^(?:\*\*|__|<b>|<strong>|\*__|_\*\*)/i.test(content)) return undefined;
  const inline = doc.read(node.text);
  if (!glued && !isBoldLine(inline)) return undefined;
  const text = firstLine(inline.norm).replace(/^#+/, '').trim();
  const numbered = numberOf(text.replace(/[\s:]+$/, ''));
  if (!numbered) return undefined;
  // Several numbered lines in a row are a table of contents.
  const second = inline.norm.split('\n')[1];
  if (second !== undefined && numberOf(second.replace(/^[\s#*]+/, ''))) return undefined;
  const column = (doc.source.lines[node.line - 1]?.indexOf(firstLine(content)) ?? 0) + 1;
  return { text, line: node.line, column: Math.max(1, column), numbered, rest: restOf(node) };
}

/** `10. Evidence` over a line of `-` or `=`: a list for CommonMark, a heading for whoever wrote it. */
function listHeading(doc: Doc, node: NodeOf<'list'>): Heading | undefined {
  const [item, another] = node.items;
  const [paragraph, more] = item?.nodes ?? [];
  if (!node.ordered || !item || another || paragraph?.kind !== 'paragraph' || more) return undefined;
  if (!/^ {0,3}(?:={3,}|-{3,})\s*$/.test(doc.source.lines[item.line] ?? '')) return undefined;
  const text = (doc.source.lines[item.line - 1] ?? '').trim();
  const numbered = numberOf(text);
  if (!numbered || /^\[|\d{4}-\d{2}/.test(numbered.title)) return undefined;
  return { text, line: item.line, column: columnOfItem(doc.source, item), numbered, rest: [] };
}

function htmlHeading(doc: Doc, node: NodeOf<'html'>): Heading | undefined {
  const tag = tagAt(node.text.content, 0);
  if (tag?.kind !== 'open' || !/^h[1-6]$/.test(tag.name)) return undefined;
  const inline = doc.readHtml(node.text);
  const text = firstLine(inline.norm.trimStart()).trim();
  const id = tag.attributes.get('id');
  const anchor = anchorIn(node.text.content) ?? (id === undefined ? undefined : anchorNumber(id));
  const own = optional(numberOf(text), anchor);
  return { text, level: Number(tag.name[1]), line: node.line, column: 1, rest: [], ...own };
}

/** The heading that a block is or begins with; only real and HTML headings may come without a number. */
export function headingOf(doc: Doc, node: Node): Heading | undefined {
  if (node.sight === 'hidden') return undefined;
  if (node.kind === 'heading') return realHeading(doc, node);
  if (node.kind === 'paragraph') return boldHeading(doc, node);
  if (node.kind === 'list') return listHeading(doc, node);
  return node.kind === 'html' ? htmlHeading(doc, node) : undefined;
}

/** The section number of a block that is nothing but an anchor, as stands above a heading. */
export function anchorAbove(node: Node): string | undefined {
  if (node.kind !== 'paragraph' && node.kind !== 'html') return undefined;
  if (!node.text.content.startsWith('<')) return undefined;
  const text = node.text.content.trim();
  if (!text.startsWith('<a') || text.length > 200) return undefined;
  return /^<a\s[^>]*>\s*(?:<\/a>)?$/i.test(text) ? anchorIn(text) : undefined;
}
