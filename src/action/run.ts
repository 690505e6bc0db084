import { setSecret } from '@actions/core';
import { worstOf } from '../desk/github/status.ts';
import { type Api, openApi } from '../forge/github/api.ts';
import { openBoard } from '../forge/github/board.ts';
import { Fault } from '../forge/github/fault.ts';
import { mayWrite, openPulls, pullsBetween } from '../forge/github/pulls.ts';
import { readPull } from '../forge/github/start.ts';
import { Stop } from '../model/stop.ts';
import { EXIT_CODES } from '../model/verdict.ts';
import { oneLine } from '../reports/ground/sanitise.ts';
import { readContext, type Told } from './context.ts';
import { readSubject } from './event.ts';
import { FILES, type FlipInputs, type Inputs, readInputs } from './inputs.ts';
import type { Bench, Case, Judged } from './judge-pulls.ts';
import { openPull } from './open.ts';
import { runner } from './runner.ts';
import type { Subject } from './subject.ts';

/** Most commits of a sweep, and requests that have to be left for the rest of the repository. */
const SWEEP = 30;
const RESERVE = 150;
/** Bytes of a step's job summary: GitHub drops one over 1 MiB. */
const SUMMARY = 1_000_000;

/** The cases that a subject comes to, or why there is none. */
async function casesOf(api: Api, subject: Subject): Promise<readonly Case[] | string> {
  if (subject.kind === 'none') return subject.why;
  if (subject.kind === 'pull') {
    const { number, hint, askedBy } = subject;
    // Asked for again when it is judged, and answered by then.
    if (askedBy !== undefined) readPull(api, number).catch(() => {});
    if (askedBy !== undefined && !(await mayWrite(api, askedBy)))
      return `${askedBy} may not write to this repository, so /ready is ignored`;
    return [{ number, ...(hint ? { hint } : {}) }];
  }
  if (subject.kind === 'group') {
    const numbers = await pullsBetween(api, subject.base, subject.sha);
    const others = numbers.filter((one) => one !== subject.number);
    return [{ number: subject.number, group: { sha: subject.sha, others } }];
  }
  const open = await openPulls(api);
  // The first of each commit; whoever shares it is judged with it.
  const heads = new Map(open.toReversed().map((one) => [one.head, one]));
  const wanted = [...heads.values()].reverse().filter((one) => subject.kind === 'sweep' || one.head === subject.sha);
  if (wanted.length > 0) return wanted.map(({ number, head, base }) => ({ number, hint: { head, base } }));
  return subject.kind === 'sweep'
    ? 'there is no open pull request'
    : `no open pull request has the head ${subject.sha.slice(0, 7)}`;
}

/** Judges the pull requests of a sweep one after the other, as far as the hour's requests go. */
async function sweep(bench: Bench, cases: readonly Case[]): Promise<readonly Judged[]> {
  const { judgePull } = await import('./judge-pulls.ts');
  const judged: Judged[] = [];
  const untold: string[] = [];
  for (const [at, one] of cases.entries()) {
    const left = bench.api.left() ?? Number.POSITIVE_INFINITY;
    if (at >= SWEEP || left < RESERVE) {
      runner.warn(`${cases.length - at} pull requests were left out of this sweep; the next one takes them`);
      break;
    }
    try {
      judged.push(await judgePull(bench, one));
    } catch (error) {
      untold.push(`pull request ${one.number}: ${error instanceof Error ? error.message : String(error)}`);
      const summary = `Cannot tell: pull request ${one.number} could not be judged`;
      judged.push({
        outcome: { pull: one.number, state: 'cannot-tell', summary },
        blocking: 0,
        untold: untold.slice(-1),
      });
    }
  }
  return judged;
}

function tell(inputs: Inputs, judged: readonly Judged[], swept: boolean): number {
  const [first, ...rest] = judged;
  if (!first) return 0;
  const worst = worstOf(
    first.outcome,
    rest.map((one) => one.outcome),
  );
  runner.output('state', worst.state);
  runner.output('ready', String(worst.state === 'ready'));
  runner.output('summary', oneLine(worst.summary, 140));
  runner.output('findings', String(judged.reduce((sum, one) => sum + one.blocking, 0)));
  const untold = judged.flatMap((one) => one.untold);
  for (const name of FILES) {
    const file = inputs[name];
    const failed = untold.some((one) =>
      one.startsWith(`the ${name.replace(/^(json|sarif)$/, (id) => id.toUpperCase())} `),
    );
    if (file && !failed) runner.output(`${name}-path`, file);
  }
  for (const sentence of untold) runner.warn(oneLine(sentence));
  // In a sweep every pull request has its own status; a red run would say nothing.
  return inputs.mode === 'report' || swept ? 0 : EXIT_CODES[worst.state];
}

/** The gate's own workflow file (`owner/name/.github/workflows/x.yml@ref`) and action, as the runner names them. */
function ownParts(env: NodeJS.ProcessEnv, repository: string): Bench['own'] {
  const [file = ''] = (env.GITHUB_WORKFLOW_REF ?? '').split('@', 1);
  const workflow = file.startsWith(`${repository}/`) ? file.slice(repository.length + 1) : undefined;
  const action = env.GITHUB_ACTION_REPOSITORY || undefined;
  return { ...(workflow ? { workflow } : {}), ...(action ? { action } : {}) };
}

/** Flips a document, then judges what the flip made: a commit of a workflow's token starts no other run. */
async function flipped(
  bench: Bench,
  inputs: FlipInputs,
  subject: Subject,
  told: Told,
  env: NodeJS.ProcessEnv,
  connect: () => Promise<Api>,
): Promise<number> {
  const { actorOf, flipPull } = await import('./flip.ts');
  const actor = actorOf(told, env);
  if (subject.kind !== 'pull') throw new Stop(2, 'a flip needs the number of a pull request');
  const { ask, judgePull } = await import('./judge-pulls.ts');
  const answer = await flipPull(bench, subject.number, inputs, actor, ask(bench));
  if ('code' in answer) return answer.code;
  // Nothing that was read before the commit counts any more.
  const api = await connect();
  const fresh: Bench = { ...bench, api, board: openBoard(api, bench.inputs.context, told.run?.url) };
  const code = tell(bench.inputs, [await judgePull(fresh, { number: answer.judge })], false);
  // Nobody can have approved a new pull request yet: the flip is made all the same.
  return answer.isNew ? 0 : code;
}

async function start(env: NodeJS.ProcessEnv, inputs: Inputs): Promise<number> {
  const told = await readContext();
  const { repository, serverUrl, apiUrl } = told;
  const subject = readSubject(told, inputs.pull);
  const timeoutMs = Number(env.READY_GATE_TIMEOUT_MS) || 20_000;
  const secondMs = Number(env.READY_GATE_SECOND_MS) || 1_000;
  const connect = () => openApi({ apiUrl, token: inputs.token, repository, env, timeoutMs, secondMs });
  const api = await connect();
  const board = openBoard(api, inputs.context, told.run?.url);
  const cases = await casesOf(api, subject);
  if (typeof cases === 'string') {
    runner.print(`Nothing to judge: ${oneLine(cases)}`);
    runner.output('state', 'none');
    runner.output('ready', 'false');
    return 0;
  }
  const bench: Bench = {
    api,
    board,
    inputs,
    serverUrl,
    own: ownParts(env, repository),
    now: new Date().toISOString(),
    summaryBytes: Math.floor(SUMMARY / Math.min(cases.length, SWEEP)),
    ...(told.run ? { ownRun: told.run.id } : {}),
    ...(env.GITHUB_WORKSPACE ? { workspace: env.GITHUB_WORKSPACE } : {}),
  };
  const swept = subject.kind === 'sweep';
  const [only] = cases;
  if (inputs.flip) return flipped(bench, inputs.flip, subject, told, env, connect);
  if (swept || !only) return tell(inputs, await sweep(bench, cases), swept);
  // The first calls are on their way while everything that judges is loaded.
  const opened = openPull(bench, only.number, only.hint);
  opened.catch(() => {});
  if (!only.group) openPulls(api).catch(() => {});
  const { judgePull } = await import('./judge-pulls.ts');
  return tell(inputs, [await judgePull(bench, only, opened)], swept);
}

/** Runs the action and returns its exit code; never throws. What goes wrong is one sentence, and never a success. */
export async function run(env: NodeJS.ProcessEnv): Promise<number> {
  let mode: Inputs['mode'] = 'enforce';
  try {
    const inputs = readInputs(env);
    mode = inputs.mode;
    setSecret(inputs.token);
    return await start(env, inputs);
  } catch (error) {
    const known = error instanceof Stop || error instanceof Fault;
    const why = oneLine(error instanceof Error ? error.message : String(error), 600);
    const lead = known ? '' : 'something unexpected happened: ';
    const details = error instanceof Stop ? error.details.map((detail) => `\n${oneLine(detail)}`).join('') : '';
    runner.fail(`Ready Gate cannot tell: ${lead}${why.replace(/^cannot tell: /i, '')}${details}`);
    runner.output('state', 'cannot-tell');
    runner.output('ready', 'false');
    runner.output('summary', oneLine(`Cannot tell: ${why.replace(/^cannot tell: /i, '')}`, 140));
    if (mode === 'report') return 0;
    if (error instanceof Stop) return error.code;
    return error instanceof Fault ? EXIT_CODES['cannot-tell'] : 1;
  }
}
