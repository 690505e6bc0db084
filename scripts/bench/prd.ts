import { readFile } from 'node:fs/promises';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { BACKEND } from '../../src/config/defaults.ts';
import { readYaml } from '../../src/prd/ground/yaml.ts';
import { parsePrd } from '../../src/prd/parse.ts';
import { type Row, ratio } from './measure.ts';

const root = path.resolve(import.meta.dirname, '../..');
const EXAMPLE = 'examples/ready/change/PRDs/M1/2.2.1.3-query-cache-prd.md';
const BYTES = 60_000;
const ROUNDS = 41;
/** Rounds before that: until then the engine is still compiling, which a parser of more code feels for longer. */
const WARM = 80;

/** What long documents are made of: prose, a list, a table, now and then a link. */
const TOLD = `
Customers open their list of orders many times a day, and each time the service asks the database for the same forty
rows. On busy mornings these questions are two thirds of all reads, and the slowest of them hold the connections that a
checkout needs. The list changes rarely: most customers place one order a week.

We looked at **three ways** to do it. A cache in the gateway would be shared by every service, but it does not know when
an order is placed. A small cache inside of the service knows its own writes, needs no new machine, and can be turned
off with one setting; the numbers of the trial are in the [measurements](docs/measurements.md) of last month.

- The list of a customer is loaded once and kept for 30 seconds.
- Two requests at the same time share *one* query.
- Placing, changing or cancelling an order forgets the list at once.
- \`QUERY_CACHE_SIZE\` sets how many customers are kept; 0 turns the cache off.

When two requests for the same customer arrive together, the second one waits for the first instead of asking again.
This matters most right after a deployment, when every list is cold. A failed query is never remembered: the error goes
to all who wait for it, and the next request asks the database again.

| Measure | Before | Goal |
|---|---|---|
| Reads per second | 1,900 | 700 |
| Slowest list in a hundred | 480 ms | 120 ms |
`;

/** The example with more told in front of its section 9, over and over until it has 60 kB. */
function long(example: string, told: string): string {
  const at = example.indexOf('## 9.');
  const times = Math.ceil((BYTES - example.length) / told.length);
  return example.slice(0, at) + told.repeat(times) + example.slice(at);
}

function timed(work: () => unknown): number {
  const before = performance.now();
  for (let round = 0; round < 5; round++) work();
  return performance.now() - before;
}

/** Parsing PRDs of 60 kB beside what markdown-it alone needs for the same text. */
export async function rows(): Promise<readonly Row[]> {
  const example = await readFile(path.join(root, EXAMPLE), 'utf8');
  const dense = example.slice(example.indexOf('## 5.'), example.indexOf('## 9.')).replace(/^#+ \d.*$/gm, '');
  const markdown = new MarkdownIt('commonmark').enable('table');
  const options = { sections: BACKEND.sections, roles: BACKEND.roles, capBytes: BACKEND.caps.prdBytes };
  const row = (what: string, text: string): Row => {
    const own = () => timed(() => parsePrd('prd.md', text, options, readYaml));
    const bare = () => timed(() => markdown.parse(text, {}));
    for (let round = 0; round < WARM; round++) own() + bare();
    return { what, beside: 'markdown-it alone', figure: ratio(own, bare, ROUNDS), unit: '×', limit: 1.3 };
  };
  return [
    row('parse a PRD of 60 kB, mostly prose', long(example, TOLD)),
    row('parse a PRD of 60 kB, mostly short items with paths', long(example, dense)),
  ];
}
