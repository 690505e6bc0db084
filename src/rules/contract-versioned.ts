import type { ContractVersion } from '../model/contract.ts';
import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import type { Note } from '../model/prd.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { changedContracts, type Noted, readingsOf } from './ground/changed.ts';
import { nothing, prdsOf } from './ground/claims.ts';
import { entriesOf, names } from './ground/entries.ts';
import { isFilled, labelled } from './ground/fields.ts';
import { decisionsAt, isStale } from './ground/noting.ts';
import { namesChange } from './ground/places.ts';
import { isRaised, nextMajor } from './ground/semver.ts';
import { clause, code, many, quote } from './ground/text.ts';

const breaksOf = ({ contract }: Noted) => (contract?.changes ?? []).filter(({ level }) => level === 'breaking');

/** Is the broken path one that a newer version now stands beside? */
const isBeside = (path: string, version: ContractVersion) =>
  version.beside.some(({ old }) => path.split(/\s+/u).includes(old));

/** Does an entry raise the version from one to another, where the file itself has none? */
function isRaisedIn(note: Note): boolean {
  return labelled(note, 'version').some(({ value }) => {
    if (!isFilled(value)) return false;
    const [, before, after] = /(\S{1,60})\s{0,3}(?:→|⇒|->|=>|\bto\b)\s{0,3}(\S{1,60})/u.exec(value) ?? [];
    const plain = (text: string) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    return before !== undefined && after !== undefined && isRaised(plain(before), plain(after), true);
  });
}

function inFile(one: Noted, version: ContractVersion): readonly Remark[] {
  const open = breaksOf(one).filter(({ path }) => !isBeside(path, version));
  const [first] = open;
  const { before, after } = version;
  if (!first || (after !== undefined && isRaised(before, after, true))) return [];
  const name = code(one.file.path);
  const next = nextMajor(before);
  const now =
    after === undefined
      ? 'says no version'
      : before === after
        ? `keeps the version ${quote(after)}`
        : `goes from ${quote(before ?? '')} to ${quote(after)}, which is no major version`;
  return [
    {
      outcome: 'fail',
      says: `${name} breaks with ${many(open.length, 'change')} and ${now}: ${first.path}, ${clause(first.says)}`,
      at: version.at ?? first.after ?? { path: one.file.path, line: 1 },
      suggestion: `  version: ${next ?? (before === undefined ? '1.0.0' : '<the next version>')}`,
    },
  ];
}

function answer(one: Noted, entries: readonly Note[], facts: Facts, policy: Policy): readonly Remark[] {
  const [first] = breaksOf(one);
  if (!first || !one.contract || one.file.status === 'deleted') return [];
  const version = one.contract.comparison.kind === 'compared' ? one.contract.comparison.version : undefined;
  if (version) return inFile(one, version);
  const about = entries.filter(
    (note) =>
      (names(note, one) ||
        breaksOf(one)
          .slice(0, 100)
          .some(({ path }) => namesChange(note, path))) &&
      !isStale(note, facts),
  );
  if (about.some(isRaisedIn)) return [];
  const at = about[0]?.at ?? decisionsAt(facts, policy);
  return [
    {
      outcome: 'fail',
      says: `${code(one.file.path)} breaks, the file has no version, and no entry of ${policy.sections.decisions} raises one: ${first.path}, ${clause(first.says)}`,
      ...(at ? { at } : {}),
      also: first.after ?? first.before ?? { path: one.file.path, line: 1 },
      fix: 'Keep the old part and mark it as deprecated, put the new one beside it, or state the new major version in the entry',
      suggestion: '   - Version: <old> → <new major version>, <how clients pin it>',
    },
  ];
}

function check(facts: Facts, policy: Policy): readonly Remark[] {
  const unknown = readingsOf(facts, policy, 'contract').flatMap(({ file, comparison }): Remark[] =>
    comparison.kind === 'unknown'
      ? [{ outcome: 'unknown', says: `Whether ${code(file)} breaks is not known: ${clause(comparison.why)}` }]
      : [],
  );
  const broken = changedContracts(facts, policy, 'contract').filter(
    (one) => breaksOf(one).length > 0 && one.file.status !== 'deleted',
  );
  const entries = entriesOf(prdsOf(facts));
  const remarks = [...broken.flatMap((one) => answer(one, entries, facts, policy)), ...unknown];
  if (remarks.length > 0) return remarks;
  if (broken.length === 0) return nothing('No contract that stays is broken');
  return [
    {
      outcome: 'pass',
      says: `${many(broken.length, 'broken contract')} with a new major version, or with the new path beside the old`,
    },
  ];
}

/** A contract that breaks says so by its version. */
export const rule: Rule = {
  id: 'contract-versioned',
  title: 'Breaking changes are versioned',
  why: 'Clients pin a version and trust that it keeps its promises. A change that breaks them needs a new major version, a new path beside the old one, or the old part kept and marked as deprecated, so that each client moves in its own time.',
  fix: 'Raise `info.version` by a major version, put the new path beside the old one, or keep the old part and mark it as deprecated',
  section: '9.6',
  rank: 67,
  setting: 'block',
  check,
  examples: {
    good: '`api/openapi.yaml` removes DELETE /v1/orders/{id} and goes from 1.4.0 to 2.0.0.',
    bad: '`api/openapi.yaml` removes DELETE /v1/orders/{id} and goes from 1.4.0 to 1.5.0.',
  },
};
