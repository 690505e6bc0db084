import { BACKEND } from '../../src/config/defaults.ts';
import type { Note } from '../../src/model/prd.ts';
import type { ScanFinding } from '../../src/model/reading.ts';
import { rule } from '../../src/rules/secrets-rotated.ts';
import { counts, evidence, note, reading, withPrd } from '../support/facts.ts';

const FOUND: ScanFinding = { id: 'aws-access-token', severity: 'high', at: { path: 'config/prod.env', line: 3 } };
const scan = (...findings: readonly ScanFinding[]) =>
  evidence({
    claim: 1,
    path: 'evidence/gitleaks.json',
    reading: reading.scan({
      category: 'secrets',
      tool: 'gitleaks',
      findings,
      counts: counts({ high: findings.length }),
    }),
  });
const check = (notes: readonly Note[], ...findings: readonly ScanFinding[]) =>
  rule.check(withPrd({ notes }, [scan(...findings)]), BACKEND);
const told = (notes: readonly Note[], ...findings: readonly ScanFinding[]) =>
  check(notes, ...findings).map(({ outcome, says }) => `${outcome}: ${says}`);
const GOOD =
  'Rotated the secret found by `aws-access-token` in `config/prod.env`: old key revoked, new one in the vault';

describe('secrets-rotated', () => {
  test('no secret asks for nothing', () => {
    expect(told([])).toEqual(['not-applicable: The scans for secrets found none']);
    expect(rule.check(withPrd({}, [evidence()]), BACKEND)[0]?.says).toBe('No scan for secrets is linked');
  });
  test('an open one asks for an entry, ready to paste', () => {
    expect(check([note('Use argon2 for hashes')], FOUND)).toEqual([
      {
        outcome: 'fail',
        says: '1 found secret without a rotation in 9.6: `aws-access-token` in `config/prod.env`',
        at: expect.objectContaining({ line: 96 }),
        also: { path: 'config/prod.env', line: 1 },
        suggestion: expect.stringMatching(
          /^2\. \[2026-03-02\] Rotated the secret found by `aws-access-token` in `config\/prod\.env`\n {3}- Revoked: </,
        ),
      },
    ]);
  });
  test.each([
    ['the whole path', GOOD],
    ['the name of the file', 'aws-access-token in prod.env was revoked and a new key issued'],
    [
      'other words',
      'Key of AWS-Access-Token (config/prod.env) has been regenerated; the old one is not valid any more',
    ],
    ['how it was done', 'Used the vault to rotate the key of aws-access-token, config/prod.env'],
  ])('%s notes it', (_name, text) => {
    expect(told([note(text)], FOUND)).toEqual(['pass: 1 found secret rotated, as 9.6 notes']);
  });
  test.each([
    ['another rule', 'Rotated the secret of `generic-api-key` in `config/prod.env`'],
    ['another file', 'Rotated the secret of `aws-access-token` in `config/test.env`'],
    ['a longer name', 'Rotated the secret of `aws-access-token-2` in `config/prod.env`'],
    ['no rotation', 'Took `aws-access-token` out of `config/prod.env`'],
    ['a promise', '`aws-access-token` in `config/prod.env` will be rotated next week'],
    ['a plan', '`aws-access-token` in `config/prod.env`: rotation is planned'],
    ['a refusal', '`aws-access-token` in `config/prod.env` was not rotated'],
    ['not yet', '`aws-access-token` in `config/prod.env` has not yet been revoked'],
    ['no need', '`aws-access-token` in `config/prod.env`: no need to rotate it'],
    ['an entry with its blanks', '`aws-access-token` in `config/prod.env`: rotated by <who>'],
  ])('%s does not', (_name, text) => {
    expect(told([note(text)], FOUND)[0]).toMatch(/^fail: 1 found secret without a rotation/);
  });

  test.each<[string, string | undefined, boolean]>([
    ['suppressed without a reason', 'suppressed', true],
    ['gone from the tree', 'absent from this run (baseline)', true],
    ['suppressed as rotated', 'suppressed: rotated last week', true],
    ['audited', 'audited: not a secret', false],
    ['a false positive', 'suppressed: false positive', false],
    ['of a test', 'suppressed: key of the test server', false],
  ])('a closed one, %s', (_name, closed, asks) => {
    const outcome = check([], { ...FOUND, ...(closed ? { closed } : {}) })[0]?.outcome;
    expect(outcome).toBe(asks ? 'fail' : 'not-applicable');
  });
  test('the same rule and file at several lines is one, several are one entry', () => {
    const other: ScanFinding = { id: 'generic-api-key', severity: 'high', at: { path: 'src/a.ts', line: 9 } };
    const [remark] = check([], FOUND, { ...FOUND, at: { path: 'config/prod.env', line: 8 } }, other);
    expect(remark?.says).toBe(
      '2 found secrets without a rotation in 9.6: `aws-access-token` in `config/prod.env` and `generic-api-key` in `src/a.ts`',
    );
    expect(remark?.suggestion).toContain('`generic-api-key` in `src/a.ts`');
    expect(told([note(GOOD)], FOUND, other)).toEqual([
      'fail: 1 found secret without a rotation in 9.6: `generic-api-key` in `src/a.ts`',
    ]);
  });
  test('other scans are no scans for secrets', () => {
    const sast = evidence({ claim: 1, path: 'x.sarif', reading: reading.scan({ findings: [FOUND] }) });
    expect(rule.check(withPrd({}, [sast]), BACKEND)[0]?.outcome).toBe('not-applicable');
  });
  test.each([
    ['an AWS access key', `AKIA${'Q'.repeat(16)}`],
    ['a GitHub token', `ghp_${'a'.repeat(36)}`],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----'],
  ])('a value that is noted fails and is never told: %s', (form, value) => {
    const remarks = check([note(`${GOOD}, it was ${value}`)], FOUND);
    expect(remarks.map(({ says }) => says)).toEqual([
      `9.6 holds what looks like ${form}: name the rule and the file of a secret, never its value`,
    ]);
    expect(JSON.stringify(remarks)).not.toContain(value);
  });
  test('hostile names stay on one line and end soon', () => {
    const [remark] = check([], { ...FOUND, id: 'x\n::set-output' });
    expect(remark?.says).not.toMatch(/\n/);
    expect(told([note(`to be ${'be to yet '.repeat(5_000)}`)], FOUND)[0]).toMatch(/^fail/);
  });
});
