import { type Handlers, type Hub, json, list, nodeId, notFound } from '../hub.ts';
import type { AlertRecord, AnalysisRecord } from '../state.ts';
import { user } from '../views/people.ts';

type Of<Kind extends AlertRecord['kind']> = Extract<AlertRecord, { kind: Kind }>;

const tool = (name: string) => ({ name, guid: null, version: '2.17.0' });
const base = (hub: Hub) => `${hub.url}/repos/${hub.repository}`;
const web = (hub: Hub, kind: AlertRecord['kind'], number: number) =>
  `${hub.serverUrl}/${hub.repository}/security/${kind}/${number}`;

/** Alerts of one kind, newest first, or the one with a number. */
const ofKind = <Kind extends AlertRecord['kind']>(
  hub: Hub,
  kind: Kind,
  query: Readonly<Record<string, unknown>> = {},
) =>
  hub.state.alerts
    .filter((one): one is Of<Kind> => one.kind === kind)
    .filter((one) => query.state === undefined || String(query.state).split(',').includes(one.state))
    .sort((a, b) => b.number - a.number);

const when = (one: AlertRecord, ...states: readonly string[]) => (states.includes(one.state) ? one.createdAt : null);
const who = (hub: Hub, one: AlertRecord, state: string) => (one.state === state ? user(hub, 'nadia') : null);

const common = (hub: Hub, one: AlertRecord) => ({
  number: one.number,
  state: one.state,
  created_at: one.createdAt,
  updated_at: one.createdAt,
  url: `${base(hub)}/${one.kind}/alerts/${one.number}`,
  html_url: web(hub, one.kind, one.number),
});

const instance = (one: Of<'code-scanning'>) => ({
  ref: one.ref,
  analysis_key: '.github/workflows/codeql.yml:analyze',
  category: '.github/workflows/codeql.yml:analyze',
  environment: '{}',
  state: one.state,
  commit_sha: one.sha,
  message: { text: `${one.rule} found` },
  location: { path: one.path, start_line: one.line, end_line: one.line, start_column: 1, end_column: 10 },
  classifications: [],
});

const codeScanning = (hub: Hub, one: Of<'code-scanning'>) => ({
  ...common(hub, one),
  instances_url: `${base(hub)}/code-scanning/alerts/${one.number}/instances`,
  fixed_at: when(one, 'fixed'),
  dismissed_by: who(hub, one, 'dismissed'),
  dismissed_at: when(one, 'dismissed'),
  dismissed_reason: one.state === 'dismissed' ? 'false positive' : null,
  dismissed_comment: null,
  rule: {
    id: one.rule,
    name: one.rule,
    severity: one.severity === 'low' ? 'note' : one.severity === 'medium' ? 'warning' : 'error',
    security_severity_level: one.severity,
    description: one.rule,
    full_description: one.rule,
    tags: ['security'],
    help: null,
    help_uri: null,
  },
  tool: tool(one.tool),
  most_recent_instance: instance(one),
});

function dependabot(hub: Hub, one: Of<'dependabot'>) {
  const ghsa = `GHSA-aaaa-bbbb-${String(one.number).padStart(4, 'c')}`;
  const name = { ecosystem: 'npm', name: one.package };
  const range = { vulnerable_version_range: '< 2.0.0', first_patched_version: { identifier: '2.0.0' } };
  const vulnerability = { package: name, severity: one.severity, ...range };
  return {
    ...common(hub, one),
    dependency: { package: name, manifest_path: one.manifest, scope: 'runtime', relationship: 'direct' },
    security_advisory: {
      ghsa_id: ghsa,
      cve_id: null,
      summary: `A flaw in ${one.package}`,
      description: 'Long words.',
      vulnerabilities: [vulnerability],
      severity: one.severity,
      cvss: { vector_string: null, score: 0 },
      cwes: [],
      identifiers: [{ type: 'GHSA', value: ghsa }],
      references: [],
      published_at: one.createdAt,
      updated_at: one.createdAt,
      withdrawn_at: null,
    },
    security_vulnerability: vulnerability,
    auto_dismissed_at: when(one, 'auto_dismissed'),
    dismissed_at: when(one, 'dismissed'),
    dismissed_by: who(hub, one, 'dismissed'),
    dismissed_reason: one.state === 'dismissed' ? 'tolerable_risk' : null,
    dismissed_comment: null,
    fixed_at: when(one, 'fixed'),
  };
}

const secret = (hub: Hub, one: Of<'secret-scanning'>) => ({
  ...common(hub, one),
  locations_url: `${base(hub)}/secret-scanning/alerts/${one.number}/locations`,
  resolution: one.state === 'resolved' ? 'revoked' : null,
  resolved_at: when(one, 'resolved'),
  resolved_by: who(hub, one, 'resolved'),
  resolution_comment: null,
  secret_type: one.type,
  secret_type_display_name: one.type.replaceAll('_', ' '),
  secret: 'a-value-that-must-never-be-shown',
  push_protection_bypassed: false,
  push_protection_bypassed_by: null,
  push_protection_bypassed_at: null,
});

const analysis = (hub: Hub, one: AnalysisRecord) => ({
  id: one.id,
  ref: one.ref,
  commit_sha: one.sha,
  analysis_key: '.github/workflows/codeql.yml:analyze',
  environment: '{}',
  category: one.category,
  error: one.error,
  warning: one.warning,
  created_at: one.createdAt,
  results_count: one.results,
  rules_count: one.rules,
  url: `${base(hub)}/code-scanning/analyses/${one.id}`,
  sarif_id: nodeId('S', one.id),
  tool: tool(one.tool),
  deletable: false,
});

const full = (ref: unknown) => (String(ref).startsWith('refs/') ? String(ref) : `refs/heads/${ref}`);

export const scanning: Handlers = {
  'code-scanning/list-recent-analyses': ({ query }, hub) => {
    const found = hub.state.analyses
      .filter((one) => query.ref === undefined || one.ref === full(query.ref))
      .filter((one) => query.pr === undefined || one.ref.startsWith(`refs/pull/${query.pr}/`))
      .filter((one) => query.tool_name === undefined || one.tool === query.tool_name);
    const sign = query.direction === 'asc' ? 1 : -1;
    return list(found.sort((a, b) => sign * (a.id - b.id)).map((one) => analysis(hub, one)));
  },
  'code-scanning/get-analysis': ({ params, accept }, hub) => {
    const one = hub.state.analyses.find(({ id }) => id === params.analysis_id);
    if (!one) return notFound();
    if (!accept.includes('application/sarif+json') && !accept.includes('application/json+sarif'))
      return json(analysis(hub, one));
    return { raw: { bytes: Buffer.from(JSON.stringify(one.sarif)), type: 'application/json+sarif; charset=utf-8' } };
  },
  'code-scanning/list-alerts-for-repo': ({ query }, hub) => {
    const found = ofKind(hub, 'code-scanning', query)
      .filter((one) => query.ref === undefined || one.ref === full(query.ref))
      .filter((one) => query.pr === undefined || one.ref.startsWith(`refs/pull/${query.pr}/`))
      .filter((one) => query.tool_name === undefined || one.tool === query.tool_name);
    return list(found.map((one) => codeScanning(hub, one)));
  },
  'code-scanning/get-alert': ({ params }, hub) => {
    const one = ofKind(hub, 'code-scanning').find(({ number }) => number === params.alert_number);
    return one ? json(codeScanning(hub, one)) : notFound();
  },
  'code-scanning/list-alert-instances': ({ params, query }, hub) => {
    const one = ofKind(hub, 'code-scanning').find(({ number }) => number === params.alert_number);
    if (!one) return notFound();
    return list(query.ref === undefined || full(query.ref) === one.ref ? [instance(one)] : []);
  },
  'dependabot/list-alerts-for-repo': ({ query }, hub) =>
    list(ofKind(hub, 'dependabot', query).map((one) => dependabot(hub, one))),
  'dependabot/get-alert': ({ params }, hub) => {
    const one = ofKind(hub, 'dependabot').find(({ number }) => number === params.alert_number);
    return one ? json(dependabot(hub, one)) : notFound();
  },
  'secret-scanning/list-alerts-for-repo': ({ query }, hub) => {
    const found = ofKind(hub, 'secret-scanning', query);
    return list(found.map((one) => ({ ...secret(hub, one), ...(query.hide_secret === true ? { secret: '' } : {}) })));
  },
  'secret-scanning/get-alert': ({ params }, hub) => {
    const one = ofKind(hub, 'secret-scanning').find(({ number }) => number === params.alert_number);
    return one ? json(secret(hub, one)) : notFound();
  },
};
