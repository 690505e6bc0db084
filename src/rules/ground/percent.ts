import type { Coverage, FileCoverage } from '../../model/reading.ts';
import { code, listed } from './text.ts';

/** Changed files that a message names. */
const NAMED = 3;

/** "79.95 %": cut, not rounded, so that what is below a bound also looks so. */
export const percent = (value: number): string => `${Math.floor(value * 100 + 1e-6) / 100} %`;

const share = ({ covered, total }: Pick<FileCoverage, 'covered' | 'total'>) =>
  total > 0 ? (100 * covered) / total : 0;

/** Coverage of the changed files together; undefined when the report lists none of them. */
export function changedShare({ files }: Coverage): number | undefined {
  const sum = (files ?? []).reduce(
    (all, one) => ({ covered: all.covered + one.covered, total: all.total + one.total }),
    { covered: 0, total: 0 },
  );
  return sum.total > 0 ? share(sum) : undefined;
}

/** "; of the changed files `src/a.ts` has 40 % (80 % before) and …": those that fell most first, then the least covered. */
export function worstChanged({ files }: Coverage, before: Coverage | undefined): string {
  const old = new Map((before?.files ?? []).map((file) => [file.path, share(file)]));
  const rows = (files ?? []).map((file) => {
    const was = old.get(file.path);
    return { path: file.path, now: share(file), was, fell: was === undefined ? 0 : Math.max(0, was - share(file)) };
  });
  const worst = rows.filter((row) => row.now < 100).sort((a, b) => b.fell - a.fell || a.now - b.now);
  if (worst.length === 0) return '';
  const names = worst.map(({ path, now, was, fell }) => {
    const before = was !== undefined && fell > 0 ? ` (${percent(was)} before)` : '';
    return `${code(path)} has ${percent(now)}${before}`;
  });
  return `; of the changed files ${listed(names, NAMED)}`;
}
