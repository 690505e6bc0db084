import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Board } from '../../model/board.ts';
import type { Desk } from '../../model/desk.ts';
import { Stop } from '../../model/stop.ts';
import type { Report, Teller } from '../../model/verdict.ts';
import { writeWhole } from '../text.ts';
import { type Annotation, annotationsOf } from './annotations.ts';
import { type CommentMode, writeComment } from './comment.ts';
import { cutMarkdown } from './cut.ts';
import { type Mode, type Outcome, statusOf, worstOf } from './status.ts';

/** What of a runner is used to tell. */
export interface Runner {
  /** Appends Markdown to the job summary. */
  readonly summary: (markdown: string) => Promise<void>;
  readonly annotate: (annotation: Annotation) => void;
  readonly print: (text: string) => void;
}

/** How the verdict on one pull request is told on GitHub. */
export interface GithubDesk {
  readonly board: Board;
  readonly runner: Runner;
  /** Name of the commit status. */
  readonly context: string;
  /** Commit that gets the status: the evaluated head, or the head of the merge group. */
  readonly sha: string;
  readonly pull: number;
  readonly mode: Mode;
  readonly comment: CommentMode;
  /** Absolute paths of files to write. */
  readonly json?: string;
  readonly sarif?: string;
  readonly receipt?: string;
  readonly statement?: string;
  readonly predicate?: string;
  /** Bytes of the job summary that this verdict may take. */
  readonly summaryBytes: number;
  /** Verdicts on the other open pull requests that share the commit; the worst decides its status. */
  readonly others: () => Promise<readonly Outcome[]>;
  /** Whether the pull request is still the one that was judged. */
  readonly movement: () => Promise<'same' | 'moved' | 'retargeted' | 'closed'>;
  /** The one sanitiser: text for one line of any output. */
  readonly line: (text: string, most?: number) => string;
  /** Hears what the commit's status came to. */
  readonly decided: (outcome: Outcome) => void;
}

/** Longest status description that GitHub takes. */
const LONGEST = 140;

const why = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function written(file: string | undefined, text: () => string): Promise<void> {
  if (file === undefined) return;
  await mkdir(path.dirname(file), { recursive: true });
  await writeWhole(file, text());
}

/** Text of a status: the verdict, which pull request it is about if that is another one, and whether it is superseded. */
function describe(desk: GithubDesk, worst: Outcome, text: string, moved: boolean): string {
  const of = worst.pull === desk.pull ? '' : `#${worst.pull}: `;
  const lead = moved ? 'Superseded by a newer commit. ' : '';
  return desk.line(`${lead}${of}${text}`, LONGEST);
}

/**
 * Desk of the action: status, job summary, annotations, comment and files. What could not be written comes back as
 * sentences. Throws Stop(4) when the pull request could not be read again, or goes to another branch by now: then the
 * verdict is not about what is there, and the status must not say that it is.
 */
export function githubDesk(desk: GithubDesk): Desk {
  let asked: ReturnType<GithubDesk['movement']> | undefined;
  /** The pull request as it is once all evidence has been read; the verdict is made and worded while the answer comes. */
  const again = () => {
    asked ??= desk.movement();
    asked.catch(() => {});
    return asked;
  };
  const tell = async (report: Report, tellers: readonly Teller[]): Promise<readonly string[]> => {
    const told = (id: string) => {
      const teller = tellers.find((one) => one.id === id);
      if (!teller) throw new Stop(2, `there is no format ${id}`);
      return teller.tell(report, { colour: false, width: 120 });
    };
    const { verdict } = report;
    const others = await desk.others();
    // Judging those can have taken long.
    if (others.length > 0) asked = undefined;
    const moving = again();
    const [markdown, pretty] = [told('markdown'), told('pretty')];
    const movement = await moving;
    if (movement === 'retargeted')
      throw new Stop(
        4,
        'superseded: the pull request goes to another branch now; the next run judges it against that one',
      );
    const own: Outcome = { pull: desk.pull, state: verdict.state, summary: verdict.summary };
    const worst = worstOf(own, others);
    desk.decided(worst);
    const moved = movement === 'moved';
    const status = statusOf(worst, desk.mode);
    const notes = [
      ...(moved ? ['Superseded: the pull request has a newer commit by now, which gets a verdict of its own.'] : []),
      ...others.map((one) => `Pull request #${one.pull} shares this commit: ${one.summary}`),
    ].map((note) => `> ${desk.line(note).replace(/[<>@`|[\]*_\\]/g, '\\$&')}\n\n`);
    const parts: readonly (readonly [string, () => Promise<void>])[] = [
      ['the status', () => desk.board.status(desk.sha, status.state, describe(desk, worst, status.text, moved))],
      ['the job summary', () => desk.runner.summary(cutMarkdown(`${notes.join('')}${markdown}`, desk.summaryBytes))],
      ['the JSON', () => written(desk.json, () => told('json'))],
      ['the SARIF', () => written(desk.sarif, () => told('sarif'))],
      ['the receipt', () => written(desk.receipt, () => told('receipt'))],
      ['the statement', () => written(desk.statement, () => told('statement'))],
      ['the predicate', () => written(desk.predicate, () => told('predicate'))],
      [
        'the comment',
        () =>
          writeComment(desk.board, desk.pull, markdown, {
            context: desk.context,
            mode: desk.comment,
            state: verdict.state,
          }),
      ],
    ];
    desk.runner.print(pretty);
    for (const annotation of annotationsOf(verdict.findings, desk.line)) desk.runner.annotate(annotation);
    const answers = await Promise.all(
      parts.map(([what, write]) =>
        write().then(
          () => [],
          (error) => [`${what} could not be written: ${why(error)}`],
        ),
      ),
    );
    return answers.flat();
  };
  const prepare = async () => {
    again();
    // The verdict is made in one go: the question has to be on its way before that.
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { prepare, tell };
}
