import { Stop } from '../model/stop.ts';

/** What the runner tells of this run. */
export interface Told {
  /** `owner/name`. */
  readonly repository: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly event: string;
  /** As it came; nothing of it is checked. */
  readonly payload: unknown;
  /** Id and page of this run, where it has one. */
  readonly run?: { readonly id: string; readonly url: string };
}

/** What of the toolkit's context is used. */
export type Context = Pick<
  typeof import('./toolkit.ts').context,
  'apiUrl' | 'serverUrl' | 'eventName' | 'payload' | 'repo' | 'runId' | 'runAttempt'
>;

async function toolkit(): Promise<Context> {
  try {
    return (await import('./toolkit.ts')).context;
  } catch {
    throw new Stop(2, 'the payload of the event (GITHUB_EVENT_PATH) cannot be read');
  }
}

function repositoryOf(context: Context): string {
  try {
    return `${context.repo.owner}/${context.repo.repo}`;
  } catch {
    // The toolkit throws where nothing names one.
    return '';
  }
}

/** What a context tells; throws Stop(2) with what is missing. */
export function toldBy(context: Context): Told {
  const { apiUrl, serverUrl, eventName, payload, runId, runAttempt } = context;
  const repository = repositoryOf(context);
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new Stop(2, 'GITHUB_REPOSITORY does not name a repository');
  const page = `${serverUrl}/${repository}/actions/runs/${runId}${runAttempt > 0 ? `/attempts/${runAttempt}` : ''}`;
  return {
    repository,
    apiUrl,
    serverUrl,
    event: eventName ?? '',
    payload,
    ...(runId > 0 ? { run: { id: String(runId), url: page } } : {}),
  };
}

/** Reads what the runner tells, by the official toolkit and once per process; throws Stop(2) with what is missing. */
export const readContext = async (): Promise<Told> => toldBy(await toolkit());
