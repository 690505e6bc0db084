import path from 'node:path';
import { writeWhole } from '../desk/text.ts';
import { Stop } from '../model/stop.ts';
import { json, oneLine } from '../reports/ground/sanitise.ts';
import { numbersOf, type Sources } from '../stats/numbers.ts';
import { csvOf, tableOf } from '../stats/tell.ts';
import { momentOf } from './moment.ts';
import { receiptSources } from './stats-receipts.ts';
import { print, withProgress } from './terminal.ts';

export interface StatsOptions {
  readonly repo?: string;
  readonly github?: string;
  readonly context: string;
  readonly since?: string;
  readonly at?: string;
  readonly format: 'table' | 'json' | 'csv';
  readonly output?: string;
}

const EMPTY: Sources = { samples: [], documents: [], deliveries: [], waivers: [] };

/** What a repository on GitHub tells; throws Stop(2) without a token or a name, Stop(4) when GitHub cannot be read. */
async function githubSources(name: string, context: string, since: string | undefined): Promise<Sources> {
  if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name))
    throw new Stop(2, `--github takes owner/name, not ${JSON.stringify(name.slice(0, 80))}`);
  const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN;
  if (!token) throw new Stop(2, '--github needs a token: set GITHUB_TOKEN to one that may read the repository');
  const [{ openApi }, { deploymentsOf, statusesOf }, { Fault }] = await Promise.all([
    import('../forge/github/api.ts'),
    import('../forge/github/statistics.ts'),
    import('../forge/github/fault.ts'),
  ]);
  const apiUrl = process.env.GITHUB_API_URL || 'https://api.github.com';
  const api = await openApi({ apiUrl, token, repository: name });
  const [samples, deployments] = await Promise.allSettled([statusesOf(api, context, since), deploymentsOf(api, since)]);
  if (samples.status === 'rejected')
    throw samples.reason instanceof Fault ? new Stop(4, `cannot tell: ${samples.reason.message}`) : samples.reason;
  if (deployments.status === 'fulfilled') return { ...EMPTY, samples: samples.value, deliveries: [deployments.value] };
  if (!(deployments.reason instanceof Fault)) throw deployments.reason;
  // Many tokens may not read deployments; what they may read still counts.
  process.stderr.write(`ready-gate: ${oneLine(deployments.reason.message)}\n`);
  return { ...EMPTY, samples: samples.value };
}

/** Every source that was named; the repository around the current folder when none was. */
async function sourcesOf(
  files: readonly string[],
  options: StatsOptions,
  now: string,
): Promise<{ readonly sources: readonly Sources[]; readonly broken: readonly string[] }> {
  const since = options.since === undefined ? undefined : momentOf(options.since, '--since').slice(0, 10);
  const local = options.repo !== undefined || (files.length === 0 && options.github === undefined);
  const receipts = files.length > 0 ? await receiptSources(files, since, now) : undefined;
  if (receipts) for (const sentence of receipts.left) process.stderr.write(`ready-gate: ${oneLine(sentence)}\n`);
  const sources = [
    ...(receipts ? [receipts.sources] : []),
    ...(options.github === undefined ? [] : [await githubSources(options.github, options.context, since)]),
    ...(local
      ? [await (await import('./stats-local.ts')).localSources(options.repo ?? process.cwd(), since, now)]
      : []),
  ];
  return { sources, broken: receipts?.broken ?? [] };
}

/** `ready-gate stats`: numbers over receipts, the statuses of a repository on GitHub, and the history of a local one. */
export async function stats(files: readonly string[], options: StatsOptions): Promise<number> {
  const now = momentOf(options.at);
  const { sources, broken } = await withProgress('Counting', () => sourcesOf(files, options, now));
  const [waivers = []] = sources.map((one) => one.waivers).filter((one) => one.length > 0);
  const numbers = numbersOf({
    samples: sources.flatMap((one) => one.samples),
    documents: sources.flatMap((one) => one.documents),
    deliveries: sources.flatMap((one) => one.deliveries),
    waivers,
  });
  const tellers = {
    table: () => `${tableOf(numbers, oneLine)}\n`,
    json: () => `${json(numbers)}\n`,
    csv: () => csvOf(numbers, oneLine),
  };
  const text = tellers[options.format]();
  if (options.output === undefined) print(text.replace(/\r?\n$/, ''));
  else await writeWhole(path.resolve(options.output), text);
  for (const sentence of broken.slice(0, 20)) process.stderr.write(`ready-gate: ${oneLine(sentence)}\n`);
  return broken.length > 0 ? 4 : 0;
}
