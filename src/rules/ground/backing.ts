import type { Binding } from '../../model/evidence.ts';
import type { Opinion, People, Person, SignedText, Tick } from '../../model/people.ts';
import type { Remark } from '../../model/rule.ts';
import { type Held, holders, membership, unreadable } from './holders.ts';
import { clause, code, many, short, show } from './text.ts';

type Known = Extract<People, { readonly kind: 'known' }>;

/** A role of 9.4 to be backed: the document, the role as written there, and who may. */
export interface Asked {
  readonly prd: string;
  readonly written: string;
  readonly held: Held;
  /** Number of the section of the sign-offs. */
  readonly section: string;
}

/** Something that may back a role: an opinion on the pull request, or the commit that ticked the box. */
type Try = { readonly kind: 'opinion'; readonly opinion: Opinion } | { readonly kind: 'tick'; readonly tick: Tick };

/** Why a try does not count; the lower the rank, the nearer it came. */
interface Fault {
  readonly rank: number;
  readonly outcome: 'fail' | 'unknown';
  readonly says: string;
}

const is = (one: string | undefined, other: string | undefined) =>
  one !== undefined && one.toLowerCase() === other?.toLowerCase();
const fail = (rank: number, says: string): Fault => ({ rank, outcome: 'fail', says });
const unknown = (says: string): Fault => ({ rank: 0, outcome: 'unknown', says });

/** What changed since, by name. */
function since({ changed, total = changed.length }: Extract<Binding, { readonly kind: 'stale' }>): string {
  const [first, second] = changed;
  if (first === undefined) return total > 0 ? many(total, 'file') : 'the code';
  if (second !== undefined && total === 2) return `${code(first)} and ${code(second)}`;
  return total > 1 ? `${code(first)} and ${many(total - 1, 'more file')}` : code(first);
}

/** What keeps an account from backing a role, whatever it did. */
function personFault(by: Person, did: string, asked: Asked, people: Known): Fault | undefined {
  const { name, roles } = asked.held;
  const who = show(by.login, 40);
  if (is(by.login, people.author))
    return fail(6, `Only the author of the pull request, ${who}, ${did} ${name}; nobody backs their own change`);
  if (!by.human) return fail(7, `Only ${who} ${did} ${name}, and that is a bot`);
  const member = membership(by.login, roles, people.teams);
  if (member === 'no') return fail(9, `Nobody who holds ${name} has approved; ${who}, who did, does not hold it`);
  // The unreadable team itself is told, once for all.
  if (member === 'unknown') return fail(8, '');
  if (by.access === 'none') return fail(5, `${who} ${did} ${name} without write access to the repository`);
  if (by.access === 'unknown')
    return unknown(`Whether ${who}, who ${did} ${name}, may write to the repository cannot be told`);
  return undefined;
}

/** What came over the code and the text since somebody looked at them. */
function ageFault(
  by: Person,
  did: string,
  asked: Asked,
  { material, text }: { readonly material: Binding; readonly text: SignedText['state'] },
): Fault | undefined {
  const lead = `${show(by.login, 40)} ${did} ${asked.held.name}`;
  if (material.kind === 'stale') return fail(2, `${lead} before ${since(material)} changed`);
  if (text === 'changed') return fail(3, `${lead} before its text in ${asked.section} changed`);
  if (material.kind === 'unknown')
    return unknown(`Whether ${lead} for this code cannot be told: ${clause(material.why)}`);
  if (text === 'unknown')
    return unknown(`Whether the text in ${asked.section} that ${lead} by still reads the same cannot be told`);
  return undefined;
}

function opinionFault(opinion: Opinion, text: SignedText['state'], asked: Asked, people: Known): Fault | undefined {
  const { by, state } = opinion;
  const own = personFault(by, 'approved', asked, people);
  if (state === 'approved') return own ?? ageFault(by, 'approved', asked, { material: opinion.material, text });
  // What somebody without a say thinks neither backs nor voids.
  if (own) return fail(10, '');
  const who = show(by.login, 40);
  if (state === 'dismissed') return fail(1, `The review of ${who} for ${asked.held.name} was dismissed`);
  return fail(0, `${who}, who holds ${asked.held.name}, requested changes on ${show(opinion.at, 10)}`);
}

function tickFault(tick: Tick, asked: Asked, people: Known): Fault | undefined {
  const { by, verified, commit, at } = tick;
  const name = asked.held.name;
  if (!by) return fail(8.5, `${name} was ticked in commit ${short(commit)}, which belongs to no GitHub account`);
  const own = personFault(by, 'ticked', asked, people);
  if (own) return own;
  const who = show(by.login, 40);
  if (!verified) return fail(4, `${who} ticked ${name} in commit ${short(commit)}, which has no verified signature`);
  const later = people.opinions.find((one) => is(one.by.login, by.login) && one.state !== 'approved');
  const voided = later && !(Date.parse(later.at) < Date.parse(at));
  if (voided) {
    const what = later.state === 'dismissed' ? 'whose later review was dismissed' : 'who requested changes after that';
    return fail(1, `${name} was ticked by ${who}, ${what}`);
  }
  return ageFault(by, 'ticked', asked, tick);
}

/** Whether somebody who may stands behind a ticked role, with the sentence that says who, or why not. */
export function backing(asked: Asked, people: Known): Pick<Remark, 'outcome' | 'says' | 'fix'> {
  const { prd, written, held } = asked;
  const mine = (one: { readonly prd: string; readonly role: string }) => one.prd === prd && one.role === written;
  // A role that stands in 9.4 more than once has a text and a tick for each line, and all of them have to hold.
  const text = (opinion: Opinion): SignedText['state'] => {
    const states = opinion.signed.filter(mine).map(({ state }) => state);
    if (states.includes('changed')) return 'changed';
    return states.length > 0 && states.every((state) => state === 'same') ? 'same' : 'unknown';
  };
  const opinions = people.opinions.map((opinion): readonly [Try, Fault | undefined] => [
    { kind: 'opinion', opinion },
    opinionFault(opinion, text(opinion), asked, people),
  ]);
  const ticks = people.ticks
    .filter(mine)
    .map((tick): readonly [Try, Fault | undefined] => [{ kind: 'tick', tick }, tickFault(tick, asked, people)]);
  const broken = ticks.filter(([, fault]) => fault !== undefined);
  const tried = [...opinions, ...(broken.length > 0 ? broken : ticks)];
  // Whoever holds the role and asks for changes takes back what another holder said before.
  const objections = people.opinions.filter(
    (one) => one.state === 'changes-requested' && !personFault(one.by, 'approved', asked, people),
  );
  const isVoid = ({ at }: { readonly at: string }) => objections.some((one) => Date.parse(one.at) > Date.parse(at));
  const good = tried.find(
    ([one, fault]) => fault === undefined && !isVoid(one.kind === 'opinion' ? one.opinion : one.tick),
  )?.[0];
  if (good?.kind === 'opinion')
    return { outcome: 'pass', says: `${held.name} by ${show(good.opinion.by.login, 40)}, who approved` };
  if (good?.kind === 'tick')
    return {
      outcome: 'pass',
      says: `${held.name} by ${show(good.tick.by?.login ?? '', 40)} in ${short(good.tick.commit)}`,
    };
  const faults = tried
    .flatMap(([, fault]) => fault ?? [])
    .filter(({ says }) => says !== '')
    .sort((a, b) => a.rank - b.rank);
  const unsure = faults.find(({ outcome }) => outcome === 'unknown');
  if (unsure) return { outcome: 'unknown', says: unsure.says };
  const [team] = unreadable(held.roles, people.teams);
  if (team)
    return {
      outcome: 'unknown',
      says: `Whether somebody of ${code(team.team)} backs ${held.name} cannot be told: ${clause(team.why)}`,
      fix: 'Give the token what it lacks, or name who holds the role under roles.users',
    };
  return {
    outcome: 'fail',
    says: faults[0]?.says ?? `Nobody who holds ${held.name} has approved this pull request`,
    fix: `Let ${holders(held.roles)} approve the pull request as it is now`,
  };
}
