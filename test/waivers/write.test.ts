import { readWaivers } from '../../src/config/waivers.ts';
import type { Waiver } from '../../src/model/waiver.ts';
import { entryLines } from '../../src/waivers/entry.ts';
import { addEntries } from '../../src/waivers/write.ts';

const NEW = ['migration: new.sql', 'reason: because'];
const add = (text: string | undefined, ...entries: readonly (readonly string[])[]) =>
  addEntries(text, entries.length > 0 ? entries : [NEW]);

describe('a new entry', () => {
  test.each<[string, string | undefined, string, number]>([
    [
      'makes the file',
      undefined,
      '# What the gate lets pass for some days, each entry for exactly one thing.\n# A change of this file needs the approval of one of its owners (CODEOWNERS) who is not its author.\nwaivers:\n  - migration: new.sql\n    reason: because\n',
      4,
    ],
    [
      'goes behind the last',
      'waivers:\n  - rule: a\n    reason: b\n',
      'waivers:\n  - rule: a\n    reason: b\n\n  - migration: new.sql\n    reason: because\n',
      5,
    ],
    [
      'keeps that there are no empty lines between',
      'waivers:\n  - rule: a\n  - rule: b\n',
      'waivers:\n  - rule: a\n  - rule: b\n  - migration: new.sql\n    reason: because\n',
      4,
    ],
    [
      'keeps the indentation',
      'waivers:\n- rule: a\n\n- rule: b\n',
      'waivers:\n- rule: a\n\n- rule: b\n\n- migration: new.sql\n  reason: because\n',
      6,
    ],
    [
      'stays in front of what follows',
      'waivers:\n  - rule: a\n\n# the end\n',
      'waivers:\n  - rule: a\n\n  - migration: new.sql\n    reason: because\n\n# the end\n',
      4,
    ],
    [
      'keeps the comments and quotes',
      '# top\nwaivers: # all\n    # one\n    - "rule": \'a\' # x\n',
      '# top\nwaivers: # all\n    # one\n    - "rule": \'a\' # x\n\n    - migration: new.sql\n      reason: because\n',
      6,
    ],
    [
      'keeps CRLF',
      'waivers:\r\n  - rule: a\r\n',
      'waivers:\r\n  - rule: a\r\n\r\n  - migration: new.sql\r\n    reason: because\r\n',
      4,
    ],
    [
      'keeps that the last line has no end',
      'waivers:\n  - rule: a',
      'waivers:\n  - rule: a\n\n  - migration: new.sql\n    reason: because',
      4,
    ],
    ['takes an empty list', 'waivers: []\n', 'waivers:\n  - migration: new.sql\n    reason: because\n', 2],
    ['takes an empty key', '# x\nwaivers:\n', '# x\nwaivers:\n  - migration: new.sql\n    reason: because\n', 3],
    ['takes a file of comments', '# x\n', '# x\nwaivers:\n  - migration: new.sql\n    reason: because\n', 3],
    [
      'keeps a byte order mark',
      '\uFEFFwaivers:\n  - rule: a\n',
      '\uFEFFwaivers:\n  - rule: a\n\n  - migration: new.sql\n    reason: because\n',
      4,
    ],
  ])('%s', (_, before, after, line) => expect(add(before)).toEqual({ text: after, line }));

  test('of several lines of text stays whole', () => {
    const text = 'waivers:\n  - rule: a\n    reason: |\n      one\n\n      two\n';
    expect(add(text).text).toBe(`${text}\n  - migration: new.sql\n    reason: because\n`);
  });

  test('two at once', () => {
    expect(add('waivers:\n  - rule: a\n', NEW, NEW).text.match(/ {2}- migration/g)).toHaveLength(2);
  });

  test.each([
    ['waivers: [{rule: a}]\n', /written in brackets/],
    ['waivers: {a: b}\n', /is no list/],
    ['other: 1\n', /has no `waivers:`/],
    ['waivers:\n\t- a\n', /not YAML/],
  ])('%j is not touched', (text, why) => expect(() => add(text)).toThrow(why));
});

describe('what is written reads back', () => {
  const base: Omit<Waiver, 'id' | 'at'> = {
    of: { kind: 'migration', migration: '0042' },
    reason: 'fine',
    owner: 'ada-l',
    approvedBy: 'grace-h',
    created: '2026-03-01',
    expires: '2026-03-20',
  };
  test.each<[Partial<typeof base>]>([
    [{ reason: 'colon: and # hash' }],
    [{ reason: "it's 'quoted' and \"so\"" }],
    [{ reason: '- a list?\nno, two lines' }],
    [{ reason: 'trüb → ✓' }],
    [{ reason: 'true' }],
    [{ reason: '{a: b}' }],
    [{ reason: '*alias &anchor !tag' }],
    [{ reason: '12345 days' }],
    [{ owner: '0x1' }],
    [{ link: 'https://example.com/a?b=c#d' }],
    [{ of: { kind: 'advisory', advisory: 'CVE-2021-1', package: '@acme/x', version: '1.10' } }],
    [{ of: { kind: 'advisory', advisory: 'CVE-2021-1', package: 'g:a', version: '2:1.0-3' } }],
    [
      {
        of: {
          kind: 'fingerprint',
          fingerprint: '0123456789012345678901234567890123456789:1',
          of: 'js/x',
          path: 'a b.ts',
        },
      },
    ],
    [{ of: { kind: 'fingerprint', fingerprint: '1e5' } }],
    [{ of: { kind: 'contract', contract: 'api/openapi.yaml', change: 'GET /v1/users/{id} 200 */*' } }],
    [{ of: { kind: 'rule', rule: 'evidence-current', path: 'PRDs/x.md' } }],
  ])('%j', (more) => {
    const wanted = { ...base, ...more };
    const { text } = addEntries(undefined, [entryLines(wanted)]);
    const { waivers, broken } = readWaivers('w.yml', text, ['evidence-current']);
    expect(broken).toEqual([]);
    const [{ id: _, at: __, ...read } = { id: '', at: '' }] = waivers;
    expect(read).toEqual(wanted);
  });
});
