import { rows as action } from './bench/action.ts';
import { rows as cli } from './bench/cli.ts';
import type { Row } from './bench/measure.ts';
import { rows as memory } from './bench/memory.ts';
import { rows as prd } from './bench/prd.ts';
import { rows as readers } from './bench/readers.ts';

/** What is measured, by name: `npm run bench -- cli prd` runs only those. */
const BENCHES: Readonly<Record<string, () => Promise<readonly Row[]>>> = { cli, prd, memory, action, readers };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const names = wanted.length > 0 ? wanted : Object.keys(BENCHES);
const table: string[][] = [['what', 'beside', 'figure', 'at most', '']];
for (const name of names) {
  for (const { what, beside, figure, unit, limit } of (await BENCHES[name]?.()) ?? []) {
    const told = (value: number) => (unit === '×' ? `${value.toFixed(2)} ×` : `${value.toFixed(0)} ${unit}`);
    table.push([what, beside, told(figure), told(limit), figure <= limit ? 'ok' : 'OVER']);
  }
}
const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
for (const row of table)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
