import type { MigrationReader, MigrationSource, Operation, Siblings } from '../model/migration.ts';
import { bodyOf } from './ground/bodies.ts';
import { absent, forwardOnly, judge } from './ground/judge.ts';
import { operation } from './ground/operations.ts';
import { fileOf, folderOf, stemOf } from './ground/paths.ts';
import { replacedTypes } from './ground/settle.ts';
import { sqlInStrings } from './ground/sql-strings.ts';
import { treeOf } from './ground/tree.ts';

const FILE = /^([VURB])(\d[\d._]*?)?__.*\.(?:sql|java|kt|groovy|scala)$/;

interface Name {
  readonly prefix: string;
  /** Version with dots and without leading zeros; '' for a repeatable one. */
  readonly version: string;
}

function nameOf(path: string): Name | undefined {
  const found = FILE.exec(fileOf(path));
  if (!found || (found[1] !== 'R' && found[2] === undefined)) return undefined;
  const version = (found[2] ?? '')
    .split(/[._]+/)
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('.');
  return { prefix: found[1] ?? '', version };
}

/** Files of the same version with the other prefix: beside it, or in a folder `undo` or `migration` beside that. */
function partner(path: string, prefix: 'V' | 'U', siblings: Siblings): string | undefined {
  const { version } = nameOf(path) ?? {};
  const folder = folderOf(path);
  const above = folderOf(folder.slice(0, -1));
  const folders = [
    folder,
    ...(folder === '' ? [] : ['undo', 'migration', 'migrations', 'versioned'].map((name) => `${above}${name}/`)),
    `${folder}undo/`,
    above,
  ];
  for (const one of folders) {
    const found = siblings.list(one).find((file) => {
      const name = nameOf(file);
      return name?.prefix === prefix && name.version === version;
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a file does: SQL as it is; of Java and Kotlin the SQL in the strings of `migrate`. */
function operationsOf(path: string, text: string, source: MigrationSource): readonly Operation[] {
  if (path.endsWith('.sql')) return source.sql({ path, line: 1, text });
  const tree = treeOf(text, 'java');
  const body = bodyOf(tree, 'migrate');
  const found = sqlInStrings(body?.nodes ?? tree, { ...source, path });
  return found.length > 0
    ? found
    : [operation('raw-sql', { path, line: body?.line ?? 1 }, '', { says: 'changes the database in code' })];
}

/** Flyway: `V<version>__name.sql` with an undo migration `U<version>__…`; `R__` runs again on every edit. */
export const migrationReader: MigrationReader = {
  id: 'flyway',
  title: 'Flyway',
  rank: 10,
  recognise: (path, text) =>
    nameOf(path) !== undefined && (path.endsWith('.sql') || /\b(?:JavaMigration|BaseJavaMigration)\b/.test(text)),
  belongsTo: (path, siblings) => (nameOf(path)?.prefix === 'U' ? partner(path, 'V', siblings) : undefined),
  read: async (source) => {
    const { path, siblings } = source;
    const { prefix, version } = nameOf(path) ?? { prefix: 'V', version: '' };
    const operations = replacedTypes(operationsOf(path, source.text, source));
    const at = { path, line: 1 };
    if (prefix === 'R' || prefix === 'B') {
      const why =
        prefix === 'R'
          ? 'a repeatable migration runs again whenever it changes: its earlier text is its way back'
          : 'a baseline has no undo migration';
      return {
        file: path,
        id: prefix === 'R' ? stemOf(path) : version,
        operations,
        wayBack: { kind: 'no-mechanism', why, at },
        repeatable: prefix === 'R',
      };
    }
    if (prefix === 'U') {
      const why = 'this is an undo migration, and there is no migration of its version beside it';
      return { file: path, id: `U${version}`, operations, wayBack: forwardOnly('an undo migration', at), unread: why };
    }
    const undo = partner(path, 'U', siblings);
    const text = undo === undefined ? undefined : await siblings.text(undo);
    if (undo === undefined || text === undefined) {
      return {
        file: path,
        id: version,
        operations,
        wayBack: absent(`there is no undo migration U${version}__… for it`, at),
      };
    }
    const back = operationsOf(undo, text, source);
    const wayBack = judge(operations, false, {
      operations: back,
      opaque: !undo.endsWith('.sql'),
      at: { path: undo, line: 1 },
    });
    const command = wayBack.kind === 'absent' ? {} : { downCommand: `flyway undo -target=${version}` };
    return { file: path, id: version, operations, wayBack, companions: [undo], ...command };
  },
};
