import type { QaOutcome } from '../../model/reading.ts';

/** Outcome of a result's words; `not-applicable` for N/A, undefined when the words tell no outcome. */
export type Told = QaOutcome | 'not-applicable' | undefined;

const EMOJI: readonly (readonly [string, QaOutcome])[] = [
  ['✅✔☑✓🟢👍🆗', 'pass'],
  ['❌✗✘✖🔴👎🟥', 'fail'],
  ['⛔🚫🛑', 'blocked'],
  ['⏳⌛⏸🕒🕐🔄🔁⬜☐🚧⚪🟡🟠⚠❓❔🔲', 'open'],
];
const SIGNS = new Map(EMOJI.flatMap(([signs, outcome]) => Array.from(signs).map((sign) => [sign, outcome] as const)));

/** How a result begins, what is tried first before what it begins with. */
const BEGINNINGS: readonly (readonly [phrases: string, Exclude<Told, undefined>])[] = [
  ['n/a|na|not applicable|not relevant', 'not-applicable'],
  ["not passed|not ok|no-go|no go|nok|ko|did not pass|didn't pass|does not pass|does not work", 'fail'],
  ["doesn't pass|doesn't work|unsuccessful", 'fail'],
  ['not run|not executed|not tested|not started|not done|not complete|not completed|not verified|not yet', 'open'],
  ['untested|unexecuted|partial|partially|incomplete|inconclusive|conditional|conditionally|mixed|unknown', 'open'],
  ['pending|todo|to do|tbd|tba|tbc|in progress|in-progress|wip|open|skipped|skip|deferred|planned|scheduled', 'open'],
  ['running|ongoing|retest|re-test|awaiting|n/r|n/t|nr|nt', 'open'],
  ['blocked|blocker|blocking|on hold|waiting', 'blocked'],
  ['fail|failed|fails|failing|failure|failures|error|errored|errors|broken|rejected|red', 'fail'],
  ['pass|passed|passes|passing|ok|okay|success|successful|successfully|succeeded|green|verified', 'pass'],
];
const PHRASES = BEGINNINGS.flatMap(([phrases, told]) => phrases.split('|').map((phrase) => [phrase, told] as const));
const ALL = /^all (?:(?!not |failed |but )[a-z]{1,20} ){0,4}(?:pass|passed|passing|green|ok|successful)\b/;
const isLetter = (letter: string | undefined) => letter !== undefined && /\w/.test(letter);

/** What the first words of a text tell. */
function toldBy(words: string): Told {
  const found = PHRASES.find(([phrase]) => words.startsWith(phrase) && !isLetter(words[phrase.length]));
  return found?.[1] ?? (words.startsWith('all ') && ALL.test(words) ? 'pass' : undefined);
}

/** What takes a pass back: a number of failures, or something that is still to come. */
const BUT =
  /\b([1-9]\d{0,5}|some|few|several|one|two|three|known) (?:known |open |minor |cases? |tests? ){0,2}(?:fail|failed|failing|failures?|errors?|blocked|blockers?)\b|\b(?:except|but)\b[^.]{0,60}\b(?:fail|failed|failing|fails|blocked)\b/;
const STILL = /\b(?:pending|waiting|awaiting|blocked|not run|not executed|tbd|todo)\b/;
const NONE =
  /\b(?:no|nothing|none|not|0|zero|without)(?: \w{1,12}){0,2} (?:pending|waiting|awaiting|blocked|todo|tbd)\b|\b(?:pending|blocked|waiting|tbd|todo)\s?[:=]\s?(?:0|none)\b/g;
const CHOICE =
  /\b(?:pass|passed|ok)\s?(?:\/|\||or)\s?(?:fail|failed|blocked|nok)\b|\b(?:fail|failed)\s?(?:\/|\||or)\s?(?:pass|passed)\b/;

/** Words without Markdown's marks and emoji variants, in lower case; links as their text. */
export function plainWords(text: string): string {
  return text
    .slice(0, 600)
    .replace(/!?\[([^\]]{0,200})\]\([^)]{0,400}\)/g, '$1')
    .replace(/[*_`~]|\u200b|\u200c|\u200d|\u200e|\u200f|\ufe0f|\u2060/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const RANK: readonly QaOutcome[] = ['fail', 'blocked', 'open', 'pass'];

/** Of two outcomes the one that is further from a pass. */
export function worse(a: QaOutcome | undefined, b: QaOutcome | undefined): QaOutcome | undefined {
  if (!a || !b) return a ?? b;
  return RANK.indexOf(a) <= RANK.indexOf(b) ? a : b;
}

/** Outcome of words that begin with it ("Pass with notes", "❌ Fail (known)", "Blocked - waiting on data"). */
export function outcomeOf(text: string): Told {
  const words = plainWords(text);
  if (words === '') return undefined;
  if (/\/|\|| or /.test(words) && CHOICE.test(words)) return 'open';
  let sign: QaOutcome | undefined;
  let rest = words;
  for (const first of Array.from(words).slice(0, 4)) {
    if (!(SIGNS.has(first) || ' [(<:-'.includes(first))) break;
    sign = worse(sign, SIGNS.get(first));
    rest = rest.slice(first.length);
  }
  // A marker (emoji) and a word that say different things: the worse one.
  const found = toldBy(rest);
  if (found === 'not-applicable') return sign === undefined || sign === 'open' ? found : sign;
  if (found !== 'pass') return worse(found, sign);
  if (BUT.test(rest)) return 'fail';
  const ratio = /(\d{1,6}) ?(?:\/|of|out of) ?(\d{1,6})/.exec(rest);
  if (ratio && Number(ratio[1]) < Number(ratio[2])) return 'fail';
  const whole = STILL.test(rest) && STILL.test(rest.replace(NONE, '')) ? 'open' : 'pass';
  // 🟡 and ⚠ beside a pass are notes; ⏳ is not, but the word decides.
  return sign === 'fail' || sign === 'blocked' ? sign : whole;
}

/** Outcome of a list item's end or beginning: "TC-1 login - Pass", "✅ login", "TC-2: ❌ Fail (known)". */
export function outcomeInItem(text: string): { readonly outcome: Told; readonly name: string } | undefined {
  const clean = text.slice(0, 600);
  const first = Array.from(clean.trim())[0] ?? '';
  if (SIGNS.has(first))
    return {
      outcome: outcomeOf(clean),
      name: clean
        .trim()
        .slice(first.length)
        .replace(/^\ufe0f/, ''),
    };
  const lead =
    /^\s{0,9}[[(*_]{0,3}(pass|passed|fail|failed|blocked|skipped|not run)[\])*_]{0,3}\s?(?:[:–—]|-\s)\s?(.{1,300})$/i.exec(
      clean,
    );
  if (lead) return { outcome: outcomeOf(lead[1] ?? ''), name: lead[2] ?? '' };
  // From the last separator to the first: the first part that tells an outcome.
  const parts = clean.split(/(\s[-–—→]{1,2}>?\s|:\s|\s\||\s\()/);
  for (let at = parts.length - 1; at >= 2; at -= 2) {
    const outcome = outcomeOf(parts.slice(at).join('').replace(/^\(/, ''));
    if (outcome) return { outcome, name: parts.slice(0, at - 1).join('') };
  }
  return undefined;
}
