import { BACKEND } from '../../src/config/defaults.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Claim, Prd } from '../../src/model/prd.ts';
import { rule } from '../../src/rules/evidence-linked.ts';
import { at, claim, evidence, facts, link, prd, reading, withPrd } from '../support/facts.ts';

const told = (claims: readonly Claim[], found: readonly Evidence[] = [], more: Partial<Prd> = {}) =>
  rule.check(withPrd({ claims, ...more }, found), BACKEND);
const outcomes = (...given: Parameters<typeof told>) => told(...given).map((one) => one.outcome);

const SECURITY = claim({
  kinds: ['secrets', 'dependencies', 'sast', 'sbom'],
  text: 'Security evidence linked (secrets, deps, SAST, SBOM)',
  links: [link('evidence/')],
});
const of = (path: string, content = reading.tests(), more: Partial<Evidence> = {}) =>
  evidence({ path, link: link(path), reading: content, ...more });
const AUDIT = of('audit.json', reading.scan({ category: 'dependencies', tool: 'npm audit' }));

describe('evidence-linked', () => {
  test('every claim links', () =>
    expect(rule.check(facts(), BACKEND)).toEqual([{ outcome: 'pass', says: '6 of 6 claims link evidence' }]));

  test('a ticked box without a link fails and gives its line back', () => {
    const text = 'Security evidence linked (dependency audit): 0 High/Critical';
    expect(told([claim({ kinds: ['dependencies'], text, links: [] })])).toEqual([
      {
        outcome: 'fail',
        says: 'Security evidence is ticked but links nothing',
        at: at(110),
        suggestion: `- [x] ${text} [report](<path-of-the-report>)`,
      },
    ]);
  });

  test.each([
    ['| QA | | Pass |', '| QA | [report](<path-of-the-report>) | Pass |'],
    ['| QA | Pass |', '| QA | Pass [report](<path-of-the-report>) |'],
    ['- [x] QA  ', '- [x] QA [report](<path-of-the-report>)'],
  ])('the line %j becomes %j', (source, suggestion) => {
    expect(told([claim({ kinds: ['qa'], text: 'QA', source, links: [] })])[0]?.suggestion).toBe(suggestion);
  });

  test('a link that stands in another section is pasted into the claim', () => {
    const elsewhere = [
      { section: '9.4', link: link('docs/plan.md', { at: at(92) }) },
      { section: '7.3', link: link('QA/cache/test-results-2026-02-03.md', { text: 'results', at: at(75) }) },
    ];
    expect(
      told([claim({ kinds: ['qa'], text: 'QA results published', links: [] })], [], { elsewhere })[0],
    ).toMatchObject({
      outcome: 'fail',
      says: 'QA results is ticked but links nothing; `QA/cache/test-results-2026-02-03.md` is linked in 7.3 instead',
      also: at(75),
      suggestion: '- [x] QA results published [results](QA/cache/test-results-2026-02-03.md)',
    });
  });

  test('only a placeholder', () => {
    const open = link('QA/x/test-results-<yyyy-mm-dd>.md', { placeholder: 'an open date' });
    const notEvidence = evidence({ link: open, resolution: { kind: 'not-evidence', why: 'placeholder' } });
    expect(told([claim({ kinds: ['qa'], text: 'QA results', links: [open] })], [notEvidence])).toEqual([
      expect.objectContaining({
        outcome: 'fail',
        says: 'QA results is ticked but links only a placeholder, `QA/x/test-results-<yyyy-mm-dd>.md`',
        at: open.at,
      }),
    ]);
  });

  test('only a picture', () =>
    expect(told([claim({ links: [link('shot.png', { form: 'image' })] })])[0]?.says).toMatch(/links only a picture$/));

  test('only what is never evidence', () => {
    const issue = link('https://github.com/acme/query/issues/7');
    const found = evidence({
      link: issue,
      target: { kind: 'never', what: 'an issue' },
      resolution: { kind: 'not-evidence', why: 'an issue proves nothing by itself' },
    });
    expect(told([claim({ links: [issue] })], [found])[0]).toMatchObject({
      outcome: 'fail',
      says: 'Test report links no evidence: `https://github.com/acme/query/issues/7`, an issue proves nothing by itself',
    });
    expect(outcomes([claim({ links: [issue, link('evidence/tests.xml')] })], [found, evidence()])).toEqual(['pass']);
  });

  test('links that nobody looked up are unknown', () => expect(outcomes([claim()])).toEqual(['unknown']));

  test('one claim for four kinds: what is not proven is named', () => {
    const secrets = of('gitleaks.json', reading.scan({ category: 'secrets' }), {
      via: { kind: 'folder', path: 'evidence' },
    });
    expect(told([SECURITY], [AUDIT, secrets])[0]).toMatchObject({
      outcome: 'fail',
      says: 'Security evidence names a SAST scan and an SBOM, but links only a dependency scan (npm audit) and a secret scan (a scanner)',
      suggestion: expect.stringContaining('[SAST scan](<path-of-the-report>) [SBOM](<path-of-the-report>)'),
    });
  });

  test.each([
    [
      'a folder or page holds all four',
      [
        AUDIT,
        of('s.json', reading.scan({ category: 'secrets' })),
        of('x.sarif', reading.scan()),
        of('b.json', reading.sbom()),
      ],
    ],
    [
      'one file holds several',
      [
        of(
          't.json',
          reading.scan({ category: 'secrets' }, 'trivy', {
            more: [reading.scan()].flatMap((one) => (one.kind === 'scan' ? [one.scan] : [])),
          }),
        ),
        AUDIT,
        of('b.json', reading.sbom()),
      ],
    ],
    [
      'one link is missing, which is told elsewhere',
      [AUDIT, of('x', reading.tests(), { resolution: { kind: 'missing', why: 'gone' } })],
    ],
    ['one report cannot be read, which is told elsewhere', [AUDIT, of('x', reading.unreadable())]],
  ])('%s', (_, found) => expect(outcomes([SECURITY], found)).toEqual(['pass']));

  test('another claim of section 10 may prove the kind', () => {
    const bom = claim({ kinds: ['sast', 'secrets', 'sbom'], text: 'Reports', links: [link('all')] });
    const others = [reading.sbom(), reading.scan(), reading.scan({ category: 'secrets' })].map((one) =>
      of('all', one, { claim: 1 }),
    );
    expect(outcomes([SECURITY, bom], [AUDIT, ...others])).toEqual(['pass']);
  });

  test('"DAST if applicable" asks for none', () => {
    const text = 'Security evidence (deps; DAST if applicable)';
    expect(outcomes([claim({ kinds: ['dependencies', 'dast'], text })], [AUDIT])).toEqual(['pass']);
    expect(outcomes([claim({ kinds: ['dependencies', 'dast'], text: 'deps, DAST' })], [AUDIT])).toEqual(['fail']);
  });

  test('a green run proves that the tests passed, and no scan', () => {
    const run = evidence({ run: { name: 'ci', status: 'completed', conclusion: 'success' } });
    const { reading: _reading, path: _path, ...bare } = run;
    expect(outcomes([claim({ kinds: ['ci'] })], [bare])).toEqual(['pass']);
    expect(outcomes([claim({ kinds: ['tests'] })], [bare])).toEqual(['pass']);
    expect(told([claim({ kinds: ['sast'], text: 'SAST' })], [bare])[0]?.says).toBe(
      'SAST names a SAST scan, but `evidence/tests.xml` is no such report',
    );
    for (const kind of ['sbom', 'qa', 'secrets', 'dependencies'] as const)
      expect(outcomes([claim({ kinds: [kind] })], [bare])).toEqual(['fail']);
  });

  test('a wrong label on a single link is left to evidence-consistent', () =>
    expect(outcomes([claim({ kinds: ['sast'] })], [AUDIT])).toEqual(['pass']));

  test.each([
    ['rollback steps stand in 9.6', claim({ kinds: ['rollback'], text: 'Rollback steps noted', links: [] }), 'pass'],
    [
      'a named section is proof',
      claim({ kinds: ['other'], text: 'Decision log updated (see §9.6.)', links: [] }),
      'pass',
    ],
    ['a section that is not there is none', claim({ kinds: ['other'], text: 'Checked (see 9.9)', links: [] }), 'fail'],
    ['a section is no test report', claim({ kinds: ['tests'], text: 'Tests (see 7.3)', links: [] }), 'fail'],
    ['other evidence without a link', claim({ kinds: ['other'], text: 'All good', links: [] }), 'fail'],
    ['a claim of no known kind', claim({ kinds: [], text: 'All good', links: [] }), 'fail'],
  ])('%s', (_, given, outcome) => expect(outcomes([given])).toEqual([outcome]));

  test('open and waived claims are not looked at; no document neither', () => {
    const state = ['open', 'not-applicable'] as const;
    expect(outcomes(state.map((one) => claim({ state: one, links: [] })))).toEqual(['not-applicable']);
    expect(rule.check(facts({ prds: [] }), BACKEND).map((one) => one.outcome)).toEqual(['not-applicable']);
  });

  test('evidence of another document does not count', () => {
    const prds = [
      { prd: prd({ claims: [claim()] }), chosen: 'touched' },
      { prd: prd({ path: 'b.md', claims: [claim()] }), chosen: 'touched' },
    ] as const;
    const both = rule.check(facts({ prds, evidence: [evidence()] }), BACKEND);
    expect(both.map((one) => one.outcome)).toEqual(['unknown']);
  });
});
