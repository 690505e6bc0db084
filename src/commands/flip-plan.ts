import { documentMatcher } from '../evidence/material.ts';
import { type Flip, type FlipChange, planFlip } from '../flip/plan.ts';
import { judge } from '../judge.ts';
import type { Facts } from '../model/facts.ts';
import type { Forge } from '../model/forge.ts';
import type { Role } from '../model/policy.ts';
import type { Prd } from '../model/prd.ts';
import { Stop } from '../model/stop.ts';
import { EXIT_CODES, type Report, type Verdict } from '../model/verdict.ts';
import { parseRoadmapWithDeadline, parseWithDeadline } from '../prd/deadline.ts';
import { receiptOf } from '../reports/ground/receipt.ts';
import { oneLine } from '../reports/ground/sanitise.ts';
import { isRowOf, rankOf } from '../rules/ground/flips.ts';
import { holders, isMapped, mapping, membership, unreadable } from '../rules/ground/holders.ts';
import { rolesAmong, rolesCalled } from '../rules/ground/roles.ts';

/** Name of the activity whose responsible roles may flip. */
const ACTIVITY = 'Gates & Ready flip';

/** What is asked: the document (by its repository path), the status to set, who asks, and where its files are read from. */
export interface FlipAsk {
  readonly prd?: string;
  readonly status?: string;
  readonly login: string;
  /** Text of a file at the head, byte order mark included; undefined when there is none. Throws Stop for what is no UTF-8 text. */
  readonly read: (path: string) => Promise<string | undefined>;
}

/** What came of it: nothing to do, refused with what is missing and an exit code, or the changed files with a commit's message. */
export type FlipAnswer =
  | { readonly kind: 'already'; readonly says: string }
  | { readonly kind: 'refused'; readonly code: number; readonly says: string; readonly missing: readonly string[] }
  | {
      readonly kind: 'planned';
      readonly says: string;
      readonly changes: readonly FlipChange[];
      readonly title: string;
      readonly message: string;
    };

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** A text of the document as words that are written elsewhere: one short line, nothing in it that is markup. */
const quoted = (text = '') => oneLine(text.replace(/[\s<>|`]+/g, ' ').trim(), 60);

const refused = (code: number, says: string, missing: readonly string[] = []): FlipAnswer => ({
  kind: 'refused',
  code,
  says,
  missing,
});

/** The document that is meant: the given one, else the only one of the change. */
function chosen({ prds }: Facts, path: string | undefined): Prd {
  const found = path === undefined && prds.length === 1 ? prds[0] : prds.find(({ prd }) => prd.path === path);
  if (found) return found.prd;
  const names = prds.map(({ prd }) => prd.path);
  if (path !== undefined) throw new Stop(2, `${path} is no document of this change`, names);
  if (names.length === 0) throw new Stop(2, 'the change is about no document; name the one to flip');
  throw new Stop(2, 'the change is about more than one document; name the one to flip', names);
}

/** The status to set, spelled as configured; throws Stop(2) for one that is no flip. */
function wanted({ policy }: Report, given: string | undefined): string {
  const known = [...policy.statuses.ready, ...policy.statuses.done];
  const [usual] = known;
  if (usual === undefined) throw new Stop(2, 'the configuration knows no status that means ready');
  if (given === undefined) return usual;
  const found = known.find((one) => plain(one) === plain(given));
  if (found === undefined)
    throw new Stop(2, `"${given}" is no status that a flip can set`, [`Statuses: ${known.join(', ')}`]);
  return found;
}

/** What keeps a verdict from ready, each in a line with its place. */
function missingOf({ findings }: Verdict): readonly string[] {
  return findings
    .filter(({ severity, outcome }) => severity === 'block' && ['fail', 'unknown', 'waiting'].includes(outcome))
    .map(({ says, at, rule }) => `${says}${at ? ` (${at.path}:${at.line})` : ''} · ${rule}`);
}

/** Why somebody may not flip; undefined when they hold a role that is responsible for it. */
async function roleFault({ policy }: Report, login: string, forge: Forge): Promise<FlipAnswer | undefined> {
  const activity = policy.activities.find(({ name }) => plain(name) === plain(ACTIVITY));
  if (!activity) return refused(1, `The configuration has no activity "${ACTIVITY}", so nobody may flip`);
  const roles = activity.responsible.flatMap((name): readonly Role[] => {
    const found = [...new Set([...rolesCalled(name, policy.roles), ...rolesAmong(name, policy.roles)])];
    return found.length > 0 ? found : [{ name, aliases: [], required: false }];
  });
  const names = activity.responsible.join(' or ');
  const mapped = roles.filter(isMapped);
  if (mapped.length === 0)
    return refused(1, `Nobody is mapped to ${names}, who is responsible for "${ACTIVITY}"`, [
      'Say in the configuration who holds the role:',
      ...mapping(roles).split('\n'),
    ]);
  const teams = mapped.flatMap((role) => role.teams ?? []);
  const known = teams.length > 0 ? ((await forge.people?.({ pages: [], teams }))?.teams ?? []) : [];
  const member = membership(login, mapped, known);
  if (member === 'yes') return undefined;
  if (member === 'no')
    return refused(1, `${login} does not hold ${names}, who is responsible for "${ACTIVITY}"`, [
      `It can be flipped by ${holders(mapped)}`,
    ]);
  const [team] = unreadable(mapped, known);
  const why = forge.people ? team?.why : 'who is in a team can only be seen on GitHub; flip there with --pull';
  return refused(EXIT_CODES['cannot-tell'], `Whether ${login} is in ${team?.team} cannot be told: ${why}`);
}

/** The facts as they will be after the flip, so that it can be judged before it is made. */
async function flipped({ facts, policy }: Report, path: string, changes: readonly FlipChange[]): Promise<Facts> {
  const after = (file: string | undefined) => changes.find((one) => one.path === file)?.after;
  const isDocument = documentMatcher(policy.documents, policy.contracts);
  const text = after(path) ?? '';
  const { sections, roles, caps } = policy;
  const prd = await parseWithDeadline(
    path,
    new TextEncoder().encode(text),
    { sections, roles, capBytes: caps.prdBytes },
    caps.parseMs,
  );
  const roadmap = after(facts.roadmap?.path);
  const rows =
    roadmap && facts.roadmap && (await parseRoadmapWithDeadline(facts.roadmap.path, roadmap, { ms: caps.parseMs }));
  const known = new Set(facts.change.files.map((file) => file.path));
  const fresh = changes.filter((one) => !known.has(one.path));
  return {
    ...facts,
    prds: facts.prds.map((one) => (one.prd.path === path ? { ...one, prd } : one)),
    ...(facts.roadmap && rows ? { roadmap: { ...facts.roadmap, after: rows } } : {}),
    commits: [...facts.commits, { sha: facts.change.head, found: 'reachable' }],
    change: {
      ...facts.change,
      files: [
        ...facts.change.files,
        ...fresh.map((one) => ({ path: one.path, status: 'modified' as const, document: isDocument(one.path) })),
      ],
    },
  };
}

async function filesOf(report: Report, prd: Prd, status: string, { login, read }: FlipAsk): Promise<Flip> {
  const { facts, policy } = report;
  const number = policy.sections.decisions;
  const section = prd.sections.find((one) => one.number === number);
  const text = await read(prd.path);
  if (!section || text === undefined) throw new Stop(4, `${prd.path} has no section ${number} to note the flip in`);
  const was = quoted(prd.status);
  const from = was === '' ? status : `${was} → ${status}`;
  const rows = facts.roadmap?.after.filter((row) => isRowOf(row, prd)) ?? [];
  const [row, second] = rows;
  if (row && second)
    throw new Stop(4, `${row.at.path}:${second.at.line}: ${row.id} has more than one row; change it by hand`);
  if (row && rankOf(row.status, policy) > rankOf(status, policy))
    throw new Stop(
      4,
      `${row.at.path}:${row.at.line}: ${row.id} is ${row.status}, which is further than ${status}; change it by hand`,
    );
  const { digest } = receiptOf(report);
  const { head } = facts.change;
  const title = `Status: ${from}`;
  const decision = {
    date: facts.now.slice(0, 10),
    title,
    text: `${title}, by ${login}; verdict ready for ${head}, receipt ${digest}`,
    by: login,
    commit: head,
    status,
  };
  const roadmap = row && facts.roadmap ? await read(facts.roadmap.path) : undefined;
  // The page changes with the roadmap only: where that says so already, a flip leaves both.
  const moves =
    row && (plain(row.status) !== plain(status) || facts.change.files.some(({ path }) => path === row.at.path));
  const mirror = moves && facts.roadmap?.mirror ? await read(facts.roadmap.mirror) : undefined;
  return {
    status,
    decision,
    prd: { path: prd.path, text, log: { line: section.at.line, endLine: section.endLine } },
    ...(row && roadmap !== undefined ? { roadmap: { path: row.at.path, text: roadmap, row } } : {}),
    ...(mirror !== undefined ? { mirror: { path: facts.roadmap?.mirror ?? '', text: mirror } } : {}),
  };
}

/** Works out a flip of a judged change: whether it may be made, by whom, and what it changes. Writes nothing. */
export async function flipPlan(report: Report, forge: Forge, ask: FlipAsk): Promise<FlipAnswer> {
  const { facts, policy, verdict } = report;
  const prd = chosen(facts, ask.prd);
  const status = wanted(report, ask.status);
  const sideways = ask.status === undefined && rankOf(prd.status, policy) === rankOf(status, policy);
  if (plain(prd.status ?? '') === plain(status) || (sideways && rankOf(status, policy) > 0))
    return { kind: 'already', says: `${prd.path} is ${prd.status} already; nothing was changed` };
  if (rankOf(prd.status, policy) > rankOf(status, policy))
    return refused(1, `${prd.path} is ${prd.status}, which is further than ${status}; a flip only goes forward`);
  if (verdict.state !== 'ready') return refused(EXIT_CODES[verdict.state], verdict.summary, missingOf(verdict));
  const fault = await roleFault(report, ask.login, forge);
  if (fault) return fault;
  const changes = planFlip(await filesOf(report, prd, status, ask));
  const isDocument = documentMatcher(policy.documents, policy.contracts);
  const code = changes.find(({ path }) => !isDocument(path));
  if (code)
    return refused(1, `${code.path} counts as code, so that no evidence would fit after the flip`, [
      'Name it under `documents` in the configuration',
    ]);
  const then = await flipped(report, prd.path, changes);
  const after = judge(then, policy);
  if (after.state !== 'ready')
    return refused(EXIT_CODES[after.state], `After the flip: ${after.summary}`, missingOf(after));
  const set = then.prds.find((one) => one.prd.path === prd.path)?.prd.status ?? '';
  if (plain(set) !== plain(status))
    throw new Stop(4, `${prd.path}: the front matter would say "${set}" and not "${status}"; change it by hand`);
  const item = prd.itemId ?? quoted(prd.title);
  const title = `Set ${item} to ${status}`;
  return {
    kind: 'planned',
    says: `${prd.path}: ${quoted(prd.status) || 'no status'} → ${status}, by ${ask.login}`,
    changes,
    title,
    message: `${title}\n\n${prd.path}, by ${ask.login}.\n${verdict.summary} (${facts.change.head}).\n`,
  };
}
