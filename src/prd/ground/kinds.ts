import type { EvidenceKind } from '../../model/kinds.ts';

/** Words that name a kind of evidence, more telling ones first: what one has matched is gone for those below it. */
const WORDS: readonly (readonly [EvidenceKind, RegExp])[] = [
  ['sbom', /\bs-?boms?\b|\b(?:software )?bills? of materials?\b|\bcyclonedx\b|\bspdx\b/g],
  [
    'contract',
    /\b(?:contract|pact)s?(?: tests?(?:ing)?)?\b|\bopen ?api\b|\basyncapi\b|\b(?:api|schema) (?:diff|compat\w*|change\w*)\b|\bbreaking[ -]changes?\b/g,
  ],
  [
    'performance',
    /\b(?:performance|perf|load|stress|soak|latency)(?: tests?(?:ing)?| report| results?| evidence)?\b|\bbenchmarks?\b|\bk6\b|\blighthouse\b|\bjmeter\b|\bgatling\b|\bp9[59]\b/g,
  ],
  [
    'dast',
    /\bdast\b|\bdynamic (?:application )?(?:security |analysis|scan|test)\w*|\bpen(?:etration)?[ -]?test\w*\b|\b(?:owasp )?zap\b|\bnuclei\b/g,
  ],
  [
    'sast',
    /\bsast\b|\bstatic (?:application |code |security )*(?:analysis|scan\w*|test\w*)\b|\bsemgrep\b|\bcodeql\b|\bbandit\b|\bgosec\b|\bcode scann?ing\b|\bsonar(?:qube|cloud)?\b/g,
  ],
  [
    'secrets',
    /\bsecrets?(?:[ -]scan\w*| detection)?\b|\bgitleaks\b|\btrufflehog\b|\bdetect-secrets\b|\bsecretlint\b|\b(?:leaked )?credentials? scan\w*|\bleaked (?:secrets?|credentials?|keys?)\b/g,
  ],
  ['containers', /\bcontainers?\b|\b(?:docker |container )?image scan\w*|\bdocker images?\b|\bgrype\b/g],
  [
    'iac',
    /\biac\b|\binfrastructure[ -]as[ -]code\b|\binfrastructure scan\w*|\bterraform\b|\bcheckov\b|\btfsec\b|\bkics\b|\bkubernetes manifests?\b/g,
  ],
  ['licences', /\blicen[cs](?:e|es|ing)\b/g],
  [
    'dependencies',
    /\bdep(?:s|endency|endencies)?\b|\b(?:npm|yarn|pnpm|pip|cargo|bundler|composer)[ -]audit\b|\bosv(?:-scanner)?\b|\bsca\b|\bdependabot\b|\bsnyk\b|\bvulnerab(?:le packages?|ility scan\w*)|\baudit(?: report| results?)\b|\bthird[ -]party packages?\b|\bgovulncheck\b/g,
  ],
  ['coverage', /\b(?:test |code |line |branch |unit test )?coverage\b|\blcov\b/g],
  [
    'qa',
    /\bqa\b(?:(?: \w+)? (?:tests?|results?|cases?|evidence|page))*|\boverall status\b|\b(?:user )?acceptance (?:tests?\w*|results?|criteria)\b|\buat\b|\btest (?:scenarios?|cases?|plans?)\b|\bmanual tests?\w*\b|\bexploratory\b/g,
  ],
  ['rollback', /\broll(?:ed|ing)?[ -]?backs?\b|\bback[ -]?out\b|\brevert (?:plan|steps?)\b|\bway back\b/g],
  [
    'ci',
    /\bci\b(?:\/cd\b)?|\bpipelines?\b|\bgithub actions?\b|\bworkflow runs?\b|\b(?:green|passing) (?:build|checks?)\b|\b(?:build|checks?) (?:is |are )?(?:green|passing)\b/g,
  ],
  [
    'tests',
    /\b(?:unit|integration|e2e|end[ -]to[ -]end|regression|smoke|system|api|automated|functional|component|property)(?:[ -](?:and|&|\/) ?\w+)?[ -]?tests?\b|\btests?(?:[ -](?:results?|report|suite|run|evidence|output|log))?\b|\bjunit\b|\bjest\b|\bpytest\b|\bvitest\b|\bplaywright\b|\bcypress\b/g,
  ],
];

/** First four letters of the words that each kind's pattern can begin with: without one of them it is not tried. */
const STARTS: Readonly<Record<string, string>> = {
  sbom: 'sbom s bom boms bill soft cycl spdx',
  contract: 'cont pact open asyn api sche brea',
  performance: 'perf load stre soak late benc k6 ligh jmet gatl p95 p99',
  dast: 'dast dyna pen pene pent zap owas nucl',
  sast: 'sast stat semg code band gose sona',
  secrets: 'secr gitl truf dete leak cred',
  containers: 'cont dock imag gryp',
  iac: 'iac infr terr chec tfse kics kube',
  licences: 'lice',
  dependencies: 'dep deps depe npm yarn pnpm pip carg bund comp osv sca snyk vuln audi thir govu',
  coverage: 'cove lcov',
  qa: 'qa over acce user uat test manu expl',
  rollback: 'roll back reve way',
  ci: 'ci pipe gith work gree pass buil chec',
  tests: 'test juni jest pyte vite play cypr',
};
const BY_START = new Map<string, number>();
for (const [at, [kind]] of WORDS.entries()) {
  for (const start of (STARTS[kind] ?? '').split(' ')) BY_START.set(start, (BY_START.get(start) ?? 0) | (1 << at));
}

/** The kinds whose words can stand in a label, as bits of their place in the list. */
function candidates(text: string): number {
  let bits = 0;
  for (const word of text.split(/[^a-z0-9]+/)) bits |= BY_START.get(word.slice(0, 4)) ?? 0;
  return bits;
}

/** A kind that a label names, and where. */
export interface Named {
  readonly kind: EvidenceKind;
  readonly from: number;
  readonly to: number;
}

/** "DAST if applicable": the template offers it, nobody claims it. */
const OFFERED =
  /^[^;,.()]{0,30}?\b(?:if|where|when|as)\s+(?:applicable|any|needed|relevant|required|appropriate|in scope)\b|^\s*\(?\s*(?:optional|or n ?\/ ?a)\b/;

let last: { readonly label: string; readonly found: readonly Named[] } = { label: '', found: [] };

/** The kinds that the words of a label name, in the order of the words. */
export function namedKinds(label: string): readonly Named[] {
  // The same label is asked for several times in a row.
  if (label === last.label) return last.found;
  const found: Named[] = [];
  let text = label.toLowerCase().replaceAll('_', ' ');
  const bits = candidates(text);
  for (let at = 0; bits >>> at !== 0; at++) {
    const [kind, words] = WORDS[at] ?? [];
    if ((bits & (1 << at)) === 0 || !kind || !words) continue;
    text = text.replace(words, (word, ...rest) => {
      const from = rest.find((part): part is number => typeof part === 'number') ?? 0;
      found.push({ kind, from, to: from + word.length });
      return '\u0002'.repeat(word.length);
    });
  }
  last = { label, found: found.sort((a, b) => a.from - b.from) };
  return last.found;
}

/** Whether a named kind is only offered by the template ("if applicable", "or N/A", "optional"). */
export function isOffered(label: string, named: Named): boolean {
  return OFFERED.test(label.slice(named.to, named.to + 60).toLowerCase());
}

/** Words of a file name or address as a label: "evidence/npm-audit.json" says "npm audit". */
export function kindsOfAddress(target: string): readonly EvidenceKind[] {
  const path = target.slice(0, 500).replace(/^https?:\/\/[^/]+/i, '');
  if (/\/actions\/runs\/\d+/.test(path)) return ['ci'];
  if (/\/security\/code-scanning/.test(path)) return ['sast'];
  if (/\/security\/secret-scanning/.test(path)) return ['secrets'];
  if (/\/security\/dependabot/.test(path)) return ['dependencies'];
  const name = path.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? '';
  if (/^test-results-.*\.md$/i.test(name)) return ['qa'];
  const kinds = namedKinds(name.replace(/[-._]+/g, ' ')).map((one) => one.kind);
  return [...new Set(kinds)];
}
