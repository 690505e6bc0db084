import path from 'node:path';
import { filesDesk, textDesk } from '../desk/text.ts';
import { openLocal } from '../forge/local/index.ts';
import { gate } from '../gate.ts';
import { Stop } from '../model/stop.ts';
import { EXIT_CODES } from '../model/verdict.ts';
import { readGiven, readInput } from './files.ts';
import { momentOf } from './moment.ts';
import { repositoryPath } from './repository-path.ts';
import { print, wantsColour, width, withProgress } from './terminal.ts';

export interface CheckOptions {
  readonly repo?: string;
  readonly base?: string;
  readonly head?: string;
  readonly worktree?: boolean;
  readonly prd: readonly string[];
  readonly prBody?: string;
  readonly config?: string;
  readonly format: string;
  readonly output?: string;
  /** Further files to write. */
  readonly receipt?: string;
  readonly statement?: string;
  readonly predicate?: string;
  readonly at?: string;
  readonly strict?: boolean;
}

/** Largest configuration file or pull request text that is read, in bytes; GitHub takes 65,536 characters of the latter. */
const TEXT_CAP = 1_000_000;

async function text(file: string): Promise<string> {
  return new TextDecoder().decode(await readGiven(file, TEXT_CAP));
}

/** `ready-gate check`: judges the change, tells the verdict, returns its exit code. */
export async function check(options: CheckOptions): Promise<number> {
  const now = momentOf(options.at);
  if (options.worktree && (options.statement ?? options.predicate) !== undefined)
    throw new Stop(2, 'files that are not committed have no commit to make a statement about; leave --worktree out');
  const prBody = options.prBody === '-' ? await readInput(TEXT_CAP) : options.prBody && (await text(options.prBody));
  const policy = options.config === undefined ? undefined : { path: options.config, text: await text(options.config) };
  const forge = await openLocal({
    repo: options.repo ?? process.cwd(),
    ...(options.base === undefined ? {} : { base: options.base }),
    ...(options.head === undefined ? {} : { head: options.head }),
    ...(options.worktree ? { worktree: true } : {}),
    ...(prBody === undefined ? {} : { prBody }),
  });
  try {
    const shown = textDesk({
      format: options.format,
      print,
      colour: wantsColour(),
      width: width(),
      ...(options.output === undefined ? {} : { output: path.resolve(options.output) }),
    });
    const files = (['receipt', 'statement', 'predicate'] as const).flatMap((format) => {
      const file = options[format];
      return file === undefined ? [] : [{ format, file: path.resolve(file) }];
    });
    const desk = filesDesk(shown, files);
    const prds = options.prd.map((given) => repositoryPath(given, forge.top));
    const answer = await withProgress('Checking the evidence', () =>
      gate(forge, desk, { now, prds, strict: options.strict === true, ...(policy ? { policy } : {}) }),
    );
    for (const sentence of answer.untold) process.stderr.write(`ready-gate: ${sentence}\n`);
    return EXIT_CODES[answer.report.verdict.state];
  } finally {
    await forge.close();
  }
}
