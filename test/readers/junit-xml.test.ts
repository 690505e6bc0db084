import { reader } from '../../src/readers/junit-xml.ts';
import { reading } from './ground/open.ts';

async function tests(xml: string) {
  const found = await reading(xml, { readers: [reader], cap: 50_000_000 });
  if (found.kind !== 'tests') throw new Error(`${found.kind}: ${found.why}`);
  const { passed, failed, errored, skipped, flaky } = found.tests;
  return { found, names: found.tests.failing, counts: `${passed}/${failed}/${errored}/${skipped}/${flaky}` };
}

const one = (inner: string, attributes = 'name="a" classname="c"') =>
  `<testsuite><testcase ${attributes}>${inner}</testcase></testsuite>`;

describe('a case: passed/failed/errored/skipped/flaky', () => {
  test.each([
    ['', '1/0/0/0/0'],
    ['<system-out>failure</system-out>', '1/0/0/0/0'],
    ['<failure/>', '0/1/0/0/0'],
    ['<failure/><failure/>', '0/1/0/0/0'],
    ['<error/>', '0/0/1/0/0'],
    ['<skipped/>', '0/0/0/1/0'],
    ['<skipped/><failure/>', '0/1/0/0/0'],
    ['<skipped type="todo"/><failure/>', '0/0/0/1/0'],
    ['<flakyFailure/>', '1/0/0/0/1'],
    ['<flakyError/><flakyError/>', '1/0/0/0/1'],
    ['<failure/><rerunFailure/>', '0/1/0/0/0'],
    ['<rerunError/>', '0/1/0/0/0'],
    ['<properties><property name="x" value="failure"/></properties>', '1/0/0/0/0'],
    ['<system-out><failure/></system-out>', '1/0/0/0/0'],
  ])('%s', async (inner, counts) => expect((await tests(one(inner))).counts).toBe(counts));

  test.each([
    ['name="a" status="notrun" result="suppressed"', '0/0/0/1/0'],
    ['name="a" status="run" result="completed"', '1/0/0/0/0'],
    ['name="a" status="failed"', '0/1/0/0/0'],
    ['name="a" status="passed"', '1/0/0/0/0'],
  ])('with %s', async (attributes, counts) => expect((await tests(one('', attributes))).counts).toBe(counts));
});

describe('suites', () => {
  const CASES = '<testcase name="a"/><testcase name="b"><failure/></testcase>';
  test.each<[string, string, string, readonly string[]]>([
    [
      'nested ones count once',
      `<testsuites tests="4"><testsuite tests="4">${CASES}<testsuite tests="2">${CASES}</testsuite></testsuite></testsuites>`,
      '2/2/0/0/0',
      [],
    ],
    [
      'a parent that counts only its own',
      `<testsuite tests="2" failures="1">${CASES}<testsuite tests="2">${CASES}</testsuite></testsuite>`,
      '2/2/0/0/0',
      [],
    ],
    [
      'node counts suites of one level',
      '<testsuites><testsuite tests="2"><testcase name="a"/><testsuite tests="1"><testcase name="b"/></testsuite></testsuite></testsuites>',
      '2/0/0/0/0',
      [],
    ],
    [
      'totals that leave out skipped ones',
      '<testsuite tests="1"><testcase name="a"/><testcase name="b"><skipped/></testcase></testsuite>',
      '1/0/0/1/0',
      [],
    ],
    [
      'more tests stated than listed',
      '<testsuite name="s" tests="9"><testcase name="a"/></testsuite>',
      '1/0/0/0/0',
      ['suite s states 9 tests and lists 1'],
    ],
    [
      'fewer stated than listed',
      '<testsuite tests="1"><testcase name="a"/><testcase name="b"/></testsuite>',
      '2/0/0/0/0',
      ['the report states 1 test and lists 2'],
    ],
    [
      'failures stated, none listed',
      '<testsuite tests="1" failures="1"><testcase name="a"/></testsuite>',
      '1/0/0/0/0',
      ['the report states 1 failure and lists 0'],
    ],
    [
      'no failure stated, one listed',
      '<testsuite tests="1" errors="0"><testcase name="a"><error/></testcase></testsuite>',
      '0/0/1/0/0',
      ['the report states 0 failures and lists 1'],
    ],
    [
      'a suite without its cases',
      '<testsuites><testsuite name="s" tests="3"/><testsuite><testcase name="a"/></testsuite></testsuites>',
      '1/0/0/0/0',
      ['suite s states 3 tests and lists 0'],
    ],
    [
      'a failing todo in the totals',
      '<testsuite tests="1" failures="1"><testcase name="a"><skipped type="todo"/><failure/></testcase><testcase name="b"/></testsuite>',
      '1/0/0/1/0',
      [],
    ],
    [
      'an error outside of cases',
      '<testsuite name="s"><error message="x"/><testcase name="a"/></testsuite>',
      '1/0/1/0/0',
      [],
    ],
    ['numbers that are none', '<testsuite tests="" failures="1e3"><testcase name="a"/></testsuite>', '1/0/0/0/0', []],
  ])('%s', async (_, xml, counts, contradictions) => {
    const { found, counts: got } = await tests(xml);
    expect(got).toBe(counts);
    expect(found.contradictions).toEqual(contradictions);
  });
});

describe('no proof of a run', () => {
  test.each([
    ['<testsuites/>', '0/0/0/0/0', 'holds no test case, which proves nothing'],
    ['<testsuites tests="0" failures="0"></testsuites>', '0/0/0/0/0', 'holds no test case, which proves nothing'],
    ['<testsuite tests="5" failures="1" skipped="1"/>', '3/1/0/1/0', 'states 5 tests but lists no test case'],
    ['<testsuites><testsuite failures="1"/></testsuites>', '0/1/0/0/0', 'states 1 test but lists no test case'],
    [
      '<testsuites failures="0" tests="3"><testsuite tests="3" errors="2"/></testsuites>',
      '1/0/2/0/0',
      'states 3 tests but lists no test case',
    ],
    [one('<skipped/>'), '0/0/0/1/0', 'ran no test: its only one was skipped'],
    [
      '<testsuites name="gitleaks"><testsuite name="gitleaks"><testcase name="a"/></testsuite></testsuites>',
      '1/0/0/0/0',
      'comes from a scanner (gitleaks): its cases are findings, not tests',
    ],
    [
      '<testsuite package="org.eslint"><testcase name="a"/></testsuite>',
      '1/0/0/0/0',
      'comes from a scanner (org.eslint): its cases are findings, not tests',
    ],
  ])('%s', async (xml, counts, why) => {
    const { found, counts: got } = await tests(xml);
    expect([got, found.complete, found.why]).toEqual([counts, false, why]);
  });
});

test('names of what fails, twenty at most, fit for one line', async () => {
  const cases = '<testcase classname="c" name="x&#10;::set-output"><failure/></testcase>'.repeat(30);
  const { names } = await tests(`<testsuite>${cases}</testsuite>`);
  expect(names).toHaveLength(20);
  expect(names[0]).toBe('c › x ::set-output');
});

test('the commit of a property', async () => {
  const { found } = await tests(
    `<testsuite><properties><property name="env.GITHUB_SHA" value="9E504B8aa"/></properties><testcase name="a"/></testsuite>`,
  );
  expect(found.commit).toBe('9e504b8aa');
});

test.each([
  ['cut off', '<testsuite><testcase name="a"/>'],
  ['a DOCTYPE', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><testsuite><testcase name="&e;"/></testsuite>'],
  ['an unknown entity', '<testsuite><testcase name="&e;"/></testsuite>'],
  ['an open CDATA', '<testsuite><testcase name="a"><failure><![CDATA[x</failure></testcase></testsuite>'],
  ['too deep', `${'<testsuite>'.repeat(300)}${'</testsuite>'.repeat(300)}`],
])('unreadable: %s', async (_, xml) => {
  const found = await reading(xml, { readers: [reader] });
  expect([found.kind, found.complete]).toEqual(['unreadable', false]);
});

test('no prefix of a report passes', async () => {
  const xml = `<?xml version="1.0"?>\n<testsuites tests="2"><testsuite name="s">${'<testcase name="a"/>'.repeat(2)}</testsuite></testsuites>`;
  for (let end = 0; end < xml.length; end++) {
    expect((await reading(xml.slice(0, end), { readers: [reader] })).kind).toBe('unreadable');
  }
});

test('a report of 8 MB', async () => {
  const { counts } = await tests(
    `<testsuite>${'<testcase classname="c" name="a"><system-out>out</system-out></testcase>\n'.repeat(110_000)}</testsuite>`,
  );
  expect(counts).toBe('110000/0/0/0/0');
});
