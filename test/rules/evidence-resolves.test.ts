import { BACKEND } from '../../src/config/defaults.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Claim } from '../../src/model/prd.ts';
import { rule } from '../../src/rules/evidence-resolves.ts';
import { at, claim, evidence, facts, link, reading, withPrd } from '../support/facts.ts';

const told = (found: readonly Evidence[], claims: readonly Claim[] = [claim()]) =>
  rule.check(withPrd({ claims }, found), BACKEND);
const outcomes = (...given: Parameters<typeof told>) => told(...given).map((one) => one.outcome);

describe('evidence-resolves', () => {
  test('all there', () =>
    expect(rule.check(facts(), BACKEND)).toEqual([{ outcome: 'pass', says: '6 pieces of evidence opened and read' }]));

  test.each([
    ['refused', 'fail'],
    ['missing', 'fail'],
    ['unknown', 'unknown'],
    ['waiting', 'waiting'],
  ] as const)('%s is %s, with the reason', (kind, outcome) => {
    const url = 'https://github.com/acme/query/actions/runs/1';
    expect(told([evidence({ link: link(url), resolution: { kind, why: 'it is so.' } })])).toEqual([
      {
        outcome,
        says: `Test report links \`${url}\`: it is so`,
        at: at(110, 40),
        ...(kind === 'unknown'
          ? { fix: 'For a verdict without GitHub, link a report that lies in the repository' }
          : {}),
      },
    ]);
  });

  test.each([
    ['2999-01-01T00:00:00Z', 'pass'],
    ['2000-01-01T00:00:00Z', 'fail'],
  ])('evidence that is there until %s: %s', (expires, outcome) => {
    const [remark] = told([evidence({ expires })]);
    expect(remark?.outcome).toBe(outcome);
    if (outcome === 'fail') expect(remark?.says).toMatch(/: it expired on 2000-01-01$/);
  });

  test('a missing path is mended in its own line, and named once', () => {
    const source = '- [x] Tests: [report](./evidence/test.xml "t")';
    const one = evidence({
      link: link('./evidence/test.xml'),
      resolution: {
        kind: 'missing',
        why: './evidence/test.xml is not in the repository',
        suggestion: 'evidence/tests.xml',
      },
    });
    expect(told([one], [claim({ source })])[0]).toMatchObject({
      outcome: 'fail',
      says: 'Test report: ./evidence/test.xml is not in the repository',
      suggestion: '- [x] Tests: [report](evidence/tests.xml "t")',
    });
  });

  test('without the source line the nearest path itself is given', () => {
    const one = evidence({ link: link('x.xml'), resolution: { kind: 'missing', why: 'gone', suggestion: 'y.xml' } });
    expect(told([one], [claim({ source: 'no link here' })])[0]?.suggestion).toBe('y.xml');
  });

  test('behind a page both places are named', () => {
    const spot = { path: 'docs/security.md', line: 7 };
    const one = evidence({
      via: { kind: 'page', path: spot.path, at: spot },
      resolution: { kind: 'missing', why: 'gone' },
    });
    expect(told([one])[0]).toMatchObject({ outcome: 'fail', at: at(110, 40), also: spot });
  });

  test('a report that cannot be read fails with its reason', () => {
    expect(told([evidence({ reading: reading.unreadable('it stops in the middle of line 12') })])[0]).toMatchObject({
      outcome: 'fail',
      says: 'Test report: `evidence/tests.xml` stops in the middle of line 12',
      also: { path: 'evidence/tests.xml', line: 1 },
    });
  });

  test.each([
    [['other'], 'pass'],
    [['performance'], 'pass'],
    [['contract'], 'pass'],
    [['other', 'tests'], 'fail'],
    [['qa'], 'fail'],
  ] as const)('a page that is no report under %j: %s', (kinds, outcome) =>
    expect(outcomes([evidence({ reading: reading.unreadable() })], [claim({ kinds })])).toEqual([outcome]),
  );

  test('a broken file in a linked folder is told, whatever the claim is about', () => {
    const via = { kind: 'folder', path: 'evidence' } as const;
    expect(outcomes([evidence({ reading: reading.unreadable(), via })], [claim({ kinds: ['other'] })])).toEqual([
      'fail',
    ]);
  });

  test('each piece is told, and the good ones keep quiet', () => {
    const bad = evidence({ resolution: { kind: 'missing', why: 'gone' } });
    expect(outcomes([evidence(), bad, bad])).toEqual(['fail', 'fail']);
  });

  test('placeholders, never-evidence and claims that are not ticked are told elsewhere', () => {
    const placeholder = evidence({
      link: link('<x>', { placeholder: 'open' }),
      resolution: { kind: 'missing', why: 'gone' },
    });
    const never = evidence({ resolution: { kind: 'not-evidence', why: 'an issue' } });
    expect(outcomes([placeholder, never])).toEqual(['not-applicable']);
    expect(outcomes([evidence({ resolution: { kind: 'missing', why: 'gone' } })], [claim({ state: 'open' })])).toEqual([
      'not-applicable',
    ]);
  });

  test('what could not be looked at is unknown, even beside good evidence', () => {
    const gaps = [{ about: 'evidence', why: '2,400 files, more than caps.evidenceFiles allows' }] as const;
    expect(rule.check(facts({ gaps }), BACKEND)).toEqual([{ outcome: 'unknown', says: gaps[0].why }]);
    expect(rule.check(facts({ gaps: [{ about: 'roadmap', why: 'no' }] }), BACKEND)[0]?.outcome).toBe('pass');
  });

  test('no document', () =>
    expect(rule.check(facts({ prds: [], evidence: [] }), BACKEND)[0]?.outcome).toBe('not-applicable'));

  test('hostile reasons stay on one line', () => {
    const one = evidence({ link: link('a\n`b`'), resolution: { kind: 'missing', why: 'x\r\n::error::\u202e' } });
    expect(told([one])[0]?.says).not.toMatch(/[\r\n\u202e]/);
  });
});
