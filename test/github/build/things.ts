import { type Hub, userOf } from '../hub.ts';
import type * as Add from '../specs.ts';
import { type AlertRecord, BOT } from '../state.ts';

const web = (hub: Hub) => `${hub.serverUrl}/${hub.repository}`;

/** See GitHub.addStatus. */
export function addStatus(hub: Hub, spec: Add.StatusSpec): void {
  hub.state.statuses.push({
    id: hub.next(),
    sha: hub.git.sha(spec.sha),
    context: spec.context,
    state: spec.state,
    description: spec.description ?? null,
    targetUrl: spec.targetUrl ?? null,
    creator: userOf(hub, spec.creator ?? BOT).login,
    createdAt: spec.createdAt ?? hub.now(),
  });
}

/** See GitHub.addDeployment. */
export function addDeployment(
  hub: Hub,
  { sha, environment = 'production', state, createdAt }: Add.DeploymentSpec,
): void {
  const id = hub.next();
  hub.state.deployments.push({ id, sha: hub.git.sha(sha), environment, state, createdAt: createdAt ?? hub.now() });
}

/** See GitHub.addReview. */
export function addReview(hub: Hub, spec: Add.ReviewSpec): Add.Review {
  const pull = hub.state.pulls.find(({ number }) => number === spec.pull);
  if (!pull) throw new Error(`the test has no pull request ${spec.pull}`);
  const id = spec.id ?? hub.next();
  hub.state.reviews.push({
    id,
    pull: spec.pull,
    user: userOf(hub, spec.user).login,
    state: spec.state ?? 'APPROVED',
    sha: spec.sha ? hub.git.sha(spec.sha) : pull.headSha,
    body: spec.body ?? '',
    submittedAt: spec.submittedAt ?? hub.now(),
  });
  return { id, url: `${web(hub)}/pull/${spec.pull}#pullrequestreview-${id}` };
}

const SARIF = 'https://json.schemastore.org/sarif-2.1.0.json';

interface Run {
  readonly results?: readonly unknown[];
  readonly tool?: { readonly driver?: { readonly rules?: readonly unknown[] } };
}

/** See GitHub.addAnalysis. */
export function addAnalysis(hub: Hub, spec: Add.AnalysisSpec): Add.Analysis {
  const sha = hub.git.sha(spec.sha);
  const tool = spec.tool ?? 'CodeQL';
  const rules = [{ id: 'js/sql-injection', name: 'js/sql-injection' }];
  const invocations = [{ executionSuccessful: true }];
  const clean = { tool: { driver: { name: tool, rules } }, invocations, results: [] };
  const sarif = spec.sarif ?? { $schema: SARIF, version: '2.1.0', runs: [clean] };
  const runs = ('runs' in sarif && Array.isArray(sarif.runs) ? sarif.runs : []) as readonly Run[];
  const count = (of: (run: Run) => readonly unknown[] | undefined) =>
    runs.reduce((sum, run) => sum + (of(run)?.length ?? 0), 0);
  const pull = hub.state.pulls.find((one) => one.headSha === sha || one.mergeSha === sha);
  const kind = pull?.mergeSha === sha ? 'merge' : 'head';
  const id = spec.id ?? hub.next();
  hub.state.analyses.push({
    id,
    sha,
    ref: spec.ref ?? (pull ? `refs/pull/${pull.number}/${kind}` : 'refs/heads/main'),
    tool,
    category: spec.category ?? '.github/workflows/codeql.yml:analyze',
    error: spec.error ?? '',
    warning: spec.warning ?? '',
    results: spec.results ?? count((run) => run.results),
    rules: spec.rules ?? count((run) => run.tool?.driver?.rules),
    sarif,
    createdAt: spec.createdAt ?? hub.now(),
  });
  return { id, url: `${web(hub)}/security/code-scanning?query=tool%3A${encodeURIComponent(tool)}` };
}

/** See GitHub.addAlert. */
export function addAlert(hub: Hub, spec: Add.AlertSpec): Add.Alert {
  const number = spec.number ?? 1 + hub.state.alerts.filter(({ kind }) => kind === spec.kind).length;
  const common = { number, createdAt: hub.now() };
  const record: AlertRecord =
    spec.kind === 'code-scanning'
      ? {
          state: 'open',
          severity: 'high',
          rule: 'js/sql-injection',
          tool: 'CodeQL',
          ref: 'refs/heads/main',
          path: 'src/app.ts',
          line: 1,
          ...spec,
          ...common,
          sha: hub.git.sha(spec.sha ?? 'main'),
        }
      : spec.kind === 'dependabot'
        ? { state: 'open', severity: 'high', package: 'left-pad', manifest: 'package-lock.json', ...spec, ...common }
        : { state: 'open', type: 'aws_access_key_id', ...spec, ...common };
  hub.state.alerts.push(record);
  return { number, url: `${web(hub)}/security/${spec.kind}/${number}` };
}

/** See GitHub.addComment. */
export function addComment(hub: Hub, spec: Add.CommentSpec): Add.Comment {
  const id = spec.id ?? hub.next();
  const createdAt = spec.createdAt ?? hub.now();
  const user = userOf(hub, spec.user).login;
  hub.state.comments.push({ id, issue: spec.issue, user, body: spec.body, createdAt, updatedAt: createdAt });
  return { id, url: `${web(hub)}/pull/${spec.issue}#issuecomment-${id}` };
}

/** See GitHub.addRelease. */
export function addRelease(hub: Hub, spec: Add.ReleaseSpec): Add.Release {
  const id = hub.next();
  const sha = hub.git.sha(spec.sha);
  hub.git.point(`refs/tags/${spec.tag}`, sha);
  const assets = Object.entries(spec.assets ?? {}).map(([name, content]) => ({
    id: hub.next(),
    name,
    bytes: Buffer.from(content),
  }));
  hub.state.releases.push({ id, tag: spec.tag, sha, assets });
  return { id, url: `${web(hub)}/releases/tag/${spec.tag}` };
}

/** See GitHub.addUser. */
export function addUser(hub: Hub, spec: Add.UserSpec): Add.User {
  const old = userOf(hub, spec.login);
  const { login, id = old.id, type = old.type, permission = old.permission } = spec;
  const user = { login, id, type, permission };
  hub.state.users.splice(hub.state.users.indexOf(old), 1, user);
  return { login: user.login, id: user.id, type: user.type };
}
