import type { EvidenceKind } from '../model/kinds.ts';
import type { Claim, ClaimState, Link, Stated } from '../model/prd.ts';
import { boxesIn, leadingBox, type Waiver, waiverIn } from './ground/boxes.ts';
import { type Columns, columnOf, columnsOf } from './ground/columns.ts';
import { isOffered, kindsOfAddress, namedKinds } from './ground/kinds.ts';
import { bareText, linksIn } from './ground/links.ts';
import type { NodeOf, Row } from './ground/nodes.ts';
import { isCodePath } from './ground/paths.ts';
import { LONGEST, squeeze } from './ground/plain.ts';
import type { Part } from './ground/sections.ts';
import { outcomeIn, statedIn } from './ground/stated.ts';
import {
  normOf,
  type Piece,
  pieceLinks,
  plainOf,
  type Reading,
  type Unit,
  unitsOf,
  whole,
  withHeads,
} from './ground/units.ts';

/** Links that a section of evidence has outside of its claims. */
export interface Claimed {
  readonly claims: readonly Claim[];
  readonly loose: readonly Link[];
}

/** Words of pieces without paths, addresses and the words of links to them: what is left is what is claimed. */
function proseOf(reading: Reading, pieces: readonly Piece[]): string {
  return pieces
    .map(({ inline, from, to }) => {
      let text = inline.norm;
      for (const { link, from: start, to: end } of linksIn(reading.doc, inline, reading.footnotes)) {
        const isWords = link.form === 'inline' || link.form === 'reference' || link.form === 'html';
        if (isWords && !isCodePath(link.text)) continue;
        text = text.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + text.slice(end);
      }
      return text.slice(from, to);
    })
    .join('\n')
    .slice(0, LONGEST);
}

/** The kinds that a label claims. What the template only offers counts when something linked says that it is it. */
function claimedKinds(label: string, links: readonly Link[]): readonly EvidenceKind[] {
  const named = namedKinds(label);
  const linked = new Set(
    links.flatMap((link) => [...kindsOfAddress(link.target), ...namedKinds(link.text).map((one) => one.kind)]),
  );
  const claimed = named.filter((one) => !isOffered(label, one) || linked.has(one.kind));
  return [...new Set((claimed.length > 0 ? claimed : named).map((one) => one.kind))];
}

function kindsOf(label: string, links: readonly Link[], heads: readonly string[]): readonly EvidenceKind[] {
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
  const from =
    Math.max(
      label.lastIndexOf(';', waiver.from),
      label.lastIndexOf(',', waiver.from),
      label.lastIndexOf('\n', waiver.from),
      label.lastIndexOf('(', waiver.from),
    ) + 1;
  if (from === 0 || namedKinds(label.slice(from, waiver.from)).length === 0) return undefined;
  if (namedKinds(label.slice(0, from)).length === 0) return undefined;
  const rest = label.slice(waiver.to);
  const end = rest.search(/[;\n)]/);
  return { from, to: end < 0 ? label.length : waiver.to + end };
}

interface Words {
  readonly label: string;
  readonly waiver?: Waiver;
}

/** The words that count, and the waiver where it stands for all of them. */
function wordsOf(prose: string, linksBefore: (at: number) => boolean): Words {
  const waiver = waiverIn(prose);
  if (!waiver) return { label: prose };
  const part = partOf(prose, waiver);
  if (part) return { label: prose.slice(0, part.from) + prose.slice(part.to) };
  return linksBefore(waiver.from) ? { label: prose } : { label: prose.slice(0, waiver.from), waiver };
}

const PENDING =
  /^\W*(?:pending|tbd|todo|tba|open|not (?:yet|done|started)|in progress|missing|wip|to do|outstanding)\b|\b(?:pending|tbd|not (?:yet )?(?:done|started|linked|available))\W*$/i;

/** State of an item without a box: a link, a result or a section that it names stands for a tick. */
function unboxedState(prose: string, links: readonly Link[], stated: Stated): ClaimState {
  const marks = boxesIn(prose);
  if (marks.length > 0) return marks.every((mark) => mark.ticked) ? 'done' : 'open';
  if (PENDING.test(prose.trim())) return 'open';
  if (links.length > 0 || Object.keys(stated).length > 0) return 'done';
  return /(?:§|\bsection\s|\bin\s|\bsee\s|\()\s*\d{1,2}\.\d/i.test(prose) ? 'done' : 'open';
}

const sourceLine = (reading: Reading, line: number) => reading.doc.source.lines[line - 1] ?? '';

/** A claim made of one piece of text that may begin with a box. */
function claimOf(
  reading: Reading,
  unit: Unit,
  own: readonly Piece[],
  at: Claim['at'],
  below: readonly Piece[],
): Claim | undefined {
  const all = [...own, ...below];
  const links = pieceLinks(reading, all);
  const box = leadingBox(normOf(own));
  const text = box ? normOf(own).slice(box.to) : normOf(own);
  const said = unit.parent ? own : all;
  const prose = proseOf(reading, said);
  const linksBefore = (offset: number) => linkStarts(reading, said).some((start) => start < offset);
  const { label, waiver } = wordsOf(box ? ' '.repeat(box.to) + prose.slice(box.to) : prose, linksBefore);
  const stated = statedIn(normOf(said).slice(0, LONGEST), prose);
  const state: ClaimState = waiver
    ? 'not-applicable'
    : box
      ? box.ticked
        ? 'done'
        : 'open'
      : unboxedState(prose, links, stated);
  const kinds = kindsOf(label, links, unit.heads);
  // A remark between the items claims nothing.
  if (!box && !waiver && links.length === 0 && (kinds[0] === 'other' || unit.kind === 'line')) return undefined;
  if (text.trim() === '' && links.length === 0) return undefined;
  const words = squeeze(plainOf(own));
  const mark = leadingBox(words);
  return {
    kinds,
    state,
    ...(waiver?.reason === undefined ? {} : { reason: waiver.reason }),
    text: (mark ? words.slice(mark.to) : words).trim(),
    source: sourceLine(reading, at.line),
    stated,
    links,
    at,
  };
}

/** Offsets in the joined text at which links begin. */
function linkStarts(reading: Reading, pieces: readonly Piece[]): readonly number[] {
  let base = 0;
  return pieces.flatMap(({ inline, from, to }) => {
    const starts = linksIn(reading.doc, inline, reading.footnotes)
      .filter((found) => found.from >= from && found.from < to)
      .map((found) => base + found.from - from);
    base += to - from + 1;
    return starts;
  });
}

/** Items that hold several boxes in one line are several claims. */
function splitAtBoxes(piece: Piece): readonly Piece[] {
  const marks = boxesIn(piece.inline.norm.slice(piece.from, piece.to)).filter((box) => box.to - box.from > 1);
  const [first] = marks;
  if (marks.length < 2 || !first || piece.inline.norm.slice(piece.from, piece.from + first.from).trim() !== '')
    return [piece];
  return marks.map((mark, nth) => ({
    inline: piece.inline,
    from: piece.from + mark.from,
    to: piece.from + (marks[nth + 1]?.from ?? piece.to - piece.from),
  }));
}

function unitClaims(reading: Reading, unit: Unit): readonly Claim[] {
  const path = reading.doc.source.path;
  const at = { path, line: unit.line, column: unit.column };
  const [first, ...more] = unit.own;
  const split = first ? splitAtBoxes(first) : [];
  if (split.length < 2)
    return [claimOf(reading, unit, unit.own, at, unit.below)].filter((claim) => claim !== undefined);
  return split.flatMap((piece, nth) => {
    const last = nth === split.length - 1;
    return claimOf(reading, unit, last ? [piece, ...more] : [piece], at, last ? unit.below : []) ?? [];
  });
}

const GOOD_CELL =
  /^(?:pass(?:ed)?|done|yes|ok|complete[d]?|green|success(?:ful)?|approved|available|linked|ready|clean|x)\b/i;
const BAD_CELL = /^(?:fail(?:ed)?|no|open|pending|tbd|todo|blocked|red|missing|in progress|not\b|wip|-+$|n\/?a$)/i;

function rowState(reading: Reading, columns: Columns, row: Row, links: readonly Link[], stated: Stated): ClaimState {
  const cells = row.cells.map((cell) => reading.doc.read(cell).norm.trim());
  for (const at of ['box', 'result'].flatMap((role) =>
    columns.roles.flatMap((one, nth) => (one === role ? [nth] : [])),
  )) {
    const cell = cells[at] ?? '';
    const mark = boxesIn(cell)[0];
    if (mark) return mark.ticked ? 'done' : 'open';
    if (cell !== '' && BAD_CELL.test(cell)) return /^(?:fail|blocked|red)/i.test(cell) ? 'done' : 'open';
    if (GOOD_CELL.test(cell)) return 'done';
  }
  const marks = cells.flatMap((cell) => boxesIn(cell).slice(0, 1));
  if (marks.length > 0) return marks.every((mark) => mark.ticked) ? 'done' : 'open';
  return links.length > 0 || Object.keys(stated).length > 0 ? 'done' : 'open';
}

function rowClaim(reading: Reading, columns: Columns, row: Row, heads: readonly string[]): Claim | undefined {
  const { doc } = reading;
  const pieces = row.cells.map((cell) => whole(doc.read(cell)));
  const labelled = columnOf(columns, 'label', 'decision', 'other', 'role', 'id');
  // The column named "Report" or "Artifact" can be the label when there is none.
  const labelAt = labelled < 0 ? columns.roles.findIndex((role) => role !== 'box') : labelled;
  const label = pieces.slice(labelAt, labelAt + 1);
  const commitAt = columnOf(columns, 'commit');
  const linked = pieces.filter((_, nth) => nth !== commitAt);
  const links = pieceLinks(reading, linked);
  const rest = linked.filter((_, nth) => nth !== labelAt || labelAt < 0);
  const prose = pieces.map((piece) => proseOf(reading, [piece]));
  const words = prose.filter((_, nth) => nth !== commitAt).join(' | ');
  if (words.replace(/[\s|]/g, '') === '' && links.length === 0) return undefined;
  const waiver = waiverIn(
    prose.filter((_, nth) => nth !== commitAt && (links.length === 0 || nth === labelAt)).join(' : '),
  );
  const commit = commitAt < 0 ? '' : (pieces[commitAt]?.inline.norm ?? '');
  const result = columns.roles.flatMap((role, nth) => (role === 'result' ? [prose[nth] ?? ''] : []));
  const outcome = result
    .map((cell) =>
      outcomeIn(
        `(${
          cell
            .replace(/^[^\p{L}]+/u, '')
            .trim()
            .split(/[\s,;.(]/)[0]
        })`,
      ),
    )
    .find(Boolean);
  const stated: Stated = { ...(outcome ? { outcome } : {}), ...statedIn(`${normOf(linked)} commit ${commit}`, words) };
  const labels = proseOf(reading, label);
  const own = claimedKinds(labels, links);
  const kinds = own.length > 0 ? own : kindsOf(proseOf(reading, rest), links, heads);
  const cellTexts = row.cells.map((cell) => squeeze(doc.read(cell).plain)).filter((text) => text !== '');
  return {
    kinds,
    state: waiver ? 'not-applicable' : rowState(reading, columns, row, links, stated),
    ...(waiver?.reason === undefined ? {} : { reason: waiver.reason.replace(/\s*:\s*$/, '') }),
    text: cellTexts.join(' | '),
    source: sourceLine(reading, row.line),
    stated,
    links,
    at: { path: doc.source.path, line: row.line, column: row.column },
  };
}

function tableClaims(reading: Reading, node: NodeOf<'table'>, heads: readonly string[]): readonly Claim[] {
  const columns = columnsOf(reading.doc, node.header);
  return node.rows.flatMap((row) => rowClaim(reading, columns, row, heads) ?? []);
}

/** "See the security page for the rest" claims nothing; a label with a colon or a dash, or a kind by name does. */
function isDefinition(unit: Unit, claim: Claim): boolean {
  const text = normOf(unit.own);
  if (leadingBox(text)) return true;
  const label = bareText(unit.own[0]?.inline ?? ({ links: [], code: [], norm: '' } as never));
  return claim.kinds[0] !== 'other' || /^[^.!?\n]{1,80}(?::|\s[-=>]+)\s/.test(label.slice(unit.own[0]?.from ?? 0));
}

/** The claims of the section of evidence, in order: items, rows, and lines that say "Label: link". */
export function readClaims(reading: Reading, parts: readonly Part[], number: string): Claimed {
  const claims: Claim[] = [];
  const loose: Link[] = [];
  for (const { node, heads } of withHeads(parts, number)) {
    if (node.sight === 'hidden') continue;
    if (node.kind === 'table') {
      claims.push(...tableClaims(reading, node, heads));
      continue;
    }
    for (const unit of unitsOf(reading, node, heads)) {
      const found = unitClaims(reading, unit).filter((claim) => unit.kind === 'item' || isDefinition(unit, claim));
      claims.push(...found);
      if (found.length === 0) loose.push(...pieceLinks(reading, [...unit.own, ...unit.below]));
    }
  }
  return { claims, loose };
}
