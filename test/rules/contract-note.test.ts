import { BACKEND } from '../../src/config/defaults.ts';
import type { Note } from '../../src/model/prd.ts';
import { rule } from '../../src/rules/contract-note.ts';
import { API, breaking, compatible, contract, notesOf, touching } from '../support/changes.ts';
import { changed, facts, note } from '../support/facts.ts';

const told = (given: Parameters<typeof touching>[0], more: object = {}, policy: object = {}) =>
  rule.check(touching(given, more), { ...BACKEND, ...policy }).map(({ outcome, says }) => `${outcome}: ${says}`);

const BASE = 'takes the oldest away. Version: 1.4.0 → 2.0.0. Rollback: `helm rollback orders 41`';
const WHOLE = `${BASE}
   - Who is affected: the web shop
   - Compatibility: old clients get 404 from the new server, new clients work with the old one`;
const dropped = { ...breaking, path: 'DELETE /v1/orders' };
const type = { ...breaking, path: 'Order.note', says: 'the field was removed' };

describe('contract-note', () => {
  const naming: readonly (readonly [string, string, string])[] = [
    ['by the file', `1. \`${API}\`: ${WHOLE}`, 'pass'],
    ['by the file name', `1. openapi.yaml ${WHOLE}`, 'pass'],
    ['by the folder', `1. Everything in api/ ${WHOLE}`, 'pass'],
    ['by a pattern', `1. \`api/*.yaml\` ${WHOLE}`, 'pass'],
    ['by the operation', `1. DELETE /v1/orders/{id} is gone: ${WHOLE}`, 'pass'],
    ['by the endpoint', `1. \`/v1/orders/{id}\` ${WHOLE}`, 'pass'],
    ['not by a shorter endpoint', `1. DELETE /v1/orders ${WHOLE}`, 'fail'],
    ['not by a longer endpoint', `1. DELETE /v1/orders/{id}/items ${WHOLE}`, 'fail'],
    ['not with another method', `1. GET /v1/orders/{id} ${WHOLE}`, 'fail'],
    ['not at all', `1. We ${WHOLE}`, 'fail'],
    ['not by N/A', '1. N/A', 'fail'],
    ['not by TBD', `1. \`${API}\`: TBD`, 'fail'],
  ];
  test.each(naming)('an entry counts %s', (_, text, expected) =>
    expect(told({ notes: notesOf(text), contracts: [contract()] })[0]).toMatch(new RegExp(`^${expected}`)),
  );
  test.each([
    ['by the field', 'Order.note', 'pass'],
    ['by the type as code', 'the type `Order`', 'pass'],
    ['not by the type as a word', 'Order of things', 'fail'],
    ['not by another field', 'Order.notes', 'fail'],
  ])('an entry for a type counts %s', (_, text, expected) =>
    expect(told({ notes: notesOf(`1. ${text}: ${WHOLE}`), contracts: [contract([type])] })[0]).toMatch(
      new RegExp(`^${expected}`),
    ),
  );

  test('each change without an entry is told, the worst first', () => {
    expect(told({ contracts: [contract([compatible, breaking])] })).toEqual([
      `fail: The contract \`${API}\` changed without an entry in 9.6: DELETE /v1/orders/{id} (breaking: the operation was removed) and GET /v1/orders (compatible: the operation is new)`,
    ]);
    expect(
      told({ notes: notesOf(`1. DELETE /v1/orders/{id} ${WHOLE}`), contracts: [contract([breaking, dropped])] }),
    ).toEqual([
      `fail: The contract \`${API}\` changed without an entry in 9.6: DELETE /v1/orders (breaking: the operation was removed)`,
    ]);
  });
  test('a breaking change asks for more than a compatible one', () => {
    const notes = notesOf(`1. \`${API}\` ${BASE}`);
    expect(told({ notes, contracts: [contract([compatible])] })).toEqual(['pass: 1 contract noted in 9.6']);
    expect(told({ notes, contracts: [contract()] })).toEqual([
      `fail: The entry of 9.6 for \`${API}\` does not say who is affected and compatibility in both directions: DELETE /v1/orders/{id} (breaking: the operation was removed)`,
    ]);
    const [remark] = rule.check(touching({ notes, contracts: [contract()] }), BACKEND);
    expect(remark?.suggestion).toBe(
      [
        '   - Who is affected: <clients and teams>',
        '   - Compatibility: old clients on the new version <what happens>, new clients on the old version <what happens>',
      ].join('\n'),
    );
  });
  test('reverting the pull request is no rollback', () => {
    const notes = notesOf(`1. \`${API}\` takes the oldest away. Version: 1.4.0 → 1.5.0. Rollback: revert the PR`);
    expect(told({ notes, contracts: [contract([compatible])] })[0]).toMatch(/does not say an exact rollback/);
  });
  test('a switch of the feature is no rollback of the contract, that of a deployment is', () => {
    const bare = `1. \`${API}\` takes the oldest away. Version: 1.4.0 → 1.5.0`;
    const ask = (rollback: string) =>
      told({ notes: notesOf(`${bare}\n2. Rollback: ${rollback}`), contracts: [contract([compatible])] })[0];
    expect(ask('set `CACHE_SIZE=0` and restart')).toMatch(/^fail/);
    expect(ask('`helm rollback orders 41`')).toMatch(/^pass/);
  });
  test('an older entry does not count', () => {
    const old: Note = { ...note(''), ...notesOf(`1. [2026-02-01] \`${API}\` ${WHOLE}`)[0] };
    expect(told({ notes: [old], contracts: [contract()] })).toEqual([
      `fail: The entry of 9.6 for \`${API}\` is of 2026-02-01, before the change began (2026-03-01)`,
    ]);
  });
  test('what could not be compared is unknown, never unchanged', () => {
    const unread = contract([], { comparison: { kind: 'unknown', why: 'it is no valid YAML (line 3).' } });
    expect(told({ contracts: [unread] })).toEqual([
      `unknown: \`${API}\` could not be compared: it is no valid YAML (line 3)`,
    ]);
    const gaps = [{ about: 'contract' as const, path: API, why: 'it has 9000000 bytes' }];
    expect(told({ files: [API] }, { gaps })).toEqual([
      `unknown: The contract \`${API}\` could not be read: it has 9000000 bytes`,
    ]);
  });
  test('a change without meaning asks for nothing, a file that nobody compared does', () => {
    expect(told({ contracts: [contract([])] })).toEqual(['not-applicable: The change touches no contract']);
    expect(told({ files: ['api/shop.wsdl'] })).toEqual([
      'fail: The contract `api/shop.wsdl` changed without an entry in 9.6',
    ]);
  });
  test('prose among the contracts is none', () => {
    const prose = contract([breaking], { file: 'contracts/README.md', kind: 'other' });
    expect(told({ contracts: [prose] })).toEqual(['not-applicable: The change touches no contract']);
  });
  test('log contracts are told elsewhere', () => {
    expect(told({ contracts: [contract()] }, {}, { logs: ['api/**'] })[0]).toMatch(/^not-applicable/);
  });

  describe('a frontend-only change', () => {
    const frontend = (notes: readonly Note[], file = 'web/list.tsx') => {
      const base = touching({ notes, contracts: [contract()] });
      const files = [changed(file), changed(API), changed('docs/a.md')];
      return rule.check({ ...base, change: { ...base.change, files } }, { ...BACKEND, frontend: ['web/**'] });
    };
    test('that touches a contract says so', () => {
      expect(frontend([])[0]?.says).toMatch(
        /^This frontend-only change touches the contract `api\/openapi.yaml` without/,
      );
      expect(frontend(notesOf(`1. \`${API}\` ${WHOLE}`))[0]).toMatchObject({
        outcome: 'pass',
        says: 'This frontend-only change touches 1 contract noted in 9.6',
      });
    });
    test('is none when other code changes', () =>
      expect(frontend([], 'src/server.ts')[0]?.says).toMatch(/^The contract/));
  });
  test('no document', () => expect(rule.check(facts({ prds: [] }), BACKEND)[0]?.outcome).toBe('not-applicable'));
});
