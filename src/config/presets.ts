import { EVIDENCE_KINDS, SCAN_CATEGORIES } from '../model/kinds.ts';
import type { Policy, RuleSetting } from '../model/policy.ts';
import { BACKEND, trustOf } from './defaults.ts';

/** A named starting point: a whole policy, and the setting of the rules that it doesn't name (none: each rule's own). */
export interface Preset {
  readonly name: string;
  /** What it asks for, in one sentence. */
  readonly says: string;
  readonly policy: Policy;
  readonly others?: RuleSetting;
}

/** Kinds that `strict` takes only from where nobody can have typed them: scans, tests, coverage, CI. */
const MACHINE_MADE = ['tests', 'coverage', 'ci', 'sbom', ...SCAN_CATEGORIES] as const;

const strict: Policy = {
  ...BACKEND,
  evidence: {
    required: [...BACKEND.evidence.required, 'coverage', 'ci'],
    trust: { ...trustOf('committed', EVIDENCE_KINDS), ...trustOf('ci', MACHINE_MADE) },
  },
  severity: { blocks: 'medium', unknown: 'high' },
  roles: BACKEND.roles.map((role) => (role.name === 'Security' ? { ...role, required: true } : role)),
};

const minimal: Policy = {
  ...BACKEND,
  requiredSections: ['9.4', '10'],
  evidence: { ...BACKEND.evidence, required: ['tests'] },
  severity: { blocks: 'critical', unknown: 'high' },
  rules: {
    'prd-linked': 'block',
    'signoffs-complete': 'block',
    'tests-passed': 'block',
    // Little is asked for here, but what is linked has to be there and to belong to this code.
    'evidence-resolves': 'block',
    'evidence-current': 'block',
  },
};

/** The presets that a configuration can extend; `backend` is the one without any configuration. */
export const PRESETS: Readonly<Record<'backend' | 'strict' | 'minimal', Preset>> = {
  backend: {
    name: 'backend',
    says: 'Tests, secrets, dependency and code scans, an SBOM and a QA page, all committed or better; no high or critical finding; PM, QA and Eng Lead sign',
    policy: BACKEND,
  },
  strict: {
    name: 'strict',
    says: 'Also coverage and a CI run; reports only from CI; no medium finding; Security signs too; every rule blocks',
    policy: strict,
    others: 'block',
  },
  minimal: {
    name: 'minimal',
    says: 'Tests for this code and the sign-offs; every other rule only advises',
    policy: minimal,
    others: 'advise',
  },
};
