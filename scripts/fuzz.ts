import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { CLEAN } from '../test/readers/ground/clean.ts';
import { PLANTED } from '../test/readers/ground/planted.ts';
import { attack, cutFaults, flipFaults, swapFaults } from './fuzz/attacks.ts';
import { mutate, mutations } from './fuzz/mutations.ts';

const root = path.resolve(import.meta.dirname, '..');
const words = process.argv.slice(2);
const option = (name: string, otherwise: number) => {
  const at = words.indexOf(`--${name}`);
  return at === -1 ? otherwise : Number(words[at + 1]);
};
const seed = option('seed', Date.now() % 1_000_000);
const share = option('share', 1);
const given = words.filter((word, at) => !word.startsWith('--') && !words[at - 1]?.startsWith('--'));

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files below a folder, or the file itself. */
function below(folder: string): File[] {
  if (!existsSync(folder)) return [];
  if (statSync(folder).isFile()) return [{ name: folder, bytes: readFileSync(folder) }];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .sort()
    .map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));
}

const written = [...CLEAN, ...PLANTED].map(([format, file], at) => ({
  name: `${format} ${at}`,
  bytes: Buffer.from(JSON.stringify(file)),
}));
const folders = given.length > 0 ? given : [path.join(root, '../shared/corpus/reports')];
const all = [...(given.length > 0 ? [] : written), ...folders.flatMap(below)];
const files = all.filter(({ bytes }, at) => at % share === 0 && bytes.length > 0 && bytes.length < 2_000_000);

console.log(`fuzz: ${files.length} files, seed ${seed}`);
let faults = 0;
const say = (found: readonly string[]) => {
  for (const fault of found) console.log(fault);
  faults += found.length;
};
for (const [at, { name, bytes }] of files.entries()) {
  say(await cutFaults(name, bytes));
  say(await flipFaults(name, bytes, (place) => (place * 7 + seed) >> 2));
  if (bytes.length < 200_000) say(await swapFaults(name, bytes));
  for (const [round, changes] of fc.sample(mutations, { numRuns: 32, seed: seed + at }).entries()) {
    const { fault } = await attack(name, mutate(bytes, changes));
    if (fault !== undefined) say([`${name} mutation ${round} of seed ${seed + at}: ${fault}`]);
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${at + 1}/${files.length} `);
}
console.log(`total: ${files.length} files, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
