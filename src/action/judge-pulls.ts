import { githubDesk } from '../desk/github/index.ts';
import { type Outcome, statusOf } from '../desk/github/status.ts';
import type { GithubForge } from '../forge/github/index.ts';
import { namesakeOf } from '../forge/github/namesake.ts';
import { openPulls } from '../forge/github/pulls.ts';
import { gate } from '../gate.ts';
import type { Board } from '../model/board.ts';
import type { Desk } from '../model/desk.ts';
import { Stop } from '../model/stop.ts';
import type { Report } from '../model/verdict.ts';
import { oneLine } from '../reports/ground/sanitise.ts';
import { type Opening, openPull } from './open.ts';
import { runner } from './runner.ts';

/** What every judgement of a run shares. */
export interface Bench extends Opening {
  readonly board: Board;
  /** Workflow file that this run is of, and the repository of the action. */
  readonly own: { readonly workflow?: string; readonly action?: string };
  /** ISO time of the whole run. */
  readonly now: string;
  /** Bytes of the job summary for each verdict. */
  readonly summaryBytes: number;
}

/** One pull request to judge, and where its status goes when that is not its head. */
export interface Case {
  readonly number: number;
  readonly hint?: { readonly head: string; readonly base: string };
  /** Head of the merge group and the other pull requests in it. */
  readonly group?: { readonly sha: string; readonly others: readonly number[] };
}

/** How a case ended: what its commit's status came to, what blocks, what could not be written. */
export interface Judged {
  readonly outcome: Outcome;
  readonly blocking: number;
  readonly untold: readonly string[];
}

/** Most other pull requests of one commit that are judged with it. */
const OTHERS = 10;

const silent: Desk = { tell: async () => [] };
const reason = (error: unknown) => oneLine(error instanceof Error ? error.message : String(error), 400);

/** What is asked of every pull request of a run. */
export const ask = ({ now, inputs, own }: Bench) => ({
  now,
  own,
  ...(inputs.config ? { configPath: inputs.config } : {}),
});
const blocks = ({ verdict }: Report) =>
  verdict.findings.filter(
    (one) => one.severity === 'block' && one.outcome !== 'pass' && one.outcome !== 'not-applicable',
  ).length;

/** The verdict on another pull request of the same commit; what goes wrong there is a verdict too. */
async function judgeOther(bench: Bench, number: number): Promise<Outcome> {
  try {
    const forge = await openPull(bench, number);
    const { report } = await gate(forge, silent, ask(bench));
    return { pull: number, state: report.verdict.state, summary: report.verdict.summary };
  } catch (error) {
    return { pull: number, state: 'cannot-tell', summary: `Cannot tell: ${reason(error)}` };
  }
}

/** Verdicts on the other pull requests that the status of a commit speaks for. */
async function judgeOthers(bench: Bench, numbers: readonly number[]): Promise<readonly Outcome[]> {
  if (numbers.length > OTHERS)
    throw new Stop(4, `cannot tell: ${numbers.length + 1} open pull requests share this commit, more than are judged`);
  const outcomes: Outcome[] = [];
  for (const number of numbers) outcomes.push(await judgeOther(bench, number));
  return outcomes;
}

/** Judges one pull request (`opened` where its reading has begun) and tells the verdict; whatever goes wrong leaves an error on the commit, never a success. */
export async function judgePull(
  bench: Bench,
  { number, hint, group }: Case,
  opened?: Promise<GithubForge>,
): Promise<Judged> {
  const { board, inputs, api } = bench;
  let sha = group?.sha ?? hint?.head;
  let pending: Promise<string | undefined> = Promise.resolve(undefined);
  try {
    const listed = group ? undefined : openPulls(api);
    listed?.catch(() => {});
    const forge = await (opened ?? openPull(bench, number, hint));
    sha = group?.sha ?? forge.head;
    const at = sha;
    pending = board.status(at, 'pending', 'Checking the evidence').then(
      () => undefined,
      (error) => `the status could not be set to pending: ${reason(error)}`,
    );
    const sharing = async () => {
      if (group) return group.others;
      const open = await (listed ?? []);
      return open.filter((one) => one.head === at && one.number !== number).map((one) => one.number);
    };
    const namesake = namesakeOf(api, at, inputs.context);
    namesake.catch(() => {});
    const others = sharing().then((numbers) => judgeOthers(bench, numbers));
    others.catch(() => {});
    let outcome: Outcome | undefined;
    const desk = githubDesk({
      ...inputs,
      board,
      runner,
      sha: at,
      pull: number,
      summaryBytes: bench.summaryBytes,
      others: async () => {
        const [by] = await Promise.all([namesake, pending]);
        if (by !== undefined) {
          const why = `a check by ${by} has the name of the status, ${inputs.context}; give that job, or the status, another name`;
          throw new Stop(4, `cannot tell: ${why}`);
        }
        return others;
      },
      movement: forge.movement,
      line: oneLine,
      decided: (found) => {
        outcome = found;
      },
    });
    const { report, untold } = await gate(forge, desk, ask(bench));
    // Nothing was told at all: then the verdict is worth nothing to anybody who waits for the status.
    if (!outcome) throw new Stop(4, `cannot tell: ${untold[0] ?? 'the verdict could not be told'}`);
    const first = await pending;
    // A status that could be written in the end is all that counts.
    const told = first && untold.some((one) => one.startsWith('the status ')) ? [first, ...untold] : untold;
    return { outcome, blocking: blocks(report), untold: told };
  } catch (error) {
    await pending;
    const summary = `Cannot tell: ${reason(error).replace(/^cannot tell: /i, '')}`;
    const outcome = { pull: number, state: 'cannot-tell', summary: oneLine(summary, 140) } as const;
    const { state, text } = statusOf(outcome, inputs.mode);
    if (sha !== undefined) await board.status(sha, state, oneLine(text, 140)).catch(() => {});
    throw error;
  }
}
