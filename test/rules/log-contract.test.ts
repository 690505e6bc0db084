import { BACKEND } from '../../src/config/defaults.ts';
import { rule } from '../../src/rules/log-contract.ts';
import { breaking, compatible, contract, notesOf, touching } from '../support/changes.ts';

const LOG = 'ops/logs/order.schema.json';
const ask = (text: string, changes = [breaking]) =>
  rule
    .check(
      touching({ notes: notesOf(text), contracts: [contract(changes, { file: LOG, kind: 'log-schema' })] }),
      BACKEND,
    )
    .map(({ outcome, says }) => `${outcome}: ${says}`);
const BASE = `1. \`${LOG}\` writes duration_ms
   - Version: 1 → 2, by the field v
   - Rollback: set \`LOG_SCHEMA=1\` and run \`make restart\``;

test('a changed log line asks for an entry', () => {
  expect(ask('None yet here')[0]).toMatch(/^fail: The log contract `ops\/logs\/order.schema.json` changed without/);
  expect(ask(BASE, [compatible])).toEqual(['pass: 1 log contract noted in 9.6']);
});
test('a breaking one for its consumers too', () => {
  expect(ask(BASE)[0]).toMatch(/^fail: .* does not say who parses these lines and compatibility in both directions/);
  expect(
    ask(
      `${BASE}\n   - Consumers: the billing export\n   - Compatibility: both ways until April, both fields are written`,
    ),
  ).toEqual(['pass: 1 log contract noted in 9.6']);
});
test('a file that no reader knows, and other contracts', () => {
  expect(rule.check(touching({ files: ['ops/logging/lines.schema.yaml'] }), BACKEND)[0]?.outcome).toBe('fail');
  expect(rule.check(touching({ contracts: [contract()] }), BACKEND)[0]?.outcome).toBe('not-applicable');
});
