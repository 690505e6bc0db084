import { BACKEND } from '../../src/config/defaults.ts';
import { rule } from '../../src/rules/change-summary.ts';
import { facts } from '../support/facts.ts';

const check = (body: string, words = 400) =>
  rule.check(facts({ change: { ...facts().change, pullRequest: { number: 1, body } } }), {
    ...BACKEND,
    summary: { words },
  });
const outcomes = (body: string) => check(body).map((one) => one.outcome);
const says = (body: string) =>
  check(body)
    .map((one) => one.says)
    .join('\n');

const GOOD = `## Intent

Take the load off the database: PRDs/M1/2.2.1.3-query-cache-prd.md

## Change summary

A cache in front of the query.

## Evidence

Section 10 of the PRD.

## Impact & Risk

About 40 MB more memory. Rollback: \`QUERY_CACHE_SIZE=0\` and a restart.
`;

describe('states all parts', () => {
  test.each<[string, string]>([
    ['as the convention has it', GOOD],
    ['with CRLF', GOOD.replaceAll('\n', '\r\n')],
    [
      'in another order',
      GOOD.split(/(?=## )/)
        .reverse()
        .join('\n'),
    ],
    ['headings of other levels', GOOD.replace('## Intent', '# Intent').replace('## Evidence', '#### Evidence')],
    ['bold lines', GOOD.replace(/^## (.*)$/gm, '**$1**')],
    ['bold lines with colons', GOOD.replace(/^## (.*)$/gm, '__$1:__')],
    ['setext headings', GOOD.replace(/^## (.*)$/gm, '$1\n-----')],
    ['numbers and emoji', GOOD.replace('## Intent', '## 1. 🎯 Intent').replace('## Evidence', '## 3) ✅ Evidence:')],
    ['HTML headings', GOOD.replace(/^## (.*)$/gm, '<h3>$1</h3>')],
    ['labels', 'Intent: less load\nSummary: a cache\nEvidence: section 10\nRisk: memory\nRollback: `CACHE=0`'],
    [
      'labels whose words go on behind a semicolon',
      'Intent: less load\nSummary: a cache\nEvidence: section 10\nImpact & Risk: memory; rollback by `git revert`',
    ],
    ['labels, and a rollback of one word', 'Why: load\nWhat: a cache\nTests: CI\nRisk: low. Rollback: revert.'],
    [
      'plain numbered lines',
      '1. Intent\nLess load\n\n2. Summary\nA cache\n\n3. Evidence\nCI\n\n4. Impact & Risk (with rollback)\nLow. Roll back by CACHE=0.',
    ],
    ['full-width letters', GOOD.replace('## Intent', '## Ｉｎｔｅｎｔ')],
    ['letters without width', GOOD.replace('## Intent', '## In\u200btent')],
    ['a table with a row', GOOD.replace('Section 10 of the PRD.', '| Kind | Link |\n|---|---|\n| Tests | CI run 12 |')],
    [
      'labels in a list',
      '- **Why:** less load\n- **What:** a cache\n- **Testing:** CI, section 10\n- **Risk:** memory; rollback: set CACHE=0',
    ],
    [
      'labels over lists',
      'Intent:\n- less load\n\nChanges:\n- a cache\n\nTests:\n- CI\n\nImpact:\n- memory\n- Rollback by CACHE=0',
    ],
    [
      'a table',
      '| Part | Text |\n|---|---|\n| Intent | less load |\n| Change summary | a cache |\n| Evidence | CI |\n| Impact & Risk | memory |\n| Rollback | set `CACHE=0` |',
    ],
    [
      'other words',
      '## Motivation\nx y\n## What changed\nx y\n## How was this tested?\nx y\n## Rollout\nx y\n## Rollback plan\nset the flag',
    ],
    [
      'two parts in one heading',
      '## What & why\nx y\n## Testing\nx y\n## Risk and rollback\nLow; revert the deploy with `helm rollback`.',
    ],
    [
      'a rollback below the risks',
      '## Why\nx y\n## What\nx y\n## Tests\nx y\n## Impact & Risk\n### Rollback\n`helm rollback x 41`',
    ],
    [
      'evidence that is only a link',
      GOOD.replace('Section 10 of the PRD.', '<https://github.com/acme/orders/actions/runs/1>'),
    ],
    ['evidence that is only an image', GOOD.replace('Section 10 of the PRD.', '<img src="https://x.example/a.png">')],
    ['a ticked box', GOOD.replace('Section 10 of the PRD.', '- [x] Unit tests\n- [ ] Load test')],
    ['code as evidence', GOOD.replace('Section 10 of the PRD.', '```\n12 passed\n```')],
    ['comments beside the words', GOOD.replaceAll('\n\n', '\n\n<!-- fill in -->\n')],
    ['a title above all', `# Query cache\n\n${GOOD}`],
    ['sub-headings of its own', GOOD.replace('A cache in', '### Cache\n\nA cache in')],
    ['open follow-ups', `${GOOD}\n## Follow-ups\n\n- [ ] Metrics\n`],
    ['a checklist with ticks', `${GOOD}\n## Checklist\n\n- [x] Docs\n- [ ] Flag\n`],
    [
      'a rollback in a sentence',
      GOOD.replace(/Rollback: .*/, 'If memory grows we roll back by setting QUERY_CACHE_SIZE to 0.'),
    ],
  ])('%s', (_name, body) => expect(check(body)).toMatchObject([{ outcome: 'pass' }]));
});

describe('lacks a part', () => {
  const without = (heading: string) =>
    GOOD.split(/(?=## )/)
      .filter((part) => !part.startsWith(`## ${heading}`))
      .join('');
  test.each<[string, string, RegExp]>([
    ['the intent', without('Intent'), /not state Intent$/],
    ['the summary', without('Change'), /not state Change summary$/],
    ['the evidence', without('Evidence'), /not state Evidence$/],
    ['the risks, and with them the rollback', without('Impact'), /not state Impact & Risk and a rollback$/],
    ['a rollback', GOOD.replace(/ Rollback: .*/, ''), /not state a rollback$/],
    ['a rollback behind its label', GOOD.replace(/Rollback: .*/, 'Rollback: TBD'), /not state a rollback$/],
    ['a rollback, which is a gap', GOOD.replace(/Rollback: .*/, 'Rollback: <steps>'), /not state a rollback$/],
    [
      'a rollback, only its heading',
      `${GOOD.replace(/ Rollback: .*/, '')}\n## Rollback\n\nN/A\n`,
      /not state a rollback$/,
    ],
    ['a rollback, "none"', `${GOOD.replace(/ Rollback: .*/, '')}\n## Rollback\n\nNone.\n`, /not state a rollback$/],
    [
      'a rollback, only in the heading',
      GOOD.replace('& Risk', '& Risk (with rollback)').replace(/ Rollback: .*/, ''),
      /a rollback$/,
    ],
    ['everything but words', 'Adds a cache.', /Intent, Change summary, Evidence, Impact & Risk and a rollback$/],
    [
      'type of change is no summary',
      without('Change').concat('\n## Type of change\n- [x] Feature\n'),
      /Change summary$/,
    ],
    ['headings in a comment', `<!--\n${GOOD}-->\nx`, /not state Intent, /],
    ['headings in code', `\`\`\`md\n${GOOD}\n\`\`\``, /not state Intent, /],
  ])('%s', (_name, body, expected) => {
    expect(outcomes(body)).toContain('fail');
    expect(says(body)).toMatch(expected);
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['a comment', '<!-- say what you tested -->'],
    ['a comment over several lines', '<!--\nsay what\nyou tested\n-->'],
    ['open boxes', '- [ ] Unit tests\n- [ ] Load tests'],
    ['TBD', 'TBD'],
    ['a gap', '<describe the tests>'],
    ['a gap in brackets', '[Describe the tests]'],
    ['an instruction', '_Please describe the tests that you ran to verify your changes._'],
    ['N/A', 'N/A'],
    ['a question of the template', '> How did you test this?'],
    ['a question in italics', '_How did you test this?_'],
    ['dots', '...'],
    ['a rule', '---'],
    ['an empty table', '| | |\n|---|---|'],
  ])('nothing under Evidence: %s', (_name, text) => {
    const body = GOOD.replace('Section 10 of the PRD.', text);
    expect(check(body)).toMatchObject([
      { outcome: 'fail', says: 'The text of the pull request has nothing under “Evidence” (line 9)' },
    ]);
  });

  test('no text at all, or only white space', () => {
    for (const body of ['', ' \r\n\t'])
      expect(check(body)).toMatchObject([
        { outcome: 'fail', says: 'The pull request has no text', suggestion: expect.stringContaining('## Evidence') },
      ]);
  });

  test('an empty heading of the template that is none of the parts', () => {
    expect(says(`${GOOD}\n## Screenshots\n\n<!-- if any -->\n\n## Checklist\n\n- [ ] Docs\n`)).toBe(
      'The text of the pull request has nothing under “Screenshots” (line 17) and “Checklist” (line 21)',
    );
  });
});

test('the suggestion has what is missing, and passes once it is filled in', () => {
  const body = '## Intent\n\nLess load.\n\n## Evidence\n\n<!-- -->\n';
  const [first] = check(body);
  expect(first?.suggestion).toBe(
    '## Change summary\n\n<what changes for whom, in two or three sentences>\n\n' +
      '## Evidence\n\n<links to the test run, scans and QA results, or to section 10 of the PRD>\n\n' +
      '## Impact & Risk\n\n<who notices what, what can go wrong> Rollback: <exact command, switch or down file>',
  );
  expect(outcomes(first?.suggestion ?? '')).toContain('fail');
  const filled = (first?.suggestion ?? '').replace(/<[^<>]*>/g, 'set the flag off');
  expect(check(`## Intent\n\nLess load.\n\n${filled}`)).toMatchObject([{ outcome: 'pass' }]);
});

test.each(['| Kind | Link |\n|---|---|\n| | |', '| Kind | Link |\n|---|---|\n| Tests | |\n| Scans | TBD |'])(
  'the head of a table is no evidence: %j',
  (table) => {
    expect(says(GOOD.replace('Section 10 of the PRD.', table))).toBe(
      'The text of the pull request has nothing under “Evidence” (line 9)',
    );
  },
);

test('the suggestion for the intent says nothing before it is filled in', () => {
  const body = GOOD.slice(GOOD.indexOf('## Change'));
  const [first] = check(body);
  expect(says(`${first?.suggestion}\n\n${body}`)).toBe(
    'The text of the pull request has nothing under “Intent” (line 1)',
  );
});

test('a text that is too long to be read is told by its length', () => {
  expect(says(`${GOOD}${'x\n'.repeat(200_000)}`)).toBe(
    'The text of the pull request is longer than 200000 characters; summary.words allows 400 words',
  );
});

test('a template as it comes is not filled in', () => {
  const template = `# Description

Please include a summary of the changes and the related issue. Please also include relevant motivation and context.

Fixes # (issue)

## Type of change

- [ ] Bug fix
- [x] New feature

# How Has This Been Tested?

- [ ] Test A

# Checklist:

- [ ] My code follows the style guidelines of this project
`;
  expect(says(template)).toBe(
    'The text of the pull request does not state Intent, Impact & Risk and a rollback\n' +
      'The text of the pull request has nothing under “Description” (line 1), “How Has This Been Tested?” (line 12) and “Checklist” (line 16)',
  );
});

describe('the budget of words', () => {
  const long = (more: string) => `${GOOD}\n${more}`;
  test('code blocks, addresses, comments and tags do not count', () => {
    const free = `\`\`\`\n${'word '.repeat(900)}\n\`\`\`\n<!-- ${'word '.repeat(900)} -->\n${'https://example.com/a '.repeat(900)}\n<br>`;
    expect(check(long(free), 60)).toMatchObject([{ outcome: 'pass' }]);
  });
  test('a link counts by its text', () => {
    expect(check(long('[run](https://example.com/a/b) '.repeat(300)))).toMatchObject([{ outcome: 'pass' }]);
  });
  test('one word too many', () => {
    const told = check(long('word '.repeat(400)));
    expect(told).toMatchObject([
      { outcome: 'fail', says: expect.stringMatching(/has \d+ words, more than the 400 of summary.words$/) },
    ]);
  });
  test('words of other alphabets', () => {
    expect(check(long('слово '.repeat(500)))).toMatchObject([{ outcome: 'fail' }]);
  });
});

test('without a pull request there is nothing to look at, unless the check is strict', () => {
  expect(rule.check(facts(), BACKEND)).toMatchObject([{ outcome: 'not-applicable' }]);
  expect(rule.check(facts({ strict: true }), BACKEND)).toMatchObject([{ outcome: 'unknown' }]);
});

describe('hostile texts', () => {
  test.each<[string, string]>([
    ['headings', '# a\n## b\n### c\n'.repeat(20_000)],
    ['open comments', '<!--'.repeat(50_000)],
    ['comments', '<!---->'.repeat(30_000)],
    ['brackets', '](['.repeat(60_000)],
    ['tags', '<a'.repeat(60_000)],
    ['marks', '*'.repeat(190_000)],
    ['colons', ': '.repeat(90_000)],
    ['pipes', '|'.repeat(190_000)],
    ['fences', '```\n'.repeat(45_000)],
    ['spaces', ' '.repeat(190_000)],
    ['labels', 'Risk: rollback\n'.repeat(12_000)],
    ['nested quotes', '> '.repeat(90_000)],
  ])('%s do not run away', (_name, body) => expect(check(body).length).toBeGreaterThan(0));

  test('what is told stays one line without marks that hide', () => {
    const told = check(`## a\u202e::error::\u200b\n\n## b\n`);
    for (const { says: one } of told) expect(one).not.toMatch(/[\n\u202e\u200b]/);
  });
});

describe('before there is a pull request', () => {
  const draft = (body: string) =>
    rule.check(facts({ change: { ...facts().change, pullRequest: { body } } }), BACKEND).map(({ lenient }) => lenient);

  test('a first line is advised about', () =>
    expect(draft('Implements PRDs/M1/2.2.1.3-query-cache-prd.md')).toEqual([true]));
  test('a text that has begun with the parts is held to them', () =>
    expect(draft('## Intent\n\nTake the load off the database\n')).toEqual([undefined]));
});
