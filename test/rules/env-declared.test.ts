import { collect } from '../../src/collect.ts';
import { BACKEND } from '../../src/config/defaults.ts';
import { rule } from '../../src/rules/env-declared.ts';
import { openWorkshop, type Workshop } from '../forge/local/workshop.ts';
import { facts } from '../support/facts.ts';

let shop: Workshop;
beforeAll(() => {
  shop = openWorkshop();
});
afterAll(() => shop.done());

type Files = Readonly<Record<string, string | null>>;
let made = 0;

async function collected(base: Files, change: Files) {
  const folder = `env-${made++}`;
  shop.init(folder);
  shop.commit(folder, 'Begin', { 'src/a.txt': '\n', ...base });
  shop.git(folder, 'checkout', '--quiet', '-b', 'topic');
  shop.commit(folder, 'Change', change);
  const forge = await shop.open(folder, { base: 'main' });
  return collect(forge, { now: '2026-03-02T10:00:00.000Z' });
}
async function remarks(base: Files, change: Files) {
  const { facts: found, policy } = await collected(base, change);
  return rule.check(found, policy);
}
const told = async (base: Files, change: Files) =>
  (await remarks(base, change)).map(({ outcome, says }) => `${outcome}: ${says}`);

const reads = (...names: readonly string[]) => names.map((name) => `process.env.${name};\n`).join('');
const KEY = ['gh', 'p_', 'a8Kd93jfLq02mZxPv7RtYu6BnWc4EsHg5Ti1'].join('');

describe('env-declared', () => {
  test.each<[string, Files, Files, readonly RegExp[]]>([
    [
      'declared',
      { '.env.example': 'A=\n' },
      { 'src/a.ts': reads('A') },
      [/^pass: 1 variable that changed code reads is declared or need no declaration: A$/],
    ],
    ['declared in the same change', {}, { 'src/a.ts': reads('A'), '.env.example': 'A=\n' }, [/^pass/]],
    ['declared as optional', { '.env.sample': '# A=1\n' }, { 'src/a.ts': reads('A') }, [/^pass/]],
    [
      'not declared',
      { '.env.example': 'A=\n' },
      { 'src/a.ts': reads('A', 'B') },
      [/^fail: 1 variable that changed code reads is not declared in `\.env\.example`: `B`$/],
    ],
    [
      'no declaring file at all',
      {},
      { 'src/a.ts': reads('A', 'B'), 'b.py': 'import os\nos.getenv("C")\n' },
      [
        /^fail: 3 variables that changed code reads are declared nowhere; there is no `\.env\.example`: `C`, `A` and `B`$/,
      ],
    ],
    ['what needs no declaration', {}, { 'src/a.ts': reads('NODE_ENV', 'GITHUB_SHA', 'CI') }, [/^pass: 3 variables/]],
    [
      'read before in the same file',
      { 'src/a.ts': reads('A') },
      { 'src/a.ts': `${reads('A')}1;\n` },
      [/^fail: 1 variable that changed code already read is declared nowhere/],
    ],
    [
      'moved to another file',
      { 'src/a.ts': reads('A'), '.env.example': '' },
      { 'src/a.ts': null, 'src/b.ts': reads('A') },
      [/already read/],
    ],
    [
      'a test',
      {},
      { 'src/a.test.ts': reads('A'), 'tests/b.py': 'import os\nos.getenv("C")\n' },
      [/^not-applicable: The change touches no code/],
    ],
    [
      'generated code, documents and installed packages',
      {},
      { 'dist/a.js': reads('A'), 'docs/a.js': reads('B'), 'node_modules/a/a.js': reads('C') },
      [/^not-applicable/],
    ],
    [
      'a comment',
      {},
      { 'src/a.ts': '// process.env.A\n' },
      [/^not-applicable: The changed code names no environment variable$/],
    ],
    [
      'a computed name',
      {},
      { 'src/a.ts': 'process.env[name]\n' },
      [/^not-applicable: .*; 1 read by a computed name not looked at$/],
    ],
    [
      'the nearest file of a monorepo is named',
      { '.env.example': '', 'apps/api/.env.example': '' },
      { 'apps/api/src/a.ts': reads('A'), 'apps/web/a.ts': reads('B') },
      [/not declared in `apps\/api\/\.env\.example`: `A`/, /not declared in `\.env\.example`: `B`/],
    ],
    [
      'any file counts',
      { '.env.example': 'A=\n', 'apps/api/.env.example': '' },
      { 'apps/api/src/a.ts': reads('A') },
      [/^pass/],
    ],
    [
      'a real value',
      {},
      { '.env.example': `A=1\nTOKEN=${KEY}\n` },
      [/^fail: `TOKEN` in `\.env\.example` holds what looks like a GitHub token$/],
    ],
    [
      'a real value of before',
      { '.env.example': `TOKEN=${KEY}\n` },
      { '.env.example': `TOKEN=${KEY}\nA=1\n` },
      [/^not-applicable/],
    ],
    [
      'a committed .env',
      {},
      { '.env': 'A=1\n' },
      [/^fail: `\.env` comes into the repository; it holds what is one machine's own$/],
    ],
    ['a .env that was there', { '.env': 'A=1\n' }, { '.env': 'A=2\n' }, [/^not-applicable/]],
    ['no code', {}, { 'README.md': 'x\n' }, [/^not-applicable/]],
  ])('%s', async (_, base, change, expected) => {
    const says = await told(base, change);
    expect(says).toEqual(expected.map((one) => expect.stringMatching(one)));
  });

  test('the lines to paste, the place of the read, and where they go', async () => {
    expect(await remarks({ '.env.example': 'X=\n' }, { 'src/a.ts': `\n${reads('A', 'B')}` })).toMatchObject([
      {
        at: { path: 'src/a.ts', line: 2 },
        also: { path: '.env.example', line: 1 },
        suggestion: 'A=\nB=',
        fix: 'Add them to `.env.example`, with placeholders and no real values',
      },
    ]);
  });

  test('what was read before is advice, not in the way', async () => {
    const [remark] = await remarks({ 'src/a.ts': reads('A') }, { 'src/a.ts': `${reads('A')}1;\n` });
    expect([remark?.outcome, remark?.lenient]).toEqual(['fail', true]);
  });

  test('the configuration names other files and other names', async () => {
    const config = 'environment:\n  declared: ["src/env.ts"]\n  ignore: [ACME_*]\n';
    const base = { '.github/ready-gate.yml': config, 'src/env.ts': 'export const env = { A: z.string() };\n' };
    expect(await told(base, { 'src/a.ts': reads('A', 'ACME_X') })).toEqual([expect.stringMatching(/^pass/)]);
    expect(await told(base, { 'src/a.ts': reads('B') })).toEqual([
      expect.stringMatching(/not declared in `src\/env\.ts`: `B`/),
    ]);
  });

  test('no value gets into the facts', async () => {
    const { facts: found, policy } = await collected(
      {},
      { '.env.example': `TOKEN=${KEY}\n`, '.env': 'OTHER=hunter2hunter2\n' },
    );
    const all = JSON.stringify([found, rule.check(found, policy)]);
    expect(all).toContain('TOKEN');
    expect([all.includes(KEY), all.includes('hunter2')]).toEqual([false, false]);
  });

  test('what cannot be read or is cut cannot tell', async () => {
    const cut = facts({ change: { ...facts().change, incomplete: 'the list is cut' } });
    expect(rule.check(cut, BACKEND)).toMatchObject([
      { outcome: 'unknown', says: expect.stringContaining('the list is cut') },
    ]);
    const big = await told({ '.env.example': 'A=\n' }, { 'src/a.ts': `${reads('A')}//${'x'.repeat(1_000_001)}\n` });
    expect(big).toEqual([
      expect.stringMatching(
        /^unknown: Which variables `src\/a\.ts` reads or declares cannot be told: .*more than the 1000000 allowed$/,
      ),
    ]);
  });
});

test('what is undeclared blocks where something is declared, and is advice where nothing is', async () => {
  const change = { 'src/a.ts': reads('B') };
  expect((await remarks({ '.env.example': 'A=\n' }, change)).map(({ lenient }) => lenient)).toEqual([undefined]);
  expect((await remarks({}, change)).map(({ lenient }) => lenient)).toEqual([true]);
});

test('who takes away the file that declares has to declare all the same', async () => {
  const found = await remarks({ '.env.example': 'A=\n' }, { 'src/a.ts': reads('B'), '.env.example': null });
  expect(found).toMatchObject([
    { outcome: 'fail', says: expect.stringMatching(/not declared in `\.env\.example`: `B`$/) },
  ]);
  expect(found[0]?.lenient).toBeUndefined();
  expect(
    await told({ '.env.example': 'A=\n' }, { 'src/a.ts': reads('B'), '.env.example': null, '.env.sample': 'B=\n' }),
  ).toEqual([expect.stringMatching(/^pass/)]);
});

describe('a file that declares and is no text', () => {
  const wide = [...'B=\n'].map((letter) => `${letter}\0`).join('');

  test('cannot tell where code reads variables, and is in nobody’s way otherwise', async () => {
    expect(await told({ '.env.example': wide }, { 'src/a.ts': reads('B') })).toContainEqual(
      expect.stringMatching(
        /^unknown: Which variables `\.env\.example` reads or declares cannot be told: .*is no text in UTF-8/,
      ),
    );
    expect(await told({ '.env.example': wide }, { 'src/a.ts': '1;\n' })).toEqual([
      expect.stringMatching(/^not-applicable/),
    ]);
  });

  test('may be mended', async () => {
    expect(await told({ '.env.example': wide }, { 'src/a.ts': reads('B'), '.env.example': 'B=\n' })).toEqual([
      expect.stringMatching(/^pass/),
    ]);
  });
});

test('a link stands for the file of the repository that it leads to', async () => {
  const linked = async (target: string) => {
    const folder = `env-${made++}`;
    shop.init(folder);
    shop.commit(folder, 'Begin', { 'config/names.txt': 'B=\n' });
    shop.link(`${folder}/.env.example`, target);
    shop.git(folder, 'add', '--all');
    shop.git(folder, 'commit', '--quiet', '--message', 'Link');
    shop.git(folder, 'checkout', '--quiet', '-b', 'topic');
    shop.commit(folder, 'Change', { 'src/a.ts': reads('B') });
    const forge = await shop.open(folder, { base: 'main' });
    const { facts: found, policy } = await collect(forge, { now: '2026-03-02T10:00:00.000Z' });
    return rule.check(found, policy).map(({ outcome }) => outcome);
  };
  expect(await linked('config/names.txt')).toEqual(['pass']);
  expect(await linked('/etc/hostname')).toEqual(['fail']);
  expect(await linked('../../outside')).toEqual(['fail']);
});

test('a change of very many files of code is advised about what was not read', async () => {
  const files = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`src/f${at}.ts`, '1;\n']));
  const found = await remarks({ '.env.example': 'A=\n' }, files);
  expect(found).toMatchObject([
    { outcome: 'unknown', lenient: true, says: expect.stringMatching(/more than the 500 that are read$/) },
  ]);
});
