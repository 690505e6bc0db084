import type { Note } from '../../model/prd.ts';
import { ownWords, withoutHoles, withoutLabels, wordsOf } from './entries.ts';
import { hasRollback, isRollbackLabel } from './rollback.ts';

/** What an entry about a migration or contract can be asked for. */
export type FieldKind =
  | 'what'
  | 'version'
  | 'affected'
  | 'compatibility'
  | 'order'
  | 'locks'
  | 'evidence'
  | 'rollback'
  | 'approval';

/** How each part is called in a message. */
export const FIELD_NAMES: Readonly<Record<FieldKind, string>> = {
  what: 'what changed',
  version: 'the version (old → new)',
  affected: 'who is affected',
  compatibility: 'compatibility in both directions',
  order: 'the order of steps',
  locks: 'locks and size',
  evidence: 'evidence that up and down ran',
  rollback: 'an exact rollback',
  approval: 'who approved it',
};

type Labelled = Exclude<FieldKind, 'what' | 'rollback'>;
/** Labels of each part, in lower case; the first that fits counts. */
const LABELS: readonly (readonly [Labelled, RegExp])[] = [
  ['approval', /approv|sign(?:ed)?[\s-]?off/],
  ['compatibility', /compatib/],
  ['evidence', /evidence|verif|\btest(?:s|ed|ing)?\b|\bproof\b|rehears|dry[\s-]?run|up and down|up\/down/],
  ['locks', /\block|\bsize\b|\brows\b|downtime/],
  ['version', /\bversion|semver/],
  ['affected', /affect|consumer|client|\bimpact|audience|^who\b/],
  [
    'order',
    /^(?:the )?(?:(?:run|execution|deploy(?:ment)?|migration|release) )?order(?:ing)?(?: of .*)?$|\bsteps?\b|sequence|\bdeploy|roll-?out|\bphases?\b/,
  ],
];
/** Words that say the same in a sentence, where there is no such label. */
const PROSE: Readonly<Record<Exclude<Labelled, 'approval' | 'compatibility'>, RegExp>> = {
  evidence: /\b(?:tested|verified|rehearsed|dry[\s-]?run|round[\s-]?trip|ran (?:on|in|up|against)|up and down)\b/i,
  locks: /\b(?:locks?|locked|locking|rows?|concurrently|downtime|\d+ ?[kmg]b)\b/i,
  version: /\bversions?\b|\bv?\d+\.\d+\.\d+\b|\bv?\d+(?:\.\d+)*\s{0,3}(?:→|->|to)\s{0,3}v?\d/i,
  affected:
    /\b(?:affects?|affected|consumers?|clients?|callers?|subscribers?|downstream|nobody|no one|teams?|partners?)\b/i,
  order: /\b(?:before|after|first|then|afterwards|prior to|followed by|in (?:one|two|three) steps?|order)\b/i,
};

/** A blank that a template left: the part is not filled in, whatever stands around it. */
const BLANK =
  /(?<![\p{L}\p{N}])<(?!https?:)[^<>\s][^<>\n]{0,120}>|\{\{[^{}\n]{1,80}\}\}|\b(?:tbd|todo|tba|tbc|fixme)\b/iu;
const NOT_APPLICABLE = /^[\s:.,;–—-]*(?:n\s?\/\s?a|n\.a\.|not applicable)(?![\p{L}\p{N}])/iu;

/** Is a part filled in: words or numbers, no blank of a template, no bare "N/A"? */
export function isFilled(value: string): boolean {
  if (BLANK.test(value.slice(0, 5_000))) return false;
  const text = withoutHoles(value.replace(/<(https?:[^<>\s]{1,2000})>/gu, '$1'));
  return NOT_APPLICABLE.test(text) ? ownWords(text) >= 3 : /[\p{L}\p{N}]/u.test(text);
}

const kindOf = (label: string): FieldKind | undefined =>
  isRollbackLabel(label) ? 'rollback' : LABELS.find(([, words]) => words.test(label))?.[0];

/** Values of the parts of one kind that an entry labels, with their labels. */
export function labelled(note: Note, kind: FieldKind): readonly Note['fields'][number][] {
  return note.fields.filter((field) => field.label !== '' && kindOf(field.label) === kind);
}

/** What stands in no labelled part of a known kind (a rollback's words may go on after it), without labels and blanks. */
function prose(note: Note, rollbackToo: boolean): string {
  let text = wordsOf(note);
  for (const { label, value } of note.fields) {
    const kind = label === '' ? undefined : kindOf(label);
    if (kind && (kind !== 'rollback' || !rollbackToo) && value.length > 2) text = text.replaceAll(value, ' ');
  }
  return withoutHoles(withoutLabels(note, text));
}

/** A sentence without names of files and identifiers, which may hold any word. */
const plain = (text: string) =>
  text
    .split(/\s+/u)
    .filter((word) => !/[/\\_]|\.\p{L}/u.test(word))
    .join(' ');

const OLD = /\b(?:old|older|backwards?|existing|previous|current|earlier|v1)\b/i;
const NEW = /\b(?:new|newer|forwards?|next|updated|later|v2)\b/i;
const isBothWays = (text: string) =>
  (OLD.test(text) && NEW.test(text)) ||
  /\b(?:both (?:directions|ways)|either (?:direction|way)|neither (?:direction|way))\b/i.test(text);

function has(note: Note, kind: Exclude<FieldKind, 'rollback'>): boolean {
  if (kind === 'what') {
    const open = note.fields.filter(({ label }) => /^what\b|^changes?\b/.test(label));
    if (open.length > 0 && open.every(({ value }) => ownWords(value) === 0)) return false;
    return ownWords(prose(note, false)) >= 2;
  }
  const fields = labelled(note, kind);
  if (kind === 'approval') return fields.some(({ value }) => isApproval(value));
  if (kind === 'compatibility') {
    const text = fields.map(({ label, value }) => `${label}: ${value}`).join('\n');
    if (fields.length > 0) return fields.every(({ value }) => isFilled(value)) && isBothWays(text);
    const words = plain(prose(note, true));
    return /\bcompatib|\bkeeps? working|\bbreaks?\b/i.test(words) && isBothWays(words);
  }
  // A label with a blank behind it says that the part is still open, whatever the rest of the entry says.
  return fields.length > 0 ? fields.some(({ value }) => isFilled(value)) : PROSE[kind].test(plain(prose(note, true)));
}

const PENDING =
  /\b(?:pending|requested|request|awaiting|waiting|not yet|open|outstanding|to be|needed|required|missing|ask|asked|will)\b/i;
const NO_NAME =
  /^(?:yes|no|none|ok|okay|done|approved|approval|granted|given|true|x|name|role|date|by|on|the|a|an|and|of|at|in|via|lgtm|not applicable|n\/?a)$/i;

/** Does it name who approved: a name or a role, and no promise to ask? */
export function isApproval(value: string): boolean {
  if (!isFilled(value) || NOT_APPLICABLE.test(value) || PENDING.test(value) || /^\W*(?:no|none|nobody)\b/i.test(value))
    return false;
  return value
    .split(/[^\p{L}\p{N}/@-]+/u)
    .some((word) => /\p{L}{2}/u.test(word) && !NO_NAME.test(word) && !/^https?|\d{4}/u.test(word));
}

/** The parts that no one of the entries holds; several entries about the same thing count together. */
export function lacking(entries: readonly Note[], kinds: readonly FieldKind[]): readonly FieldKind[] {
  return kinds.filter((kind) => !entries.some((note) => (kind === 'rollback' ? hasRollback(note) : has(note, kind))));
}
