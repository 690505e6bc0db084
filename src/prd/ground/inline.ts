import type { LinkForm } from '../../model/prd.ts';
import { hides, isMarkup, isVoid, type Tag, tagAt } from './html.ts';
import { type Mark, parseInline, type Token } from './markdown.ts';
import { plainForms } from './plain.ts';
import type { Span } from './span.ts';

/** A link as the Markdown or HTML says it; offsets into the plain text, `at` into the span. */
export interface Written {
  readonly form: LinkForm;
  readonly target: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** A stretch of the plain text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A span as a reader sees it. Struck-out text and what HTML hides are left out; boxes written in HTML read `[x]` or `[ ]`. */
export interface Inline {
  readonly span: Span;
  readonly plain: string;
  /** `plain` with dashes, spaces, quotes and full-width letters in their plain forms; same offsets. */
  readonly norm: string;
  readonly links: readonly Written[];
  /** Code in back-ticks; `at` is the offset of the first back-tick in the span. */
  readonly code: readonly (Stretch & { readonly at: number })[];
  readonly strong: readonly Stretch[];
  /** Texts that are there but not shown, with their offset in the span. */
  readonly hidden: readonly { readonly text: string; readonly at: number }[];
  /** Pairs: an offset of `plain`, and the offset of the span that it stands for from there on. */
  readonly marks: readonly number[];
}

interface Draft {
  plain: string;
  readonly marks: number[];
  readonly links: Written[];
  readonly code: (Stretch & { at: number })[];
  readonly strong: Stretch[];
  readonly hidden: { text: string; at: number }[];
  readonly open: { target: string; form: LinkForm; from: number; at: number; end: number }[];
  readonly openHtml: { target: string; from: number; at: number }[];
  readonly openStrong: number[];
  /** Elements that are open around the text and hide or strike it, innermost last. */
  readonly unseen: string[];
  struck: number;
}

const draft = (): Draft => ({
  plain: '',
  marks: [],
  links: [],
  code: [],
  strong: [],
  hidden: [],
  open: [],
  openHtml: [],
  openStrong: [],
  unseen: [],
  struck: 0,
});

function add(out: Draft, text: string, at: number): void {
  if (out.struck > 0) return;
  if (out.unseen.length > 0) {
    out.hidden.push({ text, at });
    return;
  }
  out.marks.push(out.plain.length, at);
  out.plain += text;
}

const isSeen = (out: Draft) => out.struck === 0 && out.unseen.length === 0;
const STRIKES = new Set(['s', 'del', 'strike']);
const BLOCKS = new Set([
  'br',
  'p',
  'li',
  'tr',
  'div',
  'dt',
  'dd',
  'summary',
  'table',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

function openElement(out: Draft, tag: Tag, at: number): void {
  const strikes = STRIKES.has(tag.name);
  if ((strikes || hides(tag)) && !isVoid(tag.name)) {
    out.unseen.push(tag.name);
    return;
  }
  if (!isSeen(out)) {
    // Only a second one of the same name has to be counted, so that its end tag does not end the first.
    if (out.unseen.at(-1) === tag.name && out.unseen.length < 100) out.unseen.push(tag.name);
    return;
  }
  const href = tag.attributes.get('href');
  if (tag.name === 'a' && href !== undefined) out.openHtml.push({ target: href, from: out.plain.length, at });
  else if (tag.name === 'img') {
    const text = tag.attributes.get('alt') ?? '';
    const target = tag.attributes.get('src') ?? '';
    out.links.push({ form: 'html', target, text, from: out.plain.length, to: out.plain.length, at });
  } else if (tag.name === 'input' && tag.attributes.get('type')?.toLowerCase() === 'checkbox') {
    add(out, tag.attributes.has('checked') ? '[x]' : '[ ]', at);
  } else if (tag.name === 'b' || tag.name === 'strong') out.openStrong.push(out.plain.length);
  if (BLOCKS.has(tag.name)) add(out, '\n', at);
  else if (tag.name === 'td' || tag.name === 'th') add(out, ' ', at);
}

function closeElement(out: Draft, tag: Tag): void {
  if (out.unseen.length > 0) {
    const at = out.unseen.lastIndexOf(tag.name);
    if (at >= 0) out.unseen.length = at;
    return;
  }
  if (tag.name === 'a') {
    const open = out.openHtml.pop();
    if (open) {
      const { target, from, at } = open;
      out.links.push({ form: 'html', target, text: out.plain.slice(from), from, to: out.plain.length, at });
    }
  } else if (tag.name === 'b' || tag.name === 'strong') {
    const from = out.openStrong.pop();
    if (from !== undefined) out.strong.push({ from, to: out.plain.length });
  }
}

function addHtml(out: Draft, text: string, at: number): void {
  const tag = tagAt(text, 0);
  if (!tag || !isMarkup(tag)) add(out, text, at);
  else if (tag.kind === 'comment') out.hidden.push({ text, at });
  else if (tag.kind === 'open') openElement(out, tag, at);
  else closeElement(out, tag);
}

function closeLink(out: Draft): number {
  const open = out.open.pop();
  if (!open) return 0;
  const { form, target, from, at } = open;
  if (isSeen(out)) out.links.push({ form, target, text: out.plain.slice(from), from, to: out.plain.length, at });
  // A hidden link is kept as text, so that it can be told.
  else if (out.struck === 0) out.hidden.push({ text: `](${target})`, at });
  return open.end;
}

function altText(token: Token): string {
  return (token.children ?? []).map((child) => child.content).join('');
}

/** One token; returns the offset of the span behind it. */
function step(out: Draft, token: Token, cursor: number, content: string): number {
  const mark = token.meta as Mark | null;
  const start = mark?.start ?? cursor;
  const end = mark?.end ?? cursor + token.markup.length;
  switch (token.type) {
    case 'text':
      add(out, token.content, cursor);
      return cursor + token.content.length;
    case 'text_special':
      add(out, token.content, start);
      return end;
    case 'softbreak':
    case 'hardbreak':
      add(out, '\n', start);
      return end;
    case 'code_inline': {
      const from = out.plain.length;
      const inside = content.slice(start, end).indexOf(token.content, token.markup.length);
      add(out, token.content, inside < 0 ? start : start + inside);
      if (isSeen(out)) out.code.push({ from, to: out.plain.length, at: start });
      return end;
    }
    case 'link_open': {
      const form = token.markup === 'autolink' ? 'autolink' : content[end - 1] === ')' ? 'inline' : 'reference';
      out.open.push({ target: token.attrGet('href') ?? '', form, from: out.plain.length, at: start, end });
      return start + 1;
    }
    case 'link_close':
      return closeLink(out) || cursor;
    case 'image': {
      const text = altText(token);
      const from = out.plain.length;
      if (isSeen(out)) {
        if (out.open.length > 0) add(out, text, start);
        else out.links.push({ form: 'image', target: token.attrGet('src') ?? '', text, from, to: from, at: start });
      }
      return end;
    }
    case 'html_inline':
      addHtml(out, token.content, start);
      return end;
    case 'strong_open':
      out.openStrong.push(out.plain.length);
      return end;
    case 'strong_close': {
      const from = out.openStrong.pop();
      if (from !== undefined) out.strong.push({ from, to: out.plain.length });
      return end;
    }
    case 's_open':
      out.struck++;
      return end;
    case 's_close':
      out.struck--;
      return end;
    default:
      return end;
  }
}

function finish(out: Draft, span: Span): Inline {
  const { plain, links, code, strong, hidden, marks } = out;
  return { span, plain, norm: plainForms(plain), links, code, strong, hidden, marks };
}

const SPECIAL = /[[\]<>&\\`*_~!\n]/;

const NONE: readonly never[] = [];
const START: readonly number[] = [0, 0];

/** Reads a span of Markdown. */
export function readSpan(span: Span, env: object): Inline {
  const { content } = span;
  if (!SPECIAL.test(content)) {
    // Most texts are plain sentences: they need no parser.
    const norm = plainForms(content);
    return { span, plain: content, norm, links: NONE, code: NONE, strong: NONE, hidden: NONE, marks: START };
  }
  const out = draft();
  let cursor = 0;
  for (const token of parseInline(content, env)) cursor = step(out, token, cursor, content);
  return finish(out, span);
}

/** Reads a span of HTML, as a block of HTML in Markdown is: tags, comments and the text between them. */
export function readHtml(span: Span): Inline {
  const out = draft();
  const { content } = span;
  let from = 0;
  for (let at = content.indexOf('<'); at >= 0; at = content.indexOf('<', Math.max(at + 1, from))) {
    if (at < from) continue;
    const tag = tagAt(content, at);
    if (!tag) continue;
    if (at > from) add(out, content.slice(from, at), from);
    addHtml(out, content.slice(at, tag.end), at);
    from = tag.end;
  }
  if (from < content.length) add(out, content.slice(from), from);
  return finish(out, span);
}

/** Offset of the span that an offset of the plain text stands for. */
export function spanOffset(inline: Inline, plain: number): number {
  const { marks } = inline;
  let low = 0;
  let high = marks.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle * 2] ?? 0) <= plain) low = middle;
    else high = middle - 1;
  }
  return (marks[low * 2 + 1] ?? 0) + Math.max(0, plain - (marks[low * 2] ?? 0));
}
