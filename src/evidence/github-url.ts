import type { Target } from '../model/evidence.ts';
import { decodeOnce, normalise } from './address.ts';

/** Parts of a GitHub address below `host/owner/name`, decoded. */
interface Parts {
  readonly repository: string;
  readonly rest: readonly string[];
  readonly query: string;
  readonly fragment: string;
}

const ID = /^\d{1,20}$/;
const SHA = /^[0-9a-f]{7,64}$/i;
const never = (what: string): Target => ({ kind: 'never', what });
const isId = (text: string | undefined): text is string => text !== undefined && ID.test(text);

type Shape = (parts: Parts) => Target | undefined;

/** `/actions/…`: runs, attempts, jobs, artifacts; a list of runs or a workflow page proves nothing. */
const actions: Shape = ({ repository, rest, fragment }) => {
  if (rest[0] !== 'actions') return undefined;
  const [, runs, run, what, id] = rest;
  if (runs !== 'runs' || !isId(run)) return never(runs === 'workflows' ? 'the page of a workflow' : 'a list of runs');
  if (what === 'attempts' && isId(id)) return { kind: 'run', repository, run, attempt: Number(id) };
  if ((what === 'job' || what === 'jobs') && isId(id)) {
    const step = /^step:(\d{1,5}):\d+$/.exec(fragment)?.[1];
    return { kind: 'job', repository, run, job: id, ...(step === undefined ? {} : { step: Number(step) }) };
  }
  if (what === 'artifacts' && isId(id)) return { kind: 'artifact', repository, run, artifact: id };
  return { kind: 'run', repository, run };
};

/** A check run: `/runs/C`, `/pull/N/checks?check_run_id=C`, `/commit/S/checks/C`. */
const checks: Shape = ({ repository, rest, query }) => {
  const [first, second, third, fourth] = rest;
  if (first === 'runs' && isId(second)) return { kind: 'check', repository, check: second };
  if (first === 'commit' && third === 'checks' && isId(fourth)) return { kind: 'check', repository, check: fourth };
  if (first !== 'pull' || third !== 'checks') return undefined;
  const check = new URLSearchParams(query).get('check_run_id') ?? undefined;
  return isId(check) ? { kind: 'check', repository, check } : never('the list of all checks');
};

/** `/security/…`: analyses and alerts. */
const security: Shape = ({ repository, rest, query }) => {
  if (rest[0] !== 'security') return undefined;
  const alert = isId(rest[2]) ? { alert: rest[2] } : {};
  if (rest[1] === 'code-scanning') return { kind: 'code-scanning', repository, query, ...alert };
  if (rest[1] === 'dependabot') return { kind: 'dependabot', repository, ...alert };
  if (rest[1] === 'secret-scanning') return { kind: 'secret-scanning', repository, ...alert };
  return never('the security overview');
};

/** Files at a ref; the ref is one path segment, which every full hash and most branches are. */
const files: Shape = ({ repository, rest }) => {
  const kind = rest[0] === 'tree' ? 'tree' : 'blob';
  if (!['blob', 'tree', 'raw', 'blame'].includes(rest[0] ?? '')) return undefined;
  // `raw/refs/heads/main/…` is how GitHub writes a raw address of a branch today.
  const skip = rest[1] === 'refs' && (rest[2] === 'heads' || rest[2] === 'tags') ? 3 : 1;
  const ref = rest[skip];
  const path = normalise(rest.slice(skip + 1).join('/'));
  if (!ref || path === undefined) return { kind: 'refused', why: 'the path in the address leaves the repository' };
  if (kind === 'blob' && path === '') return never('a branch page');
  return { kind, repository, ref, path };
};

const commits: Shape = ({ repository, rest, fragment }) => {
  const [first, second, third] = rest;
  if (first === 'commit') {
    if (!second || !SHA.test(second)) return { kind: 'refused', why: 'the commit hash has fewer than 7 digits' };
    return third ? undefined : { kind: 'commit', repository, sha: second.toLowerCase() };
  }
  if (first === 'pull' && isId(second) && third === 'commits' && SHA.test(rest[3] ?? '')) {
    return { kind: 'commit', repository, sha: (rest[3] ?? '').toLowerCase() };
  }
  if (first === 'compare' && second) {
    const [base, head] = second.split('...');
    return base && head ? { kind: 'compare', repository, base, head } : never('a comparison with one side');
  }
  const review = /^pullrequestreview-(\d{1,20})$/.exec(fragment)?.[1];
  if (first === 'pull' && isId(second) && review) return { kind: 'review', repository, pull: Number(second), review };
  return undefined;
};

const releases: Shape = ({ repository, rest }) => {
  if (rest[0] !== 'releases') return undefined;
  if (rest[1] === 'tag' && rest[2]) return { kind: 'release', repository, tag: rest.slice(2).join('/') };
  if (rest[1] === 'download' && rest[2] && rest[3])
    return { kind: 'release', repository, tag: rest[2], asset: rest.slice(3).join('/') };
  return never('a list of releases');
};

/** What else a repository page can be; none of it proves anything alone. */
const OTHERS: Readonly<Record<string, string>> = {
  issues: 'an issue',
  pull: 'a pull request or a comment',
  pulls: 'a list of pull requests',
  wiki: 'a wiki page',
  discussions: 'a discussion',
  projects: 'a project',
  milestones: 'a milestone',
  milestone: 'a milestone',
  labels: 'a label',
  workflows: 'a badge or a workflow page',
  actions: 'a list of runs',
  deployments: 'a list of deployments',
  branches: 'a list of branches',
  tags: 'a list of tags',
  commits: 'a list of commits',
  graphs: 'a graph',
  network: 'a graph',
  pulse: 'a graph',
  settings: 'a settings page',
};

const SHAPES: readonly Shape[] = [actions, checks, security, files, commits, releases];

/**
 * Tells what an address of a GitHub repository points at. `host` is the repository's own web host; addresses of
 * raw.githubusercontent.com count as the same place when the host is github.com. Undefined: not an address of that host.
 */
export function githubTarget(url: URL, host: string): Target | undefined {
  const raw = host === 'github.com' && url.hostname === 'raw.githubusercontent.com';
  if (url.host !== host && !raw) return undefined;
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const decoded = parts.map(decodeOnce);
  if (decoded.some((part) => part === undefined))
    return { kind: 'refused', why: 'the address has broken or misleading percent-escapes' };
  const [owner, name, ...rest] = decoded as string[];
  if (!owner || !name) return never('a page of the host');
  const repository = `${owner}/${name.replace(/\.git$/, '')}`;
  if (rest.length === 0) return never('the front page of a repository');
  const whole = {
    repository,
    rest: raw ? ['raw', ...rest] : rest,
    query: url.search.slice(1),
    fragment: url.hash.slice(1),
  };
  for (const shape of SHAPES) {
    const target = shape(whole);
    if (target) return target;
  }
  return never(OTHERS[rest[0] ?? ''] ?? 'a page that proves nothing');
}
