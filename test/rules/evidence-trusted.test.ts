import { BACKEND } from '../../src/config/defaults.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { type EvidenceKind, TRUST_TIERS, type Trust } from '../../src/model/kinds.ts';
import { rule } from '../../src/rules/evidence-trusted.ts';
import { claim, evidence, facts, reading, withPrd } from '../support/facts.ts';

const wants = (kind: EvidenceKind, trust: Trust) => ({
  ...BACKEND,
  evidence: { ...BACKEND.evidence, trust: { ...BACKEND.evidence.trust, [kind]: trust } },
});
const told = (one: Evidence, policy = BACKEND, kinds: readonly EvidenceKind[] = ['tests']) =>
  rule.check(withPrd({ claims: [claim({ kinds })] }, [one]), policy);

describe('evidence-trusted', () => {
  test('committed files are enough by default', () =>
    expect(rule.check(facts(), BACKEND)).toEqual([
      { outcome: 'pass', says: '6 pieces of evidence trusted enough (committed)' },
    ]));

  test.each(
    TRUST_TIERS.flatMap((origin, is) =>
      TRUST_TIERS.map((least, wanted) => [origin, least, is <= wanted ? 'pass' : 'fail'] as const),
    ),
  )('%s where %s is wanted: %s', (origin, least, outcome) =>
    expect(told(evidence({ origin }), wants('tests', least))[0]?.outcome).toBe(outcome),
  );

  test('says what it is and what is wanted', () =>
    expect(told(evidence(), wants('tests', 'ci'))[0]).toMatchObject({
      says: 'Test report: `evidence/tests.xml` is a committed file, and a test report has to be made by a workflow of this repository',
      fix: 'Link the workflow run that made it, or its artifact, instead of a file',
    }));

  test('a piece is held to the kind that it proves, not to the other kinds of its claim', () => {
    const audit = evidence({ reading: reading.scan({ category: 'dependencies' }) });
    expect(told(audit, wants('sast', 'ci'), ['sast', 'dependencies'])[0]?.outcome).toBe('pass');
    expect(told(audit, wants('dependencies', 'ci'), ['sast', 'dependencies'])[0]?.outcome).toBe('fail');
    expect(told(audit, wants('sast', 'ci'), ['sast'])[0]?.outcome).toBe('fail');
  });

  test('a workflow that the change edits is not trusted, whatever its tier', () => {
    const run = { name: 'ci', status: 'completed', conclusion: 'success', edited: true };
    expect(told(evidence({ origin: 'ci', run }))[0]).toMatchObject({
      outcome: 'fail',
      says: 'Test report: this change edits the workflow of “ci”, so its result cannot be trusted',
    });
  });

  test('an unknown origin is unknown', () => {
    const { origin: _origin, ...one } = evidence();
    expect(told(one)[0]?.outcome).toBe('unknown');
  });

  test('what was not found is told elsewhere', () => {
    expect(told(evidence({ origin: 'external', resolution: { kind: 'missing', why: 'gone' } }))[0]?.outcome).toBe(
      'not-applicable',
    );
    expect(rule.check(facts({ prds: [] }), BACKEND)[0]?.outcome).toBe('not-applicable');
  });
});
