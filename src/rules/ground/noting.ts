import type { Facts } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import type { Policy } from '../../model/policy.ts';
import type { Note } from '../../model/prd.ts';
import type { Remark } from '../../model/rule.ts';
import type { Noted } from './changed.ts';
import { prdsOf, sectionOf } from './claims.ts';
import { type FieldKind, lacking } from './fields.ts';
import { isGeneral } from './rollback.ts';
import { clause, code, listed, many } from './text.ts';

/** Place of section 9.6, of the first document that has one. */
export function decisionsAt(facts: Facts, policy: Policy): Place | undefined {
  const prds = prdsOf(facts);
  const found = prds.map((prd) => sectionOf(prd, policy.sections.decisions)?.at).find((at) => at !== undefined);
  return found ?? (prds[0] ? { path: prds[0].path, line: 1 } : undefined);
}

/** The day of the question, as entries are dated. */
export const today = (facts: Facts): string => facts.now.slice(0, 10);

/** "2 migrations and 1 contract". */
export function counted(noted: readonly Noted[]): string {
  const of = (kind: Noted['kind']) => noted.filter((one) => one.kind === kind).length;
  const counts = [
    [of('migration'), 'migration'],
    [of('contract'), 'contract'],
    [of('log'), 'log contract'],
  ] as const;
  return listed(counts.filter(([count]) => count > 0).map(([count, word]) => many(count, word)));
}

/** The answers when something of the change could not be looked at: the list of files is not whole, or a file could not be read. */
export function unlookedAt(facts: Facts, about: 'migration' | 'contract'): readonly Remark[] {
  return facts.gaps.flatMap((gap): Remark[] => {
    if (gap.about === 'files')
      return [{ outcome: 'unknown', says: `Not all changed files are known: ${clause(gap.why)}` }];
    if (gap.about !== about) return [];
    const name = gap.path ? ` ${code(gap.path)}` : '';
    return [{ outcome: 'unknown', says: `The ${about}${name} could not be read: ${clause(gap.why)}` }];
  });
}

const HALF_DAY = 12 * 3_600_000;

/** When the change began, by its first commit; undefined when that is not known. */
function beganAt(facts: Facts): Date | undefined {
  // A rebase moves a commit's date, not that of its author; the older of the two is nearer to when the work began.
  const times = facts.change.commits.flatMap(({ date, authored = date }) => [Date.parse(date), Date.parse(authored)]);
  // Commits that are not known may be older ones.
  if (facts.change.incomplete !== undefined || times.length === 0 || times.some(Number.isNaN)) return undefined;
  return new Date(times.reduce((a, b) => Math.min(a, b)));
}

/** The day on which the change began, as it is told; '' when that is not known. */
export const firstDay = (facts: Facts): string => beganAt(facts)?.toISOString().slice(0, 10) ?? '';

/** Is the date of the entry its own, and not a part of a file's name in it? */
function isDated(note: Note, date: string): boolean {
  const inName = (word: string) =>
    /[_/]|\d{8}/u.test(word) && word.replace(/\D/gu, '').includes(date.replaceAll('-', ''));
  const words = note.text.slice(0, 2_000).split(/[\s`]+/u);
  return note.fields.some(({ label }) => label === 'date') || !words.some(inName);
}

/** Is the entry older than the change? An entry without a date never is. */
export function isStale(note: Note, facts: Facts): boolean {
  const began = note.date === undefined ? undefined : beganAt(facts);
  if (began === undefined || note.date === undefined) return false;
  // West of Greenwich it was still the day before.
  const since = new Date(began.getTime() - HALF_DAY).toISOString().slice(0, 10);
  return note.date < since && isDated(note, note.date);
}

/** Something that asks for an entry: how it is told, whether an entry names it, and the parts that the entry must hold. */
export interface Asked<Of> {
  readonly of: Of;
  readonly isNamedBy: (note: Note) => boolean;
  readonly needs: readonly FieldKind[];
}

/** What was found of the entries of 9.6: what no entry names, what only an older one names, and what entries lack. */
export interface Answered<Of> {
  readonly bare: readonly Of[];
  readonly stale: ReadonlyMap<Note, readonly Of[]>;
  readonly poor: ReadonlyMap<Note, { readonly of: readonly Of[]; readonly missing: readonly FieldKind[] }>;
}

/** Holds what is asked for against the entries. An entry of its own for the rollback of contracts serves all that ask for one. */
export function answered<Of>(all: readonly Asked<Of>[], entries: readonly Note[], facts: Facts): Answered<Of> {
  const bare: Of[] = [];
  const stale = new Map<Note, readonly Of[]>();
  const poor = new Map<Note, { readonly of: readonly Of[]; readonly missing: readonly FieldKind[] }>();
  const isOld = new Set(entries.filter((note) => isStale(note, facts)));
  const general = entries.filter((note) => isGeneral(note, 'contract') && !all.some((asked) => asked.isNamedBy(note)));
  for (const { of, isNamedBy, needs } of all) {
    const named = entries.filter(isNamedBy);
    const fresh = named.filter((note) => !isOld.has(note));
    const [first] = fresh;
    if (!first) {
      const [old] = named;
      if (old) stale.set(old, [...(stale.get(old) ?? []), of]);
      else bare.push(of);
      continue;
    }
    const missing = lacking(fresh, needs).filter(
      (kind) => kind !== 'rollback' || lacking(general, ['rollback']).length > 0,
    );
    if (missing.length === 0) continue;
    const known = poor.get(first) ?? { of: [], missing: [] };
    poor.set(first, { of: [...known.of, of], missing: [...new Set([...known.missing, ...missing])] });
  }
  return { bare, stale, poor };
}
