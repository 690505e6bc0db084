import type { ContractChange } from '../../model/contract.ts';
import type { Facts } from '../../model/facts.ts';
import type { Policy } from '../../model/policy.ts';
import type { Note } from '../../model/prd.ts';
import type { Remark } from '../../model/rule.ts';
import { changedContracts, isFrontendOnly, type Noted, readingsOf } from './changed.ts';
import { nothing, prdsOf } from './claims.ts';
import { entryFor, linesFor } from './drafting.ts';
import { entriesOf, names } from './entries.ts';
import { FIELD_NAMES, type FieldKind } from './fields.ts';
import { groupBy } from './group.ts';
import { type Asked, answered, counted, decisionsAt, firstDay, unlookedAt } from './noting.ts';
import { namesChange } from './places.ts';
import { clause, code, listed } from './text.ts';

/** Changes of all contracts that are looked for by their own names; further ones count by the file's. */
const MOST = 500;

/** One change of one contract; without `change` when nobody could compare the file. */
interface Part {
  readonly noted: Noted;
  readonly change?: ContractChange;
}

const BASE: readonly FieldKind[] = ['what', 'version', 'rollback'];
const BREAKING: readonly FieldKind[] = ['what', 'version', 'affected', 'compatibility', 'rollback'];
const needsOf = ({ change }: Part) => (change?.level === 'breaking' ? BREAKING : BASE);

function askedOf(noted: Noted, entries: readonly Note[], most: number): readonly Asked<Part>[] {
  const byFile = new Set(entries.filter((note) => names(note, noted)));
  const parts: readonly Part[] = noted.contract?.changes.map((change) => ({ noted, change })) ?? [{ noted }];
  return parts.map((of, at) => ({
    of,
    needs: needsOf(of),
    isNamedBy: (note) =>
      byFile.has(note) || (at < most && of.change !== undefined && namesChange(note, of.change.path)),
  }));
}

/** The contract with only the changes of these parts, so that an entry for them says no more. */
function only(parts: readonly Part[]): Noted {
  const [{ noted }] = parts as readonly [Part];
  const changes = parts.flatMap(({ change }) => change ?? []);
  return noted.contract ? { ...noted, contract: { ...noted.contract, changes } } : noted;
}

const kindsOf = (parts: readonly Part[]) => (parts.some((part) => needsOf(part) === BREAKING) ? BREAKING : BASE);

/** "breaking: DELETE /v1/users/{id}: the operation was removed; 3 more changes". */
function told(parts: readonly Part[]): string {
  const changes = parts.flatMap(({ change }) => change ?? []);
  const shown = changes.map(
    (one) => `${one.path === '#' ? 'its top' : one.path} (${one.level}: ${clause(one.says, 120)})`,
  );
  return shown.length > 0 ? `: ${clause(listed(shown), 400)}` : '';
}

/** Holds 9.6 against the changed contracts of one kind: each change has a fresh entry with the parts that its level asks for. */
export function noteContracts(facts: Facts, policy: Policy, kind: 'contract' | 'log'): readonly Remark[] {
  const word = kind === 'log' ? 'log contract' : 'contract';
  const prds = prdsOf(facts);
  if (prds.length === 0) return nothing(`There is no document that could note a ${word}`);
  const contracts = changedContracts(facts, policy, kind);
  const rest: readonly Remark[] = [
    ...readingsOf(facts, policy, kind).flatMap(({ file, comparison }): Remark[] =>
      comparison.kind === 'unknown'
        ? [
            {
              outcome: 'unknown',
              says: `${code(file)} could not be compared: ${clause(comparison.why)}`,
              at: comparison.at ?? { path: file, line: 1 },
            },
          ]
        : [],
    ),
    ...unlookedAt(facts, 'contract'),
  ];
  if (contracts.length === 0) return rest.length > 0 ? rest : nothing(`The change touches no ${word}`);
  const entries = entriesOf(prds);
  const { bare, stale, poor } = answered(
    contracts.flatMap((one) => askedOf(one, entries, Math.ceil(MOST / contracts.length))),
    entries,
    facts,
  );
  const number = policy.sections.decisions;
  const at = decisionsAt(facts, policy);
  const frontend = kind === 'contract' && isFrontendOnly(facts, policy, contracts);
  const remarks: Remark[] = [];
  const byFile = (parts: readonly Part[]) => [...groupBy(parts, ({ noted }) => noted.file.path).values()];
  for (const parts of byFile(bare)) {
    const one = only(parts);
    const path = code(one.file.path);
    const says = frontend
      ? `This frontend-only change touches the contract ${path} without an entry in ${number}`
      : `The ${word} ${path} ${one.file.status === 'deleted' ? 'was deleted' : 'changed'} without an entry in ${number}`;
    remarks.push({
      outcome: 'fail',
      says: `${says}${told(parts)}`,
      ...(at ? { at } : {}),
      also: parts[0]?.change?.after ?? parts[0]?.change?.before ?? { path: one.file.path, line: 1 },
      suggestion: entryFor([one], kindsOf(parts), facts),
    });
  }
  for (const [entry, found] of stale)
    for (const parts of byFile(found))
      remarks.push({
        outcome: 'fail',
        says: `The entry of ${number} for ${code(only(parts).file.path)} is of ${entry.date}, before the change began (${firstDay(facts)})`,
        at: entry.at,
        suggestion: entryFor([only(parts)], kindsOf(parts), facts),
      });
  for (const [entry, { of, missing }] of poor) {
    const noted = byFile(of).map(only);
    const lacks = listed(
      missing.map((field) => (field === 'affected' && kind === 'log' ? 'who parses these lines' : FIELD_NAMES[field])),
      9,
    );
    remarks.push({
      outcome: 'fail',
      says: `The entry of ${number} for ${listed(
        noted.map(({ file }) => code(file.path)),
        4,
      )} does not say ${lacks}${told(of)}`,
      at: entry.at,
      suggestion: linesFor(noted, missing).join('\n'),
    });
  }
  if (remarks.length > 0) return [...remarks, ...rest];
  const says = `${counted(contracts)} noted in ${number}`;
  return [{ outcome: 'pass', says: frontend ? `This frontend-only change touches ${says}` : says }, ...rest];
}
