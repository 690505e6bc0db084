import type { Outcome } from '../model/rule.ts';
import type { Finding, State } from '../model/verdict.ts';

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

/** One line of at most 140 characters: the state, its most important reason, and how many more there are. */
export function summarise(state: State, findings: readonly Finding[]): string {
  const blocking = findings.filter((finding) => finding.severity === 'block');
  const deciding = blocking.filter((finding) => finding.outcome === DECIDES[state]);
  if (state === 'ready') return `${LEAD.ready}: ${deciding.length} checks passed`;
  // A commit status shows plain text, so the marks of Markdown would only take room.
  const first = deciding[0]?.says.replaceAll('`', '') ?? 'no rule could be answered';
  const more = deciding.length > 1 ? ` (+${deciding.length - 1} more)` : '';
  return cut(`${LEAD[state]}: ${first}`, LONGEST - more.length) + more;
}
