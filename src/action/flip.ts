import { checkedActor, planOnGithub, writeOnGithub } from '../commands/flip-github.ts';
import { Stop } from '../model/stop.ts';
import { EXIT_CODES, type State } from '../model/verdict.ts';
import { fenced, inline } from '../reports/ground/markdown-escape.ts';
import { oneLine } from '../reports/ground/sanitise.ts';
import type { Told } from './context.ts';
import { senderOf } from './events/sender.ts';
import type { FlipInputs } from './inputs.ts';
import type { Bench } from './judge-pulls.ts';
import { openPull } from './open.ts';
import { runner } from './runner.ts';

/** Who started this run, as the event tells; throws Stop(2) where somebody else started it once more. */
export function actorOf({ event, payload }: Pick<Told, 'event' | 'payload'>, env: NodeJS.ProcessEnv): string {
  if (event !== 'workflow_dispatch')
    throw new Stop(
      2,
      `a flip is started by workflow_dispatch, so that somebody asks for it; this is ${event || 'none'}`,
    );
  const login = senderOf(event, payload);
  const again = env.GITHUB_TRIGGERING_ACTOR;
  if (again && again.toLowerCase() !== login.toLowerCase())
    throw new Stop(2, `${again} ran again what ${login} started; start the workflow anew to flip`);
  return login;
}

const STATES: ReadonlyMap<number, State> = new Map(
  (Object.entries(EXIT_CODES) as [State, number][]).map(([state, code]) => [code, state]),
);

/** What a flip without a commit came to, as a job summary; it changes nothing when it cannot be written. */
async function summarise(title: string, body: string): Promise<void> {
  await runner.summary(`## ${title}\n\n${body}\n`).catch(() => runner.warn('the job summary could not be written'));
}

/** What is missing as a list; text to paste as it stands. */
const listed = (missing: readonly string[]) =>
  missing.some((line) => /^\s/.test(line))
    ? fenced(missing.join('\n'))
    : missing.map((line) => `- ${inline(line)}`).join('\n');

/** The pull request that is left to judge after a flip, and whether it is a new one; else the exit code. */
export type Flipped = { readonly judge: number; readonly isNew: boolean } | { readonly code: number };

/** Flips the document of a pull request for who started the run. Throws Stop and Fault as a check does. */
export async function flipPull(
  bench: Bench,
  pull: number,
  inputs: FlipInputs,
  actor: string,
  question: Parameters<typeof planOnGithub>[0]['question'],
): Promise<Flipped> {
  const { api } = bench;
  const login = await checkedActor(api, actor);
  const forge = await openPull(bench, pull);
  const asked = {
    api,
    forge,
    pull,
    login,
    question,
    ...(inputs.prd ? { prd: inputs.prd } : {}),
    ...(inputs.status ? { status: inputs.status } : {}),
  };
  const answer = await planOnGithub(asked);
  const summary = oneLine(answer.says, 140);
  if (answer.kind === 'refused') {
    const missing = answer.missing.map((line) => `\n  ${/^\s/.test(line) ? line : oneLine(line)}`).join('');
    runner.fail(`No flip: ${oneLine(answer.says)}${missing}`);
    await summarise(`❌ No flip: ${inline(answer.says)}`, listed(answer.missing));
    runner.output('state', STATES.get(answer.code) ?? 'not-ready');
    runner.output('ready', 'false');
    runner.output('summary', summary);
    return { code: answer.code };
  }
  runner.print(oneLine(answer.says));
  if (answer.kind === 'already' || inputs.flip === 'dry-run') {
    const diffs = answer.kind === 'planned' ? answer.changes.flatMap(({ diff }) => diff.split('\n')) : [];
    // Nothing that begins a line may be taken for a command of the runner.
    for (const line of diffs) runner.print(line.slice(0, 1) + oneLine(line.slice(1).replaceAll('\t', '    ')));
    const shown = diffs.length > 0 ? `Nothing was written.\n\n${fenced(diffs.join('\n'), 'diff')}` : '';
    await summarise(`✅ ${inline(answer.says)}`, shown);
    runner.output('state', 'ready');
    runner.output('ready', 'true');
    runner.output('summary', summary);
    return { code: 0 };
  }
  const written = await writeOnGithub(asked, answer, inputs.branch);
  runner.print(`Commit ${written.sha} on ${oneLine(written.branch)}`);
  runner.output('flip-commit', written.sha);
  if (!written.opened) return { judge: pull, isNew: false };
  runner.print(`Pull request ${written.opened.number}: ${oneLine(written.opened.url)}`);
  return { judge: written.opened.number, isNew: true };
}
