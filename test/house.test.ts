import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const src = path.resolve(import.meta.dirname, '../src');

/** Rooms: each imports `model` and itself. */
const ROOMS = [
  'config',
  'prd',
  'forge',
  'evidence',
  'readers',
  'contracts',
  'migrations',
  'lockfiles',
  'rules',
  'reports',
  'desk',
  'demo',
  'web',
  'waivers',
  'manifests',
  'environment',
  'flip',
  'stats',
];
/** Verbs: they may import rooms and each other's files below their own folder. */
const VERBS = ['collect', 'judge', 'publish'];
/** Entries: thin; they may import rooms, verbs and the gate. */
const ENTRIES = ['cli', 'action', 'commands'];

/** May a file of `from` import one of `to`? The whole table of the house. */
function allowed(from: string, to: string): boolean {
  if (from === to || to === 'model') return true;
  if (from === 'model') return false;
  if (ROOMS.includes(from)) return false;
  if (VERBS.includes(from)) return ROOMS.includes(to);
  if (from === 'gate') return VERBS.includes(to);
  return ENTRIES.includes(from) && (ROOMS.includes(to) || VERBS.includes(to) || ENTRIES.includes(to) || to === 'gate');
}

/** Libraries with one home. */
const HOMES: Readonly<Record<string, RegExp>> = {
  'markdown-it': /^prd\//,
  '@octokit/': /^forge\/github\//,
  undici: /^forge\/github\//,
  '@actions/core': /^action\//,
  '@actions/github': /^action\//,
  graphql: /^contracts\//,
  '@graphql-inspector/': /^contracts\//,
  saxes: /^(readers|migrations|manifests)\//,
  'libpg-query': /^migrations\//,
  ajv: /^readers\//,
  '@cyclonedx/': /^readers\//,
  'ae-cvss-calculator': /^readers\//,
  zod: /^(config|forge\/github|action\/events)\//,
  commander: /^(cli\.ts|commands\/)/,
  'node:child_process': /^(forge\/local\/|demo\/)/,
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts'));

/** Room of a file: its first folder, or its own name at the top level. */
const roomOf = (file: string) => file.split('/')[0]?.replace(/\.ts$/, '') ?? '';

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(src, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

describe('the house', () => {
  test('has files to look at', () => expect(files.length).toBeGreaterThan(10));

  test('every arrow between rooms is in the table', () => {
    const wrong: string[] = [];
    for (const file of files) {
      for (const target of importsOf(file).filter((name) => name.startsWith('.'))) {
        const to = path.posix.join(path.posix.dirname(file), target);
        if (!allowed(roomOf(file), roomOf(to))) wrong.push(`${file} → ${to}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('libraries stay in their home', () => {
    const wrong: string[] = [];
    for (const file of files) {
      for (const name of importsOf(file)) {
        for (const [library, home] of Object.entries(HOMES)) {
          if (
            (name === library || name.startsWith(library.endsWith('/') ? library : `${library}/`)) &&
            !home.test(file)
          ) {
            wrong.push(`${file} → ${name}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('rules do no I/O and know no clock', () => {
    const wrong = files
      .filter((file) => /^(rules|judge)/.test(file))
      .filter((file) =>
        /\bnode:|Date\.now|new Date\(\)|process\.|console\./.test(readFileSync(path.join(src, file), 'utf8')),
      );
    expect(wrong).toEqual([]);
  });

  test('files stay small', () => {
    const size = (file: string) => readFileSync(path.join(src, file), 'utf8').split('\n').length;
    const rules = files.filter((file) => /^rules\/[^/]+\.ts$/.test(file) && !file.endsWith('index.ts'));
    expect(rules.filter((file) => size(file) > 120)).toEqual([]);
    expect(files.filter((file) => size(file) > 300)).toEqual([]);
  });
});
