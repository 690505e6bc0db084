import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { readWaivers } from '../../src/config/waivers.ts';
import { rules } from '../../src/rules/index.ts';

const PATH = '.github/ready-waivers.yml';
const IDS = rules.map(({ id }) => id);
const read = (text: string, auto?: string) => readWaivers(PATH, text, IDS, auto);

const REST = {
  reason: 'Not reachable from outside',
  owner: 'ada-l',
  approvedBy: 'grace-h',
  created: '2026-03-01',
  expires: '2026-03-20',
};
/** An entry with these lines in the place of the usual ones; null leaves one out. */
function entry(more: Readonly<Record<string, string | null>>): string {
  const lines = Object.entries({ ...REST, ...more }).filter(([, value]) => value !== null);
  return `  - ${lines.map(([key, value]) => `${key}: ${value}`).join('\n    ')}\n`;
}
const file = (...entries: readonly string[]) => `waivers:\n${entries.join('')}`;
const RULE = { rule: 'evidence-current' };
const ADVISORY = { advisory: 'GHSA-35jh-r3h4-6jhm', package: 'lodash', version: '4.17.20' };

describe('an entry', () => {
  test.each<[string, Readonly<Record<string, string>>, object]>([
    ['for a rule', RULE, { kind: 'rule', rule: 'evidence-current' }],
    [
      'for a rule in a file',
      { ...RULE, path: 'PRDs/a b.md' },
      { kind: 'rule', rule: 'evidence-current', path: 'PRDs/a b.md' },
    ],
    ['for an advisory', ADVISORY, { kind: 'advisory', ...ADVISORY }],
    [
      'for a scoped package',
      { ...ADVISORY, package: '"@acme/x"' },
      { kind: 'advisory', ...ADVISORY, package: '@acme/x' },
    ],
    [
      'a version that YAML takes for a number',
      { ...ADVISORY, version: '1.10' },
      { kind: 'advisory', ...ADVISORY, version: '1.10' },
    ],
    [
      'a version with a build',
      { ...ADVISORY, version: '2:1.2.3-4+deb12u1' },
      { kind: 'advisory', ...ADVISORY, version: '2:1.2.3-4+deb12u1' },
    ],
    ['for a fingerprint of digits', { fingerprint: '0042e10' }, { kind: 'fingerprint', fingerprint: '0042e10' }],
    [
      'for a fingerprint with rule and file',
      { fingerprint: 'abc:1', of: 'js/x', path: 'a.ts' },
      { kind: 'fingerprint', fingerprint: 'abc:1', of: 'js/x', path: 'a.ts' },
    ],
    [
      'for a contract change',
      { contract: 'api.yaml', change: 'DELETE /v1/users/{id}' },
      { kind: 'contract', contract: 'api.yaml', change: 'DELETE /v1/users/{id}' },
    ],
    [
      'for a change of a media type',
      { contract: 'api.yaml', change: 'GET /v1/users 200 */*' },
      { kind: 'contract', contract: 'api.yaml', change: 'GET /v1/users 200 */*' },
    ],
    ['for a migration by its number', { migration: '0042' }, { kind: 'migration', migration: '0042' }],
  ])('%s', (_, given, of) => {
    const { waivers, broken } = read(file(entry(given)));
    expect(broken).toEqual([]);
    expect(waivers).toEqual([
      { id: 'w1', of, ...REST, at: { path: PATH, line: 2, column: 5, endLine: expect.any(Number) } },
    ]);
  });

  test('takes logins with an @, an id, a link or a ticket', () => {
    const { waivers } = read(
      file(entry({ ...RULE, owner: '"@ada-l"', approvedBy: "'@grace-h'", id: 'build-server', ticket: 'ORD-311' })),
    );
    expect(waivers).toMatchObject([{ id: 'build-server', owner: 'ada-l', approvedBy: 'grace-h', link: 'ORD-311' }]);
  });

  test('without an id is called by its place, and never as another one is', () => {
    const given = file(entry({ ...RULE, id: 'w2' }), entry({ migration: 'a.sql' }), entry({ migration: 'b.sql' }));
    expect(read(given).waivers.map(({ id }) => id)).toEqual(['w2', 'w5', 'w3']);
    expect(read(given, 'new').waivers.map(({ id }) => id)).toEqual(['w2', 'new2', 'new3']);
  });

  test('knows its lines, without the comments behind it', () => {
    const text = `# a\nwaivers:\n${entry(RULE)}\n  # about the next one\n${entry({ migration: 'a.sql' })}\n# end\n`;
    expect(read(text).waivers.map(({ at }) => [at.line, at.endLine])).toEqual([
      [3, 8],
      [11, 16],
    ]);
  });
});

describe('Waivers: self-approved, no expiry, wildcard', () => {
  const ONE = /has to name exactly one thing: a waiver is no pattern/;
  test.each<[string, Readonly<Record<string, string | null>>, RegExp]>([
    ['no expiry', { ...RULE, expires: null }, /`waivers\[0\]` has no `expires`: every waiver ends/],
    ['an empty expiry', { ...RULE, expires: '' }, /`waivers\[0\]\.expires` has to be a text, not empty/],
    ['never', { ...RULE, expires: 'never' }, /`waivers\[0\]\.expires` has to be a day/],
    ['a day that is none', { ...RULE, expires: '2026-02-30' }, /has to be a day/],
    ['a leap day in another year', { ...RULE, expires: '2027-02-29' }, /has to be a day/],
    ['a time', { ...RULE, expires: '2026-03-20T10:00:00Z' }, /has to be a day/],
    ['*', { ...ADVISORY, advisory: '"*"' }, ONE],
    ['part of an id', { ...ADVISORY, advisory: 'GHSA-*' }, ONE],
    ['all', { ...ADVISORY, package: 'ALL' }, ONE],
    ['any', { ...ADVISORY, version: 'any' }, ONE],
    ['latest', { ...ADVISORY, version: 'latest' }, ONE],
    ['an empty package', { ...ADVISORY, package: '""' }, /`waivers\[0\]\.package` has to be at least 1 character/],
    ['an empty fingerprint', { fingerprint: '" "' }, /at least 1 character/],
    ['a range', { ...ADVISORY, version: '"<4.17.21"' }, /has to be the one version that is installed/],
    ['a caret', { ...ADVISORY, version: '^4.0.0' }, /the one version/],
    ['an x', { ...ADVISORY, version: '4.x' }, /the one version/],
    ['two versions', { ...ADVISORY, version: '1.0.0 || 2.0.0' }, /the one version/],
    ['a star in a version', { ...ADVISORY, version: '4.*' }, ONE],
    ['a question mark', { fingerprint: 'abc?' }, ONE],
    ['a glob of files', { ...RULE, path: 'src/**' }, ONE],
    ['all migrations', { migration: 'db/migrations/*' }, ONE],
    ['all changes', { contract: 'api.yaml', change: '"*"' }, ONE],
    ['all paths', { contract: 'api.yaml', change: 'GET /*' }, ONE],
  ])('%s is refused', (_, given, says) => {
    const { waivers, broken } = read(file(entry(given)));
    expect(waivers).toEqual([]);
    expect(broken.map((one) => one.says).join('\n')).toMatch(says);
    expect(broken[0]?.at).toMatchObject({ path: PATH, line: expect.any(Number), column: expect.any(Number) });
  });
});

describe('an entry that cannot be understood breaks only itself', () => {
  const GOOD = entry({ migration: 'a.sql' });
  test.each<[string, string, RegExp, [number, number]]>([
    [
      'two subjects',
      entry({ ...RULE, migration: 'x.sql' }),
      /is for `rule` and `migration` at once; write two entries/,
      [8, 5],
    ],
    ['no subject', entry({}), /says not what it is for: write one of `rule`, `advisory`, .* or `migration`/, [2, 5]],
    ['no version', entry({ ...ADVISORY, version: null }), /has `advisory` without `version`/, [7, 5]],
    ['no change', entry({ contract: 'a.yaml' }), /has `contract` without `change`/, [7, 5]],
    [
      'a key too many',
      entry({ migration: 'x', path: 'y' }),
      /has `path`, which says nothing beside `migration`/,
      [8, 5],
    ],
    [
      'an unknown rule',
      entry({ rule: 'scan-clean' }),
      /`scan-clean` is no rule; did you mean `scans-clean`\?/,
      [7, 11],
    ],
    [
      'a key misspelt',
      entry({ ...RULE, approvedBy: null, approved_by: 'grace-h' }),
      /`approved_by` is no key of `waivers\[0\]`; did you mean `approvedBy`\?/,
      [7, 5],
    ],
    [
      'a key by another word',
      entry({ ...RULE, until: '2026-03-03', expires: null }),
      /`until` .* did you mean `expires`\?/,
      [7, 5],
    ],
    ['no owner', entry({ ...RULE, owner: null }), /`waivers\[0\]\.owner` is missing/, [2, 5]],
    [
      'a team as the owner',
      entry({ ...RULE, owner: 'acme/sec' }),
      /`waivers\[0\]\.owner` has to be a GitHub login/,
      [3, 12],
    ],
    ['a reason that is none', entry({ ...RULE, reason: 'TBD' }), /reason` has to say why/, [2, 13]],
    ['a list', '  - [a, b]\n', /has to be a map of keys, not a list/, [2, 5]],
    ['a text', '  - lodash\n', /has to be a map of keys, not `lodash`/, [2, 5]],
    ['nothing', '  -\n', /has to be a map of keys, not empty/, [2, 4]],
    ['an alias', entry({ ...RULE, reason: '*x' }).replace('*x', '*x'), /aliases \(`\*name`\) are not taken/, [2, 13]],
    ['a merge key', entry({ ...RULE, '<<': '{a: b}' }), /merge keys/, [8, 5]],
    ['a custom tag', entry({ ...RULE, reason: '!secret abc' }), /tags \(`!name`\) are not taken/, [2, 13]],
    ['__proto__', entry({ ...RULE, __proto: 'x' }).replace('__proto', '__proto__'), /`__proto__` is not taken/, [8, 5]],
    ['a key that stands twice', `${entry(RULE)}    owner: eve\n`, /the key `owner` stands here a second time/, [8, 5]],
  ])('%s', (_, bad, says, [line, column]) => {
    const anchored = bad.includes('*x')
      ? `waivers:\n${bad}${GOOD.replace('Not reachable', '&x Not reachable')}`
      : file(bad, GOOD);
    const { waivers, broken } = read(anchored);
    expect(broken.map((one) => one.says).join('\n')).toMatch(says);
    expect(broken[0]?.at).toEqual({ path: PATH, line, column });
    if (!bad.includes('*x')) expect(waivers.map(({ id, of }) => [id, of.kind])).toEqual([['w2', 'migration']]);
  });

  test('a second one of the same id', () => {
    const { waivers, broken } = read(file(entry({ ...RULE, id: 'a' }), entry({ migration: 'x', id: 'a' })));
    expect(waivers).toHaveLength(1);
    expect(broken).toMatchObject([{ says: 'the id `a` stands here a second time', at: { line: 15 } }]);
  });

  test('entries on one line are broken together', () => {
    const flow = `waivers: [{migration: a, ${Object.entries(REST)
      .map(([k, v]) => `${k}: ${v}`)
      .join(', ')}}, {migration: b, __proto__: {x: 1}}]\n`;
    expect(read(flow).waivers).toEqual([]);
    expect(read(flow).broken.length).toBeGreaterThan(0);
    expect(read(flow.replace(/, \{migration: b.*\}\]/, ']')).waivers).toHaveLength(1);
  });

  test('more than a thousand: those beyond are not read, and that is told', () => {
    const { waivers, broken } = read(
      file(...Array.from({ length: 1_003 }, (_, at) => entry({ migration: `${at}.sql` }))),
    );
    expect(waivers).toHaveLength(1_000);
    expect(broken).toMatchObject([{ says: 'only 1000 entries are read; delete those that have expired' }]);
  });
});

test.each<[string, string]>([
  ['one key sixty thousand times', `waivers:\n  - rule: a\n${'    rule: b\n'.repeat(60_000)}`],
  ['a hundred thousand aliases', `waivers:\n${'  - *a\n'.repeat(100_000)}`],
  ['the same on one line', `waivers: [${'*a,'.repeat(100_000)}]`],
  ['wrong keys', `waivers:\n${'  - ruel: a\n    foo: b\n'.repeat(5_000)}`],
])('a hostile file takes no longer than its size: %s', (_, text) => expect(read(text).waivers).toEqual([]));

describe('a file that cannot be understood breaks all', () => {
  test.each<[string, string, RegExp]>([
    ['no YAML', 'waivers: [', /this is not YAML/],
    ['a tab', 'waivers:\n\t- a\n', /tab/],
    ['two documents', `${file(entry(RULE))}---\nwaivers: []\n`, /a second YAML document/],
    ['a list at the top', '- rule: x\n', /has to be a map with the one key `waivers`/],
    ['another key', `waiver:\n${entry(RULE)}`, /`waiver` is no key here; did you mean `waivers`\?/],
    ['a second key', `${file(entry(RULE))}days: 3\n`, /`days` is no key here/],
    ['a map', 'waivers:\n  a: b\n', /`waivers` has to be a list/],
    ['an anchor bomb', `a: &a [x]\nwaivers: *a\n`, /aliases|no key here/],
    ['the key twice', `${file(entry(RULE))}waivers: []\n`, /the key `waivers` stands here a second time/],
    ['too large', `# ${'x'.repeat(1_000_001)}\n`, /larger than 1000000 characters/],
  ])('%s', (_, text, says) => {
    const { waivers, broken } = read(text);
    expect(waivers).toEqual([]);
    expect(broken[0]?.says).toMatch(says);
  });

  test.each(['', '# nothing yet\n', 'waivers:\n', 'waivers: []\n', '\uFEFFwaivers: []\n'])(
    '%j holds nothing, and nothing is wrong',
    (text) => {
      expect(read(text)).toEqual({ waivers: [], broken: [] });
    },
  );
  test('CRLF is fine', () => expect(read(file(entry(RULE)).replaceAll('\n', '\r\n')).waivers).toHaveLength(1));
});

test('the file of the guide can be copied', () => {
  const guide = readFileSync(new URL('../../docs/guide/waivers.md', import.meta.url), 'utf8');
  const [, text = ''] = /```yaml waivers\n([\s\S]*?)```/.exec(guide) ?? [];
  const { waivers, broken } = read(text);
  expect(broken).toEqual([]);
  expect(waivers.map(({ of }) => of.kind)).toEqual(['advisory', 'fingerprint', 'contract', 'migration', 'rule']);
});

describe('the schema for editors', () => {
  const schema = JSON.parse(readFileSync(new URL('../../docs/schema/waivers.schema.json', import.meta.url), 'utf8'));
  const valid = new Ajv2020({ strict: true, allErrors: true, strictRequired: false }).compile(schema);
  test.each<[string, boolean]>([
    [file(entry(RULE)), true],
    [file(entry(ADVISORY), entry({ migration: 'a.sql' })), true],
    ['waivers: []', true],
    [file(entry({})), false],
    [file(entry({ ...RULE, migration: 'x' })), false],
    [file(entry({ ...ADVISORY, version: null })), false],
    [file(entry({ ...RULE, expires: null })), false],
    [file(entry({ ...RULE, until: 'x' })), false],
  ])('%#', (text, is) => expect(valid(parse(text))).toBe(is));
});
