import type { CheckOptions } from './check.ts';
import { failure } from './terminal.ts';

/** Options of `check` that take any text, and what they are called for the command. */
const TEXTS: Readonly<Record<string, string>> = {
  '--repo': 'repo',
  '--base': 'base',
  '--head': 'head',
  '--pr-body': 'prBody',
  '--config': 'config',
  '--output': 'output',
  '--receipt': 'receipt',
  '--statement': 'statement',
  '--predicate': 'predicate',
  '--at': 'at',
};

/**
 * Options of a check whose words are plain: whole names, each once, with the value behind it. Nothing for all others, which
 * the parser of the command line reads; it takes longer to load than such words take to read.
 */
export function plainCheck(words: readonly string[]): CheckOptions | undefined {
  if (words[0] !== 'check') return undefined;
  const options: Record<string, string> = {};
  for (let at = 1; at < words.length; at += 2) {
    const [word = '', value] = words.slice(at);
    const name = Object.hasOwn(TEXTS, word) ? TEXTS[word] : undefined;
    if (name === undefined || value === undefined || value.startsWith('-') || name in options) return undefined;
    options[name] = value;
  }
  return { prd: [], format: 'pretty', ...options };
}

function ignoreClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Runs the command line and returns the exit code; never throws and never shows a stack. */
export async function run(words: readonly string[]): Promise<number> {
  // A reader that has seen enough (`| head`) is no fault: the verdict is still told by the exit code.
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.listenerCount('error') === 0) stream.on('error', ignoreClosed);
  }
  try {
    const plain = plainCheck(words);
    if (plain) return await (await import('./check.ts')).check(plain);
    return await (await import('./program.ts')).runProgram(words);
  } catch (error) {
    return failure(error);
  }
}
