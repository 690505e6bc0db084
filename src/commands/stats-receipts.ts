import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Sample } from '../model/stats.ts';
import { Stop } from '../model/stop.ts';
import type { Finding } from '../model/verdict.ts';
import type { Receipt } from '../reports/ground/receipt.ts';
import { openReceipt } from '../reports/ground/receipt-file.ts';
import type { Sources } from '../stats/numbers.ts';
import { waiverAges } from '../stats/waivers.ts';
import { isFolder, readGiven } from './files.ts';

/** Largest receipt, in bytes; most files of one count. */
const CAP = 500_000_000;
const MOST = 50_000;

/** JSON files of a folder and those below it, sorted. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile() && one.name.endsWith('.json'));
  if (files.length > MOST) throw new Stop(2, `${folder} holds more than ${MOST} JSON files; name a smaller folder`);
  return files.map((one) => path.join(one.parentPath, one.name)).sort();
}

/** What each rule came to. What could not be told fails it where it blocks; one that did not apply, or waits, was not asked. */
function ruleOutcomes(findings: readonly Finding[]): Readonly<Record<string, 'pass' | 'fail'>> {
  const outcomes = new Map<string, 'pass' | 'fail'>();
  for (const { rule, outcome, severity } of findings) {
    if (outcome === 'not-applicable' || outcome === 'waiting') continue;
    if (outcome === 'unknown' && severity === 'advise') continue;
    if (outcome !== 'pass') outcomes.set(rule, 'fail');
    else if (!outcomes.has(rule)) outcomes.set(rule, 'pass');
  }
  return Object.fromEntries(outcomes);
}

function sampleOf({ facts, verdict }: Receipt): Sample {
  const { change } = facts;
  const documents = facts.prds.map(({ prd }) => prd.path).join(' ');
  const number = change.pullRequest?.number;
  const began = change.commits
    .map((one) => one.authored ?? one.date)
    .map((date) => Date.parse(date))
    .filter((time) => !Number.isNaN(time))
    .sort((a, b) => a - b)[0];
  const [first] = verdict.findings.filter((one) => one.severity === 'block' && one.outcome === 'fail');
  return {
    change:
      number === undefined
        ? [change.repository, documents, change.branch ?? ''].join(' ').trim()
        : `${change.repository}#${number}`,
    at: facts.now,
    state: verdict.state,
    rules: ruleOutcomes(verdict.findings),
    ...(began === undefined ? {} : { began: new Date(began).toISOString() }),
    ...(first === undefined ? {} : { firstFailure: first.rule }),
  };
}

/**
 * Numbers of receipts. Given files have to be receipts; in a folder everything else is left out, which `left` says, and a receipt
 * that was changed after it was written is named in `broken`.
 */
export async function receiptSources(
  given: readonly string[],
  since: string | undefined,
  now: string,
): Promise<{ readonly sources: Sources; readonly left: readonly string[]; readonly broken: readonly string[] }> {
  const samples: Sample[] = [];
  const left: string[] = [];
  const broken: string[] = [];
  // A copy of a receipt, in another folder say, is the same verdict.
  const seen = new Set<string>();
  const newest = new Map<string, Receipt>();
  const take = async (file: string): Promise<void> => {
    const receipt = openReceipt(new TextDecoder().decode(await readGiven(file, CAP)), file);
    if (receipt.facts.outOfScope !== undefined || (since !== undefined && receipt.facts.now < since)) return;
    if (seen.has(receipt.digest)) return;
    seen.add(receipt.digest);
    const { repository } = receipt.change;
    try {
      samples.push(sampleOf(receipt));
    } catch {
      throw new Stop(4, `${file}: its facts cannot be counted; let the gate write the receipt again`);
    }
    if (receipt.facts.now > (newest.get(repository)?.facts.now ?? '')) newest.set(repository, receipt);
  };
  for (const one of given) {
    if (!(await isFolder(one))) {
      await take(one);
      continue;
    }
    const files = await filesIn(one);
    let others = 0;
    if (files.length === 0) throw new Stop(2, `${one} holds no JSON file; keep receipts with check --receipt FILE`);
    for (const file of files) {
      try {
        await take(file);
      } catch (error) {
        if (!(error instanceof Stop)) throw error;
        if (error.code === 4) broken.push(error.message);
        else others++;
      }
    }
    if (others > 0) left.push(`${others} of ${files.length} JSON files in ${one} are no receipts and were left out`);
  }
  const waivers = [...newest.values()].flatMap(({ facts }) => waiverAges(facts.waivers?.standing ?? [], now));
  return { sources: { samples, documents: [], deliveries: [], waivers }, left, broken };
}
