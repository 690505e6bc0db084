import type { Policy } from '../model/policy.ts';

/** Defaults of the engineering standard: who does what, how large a change is, what changes together, what is declared where. */
export const STANDARD: Pick<
  Policy,
  'activities' | 'handoffs' | 'waivers' | 'summary' | 'size' | 'together' | 'environment' | 'release'
> = {
  activities: [
    {
      name: 'Gates & Ready flip',
      responsible: ['PM'],
      accountable: ['PM'],
      consulted: ['QA', 'Eng Lead', 'SRE/DevOps'],
    },
    { name: 'Test evidence', responsible: ['QA'], accountable: ['QA'], consulted: ['Eng Lead'] },
    { name: 'Deployment', responsible: ['SRE/DevOps'], accountable: ['SRE/DevOps'], consulted: ['Eng Lead'] },
    { name: 'Design review', responsible: ['Eng Lead'], accountable: ['Eng Lead'], consulted: ['CTO', 'FE', 'BE'] },
    { name: 'Decision and rollback log', responsible: ['PM'], accountable: ['PM'], consulted: ['Eng Lead'] },
  ],
  handoffs: [
    { name: 'API contract', when: ['contract'], paths: [], roles: ['PM', 'FE'] },
    {
      name: 'Migration or infrastructure',
      when: ['migration', 'paths'],
      paths: [
        '**/*.{tf,tfvars,hcl,bicep}',
        '{infra,infrastructure,terraform,pulumi,ansible,helm,charts,k8s,kubernetes,deploy,deployment}/**',
        '**/{Dockerfile,Containerfile,docker-compose*.{yml,yaml},compose*.{yml,yaml}}',
        '**/Dockerfile.[a-z]*',
      ],
      roles: ['SRE/DevOps'],
    },
    {
      name: 'Security',
      when: ['security-waiver', 'paths'],
      paths: [
        '**/{auth,authn,authz,authentication,authorization,oauth,oidc,sso,session,sessions,crypto,security,permissions}/**',
        '**/{auth,authentication,authorization,oauth,oidc,session,permissions,permission,crypto}.[a-z]*',
      ],
      roles: ['Security'],
    },
    { name: 'QA', when: ['qa-evidence'], paths: [], roles: ['QA'] },
  ],
  waivers: { path: '.github/ready-waivers.yml', days: { critical: 7, high: 30, other: 90 } },
  summary: { words: 400 },
  size: {
    files: 40,
    lines: 800,
    generated: [
      '{dist,build,out,target,vendor,third_party,node_modules}/**',
      '**/{dist,vendor,generated,__generated__,gen,__snapshots__}/**',
      '**/*.{min.js,min.css,map,snap,pb.go,pb.ts,g.dart,freezed.dart,designer.cs}',
      '**/*{.generated,_generated,_pb2,_pb2_grpc}.[a-z]*',
    ],
  },
  together: [],
  environment: {
    declared: ['**/.env.{example,sample,template,dist}', '**/{env,environment}.{example,sample}', '**/example.env'],
    ignore: ['NODE_ENV', 'CI', 'HOME', 'PATH', 'PWD', 'USER', 'TZ', 'LANG', 'TMPDIR', 'TEMP', 'TMP', 'SHELL', 'TERM'],
  },
  release: {
    paths: [
      '.github/workflows/{release,deploy,publish}*.{yml,yaml}',
      '{deploy,deployment,release,helm,charts,k8s,kubernetes}/**',
      '**/{Dockerfile,Containerfile}',
      'Procfile',
    ],
    notes: [
      '**/{runbook,Runbook,RUNBOOK,runbooks,Runbooks}*',
      '**/{runbook,runbooks,Runbooks}/**',
      '**/{deployment,deploy,release}{-,_,}{notes,guide,plan}*.{md,markdown}',
      '{CHANGELOG,RELEASE,RELEASES}*',
    ],
  },
};
