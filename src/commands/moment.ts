import { Stop } from '../model/stop.ts';

/** The moment that `--at` names as an ISO time: a day means its end in UTC; throws Stop(2) for anything else. */
export function momentOf(at: string | undefined): string {
  if (at === undefined) return new Date().toISOString();
  const day = /^\d{4}-\d{2}-\d{2}$/.test(at);
  const time = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/.test(at)
    ? Date.parse(day ? `${at}T23:59:59Z` : at)
    : Number.NaN;
  // A 30th of February would silently become a day of March.
  const real = !Number.isNaN(time) && (!day || new Date(time).toISOString().startsWith(at));
  if (!real) throw new Stop(2, `--at ${at} is not a date; write it as 2026-01-31 or 2026-01-31T12:00:00Z`);
  return new Date(time).toISOString();
}
