import { boxesIn } from './boxes.ts';
import type { Inline } from './inline.ts';
import { asciiLower } from './plain.ts';
import { linesOf, type Piece } from './units.ts';

/** A labelled part of a note: offsets of the label and of its value in the plain text. */
export interface Labelled {
  readonly label: string;
  readonly from: number;
  readonly valueFrom: number;
  valueTo: number;
}

/** Labels that are believed anywhere in a sentence; at the start of a line any few words with a colon are one. */
const KNOWN =
  /(?<![a-z0-9\u00c0-\u1fff\u3040-\ud7ff-])(roll[ -]?back(?: (?:steps?|plan|command|procedure))?|back[ -]?out(?: plan)?|way back|revert|compensat(?:ion|ing step)|what chang(?:ed|es)|changes?(?:d)?|version(?:s|ing)?|who is affected|affect(?:ed|s)(?: (?:clients|parties|users|consumers|teams))?|consumers|impact|(?:backwards?|forwards?|in both directions)?[ -]?compatib(?:ility|le)|order(?: of steps)?|steps|locks?(?: and size)?|locking|size|evidence|verified|tested|approv(?:al|ed by)|approved|owner|decision|reason|rationale|why|context|risk|commits?|status|migration|contract|deploy(?:ment)?|data loss|downtime|alternatives?)(?: \([^()\n]{1,40}\))?\s*[:=]\s|(?<![a-z0-9\u00c0-\u1fff\u3040-\ud7ff-])(roll[ -]?back(?: \w+)?|version|affected|compatibility|way back)\s+-+>?\s/g;
const STARTING =
  /^[\s>]*(?:[-*+•]\s+|\d{1,3}[.)]\s+)?([a-zA-Z\u00c0-\u1fff\u3040-\ud7ff][a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff /&'()_→>-]{0,58}?)\s*:(?=\s|$)/;
const DASHED =
  /^[\s>]*(roll[ -]?back(?: \w+)?|what changed|version|affected|who is affected|compatibility|order|locks?|evidence|approval|owner|approved by)\s+-+>?\s+/iu;

const clean = (label: string) => label.replace(/\s+/g, ' ').trim().toLowerCase();

function startingLabel(
  piece: Piece,
): { readonly label: string; readonly from: number; readonly to: number } | undefined {
  const line = piece.inline.norm.slice(piece.from, piece.to);
  const box = boxesIn(line.slice(0, 20)).at(0);
  const skip = box && line.slice(0, box.from).trim() === '' ? box.to : 0;
  const text = line.slice(skip);
  const match = text.match(STARTING) ?? text.match(DASHED) ?? undefined;
  if (match?.[1] !== undefined) {
    const words = match[1].trim().split(/\s+/);
    const from = skip + match[0].indexOf(match[1]);
    if (words.length <= 6 && !/^(?:https?|note|nb)$/i.test(match[1])) {
      return { label: match[1], from: piece.from + from, to: piece.from + skip + match[0].length };
    }
  }
  // "**Rollback** run the down file": bold words at the start, with or without a dash behind them.
  const start = piece.from + skip + (text.length - text.trimStart().length);
  const lead = piece.inline.strong.find((strong) => strong.from <= start && strong.to > start && strong.to <= piece.to);
  if (!lead) return undefined;
  const words = piece.inline.norm.slice(start, lead.to);
  const label = words.replace(/[\s:.-]+$/, '');
  const behind = piece.inline.norm.slice(lead.to, piece.to).match(/^\s*(?:[:=]|-+>?)\s*/)?.[0] ?? '';
  if (label === '' || label.length > 60 || label.split(/\s+/).length > 6) return undefined;
  if (!/[:=]/.test(behind) && !/:\s*$/.test(words) && !KNOWN_LEAD.test(label)) return undefined;
  return { label, from: start, to: lead.to + behind.length };
}

const KNOWN_LEAD =
  /^(?:roll[ -]?back|what changed|version|affected|who is affected|compatibility|order|locks?|evidence|approval|owner|status|commits?)\b/i;

/** The labelled parts of one line. */
function lineLabels(piece: Piece): readonly Labelled[] {
  const line = piece.inline.norm.slice(piece.from, piece.to);
  if (!/[:=-]/.test(line) && piece.inline.strong.length === 0) return [];
  const found: Labelled[] = [];
  const first = startingLabel(piece);
  if (first) found.push({ label: clean(first.label), from: first.from, valueFrom: first.to, valueTo: piece.to });
  for (const match of /[:=]\s|\s-/.test(line) ? asciiLower(line).matchAll(KNOWN) : []) {
    const from = piece.from + match.index;
    if (first && from < first.to) continue;
    // In mid-sentence a label follows a full stop, a comma, a dash or a bracket.
    const before = line.slice(0, match.index).trimEnd();
    if (before !== '' && !/[.;,(|\])*-]$/.test(before)) continue;
    found.push({
      label: clean((match[1] ?? match[2] ?? '').replace(/\s*[:=]\s*$/, '')),
      from,
      valueFrom: from + match[0].length,
      valueTo: piece.to,
    });
  }
  found.forEach((one, at) => {
    const next = found[at + 1];
    if (next) one.valueTo = next.from;
  });
  return found;
}

const known = new WeakMap<Inline, ReturnType<typeof labelsOf>>();

/** The labelled parts of a whole text, found once. */
export function labelsIn(inline: Inline): ReturnType<typeof labelsOf> {
  const old = known.get(inline);
  if (old) return old;
  const found = labelsOf(linesOf(inline));
  known.set(inline, found);
  return found;
}

/** The labelled parts of the lines of a text; a line without a label goes on with the one before. */
export function labelsOf(lines: readonly Piece[]): readonly (Labelled & { readonly piece: Piece })[] {
  const found: (Labelled & { piece: Piece })[] = [];
  for (const piece of lines) {
    const labels = lineLabels(piece);
    const last = found.at(-1);
    if (labels.length === 0 && last && last.piece.inline === piece.inline) last.valueTo = piece.to;
    const [head] = labels;
    // What stands before the first label of a line still belongs to the label of the line before.
    if (head && last && last.piece.inline === piece.inline && head.from > piece.from + 3) last.valueTo = head.from;
    for (const { label, from, valueFrom, valueTo } of labels) found.push({ label, from, valueFrom, valueTo, piece });
  }
  return found;
}

const ENTRY =
  /^(?:roll|back|way back|revert|compensat|what chang|version|who is|affect|consumers|impact|compat|order|steps|locks?|locking|size|evidence|verified|tested|approv|owner|reason|rationale|why|risk|commits?|status|data loss|downtime)/;

/** Whether a label is one of those that an entry about a migration or contract holds. */
export function isEntryLabel(label: string): boolean {
  return ENTRY.test(label);
}

/** What a label of an entry is about, whatever it is called in full: "rollback for 0042" and "rollback" are the same. */
export function labelStem(label: string): string | undefined {
  return label.match(ENTRY)?.[0];
}
