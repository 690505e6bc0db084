import { lstat, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { collect } from '../collect.ts';
import { nearest } from '../config/nearest.ts';
import { readWaivers } from '../config/waivers.ts';
import { openLocal } from '../forge/local/index.ts';
import { type Candidate, candidates, named } from '../judge/waiving/candidates.ts';
import { endOf, longest } from '../judge/waiving/decide.ts';
import { waive as holdWaivers } from '../judge/waiving/waive.ts';
import { judge } from '../judge.ts';
import type { Facts } from '../model/facts.ts';
import type { Policy } from '../model/policy.ts';
import { Unreadable } from '../model/reading.ts';
import { Stop } from '../model/stop.ts';
import type { Waived, Waiver } from '../model/waiver.ts';
import { lastDay, many, STATE_WORDS } from '../reports/ground/words.ts';
import { waivedWords } from '../rules/ground/waiving.ts';
import { rules } from '../rules/index.ts';
import { entryLines } from '../waivers/entry.ts';
import { addEntries } from '../waivers/write.ts';
import { readGiven } from './files.ts';
import { momentOf } from './moment.ts';
import { print, withProgress } from './terminal.ts';

export interface WaiveOptions {
  readonly repo?: string;
  readonly base?: string;
  readonly worktree?: boolean;
  readonly config?: string;
  readonly at?: string;
  readonly days?: string;
  readonly expires?: string;
  readonly reason: string;
  readonly owner: string;
  readonly approvedBy: string;
  readonly link?: string;
  readonly dryRun?: boolean;
}

const DAY = 86_400_000;
const TEXT_CAP = 1_000_000;
/** Names that are offered. */
const OFFERED = 20;

const login = (given: string) => given.trim().replace(/^@/, '');

/** The one thing that a name means; throws Stop(2) with the names there are when it means none or several. */
function chosen(all: readonly Candidate[], name: string): Candidate {
  const found = named(all, name);
  const [only, second] = found;
  const offer = (list: readonly Candidate[]) => {
    const names = list.slice(0, OFFERED).map((one) => one.name);
    return list.length > OFFERED ? [...names, `and ${list.length - OFFERED} more`] : names;
  };
  if (!only) {
    const open = all.filter(({ refused }) => refused === undefined);
    const near = nearest(
      name,
      open.flatMap((one) => [one.name, ...one.names]),
    );
    const says = near
      ? `; did you mean ${near}?`
      : open.length > 0
        ? '; there is:'
        : ', and nothing else that could be waived';
    throw new Stop(2, `nothing in this change is called ${name}${says}`, near ? [] : offer(open));
  }
  if (second) {
    const left = found.filter(({ refused }) => refused === undefined);
    if (left.length === 1 && left[0]) return left[0];
    throw new Stop(2, `${name} is the name of ${found.length} things; say which one is meant:`, offer(found));
  }
  if (only.refused !== undefined) {
    const findings = all.filter((one) => one.severity !== undefined && one.refused === undefined);
    throw new Stop(2, only.refused, only.name === 'scans-clean' ? offer(findings) : []);
  }
  return only;
}

/** The last day: the given one, or as many days from today, or as long as its severity allows. */
function lastDayOf(options: WaiveOptions, created: string, most: number): string {
  const start = Date.parse(`${created}T00:00:00Z`);
  const { days, expires } = options;
  if (days !== undefined && expires !== undefined) throw new Stop(2, 'give --days or --expires, not both');
  if (days !== undefined && !/^[1-9]\d{0,3}$/.test(days)) throw new Stop(2, `--days ${days} is no number of days`);
  if (expires !== undefined) momentOf(expires, '--expires');
  if (expires !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(expires))
    throw new Stop(2, `--expires ${expires} is not a day; write it as 2026-01-31`);
  const day = expires ?? new Date(start + Number(days ?? most) * DAY).toISOString().slice(0, 10);
  const lasts = (Date.parse(`${day}T00:00:00Z`) - start) / DAY;
  if (lasts < 0) throw new Stop(2, `--expires ${day} is in the past`);
  if (lasts > most) {
    const until = new Date(start + most * DAY).toISOString().slice(0, 10);
    throw new Stop(2, `it may last ${many(most, 'day')} at most, until ${until} (waivers.days of the configuration)`);
  }
  return day;
}

/** The file on disk; throws Stop(2) where writing would leave the repository or follow a link. */
async function fileIn(top: string, name: string): Promise<{ readonly file: string; readonly text?: string }> {
  const file = path.join(top, name);
  const inside = async (folder: string): Promise<string> =>
    realpath(folder).catch((): Promise<string> => inside(path.dirname(folder)));
  const [root, real] = [await realpath(top), await inside(path.dirname(file))];
  if (real !== root && !real.startsWith(root + path.sep)) throw new Stop(2, `${name} lies outside of the repository`);
  const found = await lstat(file).catch(() => undefined);
  if (!found) return { file };
  if (!found.isFile()) throw new Stop(2, `${name} is no plain file, so nothing is written to it`);
  return { file, text: await readFile(file, 'utf8') };
}

/** The file with the new entries; throws Stop(2) when it does not read back as it was with just these more. */
function written(name: string, before: string | undefined, made: readonly Omit<Waiver, 'id' | 'at'>[]) {
  const ids = rules.map(({ id }) => id);
  try {
    const after = addEntries(before, made.map(entryLines));
    const [old, now] = [readWaivers(name, before ?? '', ids), readWaivers(name, after.text, ids)];
    const [fault] = now.broken.slice(old.broken.length);
    if (fault) throw new Stop(2, `the entry would not be taken: ${fault.says}`);
    const content = ({ id: _, at: __, ...rest }: Waiver) => JSON.stringify(rest);
    const kept = old.waivers.every((one, at) => content(one) === content(now.waivers[at] ?? one));
    if (!kept || now.waivers.length !== old.waivers.length + made.length)
      throw new Stop(
        2,
        `${name} is written in a way that cannot be added to; add this by hand:`,
        made.flatMap(entryLines),
      );
    return { ...after, waivers: now.waivers.slice(old.waivers.length) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const place = error.line === undefined ? name : `${name}:${error.line}`;
    throw new Stop(2, `${place}: ${error.message}; add this by hand:`, made.flatMap(entryLines));
  }
}

/** What the change would come to with these waivers on the default branch; throws Stop(2) when they would not count. */
function tried(facts: Facts, policy: Policy, name: string, made: readonly Waiver[]) {
  const file = facts.waivers ?? { path: name, standing: [], proposed: [], broken: [] };
  const renamed = made.map((one, at) => ({ ...one, id: `the new waiver ${at + 1}` }));
  const then = { ...facts, waivers: { ...file, standing: [...file.standing, ...renamed] } };
  const { known } = holdWaivers(then, policy, rules);
  const refused = known.find(({ waiver, refused: why }) => why && renamed.some(({ id }) => id === waiver.id))?.refused;
  if (refused) throw new Stop(2, `it would not count: ${refused.says}`, refused.fix ? [refused.fix] : []);
  const verdict = judge(then, policy);
  const used = (verdict.waivers ?? []).filter(({ id }) => renamed.some((one) => one.id === id));
  const same = known.find(
    ({ waiver, refused: why }) =>
      !why && !renamed.includes(waiver) && made.some(({ of }) => JSON.stringify(of) === JSON.stringify(waiver.of)),
  );
  if (used.length === 0 && same) {
    const { id, expires, at } = same.waiver;
    throw new Stop(2, `it is waived already, by ${id} until ${expires} (${at.path}:${at.line}); change that entry`);
  }
  if (used.length === 0)
    throw new Stop(2, 'it would excuse nothing: the gate does not take it for the finding that is meant');
  return { verdict, findings: used.reduce((sum, one) => sum + one.findings, 0) };
}

/** `ready-gate waive`: finds what a name of the verdict means, and writes the waiver for it. */
export async function waive(name: string, options: WaiveOptions): Promise<number> {
  const now = momentOf(options.at);
  const [owner, approvedBy] = [login(options.owner), login(options.approvedBy)];
  if (owner.toLowerCase() === approvedBy.toLowerCase())
    throw new Stop(2, 'the owner of a waiver cannot approve it; name somebody else with --approved-by');
  const text =
    options.config === undefined ? undefined : new TextDecoder().decode(await readGiven(options.config, TEXT_CAP));
  const forge = await openLocal({
    repo: options.repo ?? process.cwd(),
    ...(options.base === undefined ? {} : { base: options.base }),
    ...(options.worktree ? { worktree: true } : {}),
  });
  try {
    const given = options.config !== undefined && text !== undefined ? { policy: { path: options.config, text } } : {};
    const { facts, policy } = await withProgress('Checking the evidence', () => collect(forge, { now, ...given }));
    const verdict = judge(facts, policy);
    const one = chosen(candidates(facts, policy, verdict, rules), name);
    const created = now.slice(0, 10);
    const most = longest(one.severity, policy);
    const expires = lastDayOf(options, created, most);
    const link = options.link === undefined ? {} : { link: options.link };
    const made = one.of.map((of: Waived) => ({
      of,
      reason: options.reason.trim(),
      owner,
      approvedBy,
      created,
      expires,
      ...link,
    }));
    const file = policy.waivers.path;
    if (forge.top === undefined) throw new Stop(2, 'a bare repository has no files to write to; run it in a clone');
    const disk = await fileIn(forge.top, file);
    const { text: whole, line, waivers } = written(file, disk.text, made);
    const then = tried(facts, policy, file, waivers);
    if (!options.dryRun) {
      await mkdir(path.dirname(disk.file), { recursive: true });
      await writeFile(disk.file, whole);
    }
    const severity = one.severity === 'critical' || one.severity === 'high' ? ` for something ${one.severity}` : '';
    print(
      [
        `${options.dryRun ? 'Would write' : 'Wrote'} to ${file}, line ${line}:`,
        '',
        ...made.flatMap((entry) => entryLines(entry).map((each, at) => `  ${at === 0 ? '- ' : '  '}${each}`)),
        '',
        `It excuses ${[...new Set(made.map(({ of }) => waivedWords(of).replaceAll('`', '')))].join(' and ')} (${many(then.findings, 'finding')} here)`,
        `until the end of ${lastDay(endOf(expires))}, UTC; at most ${many(most, 'day')}${severity}.`,
        '',
        `Next: commit it, best in a pull request of its own. It counts once it is on the default branch, or in this pull request`,
        `once an owner of ${file} who is not the author approves it on GitHub.`,
        `This change would then be: ${STATE_WORDS[then.verdict.state]}.`,
      ].join('\n'),
    );
    return 0;
  } finally {
    await forge.close();
  }
}
