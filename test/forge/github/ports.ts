import { type GithubDesk, githubDesk } from '../../../src/desk/github/index.ts';
import { type Api, openApi } from '../../../src/forge/github/api.ts';
import { openBoard } from '../../../src/forge/github/board.ts';
import { type GithubForge, type GithubOptions, openGithub } from '../../../src/forge/github/index.ts';
import { gate } from '../../../src/gate.ts';
import { Stop } from '../../../src/model/stop.ts';
import type { Report } from '../../../src/model/verdict.ts';
import { oneLine } from '../../../src/reports/ground/sanitise.ts';
import type { GitHub } from '../../github/server.ts';

/** The API of a fake GitHub, with waits that a test can afford. */
export const apiOf = (hub: GitHub, timeoutMs = 10_000, retries = 1): Promise<Api> =>
  openApi({ apiUrl: hub.url, token: hub.token, repository: hub.repository, env: {}, timeoutMs, retries, secondMs: 1 });

/** The forge of pull request 12. */
export async function forgeOf(hub: GitHub, options: Partial<GithubOptions> = {}): Promise<GithubForge> {
  return openGithub({ api: await apiOf(hub), pull: 12, serverUrl: hub.serverUrl, ...options });
}

/** What a check in this process came to: a report, or the sentence that it stopped with; everything told is kept. */
export interface Checked {
  readonly report?: Report;
  readonly stopped?: string;
  readonly untold: readonly string[];
  readonly summary: string;
}

/** Judges pull request 12 and tells it on the fake GitHub, without a runner. */
export async function check(
  hub: GitHub,
  timeoutMs?: number,
  more: Partial<GithubDesk> = {},
  retries?: number,
): Promise<Checked> {
  let summary = '';
  try {
    const api = await apiOf(hub, timeoutMs, retries);
    const forge = await openGithub({ api, pull: 12, serverUrl: hub.serverUrl });
    const desk = githubDesk({
      board: openBoard(api, 'Ready', undefined),
      runner: {
        summary: async (markdown) => {
          summary += markdown;
        },
        annotate: () => {},
        print: () => {},
      },
      context: 'Ready',
      sha: forge.head,
      pull: 12,
      mode: 'enforce',
      comment: 'off',
      summaryBytes: 1_000_000,
      others: async () => [],
      movement: forge.movement,
      line: oneLine,
      decided: () => {},
      ...more,
    });
    const { report, untold } = await gate(forge, desk, { now: '2025-08-13T16:00:00Z' });
    return { report, untold, summary };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { stopped: error.message, untold: [], summary };
  }
}
