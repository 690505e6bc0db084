import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A test by its file below test/ and words of its name. */
type Named = readonly [file: string, name: string];

const LINKS = 'forge/github/links.test.ts';
const CHANGE = 'forge/github/change.test.ts';
const BUNDLE = 'action/bundle.test.ts';

/** What the gate must survive, each with tests that show it. */
const THREATS: Readonly<Record<string, readonly Named[]>> = {
  'The PR weakens the policy, the waivers or the workflow of the gate': [
    [BUNDLE, 'The PR weakens the policy, the waivers or the workflow of the gate'],
    ['collect.test.ts', 'The PR weakens the policy, the waivers or the workflow of the gate, outside of appliesTo'],
    ['rules/gate-untouched.test.ts', 'a changed file is named with the policy that was used'],
    ['rules/gate-untouched.test.ts', 'nobody'],
  ],
  'Retarget: pass against a weak branch, then change the base': [
    [BUNDLE, 'Retarget: a verdict against another branch is no success'],
    [BUNDLE, 'all open PRs with that head must pass'],
  ],
  'Evidence of another repository, another commit, a deleted fork': [
    [LINKS, 'Evidence of another commit'],
    [LINKS, 'Evidence of another repository'],
    [CHANGE, 'a deleted fork is judged like any other'],
    [CHANGE, 'a commit of a fork or of an open branch is found but not reachable'],
  ],
  'Evidence from a workflow, local action or script that this PR edits': [
    [CHANGE, 'Evidence from a workflow, local action or script that this PR edits'],
  ],
  'Same-named check by another app; a job of the PR named like the status': [
    [BUNDLE, 'Same-named check by another app; a job of the PR named like the status'],
    [LINKS, 'Same-named check by another app'],
  ],
  'Attempt 1 green, attempt 2 red; dispatch with other inputs': [
    [LINKS, 'by its latest attempt: attempt 1 green, attempt 2 red'],
    [LINKS, 'dispatch with other inputs'],
  ],
  'Artifact expired, deleted, replaced, two of one name, digest differs': [
    [LINKS, 'Artifact expired, deleted, replaced, two of one name, digest differs'],
  ],
  'Artifact content is hostile: zip slip, bomb, lying sizes, links, duplicates, not a zip': [
    ['forge/github/zip.test.ts', 'Artifact content is hostile'],
    [LINKS, 'hostile: a zip that is none'],
  ],
  'Head moves between evaluation and publishing': [[BUNDLE, 'Head moves between evaluation and publishing']],
  'Workflow commands in any printed text, output-delimiter injection': [
    ['desk/github/desk.test.ts', 'Workflow commands in any printed text'],
  ],
  'Mentions, HTML, images, table pipes, </details>, links in summary and comment': [
    ['reports/hostile.test.ts', 'markdown as GitHub shows it'],
    ['reports/hostile.test.ts', 'a table keeps its columns'],
  ],
  "A comment with the gate's marker by somebody else": [
    [BUNDLE, 'one comment that is updated; the marker of somebody else is left alone'],
  ],
  'SSRF: private, loopback, link-local and metadata addresses in any spelling, DNS rebinding, redirects, userinfo, other schemes':
    [
      ['web/address.test.ts', 'SSRF: private, loopback, link-local and metadata addresses in any spelling'],
      ['web/visit.test.ts', 'SSRF: DNS rebinding, redirects, userinfo, other schemes'],
      ['evidence/external.test.ts', 'SSRF: no outside request by default'],
      ['action/external.test.ts', 'SSRF: no outside request by default; opt-in'],
      ['config/external.test.ts', 'SSRF: %j is no host'],
    ],
  'Token or signed query sent or printed elsewhere': [
    ['forge/github/hosts.test.ts', 'Token or signed query sent or printed elsewhere'],
    ['web/visit.test.ts', 'Token or signed query sent or printed elsewhere'],
    [BUNDLE, 'the token goes to the API only'],
  ],
  'Huge files, 100,000 files, truncated trees, missing pages': [
    [CHANGE, '100,000 files, truncated trees, missing pages'],
    [CHANGE, '3,000+ files: all of them'],
    [CHANGE, 'Truncated, missing pages'],
  ],
  'Rate limit, 5xx, timeouts, garbage, half bodies at any call': [
    ['forge/github/faults.test.ts', 'Rate limit, 5xx, timeouts, garbage, half bodies at'],
    ['forge/github/faults-elsewhere.test.ts', 'Rate limit, 5xx, timeouts, garbage, half bodies at'],
    ['forge/github/people.test.ts', 'Rate limit, 5xx, timeouts, garbage, half bodies at the query'],
    ['collect/people.test.ts', 'Rate limit, 5xx, timeouts, garbage, half bodies at the calls about people'],
    [BUNDLE, 'Rate limit, 5xx, timeouts, garbage, half bodies at any call'],
  ],
  'Approvals: by the author, a bot, somebody without write access, for an older commit, dismissed, then changes requested':
    [
      [LINKS, 'Approvals: by the author'],
      [LINKS, 'Approvals: a bot'],
      [LINKS, 'Approvals: somebody without write access'],
      [LINKS, 'Approvals: for an older commit'],
      [LINKS, 'Approvals: dismissed'],
      [LINKS, 'Approvals: changes requested'],
      ['forge/github/people.test.ts', 'Approvals: by the author, a bot'],
      ['collect/people.test.ts', 'Approvals: by the author, a bot'],
      ['forge/github/approvals.test.ts', 'not ready: %s'],
    ],
  'Waivers: self-approved, no expiry, wildcard, expired, for a finding that is gone, longer than the policy allows': [
    [
      'judge/waiving.test.ts',
      'Waivers: self-approved, no expiry, wildcard, expired, for a finding that is gone, longer than the policy allows',
    ],
    ['config/waivers.test.ts', 'Waivers: self-approved, no expiry, wildcard'],
    ['collect/waivers.test.ts', 'The PR weakens the policy, the waivers or the workflow of the gate'],
  ],
  'The process is killed, the disk is full, an output cannot be written': [
    [BUNDLE, 'The process is killed: the status stays pending'],
    [BUNDLE, 'a token that can only read'],
  ],
};

/** Threats that other parts meet, with the folders whose tests are named after what is attacked there. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'XML: DOCTYPE, external entities, billion laughs, depth': 'readers/ground/xml.test.ts',
  'YAML: alias bombs, duplicate keys, __proto__, merge keys, custom tags, non-string keys': 'config/load.test.ts',
  'JSON: __proto__, depth, duplicate keys, huge numbers, NaN': 'readers/ground/json.test.ts',
  'Markdown that is slow to parse': 'prd/hostile.test.ts',
  'Regular expressions in configuration': 'config/load.test.ts',
  'Evidence hidden in comments, code, zero-width or right-to-left characters, look-alike letters': 'prd/hidden.test.ts',
  'Paths: .., absolute, encoded, symlinks, submodules, LFS pointers, case tricks': 'evidence/links.test.ts',
  'A report that claims another tool, another target, or zero rules': 'rules/scans-present.test.ts',
  'Empty, truncated or binary files; BOMs; UTF-16; CRLF; a trailing comma': 'readers/ground/document.test.ts',
};

const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8');

describe('each threat has its tests', () => {
  test.each(Object.entries(THREATS))('%s', (_, tests) => {
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter(([file, name]) => !read(file).includes(name))).toEqual([]);
  });
  test.each(Object.entries(ELSEWHERE))('%s', (_, file) => expect(read(file)).toMatch(/\btest/));
});
