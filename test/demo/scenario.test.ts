import { parseScenario } from '../../src/demo/scenario.ts';
import { Stop } from '../../src/model/stop.ts';

const WHOLE = `order: 1
title: Everything is right
shows: All is well.
expect: ready
branch: feature/cache
at: 2025-08-13T16:00:00Z
base:
  message: Start
  date: 2025-08-08T08:00:00Z
commits:
  - id: code
    message: Change
    date: 2025-08-11T13:20:00Z
    files: ['**']
`;

const SHORT = `order: 2
title: A title
shows: A sentence.
expect: not-ready
rule: evidence-linked
extends: ready
`;

const message = (source: string): string => {
  try {
    parseScenario(source, 'scenario.yml');
    return 'no complaint';
  } catch (error) {
    if (error instanceof Stop) return `${error.code} ${error.message}`;
    throw error;
  }
};

describe('scenario.yml', () => {
  test('a whole one', () => {
    expect(parseScenario(WHOLE, 'scenario.yml')).toEqual({
      order: 1,
      title: 'Everything is right',
      shows: 'All is well.',
      expect: 'ready',
      merged: false,
      without: { base: [], change: [] },
      branch: 'feature/cache',
      at: '2025-08-13T16:00:00Z',
      base: { message: 'Start', date: '2025-08-08T08:00:00Z', files: ['**'], delete: [] },
      commits: [{ id: 'code', message: 'Change', date: '2025-08-11T13:20:00Z', files: ['**'], delete: [] }],
    });
  });

  test('one that only says what differs', () => {
    expect(parseScenario(SHORT, 'scenario.yml')).toMatchObject({ extends: 'ready', rule: 'evidence-linked' });
  });

  test('a strict one', () => {
    expect(parseScenario(`${SHORT}strict: true\n`, 'scenario.yml')).toMatchObject({ strict: true });
  });

  test.each([
    ['strict that is not true', `${WHOLE}strict: no\n`, /"strict" can only be true/],
    ['an unknown key', WHOLE.replace('shows:', 'show:'), /^2 scenario\.yml:3: unknown key "show"; known are order, /],
    ['an unknown key of a commit', WHOLE.replace('files:', 'file:'), /:14: unknown key "file"/],
    ['a missing key', WHOLE.replace('branch: feature/cache\n', ''), /"branch" is missing/],
    ['a state that is none', WHOLE.replace('expect: ready', 'expect: fine'), /:4: "expect" must be one of ready, /],
    ['an order in words', WHOLE.replace('order: 1', 'order: one'), /:1: "order" must be a whole number/],
    ['a date without time', WHOLE.replace('2025-08-08T08:00:00Z', '2025-08-08'), /:9: "date" must be a time like /],
    ['an empty text', WHOLE.replace('All is well.', '""'), /:3: "shows" must be a text/],
    [
      'no commits',
      WHOLE.replace(/commits:[\s\S]*/, 'commits: []\n'),
      /"commits" must be a list with at least one commit/,
    ],
    ['a commit without files', WHOLE.replace("    files: ['**']\n", ''), /:11: a commit needs "files" or "delete"/],
    ['globs that are numbers', WHOLE.replace("['**']", '[1]'), /:14: "files" must be a list of globs/],
    ['a branch that git would take for an option', WHOLE.replace('feature/cache', '-d'), /:5: "branch" must be /],
    ['merged without extends', `${WHOLE}merged: true\n`, /:15: "merged" can only be true, beside "extends"/],
    ['a way out of the folder', SHORT.replace('extends: ready', 'extends: ../ready'), /"extends" must be the name /],
    ['a rule on a ready one', `${WHOLE}rule: evidence-linked\n`, /"rule" is for every example that is not ready/],
    [
      'no rule on another',
      SHORT.replace('rule: evidence-linked\n', ''),
      /"rule" is for every example that is not ready/,
    ],
    ['a key twice', `${WHOLE}title: Again\n`, /^2 scenario\.yml:15: Map keys must be unique/],
    ['broken YAML', 'order: [1\n', /^2 scenario\.yml:\d: /],
    ['a list', '- 1\n', /expected a map with order, title/],
    ['nothing', '', /expected a map with order, title/],
  ])('refuses %s', (_what, source, says) => {
    expect(message(source)).toMatch(says);
  });
});
