import { BACKEND } from '../../src/config/defaults.ts';
import type { CommitInfo } from '../../src/model/change.ts';
import { rule } from '../../src/rules/commit-names-item.ts';
import { facts, prd } from '../support/facts.ts';

const commit = (message: string, more: Partial<CommitInfo> = {}): CommitInfo => ({
  sha: 'a'.repeat(40),
  subject: message.split('\n', 1)[0] ?? '',
  message,
  date: '2026-03-01T09:00:00Z',
  parents: ['b'.repeat(40)],
  ...more,
});
interface Given {
  readonly messages?: readonly (string | CommitInfo)[];
  readonly branch?: string;
  readonly title?: string;
  readonly prds?: readonly ReturnType<typeof prd>[];
  readonly incomplete?: string;
}
const check = ({ messages = [], branch = 'patch-1', title, prds = [prd()], incomplete }: Given) =>
  rule.check(
    facts({
      change: {
        ...facts().change,
        branch,
        commits: messages.map((one) => (typeof one === 'string' ? commit(one) : one)),
        ...(title === undefined ? {} : { pullRequest: { title, body: '' } }),
        ...(incomplete === undefined ? {} : { incomplete }),
      },
      prds: prds.map((one) => ({ prd: one, chosen: 'touched' as const })),
    }),
    BACKEND,
  );

describe('named', () => {
  test.each<[string, Given]>([
    ['in a subject', { messages: ['Add the cache (2.2.1.3)'] }],
    ['in a body', { messages: ['Add the cache\n\nItem: 2.2.1.3'] }],
    ['in front', { messages: ['2.2.1.3: add the cache'] }],
    ['in brackets', { messages: ['[2.2.1.3] Add the cache'] }],
    ['in one of several', { messages: ['Tests', 'Add the cache for 2.2.1.3.', 'Docs'] }],
    ['by the path of the document', { messages: ['Add\n\nPRDs/M1/2.2.1.3-query-cache-prd.md'] }],
    ['in the branch', { messages: ['x'], branch: 'feature/2.2.1.3-query-cache' }],
    ['in the branch, with dashes', { messages: ['x'], branch: 'feature/2-2-1-3-cache' }],
    ['in the branch, by its words', { messages: ['x'], branch: 'ada/query-cache' }],
    ['in the title', { messages: ['x'], title: '2.2.1.3 Query cache' }],
    [
      'by a document without id',
      {
        messages: ['Add\n\nSee docs/prd/login.md'],
        prds: [prd({ path: 'docs/prd/login.md', itemId: undefined } as never)],
      },
    ],
  ])('%s', (_name, given) => expect(check(given)).toMatchObject([{ outcome: 'pass' }]));
});

describe('not named', () => {
  test.each<[string, Given]>([
    ['another item', { messages: ['2.2.1.4: add'] }],
    ['a longer number', { messages: ['12.2.1.3 and 2.2.1.30 and 2.2.1.3.1 and v2.2.1.3'] }],
    ['one word of the name', { messages: ['Add a cache'] }],
    ['only a merge names it', { messages: ["Merge branch 'feature/2.2.1.3-query-cache'", 'Add'] }],
    ['only a fixup names it', { messages: ['fixup! 2.2.1.3: add', 'Add'] }],
    ['only a bot names it', { messages: ['Bump 2.2.1.3 from 1 to 2', 'Add'] }],
  ])('%s', (_name, given) => expect(check(given)).toMatchObject([{ outcome: 'fail', suggestion: 'Item: 2.2.1.3' }]));

  test('says so with the last commit', () => {
    expect(check({ messages: ['fix stuff', 'wip'] })[0]?.says).toBe(
      'None of 2 commits names 2.2.1.3, and neither do the branch and the title; the last one: “fix stuff”',
    );
  });
});

test('only merges, fixups and bots: nobody could have named it', () => {
  const messages = [
    commit('whatever', { parents: ['a', 'b'] }),
    'squash! x',
    'chore(deps): bump left-pad from 1.0.0 to 1.0.1\n\nSigned-off-by: dependabot[bot] <support@github.com>',
  ];
  expect(check({ messages })).toMatchObject([{ outcome: 'not-applicable' }]);
  expect(check({ messages: [] })).toMatchObject([{ outcome: 'not-applicable' }]);
});

test('a revert names what it takes back', () => {
  expect(check({ messages: ['Revert "2.2.1.3: add the cache"\n\nThis reverts commit abc.'] })).toMatchObject([
    { outcome: 'pass' },
  ]);
});

test('each document for itself', () => {
  const other = prd({ path: 'PRDs/M1/2.2.1.4-feed-of-orders-prd.md', itemId: '2.2.1.4' });
  expect(check({ messages: ['2.2.1.3: add'], prds: [prd(), other] }).map((one) => one.outcome)).toEqual([
    'pass',
    'fail',
  ]);
});

test('more commits than are listed, and no document', () => {
  expect(check({ messages: ['x'], incomplete: 'there are more' })).toMatchObject([{ outcome: 'unknown' }]);
  expect(check({ messages: ['x'], prds: [] })).toMatchObject([{ outcome: 'not-applicable' }]);
  expect(rule.setting).toBe('advise');
});

test('hostile messages do not run away', () => {
  const messages = ['2.2.1.3'.repeat(200_000), `Signed-off-by: ${'a'.repeat(200_000)}`, '.2.2.1.3'.repeat(100_000)];
  expect(check({ messages })).toHaveLength(1);
});
