import { questionsOf } from './given.ts';

/** Each question as `open text` or `closed text`. */
const told = (text: string) => questionsOf(text).map((one) => `${one.state} ${one.text}`);

describe('no question', () => {
  test.each([
    '',
    'None.',
    '_None_',
    '**None**',
    '- None',
    '- [ ] None',
    '- [ ]',
    'N/A',
    'n/a - all answered in the review',
    '—',
    '- —',
    '…',
    'None at this time.',
    'None so far',
    'None as of 2025-08-12',
    'No open questions.',
    'No open questions as of 2025-08-12.',
    'There are no open questions at the moment.',
    'There are currently none.',
    'No outstanding items',
    'All questions answered on 2025-08-12.',
    'All open questions have been resolved; see 9.6.',
    'Questions that came up during the review are listed here.',
    '<!-- - [ ] Which TTL? -->',
    '```\n- [ ] Which TTL?\n```',
    '| Question | Owner | Status |\n|---|---|---|\n| — | — | — |',
    '| Question | Owner | Status |\n|---|---|---|\n| None | | |',
    '| Question | Answer |\n|---|---|',
    '<details>\n<summary>Old</summary>\n\n</details>',
  ])('%j', (text) => expect(told(text)).toEqual([]));
});

describe('open', () => {
  test.each([
    ['- [ ] Which TTL?', 'Which TTL?'],
    ['* [ ] **Which TTL?**', 'Which TTL?'],
    ['- [ ] Which TTL? → 30 seconds, once SRE agrees', ''],
    ['- ☐ Which TTL?', ''],
    ['- Which TTL?', 'Which TTL?'],
    ['1. Which TTL do we need', 'Which TTL do we need'],
    ['1) Decide the TTL', ''],
    ['- None of the clients send X. Is that right?', ''],
    ['- Which TTL? (owner: PM, due 2025-08-20)', ''],
    ['- Which TTL?\n  - Owner: PM\n  - Due: 2025-08-20', ''],
    ['- Which TTL?\n  - Answer: TBD', ''],
    ['- Which TTL?\n  - Would 30 seconds do?', ''],
    ['- Which TTL? Answer: pending', ''],
    ['- Which TTL? → TBD', ''],
    ['- Does A → B still hold?', ''],
    ['- Is p95 > 40 ms?', ''],
    ['- Who closed the ticket?', ''],
    ['- Is the old ticket not resolved?', ''],
    ['- Unresolved: which TTL', ''],
    ['- Who makes the decision: PM or CTO?', ''],
    ['- Which TTL? Status: open', ''],
    ['- Option a: 30 s or 60 s?', ''],
    ['Which TTL?', 'Which TTL?'],
    ['Which TTL should the cache\nhave in production?', 'Which TTL should the cache have in production?'],
    ['Q: Which TTL?\nA: TBD', 'Q: Which TTL?'],
    ['The TTL is to be decided.', ''],
    ['Open: TTL needs to be confirmed by SRE', ''],
    ['> Which TTL?', ''],
    ['#### Q1: Which TTL?\n\nThe load test will show.', 'Q1: Which TTL?'],
    ['#### Open\n\n- Which TTL?', 'Which TTL?'],
    ['| Question | Owner | Status |\n|---|---|---|\n| Which TTL? | PM | Open |', 'Which TTL?'],
    ['| # | Question | Answer |\n|---|---|---|\n| 1 | Which TTL? | |', 'Which TTL?'],
    ['| # | Question | Answer |\n|---|---|---|\n| 1 | Which TTL? | TBD |', ''],
    ['| Question | Status | Answer |\n|---|---|---|\n| Which TTL? | In progress | 30 s? |', ''],
    ['| Question | Resolved? |\n|---|---|\n| Which TTL? | No |', ''],
    ['| Question | Open? |\n|---|---|\n| Which TTL? | Yes |', ''],
    ['| Question | Status / Resolution |\n|---|---|\n| Which TTL? | Open |', ''],
    ['1. **Which TTL?** — *Owner:* PM — *Status:* Open', ''],
    ['| Question | Closed |\n|---|---|\n| Which TTL? | — |', ''],
    ['| Question | Resolved on |\n|---|---|\n| Which TTL? | |', ''],
    ['| Question | Owner |\n|---|---|\n| Which TTL? | PM |', ''],
    ['<ul><li>Which TTL?</li></ul>', ''],
    ['<details><summary>Later</summary>\n\n- Which TTL?\n\n</details>', 'Which TTL?'],
  ])('%j', (text, words) => {
    const found = told(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^open /);
    if (words !== '') expect(found).toEqual([`open ${words}`]);
  });
});

describe('closed', () => {
  test.each([
    '- Which TTL for the feed? — deferred to 2.2.1.4',
    '- Which TTL for the feed? (moved to M2)',
    '- [x] Which TTL?',
    '- [X] Which TTL? 30 seconds',
    '- ✅ Which TTL?',
    '- Which TTL? ✅',
    '- :white_check_mark: Which TTL?',
    '- ~~Which TTL?~~',
    '- ~~Which TTL?~~ 30 seconds',
    '- [ ] ~~Which TTL?~~',
    '- <del>Which TTL?</del>',
    '- Resolved: which TTL',
    '- **Resolved** — Which TTL?',
    '- [RESOLVED] Which TTL?',
    '- (closed 2025-08-12) Which TTL?',
    '- Which TTL? (resolved)',
    '- Which TTL? [closed]',
    '- Which TTL? — decided on 2025-08-12',
    '- Which TTL? Decided: 30 seconds',
    '- Which TTL? **Answer:** 30 seconds',
    '- Which TTL? A: 30 seconds',
    '- Which TTL? → 30 seconds',
    '- Which TTL? -> 30 seconds (Ada L., 2025-08-12)',
    '- Which TTL? Status: resolved',
    '- Which TTL?\n  - 30 seconds.',
    '- Which TTL?\n  - Owner: PM\n  - Answer: 30 seconds',
    '- Which TTL?\n\n  Answer: 30 seconds',
    '1. Which TTL?\n   > Decision: 30 seconds',
    'Q: Which TTL?\nA: 30 seconds',
    '**Q1:** Which TTL?\n\n**A1:** 30 seconds',
    'Which TTL?\n\nResolved: 30 seconds',
    '#### Q1: Which TTL?\n\nAnswer: 30 seconds',
    '#### Resolved\n\n- Which TTL?',
    '#### Closed questions\n\n1. Which TTL?',
    '| Question | Owner | Status |\n|---|---|---|\n| Which TTL? | PM | Closed |',
    '| Question | Owner | Status |\n|---|---|---|\n| Which TTL? | PM | ✅ Resolved 2025-08-12 |',
    '| Question | Answer |\n|---|---|\n| Which TTL? | 30 seconds |',
    '| Question | Decision | Status |\n|---|---|---|\n| Which TTL? | 30 seconds | |',
    '| Question | Resolved? |\n|---|---|\n| Which TTL? | Yes |',
    '| Question | Open? |\n|---|---|\n| Which TTL? | No |',
    '| Question | Status / Resolution |\n|---|---|\n| Which TTL? | 30 seconds |',
    '1. **Which TTL?** — *Owner:* PM — *Status:* Closed',
    '- Q1 (PM): Which TTL? **Resolved 2025-08-12**: 30 s',
    '| Question | Resolved on |\n|---|---|\n| Which TTL? | 2025-08-12 |',
    '| Question | Closed by |\n|---|---|\n| Which TTL? | Ada L. |',
    '| Question | Resolved |\n|---|---|\n| Which TTL? | ✅ yes |',
    '| Question | Resolved |\n|---|---|\n| Which TTL? | ✅ |',
    '| Question | Owner |\n|---|---|\n| ~~Which TTL?~~ | PM |',
    '| Question | Status |\n|---|---|\n| Which TTL? | Deferred to 2.2.1.4 |',
  ])('%j', (text) => {
    const found = told(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^closed /);
  });
});

test('several, each with its place and its line', () => {
  const found = questionsOf('- [x] First?\n- [ ] Second?\n  - asked by SRE\n\n1. Third?\n   - Yes, 30 s.');
  expect(found).toMatchObject([
    { state: 'closed', at: { line: 3, column: 1 }, source: '- [x] First?' },
    { state: 'open', at: { line: 4, column: 1 }, source: '- [ ] Second?' },
    { state: 'closed', at: { line: 7, column: 1 }, source: '1. Third?' },
  ]);
});

test('groups under a line of their own', () => {
  expect(told('**Open:**\n\n- Which TTL?\n\n**Resolved:**\n\n- Which size?\n- Who?')).toEqual([
    'open Which TTL?',
    'closed Which size?',
    'closed Who?',
  ]);
});

test('boxes in a group are the questions', () => {
  expect(told('- Cache\n  - [ ] Which TTL?\n  - [x] Which size?')).toEqual(['open Which TTL?', 'closed Which size?']);
});

test.each([
  ['arrows', '→ '.repeat(50_000)],
  ['labels', '- answer: '.repeat(20_000)],
  ['nested items', Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at % 50)}- q?`).join('\n')],
  ['brackets', '(resolved'.repeat(20_000)],
  ['spaces', `- q${' '.repeat(50_000)}?`],
  ['words for none', `${'no '.repeat(30_000)}`],
])('hostile: %s do not run away', (_name, text) => {
  expect(questionsOf(text).length).toBeLessThanOrEqual(500);
});
