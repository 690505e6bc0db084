import { issueComment } from '../../src/action/events/issue-comment.ts';
import { mergeGroup } from '../../src/action/events/merge-group.ts';
import { queueOf } from '../../src/action/events/parse.ts';
import { pullRequest } from '../../src/action/events/pull-request.ts';
import { pullRequestReview } from '../../src/action/events/pull-request-review.ts';
import { pullRequestTarget } from '../../src/action/events/pull-request-target.ts';
import { push } from '../../src/action/events/push.ts';
import { schedule } from '../../src/action/events/schedule.ts';
import { workflowDispatch } from '../../src/action/events/workflow-dispatch.ts';
import { workflowRun } from '../../src/action/events/workflow-run.ts';
import type { EventParser } from '../../src/action/subject.ts';

const SHA = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const pull = { number: 12, head: { sha: SHA, ref: 'work' }, base: { ref: 'main', sha: BASE } };
const comment = (body: string, type = 'User') => ({ body, user: { login: 'kim', type } });
const hinted = { kind: 'pull', number: 12, hint: { head: SHA, base: 'main' } };

test.each<[string, EventParser, unknown, unknown]>([
  ['pull_request', pullRequest, { action: 'opened', pull_request: pull }, hinted],
  ['pull_request_target', pullRequestTarget, { action: 'edited', pull_request: pull }, hinted],
  ['pull_request_review', pullRequestReview, { action: 'dismissed', pull_request: pull }, hinted],
  [
    'merge_group',
    mergeGroup,
    {
      merge_group: { head_sha: SHA, base_sha: BASE, head_ref: `refs/heads/gh-readonly-queue/release/1.x/pr-7-${BASE}` },
    },
    { kind: 'group', number: 7, sha: SHA, base: BASE },
  ],
  ['workflow_run', workflowRun, { workflow_run: { head_sha: SHA, head_branch: 'work' } }, { kind: 'commit', sha: SHA }],
  [
    'workflow_run of a fork without branch',
    workflowRun,
    { workflow_run: { head_sha: SHA, head_branch: null } },
    { kind: 'commit', sha: SHA },
  ],
  [
    'workflow_run in the merge queue',
    workflowRun,
    { workflow_run: { head_sha: SHA, head_branch: `gh-readonly-queue/main/pr-7-${BASE}` } },
    { kind: 'group', number: 7, sha: SHA, base: 'main' },
  ],
  ['workflow_dispatch', workflowDispatch, { inputs: { 'pull-request': '12' } }, { kind: 'pull', number: 12 }],
  ['push to main', push, { ref: 'refs/heads/main', repository: { default_branch: 'main' } }, { kind: 'sweep' }],
  ['schedule', schedule, {}, { kind: 'sweep' }],
  [
    'issue_comment',
    issueComment,
    { action: 'created', issue: { number: 12, pull_request: {} }, comment: comment('/ready\nplease') },
    { kind: 'pull', number: 12, askedBy: 'kim' },
  ],
])('%s', (_, parser, payload, subject) => expect(parser(payload)).toEqual(subject));

test.each<[string, EventParser, unknown, RegExp]>([
  ['push elsewhere', push, { ref: 'refs/heads/x', repository: { default_branch: 'main' } }, /changes no policy/],
  [
    'a comment in words',
    issueComment,
    { action: 'created', issue: { number: 1, pull_request: {} }, comment: comment('not /ready') },
    /not \/ready/,
  ],
  [
    'an edited comment',
    issueComment,
    { action: 'edited', issue: { number: 1, pull_request: {} }, comment: comment('/ready') },
    /not \/ready/,
  ],
  ['on an issue', issueComment, { action: 'created', issue: { number: 1 }, comment: comment('/ready') }, /on an issue/],
  [
    'by a bot',
    issueComment,
    { action: 'created', issue: { number: 1, pull_request: {} }, comment: comment('/ready', 'Bot') },
    /not by a person/,
  ],
])('%s is nothing to judge', (_, parser, payload, why) =>
  expect(parser(payload)).toEqual({ kind: 'none', why: expect.stringMatching(why) }),
);

test.each<[string, EventParser, unknown, RegExp]>([
  ['no object', pullRequest, 'x', /payload of the pull_request event/],
  ['a number that is none', pullRequest, { pull_request: { ...pull, number: '12' } }, /pull_request\.number/],
  ['a hash that is none', pullRequest, { pull_request: { ...pull, head: { sha: '../x' } } }, /pull_request\.head\.sha/],
  [
    'a group without a number',
    mergeGroup,
    { merge_group: { head_sha: SHA, base_sha: BASE, head_ref: 'x' } },
    /does not name/,
  ],
  ['dispatch without a number', workflowDispatch, { inputs: {} }, /there is no pull request to judge/],
  ['dispatch with a path', workflowDispatch, { inputs: { 'pull-request': '../1' } }, /is not a pull request number/],
  ['null', issueComment, null, /payload of the issue_comment event/],
])('%s stops with one sentence', (_, parser, payload, why) => expect(() => parser(payload)).toThrow(why));

test('the queue’s branch names the base whole', () => {
  expect(queueOf(`refs/heads/gh-readonly-queue/a/pr-1-x/pr-2-${SHA}`)).toEqual({ base: 'a/pr-1-x', number: 2 });
  expect(queueOf(`refs/heads/pr-2-${SHA}`)).toBeUndefined();
});
