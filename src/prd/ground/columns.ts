import type { Doc } from './doc.ts';
import type { Row } from './nodes.ts';

/** What a column of a table holds. */
export type Role =
  | 'label'
  | 'link'
  | 'commit'
  | 'result'
  | 'box'
  | 'role'
  | 'name'
  | 'date'
  | 'decision'
  | 'id'
  | 'other';

/** Words of header cells, tried in this order; the whole cell has to be made of one shape. */
const SHAPES: readonly (readonly [Role, RegExp])[] = [
  ['box', /^(?:|#|✓|✔|✅|x|\[ ?x? ?\]|done\??|ticked|checked|check|tick|complete[d]?\??)$/],
  ['date', /\bdate\b|\bwhen\b|\bsigned on\b|\bapproved on\b|^on$|\btime\b/],
  ['commit', /\bcommits?\b|\bsha\b|\brevision\b|\bbuild\b|\bhash\b/],
  [
    'result',
    /\bresults?\b|\bstatus\b|\boutcome\b|\bverdict\b|\bstate\b|\bapprov(?:al|ed)\b|\bsign(?:ed)?[ -]?off\b|\bsigned\b|\bsignature\b|\bpass(?:ed)?\b/,
  ],
  [
    'link',
    /\blinks?\b|\burls?\b|\breports?\b|\bpath\b|\blocation\b|\bartefacts?\b|\bartifacts?\b|\bfiles?\b|\bproof\b|\bwhere\b|\bsource\b|\breference\b/,
  ],
  ['role', /\broles?\b|\bfunction\b|\bteam\b|\bdiscipline\b|\bparty\b|\bstakeholders?\b/],
  ['name', /\bnames?\b|\bperson\b|\bapprover\b|\breviewer\b|\bowner\b|\bwho\b|\bby\b|\bsigner\b/],
  ['decision', /\bdecisions?\b|\bchanges?\b|\bentry\b|\bnote\b|\bmigration\b|\bwhat\b|\btopic\b|\bsubject\b/],
  [
    'label',
    /\bevidence\b|\bitems?\b|\bkind\b|\btype\b|\bchecks?\b|\brequirement\b|\bclaim\b|\bcriteri(?:on|a)\b|\bscan\b|\bgate\b|\bcategory\b|\bartifact type\b/,
  ],
  ['id', /^(?:id|no\.?|nr\.?|number|#)$/],
];

/** Header words of a table in lower case, and what each column holds. */
export interface Columns {
  readonly names: readonly string[];
  readonly roles: readonly Role[];
}

/** Reads the header of a table. */
export function columnsOf(doc: Doc, header: Row): Columns {
  const names = header.cells.map((cell) =>
    doc
      .read(cell)
      .norm.replace(/[:*?]+$/, '')
      .trim()
      .toLowerCase(),
  );
  const roles = names.map((name) => SHAPES.find(([, shape]) => shape.test(name))?.[0] ?? 'other');
  return { names, roles };
}

/** Index of the first column that holds something; -1 when none does. */
export function columnOf(columns: Columns, ...roles: readonly Role[]): number {
  for (const role of roles) {
    const at = columns.roles.indexOf(role);
    if (at >= 0) return at;
  }
  return -1;
}
