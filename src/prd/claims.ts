import type { Claim, ClaimState, Link } from '../model/prd.ts';
import { tableClaims } from './claim-rows.ts';
import { boxesIn, leadingBox } from './ground/boxes.ts';
import { kindsOf, linkStarts, proseOf, unboxedState, withWaiver } from './ground/claim-words.ts';
import { spanOffset } from './ground/inline.ts';
import { bareText } from './ground/links.ts';
import { LONGEST, squeeze } from './ground/plain.ts';
import type { Part } from './ground/sections.ts';
import { placeIn } from './ground/span.ts';
import { statedIn } from './ground/stated.ts';
import {
  normOf,
  type Piece,
  pieceLinks,
  plainOf,
  type Reading,
  type Unit,
  unitsOf,
  withHeads,
} from './ground/units.ts';

/** The claims of a section, and the links that it has outside of them. */
export interface Claimed {
  readonly claims: readonly Claim[];
  readonly loose: readonly Link[];
}

/** Text of a claim without its box. */
function textOf(own: readonly Piece[]): string {
  const words = squeeze(plainOf(own));
  const mark = leadingBox(words);
  return (mark ? words.slice(mark.to).replace(/^\ufe0f/, '') : words).trim();
}

/** A claim made of pieces of text that may begin with a box; undefined for a remark between the claims. */
function claimOf(
  reading: Reading,
  unit: Unit,
  own: readonly Piece[],
  below: readonly Piece[],
  at: Claim['at'],
): Claim | undefined {
  const links = pieceLinks(reading, [...own, ...below]);
  const box = leadingBox(normOf(own));
  const text = textOf(own);
  const said = unit.parent ? own : [...own, ...below];
  const prose = proseOf(reading, said);
  const words = box ? ' '.repeat(box.to) + prose.slice(box.to) : prose;
  const { label, waiver } = withWaiver(words, () => linkStarts(reading, said));
  const stated = statedIn(normOf(said).slice(0, LONGEST), words);
  const ticked: ClaimState = box?.ticked ? 'done' : 'open';
  const state = waiver ? 'not-applicable' : box ? ticked : unboxedState(words, links, stated);
  const kinds = kindsOf(label, links, unit.heads);
  if (text === '' && links.length === 0) return undefined;
  // Without box, link and waiver only an item that names a kind claims something.
  if (!box && !waiver && links.length === 0 && (kinds[0] === 'other' || unit.kind === 'line')) return undefined;
  const source = reading.doc.source.lines[at.line - 1] ?? '';
  const reason = waiver?.reason === undefined ? {} : { reason: waiver.reason };
  return { kinds, state, ...reason, text, source, stated, links, at };
}

/** Several boxes in one line are several claims. */
function splitAtBoxes(piece: Piece): readonly Piece[] {
  const text = piece.inline.norm.slice(piece.from, piece.to);
  const all = boxesIn(text);
  if (all.length < 2) return [piece];
  const boxes = all.filter((box) => box.to - box.from > 1);
  const [first] = boxes;
  if (boxes.length < 2 || !first || text.slice(0, first.from).trim() !== '') return [piece];
  return boxes.map((box, nth) => ({
    inline: piece.inline,
    from: piece.from + box.from,
    to: piece.from + (boxes[nth + 1]?.from ?? text.length),
  }));
}

function unitClaims(reading: Reading, unit: Unit): readonly Claim[] {
  const { source } = reading.doc;
  const at = { path: source.path, line: unit.line, column: unit.column };
  const [first, ...more] = unit.own;
  const split = first ? splitAtBoxes(first) : [];
  if (split.length < 2) {
    const claim = claimOf(reading, unit, unit.own, unit.below, at);
    return claim ? [claim] : [];
  }
  return split.flatMap((piece, nth) => {
    const last = nth === split.length - 1;
    const spot = nth === 0 ? at : placeIn(source, piece.inline.span, spanOffset(piece.inline, piece.from));
    return claimOf(reading, unit, last ? [piece, ...more] : [piece], last ? unit.below : [], spot) ?? [];
  });
}

/** "See the page for the rest" claims nothing; a box, a kind by name, or a label with colon or dash does. */
function isDefinition(unit: Unit, claim: Claim): boolean {
  const [piece] = unit.own;
  if (!piece || claim.kinds[0] !== 'other' || leadingBox(normOf(unit.own))) return true;
  return /^[^.!?\n]{1,80}?(?::|\s[-=>]+)\s/.test(bareText(piece.inline).slice(piece.from, piece.to));
}

/** The claims of the section of evidence, in order: items, rows, and lines that say "Label: link". */
export function readClaims(reading: Reading, parts: readonly Part[], number: string): Claimed {
  const claims: Claim[] = [];
  const loose: Link[] = [];
  for (const { node, heads } of withHeads(parts, number)) {
    if (node.sight === 'hidden') continue;
    if (node.kind === 'table') for (const claim of tableClaims(reading, node, heads)) claims.push(claim);
    for (const unit of unitsOf(reading, node, heads)) {
      const found = unitClaims(reading, unit).filter((claim) => unit.kind === 'item' || isDefinition(unit, claim));
      for (const claim of found) claims.push(claim);
      if (found.length > 0) continue;
      for (const link of pieceLinks(reading, [...unit.own, ...unit.below])) loose.push(link);
    }
  }
  return { claims, loose };
}
