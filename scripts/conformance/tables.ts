import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** One row of a tab-separated table, by column name. */
export type Row = Readonly<Record<string, string>>;

/** Rows of a tab-separated file with a header line; none when the file is not there. */
export async function readTable(folder: string, name: string): Promise<Row[]> {
  const text = await readFile(path.join(folder, name), 'utf8').catch(() => '');
  const [header = '', ...lines] = text.split(/\r?\n/);
  const columns = header.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [columns[at] ?? '', cell])));
}

/** Lines of a table with aligned columns; numbers stand right. */
export function layOut(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => String(row[at] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, at) =>
        typeof cell === 'number' ? `${cell}`.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
