import type { PrdRemark, Section } from '../../model/prd.ts';
import type { Doc } from './doc.ts';
import { anchorAbove, type Heading, headingOf } from './headings.ts';
import type { Top } from './nodes.ts';
import { compareNumbers, isWithin, type Numbered } from './numbers.ts';
import { glance, wordsOf } from './words.ts';

/** A block with the number of the innermost section that it stands in; '' outside of all. */
export interface Part extends Top {
  readonly section: string;
  /** Its texts at a glance, in the order of `texts`. */
  readonly glances: readonly number[];
  readonly heading?: Heading;
  /** Number of the section that the heading begins; absent for headings without one. */
  readonly begins?: string;
}

/** The sections of a document and every block in its section. */
export interface Layout {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly parts: readonly Part[];
  readonly remarks: readonly PrdRemark[];
}

type Growing = { -readonly [Key in keyof Section]: Section[Key] };

interface State {
  readonly sections: Growing[];
  /** Sections around the current block, outermost first. */
  readonly open: Growing[];
  readonly itemId: string | undefined;
  /** Level of the headings with a number of one part: what stands beside them belongs to none of them. */
  topLevel: number;
  /** Last number of a numbering inside of a section, so that its tenth is not section 10. */
  inner: number;
}

/** Whether a letter is a small one, of whatever alphabet. */
const isSmall = (letter = '') => letter !== letter.toUpperCase() && letter === letter.toLowerCase();

const DATE = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b/;
const RELEASE = /^(?:release|released|beta|alpha|rc\d*|hotfix|patch|snapshot|final)\b/i;
const HISTORY = /change\s?log|release|version|history/i;

/** A release in a list of changes ("1.2 — 2025-08-12", "1.2.3 release") that merely looks like a section. */
function isVersion({ number, title }: Numbered): boolean {
  return number.includes('.') && (title === '' || DATE.test(title) || RELEASE.test(title));
}

/** A part of the section before, written below the next one: a 9.6 that somebody put at the end of the file, under 10. */
function isLate(number: string, level: number | undefined, sections: readonly Section[], top: Section): boolean {
  const before = sections[sections.findIndex(({ at }) => at === top.at) - 1];
  if (level === undefined || before === undefined) return false;
  const [parent = ''] = before.number.split('.', 1);
  return number.startsWith(`${parent}.`) && compareNumbers(number, before.number) > 0;
}

/** Whether a heading's number is the number of a section, going by what came before it. */
function isSection(numbered: Numbered, level: number | undefined, state: State): boolean {
  const { number, title, marked } = numbered;
  if (DATE.test(title.slice(0, 14)) && !marked) return false;
  // "# 2.2.1.3 Query cache": the title carries the item's own id.
  if (level === 1 && (number === state.itemId || number.split('.').length > 2)) return false;
  const current = state.open.at(-1);
  const top = state.open[0];
  if (!current || !top) return !RELEASE.test(title) || !number.includes('.');
  const forward = compareNumbers(number, current.number) > 0;
  const single = !number.includes('.');
  const own = isWithin(number, top.number);
  const deeper = level !== undefined && level > current.level;
  if (single && !marked && isSmall(title[0]) && (!forward || deeper)) return false;
  if (single && (level === undefined || deeper) && Number(number) === state.inner + 1 && state.inner > 0) return false;
  if (own) return true;
  if (isVersion(numbered) && (!forward || HISTORY.test(current.title) || RELEASE.test(title))) return false;
  if (isLate(number, level, state.sections, top)) return true;
  return forward || !(deeper || (single && (level === undefined || level > state.topLevel)));
}

function begin(state: State, heading: Heading, number: string, title: string, path: string): void {
  const depth = number.split('.').length;
  const level = heading.level ?? Math.min(depth + 1, 6);
  while (state.open.length > 0 && !number.startsWith(`${state.open.at(-1)?.number}.`)) state.open.pop();
  const at = { path, line: heading.line, column: heading.column };
  const section: Growing = { number, title, level, at, endLine: heading.line, words: 0 };
  if (depth === 1 && heading.level !== undefined && (state.topLevel === 0 || level < state.topLevel))
    state.topLevel = level;
  state.sections.push(section);
  state.open.push(section);
  state.inner = 0;
}

/** Enters the section that a heading begins, or leaves all where a heading without a number stands beside them. */
function enter(state: State, heading: Heading, anchor: string | undefined, path: string): boolean {
  const { numbered, level, text } = heading;
  if (numbered && isSection(numbered, level, state)) {
    begin(state, heading, numbered.number, numbered.title, path);
    return true;
  }
  const named = heading.anchor ?? anchor;
  if (!numbered && named !== undefined) {
    begin(state, heading, named, text, path);
    return true;
  }
  if (numbered && !numbered.number.includes('.')) state.inner = Number(numbered.number);
  else if (!numbered && level !== undefined && level <= state.topLevel) state.open.length = 0;
  return false;
}

/** Last lines: before the next section that is not below, or before a heading that ends them all. Both come in order. */
function endLines(doc: Doc, state: State, ends: readonly number[]): void {
  const last = doc.source.lines.length - (doc.source.lines.at(-1) === '' ? 1 : 0);
  const open: Growing[] = [];
  let nextEnd = 0;
  const close = (section: Growing | undefined, line: number) => {
    if (section) section.endLine = Math.max(section.at.line, line);
  };
  for (const section of state.sections) {
    for (; (ends[nextEnd] ?? Number.POSITIVE_INFINITY) < section.at.line; nextEnd++) {
      while (open.length > 0) close(open.pop(), (ends[nextEnd] ?? 1) - 1);
    }
    while (open.length > 0 && !section.number.startsWith(`${open.at(-1)?.number}.`)) {
      close(open.pop(), section.at.line - 1);
    }
    open.push(section);
  }
  while (open.length > 0) close(open.pop(), (ends[nextEnd] ?? last + 1) - 1);
}

function duplicates(sections: readonly Section[]): PrdRemark[] {
  const first = new Map<string, Section>();
  return sections.flatMap((section): PrdRemark[] => {
    const other = first.get(section.number);
    if (!other) {
      first.set(section.number, section);
      return [];
    }
    const says = `section ${section.number} is there twice, on lines ${other.at.line} and ${section.at.line}; keep one`;
    return [{ kind: 'duplicate-section', says, at: section.at }];
  });
}

/** A heading of a section has no words and no links of its own; in HTML, more can stand behind it in the same block. */
function headingOnly(top: Top): Top {
  return top.node.kind === 'html' ? top : { node: top.node, texts: [] };
}

/** Finds the sections by their numbers and puts every block into its section; the item's own id is no section number. */
export function layOut(doc: Doc, itemId?: string): Layout {
  const state: State = { sections: [], open: [], itemId, topLevel: 0, inner: 0 };
  const parts: Part[] = [];
  const ends: number[] = [];
  let title = '';
  let anchor: string | undefined;
  const put = (top: Top, heading?: Heading, begins?: string) => {
    const glances = top.texts.map((text) => glance(text.content));
    const words = state.open.length === 0 ? 0 : wordsOf(doc, top, glances);
    for (const section of state.open) section.words += words;
    const section = state.open.at(-1)?.number ?? '';
    const about = begins === undefined ? {} : { begins };
    parts.push({ section, node: top.node, texts: top.texts, glances, ...(heading ? { heading, ...about } : {}) });
  };
  for (const top of doc.tops) {
    const heading = headingOf(doc, top.node);
    if (!heading) {
      anchor = anchorAbove(top.node);
      put(top);
      continue;
    }
    const inside = state.open.length;
    const began = enter(state, heading, anchor, doc.source.path);
    anchor = undefined;
    if (title === '' && heading.level === 1 && !began) title = heading.text;
    if (!began && inside > 0 && state.open.length === 0) ends.push(heading.line);
    if (!began && heading.level === undefined) put(top);
    else if (!began) put(top, heading);
    else {
      put(headingOnly(top), heading, state.open.at(-1)?.number);
      for (const rest of heading.rest) put(rest);
    }
  }
  endLines(doc, state, ends);
  return { title, sections: state.sections, parts, remarks: duplicates(state.sections) };
}
