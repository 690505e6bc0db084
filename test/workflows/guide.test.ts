import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isMap, isSeq, parse, parseDocument } from 'yaml';
import { loadPolicy } from '../../src/config/load.ts';
import { rules } from '../../src/rules/index.ts';
import { ROOT, read } from './files.ts';
import { lint } from './lint.ts';

const GUIDE = 'docs/guide';
const pages = [...readdirSync(path.join(ROOT, GUIDE)).map((name) => `${GUIDE}/${name}`), 'README.md'];
const texts = pages.map((file) => ({ file, text: read(file) }));
const written = texts.filter(({ text }) => !text.startsWith('<!-- Generated'));

/** A code block: the words behind its fence, and what stands in it. */
interface Block {
  readonly at: string;
  readonly language: string;
  readonly kind: string;
  readonly text: string;
}

const blocks = written.flatMap(({ file, text }): readonly Block[] =>
  [...text.matchAll(/^```(\w*) ?(.*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    at: `${file}:${text.slice(0, match.index).split('\n').length}`,
    language: match[1] ?? '',
    kind: match[2] ?? '',
    text: match[3] ?? '',
  })),
);
const yaml = blocks.filter(({ language }) => language === 'yaml');
const of = (kind: string) =>
  yaml.filter((block) => block.kind === kind).map((block) => [block.at, block.text] as const);

test('every block says in which way it is tried', () => {
  const kinds = ['config', 'workflow', 'permissions', 'events', 'gitlab', 'step', 'waivers'];
  expect(yaml.filter(({ kind }) => !kinds.includes(kind)).map(({ at }) => at)).toEqual([]);
  expect(blocks.filter(({ language }) => !['yaml', 'sh', 'markdown', ''].includes(language))).toEqual([]);
  expect(yaml.length).toBeGreaterThan(8);
});

test.each(of('config'))('the configuration at %s counts', async (at, text) => {
  const { policy } = await loadPolicy({ kind: 'override', path: at, text }, rules);
  expect(policy.prds.length).toBeGreaterThan(0);
});

test("this repository's own configuration counts", async () => {
  const file = '.github/ready-gate.yml';
  await expect(loadPolicy({ kind: 'override', path: file, text: read(file) }, rules)).resolves.toBeDefined();
});

test.each(of('workflow'))('the workflow at %s has no fault', async (at, text) => {
  expect(await lint(text, at)).toEqual([]);
});

test.each([...of('permissions'), ...of('events')])('the part of a workflow at %s has no fault', async (at, text) => {
  const start = text.startsWith('on:') ? '' : 'on: push\n';
  const rest = '\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: "true"\n';
  expect(await lint(`${start}${text}${rest}`, at)).toEqual([]);
});

test.each(of('permissions'))('the permissions at %s are those of the recommended workflow', (_at, text) => {
  expect(parse(text).permissions).toEqual(parse(read('examples/workflows/ready.yml')).permissions);
});

test.each(of('step'))('the step at %s is that of the recommended workflow', (_at, text) => {
  expect(parse(text)).toEqual(parse(read('examples/workflows/ready.yml')).jobs.evidence.steps);
});

test.each(of('gitlab'))('the pipeline at %s is one', (_at, text) => {
  const [job] = Object.values(parse(text)) as [{ script: unknown; artifacts: unknown }];
  expect(job.script).toEqual([expect.stringContaining('dist/cli.js" check --base')]);
  const document = parseDocument(text, { uniqueKeys: true });
  expect(document.errors).toEqual([]);
  expect(isMap(document.contents) && !isSeq(document.contents)).toBe(true);
});

const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');

test('every link of the guide leads to a file, and every anchor to a heading', () => {
  const broken = texts.flatMap(({ file, text }) =>
    [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
      if (/^https?:/.test(target)) return [];
      const [to = '', anchor] = target.split('#');
      const found = to === '' ? file : path.join(path.dirname(file), to);
      if (!existsSync(path.join(ROOT, found))) return [`${file}: ${target}`];
      if (anchor === undefined) return [];
      const headings = [...read(found).matchAll(/^#+ (.*)$/gm)].map((match) => slug(match[1] ?? ''));
      return headings.includes(anchor) ? [] : [`${file}: ${target}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('the index has every page', () => {
  const index = read(`${GUIDE}/README.md`);
  const missing = readdirSync(path.join(ROOT, GUIDE)).filter(
    (name) => name !== 'README.md' && !index.includes(`(${name})`),
  );
  expect(missing).toEqual([]);
});
