import { openApi } from '../forge/github/api.ts';
import { openBoard } from '../forge/github/board.ts';
import { Fault } from '../forge/github/fault.ts';
import { openGithub } from '../forge/github/index.ts';
import { findRepository } from '../forge/local/find.ts';
import { remoteNames, remoteOfRepository } from '../forge/local/remote.ts';
import { Stop } from '../model/stop.ts';
import { oneLine } from '../reports/ground/sanitise.ts';
import { type FlipOptions, told } from './flip.ts';
import { checkedActor, planOnGithub, writeOnGithub } from './flip-github.ts';
import { print, withProgress } from './terminal.ts';

/** The repository on GitHub: as the environment names it, else as the clone's remote does, on the same host only. */
async function repositoryName(folder: string, serverUrl: string, env: NodeJS.ProcessEnv): Promise<string> {
  if (env.GITHUB_REPOSITORY) return env.GITHUB_REPOSITORY;
  const repository = await findRepository(folder, env);
  const remote = await remoteOfRepository(repository, await remoteNames(repository));
  // The token goes to no host that a clone merely names.
  if (remote?.host !== new URL(serverUrl).host)
    throw new Stop(2, `the clone has no remote on ${serverUrl}; name the repository in GITHUB_REPOSITORY`);
  return remote.repository;
}

/** A flip of a pull request on GitHub, as the user of GITHUB_TOKEN. */
export async function flipPull(given: string, number: string, options: FlipOptions): Promise<number> {
  const { env } = process;
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  if (!/^[1-9]\d{0,9}$/.test(number)) throw new Stop(2, `${number} is not a pull request number`);
  if (!token) throw new Stop(2, 'set GITHUB_TOKEN to a token that may write contents, so that GitHub knows who flips');
  const serverUrl = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/$/, '');
  const usual = serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`;
  const repository = await repositoryName(options.repo ?? process.cwd(), serverUrl, env);
  try {
    const api = await openApi({ apiUrl: env.GITHUB_API_URL || usual, token, repository, env });
    const login = await checkedActor(api, await openBoard(api, '', undefined).self());
    const pull = Number(number);
    const forge = await openGithub({ api, pull, serverUrl });
    const asked = {
      api,
      forge,
      pull,
      login,
      question: { now: new Date().toISOString() },
      prd: given.replaceAll('\\', '/').replace(/^\.\//, ''),
      ...(options.status ? { status: options.status } : {}),
    };
    const answer = await withProgress('Checking the evidence', () => planOnGithub(asked));
    const code = told(answer, options.dryRun === true);
    if (code !== undefined || answer.kind !== 'planned') return code ?? 0;
    const branch = options.newBranch === true ? `ready-gate/flip-${pull}` : options.newBranch;
    const written = await writeOnGithub(asked, answer, branch);
    print(`  commit ${written.sha.slice(0, 7)} on ${oneLine(written.branch)}`);
    if (written.opened) print(`  pull request ${written.opened.number}: ${oneLine(written.opened.url)}`);
    return 0;
  } catch (error) {
    throw error instanceof Fault ? new Stop(4, `cannot tell: ${error.message}`) : error;
  }
}
