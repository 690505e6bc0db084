import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sync } from './sync.ts';

const root = path.resolve(import.meta.dirname, '..');

/** What can be scaffolded: the folder, the source of a new member and of its test. Each fails its test until it is written. */
interface Template {
  readonly folder: string;
  readonly source: (id: string) => string;
  readonly test: (id: string) => string;
}

const title = (id: string) => `${id[0]?.toUpperCase() ?? ''}${id.slice(1).replaceAll('-', ' ')}`;

const TEMPLATES: Readonly<Record<string, Template>> = {
  rule: {
    folder: 'rules',
    source: (id) => `import type { Rule } from '../model/rule.ts';

/** TODO: one sentence that says what passing this rule promises. */
export const rule: Rule = {
  id: '${id}',
  title: '${title(id)}',
  why: 'TODO: what goes wrong without it',
  fix: 'TODO: what an author does next',
  section: '',
  rank: 50,
  setting: 'block',
  examples: { good: 'TODO', bad: 'TODO' },
  check: () => [{ outcome: 'unknown', says: 'this rule is not written yet' }],
};
`,
    test: (id) => `import { BACKEND } from '../../src/config/defaults.ts';
import { rule } from '../../src/rules/${id}.ts';
import { facts } from '../support/facts.ts';

describe('${id}', () => {
  test.each([['a ready change', {}, 'pass']] as const)('%s', (_name, over, outcome) => {
    expect(rule.check(facts(over), BACKEND).map((remark) => remark.outcome)).toEqual([outcome]);
  });
});
`,
  },
  reader: {
    folder: 'readers',
    source: (id) => `import { Unreadable, type Reader } from '../model/reading.ts';

/** TODO: name of the format and where it is described. */
export const reader: Reader = {
  id: '${id}',
  title: '${title(id)}',
  kind: 'scan',
  recognise: () => false,
  read: () => {
    throw new Unreadable('this reader is not written yet');
  },
  docs: { recognised: 'TODO', severity: 'TODO', proof: 'TODO', ignored: 'TODO', example: 'TODO' },
};
`,
    test: (id) => `import { openDocument } from '../../src/readers/ground/document.ts';
import { reader } from '../../src/readers/${id}.ts';

const doc = (text: string) => openDocument('report', new TextEncoder().encode(text));

describe('${id}', () => {
  test.each([['a report of the tool', '{}']])('recognises %s', (_name, text) => {
    expect(reader.recognise(doc(text))).toBe(true);
  });
});
`,
  },
  lockfile: {
    folder: 'lockfiles',
    source: (id) => `import type { LockReader } from '../model/lockfile.ts';
import { Unreadable } from '../model/reading.ts';

/** TODO: name of the lock format and where it is described. */
export const lockReader: LockReader = {
  id: '${id}',
  title: '${title(id)}',
  names: [],
  read: (path) => {
    throw new Unreadable(\`\${path}: this lock format is not written yet\`);
  },
};
`,
    test: (id) => `import { lockReader } from '../../src/lockfiles/${id}.ts';

describe('${id}', () => {
  test.each([['an empty lockfile', '', []]])('%s', (_name, text, names) => {
    expect(lockReader.read('lock', text).packages.map((found) => found.name)).toEqual(names);
  });
});
`,
  },
  manifest: {
    folder: 'manifests',
    source: (id) => `import type { ManifestReader } from '../model/manifest.ts';
import { Unreadable } from '../model/reading.ts';

/** TODO: name of the manifest and where it is described. Its path has to be in ground/may-be.ts, too. */
export const manifest: ManifestReader = {
  id: '${id}',
  title: '${title(id)}',
  type: 'generic',
  matches: () => false,
  locks: [],
  read: (path) => {
    throw new Unreadable(\`\${path}: this manifest is not written yet\`);
  },
};
`,
    test: (id) => `import { manifest } from '../../src/manifests/${id}.ts';

describe('${id}', () => {
  test.each([['an empty manifest', '', []]])('%s', (_name, text, names) => {
    expect(manifest.read('manifest', text).dependencies.map((found) => found.name)).toEqual(names);
  });
});
`,
  },
  language: {
    folder: 'environment',
    source: (id) => `import { quote } from './ground/lex.ts';
import { byPatterns } from './ground/reads.ts';

/** TODO: name of the language and its ways to read the environment. Its endings have to be in ground/files.ts, too. */
export const language = byPatterns(
  { id: '${id}', title: '${title(id)}', matches: () => false },
  { line: ['//'], block: [], quotes: [quote('"')] },
  [],
);
`,
    test: (id) => `import { language } from '../../src/environment/${id}.ts';

describe('${id}', () => {
  test.each([['a read', 'getenv("A")', ['A']]])('%s', (_name, text, names) => {
    expect(language.read(text).reads.map((found) => found.name)).toEqual(names);
  });
});
`,
  },
  report: {
    folder: 'reports',
    source: (id) => `import type { Teller } from '../model/verdict.ts';

/** TODO: what this way of telling is for, and its source when it is a format. */
export const teller: Teller = {
  id: '${id}',
  title: '${title(id)}',
  tell: (report) => report.verdict.summary,
};
`,
    test: (id) => `import { teller } from '../../src/reports/${id}.ts';
import { report } from '../support/facts.ts';

describe('${id}', () => {
  test('tells a ready verdict', () => {
    expect(teller.tell(report({}), { colour: false, width: 80 })).toMatchInlineSnapshot();
  });
});
`,
  },
};

/** Writes a new member and its test, brings the generated files in step, and says what was written. */
async function create(kind: string, id: string): Promise<void> {
  const template = TEMPLATES[kind];
  if (!template || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new Error(
      `usage: npm run new KIND NAME, with KIND one of ${Object.keys(TEMPLATES).join(', ')} and NAME like-this`,
    );
  }
  const files = [
    { file: `src/${template.folder}/${id}.ts`, text: template.source(id) },
    { file: `test/${template.folder}/${id}.test.ts`, text: template.test(id) },
  ];
  const taken = files.find(({ file }) => existsSync(path.join(root, file)));
  if (taken) throw new Error(`${taken.file} is there already`);
  for (const { file, text } of files) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
    console.log(`written: ${file}`);
  }
  for (const file of await sync(false)) console.log(`written: ${file}`);
  console.log(`Next: make \`npm test -- test/${template.folder}/${id}.test.ts\` pass.`);
}

try {
  await create(process.argv[2] ?? '', process.argv[3] ?? '');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
