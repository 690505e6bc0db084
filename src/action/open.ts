import type { Api } from '../forge/github/api.ts';
import { type GithubForge, openGithub } from '../forge/github/index.ts';
import type { Inputs } from './inputs.ts';

/** What it takes to open a pull request. */
export interface Opening {
  readonly api: Api;
  readonly inputs: Inputs;
  readonly serverUrl: string;
  readonly ownRun?: string;
  readonly workspace?: string;
}

/** Starts to read a pull request; `hint` is what the event said of it. */
export function openPull(
  { api, inputs, serverUrl, ownRun, workspace }: Opening,
  number: number,
  hint?: { readonly head: string; readonly base: string },
): Promise<GithubForge> {
  return openGithub({
    api,
    pull: number,
    serverUrl,
    ...(hint ? { hint } : {}),
    ...(inputs.config ? { configPath: inputs.config } : {}),
    ...(ownRun ? { ownRun } : {}),
    ...(workspace ? { workspace } : {}),
  });
}
