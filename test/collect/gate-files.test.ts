import { usesAction } from '../../src/collect/gate-files.ts';

test.each([
  ['      - uses: acme/ready-gate@v1', undefined, true],
  ['      - uses: "acme/ready-gate/dist@0123456789abcdef" # v1', undefined, true],
  ["    uses: 'acme/ready-gate/.github/workflows/org.yml@main'", undefined, true],
  ['- uses: Acme/Gate@v1', 'acme/gate', true],
  ['- uses: acme/other@v1', 'acme/gate', false],
  ['- uses: actions/checkout@v4\n- run: echo ready-gate', undefined, false],
  ['- uses: ./', undefined, false],
  ['uses:', undefined, false],
  ['', undefined, false],
])('%j uses the action %s: %s', (text, action, uses) => expect(usesAction(text, action)).toBe(uses));
