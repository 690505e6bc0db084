import { CONFIG_PATH, type Loaded, loadPolicy } from '../config/load.ts';
import type { Policy } from '../model/policy.ts';
import { rules } from '../rules/index.ts';
import { readGiven } from './files.ts';

const CAP = 200_000;

/** Reads a configuration file from disk; without one the defaults count. Throws Stop(2) for a missing or broken file. */
export async function loadFrom(file: string | undefined): Promise<Loaded> {
  if (file === undefined) return loadPolicy({ kind: 'base', path: CONFIG_PATH }, rules);
  const text = new TextDecoder().decode(await readGiven(file, CAP));
  return loadPolicy({ kind: 'override', path: file, text }, rules);
}

/** The policy of a configuration file on disk, or the defaults. */
export async function policyFor(file: string | undefined): Promise<Policy> {
  return (await loadFrom(file)).policy;
}
