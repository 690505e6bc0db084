import type { ScanCategory } from '../../model/kinds.ts';

/** Words of a tool's name, in order of precedence: what it looks for. A tool that is not named here counts as SAST. */
const TOOLS: readonly (readonly [ScanCategory, readonly string[]])[] = [
  ['containers', ['snyk container', 'docker scout', 'dockle', 'clair', 'anchore', 'twistlock']],
  [
    'iac',
    ['snyk iac', 'snyk infrastructure', 'checkov', 'tfsec', 'kics', 'terrascan', 'tflint', 'hadolint', 'kube linter'],
  ],
  [
    'iac',
    [
      'kubelinter',
      'kubescape',
      'kube score',
      'polaris',
      'cfn lint',
      'cfn nag',
      'regula',
      'datree',
      'template analyzer',
    ],
  ],
  ['licences', ['scancode', 'fossa', 'licensee', 'license finder', 'licensefinder']],
  [
    'secrets',
    ['gitleaks', 'betterleaks', 'ggshield', 'gitguardian', 'trufflehog', 'detect secrets', 'secretlint', 'talisman'],
  ],
  ['secrets', ['nosey parker', 'noseyparker', 'kingfisher', 'whispers', 'credscan', 'git secrets', 'ripsecrets']],
  [
    'dependencies',
    ['snyk open source', 'snyk oss', 'trivy', 'grype', 'osv scanner', 'osv', 'dependency check', 'npm audit'],
  ],
  [
    'dependencies',
    ['pip audit', 'cargo audit', 'cargo deny', 'bundler audit', 'govulncheck', 'retire', 'retire js', 'safety'],
  ],
  [
    'dependencies',
    ['dependabot', 'dependency review', 'renovate', 'black duck', 'mend', 'whitesource', 'nancy', 'xray'],
  ],
  [
    'dast',
    ['zap', 'zed attack proxy', 'nuclei', 'nikto', 'burp', 'burp suite', 'nightvision', 'stackhawk', 'dastardly'],
  ],
  ['dast', ['arachni', 'acunetix', 'invicti', 'netsparker', 'wapiti', 'schemathesis', 'insightappsec', 'restler']],
];

const words = (name: string) =>
  ` ${name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

/** What a tool looks for, told from its name. */
export function categoryOfTool(name: string): ScanCategory {
  const padded = words(name);
  for (const [category, names] of TOOLS) {
    if (names.some((known) => padded.includes(` ${known} `))) return category;
  }
  return 'sast';
}

const TAGS: Readonly<Record<string, ScanCategory>> = {
  secret: 'secrets',
  secrets: 'secrets',
  misconfiguration: 'iac',
  license: 'licences',
  licence: 'licences',
};

/** What a rule of a scanner with several trades (Trivy) looks for, told from its tags; undefined when they don't say. */
export function categoryOfTags(tags: readonly string[]): ScanCategory | undefined {
  for (const tag of tags) {
    const key = tag.toLowerCase();
    if (Object.hasOwn(TAGS, key)) return TAGS[key];
  }
  return undefined;
}
