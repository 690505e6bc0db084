import { chmod, lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../desk/text.ts';
import { openLocal } from '../forge/local/index.ts';
import { Stop } from '../model/stop.ts';
import { oneLine } from '../reports/ground/sanitise.ts';
import type { FlipAnswer } from './flip-plan.ts';
import { exactText, judgedWith, plainEntry, textAt } from './flip-read.ts';
import { repositoryPath } from './repository-path.ts';
import { print, withProgress } from './terminal.ts';

export interface FlipOptions {
  readonly repo?: string;
  readonly base?: string;
  readonly as?: string;
  readonly status?: string;
  readonly pull?: string;
  /** A name, or true for the usual one. */
  readonly newBranch?: string | true;
  readonly dryRun?: boolean;
}

const CAP = 5_000_000;

/** A text of several lines, each made safe to print. */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.slice(0, 1) + oneLine(line.slice(1).replaceAll('\t', '    ')))
    .join('\n');

/** Prints an answer that changes nothing and returns its exit code; undefined for a plan that is to be carried out. */
export function told(answer: FlipAnswer, dry: boolean): number | undefined {
  if (answer.kind === 'already') {
    print(oneLine(answer.says));
    return 0;
  }
  if (answer.kind === 'refused') {
    process.stderr.write(`ready-gate: no flip: ${oneLine(answer.says)}\n`);
    for (const line of answer.missing) process.stderr.write(`  ${/^\s/.test(line) ? line : oneLine(line)}\n`);
    return answer.code;
  }
  print(oneLine(answer.says));
  if (!dry) return undefined;
  for (const { diff } of answer.changes) print(lines(diff));
  return 0;
}

/** The file on disk, when it is what the judged commit has but for its line ends. */
async function onDisk(top: string, file: string, committed: string): Promise<string> {
  const place = path.join(top, file);
  const stat = await lstat(place).catch(() => undefined);
  const text = stat?.isFile() ? exactText(await readFile(place), file) : undefined;
  const unix = (one: string) => one.replaceAll('\r\n', '\n');
  if (text === undefined || unix(text) !== unix(committed))
    throw new Stop(
      2,
      `${file} has changes that are not committed; commit them, so that what was judged is what is flipped`,
    );
  return text;
}

/** A flip in the working tree: the files are written, and left for the author to commit. */
async function local(given: string, options: FlipOptions): Promise<number> {
  const { status, dryRun = false } = options;
  const login = options.as?.trim().replace(/^@/, '') ?? '';
  if (login === '') throw new Stop(2, 'say who flips: --as LOGIN, or --pull N to flip on GitHub as yourself');
  if (options.newBranch !== undefined) throw new Stop(2, '--new-branch is for GitHub; give --pull N with it');
  const forge = await openLocal({
    repo: options.repo ?? process.cwd(),
    ...(options.base === undefined ? {} : { base: options.base }),
  });
  try {
    const { top } = forge;
    if (top === undefined) throw new Stop(2, 'a bare repository has no files to write; use --pull N');
    const prd = repositoryPath(given, top);
    const { head } = await forge.change();
    const read = async (file: string) => {
      const committed = await textAt(forge, head, file, CAP);
      return committed === undefined ? undefined : onDisk(top, file, committed);
    };
    const { flipPlan } = await import('./flip-plan.ts');
    const answer = await withProgress('Checking the evidence', async () => {
      const report = await judgedWith(forge, { now: new Date().toISOString() }, prd);
      return flipPlan(report, forge, { prd, login, read, ...(status ? { status } : {}) });
    });
    const code = told(answer, dryRun);
    if (code !== undefined || answer.kind !== 'planned') return code ?? 0;
    for (const { path: file, after } of answer.changes) {
      const place = path.join(top, file);
      const mode = (await plainEntry(forge, head, file))?.mode;
      await writeWhole(place, after);
      if (mode === '100755') await chmod(place, 0o755);
      print(`  written: ${oneLine(file)}`);
    }
    print('Look at it (git diff) and commit it.');
    return 0;
  } finally {
    await forge.close();
  }
}

/** `ready-gate flip`: sets a document to Ready when the verdict is ready and the one who asks may. 0 flipped or already so. */
export async function flip(given: string, options: FlipOptions): Promise<number> {
  if (options.pull === undefined) return local(given, options);
  if (options.as !== undefined)
    throw new Stop(2, 'on GitHub the flip is made by whom the token belongs to; leave --as out');
  if (options.base !== undefined) throw new Stop(2, 'a pull request has its own base; leave --base out');
  return (await import('./flip-pull.ts')).flipPull(given, options.pull, options);
}
