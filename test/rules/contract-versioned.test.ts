import { BACKEND } from '../../src/config/defaults.ts';
import { rule } from '../../src/rules/contract-versioned.ts';
import { isRaised, nextMajor } from '../../src/rules/ground/semver.ts';
import { API, breaking, compatible, contract, notesOf, touching } from '../support/changes.ts';
import { changed } from '../support/facts.ts';

const ask = (given: Parameters<typeof touching>[0]) => rule.check(touching(given), BACKEND);
const versions = (before?: string, after?: string, beside: readonly { old: string; now: string }[] = []) => ({
  version: { ...(before ? { before } : {}), ...(after ? { after } : {}), beside },
});

describe('contract-versioned', () => {
  test.each([
    ['a major version', versions('1.4.0', '2.0.0'), 'pass'],
    ['a minor version', versions('1.4.0', '1.5.0'), 'fail'],
    ['the same version', versions('1.4.0', '1.4.0'), 'fail'],
    ['a lower version', versions('2.0.0', '1.0.0'), 'fail'],
    ['a later day', versions('2024-01-31', '2024-02-01'), 'pass'],
    ['no version now', versions('1.4.0'), 'fail'],
    ['no version at all', versions(), 'fail'],
    [
      'a new path beside the broken one',
      versions('1.4.0', '1.5.0', [{ old: '/v1/orders/{id}', now: '/v2/orders/{id}' }]),
      'pass',
    ],
    ['a new path beside another one', versions('1.4.0', '1.5.0', [{ old: '/v1/users', now: '/v2/users' }]), 'fail'],
  ])('%s', (_, version, expected) =>
    expect(ask({ contracts: [contract([breaking], version)] }).map(({ outcome }) => outcome)).toEqual([expected]),
  );
  test('says what to write', () => {
    expect(ask({ contracts: [contract([breaking], versions('1.4.0', '1.5.0'))] })[0]).toMatchObject({
      says: `\`${API}\` breaks with 1 change and goes from “1.4.0” to “1.5.0”, which is no major version: DELETE /v1/orders/{id}, the operation was removed`,
      suggestion: '  version: 2.0.0',
    });
    expect(ask({ contracts: [contract([breaking], versions())] })[0]?.says).toMatch(/says no version/);
  });
  test('a contract without a version is raised in its entry', () => {
    const contracts = [contract([breaking], { kind: 'graphql-sdl' })];
    const given = (version: string) =>
      ask({ contracts, notes: notesOf(`1. \`${API}\` loses one\n   - Version: ${version}`) });
    expect(given('1.4.0 → 2.0.0, by the package')[0]?.outcome).toBe('pass');
    expect(given('`v1` -> `v2`')[0]?.outcome).toBe('pass');
    expect(given('from 3 to 4')[0]?.outcome).toBe('pass');
    expect(given('1.4.0 → 1.5.0')[0]?.outcome).toBe('fail');
    expect(given('<old> → <new>')[0]?.outcome).toBe('fail');
    expect(given('unchanged')[0]?.outcome).toBe('fail');
    expect(ask({ contracts })[0]?.outcome).toBe('fail');
  });
  test('a compatible change and a deleted contract have no version to raise', () => {
    expect(ask({ contracts: [contract([compatible], versions('1.4.0', '1.4.0'))] })[0]?.outcome).toBe('not-applicable');
    const base = touching({ contracts: [contract()] });
    const files = [changed(API, { status: 'deleted' })];
    expect(rule.check({ ...base, change: { ...base.change, files } }, BACKEND)[0]?.outcome).toBe('not-applicable');
  });
  test('what could not be compared is unknown', () => {
    const unread = contract([], { comparison: { kind: 'unknown', why: 'it is no valid YAML' } });
    expect(ask({ contracts: [unread] })[0]?.outcome).toBe('unknown');
  });
});

test.each([
  ['1.4.0', '2.0.0', true, true],
  ['v1.4', 'v2.0', true, true],
  ['1.4.0', '1.5.0', true, false],
  ['1.4.0', '1.5.0', false, true],
  ['1.4.0', '1.4.1', false, true],
  ['1.4.0', '1.4.0', false, false],
  ['1.4.0', '1.3.9', false, false],
  ['0.4.0', '0.5.0', true, true],
  ['0.4.0', '0.4.1', true, false],
  ['2.0.0-beta.1', '2.0.0-beta.2', true, true],
  ['2.0.0-beta.1', '2.0.0', true, true],
  ['2.0.0-beta.2', '2.0.0-beta.1', false, false],
  ['2024.01', '2024.02', true, true],
  ['3', '4', true, true],
  ['v2', 'v1', true, false],
  ['2024-01-31', '2024-01-31', true, false],
  ['latest', 'latest', true, false],
  [undefined, '1.0.0', true, true],
] as const)('from %s to %s (breaking: %s) is raised: %s', (before, after, breaks, expected) =>
  expect(isRaised(before, after, breaks)).toBe(expected),
);

test.each([
  ['1.4.0', '2.0.0'],
  ['v1.4', 'v2.0.0'],
  ['0.4.1', '0.5.0'],
  ['2024-01-31', undefined],
  [undefined, undefined],
] as const)('the next after %s is %s', (before, expected) => expect(nextMajor(before)).toBe(expected));
