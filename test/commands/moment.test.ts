import { momentOf } from '../../src/commands/moment.ts';

describe('the moment of an option', () => {
  test.each([
    ['2026-01-31', '2026-01-31T23:59:59.000Z'],
    ['2024-02-29', '2024-02-29T23:59:59.000Z'],
    ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31T12:00:00.5+02:00', '2026-01-31T10:00:00.500Z'],
    ['2026-01-31T20:00:00-05:00', '2026-02-01T01:00:00.000Z'],
    // Without a zone it would be another moment on every machine.
    ['2026-01-31T12:00', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31T12:00:00', '2026-01-31T12:00:00.000Z'],
  ])('%s is %s', (at, moment) => {
    expect(momentOf(at)).toBe(moment);
  });

  test.each([
    '2026-02-29',
    '2026-02-30T12:00:00Z',
    '2026-04-31T12:00:00+02:00',
    '2026-13-01',
    '2026-01-31T12:00:00+25:00',
    '2026-01-31 12:00',
    '2026-1-5',
    'tomorrow',
    '',
  ])('%p is no moment', (at) => {
    expect(() => momentOf(at)).toThrow(`--at ${at} is not a date`);
  });

  test('names the option that was given', () => {
    expect(() => momentOf('soon', '--since')).toThrow('--since soon is not a date');
  });
});
