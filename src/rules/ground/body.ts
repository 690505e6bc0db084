/** What stands under a heading of a text: its lines without comments, and the level by which it holds what follows. */
export interface BodySection {
  /** As written, without marks. */
  readonly title: string;
  /** 1 to 6 of a heading, 7 of a bold line, 8 of a label; 0 of what stands before the first. */
  readonly level: number;
  /** Line in the text, from 1. */
  readonly line: number;
  readonly lines: readonly BodyLine[];
}

/** A visible line; `code` stands in a block of code and has no words. */
export interface BodyLine {
  readonly text: string;
  readonly code: boolean;
}

/** Most characters of a text that are looked at; GitHub takes 65,536. */
export const MOST = 200_000;

const FENCE = /^(?: {0,3}|\s{0,12}(?:[-*+>]\s{1,4}))(`{3,}|~{3,})/;
const HTML_HEADING = /^\s{0,12}(?:<details\b[^<>]{0,40}>\s{0,4})?<(?:h([1-6])|summary)\b[^<>]{0,200}>(.{0,400})$/i;
const LINE_MARKS = /^[\s>]{0,12}(?:(?:[-*+]|\d{1,4}[.)])\s{1,4})?(?:\[[xX]\]\s)?/;

/** A text without marks of emphasis, code, tags and anything in front of its first letter or after its last, in plain letters. */
export function bare(text: string): string {
  return text
    .slice(0, 400)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/[*_`~#]+/g, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[\s:：.!-]+$/u, '')
    .replace(/\s+/g, ' ');
}

/** Lines of a text with what stands in comments blanked out, each with whether it is code. Linear. */
function visibleLines(text: string): readonly BodyLine[] {
  const lines: BodyLine[] = [];
  let fence = '';
  let comment = false;
  for (const raw of text.slice(0, MOST).split(/\r\n|\n|\r/)) {
    const mark = comment ? '' : (FENCE.exec(raw)?.[1] ?? '');
    if (fence !== '') {
      if (mark.startsWith(fence) && raw.trim().replace(/^[>\s]+/, '') === mark) fence = '';
      lines.push({ text: raw, code: true });
      continue;
    }
    if (mark !== '') {
      fence = mark;
      lines.push({ text: raw, code: true });
      continue;
    }
    let shown = '';
    for (let at = 0; ; ) {
      const next = raw.indexOf(comment ? '-->' : '<!--', at);
      if (!comment) shown += raw.slice(at, next < 0 ? undefined : next);
      if (next < 0) break;
      at = next + (comment ? 3 : 4);
      comment = !comment;
    }
    lines.push({ text: shown, code: false });
  }
  return lines;
}

type Growing = Omit<BodySection, 'lines'> & { lines: BodyLine[] };

interface Found {
  readonly title: string;
  readonly level: number;
  /** What stands behind a label on its line. */
  readonly rest?: string;
}

/** The heading that a line is: `## …`, a bold line, `<h2>`, `<summary>`. */
function headingOf(text: string): Found | undefined {
  const atx = /^[\s>]{0,6}(#{1,6})(?=\s|$)/.exec(text);
  if (atx) return { title: bare(text.slice(atx[0].length)), level: atx[1]?.length ?? 1 };
  const html = HTML_HEADING.exec(text);
  if (html) return { title: bare(html[2] ?? ''), level: Number(html[1] ?? 6) };
  const line = text.replace(LINE_MARKS, '').trim();
  const bold = /^(\*\*|__)(?=\S)/.exec(line)?.[1];
  if (!bold || line.length > 120) return undefined;
  const end = line.indexOf(bold, 2);
  const behind = line.slice(end + 2);
  return end > 0 && /^[\s:]*$/.test(behind) ? { title: bare(line.slice(2, end)), level: 7 } : undefined;
}

/** A label that stands apart from what follows it: in bold, behind a colon, or before a dash. */
function apart(line: string): { readonly title: string; readonly rest: string } | undefined {
  const bold = /^(\*\*|__)(?=\S)/.exec(line)?.[1];
  const end = bold ? line.slice(0, 120).indexOf(bold, 2) : -1;
  if (end > 0) return { title: line.slice(2, end), rest: line.slice(end + 2).replace(/^[\s:：–—-]+/, '') };
  // A colon or dash inside of a gap (`<why: one sentence>`) parts no label from its text.
  if (/^<[^<>]{0,80}[:：–—-]/.test(line)) return undefined;
  const colon = line.slice(0, 80).search(/[:：](?!\/\/)/);
  if (colon > 0) return { title: line.slice(0, colon), rest: line.slice(colon + 1) };
  const dash = line.slice(0, 50).search(/\s[–—-]\s/);
  return dash > 0 ? { title: line.slice(0, dash), rest: line.slice(dash + 3) } : undefined;
}

/** The label that a line begins with: `Intent: …`, `- **Risk** …`, `Why – …`, a row `| Intent | … |`. */
function labelOf(text: string): Found | undefined {
  const line = text.replace(LINE_MARKS, '').trim();
  if (line.startsWith('|')) {
    const [, name = '', ...cells] = line.split('|', 40);
    const rest = cells.join(' ').trim();
    return /^[\s:-]*$/.test(name) ? undefined : { title: bare(name), level: 8, rest };
  }
  const found = apart(line);
  return found && { title: bare(found.title), level: 8, rest: found.rest.replace(/^[*_\s]+/, '') };
}

/** A line of its own that is nothing but the name of a part. */
const PLAIN =
  /^(?:\d{1,2}[.)]\s{1,4})?(?:intent|why|purpose|motivation|(?:change )?summary|what|changes|evidence|testing|tests|impact|risks?|impact (?:&|and|\/) risks?(?: \(.{1,20}\))?|roll-?out|rollback(?: plan)?)$/i;

/**
 * Cuts a text of Markdown at its headings, and at those labels that are asked for. A label with words behind it keeps to
 * its line, and the line stays with what is around it as well. Comments are blanked out; linear.
 */
export function sectionsOf(text: string, isLabel: (title: string) => boolean): readonly BodySection[] {
  const lines = visibleLines(text);
  const labels: BodySection[] = [];
  const sections: Growing[] = [{ title: '', level: 0, line: 1, lines: [] }];
  for (const [at, line] of lines.entries()) {
    const below = lines[at + 1];
    const setext =
      !line.code && below && !below.code && /^\S/.test(line.text)
        ? /^ {0,3}(=+|-+)\s*$/.exec(below.text)?.[1]
        : undefined;
    const plain =
      setext && !/^[-*+>|#\d]/.test(line.text)
        ? { title: bare(line.text), level: setext.startsWith('=') ? 1 : 2 }
        : undefined;
    const named = PLAIN.test(line.text.slice(0, 50).trim()) ? { title: bare(line.text), level: 7 } : undefined;
    let opened: Growing | undefined;
    const heading = line.code ? undefined : (headingOf(line.text) ?? plain ?? named);
    if (heading && heading.title !== '') {
      sections.push({ ...heading, line: at + 1, lines: [] });
      continue;
    }
    // Several labels can share a line: "Intent: less load. Evidence: CI." What follows one stays with it until the next.
    const pieces = line.code ? [] : line.text.split(/(?<=[.;!]) +/);
    let last: Growing | undefined;
    for (const [nth, piece] of pieces.entries()) {
      const label = labelOf(piece);
      if (!label || !isLabel(label.title)) {
        last?.lines.push({ text: piece, code: false });
        continue;
      }
      last = undefined;
      const one = { title: label.title, level: 8, line: at + 1 };
      if (label.rest !== '') {
        last = { ...one, lines: [{ text: label.rest ?? '', code: false }] };
        labels.push(last);
      } else if (nth === pieces.length - 1) opened = { ...one, lines: [] };
    }
    if (opened) {
      sections.push(opened);
      continue;
    }
    sections.at(-1)?.lines.push(line);
  }
  return [...sections, ...labels];
}

/** Number of words that a reader reads: no code blocks, comments, addresses, tags and boxes. */
export function wordsIn(text: string): number {
  let count = 0;
  for (const line of visibleLines(text)) {
    if (line.code) continue;
    const plain = line.text
      .replace(/\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,200}")?\)/g, '] ')
      .replace(/<\/?[a-z][^<>]{0,2000}>/gi, ' ');
    for (const word of plain.split(/\s+/)) {
      if (word.includes('://') || /^\[[ xX]\]$/.test(word)) continue;
      if (/[\p{L}\p{N}]/u.test(word)) count += 1;
    }
  }
  return count;
}
