import type { Source, Streamed } from '../../model/reading.ts';
import { parseJson } from './json.ts';
import { doubt } from './json-bytes.ts';
import type { JsonCutter } from './json-cut.ts';
import type { CutList } from './json-cut-lists.ts';
import { cutSource } from './pieces.ts';
import { type SarifRuns, sarifRuns } from './sarif-runs.ts';
import { entries, get, list } from './value.ts';

/** What a result is judged by; messages and code flows are checked and left out. */
const WANTED = [
  'ruleId',
  'ruleIndex',
  'rule',
  'kind',
  'level',
  'baselineState',
  'suppressions',
  'suppressionStates',
  'locations',
  'provenance',
  'properties',
  'fingerprints',
  'partialFingerprints',
];
/** Lists of a run that can be long and say nothing about the findings. */
const UNREAD = ['artifacts', 'logicalLocations', 'threadFlowLocations', 'graphs', 'webRequests', 'webResponses'];

const OTHERS: readonly CutList[] = UNREAD.map((key) => ({ path: ['runs', '*', key], keep: [] }));

/** Whether something that stands behind the results changes what they mean. */
function comesLate(seen: unknown, whole: unknown): boolean {
  const late = (key: string) => get(seen, key) === undefined && get(whole, key) !== undefined;
  const overrides = list(get(whole, 'invocations')).some(
    (invocation) => list(get(invocation, 'ruleConfigurationOverrides')).length > 0,
  );
  return late('tool') || late('properties') || (late('invocations') && overrides);
}

interface Pass {
  readonly runs: SarifRuns;
  readonly root: unknown;
  /** Runs as they were known when their results came. */
  readonly seen: readonly unknown[];
}

/** One pass through the file. Without `known` runs each is taken for what stands in front of its results. */
async function pass(source: Source, format: string, known?: readonly unknown[]): Promise<Pass> {
  const runs = sarifRuns(format);
  const seen: unknown[] = [...(known ?? [])];
  const open = seen.map(runs.open);
  let cutter: JsonCutter | undefined;
  const item = (result: unknown, index: number) => {
    if (index >= open.length) {
      for (const run of list(JSON.parse(cutter?.entries(open.length) ?? doubt()))) {
        seen.push(run);
        open.push(runs.open(run));
      }
    }
    (open[index] ?? doubt()).add(result);
  };
  const results: CutList = { path: ['runs', '*', 'results'], keep: WANTED, item };
  const around = await cutSource(source, [results, ...OTHERS], (own) => {
    cutter = own;
  });
  const root = parseJson(around);
  const all = list(get(root, 'runs'));
  // A key that is written with escapes was not seen as `results`.
  if (all.some((run) => list(get(run, 'results')).length > 0)) doubt();
  for (const run of all.slice(open.length)) runs.open(run);
  return { runs, root, seen };
}

/** Reads a SARIF log in pieces; twice where the tool stands behind its results. Throws Unreadable for any doubt. */
export async function streamSarif(source: Source, format: string): Promise<Streamed> {
  let done = await pass(source, format);
  const all = list(get(done.root, 'runs'));
  if (done.seen.some((run, at) => comesLate(run, all[at]))) done = await pass(source, format, all);
  const keys = new Set(entries(done.root).map(([key]) => key));
  return { reading: done.runs.finish(done.root), keys };
}
