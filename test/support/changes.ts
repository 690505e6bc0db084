import { BACKEND } from '../../src/config/defaults.ts';
import type { ContractChange, ContractReading, ContractVersion } from '../../src/model/contract.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Migration, Operation } from '../../src/model/migration.ts';
import type { Note } from '../../src/model/prd.ts';
import { readYaml } from '../../src/prd/ground/yaml.ts';
import { parsePrd } from '../../src/prd/parse.ts';
import { changed, PRD, withPrd } from './facts.ts';

export const SQL = 'db/migrations/0042_add_email.sql';
export const API = 'api/openapi.yaml';

/** A step that adds a column. */
export const operation = (more: Partial<Operation> = {}): Operation => ({
  op: 'add-column',
  object: 'users.email',
  table: 'users',
  column: 'email',
  destructive: false,
  locking: false,
  at: { path: SQL, line: 2 },
  says: 'adds the column users.email',
  ...more,
});

/** A step that loses data. */
export const drop = operation({
  op: 'drop-column',
  destructive: true,
  locking: true,
  says: 'drops the column users.email',
});

/** A new migration with a way back. */
export const migration = (more: Partial<Migration> = {}): Migration => ({
  file: SQL,
  framework: 'dbmate',
  id: '0042',
  operations: [operation()],
  wayBack: { kind: 'present', why: 'a way back is written', at: { path: SQL, line: 5 } },
  phases: ['expand'],
  companions: [],
  repeatable: false,
  change: 'new',
  downCommand: 'dbmate down',
  ...more,
});

export const breaking: ContractChange = {
  path: 'DELETE /v1/orders/{id}',
  level: 'breaking',
  says: 'the operation was removed',
  before: { path: API, line: 11 },
};
export const compatible: ContractChange = {
  path: 'GET /v1/orders',
  level: 'compatible',
  says: 'the operation is new',
  after: { path: API, line: 20 },
};

/** A compared contract. */
export const contract = (
  changes: readonly ContractChange[] = [breaking],
  more: Partial<ContractReading> & { readonly version?: ContractVersion } = {},
): ContractReading => {
  const { version, ...rest } = more;
  return {
    file: API,
    kind: 'openapi',
    comparison: { kind: 'compared', changes, ...(version ? { version } : {}) },
    ...rest,
  };
};

/** Facts with these entries, migrations and contracts; their files are the changed ones, beside the code. */
export const touching = (
  given: {
    readonly notes?: readonly Note[];
    readonly migrations?: readonly Migration[];
    readonly contracts?: readonly ContractReading[];
    readonly files?: readonly string[];
  },
  more: Partial<Facts> = {},
): Facts => {
  const base = withPrd({ notes: given.notes ?? [] });
  const { migrations = [], contracts = [] } = given;
  const paths = [...migrations, ...contracts].map(({ file }) => file);
  const files = ['src/cache.ts', PRD, ...paths, ...(given.files ?? [])].map((path) => changed(path));
  return { ...base, change: { ...base.change, files }, migrations, contracts, ...more };
};

/** The entries that a section 9.6 with this text has, read as the gate reads them. */
export const notesOf = (markdown: string): readonly Note[] =>
  parsePrd(
    PRD,
    `# PRD\n\n## 9. Review\n\n### 9.6 Decision log\n\n${markdown}\n\n## 10. Evidence\n`,
    { sections: BACKEND.sections, roles: BACKEND.roles, capBytes: 100_000 },
    readYaml,
  ).notes;
