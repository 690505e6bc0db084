import type { EvidenceKind } from '../../model/kinds.ts';
import type { Link, LinkForm, Stated } from '../../model/prd.ts';
import { boxesIn, type Waiver, waiverIn } from './boxes.ts';
import { isOffered, kindsOfAddress, namedKinds } from './kinds.ts';
import { blank, type Found, linksIn } from './links.ts';
import { isCodePath } from './paths.ts';
import { LONGEST } from './plain.ts';
import type { Piece, Reading } from './units.ts';

const NONE: readonly never[] = [];

/** Forms of links whose visible words are a person's. */
const WORDED = new Set<LinkForm>(['inline', 'reference', 'html']);

/** Words of pieces without paths and addresses: what is left is what is claimed. */
export function proseOf(reading: Reading, pieces: readonly Piece[]): string {
  const prose = pieces.map(({ inline, from, to }) => {
    const names: Found[] = [];
    for (const found of linksIn(reading.doc, inline, reading.footnotes)) {
      if (!WORDED.has(found.link.form) || isCodePath(found.link.text)) names.push(found);
    }
    return blank(inline.norm, names, ' ').slice(from, to);
  });
  return (prose.length === 1 ? (prose[0] ?? '') : prose.join('\n')).slice(0, LONGEST);
}

/** Offsets in the joined text of pieces at which their links begin. */
export function linkStarts(reading: Reading, pieces: readonly Piece[]): readonly number[] {
  let base = 0;
  return pieces.flatMap(({ inline, from, to }) => {
    const starts = linksIn(reading.doc, inline, reading.footnotes)
      .filter((found) => found.from >= from && found.from < to)
      .map((found) => base + found.from - from);
    base += to - from + 1;
    return starts;
  });
}

/** The kinds that a label claims. What the template only offers counts when something linked says that it is it. */
export function claimedKinds(label: string, links: readonly Link[]): readonly EvidenceKind[] {
  const named = namedKinds(label);
  if (named.length === 0) return NONE;
  const offered = named.filter((one) => isOffered(label, one));
  if (offered.length === 0) return [...new Set(named.map((one) => one.kind))];
  const linked = new Set(
    links.flatMap((link) => [...kindsOfAddress(link.target), ...namedKinds(link.text).map((one) => one.kind)]),
  );
  const claimed = named.filter((one) => !offered.includes(one) || linked.has(one.kind));
  return [...new Set((claimed.length > 0 ? claimed : named).map((one) => one.kind))];
}

/** The kinds of a claim: by its words, else by the names of what it links, else by the one kind that it stands under. */
export function kindsOf(label: string, links: readonly Link[], heads: readonly string[]): readonly EvidenceKind[] {
  const own = claimedKinds(label, links);
  if (own.length > 0) return own;
  const targets = [...new Set(links.flatMap((link) => kindsOfAddress(link.target)))];
  if (targets.length > 0) return targets;
  for (const head of heads) {
    const around = claimedKinds(head, links);
    if (around.length === 1) return around;
  }
  return ['other'];
}

/** A waiver of one part of several ("SAST: x; DAST: N/A — no UI") leaves the rest claimed. */
function partOf(label: string, waiver: Waiver): { readonly from: number; readonly to: number } | undefined {
  const from = Math.max(...[';', ',', '\n', '('].map((mark) => label.lastIndexOf(mark, waiver.from))) + 1;
  if (from === 0 || namedKinds(label.slice(from, waiver.from)).length === 0) return undefined;
  if (namedKinds(label.slice(0, from)).length === 0) return undefined;
  const end = label.slice(waiver.to).search(/[;\n)]/);
  return { from, to: end < 0 ? label.length : waiver.to + end };
}

/** The words that name what is claimed, and the waiver when it stands for all of it. */
export function withWaiver(
  prose: string,
  starts: () => readonly number[],
): { readonly label: string; readonly waiver?: Waiver } {
  const waiver = waiverIn(prose);
  if (!waiver) return { label: prose };
  const part = partOf(prose, waiver);
  if (part) return { label: prose.slice(0, part.from) + prose.slice(part.to) };
  if (starts().some((start) => start < waiver.from)) return { label: prose };
  const before = prose.slice(0, waiver.from);
  // "N/A — DAST needs a running server" names its kind behind.
  return { label: namedKinds(before).length > 0 ? before : prose, waiver };
}

const PENDING =
  /^\W*(?:pending|tbd|todo|tba|open|not (?:yet|done|started)|in progress|missing|wip|to do|outstanding)\b|\b(?:pending|tbd|not (?:yet )?(?:done|started|linked|available))\W*$/i;

/** State of what has no box: a link, a result or a section that it names stands for a tick. */
export function unboxedState(prose: string, links: readonly Link[], stated: Stated): 'done' | 'open' {
  const marks = boxesIn(prose);
  if (marks.length > 0) return marks.every((mark) => mark.ticked) ? 'done' : 'open';
  if (PENDING.test(prose.trim())) return 'open';
  if (links.length > 0 || Object.keys(stated).length > 0) return 'done';
  return /(?:§|\bsection\s|\bin\s|\bsee\s|\()\s*\d{1,2}\.\d/i.test(prose) ? 'done' : 'open';
}
