import { describe as describePoint } from '../../src/readers/ground/tap.ts';
import { reading } from './ground/open.ts';
import { told } from './ground/told.ts';

const tap = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

describe('tap', () => {
  test.each<[string, string, object]>([
    ['a plan in front', tap('1..2', 'ok 1 - a', 'not ok 2 - b'), { passed: 1, failed: 1, failing: ['b'] }],
    ['a plan at the end', tap('ok', 'not ok', '1..2'), { passed: 1, failed: 1, failing: ['unnamed'] }],
    [
      'directives',
      tap('TAP version 13', '1..4', 'ok 1 - a', 'ok 2 # SKIP x', 'not ok 3 - c # TODO y', 'ok 4 - d # todo'),
      { passed: 1, skipped: 3 },
    ],
    [
      'an escaped mark and a mark in a word',
      tap('1..2', 'not ok 1 - a \\# SKIP', 'not ok 2 - b#todo'),
      {
        failed: 2,
        failing: ['a \\# SKIP', 'b#todo'],
      },
    ],
    [
      'no plan',
      tap('TAP version 13', 'ok 1'),
      {
        passed: 1,
        why: 'has no plan (1..N), so nobody knows how many tests there should be',
      },
    ],
    ['too few tests', tap('1..3', 'ok 1', 'ok 2'), { passed: 2, why: 'plans 3 tests and has 2' }],
    ['too many tests', tap('1..1', 'ok 1', 'ok 2'), { passed: 2, why: 'plans 1 tests and has 2' }],
    ['two plans', tap('1..1', 'ok 1', '1..1'), { passed: 1, why: 'has more than one plan' }],
    [
      'a plan between the tests',
      tap('TAP version 13', 'ok 1', '1..2', 'ok 2'),
      {
        passed: 2,
        why: 'has its plan between the tests',
      },
    ],
    [
      'a bail out',
      tap('1..1', 'ok 1', 'Bail out! No database.'),
      {
        passed: 1,
        why: 'was given up: Bail out! No database.',
      },
    ],
    [
      'a bail out in a subtest',
      tap('1..1', '    Bail out! inner', 'ok 1'),
      {
        passed: 1,
        why: 'was given up: Bail out! inner',
      },
    ],
    ['nothing planned', tap('TAP version 13', '1..0 # no database'), { why: 'ran no test: no database' }],
    [
      'only a version',
      tap('TAP version 13'),
      {
        why: 'has no plan (1..N), so nobody knows how many tests there should be',
      },
    ],
    ['only skipped', tap('1..1', 'ok 1 # SKIP'), { skipped: 1, why: 'ran no test: its only one was skipped' }],
    ['a subtest before its point', tap('1..1', '# Subtest: s', '    ok 1 - x', '    1..1', 'ok 1 - s'), { passed: 1 }],
    ['a subtest in braces', tap('1..2', 'ok 1 - s {', '    ok 1 - x', '    1..1', '}', 'ok 2'), { passed: 2 }],
    ['a name that ends with a brace', tap('1..2', 'ok 1 - parses {', 'ok 2'), { passed: 2 }],
    [
      'a point that says ok over a failed subtest',
      tap('1..1', '    not ok 1 - x', '    1..1', 'ok 1 - s'),
      {
        failed: 1,
        failing: ['s'],
        contradictions: ['s says ok, but its subtest does not'],
      },
    ],
    [
      'a failed subtest two levels down, in braces',
      tap('1..1', 'ok 1 - s {', '    ok 1 - t {', '        not ok 1', '        1..1', '    }', '    1..1', '}'),
      {
        failed: 1,
        failing: ['s'],
        contradictions: ['t says ok, but its subtest does not', 's says ok, but its subtest does not'],
      },
    ],
    ['a failed todo in a subtest', tap('1..1', '    not ok 1 - x # TODO', '    1..1', 'ok 1 - s'), { passed: 1 }],
    [
      'a subtest that lacks tests',
      tap('1..1', '    1..2', '    ok 1', 'ok 1 - s'),
      {
        failed: 1,
        failing: ['s'],
        contradictions: ['s says ok, but its subtest does not'],
      },
    ],
    [
      'a subtest without a result',
      tap('1..1', 'ok 1', '    ok 1 - x'),
      {
        passed: 1,
        why: 'has a subtest without its result',
      },
    ],
    [
      'a subtest that never ends',
      tap('1..1', 'ok 1 - s {', '    ok 1 - x'),
      {
        passed: 1,
        why: 'has a subtest that never ends',
      },
    ],
    [
      'details that look like tests',
      tap('1..2', 'ok 1', '  ---', '  not ok 7', '  1..9', '  ...', 'ok 2'),
      { passed: 2 },
    ],
    [
      'details that never end',
      tap('1..1', 'ok 1', '  ---', '  took: 3'),
      {
        passed: 1,
        why: 'is cut off inside a block of details (---)',
      },
    ],
    [
      'a last test without its line end',
      '1..1\nok 1 - a',
      {
        passed: 1,
        why: 'may be cut off: its last line is a test without a line end',
      },
    ],
    [
      'a comment that counts failures',
      tap('1..1', 'ok 1', '# fail 2'),
      {
        passed: 1,
        contradictions: ['states 2 failures (# fail), but no listed test failed'],
      },
    ],
    [
      'two streams, the second one cut',
      tap('TAP version 13', '1..1', 'ok 1', 'TAP version 13', '1..2', 'ok 1'),
      {
        passed: 2,
        why: 'plans 2 tests and has 1',
      },
    ],
    [
      'a banner in front, and Windows line ends',
      '> x@1.0.0 test\r\n\r\nTAP version 14\r\n1..1\r\nok 1 - a\r\n',
      {
        passed: 1,
      },
    ],
  ])('%s', async (_, text, expected) => {
    expect((await reading(text)).format).toBe('tap');
    expect(await told(text)).toEqual(expected);
  });

  test.each([['ok  \texample.com/p\t0.01s\n'], ['ok, all good\n'], ['1. First\n']])('%j is none', async (text) =>
    expect((await reading(text)).format).not.toBe('tap'),
  );

  test.each([
    ['a # SKIP', { name: 'a', directive: 'skip' }],
    ['a #skipped: x', { name: 'a', directive: 'skip' }],
    ['# Todo', { name: '', directive: 'todo' }],
    ['a # todos', { name: 'a # todos' }],
    ['a # time=3ms', { name: 'a # time=3ms' }],
    ['a # b # TODO', { name: 'a # b', directive: 'todo' }],
    ['a \\# TODO', { name: 'a \\# TODO' }],
  ])('%s', (rest, expected) => expect(describePoint(rest)).toEqual(expected));

  test('a long hostile text is read in linear time', async () => {
    const text = tap('1..1', `ok 1 ${'# '.repeat(200_000)}`, `${' '.repeat(200_000)}ok`, `1..${'9'.repeat(200_000)}`);
    expect(await told(text)).toMatchObject({ passed: 1 });
  });
});
