import type { Lockfile } from '../../model/lockfile.ts';
import { parsePurl } from './purl.ts';

/** Type of the packages that a tool audits, by the start of its name; other tools audit several. */
const TOOLS: readonly (readonly [RegExp, string])[] = [
  [/^(?:npm|pnpm|yarn)\b/i, 'npm'],
  [/^cargo\b/i, 'cargo'],
  [/^pip-audit\b/i, 'pypi'],
  [/^govulncheck\b/i, 'golang'],
  [/^composer\b/i, 'composer'],
];

/** The lockfiles that a tool would audit; none for a tool that audits several kinds of packages. */
export function auditedBy(tool: string, lockfiles: readonly Lockfile[]): readonly Lockfile[] {
  const type = TOOLS.find(([name]) => name.test(tool))?.[1];
  if (type === undefined) return [];
  return lockfiles.filter((lockfile) => lockfile.packages.some((one) => parsePurl(one.purl)?.type === type));
}

/** Packages that a lockfile may hold more or less than an audit counts: the project itself, tools of the installation. */
const SLACK = 2;

const near = (count: number, packages: number) =>
  Math.abs(count - packages) <= SLACK || (count * 2 >= packages && count <= packages * 2);

/** Whether an audit over so many dependencies can be one of these lockfiles, with or without what only development needs. */
export function fitsLockfiles(count: number, lockfiles: readonly Lockfile[]): boolean {
  const all = lockfiles.map((lockfile) => lockfile.packages.length);
  const used = lockfiles.map((lockfile) => lockfile.packages.filter((one) => !one.dev).length);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return [...all, ...used, sum(all), sum(used)].some((packages) => near(count, packages));
}
