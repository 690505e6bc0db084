import {
  type ChildProcess,
  type ChildProcessByStdio,
  type ChildProcessWithoutNullStreams,
  spawn,
} from 'node:child_process';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Stop } from '../../model/stop.ts';
import { gitEnvironment, type Spot } from './environment.ts';

const MOST_OUTPUT = 512_000_000;
const MOST_TIME = 300_000;

/** What a finished git process left: exit code, output, and its complaint as one line. */
export interface Output {
  readonly code: number;
  readonly out: Buffer;
  readonly complaint: string;
}

/** Git, hardened: starts processes without a shell and remembers them, so that `close` leaves none behind. */
export interface Git {
  /** Runs a command to its end; any exit code is an answer. Stops when git is missing, too slow or too talkative. */
  readonly run: (args: readonly string[]) => Promise<Output>;
  /** Output of a command that must succeed; else a Stop that says what could not be done. */
  readonly read: (args: readonly string[], what: string) => Promise<Buffer>;
  /** Starts a command that is only listened to. */
  readonly start: (args: readonly string[]) => ChildProcessByStdio<null, Readable, Readable>;
  /** Starts a command that is talked to. */
  readonly talk: (args: readonly string[]) => ChildProcessWithoutNullStreams;
  readonly close: () => Promise<void>;
}

/** First line of git's complaint as a person may see it: no control characters, no user or password of an address. */
export function complaintOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('warning:'));
  const line = lines.find((one) => /^(fatal|error):/.test(one)) ?? lines[0] ?? '';
  return line
    .replace(/^(fatal|error): /, '')
    .replace(/:\/\/[^/@\s]*@/g, '://')
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .slice(0, 300);
}

/** Why git could not be started, as a person can mend it. */
export function notStarted(error: unknown): Stop {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'EACCES') {
    return new Stop(2, 'git was not found on the PATH: install git 2.30 or newer', [
      'https://git-scm.com/downloads',
      'in a container: apt-get install git, or apk add git',
    ]);
  }
  return new Stop(4, `git could not be started (${code || String(error)})`);
}

/** Git for one repository, or for finding one when no spot is given. */
export function openGit(inherited: NodeJS.ProcessEnv, spot?: Spot): Git {
  const env = gitEnvironment(inherited, spot);
  const where = spot ? ['-C', spot.top ?? spot.gitDir] : [];
  const running = new Map<ChildProcess, Promise<void>>();
  // Not started inside the repository: on Windows a git.exe that lies there would be found first.
  const options = { cwd: path.dirname(process.execPath), env, windowsHide: true } as const;

  const watched = <Child extends ChildProcess>(child: Child): Child => {
    const ended = new Promise<void>((resolve) => {
      child.once('close', () => resolve());
      child.once('error', () => resolve());
    }).then(() => {
      running.delete(child);
    });
    running.set(child, ended);
    return child;
  };

  const words = (args: readonly string[]) => ['--no-pager', ...where, ...args];
  const start = (args: readonly string[]) =>
    watched(spawn('git', words(args), { ...options, stdio: ['ignore', 'pipe', 'pipe'] }));
  const talk = (args: readonly string[]) => {
    const child = watched(spawn('git', words(args), { ...options, stdio: 'pipe' }));
    child.stdin.on('error', () => {});
    return child;
  };

  const run = (args: readonly string[]) =>
    new Promise<Output>((resolve, reject) => {
      const child = start(args);
      const out: Buffer[] = [];
      let size = 0;
      let complaint = '';
      const giveUp = (why: string) => {
        child.kill('SIGKILL');
        reject(new Stop(4, `git ${args[0]} ${why}`));
      };
      const timer = setTimeout(() => giveUp(`took more than ${MOST_TIME / 60_000} minutes`), MOST_TIME);
      child.stdout.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MOST_OUTPUT) giveUp('gave more than 512 MB');
        else out.push(chunk);
      });
      child.stderr.on('data', (chunk: Buffer) => {
        if (complaint.length < 10_000) complaint += chunk.toString();
      });
      child.once('error', (error) => {
        clearTimeout(timer);
        reject(notStarted(error));
      });
      child.once('close', (code) => {
        clearTimeout(timer);
        resolve({ code: code ?? -1, out: Buffer.concat(out), complaint: complaintOf(complaint) });
      });
    });

  const read = async (args: readonly string[], what: string) => {
    const { code, out, complaint } = await run(args);
    if (code !== 0) throw new Stop(4, `git could not ${what}: ${complaint || `exit code ${code}`}`);
    return out;
  };

  const close = async () => {
    const endings = [...running.values()];
    for (const child of running.keys()) child.kill('SIGKILL');
    await Promise.all(endings);
  };

  return { run, read, start, talk, close };
}

/** Text of a one-line answer, without its final line break only: names may hold others. */
export const lineOf = (out: Buffer): string => out.toString().replace(/\r?\n$/, '');
