import type { Facts } from '../../model/facts.ts';
import type { Migration } from '../../model/migration.ts';
import { levelOf, type Noted } from './changed.ts';
import { prdsOf } from './claims.ts';
import type { FieldKind } from './fields.ts';
import { today } from './noting.ts';
import { isRaised } from './semver.ts';
import { clause, code, listed, show } from './text.ts';

/** Most steps or changes that an entry to paste spells out. */
const MOST = 12;

const folderOf = (path: string) => path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '.';

/** The command that takes a migration back, with its folder filled in; undefined when it has no way back. */
export function downOf({ wayBack, downCommand, file }: Migration): string | undefined {
  if (!downCommand || wayBack.kind === 'absent' || wayBack.kind === 'no-mechanism') return undefined;
  return downCommand.replace('<folder>', folderOf(file));
}

/** Words of the pull request in a line of the entry: nothing in them can be taken for a blank, a label or a table. */
const plain = (text: string) =>
  clause(text, 160)
    .replace(/[<>|{}`]/gu, ' ')
    .replace(/:\s/gu, ', ')
    .replace(/\s+/gu, ' ')
    .trim();

function whatChanged(noted: readonly Noted[]): string {
  const said = noted.flatMap(({ migration, contract }) => [
    ...(migration?.operations ?? []).map((one) => plain(one.says)),
    ...(contract?.changes ?? []).map((one) =>
      one.path === '#' ? plain(one.says) : `${code(one.path)} ${plain(one.says)}`,
    ),
  ]);
  const rest = said.length > MOST ? [`and ${said.length - MOST} more`] : [];
  return said.length > 0 ? [...said.slice(0, MOST), ...rest].join('; ') : '<tables, columns, endpoints or types>';
}

function rollback(noted: readonly Noted[]): string {
  const migrations = noted.flatMap(({ migration }) => migration ?? []);
  const down = migrations.map((one) => (one.change === 'deleted' ? undefined : downOf(one))).reverse();
  const blank = noted.some(({ kind }) => kind === 'migration')
    ? '<exact command or down file; for what has no way back, the statement or new migration that compensates it>'
    : '<exact command or switch>';
  if (down.length === 0 || noted.length > migrations.length) return blank;
  const commands = [...new Set(down)];
  return commands.map((command) => (command ? `run ${code(command, 200)}` : blank)).join(', then ');
}

/** What an entry has to say when data is lost; undefined when none is. */
export function lossOf(noted: readonly Noted[]): string | undefined {
  const lost = noted.flatMap(({ migration }) =>
    (migration?.operations ?? []).filter((one) => one.destructive && migration?.wayBack.kind === 'lossy'),
  );
  const objects = [...new Set(lost.map((one) => one.object).filter((object) => object !== ''))];
  if (!noted.some(({ migration }) => migration?.wayBack.kind === 'lossy')) return undefined;
  const of =
    objects.length > 0
      ? ` of ${listed(
          objects.map((one) => code(one)),
          MOST,
        )}`
      : '';
  return `the data${of} does not come back`;
}

function version(noted: readonly Noted[]): string {
  const versions = noted.flatMap(({ contract }) =>
    contract?.comparison.kind === 'compared' ? (contract.comparison.version ?? []) : [],
  );
  const told = versions.flatMap(({ before, after }) => {
    const breaking = noted.some((one) => levelOf(one) === 'breaking');
    const now = after !== undefined && isRaised(before, after, breaking) ? show(after, 40) : '<new>';
    return before === undefined ? [] : [`${show(before, 40)} → ${now}`];
  });
  return `${told.length > 0 ? [...new Set(told)].join(', ') : '<old> → <new>'}, <how clients pin it>`;
}

function locks(noted: readonly Noted[]): string {
  const held = noted.flatMap(({ migration }) => (migration?.operations ?? []).filter((one) => one.locking));
  const tables = [...new Set(held.map((one) => one.table ?? one.object).filter((table) => table !== ''))];
  return tables.length > 0
    ? `${listed(
        tables.map((one) => code(one)),
        MOST,
      )} locked, <rows, how long>`
    : '<tables that are locked, rows>';
}

const LABELS: Readonly<Record<FieldKind, string>> = {
  what: 'What changed',
  version: 'Version',
  affected: 'Who is affected',
  compatibility: 'Compatibility',
  order: 'Order of steps',
  locks: 'Locks and size',
  evidence: 'Evidence',
  rollback: 'Rollback',
  approval: 'Approval',
};

/** Lines to put below an entry's first line, each with what is known of it, and a blank for the rest. */
export function linesFor(noted: readonly Noted[], kinds: readonly FieldKind[]): readonly string[] {
  const values: Readonly<Record<FieldKind, () => string>> = {
    what: () => whatChanged(noted),
    version: () => version(noted),
    affected: () =>
      noted.some(({ kind }) => kind === 'log') ? '<teams and tools that parse these lines>' : '<clients and teams>',
    compatibility: () => 'old clients on the new version <what happens>, new clients on the old version <what happens>',
    order: () => '<what runs before and after>',
    locks: () => locks(noted),
    evidence: () => '<link to a run of up and down>',
    rollback: () => rollback(noted),
    approval: () => '<name and role of who approved the loss of data>',
  };
  const loss = kinds.includes('rollback') ? lossOf(noted) : undefined;
  const lines = kinds.map((kind) => `   - ${LABELS[kind]}: ${values[kind]()}`);
  return loss ? [...lines, `   - Data loss: ${loss}`] : lines;
}

/** An entry of 9.6 to paste: numbered, dated, with the files' names, what is known, and blanks for what only the author knows. */
export function entryFor(noted: readonly Noted[], kinds: readonly FieldKind[], facts: Facts): string {
  const number = prdsOf(facts).flatMap((prd) => prd.notes).length + 1;
  const paths = [...new Set(noted.map((one) => one.file.path))].map((path) => code(path, 200));
  return [`${number}. [${today(facts)}] ${listed(paths, paths.length)}`, ...linesFor(noted, kinds)].join('\n');
}
