import { CONFIG_PATH } from '../config/load.ts';
import type { Binder } from '../evidence/material.ts';
import type { Change, Tree } from '../model/change.ts';
import type { Binding } from '../model/evidence.ts';
import type { Forge, Glimpse, PeopleAnswer } from '../model/forge.ts';
import type { FileOwners, Opinion, People, Person, Tick } from '../model/people.ts';
import type { Policy } from '../model/policy.ts';
import type { Prd } from '../model/prd.ts';
import { Unreadable } from '../model/reading.ts';
import { heldBy, isMapped } from '../rules/ground/holders.ts';
import { CODEOWNERS_CAP, CODEOWNERS_PATHS, ownersOf, readCodeowners } from './codeowners.ts';
import { bytesOf, type Compare, comparer, type Ticked } from './signed.ts';
import { textOf } from './text.ts';

/** Rules that cannot answer without people: by the ticks of the documents, and by the gate's own files. */
const NEEDED_BY = { ticks: ['signoffs-backed'], files: ['gate-untouched', 'waivers-valid'] } as const;

/** Most ticked roles that are looked at. */
const TICKS = 200;
/** Most commits that were approved or ticked whose trees are compared with the head. */
const COMMITS = 20;

interface Source {
  readonly forge: Forge;
  readonly change: Change;
  readonly head: Tree;
  readonly policy: Policy;
  readonly bind: Binder;
}

const isOn = (policy: Policy, rules: readonly string[]) => rules.some((id) => policy.rules[id] !== 'off');
const LOCAL: People = { kind: 'unknown', local: true, why: 'who approved and who signed can only be seen on GitHub' };

/** Ticked roles that the policy maps to somebody, in order; without a mapping nobody could be the right one. */
function tickedRoles(prds: readonly Prd[], policy: Policy): readonly Ticked[] {
  if (!isOn(policy, NEEDED_BY.ticks)) return [];
  const ticked = prds.flatMap((prd) =>
    prd.signOffs.flatMap((signOff, index) => (signOff.ticked ? [{ prd, signOff, index }] : [])),
  );
  return ticked
    .slice(0, TICKS)
    .filter(({ signOff }) => heldBy(signOff.role, policy).some(({ roles }) => roles.length > 0));
}

/** Who owns each file by the CODEOWNERS that the change cannot have written. */
async function ownersAt({ forge, change }: Source, paths: readonly string[]): Promise<readonly FileOwners[]> {
  if (paths.length === 0) return [];
  const commit = change.policyAt ?? change.base;
  const { entries, truncated } = await forge.tree(commit);
  const look = async (path: string) => entries.get(path) ?? (truncated ? await forge.entry?.(commit, path) : undefined);
  const all = await Promise.all(CODEOWNERS_PATHS.map(look));
  const entry = all.find((one) => one !== undefined);
  // "Nobody owns it" would be a guess, which lets anybody approve.
  if (truncated && !entry && !forge.entry)
    throw new Unreadable('whether there is a CODEOWNERS file cannot be told: the list of files is cut');
  // GitHub does not load what is larger, so that nobody owns anything.
  const text = entry && (entry.size ?? 0) <= CODEOWNERS_CAP ? await textOf(forge, entry, CODEOWNERS_CAP) : '';
  const rules = readCodeowners(text);
  return paths.map((path) => ({ path, ...ownersOf(rules, path) }));
}

/** A line end that git does not know, or two bytes to a letter: there lines are counted otherwise than git counts them. */
function countsOtherwise(bytes: Uint8Array): boolean {
  if ((bytes[0] ?? 0) >= 0xfe) return true;
  for (let at = bytes.indexOf(13); at >= 0; at = bytes.indexOf(13, at + 1)) if (bytes[at + 1] !== 10) return true;
  return false;
}

/** The lines of ticks, by page, where it can be told who wrote them. */
async function linesAsked({ forge, head, policy }: Source, ticked: readonly Ticked[]) {
  const lines = new Map<string, number[]>();
  for (const { prd, signOff } of ticked) lines.set(prd.path, [...(lines.get(prd.path) ?? []), signOff.at.line]);
  const pages = await Promise.all(
    [...lines].map(async ([path, all]) => {
      const bytes = await bytesOf({ forge, policy }, head.entries.get(path)?.oid ?? '');
      return bytes && !countsOtherwise(bytes) ? [{ path, lines: [...new Set(all)] }] : [];
    }),
  );
  return pages.flat();
}

/** What became of a commit since: its material binding and its tree; no tree where the commit is gone. */
type Since = (commit: string | undefined) => Promise<{ readonly material: Binding; readonly tree?: Tree }>;

function sinceOf({ forge, bind }: Source): Since {
  const seen = new Set<string>();
  return async (commit) => {
    if (commit === undefined) return { material: { kind: 'unknown', why: 'the commit that was looked at is gone' } };
    if (!seen.has(commit) && seen.size >= COMMITS)
      return { material: { kind: 'unknown', why: `more than ${COMMITS} commits were approved` } };
    seen.add(commit);
    try {
      const [material, tree] = await Promise.all([bind(commit), forge.tree(commit)]);
      return { material, tree };
    } catch (error) {
      // A commit that a push threw away can be gone; anything else is a fault, which leaves nothing known.
      if ((await forge.commit(commit)).kind !== 'missing') throw error;
      return { material: { kind: 'unknown', why: `commit ${commit.slice(0, 7)} is gone` } };
    }
  };
}

/** Nobody is told this: what does not count for another reason is compared with nothing. */
const WHY_NOT = 'it does not count, so that it was not compared';
const NOT_ASKED: Binding = { kind: 'unknown', why: WHY_NOT };

async function known(source: Source, ticked: readonly Ticked[], files: readonly string[]): Promise<People> {
  const { forge, head, policy } = source;
  const [owners, pages] = await Promise.all([ownersAt(source, files), linesAsked(source, ticked)]);
  const roles = ticked.flatMap(({ signOff }) => heldBy(signOff.role, policy).flatMap((held) => held.roles));
  const teams = [...roles.flatMap((role) => role.teams ?? []), ...owners.flatMap((one) => one.teams)];
  const answer: PeopleAnswer = (await forge.people?.({ pages, teams: [...new Set(teams)] })) ?? {
    opinions: [],
    authorship: [],
    teams: [],
  };
  const author = answer.author?.toLowerCase();
  const since = sinceOf(source);
  const compare: Compare = comparer(source);
  const mayCount = ({ human, access, login }: Person) => human && access !== 'none' && login.toLowerCase() !== author;

  const opinionOf = async (one: PeopleAnswer['opinions'][number]): Promise<Opinion> => {
    if (one.state !== 'approved' || !mayCount(one.by))
      return { ...one, material: NOT_ASKED, signed: [], sameFiles: [] };
    const { material, tree } = await since(one.commit);
    const signed = ticked.map(async (each) => ({
      prd: each.prd.path,
      role: each.signOff.role,
      state: tree ? await compare(each, tree) : ('unknown' as const),
    }));
    const same = (path: string) => {
      const [then, now] = [tree?.entries.get(path), head.entries.get(path)];
      const cut = !tree || tree.truncated || head.truncated;
      return then && now ? then.oid === now.oid && then.mode === now.mode : !cut && !then && !now;
    };
    return { ...one, material, signed: await Promise.all(signed), sameFiles: files.filter(same) };
  };

  const tickOf = async (each: Ticked): Promise<readonly Tick[]> => {
    const { line } = each.signOff.at;
    const found = answer.authorship.find(({ path, from, to }) => path === each.prd.path && from <= line && line <= to);
    if (!found) return [];
    const { path: prd, from: _, to: __, ...rest } = found;
    const tick = { prd, role: each.signOff.role, ...rest };
    if (!found.verified || !found.by || !mayCount(found.by)) return [{ ...tick, material: NOT_ASKED, text: 'unknown' }];
    const { material, tree } = await since(found.commit);
    return [{ ...tick, material, text: tree ? await compare(each, tree) : 'unknown' }];
  };

  // The newest first, so that a cap leaves out the oldest.
  const opinions = await Promise.all([...answer.opinions].reverse().map(opinionOf));
  const ticks = await Promise.all(ticked.map(tickOf));
  return {
    kind: 'known',
    ...(answer.author === undefined ? {} : { author: answer.author }),
    opinions: opinions.reverse(),
    ticks: ticks.flat(),
    teams: answer.teams,
    owners,
  };
}

/** The sentence of an expected fault; anything else says no more than that it went wrong. */
function whyOf(error: unknown): string {
  const told = error instanceof Error && ['Fault', 'Stop', 'Unreadable'].includes(error.name);
  return told ? error.message.replace(/^cannot tell: /, '') : 'something went wrong when GitHub was asked who approved';
}

/**
 * Who stands behind the ticks of the documents and behind changed files of the gate. Undefined when no rule asks for it. What
 * cannot be learned is `unknown` with the reason, and never an empty list.
 */
export async function collectPeople(
  source: Source,
  prds: readonly Prd[],
  gateFiles: Promise<readonly string[]>,
): Promise<People | undefined> {
  const { forge, policy } = source;
  const ticked = tickedRoles(prds, policy);
  const wanted = isOn(policy, NEEDED_BY.files);
  // What the change proposes to waive waits for an approval, whatever rule is on.
  const files = (await gateFiles).filter((path) => wanted || path === policy.waivers.path);
  if (ticked.length === 0 && files.length === 0) return undefined;
  if (!forge.people) return LOCAL;
  try {
    return await known(source, ticked, files);
  } catch (error) {
    return { kind: 'unknown', why: whyOf(error) };
  }
}

const TICK = /\[[xX]\]|[✅☑✔✓]/u;

/**
 * What a forge far away is likely to be asked about people, by the first look at a change: pages whose new lines tick
 * something, or an empty list for the reviews alone. Undefined when nothing looks like it.
 */
export function foreseePeople(
  { change, pages }: Glimpse,
  documents: readonly string[],
  policy: Policy,
  configPath = CONFIG_PATH,
): readonly string[] | undefined {
  const mapped = isOn(policy, NEEDED_BY.ticks) ? policy.roles.filter(isMapped) : [];
  const names = mapped.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase());
  const signs = (line: string) => TICK.test(line) && names.some((name) => line.toLowerCase().includes(name));
  const signed = pages.filter(({ path, text }) => documents.includes(path) && text.split('\n').some(signs));
  const own = [configPath, policy.waivers.path];
  const gate = isOn(policy, NEEDED_BY.files) && change.files.some(({ path }) => own.includes(path));
  return signed.length > 0 || gate ? signed.map(({ path }) => path) : undefined;
}
