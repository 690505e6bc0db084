import type { RemoteTarget } from '../../../model/evidence.ts';
import type { RemoteAnswer } from '../../../model/forge.ts';
import { Fault } from '../fault.ts';
import * as shapes from '../shapes.ts';
import { type Asked, countsFor, FOUND, missing, notEvidence, refused, unknown } from './ground.ts';

/** The name under which the gate's own SARIF is kept, where a workflow uploads it: a verdict is no evidence for the next one. */
const OWN = 'ready-gate';
const isOwn = ({ tool }: shapes.AnalysisData) => tool.name?.toLowerCase() === OWN;

/** Words of GitHub's own search in the address: `query=is:open tool:CodeQL pr:12`. */
function toolOf(query: string): string | undefined {
  const words = (new URLSearchParams(query).get('query') ?? '').split(/\s+/);
  return words
    .find((word) => /^tool:./i.test(word))
    ?.slice('tool:'.length)
    .replaceAll('"', '')
    .toLowerCase();
}

/** Refs under which a pull request's analyses are kept: the branch (of this repository), its head and its test merge. */
function refsOf({ pull }: Asked): readonly string[] {
  const own = pull.head.repo?.id === pull.base.repo.id ? [`refs/heads/${pull.head.ref}`] : [];
  return [`refs/pull/${pull.number}/merge`, `refs/pull/${pull.number}/head`, ...own];
}

async function analysesOf(ref: string, { api }: Asked): Promise<readonly shapes.AnalysisData[]> {
  try {
    return await api.get('/code-scanning/analyses', {
      what: `the analyses of ${ref}`,
      shape: shapes.analyses,
      params: { ref, per_page: 100 },
    });
  } catch (error) {
    // GitHub's answer to a ref that was never analysed.
    if (error instanceof Fault && error.kind === 'missing') return [];
    throw error;
  }
}

/** The newest analysis of each tool and category. */
function newest(all: readonly shapes.AnalysisData[]): readonly shapes.AnalysisData[] {
  const byKey = new Map<string, shapes.AnalysisData>();
  for (const one of all) {
    const key = JSON.stringify([one.tool.name, one.category]);
    const known = byKey.get(key);
    if (!known || known.created_at < one.created_at || (known.created_at === one.created_at && known.id < one.id))
      byKey.set(key, one);
  }
  return [...byKey.values()];
}

const nameOf = ({ tool, category }: shapes.AnalysisData) =>
  `${tool.name ?? 'code scanning'}${category ? ` (${category})` : ''}`;

/** Most reports that are fetched at once before it is known which of them count. */
const TOOLS = 10;

const sarifOf = (one: shapes.AnalysisData, { api }: Asked): Promise<Uint8Array> =>
  api.bytes('/code-scanning/analyses/{analysis_id}', {
    what: `the analysis of ${nameOf(one)}`,
    params: { analysis_id: one.id },
    accept: 'application/sarif+json',
  });

/** The analyses of this pull request, read from their SARIF; those of the head where there are any. */
export async function codeScanning(
  target: Extract<RemoteTarget, { kind: 'code-scanning' }>,
  asked: Asked,
): Promise<RemoteAnswer> {
  const { api, pull } = asked;
  if (target.alert !== undefined) {
    const found = await api.get('/code-scanning/alerts/{alert_number}', {
      what: `code scanning alert ${target.alert}`,
      shape: shapes.alert,
      params: { alert_number: target.alert },
    });
    return notEvidence(
      `code scanning alert ${target.alert} is ${found.state ?? 'there'}; an alert does not say that a scan was clean; link the list of code scanning`,
    );
  }
  const tool = toolOf(target.query);
  if (tool === OWN)
    return notEvidence('the analyses of ready-gate are this check itself; link those of the tool that scanned');
  const lists = await Promise.all(refsOf(asked).map((ref) => analysesOf(ref, asked)));
  const others = lists.flat().filter((one) => !isOwn(one));
  const all = others.filter((one) => tool === undefined || one.tool.name?.toLowerCase() === tool);
  const last = newest(all);
  if (last.length === 0)
    return missing(`code scanning has no analysis${tool ? ` of ${tool}` : ''} for pull request ${pull.number}`);
  // Each report is fetched while its commit is looked up; there are as many as tools.
  for (const one of last.slice(0, TOOLS)) sarifOf(one, asked).catch(() => {});
  const placed = await Promise.all(last.map(async (one) => ({ one, sha: await countsFor(one.commit_sha, asked) })));
  const current = placed.filter(({ sha }) => sha === pull.head.sha);
  // A tool that was not run again is stale, whatever the others are.
  const stale = placed.find(({ sha }) => sha !== pull.head.sha);
  const used = stale ? [stale] : current;
  for (const { one } of used) {
    if (one.error) return refused(`the analysis of ${nameOf(one)} failed: ${one.error}`);
    if (one.warning) return unknown(`the analysis of ${nameOf(one)} has a warning: ${one.warning}`);
    if (one.rules_count === 0) return refused(`the analysis of ${nameOf(one)} had no rules, so nothing was scanned`);
  }
  const files = await Promise.all(
    used.map(async ({ one }) => ({
      path: `code-scanning/${one.tool.name ?? 'analysis'}-${one.id}.sarif`,
      bytes: await sarifOf(one, asked),
    })),
  );
  const sha = used[0]?.sha ?? pull.head.sha;
  return { resolution: FOUND, origin: 'analysis', commit: { sha, from: 'ref' }, files };
}
