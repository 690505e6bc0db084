import { reading } from './ground/open.ts';
import { told } from './ground/told.ts';

const NOTHING = 'covers no line, which proves nothing';
const line = (number: number, hits: number) => `<line number="${number}" hits="${hits}"/>`;
const cobertura = (attributes: string, lines: string, methods = '') =>
  `<coverage ${attributes}><packages><package><classes><class filename="a.py"><methods>${methods}</methods>` +
  `<lines>${lines}</lines></class></classes></package></packages></coverage>`;
const method = (lines: string) => `<method><lines>${lines}</lines></method>`;

describe('cobertura', () => {
  test.each<[string, string, object]>([
    [
      'totals that the list confirms',
      cobertura('line-rate="0.5" lines-covered="1" lines-valid="2"', line(1, 3) + line(2, 0)),
      { lines: 50, of: '1/2' },
    ],
    [
      'a rate that was rounded: the lines are exact',
      cobertura('line-rate="0.67" lines-covered="2" lines-valid="3"', line(1, 1) + line(2, 1) + line(3, 0)),
      { lines: 66.6667, of: '2/3' },
    ],
    [
      'a rate with a rest of arithmetic',
      cobertura('line-rate="0.6666000000000001"', line(1, 1) + line(2, 1) + line(3, 0)),
      { lines: 66.6667, of: '2/3' },
    ],
    [
      'totals of the lines of methods',
      cobertura(
        'line-rate="0.5" lines-covered="2" lines-valid="4"',
        line(1, 1),
        method(line(1, 1) + line(2, 0)).repeat(2),
      ),
      { lines: 50, of: '2/4' },
    ],
    [
      'lines of methods never hide those outside of them',
      cobertura('line-rate="1"', line(1, 1) + line(2, 0), method(line(1, 1))),
      { lines: 50, of: '1/2', contradictions: ['states a line rate of 100 %, its lines give 50 %'] },
    ],
    [
      'totals without a list',
      cobertura('line-rate="0.25" lines-covered="1" lines-valid="4"', ''),
      { lines: 25, of: '1/4' },
    ],
    ['a rate over no line', cobertura('line-rate="1"', ''), { lines: undefined, of: '0/0', why: NOTHING }],
    ['a rate of nothing over no line', cobertura('line-rate="0"', ''), { lines: 0, of: '0/0', why: NOTHING }],
    [
      'a rate alone',
      cobertura('line-rate="0.75"', ''),
      { lines: 75, of: '0/0', why: 'states a line rate of 75 % but lists no line' },
    ],
    [
      'totals of zero lines',
      cobertura('line-rate="1" lines-covered="0" lines-valid="0"', ''),
      { lines: undefined, of: '0/0', why: NOTHING },
    ],
    [
      'totals better than the list',
      cobertura('line-rate="1" lines-covered="4" lines-valid="4"', line(1, 1) + line(2, 0)),
      { lines: 50, of: '1/2', contradictions: ['states 4 covered lines of 4, the list has 1 of 2'] },
    ],
    [
      'totals worse than the list',
      cobertura('line-rate="0.1" lines-covered="1" lines-valid="10"', line(1, 1)),
      { lines: 10, of: '1/10', contradictions: ['states 1 covered lines of 10, the list has 1 of 1'] },
    ],
    [
      'a rate worse than the list',
      cobertura('line-rate="0.2"', line(1, 1) + line(2, 0)),
      { lines: 20, of: '0/2', contradictions: ['states a line rate of 20 %, its lines give 50 %'] },
    ],
    [
      'a rate better than the list',
      cobertura('line-rate="0.9"', line(1, 1) + line(2, 0)),
      { lines: 50, of: '1/2', contradictions: ['states a line rate of 90 %, its lines give 50 %'] },
    ],
    [
      'more covered lines than lines',
      cobertura('line-rate="1" lines-covered="9" lines-valid="4"', ''),
      { lines: 100, of: '4/4', contradictions: ['states 9 covered lines of 4'] },
    ],
    [
      'a line that is listed twice is one',
      cobertura('line-rate="0.5"', line(1, 0) + line(1, 2) + line(2, 0)),
      { lines: 50, of: '1/2' },
    ],
    [
      '99.99999 % is not 100 %',
      cobertura('line-rate="1" lines-covered="9999999" lines-valid="10000000"', ''),
      {
        lines: 99.9999,
        of: '9999999/10000000',
      },
    ],
  ])('%s', async (_, text, expected) => {
    expect((await reading(text)).format).toBe('cobertura');
    expect(await told(text)).toEqual(expected);
  });
});

const counter = (missed: number, covered: number, type = 'LINE') =>
  `<counter type="${type}" missed="${missed}" covered="${covered}"/>`;
const jacoco = (body: string, counters: string) =>
  `<report name="api"><sessioninfo id="a" />${body}${counters}</report>`;
const pack = (body: string, counters = '') => `<package name="p">${body}${counters}</package>`;

describe('jacoco', () => {
  test.each<[string, string, object]>([
    [
      'a counter of lines among others',
      jacoco('', counter(9, 1, 'INSTRUCTION') + counter(1, 3) + counter(1, 1, 'BRANCH')),
      { lines: 75, of: '3/4' },
    ],
    [
      'groups, packages and lines that agree',
      jacoco(
        `<group name="g">${pack('<sourcefile name="A.java"><line nr="1" mi="0" ci="2"/><line nr="2" mi="3" ci="0"/></sourcefile>', counter(1, 1))}${counter(1, 1)}</group>`,
        counter(1, 1),
      ),
      { lines: 50, of: '1/2' },
    ],
    [
      'packages worse than the report',
      jacoco(pack('', counter(3, 1)), counter(1, 3)),
      { lines: 25, of: '1/4', contradictions: ['states 3 covered lines of 4, its packages have 1 of 4'] },
    ],
    [
      'lines worse than the counters',
      jacoco(pack('<sourcefile name="A.java"><line nr="1" mi="1" ci="0"/></sourcefile>', counter(0, 1)), counter(0, 1)),
      { lines: 0, of: '0/1', contradictions: ['states 1 covered lines of 1, its lines have 0 of 1'] },
    ],
    [
      'no counter of lines',
      jacoco('', counter(0, 5, 'INSTRUCTION')),
      { lines: undefined, of: '0/0', why: 'has no counter of lines (compiled without debug information?)' },
    ],
    ['zero lines', jacoco('', counter(0, 0)), { lines: undefined, of: '0/0', why: NOTHING }],
  ])('%s', async (_, text, expected) => {
    expect((await reading(text)).format).toBe('jacoco');
    expect(await told(text)).toEqual(expected);
  });
});

const clover = (statements: number, covered: number, body = '') =>
  `<coverage generated="1"><project><metrics statements="${statements}" coveredstatements="${covered}"/>${body}</project>` +
  '<testproject><metrics statements="9" coveredstatements="9"/></testproject></coverage>';
const cloverLine = (type: string, count: number) => `<line num="1" type="${type}" count="${count}"/>`;

describe('clover', () => {
  test.each<[string, string, object]>([
    ['metrics of the project, not of its tests', clover(4, 3), { lines: 75, of: '3/4' }],
    [
      'lines that agree, as Istanbul counts them',
      clover(
        2,
        1,
        `<package><file>${cloverLine('stmt', 1)}${cloverLine('cond', 0)}${cloverLine('method', 0)}</file></package>`,
      ),
      { lines: 50, of: '1/2' },
    ],
    [
      'files that agree though their lines do not',
      clover(4, 3, `<file><metrics statements="4" coveredstatements="3"/>${cloverLine('stmt', 1)}</file>`),
      { lines: 75, of: '3/4' },
    ],
    [
      'lines worse than the metrics',
      clover(2, 2, `<file>${cloverLine('stmt', 1)}${cloverLine('stmt', 0)}</file>`),
      { lines: 50, of: '1/2', contradictions: ['states 2 covered statements of 2, the list has 1 of 2'] },
    ],
    ['zero statements', clover(0, 0), { lines: undefined, of: '0/0', why: NOTHING }],
  ])('%s', async (_, text, expected) => {
    expect((await reading(text)).format).toBe('clover');
    expect(await told(text)).toEqual(expected);
  });
});

const lines = (total: number, covered: number, pct: number | string) => ({
  lines: { total, covered, skipped: 0, pct },
  statements: { total, covered, skipped: 0, pct },
});

describe('istanbul-summary', () => {
  test.each<[string, object, object]>([
    [
      'a total and its files',
      { total: lines(3, 2, 66.66), '/a.js': lines(3, 2, 66.66) },
      { lines: 66.6667, of: '2/3' },
    ],
    ['zero lines', { total: lines(0, 0, 100) }, { lines: undefined, of: '0/0', why: NOTHING }],
    [
      'zero lines, as newer versions say it',
      { total: lines(0, 0, 'Unknown') },
      { lines: undefined, of: '0/0', why: NOTHING },
    ],
    [
      'files worse than the total',
      { total: lines(4, 4, 100), '/a.js': lines(4, 1, 25) },
      { lines: 25, of: '1/4', contradictions: ['states 4 covered lines of 4, its files have 1 of 4'] },
    ],
    [
      'a percent that its counts deny',
      { total: lines(4, 1, 95), '/a.js': lines(4, 1, 25) },
      { lines: 25, of: '1/4', contradictions: ['states 95 % of lines, which 1 of 4 is not'] },
    ],
    [
      'a file without a count',
      { total: lines(4, 4, 100), '/a.js': {} },
      { lines: 100, of: '4/4', why: 'has no sound count of lines for /a.js' },
    ],
    [
      'more covered lines than lines',
      { total: lines(4, 9, 100) },
      {
        lines: 100,
        of: '4/4',
        why: 'has no sound count of lines for total',
        contradictions: ['states 100 % of lines, which 9 of 4 is not'],
      },
    ],
  ])('%s', async (_, report, expected) => {
    expect((await reading(report)).format).toBe('istanbul-summary');
    expect(await told(report)).toEqual(expected);
  });
});

const file = (s: object, ids: readonly string[] = Object.keys(s)) => ({
  path: '/a.js',
  statementMap: Object.fromEntries(ids.map((id) => [id, {}])),
  s,
});

describe('istanbul-coverage', () => {
  test.each<[string, object, object]>([
    [
      'statements of all files',
      { '/a.js': file({ 0: 3, 1: 0 }), '/b.js': file({ 0: 1, 1: 1 }) },
      { lines: 75, of: '3/4' },
    ],
    ['the wrap of older versions', { '/a.js': { data: file({ 0: 1 }) } }, { lines: 100, of: '1/1' }],
    ['no statement', { '/a.js': file({}) }, { lines: undefined, of: '0/0', why: NOTHING }],
    [
      'a statement without a count',
      { '/a.js': file({ 0: 1 }, ['0', '1']) },
      { lines: 50, of: '1/2', why: 'has no count for every statement of /a.js' },
    ],
    [
      'a count without a statement',
      { '/a.js': file({ 0: 1, 1: 1 }, ['0']) },
      { lines: 100, of: '1/1', why: 'has no count for every statement of /a.js' },
    ],
    [
      'an entry that is no file',
      { '/a.js': file({ 0: 1 }), '/b.js': {} },
      { lines: 100, of: '1/1', why: 'has no count for every statement of /b.js' },
    ],
  ])('%s', async (_, report, expected) => {
    expect((await reading(report)).format).toBe('istanbul-coverage');
    expect(await told(report)).toEqual(expected);
  });
});

describe('a DOCTYPE', () => {
  const bodies: readonly (readonly [string, string, string])[] = [
    [
      'cobertura',
      'coverage',
      '<coverage line-rate="1"><class filename="a"><line number="1" hits="1"/></class></coverage>',
    ],
    ['jacoco', 'report', jacoco('', counter(0, 1))],
  ];
  test.each(bodies)('of %s may name its document type', async (format, root, body) => {
    for (const id of ['', ' SYSTEM "https://example.org/a.dtd"', ' PUBLIC "-//A//B" "report.dtd"']) {
      expect(await reading(`<?xml version="1.0"?>\n<!DOCTYPE ${root}${id}>\n${body}`)).toMatchObject({
        format,
        complete: true,
      });
    }
  });

  test.each(bodies)('of %s that declares anything is refused', async (format, root, body) => {
    const laughs = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">';
    for (const subset of [
      laughs,
      '<!ENTITY x SYSTEM "file:///etc/hostname">',
      '<!ENTITY % x SYSTEM "http://e.example/">%x;',
      '',
    ]) {
      const text = `<!DOCTYPE ${root} SYSTEM "a.dtd" [${subset}]>${body}`;
      expect(await reading(text)).toMatchObject({
        kind: 'unreadable',
        format,
        why: expect.stringContaining('DOCTYPE'),
      });
    }
    const undefinedEntity = `<!DOCTYPE ${root} SYSTEM "a.dtd">${body.replace('>', '>&x;')}`;
    expect(await reading(undefinedEntity)).toMatchObject({ kind: 'unreadable' });
  });

  test.each([
    ['clover', clover(1, 1)],
    ['trx', '<TestRun/>'],
    ['nunit2-xml', '<test-results/>'],
    ['nunit3-xml', '<test-run/>'],
    ['xunit2-xml', '<assemblies/>'],
  ])('of %s is refused', async (format, body) => {
    expect(await reading(`<!DOCTYPE a SYSTEM "a.dtd">${body}`)).toMatchObject({
      kind: 'unreadable',
      format,
      why: expect.stringContaining('DOCTYPE'),
    });
  });
});
