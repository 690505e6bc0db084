import { Stop } from '../model/stop.ts';
import { oneLine } from '../reports/ground/sanitise.ts';

/** Whether colours are wanted: a terminal, and neither NO_COLOR (https://no-color.org) nor TERM=dumb. */
export function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR && FORCE_COLOR !== '0') return true;
  return process.stdout.isTTY === true && TERM !== 'dumb';
}

/** Columns of the terminal, or 100 where there is none. */
export const width = (): number => process.stdout.columns || 100;

/** Prints text on standard output, with one line break at its end. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** A sentence behind the name of the program: it begins small, but for names such as HEAD. */
export const complaint = (says: string): string =>
  `ready-gate: ${oneLine(says).replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase())}\n`;

/** Tells on standard error why a command ended, without a stack, and returns its exit code. */
export function failure(error: unknown): number {
  if (error instanceof Stop) {
    const details = error.details.map((detail) => `  ${oneLine(detail)}\n`);
    process.stderr.write(complaint(error.message) + details.join(''));
    return error.code;
  }
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(`ready-gate: cannot tell, something unexpected happened: ${oneLine(why)}\n`);
  if (process.env.READY_GATE_DEBUG && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  return 4;
}

const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';

/** Shows on a terminal that work goes on, from the first second until it ends; shows nothing elsewhere. */
export async function withProgress<T>(what: string, work: () => Promise<T>): Promise<T> {
  if (process.stderr.isTTY !== true || process.env.TERM === 'dumb' || process.env.CI) return work();
  const started = performance.now();
  let frame = 0;
  const timer = setInterval(() => {
    const seconds = Math.floor((performance.now() - started) / 1000);
    if (seconds >= 1) process.stderr.write(`\r\x1b[2K${FRAMES[frame++ % FRAMES.length]} ${what} (${seconds} s)`);
  }, 120);
  timer.unref();
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (frame > 0) process.stderr.write('\r\x1b[2K');
  }
}
