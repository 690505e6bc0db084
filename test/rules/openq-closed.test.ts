import { BACKEND } from '../../src/config/defaults.ts';
import { judge } from '../../src/judge.ts';
import type { Prd, Question } from '../../src/model/prd.ts';
import { rule } from '../../src/rules/openq-closed.ts';
import { at, facts, PRD, prd, section, withPrd } from '../support/facts.ts';

const question = (more: Partial<Question> = {}): Question => ({
  text: 'Which TTL?',
  state: 'open',
  at: at(99),
  source: '- [ ] Which TTL?',
  ...more,
});
const check = (more: Partial<Prd>) => rule.check(withPrd(more), BACKEND);
const sections = [...prd().sections, section('9.7')];

test.each<[string, Partial<Prd>, string]>([
  ['no section 9.7', { status: 'Ready' }, 'not-applicable'],
  ['a section without a question', { status: 'Ready', sections }, 'pass'],
  ['all closed', { status: 'Done', sections, questions: [question({ state: 'closed' })] }, 'pass'],
  ['open at Ready', { status: 'Ready', questions: [question()] }, 'fail'],
  ['open at a status that counts as Ready', { status: '✅ Ready for Development', questions: [question()] }, 'fail'],
  ['open at Done', { status: 'Done', questions: [question()] }, 'fail'],
])('%s', (_name, more, outcome) => {
  expect(check(more).map((one) => one.outcome)).toEqual([outcome]);
});

test('an open question at Ready is named with its line, ready to be answered', () => {
  expect(check({ status: 'Ready', questions: [question(), question({ state: 'closed' })] })).toEqual([
    {
      outcome: 'fail',
      says: 'The status is “Ready”, and a question of 9.7 is open: “Which TTL?”',
      at: at(99),
      suggestion: '- [x] Which TTL? → <answer, who decided, date>',
    },
  ]);
});

test.each(['Draft', 'In Review', undefined])('before Ready it is advice: %s', (status) => {
  const given = withPrd({ ...(status ? { status } : {}), questions: [question()] });
  expect(rule.check(given, BACKEND)).toMatchObject([
    { outcome: 'fail', lenient: true, says: expect.stringContaining('before the status becomes Ready') },
  ]);
  expect(judge(given, BACKEND, [rule]).findings).toMatchObject([{ severity: 'advise' }]);
});

test('a flip in the roadmap alone counts', () => {
  const row = { id: '2.2.1.3', item: 'Cache', at: { path: 'Plans/product-roadmap.md', line: 5 } };
  const roadmap = {
    path: 'Plans/product-roadmap.md',
    before: [{ ...row, status: 'In Review' }],
    after: [{ ...row, status: 'Ready' }],
  };
  const given = facts({ prds: [{ prd: prd({ questions: [question()] }), chosen: 'touched' }], roadmap });
  expect(rule.check(given, BACKEND)).toMatchObject([{ outcome: 'fail' }]);
  expect(rule.check(given, BACKEND)[0]?.lenient).toBeUndefined();
});

test('many questions are counted, not listed', () => {
  const told = check({
    status: 'Ready',
    questions: Array.from({ length: 9 }, (_, nth) => question({ text: `Q${nth}?` })),
  });
  expect(told).toHaveLength(6);
  expect(told.at(-1)?.says).toBe('4 more questions of 9.7 are open');
});

test('a row of a table and an item without a box', () => {
  const row = '| Which TTL? | PM | Open |';
  expect(check({ status: 'Ready', questions: [question({ source: row })] })[0]?.suggestion).toBeUndefined();
  expect(check({ status: 'Ready', questions: [question({ source: '1. Which TTL?' })] })[0]?.suggestion).toBe(
    '1. Which TTL? → <answer, who decided, date>',
  );
});

test('hostile text stays one line', () => {
  const told = check({ status: 'Ready', questions: [question({ text: 'a\u202e\n::error::'.repeat(9_000) })] });
  expect(told[0]?.says).not.toMatch(/[\n\u202e]/);
  expect(told[0]?.says.length).toBeLessThan(300);
});

test('no document is none of its business', () => {
  expect(rule.check(facts({ prds: [] }), BACKEND)).toMatchObject([{ outcome: 'not-applicable' }]);
  expect(PRD).toBeDefined();
});
