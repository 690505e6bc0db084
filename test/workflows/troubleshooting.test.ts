import { readdirSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../src/rules/index.ts';
import { ROOT, read } from './files.ts';

const page = read('docs/guide/troubleshooting.md');
const plain = (text: string) => text.replaceAll('`', '').replace(/\\/g, '').replace(/\s+/g, ' ');
const told = plain(page);

/** Files whose sentences a person meets without knowing a rule: GitHub, the action, the links. */
const SOURCES = ['src/forge/github', 'src/action', 'src/desk/github', 'src/evidence', 'src/collect'];
const sources = SOURCES.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);

/** Where a sentence begins: what refuses, faults, stops and reasons are made with. */
const MADE =
  /\b(?:refused|missing|unknown|waiting|notEvidence|bad|refuse|fail)\(\s*(?=[`'])|unopened\(\s*\w+,\s*'[\w-]+',\s*(?=[`'])|new (?:Fault|Stop)\(\s*(?:'\w+'|\d),\s*(?=[`'])|\bwhy(?::| =)\s*(?=[`'])/g;

/** The text of a literal that begins at a place, with `…` for what is filled in. */
function literal(source: string, at: number): string {
  const quote = source[at];
  let text = '';
  let depth = 0;
  for (let index = at + 1; index < source.length; index++) {
    const letter = source[index];
    if (depth === 0 && letter === quote) break;
    if (quote === '`' && source.startsWith('${', index)) {
      if (depth === 0) text += '…';
      depth++;
      index++;
    } else if (depth > 0 && letter === '{') depth++;
    else if (depth > 0 && letter === '}') depth--;
    else if (depth === 0) text += letter;
  }
  return text;
}

/** Sentences of a file; those that only hand another one on have too few words of their own. */
function sentencesOf(file: string): readonly string[] {
  const source = read(file);
  return [...source.matchAll(MADE)]
    .map((match) => plain(literal(source, match.index + match[0].length)))
    .filter((sentence) => (sentence.replaceAll('…', ' ').match(/[a-z]{2,}/gi) ?? []).length >= 3);
}

/** Sentences that nobody is shown: each is caught where it is thrown. */
const INNER = ['… has not changed', 'it was not opened', 'there is no format …'];

const sentences = sources
  .flatMap((file) => sentencesOf(file).map((sentence) => [sentence, file] as const))
  .filter(([sentence]) => !INNER.includes(sentence));

test('finds sentences', () => {
  expect(sentences.length).toBeGreaterThan(80);
  expect(sentences.map(([sentence]) => sentence)).toContain('run … belongs to another repository');
});

test('every sentence about GitHub, events, inputs and links is there', () => {
  // The longest part between what is filled in is enough to find it by.
  const part = (sentence: string) =>
    sentence
      .split('…')
      .map((text) => text.replace(/^[\s:;,()]+|[\s:;,()]+$/g, ''))
      .sort((a, b) => b.length - a.length)[0] ?? '';
  const missing = sentences.filter(([sentence]) => !told.includes(part(sentence)));
  expect(missing).toEqual([]);
});

test.each(rules.map((rule) => [rule.id, rule] as const))('the rule %s is there with its outcomes', (id) => {
  const from = page.indexOf(`\n### ${id}\n`);
  expect(from).toBeGreaterThan(0);
  const part = page.slice(from, page.indexOf('\n### ', from + 1) < 0 ? undefined : page.indexOf('\n### ', from + 1));
  expect(part).toMatch(/^\| fail: /m);
  const source = read(`src/rules/${id}.ts`);
  const outcomes = [
    ["outcome: 'waiting'", /^\| waiting/m],
    ["outcome: 'unknown'", /^\| cannot tell/m],
  ] as const;
  for (const [word, row] of outcomes) if (source.includes(word)) expect(part).toMatch(row);
});

test('no rule is there that is gone', () => {
  const headings = [...page.slice(page.indexOf('## A rule fails')).matchAll(/^### (\S+)$/gm)].map((match) => match[1]);
  expect(headings).toEqual(rules.map((rule) => rule.id).sort((a, b) => headings.indexOf(a) - headings.indexOf(b)));
});
