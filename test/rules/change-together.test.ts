import { BACKEND } from '../../src/config/defaults.ts';
import type { Facts, TogetherFacts } from '../../src/model/facts.ts';
import { rule } from '../../src/rules/change-together.ts';
import { changed, facts, PRD, prd } from '../support/facts.ts';

const MD = 'Plans/product-roadmap.md';
const HTML = 'docs/product-roadmap.html';
const part = (glob: string, files: readonly string[], left?: string) => ({
  glob,
  changed: files,
  ...(left === undefined ? {} : { left }),
});
const roadmap = (...parts: TogetherFacts['parts']): TogetherFacts => ({ name: 'roadmap and mirror', parts });
const check = (together: readonly TogetherFacts[] | undefined, more: Partial<Facts> = {}, policy = BACKEND) =>
  rule.check(facts({ ...(together ? { together } : {}), ...more }), policy);
const files = (...paths: readonly string[]) => ({
  change: { ...facts().change, files: paths.map((path) => changed(path)) },
});

test.each<[string, TogetherFacts, string]>([
  ['both', roadmap(part(MD, [MD]), part(HTML, [HTML])), 'pass'],
  ['the other is not there', roadmap(part(MD, [MD]), part(HTML, [])), 'pass'],
  ['one', roadmap(part(MD, [MD]), part(HTML, [], HTML)), 'fail'],
  ['the mirror alone', roadmap(part(MD, [], MD), part(HTML, [HTML])), 'fail'],
])('%s', (_name, set, outcome) => expect(check([set]).map((one) => one.outcome)).toEqual([outcome]));

test('what is missing is named, with the file that changed', () => {
  expect(check([roadmap(part(MD, [MD]), part(HTML, [], HTML))], files(MD))).toMatchObject([
    { says: `\`${MD}\` changed without \`${HTML}\` (roadmap and mirror)`, at: { path: MD, line: 1 } },
  ]);
});

test('every missing part of a set with globs', () => {
  const set = {
    name: 'texts',
    parts: [part('en/*.json', ['en/a.json']), part('de/*.json', [], 'de/b.json'), part('fr/*.json', [], 'fr/b.json')],
  };
  expect(check([set])[0]?.says).toBe(
    '`en/a.json` changed without `de/*.json` (such as `de/b.json`) and `fr/*.json` (such as `fr/b.json`) (texts)',
  );
});

test('a deleted file is no place to point at', () => {
  const gone = { change: { ...facts().change, files: [changed(MD, { status: 'deleted' })] } };
  expect(check([roadmap(part(MD, [MD]), part(HTML, [], HTML))], gone)[0]).not.toHaveProperty('at');
});

describe('a flip', () => {
  const flip: Partial<Facts> = {
    prds: [{ prd: prd({ status: 'Ready' }), chosen: 'touched', before: { status: 'Draft' } }],
  };
  const one = roadmap(part(MD, [MD]), part(HTML, [], HTML));
  test('is told by status-flip', () => expect(check([one], flip)).toMatchObject([{ outcome: 'not-applicable' }]));
  test('and here when that is off', () => {
    expect(check([one], flip, { ...BACKEND, rules: { 'status-flip': 'off' } })).toMatchObject([{ outcome: 'fail' }]);
  });
  test('other sets are told all the same', () => {
    const set = { name: 'texts', parts: [part('a', ['a']), part('b', [], 'b')] };
    expect(check([one, set], flip)).toMatchObject([{ outcome: 'fail', says: expect.stringContaining('texts') }]);
  });
});

test('nothing touched, or not known', () => {
  expect(check(undefined)).toMatchObject([{ outcome: 'not-applicable' }]);
  const cut = { change: { ...facts().change, incomplete: 'the list is cut' } };
  expect(check(undefined, cut)).toMatchObject([{ outcome: 'unknown' }]);
  expect(check([roadmap(part(MD, [MD]), part(HTML, [], HTML))], cut)).toMatchObject([{ outcome: 'unknown' }]);
  expect(PRD).toBeDefined();
});
