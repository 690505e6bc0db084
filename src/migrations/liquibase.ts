import type { MigrationReader, MigrationSource, Operation, WayBack } from '../model/migration.ts';
import { type ChangeSet, changeSetsOf, type Entry, formattedSets } from './ground/changelog.ts';
import { changeOperations, isAutomatic } from './ground/changelog-changes.ts';
import { changelogOf } from './ground/changelog-notations.ts';
import { judge, lossyOrPresent } from './ground/judge.ts';
import { replacedTypes } from './ground/settle.ts';

/** Words of a formatted SQL changelog for "there is nothing to take back". */
const EMPTY = /^(?:|empty|not\s+required|none)$/i;
const FORMATTED = /^\s*--\s*liquibase formatted sql\b/i;
const CHANGESET = /^[ \t]*--\s*changeset\s+[^\s:]+:\S+/im;

interface Judged {
  readonly operations: readonly Operation[];
  readonly wayBack: WayBack;
  /** Its rollback is there, and says that it does nothing. */
  readonly empty: boolean;
}

function rollbackOperations(rollbacks: readonly Entry[], source: MigrationSource): readonly Operation[] {
  return rollbacks.flatMap((rollback) => {
    const nested = rollback.children.filter(({ name }) => name !== 'comment' && name !== 'changeSetId');
    if (nested.length > 0) return nested.flatMap((change) => changeOperations(change, source));
    return source.sql({ path: source.path, line: rollback.textLine, text: rollback.text });
  });
}

function judgeSet(set: ChangeSet, source: MigrationSource): Judged {
  const { path } = source;
  const operations = set.changes.flatMap((change) => changeOperations(change, source));
  const [first] = set.rollbacks;
  if (!first) {
    const stuck = set.changes.find((change) => !isAutomatic(change));
    const at = { path, line: stuck?.line ?? set.line };
    const wayBack: WayBack = stuck
      ? {
          kind: 'absent',
          why: `the changeset ${set.id} has no rollback, and Liquibase cannot turn ${stuck.name} round`,
          at,
        }
      : lossyOrPresent(operations, at, 'Liquibase turns the changes round by itself');
    return { operations, wayBack, empty: false };
  }
  const at = { path, line: first.line };
  const refers = set.rollbacks.some(({ fields }) => fields.has('changeSetId'));
  const says = set.rollbacks.every(
    ({ text, children, fields }) => EMPTY.test(text.trim()) && children.length === 0 && fields.size === 0,
  );
  if (says) {
    return {
      operations,
      empty: true,
      wayBack: { kind: 'absent', why: `the rollback of the changeset ${set.id} is empty`, at },
    };
  }
  const down = { operations: rollbackOperations(set.rollbacks, source), opaque: refers, at };
  return { operations, wayBack: judge(operations, false, down), empty: false };
}

/** All changesets together: one that cannot be taken back stops the rest; one that does nothing leaves its part behind. */
function together(judged: readonly Judged[], path: string): WayBack {
  const stuck = judged.find(({ wayBack, empty }) => wayBack.kind === 'absent' && !empty);
  if (stuck) return stuck.wayBack;
  const empty = judged.find((one) => one.empty);
  if (empty && judged.every((one) => one.empty)) return empty.wayBack;
  if (empty) return { ...empty.wayBack, kind: 'lossy' };
  const lossy = judged.find(({ wayBack }) => wayBack.kind === 'lossy');
  const [first] = judged;
  return (
    lossy?.wayBack ?? first?.wayBack ?? { kind: 'present', why: 'it changes nothing itself', at: { path, line: 1 } }
  );
}

const setsOf = (path: string, text: string): readonly ChangeSet[] =>
  /\.sql$/i.test(path) ? formattedSets(text) : changeSetsOf(changelogOf(path, text));

/** Text of a changeset by which a later edit shows; the lines that it stands on do not count. */
function fingerprint(set: ChangeSet): string {
  const flat = (entry: Entry): unknown => [entry.name, [...entry.fields], entry.text.trim(), entry.children.map(flat)];
  return JSON.stringify(set.changes.map(flat));
}

/** Changesets that the base does not have, and whether one that it has was edited or taken out. */
function sinceBase(sets: readonly ChangeSet[], before: readonly ChangeSet[]) {
  const old = new Map(before.map((set) => [set.id, set]));
  const differs = (set: ChangeSet) => {
    const then = old.get(set.id);
    return then !== undefined && !set.repeatable && fingerprint(then) !== fingerprint(set);
  };
  const kept = new Set(sets.map(({ id }) => id));
  const edited = sets.filter(differs);
  return { fresh: sets.filter(({ id }) => !old.has(id)), edited, gone: before.some(({ id }) => !kept.has(id)) };
}

function baseSets(path: string, before: string | undefined): readonly ChangeSet[] | undefined {
  if (before === undefined) return undefined;
  try {
    return setsOf(path, before);
  } catch {
    return undefined;
  }
}

/** Liquibase changelogs in XML, YAML, JSON and formatted SQL. A file may hold many changesets: the new ones are judged. */
export const migrationReader: MigrationReader = {
  id: 'liquibase',
  title: 'Liquibase',
  rank: 30,
  recognise: (path, text) => {
    if (/\.sql$/i.test(path)) return FORMATTED.test(text) || CHANGESET.test(text);
    if (/\.xml$/i.test(path)) return /<(?:\w+:)?databaseChangeLog[\s/>]/.test(text);
    if (/\.ya?ml$/i.test(path)) return /^[ \t]*databaseChangeLog[ \t]*:/m.test(text);
    return /\.json$/i.test(path) && /"databaseChangeLog"\s*:/.test(text);
  },
  read: async (source) => {
    const { path } = source;
    const all = setsOf(path, source.text);
    const before = baseSets(path, source.before);
    const since = before && sinceBase(all, before);
    const sets = since ? [...since.fresh, ...since.edited] : all;
    const judged = sets.map((set) => judgeSet(set, source));
    const ids = (sets.length > 0 ? sets : all).map(({ id }) => id);
    const more = ids.length > 5 ? ` … (${ids.length} changesets)` : '';
    return {
      file: path,
      id: `${ids.slice(0, 5).join(', ')}${more}`,
      operations: replacedTypes(judged.flatMap(({ operations }) => operations)),
      wayBack: together(judged, path),
      repeatable: all.length === 0 || (sets.length > 0 && sets.every(({ repeatable }) => repeatable)),
      ...(since ? { edited: since.edited.length > 0 || since.gone } : {}),
      downCommand: `liquibase rollback-count --count=${Math.max(1, sets.length)}`,
    };
  },
};
