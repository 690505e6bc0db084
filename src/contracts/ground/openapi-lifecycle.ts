import type { ContractLevel } from '../../model/contract.ts';
import { isTable, own } from './data.ts';
import { keywordOf, spotOf, type View } from './openapi-view.ts';
import { type Spot, tell, type Walk, type Where, word } from './openapi-walk.ts';

/** Keywords about how long something stays. */
export const LIFECYCLE: ReadonlySet<string> = new Set(['deprecated', 'x-sunset', 'x-stability-level']);

const STABILITY = ['draft', 'alpha', 'beta', 'stable'];

/** Day of a sunset (RFC 3339 full-date or date-time); undefined when it is no date. */
function dayOf(value: unknown): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[Tt ])/.exec(String(value ?? ''))?.[1];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

/** Level of taking something away: what was announced as going and has had its time is no surprise. */
export function removal(
  walk: Walk,
  old: unknown,
  level: ContractLevel,
): { readonly level: ContractLevel; readonly why: string } {
  const sunset = own(old, 'x-sunset');
  if (!isTable(old) || old.deprecated !== true) return { level, why: '' };
  if (sunset === undefined) return { level: 'dangerous', why: '; it was deprecated, without a date' };
  const day = dayOf(sunset);
  if (day === undefined) return { level: 'breaking', why: `; its sunset ${word(sunset)} is no date` };
  if (day > walk.today) return { level: 'breaking', why: `; it was promised until ${day}` };
  return { level: 'dangerous', why: `; its sunset was ${day}` };
}

interface Sides {
  readonly old: (key: string) => unknown;
  readonly now: (key: string) => unknown;
  readonly oldSpot: (key: string) => Spot;
  readonly nowSpot: (key: string) => Spot;
}

function compareSunset(walk: Walk, where: Where, sides: Sides): void {
  const [was, is] = [sides.old('x-sunset'), sides.now('x-sunset')];
  const say = (level: ContractLevel, says: string) =>
    tell(walk, where, level, says, sides.oldSpot('x-sunset'), sides.nowSpot('x-sunset'));
  if (was === is) return;
  if (was === undefined) {
    if (dayOf(is) === undefined) say('dangerous', `its sunset ${word(is)} is no date`);
    else say('compatible', `its sunset is ${word(is)}`);
  } else if (sides.now('deprecated') !== true) say('compatible', 'its sunset is gone, and it is no longer deprecated');
  else if (is === undefined) say('breaking', `the date until which it stays (${word(was)}) is gone`);
  else {
    const [from, to] = [dayOf(was), dayOf(is)];
    // A date that cannot be read promises nothing that could be compared: it may well be an earlier end.
    if (from === undefined || to === undefined || to < from)
      say('breaking', `its sunset changed from ${word(was)} to ${word(is)}`);
    else say('compatible', `its sunset moved from ${from} to ${to}`);
  }
}

function compareStages(walk: Walk, where: Where, sides: Sides): void {
  if ((sides.old('deprecated') === true) !== (sides.now('deprecated') === true)) {
    const says = sides.now('deprecated') === true ? 'it is deprecated now' : 'it is no longer deprecated';
    tell(walk, where, 'compatible', says, sides.oldSpot('deprecated'), sides.nowSpot('deprecated'));
  }
  compareSunset(walk, where, sides);
  const [was, is] = [sides.old('x-stability-level'), sides.now('x-stability-level')];
  if (was === is) return;
  const [from, to] = [STABILITY.indexOf(String(was)), STABILITY.indexOf(String(is))];
  const level = was === undefined || is === undefined || from < 0 ? 'dangerous' : to < from ? 'breaking' : 'compatible';
  const says = `its stability level changed from ${word(was ?? 'none')} to ${word(is ?? 'none')}`;
  tell(walk, where, level, says, sides.oldSpot('x-stability-level'), sides.nowSpot('x-stability-level'));
}

/** Compares deprecation, sunset and stability of two schemas. */
export function compareLifecycle(walk: Walk, where: Where, old: View, now: View): void {
  compareStages(walk, where, {
    old: (key) => keywordOf(old, key),
    now: (key) => keywordOf(now, key),
    oldSpot: (key) => spotOf(old, key),
    nowSpot: (key) => spotOf(now, key),
  });
}

/** Compares deprecation, sunset and stability of two operations, parameters or headers. */
export function compareLife(walk: Walk, where: Where, old: object, now: object): void {
  compareStages(walk, where, {
    old: (key) => own(old, key),
    now: (key) => own(now, key),
    oldSpot: (key) => [old, key],
    nowSpot: (key) => [now, key],
  });
}
