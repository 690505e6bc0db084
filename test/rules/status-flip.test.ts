import { BACKEND } from '../../src/config/defaults.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Prd } from '../../src/model/prd.ts';
import { rule } from '../../src/rules/status-flip.ts';
import {
  allEvidence,
  at,
  changed,
  claim,
  evidence,
  facts,
  note,
  PRD,
  prd,
  reading,
  signOff,
} from '../support/facts.ts';

const commit = note('Done in a1b2c3d', { commits: [{ sha: 'a1b2c3d', at: at(97) }] });
const flip = (from: string | undefined, to: string, more: Partial<Prd> = {}, rest: Partial<Facts> = {}): Facts =>
  facts({
    prds: [
      {
        prd: prd({ status: to, notes: [commit], ...more }),
        chosen: 'touched',
        before: from === undefined ? {} : { status: from },
      },
    ],
    ...rest,
  });
const row = (status: string, id = '2.2.1.3') => ({
  id,
  item: 'Query cache',
  status,
  at: { path: 'Plans/product-roadmap.md', line: 7 },
});
const files = (...paths: string[]) => ({ ...facts().change, files: paths.map((path) => changed(path)) });
const ROADMAP = 'Plans/product-roadmap.md';
const MIRROR = 'docs/product-roadmap.html';
const told = (given: Facts) => rule.check(given, BACKEND).map(({ outcome, says }) => `${outcome}: ${says}`);
const QA = 5;

describe('status-flip', () => {
  const cases: readonly (readonly [string, Facts, string])[] = [
    ['no flip', flip('In Review', 'In Review'), 'not-applicable: No status moves to Ready or Done'],
    ['not yet', flip('Draft', 'In Review'), 'not-applicable: No status moves to Ready or Done'],
    ['same in other words', flip('Done', '✅ completed'), 'not-applicable: No status moves to Ready or Done'],
    ['back to Ready', flip('Done', 'Ready'), 'not-applicable: No status moves to Ready or Done'],
    ['a good flip to Done', flip('Ready', 'Done'), 'pass: The status moves to “Done” with everything that it needs'],
    [
      'a good flip to Ready needs no commits',
      flip('Draft', 'Ready for Development', { notes: [] }),
      'pass: The status moves to “Ready for Development” with everything that it needs',
    ],
    [
      'a new document that is Ready',
      flip(undefined, '**ready**', { notes: [] }),
      'pass: The status moves to “**ready**” with everything that it needs',
    ],
    [
      'a paper flip',
      flip('Ready', 'Done', {}, { change: files(PRD, 'README.md') }),
      'fail: The status moves to “Done”, but only documents changed',
    ],
    [
      'without commits',
      flip('Ready', 'Done', { notes: [] }),
      'fail: The status moves to “Done”, but 9.6 names no commit',
    ],
    [
      'without a signature',
      flip('Ready', 'Done', { signOffs: [signOff('PM'), signOff('QA', { ticked: false }), signOff('Eng Lead')] }),
      'fail: The status moves to “Done”, but 9.4 is not fully signed',
    ],
    [
      'without a required role',
      flip('Ready', 'Done', { signOffs: [signOff('PM')] }),
      'fail: The status moves to “Done”, but 9.4 is not fully signed',
    ],
    [
      'with a waived role besides',
      flip('Ready', 'Done', {
        signOffs: [...prd().signOffs, signOff('CTO', { ticked: false, waived: 'no change of architecture' })],
      }),
      'pass: The status moves to “Done” with everything that it needs',
    ],
    [
      'without QA',
      flip('Ready', 'Done', {}, { evidence: allEvidence().slice(0, QA) }),
      'fail: The status moves to “Done”, but no QA page passes',
    ],
    [
      'with a QA page that is blocked',
      flip(
        'Ready',
        'Done',
        {},
        {
          evidence: [
            ...allEvidence(),
            evidence({
              id: 'e9',
              claim: QA,
              path: 'QA/b.md',
              reading: reading.qa({ overall: [{ outcome: 'blocked', text: 'Blocked', at: at(1) }] }),
            }),
          ],
        },
      ),
      'fail: The status moves to “Done”, but no QA page passes',
    ],
    [
      'with QA waived',
      flip(
        'Ready',
        'Done',
        { claims: [claim({ kinds: ['qa'], state: 'not-applicable', reason: 'internal tool', links: [] })] },
        { evidence: [] },
      ),
      'pass: The status moves to “Done” with everything that it needs',
    ],
    [
      'everything wrong in one sentence',
      flip('Draft', 'Done', { notes: [], signOffs: [] }, { evidence: [], change: files(PRD) }),
      'fail: The status moves to “Done”, but 9.4 is not fully signed, no QA page passes, only documents changed and 9.6 names no commit',
    ],
    [
      'a cut list of files',
      flip('Ready', 'Done', {}, { change: files(PRD), gaps: [{ about: 'files', why: 'too many files.' }] }),
      'unknown: The status moves to “Done”, and whether code changed cannot be told: too many files',
    ],
    [
      'a roadmap that cannot be read',
      flip('Ready', 'Ready', {}, { gaps: [{ about: 'roadmap', path: ROADMAP, why: 'it is too large' }] }),
      'unknown: Whether the roadmap flips a status cannot be told: it is too large',
    ],
  ];
  test.each(cases)('%s', (_, given, expected) => expect(told(given)).toEqual([expected]));

  const together: readonly (readonly [string, Facts, string])[] = [
    [
      'all three',
      flip(
        'Ready',
        'Done',
        {},
        {
          change: files('src/a.ts', PRD, ROADMAP, MIRROR),
          roadmap: { path: ROADMAP, mirror: MIRROR, before: [row('In progress')], after: [row('Done')] },
        },
      ),
      'pass: The status moves to “Done” with everything that it needs',
    ],
    [
      'the roadmap stays behind',
      flip(
        'Ready',
        'Done',
        {},
        { roadmap: { path: ROADMAP, mirror: MIRROR, before: [row('In progress')], after: [row('In progress')] } },
      ),
      'fail: The status moves to “Done”, but `Plans/product-roadmap.md` still says “In progress”',
    ],
    [
      'the mirror stays behind',
      flip(
        'Ready',
        'Done',
        {},
        {
          change: files('src/a.ts', PRD, ROADMAP),
          roadmap: { path: ROADMAP, mirror: MIRROR, before: [row('Ready')], after: [row('✅ Done')] },
        },
      ),
      'fail: The status moves to “Done”, but `Plans/product-roadmap.md` changed without `docs/product-roadmap.html`',
    ],
    [
      'the document stays behind',
      flip(
        'In Review',
        'In Review',
        {},
        {
          change: files('src/a.ts', ROADMAP),
          roadmap: { path: ROADMAP, before: [row('In Review')], after: [row('Done')] },
        },
      ),
      `fail: The status moves to “Done”, but \`${PRD}\` still says “In Review”`,
    ],
    [
      'the roadmap does not know the item',
      flip('Ready', 'Done', {}, { roadmap: { path: ROADMAP, before: [], after: [row('Draft', '1.1')] } }),
      'fail: The status moves to “Done”, but `Plans/product-roadmap.md` has no row for 2.2.1.3',
    ],
    [
      'a row without a document',
      flip(
        'Ready',
        'Ready',
        {},
        {
          roadmap: {
            path: ROADMAP,
            before: [row('Ready'), row('Draft', '9.9')],
            after: [row('Ready'), row('Done', '9.9')],
          },
        },
      ),
      'fail: The status of 9.9 in the roadmap moves to “Done”, but no document of this change is about it',
    ],
    [
      'no row moves',
      flip(
        'Ready',
        'Ready',
        {},
        { roadmap: { path: ROADMAP, before: [row('Ready'), row('Draft', '9.9')], after: [row('Ready')] } },
      ),
      'not-applicable: No status moves to Ready or Done',
    ],
  ];
  test.each(together)('together: %s', (_, given, expected) => expect(told(given)).toEqual([expected]));

  test('the place is the status line, and the suggestion names the commits', () => {
    const frontMatter = { at: at(1), entries: [{ key: 'Status', value: 'Done', at: at(4, 9) }] };
    const [remark] = rule.check(flip('Ready', 'Done', { notes: [], frontMatter }), BACKEND);
    expect(remark).toMatchObject({ at: { line: 4, column: 9 }, suggestion: '1. [2026-03-02] Done: a1b2c3d' });
  });
});
