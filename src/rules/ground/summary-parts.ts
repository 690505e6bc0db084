import { type BodyLine, type BodySection, bare, sectionsOf } from './body.ts';

/** What the text of a pull request states. */
export const PARTS = ['intent', 'summary', 'evidence', 'risk', 'rollback'] as const;
export type Part = (typeof PARTS)[number];

/** Words of a heading that name each part; the weak ones count only where no other part is named. */
const STRONG: Readonly<Record<Part, RegExp>> = {
  intent:
    /\b(?:intents?|intention|why|purpose|motivations?|goals?|objectives?|background|context|problem|rationale|reasons?|aim)\b/,
  summary:
    /\b(?:change summary|summary of (?:the )?changes|changes? (?:made|summary)|what (?:changed|changes|is changed|has changed|was done|this does|does this)|tl;?dr|abstract|proposed changes?|implementation|solution|approach|overview)\b/,
  evidence:
    /\b(?:evidence|testing|tests?|tested|verification|verified|verify|validation|validated|qa|proof|test plan|quality)\b/,
  risk: /\b(?:impacts?|risks?|risk assessment|roll-?out|deployment|blast radius|side effects?|breaking changes?|compatibility)\b/,
  rollback:
    /\b(?:roll(?:ing)?[ -]?backs?|rolled back|revert(?:ing)?|back(?:ing)?[ -]?out|way back|undo|recovery|backout)\b/,
};
const WEAK = /\b(?:summary|what|changes?|description|details|scope)\b/;
/** Headings of templates that name a part's word and are none. */
const NEVER =
  /^(?:types? of changes?|related (?:issues?|changes?)|change ?log|checklist|linked issues?|what(?:'s)? next)$/;

/** The parts that a heading names: "What & why" two, "Impact & Risk (with rollback)" two, "Type of change" none. */
export function partsOf(title: string): readonly Part[] {
  const words = bare(title).toLowerCase().replace(/[’‘]/g, "'");
  if (NEVER.test(words)) return [];
  const found = new Set<Part>();
  for (const piece of words.split(/[&+/,;:()|–—]|\band\b|\bwith\b|\s-\s/)) {
    const strong = PARTS.filter((part) => STRONG[part].test(piece));
    for (const part of strong) found.add(part);
    if (strong.length === 0 && WEAK.test(piece)) found.add('summary');
  }
  return PARTS.filter((part) => found.has(part));
}

/** A label is shorter than a heading, so that few sentences look like one. */
const isLabel = (title: string) => title.split(' ').length <= 5 && partsOf(title).length > 0;

const HOLES =
  /^(?:tbd|tba|tbc|todo|to do|fixme|wip|n ?\/ ?a|n\.a|na|not applicable|\?+|x{3,}|lorem ipsum.*|your .{0,60} here|(?:add|insert|fill in|write)\b.{0,60}\bhere)$/;
const INSTRUCTION =
  /^(?:please (?:describe|include|list|explain|provide|add|summari[sz]e|delete|replace|fill)\b|describe (?:your|the|what|how|why|any)\b|explain (?:your|the|what|how|why|any)\b|(?:fixes|closes|resolves)(?: \(?<?issue\b.{0,20})?$)/;

/** Is a line something that a template left: a gap, an instruction, an empty cell? */
function isHole(text: string): boolean {
  const line = text.trim();
  const gap = /^(?:[-*+]|\d{1,4}[.)])?\s*(?:<[^<>]{1,300}>|\[[^[\]]{2,300}\]|\{\{[^{}]{0,200}\}\})\s*[.]?$/.test(line);
  // An image or an address is no gap, and neither is a tick.
  if (gap && !line.includes('://') && !/^\W*\[[xX]\]/.test(line)) return true;
  // A question that a template asks stands in a quote or in italics.
  if (line.endsWith('?') && line.startsWith('>')) return true;
  if (/^(?:\*(?!\*)|_(?!_)).{1,300}\?(?:\*|_)$/.test(line)) return true;
  const words = bare(line.replace(/<[^<>\n]{1,300}>|\{\{[^{}\n]{0,200}\}\}/g, ' ')).toLowerCase();
  return HOLES.test(words) || INSTRUCTION.test(words);
}

const BOX = /^[\s>]{0,12}(?:[-*+]|\d{1,4}[.)])\s{1,4}\[(.?)\]/;

/** Does a line say something: words or numbers, no gap, no open box? An image or an address does. */
function says({ text, code }: BodyLine): boolean {
  if (code) return /[\p{L}\p{N}]/u.test(text) && !/^\s*(?:`{3}|~{3})/.test(text);
  const box = BOX.exec(text);
  if (box) return /[xX✓✔]/.test(box[1] ?? '') && /[\p{L}\p{N}]/u.test(text.slice(box[0].length));
  if (/^\s*\|?[\s:|-]+\|?\s*$/.test(text)) return false;
  return (
    /[\p{L}\p{N}]/u.test(
      text.replace(/<\/?[a-z][^<>]{0,200}>/gi, (tag) => (/^<(?:img|a)\b|:\/\//i.test(tag) ? 'x' : ' ')),
    ) && !isHole(text)
  );
}

const ROW = /^[\s>]{0,12}\|/;
const RULE = /^[\s>]{0,12}\|?[\s:|-]*-[\s:|-]*$/;

/** Do lines say something? The head of a table and a row of it with nothing behind its first cell do not. */
function holdWords(lines: readonly BodyLine[]): boolean {
  return lines.some((line, at) => {
    if (line.code || !ROW.test(line.text)) return says(line);
    if (RULE.test(lines[at + 1]?.text ?? '')) return false;
    const [, ...cells] = line.text.split('|', 40).slice(1);
    const rest = cells.filter((cell) => cell.trim() !== '');
    return says(line) && (cells.length < 2 || rest.some((text) => says({ text, code: false })));
  });
}

/** A part as the text has it. */
export interface PartFound {
  readonly state: 'said' | 'empty' | 'missing';
  /** Its heading, or the first of several. */
  readonly title?: string;
  readonly line?: number;
}

/** What the text of a pull request says: each part, and the other headings that a template left empty. */
export interface Stated {
  readonly parts: Readonly<Record<Part, PartFound>>;
  readonly leftovers: readonly { readonly title: string; readonly line: number }[];
}

/** Lists of what is still to do are meant to be open. */
const OPEN_LIST = /\b(?:follow[ -]?ups?|to[ -]?dos?|next|remaining|later|future|tasks?|notes?)\b/;
const ROLLBACK =
  /\broll(?:s|ed|ing)?[ -]?back\b|\brevert(?:s|ed|ing)?\b|\bback(?:ed|ing)?[ -]?out\b|\bway back\b|\bundo\b|\brestor(?:e|ing)\b/i;
/** What may stand between the word and its colon. */
const OF_ROLLBACK = /^(?:[\s*_]{0,3}(?:plan|steps?|strategy|procedure))?[\s*_]{0,3}[:：]/i;

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Is it a way back in words: more than a "no", a command, or the one word that is a way back? */
const isWayBack = (line: BodyLine) =>
  says(line) &&
  (line.code || line.text.includes('`') || wordsOf(line.text) >= 2 || /\b(?:revert|redeploy)\b/i.test(line.text));

/** Is a way back named in a line about the risks, with words around it? "Rollback: TBD" is a label with a gap. */
function namesRollback(line: BodyLine): boolean {
  const found = ROLLBACK.exec(line.text);
  if (!found || !says(line)) return false;
  const behind = line.text.slice(found.index + found[0].length);
  const label = OF_ROLLBACK.exec(behind);
  if (label) return isWayBack({ text: behind.slice(label[0].length), code: false });
  return wordsOf(line.text) >= 3;
}

/** A section with what stands below it, but for what states another part; a rollback may stand below the risks. */
function wholeOf(
  sections: readonly BodySection[],
  parts: readonly (readonly Part[])[],
  at: number,
): readonly BodySection[] {
  const section = sections[at];
  if (!section) return [];
  const inner = [section];
  // More than so many headings below one are no text that a person writes.
  for (let next = at + 1; section.level > 0 && section.level < 8 && next <= at + 200; next++) {
    const below = sections[next];
    if (!below || below.level <= section.level || below.line < section.line) break;
    const others = (parts[next] ?? []).filter((part) => part !== 'rollback');
    if (
      (others.length === 0 && !NEVER.test(below.title.toLowerCase())) ||
      others.some((part) => parts[at]?.includes(part))
    )
      inner.push(below);
  }
  return inner;
}

/** Reads the text of a pull request by its headings, bold lines and labels. Linear in its length. */
export function readSummary(text: string): Stated {
  const sections = sectionsOf(text, isLabel);
  const parts = sections.map((section) => partsOf(section.title));
  const lines = sections.map((_, at) => wholeOf(sections, parts, at).flatMap((one) => one.lines));
  const filled = lines.map(holdWords);
  const holds = (at: number) => {
    const [one, next] = [sections[at], sections[at + 1]];
    return one !== undefined && next !== undefined && next.level > one.level && next.line > one.line;
  };
  const having = (part: Part) =>
    sections.flatMap((section, at) => (parts[at]?.includes(part) ? [{ section, at }] : []));
  const found = (part: Part, isSaid: (at: number) => boolean): PartFound => {
    const named = having(part);
    const good = named.find(({ at }) => isSaid(at));
    const one = (good ?? named[0])?.section;
    return one ? { state: good ? 'said' : 'empty', title: one.title, line: one.line } : { state: 'missing' };
  };
  const isFilled = (at: number) => filled[at] === true;
  // A heading "Impact & Risk (with rollback)" does not name one yet.
  const rollback = found('rollback', (at) => !parts[at]?.includes('risk') && lines[at]?.some(isWayBack) === true);
  const among = having('risk').some(({ at }) => lines[at]?.some(namesRollback));
  const said: PartFound = among ? { ...rollback, state: 'said' } : rollback;
  const leftovers = sections.flatMap(({ title, line, level }, at) => {
    const left = level > 0 && level < 7 && !isFilled(at) && !holds(at) && parts[at]?.length === 0;
    return left && !OPEN_LIST.test(title.toLowerCase()) ? [{ title, line }] : [];
  });
  return {
    parts: {
      intent: found('intent', isFilled),
      summary: found('summary', isFilled),
      evidence: found('evidence', isFilled),
      risk: found('risk', isFilled),
      rollback: said,
    },
    leftovers,
  };
}
