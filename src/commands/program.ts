import { Command, CommanderError, Option } from 'commander';
import { VERSION } from '../model/version.ts';
import { complaint } from './terminal.ts';

const FORMATS = ['pretty', 'json', 'markdown', 'sarif', 'junit'];
const LOOKS = ['pretty', 'json'];

const EXITS = `
Exit codes: 0 ready · 1 not ready · 2 usage or configuration · 3 waiting · 4 cannot tell`;

const example = (...lines: readonly string[]) =>
  `\nExamples:\n${lines.map((line) => `  $ ready-gate ${line}\n`).join('')}`;
const collectPaths = (path: string, before: readonly string[]) => [...before, path];
const lookFormat = () => new Option('--format <format>', 'how to show it').choices(LOOKS).default('pretty');

/** What the parser of the command line says, in one sentence of ours: "error: unknown option '--x'\n(Did you mean --y?)". */
const usage = (text: string) =>
  complaint(
    text
      .replace(/^error: /, '')
      .replace(/\n\((Did you mean [^)]*)\)/, (_all, guess: string) => `; ${guess.replace(/^D/, 'd')}`)
      .replace(/\.?\s*$/, ''),
  );

/** All commands; each loads its code only when it runs and leaves its exit code with `done`. */
export function program(done: (code: number) => void): Command {
  const root = new Command('ready-gate')
    .description('Decides whether a change is Ready: opens the evidence that its product document (PRD) links.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', `${example('demo', 'check', 'explain evidence-current')}${EXITS}`)
    .configureHelp({ sortSubcommands: false })
    .configureOutput({ outputError: (text, write) => write(usage(text)) })
    .showSuggestionAfterError()
    .exitOverride();

  root
    .command('check')
    .description('judge the change of this repository against its PRD')
    .option('--repo <dir>', 'a folder of the repository (default: here)')
    .option('--base <rev>', 'what the change starts from (default: merge base with the default branch)')
    .addOption(new Option('--head <rev>', 'what is judged (default: HEAD)').conflicts('worktree'))
    .option('--worktree', 'judge the files as they lie on disk, uncommitted ones too')
    .option(
      '--prd <path>',
      'the PRD; can be repeated (default: the ones that the change touches or names)',
      collectPaths,
      [],
    )
    .option('--pr-body <file>', 'text of the pull request; - reads standard input')
    .option('--config <path>', 'use this configuration instead of the one at the base')
    .addOption(new Option('--format <format>', 'how to tell the verdict').choices(FORMATS).default('pretty'))
    .option('--output <file>', 'write the verdict there instead of printing it')
    .option('--receipt <file>', 'also write everything the verdict was made of, for ready-gate replay')
    .option('--statement <file>', 'also write the verdict as an in-toto statement (SLSA verification summary)')
    .option('--predicate <file>', 'also write the predicate of that statement alone, for actions/attest')
    .option('--strict', 'what only GitHub can tell (who signed) counts, too: without it a local check goes on')
    .option('--at <date>', 'judge as of this day or moment (2026-01-31 or an ISO time)')
    .addHelpText(
      'after',
      `${example('check', 'check --worktree', 'check --base main --format json --output verdict.json')}${EXITS}`,
    )
    .action(async (options) => done(await (await import('./check.ts')).check(options)));

  root
    .command('replay')
    .description('judge a receipt again, without network: the same verdict, or the one of another day or policy')
    .argument('<receipt>', 'file that check --receipt wrote')
    .option('--at <date>', 'judge as of this day or moment (2026-01-31 or an ISO time)')
    .option('--config <path>', 'judge by this configuration instead of the recorded one')
    .addOption(new Option('--format <format>', 'how to tell the verdict').choices(FORMATS).default('pretty'))
    .option('--output <file>', 'write the verdict there instead of printing it')
    .addHelpText('after', `${example('replay receipt.json', 'replay receipt.json --at 2027-01-31')}${EXITS}`)
    .action(async (file, options) => done(await (await import('./replay.ts')).replay(file, options)));

  root
    .command('stats')
    .description('numbers: how long to ready, which rules fail, what is told first, failed changes, open waivers')
    .argument('[receipt...]', 'receipts or folders of them (default: the history of this repository)')
    .option('--repo <dir>', 'a folder of a repository whose history counts, too')
    .option('--github <owner/name>', 'statuses and deployments of this repository; needs GITHUB_TOKEN')
    .option('--context <name>', 'name of the commit status', 'Ready')
    .option('--since <date>', 'only what began on this day or later (2026-01-31)')
    .option('--at <date>', 'ages of waivers as of this day')
    .addOption(new Option('--format <format>', 'how to show it').choices(['table', 'json', 'csv']).default('table'))
    .option('--output <file>', 'write the numbers there instead of printing them')
    .addHelpText(
      'after',
      `${example('stats', 'stats receipts/ --format csv', 'stats --github acme/orders --since 2026-01-01')}\nExit codes: 0 counted · 2 usage · 4 cannot tell (a receipt was changed, GitHub cannot be read)`,
    )
    .action(async (files, options) => done(await (await import('./stats.ts')).stats(files, options)));

  root
    .command('waive')
    .description('write a waiver for a finding: who lets it pass, why, and until when')
    .argument('<finding>', 'what the verdict shows: a rule, an advisory, a fingerprint, a contract change, a migration')
    .requiredOption('--reason <text>', 'why it is acceptable for that time')
    .requiredOption('--owner <login>', 'GitHub login of who mends it before it expires')
    .requiredOption('--approved-by <login>', 'GitHub login of who approved it: somebody else')
    .option('--days <n>', 'how many days it lasts (default: as long as its severity allows)')
    .option('--expires <date>', 'its last day, as 2026-01-31')
    .option('--link <url>', 'a page or ticket about it')
    .option('--repo <dir>', 'a folder of the repository (default: here)')
    .option('--base <rev>', 'what the change starts from (default: merge base with the default branch)')
    .option('--worktree', 'look at the files as they lie on disk, uncommitted ones too')
    .option('--config <path>', 'use this configuration instead of the one at the base')
    .option('--at <date>', 'write it as of this day')
    .option('--dry-run', 'show the entry and write nothing')
    .addHelpText(
      'after',
      `${example("waive GHSA-35jh-r3h4-6jhm --reason 'No template of a user is rendered' --owner ada-l --approved-by grace-h", "waive evidence-current --days 7 --reason 'The build server is down' --owner ada-l --approved-by grace-h --dry-run")}\nExit codes: 0 written · 2 usage, nothing or several of that name, or it can't be waived`,
    )
    .action(async (name, options) => done(await (await import('./waive.ts')).waive(name, options)));

  root
    .command('demo')
    .description('build an example repository, judge it, and show what to try next')
    .argument('[name]', 'which example (see --list)')
    .option('--list', 'list the examples')
    .option('--keep <dir>', 'build the repository in this new folder (default: a temporary one)')
    .addHelpText('after', example('demo', 'demo --list', 'demo sbom-of-wrong-package'))
    .action(async (name, options) => done(await (await import('./demo.ts')).demo(name, options)));

  root
    .command('prd')
    .description('show what the gate sees in a PRD: sections, claims, links, sign-offs, notes')
    .argument('<file...>', 'Markdown files')
    .addOption(lookFormat())
    .option('--config <path>', 'read section numbers and roles from this configuration')
    .addHelpText('after', example('prd PRDs/M1/2.2.1.3-query-cache-prd.md'))
    .action(async (files, options) => done(await (await import('./prd.ts')).prd(files, options)));

  root
    .command('read')
    .description('show what the gate reads in reports: format, kind, numbers, complete or why not')
    .argument('<file...>', 'report files of any format')
    .addOption(lookFormat())
    .addHelpText(
      'after',
      `${example('read QA/evidence/npm-audit.json', 'read --format json reports/*.sarif')}\nExit codes: 0 all read · 2 no such file · 4 one cannot be read`,
    )
    .action(async (files, options) => done(await (await import('./read.ts')).read(files, options)));

  root
    .command('diff')
    .description('show what changed between two contracts: OpenAPI, GraphQL, protobuf, JSON Schema and others')
    .argument('<before>', 'a file or a folder')
    .argument('<after>', 'the same, as it is now')
    .addOption(lookFormat())
    .addOption(
      new Option('--role <role>', 'for JSON Schema: whose promise it is (default: both)').choices([
        'serializer',
        'deserializer',
        'both',
      ]),
    )
    .addHelpText(
      'after',
      `${example('diff old/openapi.yaml openapi.yaml', 'diff --format json api-v1/ api-v2/')}\nExit codes: 0 no break (nothing changed, or compatible, or dangerous) · 1 breaking · 2 usage ·\n            4 cannot tell (a contract cannot be read, or nobody can weigh its change)`,
    )
    .action(async (before, after, options) => done(await (await import('./diff.ts')).diff(before, after, options)));

  root
    .command('migrations')
    .description('show the migrations of files or of a git range: what each step does, and the way back')
    .argument('[files...]', 'migration files or folders, each on its own (default: those of the change)')
    .option('--repo <dir>', 'a folder of the repository (default: here)')
    .option('--base <rev>', 'what the change starts from (default: merge base with the default branch)')
    .addOption(new Option('--head <rev>', 'what is shown (default: HEAD)').conflicts('worktree'))
    .option('--worktree', 'show the files as they lie on disk, uncommitted ones too')
    .addOption(lookFormat())
    .addHelpText(
      'after',
      `${example('migrations', 'migrations --base main --format json', 'migrations db/migrate/20260302101500_add_email.rb')}\nExit codes: 0 shown · 2 usage, no such file · 4 one cannot be read, or no file is a migration`,
    )
    .action(async (files, options) => done(await (await import('./migrations.ts')).migrations(files, options)));

  root
    .command('flip')
    .description('set a PRD to Ready: front matter, decision log, roadmap; only when the verdict is ready')
    .argument('<prd>', 'the PRD')
    .option('--repo <dir>', 'a folder of the repository (default: here)')
    .option('--base <rev>', 'what the change starts from (default: merge base with the default branch)')
    .option('--as <login>', 'who flips: needs the role that is responsible for "Gates & Ready flip"')
    .option('--status <status>', 'the status to set (default: the first that means ready)')
    .option('--pull <number>', 'flip on GitHub, as a commit on this pull request by the user of GITHUB_TOKEN')
    .option('--new-branch [name]', 'with --pull: commit to a new branch and open a pull request from it')
    .option('--dry-run', 'only show what would change')
    .addHelpText(
      'after',
      `${example('flip PRDs/M1/2.2.1.3-query-cache-prd.md --as ada-l --dry-run', 'flip PRDs/M1/2.2.1.3-query-cache-prd.md --pull 12')}\nExit codes: 0 flipped, or already so · 1 not ready, or the role is not held · 2 usage · 3 waiting · 4 cannot tell`,
    )
    .action(async (prd, options) => done(await (await import('./flip.ts')).flip(prd, options)));

  root
    .command('rules')
    .description('list the rules with their severity')
    .addOption(lookFormat())
    .option('--config <path>', 'show severities of this configuration')
    .addHelpText('after', example('rules'))
    .action(async (options) => done(await (await import('./rules.ts')).rules(options)));

  root
    .command('explain')
    .description('say what a rule checks, why, and how to satisfy it')
    .argument('<rule>', 'id of the rule')
    .addOption(lookFormat())
    .addHelpText('after', example('explain evidence-current'))
    .action(async (rule, options) => done(await (await import('./explain.ts')).explain(rule, options)));

  root
    .command('config')
    .description('show the effective configuration and where each value comes from')
    .option('--repo <dir>', 'a folder of the repository (default: here)')
    .option('--base <rev>', 'read the configuration of this revision (default: merge base with the default branch)')
    .option('--config <path>', 'use this file instead')
    .addOption(lookFormat())
    .addHelpText('after', example('config', 'config --config .github/ready-gate.yml'))
    .action(async (options) => done(await (await import('./config.ts')).config(options)));

  for (const command of root.commands) command.exitOverride().showSuggestionAfterError();
  return root;
}

/** Runs a command as its words say and returns the exit code; throws what the command throws. */
export async function runProgram(words: readonly string[]): Promise<number> {
  let code = 0;
  const root = program((answer) => {
    code = answer;
  });
  try {
    await root.parseAsync(words.length === 0 ? ['--help'] : [...words], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}
