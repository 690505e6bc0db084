import type { Outcome } from '../model/rule.ts';
import type { Finding, State, UsedWaiver } from '../model/verdict.ts';

/** Longest commit status description that GitHub takes, in UTF-16 units. */
const LONGEST = 140;

const LEAD: Readonly<Record<State, string>> = {
  ready: 'Ready',
  'not-ready': 'Not ready',
  waiting: 'Waiting',
  'cannot-tell': 'Cannot tell',
};

/** The outcome that decided each state. */
const DECIDES: Readonly<Record<State, Outcome>> = {
  ready: 'pass',
  'not-ready': 'fail',
  waiting: 'waiting',
  'cannot-tell': 'unknown',
};

/** Cuts at a code point, with an ellipsis. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length > most - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The end of a path or address that still tells what it is: a file's name, `runs/123`. */
const lastPart = (path: string) =>
  path.includes('://') ? path.split('/').slice(-2).join('/') : fileName(path.replace(/\/$/, ''));

/** The sentence with every path in marks of code left at its file name. */
const withNames = (says: string) =>
  says
    .split('`')
    // A command or a path with a space in it is no single word, and stays.
    .map((part, at) => (at % 2 === 1 && !/\s/.test(part) ? lastPart(part) : part))
    .join('');

/** The first reason, with its file and line where there is room and the sentence itself does not name the file. */
function reasonOf({ says, at }: Finding, most: number, more: number): string {
  const name = at && fileName(at.path);
  const place = name && !says.includes(name) ? `${cut(name, 50)}:${at.line}` : '';
  const rest = more > 0 ? `+${more} more` : '';
  const behind = (parts: readonly string[]) => {
    const told = parts.filter((part) => part !== '').join(', ');
    return told && ` (${told})`;
  };
  const whole = says.replaceAll('`', '');
  const names = withNames(says);
  // A sentence that names a file can do without the place before it is cut, any other one keeps it.
  const isNamed = /`[^`\s]*[./][^`\s]*`/.test(says);
  const ways = [whole, names].map((way) => way + behind([place, rest]));
  if (isNamed) ways.push(names + behind([rest]));
  const tail = behind(isNamed ? [rest] : [place, rest]);
  return ways.find((way) => way.length <= most) ?? cut(names, most - tail.length) + tail;
}

/** ", 2 waivers until 2025-08-29": whoever only sees the status should know that it ends. */
function leaningOn(waivers: readonly UsedWaiver[]): string {
  const [first] = waivers.map(({ until }) => Date.parse(until)).sort((a, b) => a - b);
  if (first === undefined) return '';
  const day = new Date(first - 1).toISOString().slice(0, 10);
  return `, ${waivers.length} ${waivers.length === 1 ? 'waiver' : 'waivers'} until ${day}`;
}

/**
 * One line of at most 140 characters: the state, its most important reason with file and line, and how many more reasons
 * there are. Plain text, since a commit status shows no Markdown.
 */
export function summarise(state: State, findings: readonly Finding[], waivers: readonly UsedWaiver[] = []): string {
  const deciding = findings.filter((one) => one.severity === 'block' && one.outcome === DECIDES[state]);
  const [only] = findings;
  if (state === 'ready' && deciding.length === 0 && only)
    return cut(`${LEAD.ready}, the gate does not apply: ${only.says}`, LONGEST);
  if (state === 'ready')
    return `${LEAD.ready}: ${deciding.length} ${deciding.length === 1 ? 'check' : 'checks'} passed${leaningOn(waivers)}`;
  const [first] = deciding;
  const lead = `${LEAD[state]}: `;
  if (!first) return `${lead}no rule could be answered`;
  return lead + reasonOf(first, LONGEST - lead.length, deciding.length - 1);
}
