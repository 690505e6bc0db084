import { BACKEND } from '../../src/config/defaults.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Claim } from '../../src/model/prd.ts';
import { rule } from '../../src/rules/evidence-current.ts';
import { at, BASE, claim, evidence, facts, HEAD, link, reading, withPrd } from '../support/facts.ts';

const told = (found: readonly Evidence[], claims: readonly Claim[] = [claim()]) =>
  rule.check(withPrd({ claims }, found), BACKEND);
const stale = (changed: readonly string[], more: Partial<Evidence> = {}) =>
  evidence({ binding: { kind: 'stale', changed }, commit: { sha: BASE, from: 'touched' }, ...more });

describe('evidence-current', () => {
  test('made for this code', () =>
    expect(rule.check(facts(), BACKEND)).toEqual([
      { outcome: 'pass', says: '6 pieces of evidence made for this code' },
    ]));

  test('one changed file makes it old', () => {
    expect(told([stale(['src/cache.ts'])])).toEqual([
      {
        outcome: 'fail',
        says: 'Test report: `evidence/tests.xml` was made for 0f1e2d3; since then `src/cache.ts` changed',
        at: at(110, 40),
        also: { path: 'evidence/tests.xml', line: 1 },
        fix: `Run it again on ${HEAD.slice(0, 7)}, commit the new result and link it`,
      },
    ]);
  });

  test.each([
    [{ kind: 'stale', changed: ['a', 'b', 'c', 'd', 'e'] }, 'since then 5 files changed: `a`, `b`, `c` and 2 more'],
    [
      { kind: 'stale', changed: ['a', 'b', 'c'], total: 900 },
      'since then 900 files changed: `a`, `b`, `c` and 897 more',
    ],
    [{ kind: 'stale', changed: [] }, 'since then the code changed'],
  ] as const)('counts what changed (%#)', (binding, says) =>
    expect(told([stale([], { binding })])[0]?.says).toContain(says),
  );

  test('a folder of old reports is one finding', () => {
    const many = Array.from({ length: 12 }, (_, index) => stale(['src/a.ts'], { path: `evidence/${index}.xml` }));
    const remarks = told(many);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]?.says).toContain(
      '`evidence/0.xml`, `evidence/1.xml`, `evidence/2.xml` and 9 more were made for 0f1e2d3',
    );
  });

  test('two commits are two findings', () =>
    expect(told([stale(['a']), stale(['a', 'b'], { commit: { sha: HEAD, from: 'named' } })])).toHaveLength(2));

  test('unknown stays unknown, with the reason', () => {
    const one = evidence({ binding: { kind: 'unknown', why: 'nothing tells which commit it was made for' } });
    expect(told([one, evidence()])).toEqual([
      expect.objectContaining({
        outcome: 'unknown',
        says: 'Test report: whether `evidence/tests.xml` was made for this code cannot be told: nothing tells which commit it was made for',
      }),
    ]);
  });

  test('what was not found or read is told elsewhere', () => {
    const gone = stale(['a'], { resolution: { kind: 'missing', why: 'gone' } });
    expect(told([gone, stale(['a'], { reading: reading.unreadable() })])[0]?.outcome).toBe('not-applicable');
  });

  test.each([
    [['other'], 'not-applicable'],
    [['contract'], 'not-applicable'],
    [['performance'], 'fail'],
    [['tests', 'other'], 'not-applicable'],
  ] as const)('an old page that is no report under %j: %s', (kinds, outcome) =>
    expect(told([stale(['a'], { reading: reading.unreadable() })], [claim({ kinds })])[0]?.outcome).toBe(outcome),
  );

  test('a report under "other" is still made for a commit', () =>
    expect(told([stale(['a'])], [claim({ kinds: ['other'] })])[0]?.outcome).toBe('fail'));

  test('a run is named by its link, the working tree by its words', () => {
    const {
      path: _path,
      reading: _reading,
      ...run
    } = stale(['a'], { link: link('https://ci/1'), run: { name: 'ci', status: 'completed' } });
    const given = withPrd({ claims: [claim({ kinds: ['ci'] })] }, [run]);
    const [remark] = rule.check({ ...given, change: { ...given.change, head: 'worktree' } }, BACKEND);
    expect(remark?.says).toContain('`https://ci/1` was made for');
    expect(remark?.fix).toContain('on the files as they are now');
  });

  test('no document, no claim', () => {
    expect(rule.check(facts({ prds: [] }), BACKEND)[0]?.outcome).toBe('not-applicable');
    expect(told([], [])[0]?.outcome).toBe('not-applicable');
  });

  test('hostile file names stay on one line', () =>
    expect(told([stale(['a\nb\u202e', '`c`'])])[0]?.says).not.toMatch(/[\n\u202e]/));
});
