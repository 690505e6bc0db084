import type { Role } from '../model/policy.ts';
import type { Link, SignOff } from '../model/prd.ts';
import { boxesIn, waiverIn } from './ground/boxes.ts';
import { type Columns, columnOf, columnsOf } from './ground/columns.ts';
import { dateIn } from './ground/dates.ts';
import { spanOffset } from './ground/inline.ts';
import { bareText } from './ground/links.ts';
import { columnOfLine, type NodeOf, type Row } from './ground/nodes.ts';
import { squeeze } from './ground/plain.ts';
import { cutSignOffs } from './ground/role-cuts.ts';
import { knownRole, type RoleNames, roleNames, rolesOf } from './ground/roles.ts';
import type { Part } from './ground/sections.ts';
import { placeIn } from './ground/span.ts';
import {
  type Piece,
  pieceLinks,
  placeOfPiece,
  plainOf,
  type Reading,
  type Unit,
  unitsOf,
  whole,
  withHeads,
} from './ground/units.ts';

/** End of a role's name: a dash with spaces, a colon, a comma, a bracket, an arrow, a full stop with space. */
const END = /\s-+\s|\s-$|-{2,}|[:,;(|>\n`[]|\.\s|\s@/;
const SIGNED =
  /^(?:approved?|signed|sign(?:ed)?[ -]?off|lgtm|accepted|confirmed|yes|ok|done|pass(?:ed)?|complete[d]?|x)\b/i;
const UNSIGNED =
  /\b(?:pending|awaiting|waiting|not yet|tbd|todo|open|rejected|declined|changes requested|in review|unsigned)\b/i;

interface Text {
  readonly norm: string;
  readonly plain: string;
}

const NOT_A_NAME =
  /\b(?:status|pass|passed|test|tests|scenarios?|design|review|reviewed|approved|signed|confirmed|pending|ready|n\/a|not|qa|pm|api|sbom|done|scope|code)\b/i;

/** Two or three words that each begin with a capital, of whatever alphabet. */
function isName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 3) return false;
  const capital = (word: string) => word.slice(0, 1) !== word.slice(0, 1).toLowerCase();
  return words.every((word) => capital(word) && /^[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff'.-]+$/.test(word));
}

/** The person that a text names: a handle, or two or three capitalised words between dashes, commas or brackets. */
function personIn(text: string): string | undefined {
  const handle = text.match(/(?<![\w/.])@[A-Za-z0-9][\w-]{0,38}/)?.[0];
  if (handle) return handle;
  return text
    .split(/\s-+\s|[,;()|]/)
    .map((part) => part.trim().replace(/^(?:by|signed by|approved by)\s+|^[:>]\s*/i, ''))
    .find((part) => isName(part) && !NOT_A_NAME.test(part));
}

/** The role that a text begins with; where it begins with other words ("Sign-off: QA", "@jane (PM)") the known one behind. */
function labelOf(body: string, names: RoleNames): string {
  const end = body.search(END);
  const label = end < 0 ? body : body.slice(0, end);
  if (knownRole(label, names) !== undefined) return label;
  // "Eng. Lead" has a full stop inside.
  const longer = body.split(/\s-+\s|[:,;(|\n`[]/)[0] ?? '';
  if (knownRole(longer, names) !== undefined) return longer;
  if (!/^(?:@|sign|approv|review)/i.test(label)) return label;
  const others = body.slice(label.length).split(/\s-+\s|[:,;()|\n`]/);
  return others.map((other) => other.trim()).find((other) => knownRole(other, names) !== undefined) ?? label;
}

/** One piece of text with its box: the role before the first dash, and what is said behind it. */
function signOffsOf(
  text: Text,
  box: { readonly ticked: boolean } | undefined,
  names: RoleNames,
  rest: Pick<SignOff, 'at' | 'links'> & { readonly source: string },
): readonly SignOff[] {
  const start = text.norm.search(/[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff@]/);
  if (start < 0) return [];
  const body = text.norm.slice(start);
  // "PM, VP-Product, CTO" with one box: the commas part roles, not the role from its words.
  const list = body.split(/\s-+\s|[:;(\n]/)[0] ?? '';
  const several = rolesOf(list, names);
  const label = several.length > 1 ? list : labelOf(body, names);
  const roles = several.length > 1 ? several : rolesOf(label, names);
  const said = body.slice(body.indexOf(label) + label.length);
  const isKnown = roles.length > 1 || knownRole(roles[0] ?? '', names) !== undefined;
  const name = personIn(said);
  const words = (name === undefined ? said : said.replace(name, '')).replace(/^[\s:,(>-]+/, '');
  const says = SIGNED.test(words) || (isKnown && /\b(?:approved|signed(?: off)?|lgtm)\b/i.test(label));
  // Without a box only a known role, or a word about signing, makes a line a sign-off.
  if (!box && !isKnown && !SIGNED.test(words) && !UNSIGNED.test(words.slice(0, 40))) return [];
  const waiver = waiverIn(said);
  const ticked = box ? box.ticked : says && !UNSIGNED.test(words.slice(0, 60));
  const date = dateIn(said)?.date;
  return roles.map((role) => ({
    role: squeeze(role),
    ticked: ticked && !(waiver?.reason === undefined && waiver !== undefined && !box),
    ...(waiver?.reason === undefined ? {} : { waived: waiver.reason }),
    ...(name === undefined ? {} : { name }),
    ...(date === undefined ? {} : { date }),
    text: squeeze(text.plain).replace(/^[\s,;]+|[\s,;]+$/g, ''),
    ...rest,
  }));
}

function unitSignOffs(reading: Reading, unit: Unit, names: RoleNames): readonly SignOff[] {
  const [first, ...more] = unit.own;
  if (!first) return [];
  const { path, lines } = reading.doc.source;
  const base = bareText(first.inline).slice(first.from, first.to);
  const parts = cutSignOffs(base, names);
  return parts.flatMap((part, nth) => {
    const piece: Piece = { inline: first.inline, from: first.from + part.from, to: first.from + part.to };
    const last = nth === parts.length - 1;
    const linked: readonly Link[] = pieceLinks(reading, [
      piece,
      ...(last ? [...more, ...(unit.parent ? [] : unit.below)] : []),
    ]);
    const at =
      parts.length === 1
        ? { path, line: unit.line, column: unit.column }
        : exact(reading, { ...piece, from: first.from + part.at });
    const extra = last ? ` ${plainOf(more)}` : '';
    const text = {
      norm: base.slice(part.from, part.to),
      plain: first.inline.plain.slice(piece.from, piece.to) + extra,
    };
    const box = part.ticked === undefined ? undefined : { ticked: part.ticked };
    return signOffsOf(text, box, names, { at, links: linked, source: lines[at.line - 1] ?? '' });
  });
}

function exact(reading: Reading, piece: Piece): SignOff['at'] {
  const { line } = placeOfPiece(reading.doc, piece);
  return { ...placeIn(reading.doc.source, piece.inline.span, spanOffset(piece.inline, piece.from)), line };
}

function rowSignOffs(reading: Reading, columns: Columns, row: Row, names: RoleNames): readonly SignOff[] {
  const { doc } = reading;
  const cells = row.cells.map((cell) => doc.read(cell));
  const text = (at: number) => (at < 0 ? '' : (cells[at]?.norm.trim() ?? ''));
  const wanted = columnOf(columns, 'role');
  const roleAt =
    wanted >= 0
      ? wanted
      : Math.max(
          0,
          cells.findIndex((cell) => knownRole(cell.norm.replace(/^\W+/, ''), names) !== undefined),
        );
  const boxes = cells.map((cell) => boxesIn(cell.norm)[0]);
  const label = text(roleAt)
    .slice(boxes[roleAt]?.to ?? 0)
    .replace(/\((?:or )?n\/a\)/i, '')
    .trim();
  if (!/[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]/.test(label)) return [];
  const status = columns.roles.flatMap((role, at) =>
    (role === 'result' || role === 'box') && at !== roleAt ? [at] : [],
  );
  const box = boxes.find((found) => found !== undefined);
  const said = status.map(text).filter((cell) => cell !== '');
  const date = dateIn(cells.map((cell, at) => (at === roleAt ? '' : cell.norm)).join(' | '))?.date;
  const nameAt = columnOf(columns, 'name');
  const name = squeeze(nameAt < 0 || nameAt === roleAt ? '' : (cells[nameAt]?.plain ?? '')).replace(/^[-–—]+$/, '');
  // A table without a column for the answer is signed by name and date.
  const plainly = status.length === 0 && date !== undefined && name !== '' && !UNSIGNED.test(name);
  const dated = said.length > 0 && said.every((cell) => SIGNED.test(cell) || dateIn(cell)?.from === 0);
  const waiver = cells
    .map((cell, at) => (at === roleAt ? waiverIn(cell.norm.slice(label.length)) : waiverIn(cell.norm)))
    .find(Boolean);
  const reason = waiver
    ? (waiver.reason ??
      waivedBy(
        cells.map((cell) => cell.norm),
        columns,
        roleAt,
      ))
    : undefined;
  const roles = rolesOf(label.split(END)[0] ?? label, names);
  return roles.map((role) => ({
    role: squeeze(role),
    ticked: box ? box.ticked : waiver ? false : dated || plainly,
    ...(reason === undefined ? {} : { waived: reason }),
    ...(name === '' ? {} : { name }),
    ...(date === undefined ? {} : { date }),
    text: cells
      .map((cell) => squeeze(cell.plain))
      .filter((cell) => cell !== '')
      .join(' | '),
    source: doc.source.lines[row.line - 1] ?? '',
    links: pieceLinks(reading, cells.map(whole)),
    at: { path: doc.source.path, line: row.line, column: columnOfLine(doc.source, row.line) },
  }));
}

/** The reason of a bare "N/A" in a row may stand in a column of remarks. */
function waivedBy(cells: readonly string[], columns: Columns, roleAt: number): string | undefined {
  const at = columns.names.findIndex((name, nth) => nth !== roleAt && /comment|note|remark|reason|why/.test(name));
  const text = at < 0 ? '' : squeeze(cells[at] ?? '');
  return /[a-zA-Z\u00c0-\u1fff\u3040-\ud7ff]{2}.*\s/.test(text) && !/^n\s?\/\s?a/i.test(text) ? text : undefined;
}

/** A table whose columns are the roles and whose row holds the ticks. */
function turnedTable(reading: Reading, node: NodeOf<'table'>, names: RoleNames): readonly SignOff[] | undefined {
  const { doc } = reading;
  const heads = node.header.cells.map((cell) => doc.read(cell).norm.trim());
  if (heads.filter((head) => knownRole(head, names) !== undefined).length < 2) return undefined;
  return node.rows.flatMap((row) =>
    row.cells.flatMap((cell, at): readonly SignOff[] => {
      const head = heads[at] ?? '';
      const { norm, plain } = doc.read(cell);
      const box = boxesIn(norm)[0];
      if (head === '' || (at === 0 && knownRole(head, names) === undefined)) return [];
      const date = dateIn(norm)?.date;
      const reason = waiverIn(norm)?.reason;
      return rolesOf(head, names).map((role) => ({
        role,
        ticked: box ? box.ticked : SIGNED.test(norm.trim()),
        ...(reason === undefined ? {} : { waived: reason }),
        ...(date === undefined ? {} : { date }),
        text: `${head} | ${squeeze(plain)}`,
        source: doc.source.lines[row.line - 1] ?? '',
        links: pieceLinks(reading, [whole(doc.read(cell))]),
        at: placeIn(doc.source, cell, 0),
      }));
    }),
  );
}

/** The sign-offs of the review section, in order: one per role, whatever the shape. */
export function readSignOffs(
  reading: Reading,
  parts: readonly Part[],
  number: string,
  roles: readonly Role[],
): readonly SignOff[] {
  const names = roleNames(roles);
  return withHeads(parts, number).flatMap(({ node, heads }) => {
    if (node.sight === 'hidden') return [];
    if (node.kind !== 'table')
      return unitsOf(reading, node, heads).flatMap((unit) => unitSignOffs(reading, unit, names));
    const turned = turnedTable(reading, node, names);
    if (turned) return turned;
    const columns = columnsOf(reading.doc, node.header);
    return node.rows.flatMap((row) => rowSignOffs(reading, columns, row, names));
  });
}
