import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type GitHub, type GitHubOptions, github } from '../../github/server.ts';
import type { RunSpec } from '../../github/specs.ts';

export const PRD = 'PRDs/M1/2.2.1.3-query-cache-prd.md';
const READY = path.resolve(import.meta.dirname, '../../../examples/ready/change');
const JUNIT = readFileSync(path.join(READY, 'QA/2.2.1.3-query-cache/evidence/junit.xml'), 'utf8');

/** A fake GitHub with the pull request of the example `ready`, whose PRD links more things in section 10. */
export interface Linked {
  readonly hub: GitHub;
  /** Head of the pull request. */
  readonly head: string;
  /** A run of the head. */
  readonly run: (spec: Partial<RunSpec> & { readonly id: number }) => ReturnType<GitHub['addRun']>;
}

/** The text of the PRD with more lines at the end of section 10. */
export const prdWith = (lines: readonly string[]): string =>
  `${readFileSync(path.join(READY, PRD), 'utf8').trimEnd()}\n${lines.map((line) => `${line}\n`).join('')}`;

/** Opens it; `lines` are put at the end of section 10 by a commit of their own. */
export async function linked(lines: readonly string[], options: GitHubOptions = {}): Promise<Linked> {
  const hub = await github({ example: 'ready', ...options });
  const head =
    lines.length === 0
      ? (hub.state.pulls[0]?.headSha ?? '')
      : hub.pushPull(12, [{ message: 'Link the evidence', files: { [PRD]: prdWith(lines) } }]);
  return { hub, head, run: (spec) => hub.addRun({ sha: head, ...spec }) };
}

/** Address of a thing of the repository. */
export const url = (below: string): string => `https://github.com/acme/orders/${below}`;

/** Twelve links of many kinds, each to something that is in order. */
export async function twelve(options: GitHubOptions = {}): Promise<Linked> {
  const one = await linked(
    [
      `- [x] CI — [build](${url('actions/runs/501')})`,
      `- [x] CI — [job](${url('actions/runs/502/job/6021')})`,
      `- [x] CI — [check](${url('runs/6022')})`,
      `- [x] Unit tests — [from CI](${url('actions/runs/502/artifacts/7001')})`,
      `- [x] SAST — [code scanning](${url('security/code-scanning?query=tool%3ACodeQL')})`,
      `- [x] Review — [approval](${url('pull/12#pullrequestreview-8001')})`,
    ],
    options,
  );
  one.run({ id: 501 });
  one.run({
    id: 502,
    jobs: [
      { id: 6021, name: 'test' },
      { id: 6022, name: 'lint' },
    ],
    artifacts: [{ id: 7001, name: 'junit', files: { 'junit.xml': JUNIT } }],
  });
  one.hub.addAnalysis({ sha: one.head, tool: 'CodeQL' });
  one.hub.addUser({ login: 'kim', permission: 'write' });
  one.hub.addReview({ id: 8001, pull: 12, user: 'kim' });
  return one;
}

const OLD = 'QA/2.2.1.3-query-cache/evidence/earlier-junit.xml';
const CI = '.github/workflows/ci.yml';

/** The pull request of the example with a link of every shape: twelve that only GitHub can answer, and files old and new. */
export async function everyShape(options: GitHubOptions = {}): Promise<Linked> {
  const one = await linked([], options);
  const { hub } = one;
  hub.git.push('main', [
    {
      files: {
        [OLD]: JUNIT,
        [CI]: 'jobs:\n  test:\n    steps:\n      - uses: ./tools/setup\n      - run: npm test\n',
        'tools/setup/action.yml': 'runs:\n  using: node24\n  main: index.js\n',
      },
    },
  ]);
  const main = hub.git.sha('main');
  const merged = hub.git.merge(one.head, main, 'Merge main');
  hub.git.point(`refs/heads/${hub.state.pulls[0]?.headRef ?? ''}`, merged);
  const lines = [
    `- [x] CI — [build](${url('actions/runs/501')})`,
    `- [x] CI — [an attempt](${url('actions/runs/501/attempts/1')})`,
    `- [x] CI — [job](${url('actions/runs/502/job/6021')})`,
    `- [x] CI — [step](${url('actions/runs/502/job/6021#step:1:1')})`,
    `- [x] CI — [check](${url('runs/6022')})`,
    `- [x] CI — [failed check](${url('pull/12/checks?check_run_id=6031')})`,
    `- [x] Unit tests — [from CI](${url('actions/runs/502/artifacts/7001')})`,
    `- [x] SAST — [code scanning](${url('security/code-scanning?query=tool%3ACodeQL')})`,
    `- [x] Review — [approval](${url('pull/12#pullrequestreview-8001')})`,
    `- [x] Other — [commit](${url(`commit/${main}`)})`,
    `- [x] Other — [comparison](${url(`compare/${main}...${merged}`)})`,
    `- [x] Unit tests — [permalink](${url(`blob/${main}/${OLD}`)})`,
    `- [x] Unit tests — [earlier run](../../${OLD})`,
  ];
  const head = hub.pushPull(12, [{ message: 'Link the evidence', files: { [PRD]: prdWith(lines) } }]);
  const run: Linked['run'] = (spec) => hub.addRun({ sha: head, ...spec });
  run({ id: 501, attempts: ['failure', 'success'] });
  run({
    id: 502,
    jobs: [
      { id: 6021, name: 'test', steps: [{ name: 'unit' }] },
      { id: 6022, name: 'lint' },
    ],
    artifacts: [{ id: 7001, name: 'junit', files: { 'junit.xml': JUNIT } }],
  });
  run({ id: 503, conclusion: 'failure', jobs: [{ id: 6031, name: 'broken' }] });
  const merge = hub.state.pulls[0]?.mergeSha ?? '';
  hub.addAnalysis({ sha: merge, tool: 'CodeQL', ref: 'refs/pull/12/merge' });
  hub.addUser({ login: 'kim', permission: 'write' });
  hub.addReview({ id: 8001, pull: 12, user: 'kim' });
  return { hub, head, run };
}
