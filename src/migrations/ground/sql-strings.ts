import type { MigrationSource, Operation } from '../../model/migration.ts';
import { operation } from './operations.ts';
import type { Node } from './tree.ts';

const OBJECT =
  '(?:TEMP|TEMPORARY|UNLOGGED|UNIQUE|OR|MATERIALIZED|TABLE|INDEX|TYPE|VIEW|SCHEMA|DATABASE|SEQUENCE|FUNCTION|TRIGGER|EXTENSION|POLICY|DOMAIN|PROCEDURE|ROLE|USER|RULE|COLUMN|CONSTRAINT|FULLTEXT|VIRTUAL|EVENT|COLLATION|AGGREGATE|PUBLICATION|DEFINER|FOREIGN|CLUSTERED|NONCLUSTERED)';
const SQL = new RegExp(
  `^(?:(?:CREATE|ALTER|DROP)\\s+${OBJECT}\\b|TRUNCATE\\s+(?:TABLE\\b|[\\w"\`.]+\\s*(?:;|$|CASCADE|RESTART|,))|DELETE\\s+FROM\\b|UPDATE\\s+[^\\s]+\\s+(?:AS\\s+)?(?:\\w+\\s+)?(?:SET|INNER|LEFT|JOIN)\\b|INSERT\\s+(?:IGNORE\\s+|OR\\s+\\w+\\s+)?INTO\\b|REPLACE\\s+INTO\\b|MERGE\\s+INTO\\b|WITH\\s+\\w+\\s+AS\\b|RENAME\\s+TABLE\\b|GRANT\\s|REVOKE\\s|COMMENT\\s+ON\\b|DO\\s+(?:\\$|')|REINDEX\\s|CLUSTER\\s|VACUUM\\b|LOCK\\s+TABLE|REFRESH\\s+MATERIALIZED|EXEC\\s+sp_|SELECT\\s|PRAGMA\\s|SET\\s|BEGIN\\s*;|DECLARE\\s)`,
  'i',
);

/** Text behind the white space and comments that it starts with. */
function behindComments(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at += 1;
    const mark = text.slice(at, at + 2);
    if (mark !== '--' && mark !== '/*') return text.slice(at, at + 400);
    const end = text.indexOf(mark === '--' ? '\n' : '*/', at);
    if (end < 0) return '';
    at = end + (mark === '--' ? 1 : 2);
  }
}

/** Whether a string is SQL by its first words; a sentence in a log message ("Update complete") is none. */
export const looksLikeSql = (text: string): boolean => SQL.test(behindComments(text));

/** What the strings of a piece of code do that are SQL, in their order, wherever they stand in it. */
export function sqlInStrings(nodes: readonly Node[], source: MigrationSource): readonly Operation[] {
  return nodes.flatMap((node): readonly Operation[] => {
    if (node.kind === 'group') return sqlInStrings(node.nodes, source);
    if (node.kind !== 'string' || !looksLikeSql(node.text)) return [];
    const line = node.valueLine ?? node.line;
    const found = source.sql({ path: source.path, line, text: node.text });
    // What is put in only when it runs can be anything: what stands around it still counts.
    const says = 'runs SQL that is put together when it runs';
    return node.open && found.every(({ op }) => op === 'other')
      ? [...found, operation('raw-sql', { path: source.path, line }, '', { says })]
      : found;
  });
}
