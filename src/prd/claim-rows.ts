import type { Claim, Link, Stated } from '../model/prd.ts';
import { boxesIn, waiverIn } from './ground/boxes.ts';
import { claimedKinds, kindsOf, proseOf } from './ground/claim-words.ts';
import { type Columns, columnOf, columnsOf } from './ground/columns.ts';
import { columnOfLine, type NodeOf, type Row } from './ground/nodes.ts';
import { squeeze } from './ground/plain.ts';
import { outcomeIn, statedIn } from './ground/stated.ts';
import { normOf, pieceLinks, type Reading, whole } from './ground/units.ts';

const GOOD_CELL =
  /^(?:pass(?:ed)?|done|yes|ok|completed?|green|success(?:ful)?|approved|available|linked|ready|clean|x)\b/i;
const BAD_CELL = /^(?:no|open|pending|tbd|todo|missing|in progress|not\b.*|wip|-+|n ?\/? ?a)$/i;
const FAILED_CELL = /^(?:fail(?:ed|s)?|blocked|red|error)\b/i;

/** Cells of the columns that say how it went, boxes first. */
function answers(columns: Columns, cells: readonly string[]): readonly string[] {
  const of = (role: string) => columns.roles.flatMap((one, at) => (one === role ? [cells[at] ?? ''] : []));
  return [...of('box'), ...of('result')].filter((cell) => cell !== '');
}

/** A row is done when its box or result says so (a failed result too: it is there to be read), else when it links something. */
function rowState(columns: Columns, cells: readonly string[], links: readonly Link[], stated: Stated): 'done' | 'open' {
  for (const cell of answers(columns, cells)) {
    const mark = boxesIn(cell)[0];
    if (mark) return mark.ticked ? 'done' : 'open';
    if (BAD_CELL.test(cell)) return 'open';
    if (GOOD_CELL.test(cell) || FAILED_CELL.test(cell)) return 'done';
  }
  const marks = cells.flatMap((cell) => boxesIn(cell).slice(0, 1));
  if (marks.length > 0) return marks.every((mark) => mark.ticked) ? 'done' : 'open';
  return links.length > 0 || Object.keys(stated).length > 0 ? 'done' : 'open';
}

/** Reason of a row that says N/A: in the same cell, else the words of a column of notes or of the link. */
function rowReason(cells: readonly string[], at: number, labelAt: number): string | undefined {
  const own = waiverIn(cells[at] ?? '')?.reason;
  if (own !== undefined) return own;
  const words = cells.filter(
    (cell, nth) =>
      nth !== at && nth !== labelAt && /[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]{2}.*\s\S/.test(cell) && !waiverIn(cell),
  );
  return words.length === 0 ? undefined : squeeze(words.join('; '));
}

function resultOf(cell: string): 'pass' | 'fail' | undefined {
  const mark = boxesIn(cell)[0];
  const word =
    cell
      .replace(/^[^a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]+/, '')
      .match(/^(?:not )?[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]+/)?.[0] ?? '';
  return outcomeIn(`(${word})`) ?? (mark?.ticked === false && /[❌✗✘✖]/u.test(cell) ? 'fail' : undefined);
}

function labelColumn(columns: Columns): number {
  const named = columnOf(columns, 'label', 'decision', 'other', 'role', 'id');
  // "Report" or "Artifact" can be the label when there is no other.
  return named < 0
    ? Math.max(
        0,
        columns.roles.findIndex((role) => role !== 'box'),
      )
    : named;
}

function rowClaim(reading: Reading, columns: Columns, row: Row, heads: readonly string[]): Claim | undefined {
  const { doc } = reading;
  const pieces = row.cells.map((cell) => whole(doc.read(cell)));
  const labelAt = labelColumn(columns);
  const commitAt = columnOf(columns, 'commit');
  const claimed = pieces.filter((_, nth) => nth !== commitAt);
  const links = pieceLinks(reading, claimed);
  const prose = pieces.map((piece) => proseOf(reading, [piece]).trim());
  const words = prose.filter((_, nth) => nth !== commitAt);
  if (words.every((cell) => /^[\s-]*$/.test(cell)) && links.length === 0) return undefined;
  const waivedAt = prose.findIndex(
    (cell, nth) => nth !== commitAt && (links.length === 0 || nth === labelAt) && waiverIn(cell) !== undefined,
  );
  const reason = waivedAt < 0 ? undefined : rowReason(prose, waivedAt, labelAt);
  const outcome = columns.roles
    .map((role, nth) => (role === 'result' ? resultOf(prose[nth] ?? '') : undefined))
    .find(Boolean);
  const commit = commitAt < 0 ? '' : ` commit ${pieces[commitAt]?.inline.norm ?? ''}`;
  const read = statedIn(normOf(claimed) + commit, words.join(' | '));
  const stated: Stated = outcome ? { ...read, outcome } : read;
  const own = claimedKinds(prose[labelAt] ?? '', links);
  const rest = prose.filter((_, nth) => nth !== labelAt && nth !== commitAt).join(' | ');
  const text = row.cells.map((cell) => squeeze(doc.read(cell).plain)).filter((cell) => cell !== '');
  return {
    kinds: own.length > 0 ? own : kindsOf(rest, links, heads),
    state: waivedAt >= 0 ? 'not-applicable' : rowState(columns, prose, links, stated),
    ...(reason === undefined ? {} : { reason }),
    text: text.join(' | '),
    source: doc.source.lines[row.line - 1] ?? '',
    stated,
    links,
    at: { path: doc.source.path, line: row.line, column: columnOfLine(doc.source, row.line) },
  };
}

/** The claims of a table, one per row; its header says which column holds the label, the link, the commit and the result. */
export function tableClaims(reading: Reading, node: NodeOf<'table'>, heads: readonly string[]): readonly Claim[] {
  const columns = columnsOf(reading.doc, node.header);
  return node.rows.flatMap((row) => rowClaim(reading, columns, row, heads) ?? []);
}
