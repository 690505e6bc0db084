const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const DASHED = /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const DOTTED = /(?<![\d/.-])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]${NAME}[ ,-]+(\\d{4})(?!\\d)`, 'i');
const MONTH_FIRST = new RegExp(`\\b${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'i');
/** Numbers from the year on, with dots from the day on, and two with the month's name in letters; which group is what. */
const SHAPES = [
  { shape: DASHED, year: 1, month: 3, day: 4, letters: false },
  { shape: DOTTED, year: 3, month: 2, day: 1, letters: false },
  { shape: DAY_FIRST, year: 3, month: 2, day: 1, letters: true },
  { shape: MONTH_FIRST, year: 3, month: 1, day: 2, letters: true },
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
  for (const { shape, year, month, day, letters } of SHAPES) {
    if ((shape === DOTTED && !dotted) || (letters && !named)) continue;
    const match = shape.exec(norm);
    if (!match || (first && match.index >= first.from)) continue;
    const nth = letters ? MONTHS.indexOf((match[month] ?? '').slice(0, 3).toLowerCase()) : -1;
    const date = iso(Number(match[year]), nth < 0 ? Number(match[month]) : nth + 1, Number(match[day]));
    const from = match.index;
    if (date !== undefined && (!first || from < first.from)) first = { date, from, to: from + match[0].length };
  }
  return first;
}
