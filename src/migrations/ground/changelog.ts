/** A node of a Liquibase changelog in any of its notations: a change, a rollback, a column. */
export interface Entry {
  readonly name: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly children: readonly Entry[];
  /** Text content: the SQL of `sql` and `rollback`. */
  readonly text: string;
  readonly line: number;
  /** Line on which `text` starts. */
  readonly textLine: number;
}

/** One changeset: its changes, and its rollback blocks. */
export interface ChangeSet {
  readonly id: string;
  readonly line: number;
  readonly changes: readonly Entry[];
  readonly rollbacks: readonly Entry[];
  /** `runOnChange` or `runAlways`: an edit is normal. */
  readonly repeatable: boolean;
}

/** Parts of a changeset that change nothing. */
const NOT_CHANGES = new Set(
  'comment comments preConditions validCheckSum property modifySql tagDatabase output empty stop id author context contexts contextFilter labels dbms runAlways runOnChange failOnError runInTransaction objectQuotingStrategy logicalFilePath created runOrder ignore runWith onValidationFail stripComments removeChangeSetProperty'.split(
    ' ',
  ),
);

/** The changesets below a `databaseChangeLog`; nested files (`include`) are changelogs of their own. */
export function changeSetsOf(root: Entry): readonly ChangeSet[] {
  return root.children
    .filter(({ name }) => name === 'changeSet')
    .map((set) => {
      const flat = set.children.flatMap((child) => (child.name === 'changes' ? child.children : [child]));
      const field = (name: string) => set.fields.get(name) ?? '';
      return {
        id: `${field('author')}:${field('id')}`.replace(/^:/, ''),
        line: set.line,
        changes: flat.filter(({ name }) => name !== 'rollback' && !NOT_CHANGES.has(name)),
        rollbacks: flat.filter(({ name }) => name === 'rollback'),
        repeatable: /^true$/i.test(field('runOnChange')) || /^true$/i.test(field('runAlways')),
      };
    });
}

const MARK = /^\s*--\s*(changeset|rollback)\b\s*(.*)$/i;

/** The changesets of a formatted SQL changelog: `--changeset author:id` and `--rollback …` lines. */
export function formattedSets(text: string): readonly ChangeSet[] {
  const found: { id: string; line: number; rows: string[]; rollbacks: Entry[]; repeatable: boolean }[] = [];
  let block = false;
  for (const [index, row] of text.split('\n').entries()) {
    const line = index + 1;
    const mark = MARK.exec(row.slice(0, 10_000));
    const current = found.at(-1);
    if (mark?.[1]?.toLowerCase() === 'changeset') {
      const rest = mark[2] ?? '';
      found.push({
        id: /^\S+/.exec(rest)?.[0] ?? '',
        line,
        rows: [],
        rollbacks: [],
        repeatable: /\brunO(?:nChange|nAlways):true|\brunAlways:true/i.test(rest),
      });
    } else if (mark && current) current.rollbacks.push(entry('rollback', mark[2] ?? '', line));
    else if (/^\s*\/\*\s*liquibase rollback/i.test(row)) {
      block = true;
      current?.rollbacks.push(entry('rollback', '', line));
    } else if (block) {
      const last = current?.rollbacks.pop();
      const closes = row.includes('*/');
      current?.rollbacks.push(
        entry('rollback', `${last?.text ?? ''}\n${closes ? row.slice(0, row.indexOf('*/')) : row}`, last?.line ?? line),
      );
      block = !closes;
    } else if (current) current.rows.push(row);
    if (found.at(-1) === current && (mark || block) && current) current.rows.push('');
  }
  return found.map(({ id, line, rows, rollbacks, repeatable }) => ({
    id,
    line,
    changes: rows.some((row) => row.trim() !== '' && !row.trim().startsWith('--'))
      ? [entry('sql', rows.join('\n'), line + 1)]
      : [],
    rollbacks,
    repeatable,
  }));
}

const entry = (name: string, text: string, line: number): Entry => ({
  name,
  fields: new Map(),
  children: [],
  text,
  line,
  textLine: line,
});
