import { cvssScore } from '../../../src/readers/ground/cvss.ts';
import { collectFindings } from '../../../src/readers/ground/finish.ts';
import { severityOf, severityOfLevel, severityOfScore, worst } from '../../../src/readers/ground/severity.ts';
import { plain } from '../../../src/readers/ground/text.ts';
import { count, get, list, number } from '../../../src/readers/ground/value.ts';

describe('severities', () => {
  test.each([
    ['CRITICAL', 'critical'],
    [' Moderate ', 'medium'],
    ['negligible', 'none'],
    ['info', 'none'],
    ['', 'unknown'],
    ['constructor', 'unknown'],
    [7, 'unknown'],
    [null, 'unknown'],
  ])('the word %p is %s', (word, severity) => expect(severityOf(word)).toBe(severity));

  test.each([
    ['error', 'high'],
    ['Warning', 'medium'],
    ['note', 'low'],
    ['none', 'none'],
    ['fatal', 'unknown'],
  ])('the level %s is %s', (word, severity) => expect(severityOfLevel(word)).toBe(severity));

  test.each([
    [10, 'critical'],
    [9, 'critical'],
    [8.9, 'high'],
    [7, 'high'],
    [6.9, 'medium'],
    [4, 'medium'],
    [0.1, 'low'],
    [0, 'none'],
    [-1, 'unknown'],
    [11, 'unknown'],
    [Number.NaN, 'unknown'],
    [undefined, 'unknown'],
  ])('the score %p is %s', (score, severity) => expect(severityOfScore(score)).toBe(severity));

  test('worst', () => {
    expect(worst(['low', 'unknown', 'high'])).toBe('high');
    expect(worst([])).toBe('unknown');
  });

  test.each([
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
    ['AV:N/AC:L/Au:N/C:P/I:P/A:P', 7.5],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 9.3],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H', undefined],
    ['CVSS:3.1/AV:X', undefined],
    ['AV:', undefined],
    ['(AV:N/AC:L/Au:N/C:P/I:P/A:P)', 7.5],
    ['', undefined],
  ])('the vector %s scores %p', async (vector, score) => expect(await cvssScore(vector)).toBe(score));
});

describe('untrusted values', () => {
  test('own keys only, total', () => {
    expect(get({ a: [{ b: 1 }] }, 'a', 0, 'b')).toBe(1);
    expect(get({}, 'constructor')).toBeUndefined();
    expect(get([], 'length')).toBe(0);
    expect(get(null, 'a', 'b')).toBeUndefined();
    expect(list('abc')).toEqual([]);
    expect([count(3), count(-1), count(1.5), count(2 ** 60), count('3')]).toEqual([
      3,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([number('7.5'), number(7.5), number('7,5'), number('1e3'), number(Number.POSITIVE_INFINITY)]).toEqual([
      7.5,
      7.5,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('plain words', () => {
    expect(plain('a\n\u202eb\u0000c  d')).toBe('a b c d');
    expect(plain('👍'.repeat(300), 5)).toBe('👍👍👍👍…');
    expect(plain('x'.repeat(1_000_000)).length).toBe(200);
  });
});

describe('findings', () => {
  test('keep the worst and count all', () => {
    const found = collectFindings();
    for (let at = 0; at < 1000; at++) found.add({ id: `l${at}`, severity: 'low' });
    for (let at = 0; at < 300; at++) found.add({ id: `h${at}`, severity: 'high' });
    found.addUnlisted('critical', 7);
    found.add({ id: 'c', severity: 'critical', closed: '' });
    const { counts, suppressed, findings } = found.finish();
    expect([counts.low, counts.high, counts.critical, suppressed, found.seen()]).toEqual([1000, 300, 7, 1, 1308]);
    expect(findings.length).toBe(301);
    expect(findings.filter(({ severity }) => severity === 'low')).toEqual([]);
  });

  test('fill up to 200 when few are severe', () => {
    const found = collectFindings();
    for (let at = 0; at < 1000; at++) found.add({ id: `m${at}`, severity: 'medium' });
    found.add({ id: 'h', severity: 'high' });
    expect(
      found
        .finish()
        .findings.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['h', 'm0']);
    expect(found.finish().findings.length).toBe(200);
  });
});
