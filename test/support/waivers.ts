import type { Evidence } from '../../src/model/evidence.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { People } from '../../src/model/people.ts';
import type { ScanFinding } from '../../src/model/reading.ts';
import type { Waiver, WaiverFacts } from '../../src/model/waiver.ts';
import { claim, counts, evidence, link, reading, withPrd } from './facts.ts';

export const WAIVERS = '.github/ready-waivers.yml';
/** The moment at which the facts of the builders ask. */
export const NOW = '2026-03-10T12:00:00.000Z';

/** A proper waiver for GHSA-35jh-r3h4-6jhm in lodash@4.17.20. */
export const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  id: 'w1',
  of: { kind: 'advisory', advisory: 'GHSA-35jh-r3h4-6jhm', package: 'lodash', version: '4.17.20' },
  reason: 'No template of a user is rendered',
  owner: 'ada-l',
  approvedBy: 'grace-h',
  created: '2026-03-01',
  expires: '2026-03-20',
  at: { path: WAIVERS, line: 3, column: 5, endLine: 10 },
  ...more,
});

export const LODASH: ScanFinding = {
  id: 'GHSA-35jh-r3h4-6jhm',
  aliases: ['CVE-2021-23337'],
  severity: 'high',
  package: 'lodash',
  version: '4.17.20',
};

/** A linked scan with these open findings. */
export function scanned(findings: readonly ScanFinding[], more: Partial<Evidence> = {}, scan: object = {}): Evidence {
  const count = (severity: string) => findings.filter((one) => one.severity === severity && !one.closed).length;
  return evidence({
    path: 'evidence/audit.json',
    reading: reading.scan(
      {
        category: 'dependencies',
        tool: 'npm audit',
        findings,
        counts: counts({ critical: count('critical'), high: count('high'), medium: count('medium') }),
        ...scan,
      },
      'npm-audit-v2',
    ),
    ...more,
  });
}

/** Facts with these scans and waivers. */
export function withWaivers(
  scans: readonly Evidence[],
  waivers: Partial<WaiverFacts> = {},
  more: Partial<Facts> = {},
): Facts {
  const base = withPrd(
    {
      claims: [
        claim({ kinds: ['dependencies'], text: 'Dependency audit linked', links: [link('evidence/audit.json')] }),
      ],
    },
    scans,
  );
  return {
    ...base,
    now: NOW,
    waivers: { path: WAIVERS, standing: [], proposed: [], broken: [], ...waivers },
    ...more,
  };
}

/** The people of a pull request by `eve-m`, in which these approved the waivers file as it is now; `own-er` owns it. */
export const approvedBy = (...logins: readonly string[]): People => ({
  kind: 'known',
  author: 'eve-m',
  opinions: logins.map((login) => ({
    by: { login, human: true, access: 'write' },
    state: 'approved',
    at: NOW,
    material: { kind: 'same' },
    signed: [],
    sameFiles: [WAIVERS],
  })),
  ticks: [],
  teams: [],
  owners: [{ path: WAIVERS, users: ['own-er', 'eve-m'], teams: [] }],
});
