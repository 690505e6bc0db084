import { EVIDENCE_KINDS, type EvidenceKind, type Trust } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import { STANDARD } from './standard.ts';

/** The same least trust for each of these kinds. */
export const trustOf = <Kind extends EvidenceKind>(trust: Trust, kinds: readonly Kind[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, trust])) as Readonly<Record<Kind, Trust>>;

/** Files that reports are kept in; in folders that may also hold code, only these are no code. */
const REPORTS = '*.{json,jsonl,ndjson,sarif,xml,html,txt,log,csv,info,spdx,pdf,png,jpg}';

/** The `backend` preset: what the gate goes by when nothing is configured. */
export const BACKEND: Policy = {
  appliesTo: ['**'],
  prds: [
    '**/{PRDs,PRDS,PRD,prds,prd}/**/*.md',
    '**/{docs,doc}/requirements/**/*.md',
    '**/*{-,_,.}{prd,PRD}.md',
    '**/{PRD,prd}.md',
    '**/{PRD,prd}{-,_}*.md',
  ],
  templates: [
    '**/{_templates,templates,_template,template}/**',
    '**/*{template,Template,TEMPLATE}*',
    '**/{README,Readme,readme,index,CHANGELOG}.md',
    '**/{PRDs,PRDS,PRD,prds,prd}/**/{evidence,Evidence}/**',
  ],
  sections: { qaArtifacts: '7.3', signOffs: '9.4', decisions: '9.6', questions: '9.7', gate: '9.8', evidence: '10' },
  requiredSections: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '9.4', '9.6', '10'],
  documents: [
    '**/*.{md,markdown}',
    '{PRDs,PRDS,PRD,prds,prd,Plans,plans}/**',
    '{docs,doc}/**',
    '{QA,qa}/**',
    'evidence/**',
    // Below the top, `evidence` can be a package of the code: only reports are documents there.
    `**/evidence/**/${REPORTS}`,
    `{reports,security,security-reports,audits,scans,sbom,test-results,test-reports,coverage}/**/${REPORTS}`,
    '**/*.{sarif,cdx.json,cdx.xml,spdx.json,spdx}',
    '{LICENSE,LICENCE,NOTICE,CODEOWNERS}*',
    '.github/CODEOWNERS',
    '.github/{ISSUE_TEMPLATE,PULL_REQUEST_TEMPLATE}/**',
  ],
  evidence: {
    required: ['tests', 'secrets', 'dependencies', 'sast', 'sbom', 'qa'],
    trust: trustOf('committed', EVIDENCE_KINDS),
  },
  severity: { blocks: 'high', unknown: 'high' },
  rules: {},
  roles: [
    {
      name: 'PM',
      aliases: ['TPM', 'PM/TPM', 'Product Manager', 'Technical Product Manager', 'Product Owner', 'Product'],
      required: true,
    },
    { name: 'QA', aliases: ['QA Lead', 'QA Engineer', 'Quality Assurance', 'Test Lead', 'Tester'], required: true },
    {
      name: 'Eng Lead',
      aliases: ['Engineering Lead', 'Tech Lead', 'Technical Lead', 'Lead Engineer', 'Engineering'],
      required: true,
    },
    {
      name: 'SRE/DevOps',
      aliases: ['SRE', 'DevOps', 'DevOps/SRE', 'DevOps Engineer', 'Operations', 'Ops'],
      required: false,
    },
    { name: 'Security', aliases: ['AppSec', 'Security Lead', 'Security Engineer'], required: false },
    { name: 'FE', aliases: ['Frontend', 'Front-end', 'FE Lead', 'Frontend Lead'], required: false },
    { name: 'BE', aliases: ['Backend', 'Back-end', 'BE Lead', 'Backend Lead'], required: false },
    { name: 'FE/BE', aliases: ['BE/FE', 'Frontend/Backend'], required: false },
    { name: 'VP-Product', aliases: ['VP Product', 'VP of Product'], required: false },
    {
      name: 'VP-Engineering',
      aliases: ['VP Engineering', 'VP Eng', 'VPE', 'VP of Engineering'],
      required: false,
    },
    { name: 'CTO', aliases: [], required: false },
    { name: 'Data', aliases: ['Data Engineer', 'Data Engineering', 'Data Lead'], required: false },
    { name: 'Implementation Owner', aliases: ['Owner', 'Implementer', 'Developer'], required: false },
  ],
  ...STANDARD,
  migrations: [
    '**/{migrations,migration,migrate}/**',
    '**/alembic/versions/**',
    '**/{changelog,changelogs}/**/*.{xml,yaml,yml,json,sql}',
    '**/{V,U}[0-9]*__*.{sql,java,kt}',
    '**/R__*.{sql,java,kt}',
  ],
  contracts: [
    '**/{openapi,swagger,asyncapi}*.{yaml,yml,json}',
    '**/*.{openapi,swagger,asyncapi}.{yaml,yml,json}',
    '**/*.{graphql,graphqls,gql}',
    '**/*.{proto,avsc,avdl,thrift,wsdl,raml,xsd}',
    '**/*.api.md',
    '**/contracts/**/*.{yaml,yml,json,graphql,graphqls,gql,proto,avsc,xsd,wsdl,thrift}',
    '**/*.schema.json',
  ],
  logs: [
    '**/{logs,log,logging}/**/*.schema.{json,yaml,yml}',
    '**/{logs,log,logging}{-,_,.}{schema,events,contract}*.{json,yaml,yml}',
  ],
  frontend: ['**/{frontend,webapp,ui}/**', '**/*.{tsx,jsx,vue,svelte,astro,css,scss,sass,less}'],
  statuses: {
    ready: ['Ready', 'Ready for Development', 'Ready for Dev', 'Approved'],
    done: ['Done', 'Completed', 'Complete', 'Shipped', 'Released'],
  },
  roadmap: { path: 'Plans/product-roadmap.md', mirror: 'docs/product-roadmap.html' },
  caps: { prdBytes: 1_000_000, reportBytes: 120_000_000, evidenceFiles: 2_000, parseMs: 5_000 },
};
