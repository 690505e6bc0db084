import { BACKEND } from '../../src/config/defaults.ts';
import { choosePrds, isPrdPath } from '../../src/prd/choose.ts';

const A = 'PRDs/M1/2.2.1.3-query-cache-prd.md';
const B = 'PRDs/M1/2.2.1.30-orders-prd.md';
const C = 'docs/prd/12.2.1.3-login-prd.md';
const all = [C, A, B];

const choose = (given: Partial<Parameters<typeof choosePrds>[0]>) => {
  const { chosen, candidates } = choosePrds({ changed: [], candidates: all, texts: [], ...given });
  return chosen.length > 0 ? chosen.map(({ path, how }) => `${how} ${path}`) : candidates;
};

describe('which product documents a change has', () => {
  test('the given ones before all others', () => {
    expect(choose({ given: ['x.md', A], changed: [B] })).toEqual([`given ${A}`, 'given x.md']);
  });

  test('the touched ones before the named ones', () => {
    expect(choose({ changed: [B, 'src/a.ts', A], body: C })).toEqual([`touched ${A}`, `touched ${B}`]);
  });

  test('named by path or file name', () => {
    expect(choose({ body: `See ${A}.` })).toEqual([`named ${A}`]);
    expect(choose({ body: 'See (2.2.1.3-query-cache-prd.md)' })).toEqual([`named ${A}`]);
    const plain = ['prd/cache-prd.md', 'prd/orders-prd.md'];
    expect(choose({ candidates: plain, texts: ['prd/cache-prd.mdx', 'xcache-prd.md', 'my-orders-prd.md'] })).toEqual(
      plain,
    );
    expect(choose({ candidates: plain, texts: ['see `prd/cache-prd.md`'] })).toEqual(['named prd/cache-prd.md']);
  });

  const named: readonly (readonly [text: string, chosen: readonly string[]])[] = [
    ['feature/2.2.1.3-query-cache', [`named ${A}`]],
    ['2.2.1.3', [`named ${A}`]],
    ['Item 2.2.1.3.', [`named ${A}`]],
    ['v2.2.1.3 x2.2.1.3', [A, B, C]],
    ['feat(2.2.1.30): orders', [`named ${B}`]],
    ['12.2.1.3', [`named ${C}`]],
    ['12.2.1.3 and 2.2.1.3', [`named ${A}`, `named ${C}`]],
    ['2.2.1.3.1', [A, B, C]],
    ['0.2.2.1.3', [A, B, C]],
    ['2-2-1-3', [A, B, C]],
    ['', [A, B, C]],
  ];
  test.each(named)('named by id: %j', (text, chosen) => expect(choose({ texts: [text] })).toEqual(chosen));

  test('else the only one, else none with the candidates', () => {
    expect(choose({ candidates: [A] })).toEqual([`only ${A}`]);
    expect(choose({ candidates: [] })).toEqual([]);
    expect(choose({})).toEqual([A, B, C]);
  });
});

describe('what a product document is', () => {
  const yes = [A, 'docs/requirements/a.md', 'prd/deep/er/a.md', 'services/x/2.1-a-prd.md', 'a-prd.md', 'PRD.md'];
  const no = [
    'PRDs/README.md',
    'PRDs/_templates/a-prd.md',
    'PRDs/prd-template.md',
    'PRDs/Template-PRD.md',
    'src/a.ts',
    'docs/guide.md',
    'PRDs/a.txt',
  ];
  test.each(yes)('%s', (path) => expect(isPrdPath(path, BACKEND)).toBe(true));
  test.each(no)('not %s', (path) => expect(isPrdPath(path, BACKEND)).toBe(false));
});
