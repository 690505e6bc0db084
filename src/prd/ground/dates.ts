const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const SHAPES: readonly (readonly [RegExp, readonly [year: number, month: number, day: number]])[] = [
  [/(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, [1, 3, 4]],
  [/(?<![\d/.-])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, [3, 2, 1]],
  [new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]${NAME}[ ,-]+(\\d{4})(?!\\d)`, 'i'), [3, 2, 1]],
  [new RegExp(`\\b${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'i'), [3, 1, 2]],
];

/** A date in a text as yyyy-mm-dd. */
export interface DateAt {
  readonly date: string;
  readonly from: number;
  readonly to: number;
}

function iso(year: number, month: number, day: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCFullYear() !== year || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return undefined;
  return time.toISOString().slice(0, 10);
}

/** The first date of a text that exists in the calendar; 12/08/2025 says not which is the month, so it is none. */
export function dateIn(norm: string): DateAt | undefined {
  let first: DateAt | undefined;
  for (const [shape, [year, month, day]] of SHAPES) {
    const match = norm.match(shape);
    if (!match) continue;
    const named = MONTHS.indexOf((match[month] ?? '').slice(0, 3).toLowerCase());
    const date = iso(Number(match[year]), named < 0 ? Number(match[month]) : named + 1, Number(match[day]));
    const from = match.index ?? 0;
    if (date !== undefined && (!first || from < first.from)) first = { date, from, to: from + match[0].length };
  }
  return first;
}
