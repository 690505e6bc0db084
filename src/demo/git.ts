import { execFile } from 'node:child_process';
import { Stop } from '../model/stop.ts';

/** Settings that make a commit's hash depend on nothing but its content; the machine's own settings are not read. */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.attributesFile=/dev/null',
  'core.excludesFile=/dev/null',
  'core.autocrlf=false',
  'core.fileMode=false',
  'core.fsmonitor=false',
  'commit.gpgSign=false',
  'gc.auto=0',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

/** A commit's identity on every machine. */
const AUTHOR = { name: 'Example Author', email: 'author@example.invalid' };

function environment(dir: string, date: string | undefined): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  const time = date === undefined ? undefined : `${Date.parse(date) / 1000} +0000`;
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    XDG_CONFIG_HOME: dir,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CEILING_DIRECTORIES: dir,
    GIT_DEFAULT_HASH: 'sha1',
    GIT_TEMPLATE_DIR: '',
    GIT_AUTHOR_NAME: AUTHOR.name,
    GIT_AUTHOR_EMAIL: AUTHOR.email,
    GIT_COMMITTER_NAME: AUTHOR.name,
    GIT_COMMITTER_EMAIL: AUTHOR.email,
    ...(time === undefined ? {} : { GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time }),
  };
}

/** Runs git in a folder and answers what it printed, trimmed; throws Stop when git is missing or refuses. */
export function git(
  dir: string,
  args: readonly string[],
  options: { readonly date?: string; readonly input?: string } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...SETTINGS, ...args],
      { cwd: dir, env: environment(dir, options.date), windowsHide: true },
      (error, stdout, stderr) => {
        if (!error) resolve(stdout.trim());
        else if (error.code === 'ENOENT')
          reject(new Stop(4, 'git was not found: install it or put it on the PATH, the examples are git repositories'));
        else reject(new Stop(4, `git ${args[0]} failed: ${stderr.trim().split('\n')[0] || error.message}`));
      },
    );
    // Git that ends early closes its input; its exit status tells why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(options.input ?? '');
  });
}
