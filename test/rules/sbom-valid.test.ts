import { BACKEND } from '../../src/config/defaults.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Sbom } from '../../src/model/reading.ts';
import { rule } from '../../src/rules/sbom-valid.ts';
import { claim, evidence, facts, reading, withPrd } from '../support/facts.ts';

const bill: Sbom = { format: 'CycloneDX', version: '1.6', components: 2, valid: true, problems: [], packages: [] };
const sbom = (more: Partial<Sbom>, top: object = {}) =>
  facts({
    evidence: [
      evidence({ claim: 4, path: 'sbom.json', reading: reading.sbom({ sbom: { ...bill, ...more }, ...top }) }),
    ],
  });
const told = (given: Facts) => rule.check(given, BACKEND).map(({ outcome, says }) => `${outcome}: ${says}`);

describe('sbom-valid', () => {
  const cases: readonly (readonly [string, Facts, string])[] = [
    ['valid', sbom({}), 'pass: `sbom.json` is CycloneDX 1.6 with 2 components'],
    [
      'valid with deviations',
      sbom({ problems: ['/a is odd.', '/b'] }),
      'pass: `sbom.json` is CycloneDX 1.6 with 2 components, with 2 deviations from the schema: /a is odd (+1 more)',
    ],
    [
      'invalid',
      sbom({ valid: false, problems: ['/components/0 has no name', 'x', 'y'] }),
      'fail: `sbom.json` is no valid CycloneDX 1.6: /components/0 has no name (+2 more)',
    ],
    [
      'invalid without a reason',
      sbom({ valid: false }),
      'fail: `sbom.json` is no valid CycloneDX 1.6: its structure is wrong',
    ],
    ['empty', sbom({ components: 0 }), 'fail: `sbom.json` lists no component at all'],
    [
      'incomplete',
      sbom({}, { complete: false, why: 'the file ends early' }),
      'fail: `sbom.json` is not complete: the file ends early',
    ],
    ['missing', facts({ evidence: [] }), 'fail: No SBOM is linked'],
    ['no document', facts({ prds: [] }), 'not-applicable: There is no document that links an SBOM'],
    [
      'waived',
      withPrd({ claims: [claim({ kinds: ['sbom'], state: 'not-applicable', reason: 'no artifact', links: [] })] }, []),
      'not-applicable: The SBOM is waived with a reason',
    ],
  ];
  test.each(cases)('%s', (_, given, expected) => expect(told(given)).toEqual([expected]));
});
