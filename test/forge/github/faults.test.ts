import type { Fault } from '../../github/faults.ts';
import { type Linked, twelve } from './linked.ts';
import { check } from './ports.ts';

/** Every operation that a check with links of many kinds calls; a test below holds the list to the truth. */
const OPERATIONS = [
  'actions/download-artifact',
  'actions/get-job-for-workflow-run',
  'actions/get-workflow-run',
  'actions/list-workflow-run-artifacts',
  'actions/list-workflow-runs-for-repo',
  'blob-storage',
  'checks/get',
  'code-scanning/get-analysis',
  'code-scanning/list-recent-analyses',
  'git/get-tree',
  'graphql',
  'pulls/get',
  'pulls/get-review',
  'repos/compare-commits-with-basehead',
  'repos/create-commit-status',
  'repos/get-collaborator-permission-level',
] as const;

const FAULTS: Readonly<Record<string, Omit<Fault, 'operation'>>> = {
  'a 500': { kind: 'status', status: 500 },
  'a 403 rate limit': { kind: 'rate-limit-primary' },
  'a 404': { kind: 'not-found' },
  garbage: { kind: 'garbage' },
  'half a body': { kind: 'half-body' },
  'a timeout': { kind: 'slow' },
};

let one: Linked;
beforeAll(async () => {
  one = await twelve();
});
beforeEach(() => one.hub.reset());
afterEach(() => {
  one.hub.takeViolations();
});
afterAll(() => one.hub.close());

/** Where the answer's body is not what counts, so that the verdict stays true: a redirect, an unchanged page, a status that was set. */
const TRUE_ALL_THE_SAME = new Set([
  'actions/download-artifact: garbage',
  'actions/download-artifact: half a body',
  'blob-storage: a 403 rate limit',
  'repos/create-commit-status: garbage',
  'repos/create-commit-status: half a body',
  'pulls/get, late: garbage',
]);

/** Only asked for a suggestion; without its answer the verdict is the same. */
const ADVISORY = new Set(['actions/list-workflow-runs-for-repo']);

const patience = (fault: Omit<Fault, 'operation'>) => (fault.kind === 'slow' ? 250 : undefined);
const greens = () => one.hub.state.statuses.filter((status) => status.state === 'success').length;

test('without a fault it is ready, and calls what is tested here', async () => {
  const { report, untold } = await check(one.hub);
  expect([report?.verdict.summary, untold]).toEqual([expect.stringMatching(/^Ready: \d+ checks passed$/), []]);
  expect(Object.keys(one.hub.count()).sort()).toEqual([...OPERATIONS]);
});

describe.each(OPERATIONS)('Rate limit, 5xx, timeouts, garbage, half bodies at %s', (operation) => {
  test.each(Object.entries(FAULTS))('%s never makes it ready', async (name, fault) => {
    const before = greens();
    one.hub.fault({ operation, ...fault });
    const { report, stopped } = await check(one.hub, patience(fault), {}, 0);
    if (ADVISORY.has(operation)) expect(report?.verdict.state).toBe('ready');
    else if (!TRUE_ALL_THE_SAME.has(`${operation}: ${name}`)) {
      // Only the status itself can fail beside a true verdict; then nothing green is on the commit.
      if (operation !== 'repos/create-commit-status') expect(stopped ?? report?.verdict.state).not.toBe('ready');
      expect(greens()).toBe(before);
    }
    const says = stopped ?? report?.verdict.summary ?? '';
    expect(says).not.toMatch(/undefined|\[object|TypeError|at \w+ \(/);
  });
});

describe.each(['git/get-tree', 'graphql', 'pulls/get'])('a fault that comes late at %s', (operation) => {
  test.each(Object.entries(FAULTS))('%s at the second call never makes it ready', async (name, fault) => {
    if (TRUE_ALL_THE_SAME.has(`${operation}, late: ${name}`)) return;
    const before = greens();
    one.hub.fault({ operation, after: 1, ...fault });
    const { report, stopped } = await check(one.hub, patience(fault), {}, 0);
    expect(stopped ?? report?.verdict.state).not.toBe('ready');
    expect(greens()).toBe(before);
  });
});

test.each(['git/get-tree', 'pulls/get', 'graphql', 'actions/get-workflow-run'])(
  'one 502 at %s is tried again',
  async (operation) => {
    one.hub.fault({ operation, kind: 'status', status: 502, times: 1 });
    expect((await check(one.hub)).report?.verdict.state).toBe('ready');
  },
);
