import { BACKEND } from '../../src/config/defaults.ts';
import type { ChangedFile } from '../../src/model/change.ts';
import type { Facts } from '../../src/model/facts.ts';
import { rule } from '../../src/rules/release-ready.ts';
import { at, changed, facts, note, PRD, prd } from '../support/facts.ts';

const check = (paths: readonly (string | ChangedFile)[], more: Partial<Facts> = {}) =>
  rule.check(
    facts({
      change: { ...facts().change, files: paths.map((one) => (typeof one === 'string' ? changed(one) : one)) },
      ...more,
    }),
    BACKEND,
  );
const withNote = (text: string, fields: ReturnType<typeof note>['fields'] = []): Partial<Facts> => ({
  prds: [{ prd: prd({ notes: [note(text, { fields })] }), chosen: 'touched' }],
});
const DEPLOY = '.github/workflows/deploy.yml';

test.each<[string, readonly (string | ChangedFile)[], Partial<Facts>, string]>([
  ['nothing of a release', ['src/a.ts', '.github/workflows/ci.yml'], {}, 'not-applicable'],
  ['a workflow that deploys', [DEPLOY], {}, 'fail'],
  ['a chart', ['helm/orders/values.yaml'], {}, 'fail'],
  ['a Dockerfile below', ['services/orders/Dockerfile'], {}, 'fail'],
  ['one that is deleted', [changed(DEPLOY, { status: 'deleted' })], {}, 'fail'],
  ['one that moved away', [changed('old/x.yml', { status: 'renamed', from: DEPLOY })], {}, 'fail'],
  ['with its runbook', [DEPLOY, 'docs/runbooks/orders.md'], {}, 'pass'],
  ['with RUNBOOK.md', [DEPLOY, 'RUNBOOK.md'], {}, 'pass'],
  ['with deployment notes', [DEPLOY, 'docs/deployment-notes.md'], {}, 'pass'],
  ['with a runbook that goes', [DEPLOY, changed('docs/runbooks/orders.md', { status: 'deleted' })], {}, 'fail'],
  ['with an entry in 9.6', [DEPLOY], withNote('Deployment: migrate first, then the service, watch the queue'), 'pass'],
  [
    'with a label in an entry',
    [DEPLOY],
    withNote('New chart', [{ label: 'rollout', value: 'one instance first', at: at(97) }]),
    'pass',
  ],
  [
    'with an empty label',
    [DEPLOY],
    withNote('New chart', [{ label: 'rollout', value: '<steps>', at: at(97) }]),
    'fail',
  ],
  [
    'with an entry about something else',
    [DEPLOY],
    withNote('Use argon2 for all of the passwords because it is slow to deploy'),
    'fail',
  ],
  ['with an entry that is a gap', [DEPLOY], withNote('Deployment: TBD'), 'fail'],
  [
    'with an entry that is a gap and a rollback',
    [DEPLOY],
    withNote('[2025-08-12] Deployment: <order of the steps>. Rollback: `kubectl rollout undo deploy/orders`'),
    'fail',
  ],
  [
    'with an empty runbook',
    [DEPLOY, changed('docs/runbook.md', { status: 'added', added: 0, deleted: 0 })],
    {},
    'fail',
  ],
  ['what only developers run', ['.devcontainer/Dockerfile', 'test/e2e/Dockerfile'], {}, 'not-applicable'],
  ['the chart of one service', ['services/orders/helm/values.yaml'], {}, 'fail'],
  [
    'with a linked runbook',
    [DEPLOY],
    { releaseNotes: [{ prd: PRD, path: 'docs/runbooks/orders.md', at: at(61) }] },
    'pass',
  ],
  [
    'with a runbook that another document links',
    [DEPLOY],
    { releaseNotes: [{ prd: 'x.md', path: 'docs/runbooks/o.md', at: at(61) }] },
    'fail',
  ],
])('%s', (_name, paths, more, outcome) => {
  expect(check(paths, more).map((one) => one.outcome)).toEqual([outcome]);
});

const flip = (status: string): Partial<Facts> => ({
  prds: [{ prd: prd({ status }), chosen: 'touched', before: { status: 'Ready' } }],
});

test('a flip to Released is a release, one to Done is not', () => {
  expect(check(['src/a.ts'], flip('Released'))).toMatchObject([
    { outcome: 'fail', says: expect.stringContaining('the status “Released”') },
  ]);
  expect(check(['src/a.ts'], flip('Done'))).toMatchObject([{ outcome: 'not-applicable' }]);
});

test('the suggestion passes once it is filled in', () => {
  const [told] = check([DEPLOY]);
  expect(told?.suggestion).toBe(
    '1. [2026-03-02] Deployment: <order of the steps, what to watch, who is told>. Rollback: <exact command or switch, and when>',
  );
  expect(check([DEPLOY], withNote((told?.suggestion ?? '').replace(/^1\. /, '')))).toMatchObject([{ outcome: 'fail' }]);
  const filled = (told?.suggestion ?? '')
    .replace(/^1\. \[[^\]]*\] /, '')
    .replace(/<[^<>]*>/g, 'the chart first, then the queue');
  expect(check([DEPLOY], withNote(filled))).toMatchObject([{ outcome: 'pass' }]);
});

test('a cut list of files cannot tell', () => {
  const cut = { change: { ...facts().change, files: [changed('a.ts')], incomplete: 'the list is cut' } };
  expect(rule.check(facts(cut), BACKEND)).toMatchObject([{ outcome: 'unknown' }]);
  expect(rule.check(facts({ change: { ...cut.change, files: [changed(DEPLOY)] } }), BACKEND)).toMatchObject([
    { outcome: 'unknown' },
  ]);
});
