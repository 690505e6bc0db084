import MarkdownIt from 'markdown-it';
import { blockState } from './block-state.ts';
import { hides, isMarkup, tagAt } from './html.ts';
import { plainParagraph } from './plain-paragraph.ts';
import type { Source } from './source.ts';

export type Token = ReturnType<MarkdownIt['parse']>[number];
type InlineRule = Parameters<MarkdownIt['inline']['ruler']['at']>[1];
type State = InstanceType<MarkdownIt['block']['State']>;
type BlockRule = Parameters<MarkdownIt['block']['ruler']['at']>[1];

/** Stretch of the inline source that a token was made from. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Lets a rule note on its token where in the source it stood; markdown-it itself keeps lines only. */
function marking(rule: InlineRule): InlineRule {
  return (state, silent) => {
    if (silent) return rule(state, true);
    const start = state.pos;
    const before = state.tokens.length;
    if (!rule(state, false)) return false;
    // Text that was waiting is pushed first.
    const token = state.tokens[before]?.type === 'text' ? state.tokens[before + 1] : state.tokens[before];
    if (token) token.meta = { start, end: state.pos } satisfies Mark;
    return true;
  };
}

/** Rules that make tokens of other than plain text. */
const MARKED = ['newline', 'escape', 'backticks', 'link', 'image', 'autolink', 'html_inline', 'entity'];

function make(): MarkdownIt {
  const md = new MarkdownIt({ html: true });
  // The address is wanted as it was written; what may be opened is decided later, from the address.
  md.normalizeLink = (url) => url;
  md.normalizeLinkText = (url) => url;
  md.validateLink = () => true;
  const all = md.inline.ruler.getRules('').length;
  const names: string[] = [];
  for (const name of MARKED) {
    md.inline.ruler.enableOnly([name]);
    const [rule] = md.inline.ruler.getRules('');
    if (rule) md.inline.ruler.at(name, marking(rule));
    names.push(name);
  }
  md.inline.ruler.enable([...names, 'text', 'strikethrough', 'emphasis']);
  if (md.inline.ruler.getRules('').length !== all - 1) throw new Error('markdown-it has other inline rules');
  footnotesAreNoReferences(md);
  gapsAreNoHtml(md);
  underlinesComeFirst(md);
  md.block.ruler.before('table', 'plain_paragraph', plainParagraph);
  return md;
}

/** Replaces one rule for blocks by a rule made of it. */
function reform(md: MarkdownIt, name: string, alt: string[], make: (rule: BlockRule) => BlockRule): void {
  const { ruler } = md.block;
  ruler.enableOnly([name]);
  const [rule] = ruler.getRules('');
  if (rule) ruler.at(name, make(rule), { alt });
  ruler.enable(BLOCKS);
}

const BLOCKS = [
  'table',
  'code',
  'fence',
  'blockquote',
  'hr',
  'list',
  'reference',
  'html_block',
  'heading',
  'lheading',
  'paragraph',
];

/** `[^1]: …` is a footnote even where its text is one address: it must not become a link definition. */
function footnotesAreNoReferences(md: MarkdownIt): void {
  reform(md, 'reference', [], (reference) => (state, start, end, silent) => {
    const at = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0);
    return state.src.charCodeAt(at + 1) !== 0x5e && reference(state, start, end, silent);
  });
}

/** `<One paragraph>` on a line of its own is left to fill in: as HTML it would take every line up to the next blank one along. */
function gapsAreNoHtml(md: MarkdownIt): void {
  reform(md, 'html_block', ['paragraph', 'reference', 'blockquote'], (html) => (state, start, end, silent) => {
    const at = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0);
    if (state.src.charCodeAt(at) !== 0x3c) return false;
    const tag = tagAt(state.src.slice(at, state.eMarks[start]), 0);
    if (tag && !isMarkup(tag) && !hides(tag)) return false;
    return html(state, start, end, silent);
  });
}

/** Whether a line is made of `-` or `=`, going by its first and last letter. */
function isUnderline({ src, bMarks, eMarks, tShift }: State, line: number): boolean {
  const first = src.charCodeAt((bMarks[line] ?? 0) + (tShift[line] ?? 0));
  if (first !== 0x2d && first !== 0x3d) return false;
  const last = src.charCodeAt((eMarks[line] ?? 0) - 1);
  return last === first || last === 0x20 || last === 0x09;
}

/** How many lines are looked at before the rule itself is asked: the next item of a list ends it, but not this look. */
const AHEAD = 8;

/** Most paragraphs have no line that could underline a heading: then no rule has to look where the paragraph ends. */
function underlinesComeFirst(md: MarkdownIt): void {
  reform(md, 'lheading', [], (lheading) => (state, start, end, silent) => {
    for (let line = start + 1; line < end && !state.isEmpty(line); line++) {
      if (line > start + AHEAD || isUnderline(state, line)) return lheading(state, start, end, silent);
    }
    return false;
  });
}

const md = make();

/** A parsed document: its block tokens, and what its inline texts need to be read later. */
export interface Blocks {
  readonly tokens: readonly Token[];
  readonly env: object;
}

/** Block structure of a text behind its first `skip` lines; inline texts are only read when somebody asks for them. */
export function parseBlocks(source: Source, skip: number): Blocks {
  const env = {};
  const state = blockState(md, source, env);
  md.block.tokenize(state, skip, state.lineMax);
  return { tokens: state.tokens, env };
}

/** Inline tokens of one text, each with its `Mark` in `meta` where it is not plain text or emphasis. */
export function parseInline(content: string, env: object): readonly Token[] {
  const tokens: Token[] = [];
  md.inline.parse(content, md, env, tokens);
  return tokens;
}
