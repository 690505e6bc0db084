import { readFile } from 'node:fs/promises';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { BACKEND } from '../../src/config/defaults.ts';
import { readYaml } from '../../src/prd/ground/yaml.ts';
import { parsePrd } from '../../src/prd/parse.ts';
import { type Row, ratio } from './measure.ts';

const root = path.resolve(import.meta.dirname, '../..');
const BYTES = 60_000;
const ROUNDS = 25;

/** A PRD of 60 kB: the `ready` example with its sections 1 to 8 told at length, as long documents are. */
async function longPrd(): Promise<string> {
  const text = await readFile(path.join(root, 'examples/ready/change/PRDs/M1/2.2.1.3-query-cache-prd.md'), 'utf8');
  const start = text.indexOf('## 5.');
  const end = text.indexOf('## 9.');
  const told = text.slice(start, end).replace(/^#+ \d.*$/gm, '');
  let long = '';
  while (text.length + long.length < BYTES) long += told;
  return text.slice(0, end) + long + text.slice(end);
}

function timed(work: () => unknown): number {
  const before = performance.now();
  for (let round = 0; round < 5; round++) work();
  return performance.now() - before;
}

/** Parsing a PRD of 60 kB beside what markdown-it alone needs for the same text. */
export async function rows(): Promise<readonly Row[]> {
  const text = await longPrd();
  const markdown = new MarkdownIt('commonmark').enable('table');
  const options = { sections: BACKEND.sections, roles: BACKEND.roles, capBytes: BACKEND.caps.prdBytes };
  const own = () => timed(() => parsePrd('prd.md', text, options, readYaml));
  const bare = () => timed(() => markdown.parse(text, {}));
  for (let round = 0; round < 10; round++) own() + bare();
  const what = `parse a PRD of ${Math.round(text.length / 1000)} kB`;
  return [{ what, beside: 'markdown-it alone', figure: ratio(own, bare, ROUNDS), unit: '×', limit: 1.3 }];
}
