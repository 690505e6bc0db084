import { Stop } from '../model/stop.ts';

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The moment that an option names as an ISO time: a day means its end, what names no zone is UTC; throws Stop(2) for anything else. */
export function momentOf(at: string | undefined, option = '--at'): string {
  if (at === undefined) return new Date().toISOString();
  const [day = ''] = DAY.exec(at) ?? [];
  const time = at === day ? 'T23:59:59Z' : at.slice(day.length);
  const zoned = /[Z+]|-\d{2}:/.test(time) ? time : `${time}Z`;
  const moment = /^T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(zoned) ? Date.parse(day + zoned) : Number.NaN;
  // A 30th of February would silently become a day of March.
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const real = !Number.isNaN(moment) && new Date(midnight).toISOString().startsWith(day);
  if (!real) throw new Stop(2, `${option} ${at} is not a date; write it as 2026-01-31 or 2026-01-31T12:00:00Z`);
  return new Date(moment).toISOString();
}
