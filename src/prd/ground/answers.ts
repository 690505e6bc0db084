import { boxesIn, leadingBox } from './boxes.ts';
import { LONGEST, squeeze } from './plain.ts';

/** What a text says about a question: that there is none, or how it stands; undefined when it says neither. */
export type Standing = 'open' | 'closed' | 'none';

const NOTHING =
  /^(?:none|nil|nothing|n ?\/ ?a|n\.a|na|not applicable|no|-+)(?: (?:at (?:this|the) (?:time|moment|point|stage)|so far|yet|open|left|remaining|outstanding|currently|known|now|pending|as of .{0,80}))*(?:[.!;,:(>-].{0,300})?$/i;
const NO_QUESTIONS =
  /^(?:there (?:are|is) |we have |currently |at present )?(?:no|none|zero|nothing)(?: (?:more|further|known|new|currently))? ?(?:open|outstanding|remaining|unresolved|unanswered|pending)? ?(?:questions?|issues?|points?|items?|topics?|left|open)\b/i;
const ALL_CLOSED =
  /^all (?:of (?:them|these|those) |open |the |known )*(?:questions?|issues?|points?|items?)? ?(?:are |were |have been |is )?(?:now |already )?(?:answered|closed|resolved|decided|settled)\b/i;

/** Words that stand where an answer is still to come. */
const NO_ANSWER =
  /^(?:tbd|tba|tbc|todo|to do|to be .{0,40}|pending|open|unknown|none|none yet|no|not yet.{0,60}|nothing yet|awaiting.{0,80}|waiting.{0,80}|in progress|under discussion|wip|n ?\/ ?a|\?+|x{3,}|\.{3}|-+|<[^<>]{0,80}>|\{\{.{0,80}\}\})[.!]?$/i;

/** Is this an answer: words or numbers, and no word that stands for one that is still to come? */
export function isAnswer(text: string): boolean {
  const answer = squeeze(text.slice(0, LONGEST)).replace(/^[\s:;,.*_()>\u2013\u2014-]+|[\s*_()]+$/g, '');
  return /[\p{L}\p{N}]/u.test(answer) && !NO_ANSWER.test(answer) && !/^(?:tbd|tba|tbc|todo)\b/i.test(answer);
}

const CLOSED_WORDS =
  /^(?:closed|resolved|answered|settled|decided|done|complete|completed|confirmed|agreed|accepted|addressed|fixed|dropped|withdrawn|obsolete|yes|y|x|no longer|(?:deferred|moved|postponed) (?:to|until)|out of scope|won'?t|n ?\/ ?a)(?![\p{L}\p{N}])/iu;

/** How a cell or label of a status stands; undefined when it is empty. */
export function statusOf(text: string): 'open' | 'closed' | undefined {
  const words = squeeze(text.slice(0, 300)).replace(/^[\s*_~:([-]+/, '');
  const box = leadingBox(words);
  if (box) return box.ticked ? 'closed' : 'open';
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  return CLOSED_WORDS.test(words) ? 'closed' : 'open';
}

const MARKS = 'resolved|closed|answered|settled|decided|dropped|withdrawn|obsolete';
/** A mark in front: "Resolved: …", "[CLOSED] …", "(decided 2025-08-05) …". */
const LEAD = new RegExp(`^[\\s([*_]{0,4}(?:${MARKS})(?=[\\s:)\\]*_,.>-]|$)`, 'i');
/** A mark behind, set apart from the question: "… (closed)", "… - resolved", "…? Decided on 2025-08-05". */
const TAIL = new RegExp(
  `(?:[([]|[?.;!] |\\s-+ |: )[*_]{0,2}(?:${MARKS}|(?:deferred|moved|postponed) (?:to|until)(?= \\S))(?=[\\s:)\\],.;*_-]|$)`,
  'i',
);
const LABEL =
  /(?:(?:^|[\s(*_[.;?!-])(?:answer|resolution|decision|outcome|conclusion|response|reply|resolved|decided|closed|answered)|(?:^|[?.!;] )(?:a|ans))[*_]{0,2} ?: ?/gi;
const ARROW = /->|=>|[→⇒➡➔]/gu;
const STATUS = /(?:^|[\s(*_[.;?!-])(?:status|state)[*_]{0,2} ?: ?/i;

/** What is written behind the last match, when it is no question of its own. */
function behind(text: string, pattern: RegExp): string | undefined {
  const last = [...text.matchAll(pattern)].at(-1);
  const rest = last && text.slice(last.index + last[0].length).trim();
  return rest?.endsWith('?') ? undefined : rest;
}

/** A text as it is written in the source, as a reader sees it, and that with plain forms of dashes and arrows. */
export interface Words {
  readonly raw: string;
  readonly plain: string;
  readonly norm: string;
}

/** How a question stands by what is written in and behind it; struck text can only be seen in the source. */
export function standingOf({ raw, plain, norm }: Words): Standing | undefined {
  if (isStruck(raw)) return 'closed';
  const text = squeeze(norm.slice(0, LONGEST));
  const box = leadingBox(text);
  if (box) return isNothing(text.slice(box.to)) ? 'none' : box.ticked ? 'closed' : 'open';
  if (isNothing(text)) return 'none';
  if (LEAD.test(text) || TAIL.test(text)) return 'closed';
  const status = STATUS.exec(text);
  if (status) return statusOf(text.slice(status.index + status[0].length)) ?? 'open';
  if (boxesIn(text).some((one) => one.ticked)) return 'closed';
  const answer = behind(text, LABEL) ?? behind(squeeze(plain.slice(0, LONGEST)), ARROW);
  return answer === undefined ? undefined : isAnswer(answer) ? 'closed' : 'open';
}

/** Does it say that there is no question: "None", "N/A", "No open questions", a dash? */
export function isNothing(text: string): boolean {
  const words = squeeze(text.slice(0, 400)).replace(/^[\s*_(>]+|[\s*_)]+$/g, '');
  if (words === '' || !/[\p{L}\p{N}]/u.test(words)) return true;
  return (NOTHING.test(words) || NO_QUESTIONS.test(words) || ALL_CLOSED.test(words)) && !words.includes('?');
}

/** Is the text struck through from its first letter on? */
function isStruck(raw: string): boolean {
  const start = /^[\s>]{0,40}(?:[-*+]|\d{1,9}[.)])?\s{0,8}(?:\[.?\]\s{0,8})?[*_]{0,3}(?:~~|<(?:del|s|strike)>)/i.exec(
    raw.slice(0, 200),
  );
  if (!start) return false;
  const rest = raw.slice(start[0].length);
  return rest.includes('~~') || rest.includes('</');
}

/** Words of prose that leave something undecided. */
const UNDECIDED =
  /\b(?:tbd|tbc|todo|to be (?:decided|determined|clarified|confirmed|defined|agreed|discussed)|needs? to (?:decide|clarify|confirm|agree|be (?:decided|clarified|confirmed))|undecided|unclear|unresolved|unanswered|still open|not (?:yet )?(?:decided|clear|resolved|answered)|open question)\b/i;
/** A label that numbers a question: "Q1:", "OQ-2.", "Question 3 -". */
const NUMBERED = /^[\s*_]{0,4}(?:q|oq|question|open question)[ -]?\d{0,4}[*_]{0,2} ?[:.)>-]/i;

/** Does a sentence begin with the number or label of a question? */
export const isNumbered = (text: string): boolean => NUMBERED.test(text) || /^\s{0,3}\d{1,4}[.)] /.test(text);

/** Is a sentence outside of a list a question? */
export const isQuestion = (text: string): boolean =>
  text.slice(0, LONGEST).includes('?') || NUMBERED.test(text) || UNDECIDED.test(text.slice(0, LONGEST));

/** Is it an answer to what stands above it? */
export const isReply = (text: string): boolean =>
  /^[\s*_(>]{0,4}(?:a|ans|answer|resolution|decision|outcome|conclusion|response|reply|resolved|decided|closed|answered)(?:[ -]?\d{1,4})?[*_]{0,2} ?[:.)>-]/i.test(
    text,
  );

const REMARK =
  /^[\s*_]{0,4}(?:owner|asked|raised|due|deadline|by|date|assignee|assigned to|context|background|options?|priority|impact|who|when|needed by|note|status|state|see|ref|link)s?[*_]{0,2}(?: [\w ]{1,20})? ?:/i;

/** Does a text below a question answer it? What only says whose it is or when it is due does not. */
export const isAnswerBelow = (text: string): boolean =>
  !REMARK.test(text) && !text.trimEnd().endsWith('?') && isAnswer(text) && !UNDECIDED.test(text.slice(0, LONGEST));
