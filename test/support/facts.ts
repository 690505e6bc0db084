import type { ChangedFile } from '../../src/model/change.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { EvidenceKind, SeverityCounts } from '../../src/model/kinds.ts';
import type { Lockfile } from '../../src/model/lockfile.ts';
import type { Place } from '../../src/model/place.ts';
import type { Claim, Link, Note, Prd, Section, SignOff } from '../../src/model/prd.ts';
import type { QaPage, Reading, Scan } from '../../src/model/reading.ts';

/** Path of the product document that every builder below goes by. */
export const PRD = 'PRDs/M1/2.2.1.3-query-cache-prd.md';
export const HEAD = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
export const BASE = '0f1e2d3c4b5a69788796a5b4c3d2e1f001234567';

/** A line of the product document. */
export const at = (line: number, column = 1): Place => ({ path: PRD, line, column });

/** A section of the product document; its line is ten times its whole number. */
export const section = (number: string, more: Partial<Section> = {}): Section => ({
  number,
  title: `Section ${number}`,
  level: number.includes('.') ? 3 : 2,
  at: at(Math.round(Number(number) * 10) || 1),
  endLine: Math.round(Number(number) * 10) + 9,
  words: 12,
  ...more,
});

/** A link to a path of the repository. */
export const link = (target: string, more: Partial<Link> = {}): Link => ({
  form: 'inline',
  text: 'report',
  target,
  at: at(110, 40),
  ...more,
});

/** A ticked claim with one link. */
export const claim = (more: Partial<Claim> = {}): Claim => {
  const text = more.text ?? 'Test report linked';
  return {
    kinds: ['tests'],
    state: 'done',
    text,
    source: `- [${more.state === 'open' ? ' ' : 'x'}] ${text}`,
    stated: {},
    links: [link('evidence/tests.xml')],
    at: at(110),
    ...more,
  };
};

/** A ticked sign-off. */
export const signOff = (role: string, more: Partial<SignOff> = {}): SignOff => ({
  role,
  ticked: true,
  text: `${role} — reviewed`,
  source: `- [${more.ticked === false ? ' ' : 'x'}] ${role} — reviewed`,
  links: [],
  at: at(95),
  ...more,
});

/** An entry of 9.6. */
export const note = (text: string, more: Partial<Note> = {}): Note => ({
  title: text,
  text,
  fields: [],
  commits: [],
  code: [],
  links: [],
  at: at(97),
  endLine: 98,
  ...more,
});

export const counts = (more: Partial<SeverityCounts> = {}): SeverityCounts => ({
  critical: 0,
  high: 0,
  medium: 0,
  low: 0,
  none: 0,
  unknown: 0,
  ...more,
});

/** A scan without findings. */
export const scan = (more: Partial<Scan> = {}): Scan => ({
  tool: 'a scanner',
  category: 'sast',
  counts: counts(),
  suppressed: 0,
  findings: [],
  ...more,
});

const base = { complete: true, contradictions: [], remarks: [] } as const;

/** A reading of each kind that proves what is expected of it. */
export const reading = {
  tests: (more: object = {}): Reading => ({
    ...base,
    format: 'junit',
    kind: 'tests',
    tests: { passed: 42, failed: 0, errored: 0, skipped: 1, flaky: 0, failing: [] },
    ...more,
  }),
  scan: (more: Partial<Scan> = {}, format = 'sarif', top: object = {}): Reading => ({
    ...base,
    format,
    kind: 'scan',
    scan: scan(more),
    ...top,
  }),
  sbom: (more: object = {}): Reading => ({
    ...base,
    format: 'cyclonedx',
    kind: 'sbom',
    sbom: {
      format: 'CycloneDX',
      version: '1.6',
      components: 1,
      valid: true,
      problems: [],
      subject: { name: 'query-cache', version: '1.0.0' },
      packages: [{ name: 'left-pad', version: '1.3.0', purl: 'pkg:npm/left-pad@1.3.0' }],
    },
    ...more,
  }),
  qa: (more: Partial<QaPage> = {}): Reading => ({
    ...base,
    format: 'qa-page',
    kind: 'qa',
    qa: {
      overall: [{ outcome: 'pass', text: 'Overall Status: Pass', at: { path: 'QA/cache/results.md', line: 3 } }],
      cases: [{ name: 'TC-1', outcome: 'pass', text: 'Pass', at: { path: 'QA/cache/results.md', line: 9 } }],
      ...more,
    },
  }),
  unreadable: (why = 'is not valid JSON (line 3)', format = 'unknown'): Reading => ({
    ...base,
    format,
    kind: 'unreadable',
    complete: false,
    why,
  }),
};

/** Found, current, committed evidence of the first claim of the default product document. */
export const evidence = (more: Partial<Evidence> = {}): Evidence => {
  const path = more.path ?? 'evidence/tests.xml';
  return {
    id: 'e1',
    prd: PRD,
    claim: 0,
    link: link(path),
    target: { kind: 'path', path },
    resolution: { kind: 'found' },
    path,
    digest: '0123456789abcdef0123456789abcdef01234567',
    bytes: 900,
    origin: 'committed',
    commit: { sha: HEAD, from: 'touched' },
    binding: { kind: 'same' },
    reading: reading.tests(),
    ...more,
  };
};

const PROOF: readonly (readonly [EvidenceKind, string, string, Reading])[] = [
  ['tests', 'Test report linked', 'evidence/tests.xml', reading.tests()],
  [
    'secrets',
    'Secret scan linked',
    'evidence/gitleaks.json',
    reading.scan({ category: 'secrets', secrets: 0 }, 'gitleaks'),
  ],
  [
    'dependencies',
    'Dependency audit linked',
    'evidence/audit.json',
    reading.scan({ category: 'dependencies', tool: 'npm audit' }, 'npm-audit-v2'),
  ],
  ['sast', 'SAST linked', 'evidence/semgrep.sarif', reading.scan({ tool: 'Semgrep' })],
  ['sbom', 'SBOM linked', 'evidence/sbom.cdx.json', reading.sbom()],
  ['qa', 'QA results published and linked', 'QA/cache/results.md', reading.qa()],
];

const claims = PROOF.map(([kind, text, path], index) =>
  claim({ kinds: [kind], text, links: [link(path, { at: at(110 + index, 40) })], at: at(110 + index) }),
);

/** A complete product document: every section, one claim per required kind, the required sign-offs. */
export const prd = (more: Partial<Prd> = {}): Prd => ({
  path: PRD,
  title: 'Query cache',
  itemId: '2.2.1.3',
  status: 'In Review',
  sections: ['1', '2', '3', '4', '5', '6', '7', '7.3', '8', '9', '9.4', '9.6', '10'].map((number) => section(number)),
  claims,
  signOffs: ['PM', 'QA', 'Eng Lead'].map((role, index) => signOff(role, { at: at(94 + index) })),
  notes: [],
  elsewhere: [],
  placeholders: [],
  remarks: [],
  ...more,
});

/** One piece of good evidence per claim of the default product document. */
export const allEvidence = (): readonly Evidence[] =>
  PROOF.map(([, , path, content], index) =>
    evidence({
      id: `e${index + 1}`,
      claim: index,
      path,
      link: link(path, { at: at(110 + index, 40) }),
      reading: content,
    }),
  );

export const changed = (path: string, more: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  status: 'modified',
  document: path.endsWith('.md'),
  ...more,
});

/** The lockfile that the default SBOM covers. */
export const lockfile = (more: Partial<Lockfile> = {}): Lockfile => ({
  path: 'package-lock.json',
  format: 'package-lock',
  project: { name: 'query-cache', version: '1.0.0' },
  workspaces: [],
  packages: [{ name: 'left-pad', version: '1.3.0', purl: 'pkg:npm/left-pad@1.3.0', dev: false, optional: false }],
  ...more,
});

/** Facts that every rule passes: spread what a case needs over them. */
export const facts = (more: Partial<Facts> = {}): Facts => ({
  now: '2026-03-02T10:00:00Z',
  change: {
    repository: 'acme/query',
    base: BASE,
    head: HEAD,
    branch: '2.2.1.3-query-cache',
    commits: [
      {
        sha: HEAD,
        subject: 'Add the cache',
        message: 'Add the cache\n',
        date: '2026-03-01T09:00:00Z',
        parents: [BASE],
      },
    ],
    files: [changed('src/cache.ts'), changed(PRD)],
  },
  policySource: { kind: 'defaults', preset: 'backend' },
  prds: [{ prd: prd(), chosen: 'touched' }],
  candidates: [],
  evidence: allEvidence(),
  lockfiles: [lockfile()],
  commits: [],
  contracts: [],
  migrations: [],
  gaps: [],
  ...more,
});

/** Facts with one product document, changed as given, and its evidence. */
export const withPrd = (more: Partial<Prd>, found: readonly Evidence[] = allEvidence()): Facts =>
  facts({ prds: [{ prd: prd(more), chosen: 'touched' }], evidence: found });
