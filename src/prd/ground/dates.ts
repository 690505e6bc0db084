const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
/** Numbers from the year on, with dots from the day on, and two with the month's name. */
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
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day < 1 || day > days || year < 1) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The first date of a text that exists in the calendar; 12/08/2025 says not which is the month, so it is none. */
export function dateIn(norm: string): DateAt | undefined {
  if (!/\d{4}/.test(norm)) return undefined;
  let first: DateAt | undefined;
  // A date in letters needs a month, one with dots two dots.
  const dotted = /\d\.\d/.test(norm);
  const named = MONTH.test(norm);
  for (const [at, [shape, [year, month, day]]] of SHAPES.entries()) {
    if ((at === 1 && !dotted) || (at > 1 && !named)) continue;
    const match = norm.match(shape);
    if (!match || (first && (match.index ?? 0) >= first.from)) continue;
    const nth = MONTHS.indexOf((match[month] ?? '').slice(0, 3).toLowerCase());
    const date = iso(Number(match[year]), nth < 0 ? Number(match[month]) : nth + 1, Number(match[day]));
    const from = match.index ?? 0;
    if (date !== undefined && (!first || from < first.from)) first = { date, from, to: from + match[0].length };
  }
  return first;
}
