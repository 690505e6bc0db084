/** The first moment of a day as written (yyyy-mm-dd), in milliseconds since 1970 in UTC; undefined for what is no real day. */
export function dayOf(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  // A 30th of February would silently become a day of March.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? undefined : time;
}
