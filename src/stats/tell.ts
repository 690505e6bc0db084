import type { Stats } from '../model/stats.ts';

/** One number: which, of what, how much in which unit, and over how many it was counted. */
interface Row {
  readonly metric: string;
  readonly of: string;
  readonly value: number;
  readonly unit: string;
  readonly count: number;
}

function rowsOf(stats: Stats): readonly Row[] {
  const { changes, verdicts, ready } = stats;
  return [
    { metric: 'verdicts', of: 'all', value: verdicts, unit: 'verdicts', count: verdicts },
    ...(changes > 0
      ? [{ metric: 'ready-rate', of: 'changes', value: ready / changes, unit: 'ratio', count: changes }]
      : []),
    ...stats.toReady.flatMap(({ of, count, medianHours, p90Hours }) => [
      { metric: 'time-to-ready-median', of, value: medianHours, unit: 'hours', count },
      { metric: 'time-to-ready-p90', of, value: p90Hours, unit: 'hours', count },
    ]),
    ...stats.rules.map(({ rule, asked, rate }) => ({
      metric: 'rule-pass-rate',
      of: rule,
      value: rate,
      unit: 'ratio',
      count: asked,
    })),
    ...stats.firstFailures.map(({ what, count }) => ({
      metric: 'first-failure',
      of: what,
      value: count,
      unit: 'verdicts',
      count: verdicts,
    })),
    ...stats.changeFailures.map(({ from, total, rate }) => ({
      metric: 'change-failure-rate',
      of: from,
      value: rate,
      unit: 'ratio',
      count: total,
    })),
    ...stats.waivers.flatMap(({ id, what, openDays, leftDays }) => [
      { metric: 'waiver-open', of: `${id}: ${what}`, value: openDays, unit: 'days', count: 1 },
      { metric: 'waiver-left', of: `${id}: ${what}`, value: leftDays, unit: 'days', count: 1 },
    ]),
  ];
}

/** A cell by RFC 4180; one that a spreadsheet would take for a formula gets an apostrophe in front. */
function cell(text: string): string {
  const safe = /^[=+\-@＝＋－＠]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The numbers as CSV (RFC 4180): metric, of, value, unit, count. `line` makes any text safe to print. */
export function csvOf(stats: Stats, line: (text: string) => string): string {
  const rows = rowsOf(stats).map(({ metric, of, value, unit, count }) => [
    metric,
    line(of),
    String(Math.round(value * 10_000) / 10_000),
    unit,
    String(count),
  ]);
  return [['metric', 'of', 'value', 'unit', 'count'], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const percent = (rate: number) => `${Math.round(rate * 100)} %`;

function hours(value: number): string {
  if (value < 1) return `${Math.round(value * 60)} min`;
  return value < 48 ? `${Math.round(value * 10) / 10} h` : `${Math.round(value / 2.4) / 10} days`;
}

const many = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Lines in columns under a heading; nothing when there are none. */
function block(title: string, rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const lines = rows.map((row) => `  ${row.map((text, at) => text.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
  return ['', title, ...lines];
}

/** Most lines of one block on a terminal; the other formats have them all. */
const MOST = 15;

function shortened<Item>(title: string, items: readonly Item[], row: (item: Item) => readonly string[]) {
  const lines = block(title, items.slice(0, MOST).map(row));
  return items.length > MOST ? [...lines, `  … and ${items.length - MOST} more`] : lines;
}

/** The numbers for a person. `line` makes any text safe to print. */
export function tableOf(stats: Stats, line: (text: string, most?: number) => string): string {
  const { changes, verdicts, ready, from, to } = stats;
  const period = from && to ? `, ${from.slice(0, 10)} to ${to.slice(0, 10)}` : '';
  const head = verdicts > 0 ? `${many(verdicts, 'verdict')} on ${many(changes, 'change')}${period}` : 'No verdicts';
  return [
    head,
    ...(changes > 0 ? [`${percent(ready / changes)} ready at their last verdict (${ready} of ${changes})`] : []),
    ...block(
      'From draft to ready',
      stats.toReady.map(({ of, count, medianHours, p90Hours }) => [
        of,
        `half within ${hours(medianHours)}`,
        `nine of ten within ${hours(p90Hours)}`,
        `(${count})`,
      ]),
    ),
    ...shortened('Rules, the one that passes least first', stats.rules, ({ rule, asked, passed, rate }) => [
      rule,
      percent(rate),
      `${passed} of ${asked}`,
    ]),
    ...shortened('What is told first when it is not ready', stats.firstFailures, ({ what, count }) => [
      String(count),
      line(what, 90),
    ]),
    ...block(
      'Changes that failed',
      stats.changeFailures.map(({ from: source, total, failed, rate }) => [
        `by ${source}`,
        percent(rate),
        `${failed} of ${total}`,
      ]),
    ),
    ...shortened('Waivers, the oldest first', stats.waivers, ({ id, what, owner, openDays, leftDays }) => [
      line(id, 30),
      line(what, 60),
      line(owner, 30),
      `open ${many(openDays, 'day')}`,
      leftDays < 0 ? `ended ${many(-leftDays, 'day')} ago` : `${many(leftDays, 'day')} left`,
    ]),
  ].join('\n');
}
