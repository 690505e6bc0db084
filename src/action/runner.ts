import * as core from '@actions/core';
import type { Runner } from '../desk/github/index.ts';
import type { OutputName } from './contract.ts';

/** The runner that this process is started by, through the official toolkit only. */
export const runner: Runner & {
  readonly output: (name: OutputName, value: string) => void;
  readonly warn: (text: string) => void;
  readonly fail: (text: string) => void;
} = {
  summary: async (markdown) => {
    // Not on a runner, or on one that is too old for summaries.
    if (!process.env.GITHUB_STEP_SUMMARY) return;
    await core.summary.addRaw(markdown, true).write();
  },
  annotate: ({ level, message, ...place }) => {
    if (level === 'error') core.error(message, place);
    else core.warning(message, place);
  },
  print: (text) => core.info(text),
  output: (name, value) => core.setOutput(name, value),
  warn: (text) => core.warning(text),
  fail: (text) => core.error(text),
};
