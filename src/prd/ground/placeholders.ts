import { LONGEST, plainForms } from './plain.ts';
import { HOLDS } from './words.ts';

/** A placeholder in a text. */
export interface Open {
  readonly text: string;
  readonly from: number;
}

const WORDS =
  /(?<![\w\u00c0-\u1fff\u3040-\ud7ff-])(?:TBD|TBC|TBA|tbd|FIXME|CHANGEME|TODO(?! ?(?:lists?|apps?|items?|boards?|applications?)\b)|[Tt]odo(?=:)|X{3,}|\?{3,}|[Ll]orem [Ii]psum)(?![\w\u00c0-\u1fff\u3040-\ud7ff])/g;
const DATES =
  /(?<![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff])(?:y{4}[-/.]m{2}[-/.]d{2}|d{2}[-/.]m{2}[-/.]y{4})(?![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff])/gi;
const ANGLED = /<([^<>\n]{1,60})>/g;
const CURLY = /\$?\{\{[^{}\n]{1,60}\}\}|\$?\{([^{}\n]{1,60})\}/g;
const SQUARE =
  /\[((?:insert|add|your|fill|enter|todo|tbd)\b[^[\]\n]{0,60}|link|date|name|path|url|owner|placeholder|slug)\](?![([:])/gi;
/** Names that only a template leaves open. */
const NAMES =
  /^(?:your[ -_].*|(?:commit|report|run|item|ticket|issue|roadmap|feature|file|first|last|full|user|team|repo|repository|project|milestone|release|start|end)?[ _-]?(?:name|date|id|slug|link|url|path|sha|hash|version|owner|role|title|number|commit|value|text|reason|status|description|email|person|summary)|yyyy.*|dd.*|mm-.*|todo|tbd|n|x+|\.{2,}|…)$/i;
const KEYS =
  /^(?:enter|esc|escape|tab|ctrl|shift|alt|space|cmd|return|del|delete|backspace|home|end|up|down|left|right|f\d+)$/i;
/** A sentence about dates names their shape without leaving one open. */
const ABOUT_SHAPE = /\b(?:format(?:ted|s)?|iso|rfc ?\d*|pattern|syntax|shape|notation|written as|rendered as)\b/i;

function isLeftOpen(inner: string, before: string): boolean {
  // A blank behind `<` makes it a comparison.
  const text = inner.trimEnd();
  if (text === '…') return true;
  if (!/^(?:[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff#]|\.{2,}|…)/.test(text) || text.length < 2 || KEYS.test(text))
    return false;
  if (/[=@"'/\\;]|:\/\//.test(text) && !NAMES.test(text)) return false;
  // `Map<String>` and `x<y and z>` follow a name directly; a file name with a gap does so after a mark.
  return !/[\w\u00c0-\u1fff\u3040-\ud7ff)\]]$/.test(before) || NAMES.test(text);
}

function isCurlyOpen(whole: string, inner: string | undefined, before: string): boolean {
  if (inner === undefined || whole.startsWith('${')) return true;
  if (/^(?:[\w ]*date|yyyy.*|tbd|todo)$/i.test(inner.trim())) return true;
  // `/users/{id}` is a route.
  if (/\/[\w./{}-]*$/.test(before) && !/-$/.test(before)) return false;
  return NAMES.test(inner.trim());
}

/** Placeholders of one text, in order. Back-ticked code is left out before. */
export function placeholdersIn(text: string): readonly Open[] {
  if (!/[<{[?]|tb|tod|fixme|changeme|xxx|lorem|yyy/i.test(text)) return [];
  const norm = plainForms(text.slice(0, LONGEST));
  const found: Open[] = [];
  const add = (from: number, whole: string) => {
    if (found.some((one) => from < one.from + one.text.length && one.from < from + whole.length)) return;
    found.push({ text: text.slice(from, from + whole.length), from });
  };
  for (const match of norm.matchAll(ANGLED)) {
    if (isLeftOpen(match[1] ?? '', norm.slice(0, match.index))) add(match.index, match[0]);
  }
  for (const match of norm.matchAll(CURLY)) {
    if (isCurlyOpen(match[0], match[1], norm.slice(0, match.index))) add(match.index, match[0]);
  }
  for (const match of norm.matchAll(SQUARE)) add(match.index, match[0]);
  for (const match of norm.matchAll(DATES)) if (!ABOUT_SHAPE.test(norm)) add(match.index, match[0]);
  for (const match of norm.matchAll(WORDS)) add(match.index, match[0]);
  return found.sort((a, b) => a.from - b.from);
}

const WORD_HINT = /TB|TODO|Todo:|tb[dc]|todo:|FIXME|CHANGEME|XXX|\?\?\?|Lorem |yyy|YYY/;

/** Tells whether a text of a document can hold a placeholder, so that most are not read: the document is searched once. */
export function placeholderHint(whole: string): (content: string, holds: number) => boolean {
  const words = WORD_HINT.test(whole);
  const square = whole.search(SQUARE) >= 0;
  return (content, holds) => {
    if ((holds & (HOLDS.angle | HOLDS.curly)) !== 0) return true;
    if (square && (holds & HOLDS.bracket) !== 0) return true;
    return words && WORD_HINT.test(content);
  };
}
