import type { Tests } from '../../model/reading.ts';
import { type TestOutcome, tallyTests } from './tests.ts';
import { plain } from './text.ts';

/** A walked TAP stream; only test points of the outermost level count, subtests are bound to theirs. */
export interface TapWalk {
  readonly tests: Tests;
  /** What keeps the stream from being whole: no plan, a plan that does not fit, `Bail out!` … first cause first. */
  readonly faults: readonly string[];
  /** Points that say ok over a subtest that does not. */
  readonly contradictions: readonly string[];
  /** Reason of a plan `1..0`. */
  readonly skipAll?: string;
  /** Highest number in a `# fail N` line of the outermost level. */
  readonly statedFailures: number;
}

interface Point {
  readonly ok: boolean;
  readonly name: string;
  readonly directive?: 'skip' | 'todo';
}

/** One level of nesting: what came since its last end. */
interface Level {
  seen: number;
  bad: number;
  plan?: number;
  /** Points before the plan. */
  before: number;
  plans: number;
}

const DEPTHS = 20;
/** A hostile text has millions of faults; one is enough to refuse it. */
const MOST = 20;
const POINT = /^(not )?ok(?=$|[\s#{-])[ \t]*(?:\d{1,9}(?=$|[\s#{-]))?[ \t]*(?:-(?=$|\s)[ \t]*)?/;
const PLAN = /^1\.\.(\d{1,9})(?=$|[\s#])(.*)$/;
const FAIL = /^#\s?fail(?:ed|ures?)?\s{1,9}(\d{1,9})$/;

/** Name and directive of a point: `# SKIP` and `# TODO` behind white space; an escaped `\#` belongs to the name. */
export function describe(rest: string): { readonly name: string; readonly directive?: 'skip' | 'todo' } {
  for (let at = rest.indexOf('#'); at !== -1; at = rest.indexOf('#', at + 1)) {
    const before = rest.charAt(at - 1);
    if (before !== '' && before !== ' ' && before !== '\t') continue;
    const word = rest
      .slice(at + 1, at + 30)
      .trimStart()
      .toLowerCase();
    const directive = word.startsWith('skip') ? 'skip' : /^todo(?![a-z0-9_])/.test(word) ? 'todo' : undefined;
    if (directive) return { name: rest.slice(0, at).trim(), directive };
  }
  return { name: rest.trim() };
}

const fresh = (): Level => ({ seen: 0, bad: 0, before: 0, plans: 0 });
const isBad = ({ ok, directive }: Point) => !ok && directive === undefined;

function planFault({ seen, plan, before, plans }: Level): string | undefined {
  if (plan === undefined) return 'has no plan (1..N), so nobody knows how many tests there should be';
  if (plans > 1) return 'has more than one plan';
  if (plan !== seen) return `plans ${plan} tests and has ${seen}`;
  return before > 0 && before < seen ? 'has its plan between the tests' : undefined;
}

/** Walks TAP 12, 13 or 14 line by line, each line once; YAML blocks are stepped over, never parsed. */
export function walkTap(text: string): TapWalk {
  const tally = tallyTests();
  const faults: string[] = [];
  const contradictions: string[] = [];
  let bailed: string | undefined;
  const note = (list: string[], says: string) => {
    if (list.length < MOST) list.push(says);
  };
  let levels: Level[] = [fresh()];
  /** Last point of each depth, kept until its subtest can no longer change it. */
  let points: (Point | undefined)[] = [];
  /** Depths whose last point has an open `{`. */
  const buffers: number[] = [];
  let yaml: string | undefined;
  let afterPoint = false;
  let statedFailures = 0;
  let skipAll: string | undefined;

  const count = (point: Point, subtest: Level | undefined, depth: number) => {
    const level = levels[depth];
    if (!level) return;
    const misplanned = subtest?.plan !== undefined && subtest.plan !== subtest.seen;
    const lies = point.ok && point.directive === undefined && subtest !== undefined && (subtest.bad > 0 || misplanned);
    if (lies) note(contradictions, `${plain(point.name, 80) || 'a test'} says ok, but its subtest does not`);
    const bad = isBad(point) || lies;
    if (bad) level.bad++;
    if (depth > 0) return;
    const outcome: TestOutcome = point.directive ? 'skipped' : bad ? 'failed' : 'passed';
    tally.add(outcome, point.name);
  };
  /** The last point of a depth is final: nothing can follow that belongs to it. */
  const settle = (depth: number) => {
    const point = points[depth];
    if (!point) return;
    points[depth] = undefined;
    const at = buffers.indexOf(depth);
    if (at !== -1) {
      // A `{` at the end of a name opens nothing when nothing stands in it.
      buffers.length = at;
      if ((levels[depth + 1]?.seen ?? 0) > 0) note(faults, 'has a subtest that never ends');
    }
    count(point, undefined, depth);
  };
  const settleFrom = (depth: number) => {
    for (let at = points.length - 1; at >= depth; at--) settle(at);
  };
  const endDocument = () => {
    settleFrom(0);
    if (levels.length > 1) note(faults, 'has a subtest without its result');
    const [level] = levels;
    const fault = level ? planFault(level) : undefined;
    if (fault) note(faults, fault);
    levels = [fresh()];
    points = [];
    buffers.length = 0;
  };

  const onPoint = (point: Point, depth: number, opens: boolean) => {
    settleFrom(depth);
    while (levels.length <= depth) levels.push(fresh());
    const level = levels[depth];
    if (level) level.seen++;
    const subtest = levels[depth + 1];
    levels.length = depth + 1;
    if (subtest && subtest.seen + subtest.plans > 0) {
      count(point, subtest, depth);
    } else {
      points[depth] = point;
      if (opens) buffers.push(depth);
    }
    afterPoint = true;
  };
  const onPlan = (number: number, rest: string, depth: number) => {
    settleFrom(depth + (buffers.includes(depth) ? 1 : 0));
    while (levels.length <= depth) levels.push(fresh());
    const level = levels[depth];
    if (!level) return;
    level.plans++;
    level.plan = number;
    level.before = level.seen;
    if (depth === 0 && number === 0) skipAll = plain(rest.replace(/^\s{0,9}#?/, ''), 80);
  };
  const closeBuffer = (depth: number) => {
    settleFrom(depth + 1);
    const point = points[depth];
    points[depth] = undefined;
    buffers.splice(buffers.indexOf(depth));
    if (point) count(point, levels[depth + 1] ?? fresh(), depth);
    levels.length = Math.min(levels.length, depth + 1);
  };

  const onLine = (line: string) => {
    const body = line.trimStart();
    const indent = line.length - body.length;
    if (yaml !== undefined) {
      if (body === '...' && line.startsWith(yaml)) yaml = undefined;
      if (body === '' || yaml === undefined || line.startsWith(yaml)) return;
      // Less indented than the block: it ended without its mark.
      yaml = undefined;
    }
    if (body === '') return;
    if (afterPoint && indent > 0 && body === '---') {
      yaml = line.slice(0, indent);
      return;
    }
    afterPoint = false;
    const depth = indent / 4;
    if (!Number.isInteger(depth) || depth > DEPTHS || depth > levels.length || line.slice(0, indent).includes('\t'))
      return;
    const stated = depth === 0 ? FAIL.exec(body) : null;
    if (stated) statedFailures = Math.max(statedFailures, Number(stated[1]));
    if (body.startsWith('#')) return;
    const found = POINT.exec(body);
    const plan = found ? null : PLAN.exec(body);
    if (found) {
      const rest = body.slice(found[0].length);
      const opens = rest.endsWith('{');
      onPoint({ ok: found[1] === undefined, ...describe(opens ? rest.slice(0, -1) : rest) }, depth, opens);
    } else if (plan) onPlan(Number(plan[1]), plan[2] ?? '', depth);
    else if (/^bail out!/i.test(body)) bailed ??= `was given up: ${plain(body, 100)}`;
    else if (body === '{' && points[depth]) buffers.push(depth);
    else if (body === '}' && buffers.includes(depth)) closeBuffer(depth);
    else if (
      depth === 0 &&
      /^TAP version \d{1,3}$/i.test(body) &&
      (levels[0]?.seen ?? 0) + (levels[0]?.plans ?? 0) > 0
    ) {
      endDocument();
    }
  };

  let last = '';
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end === -1 ? text.length : end).trimEnd();
    at = end === -1 ? text.length : end + 1;
    if (end === -1) last = line;
    onLine(line);
  }
  if (yaml !== undefined) note(faults, 'is cut off inside a block of details (---)');
  if (POINT.test(last)) note(faults, 'may be cut off: its last line is a test without a line end');
  endDocument();
  return {
    tests: tally.finish(),
    faults: bailed === undefined ? faults : [bailed, ...faults],
    contradictions,
    statedFailures,
    ...(skipAll === undefined ? {} : { skipAll }),
  };
}

/** Whether text is TAP: its first line that is no comment is a version, or a plan or test point with a plan in the text. */
export function looksLikeTap(text: string): boolean {
  const start = text.slice(0, 20_000);
  if (/^TAP version 1[2-9]\s*$/m.test(start)) return true;
  const first =
    start
      .split('\n')
      .find((line) => line.trim() !== '' && !line.startsWith('#'))
      ?.trimEnd() ?? '';
  return PLAN.test(first) || (POINT.test(first) && /^1\.\.\d{1,9}(?:\s|#|$)/m.test(text));
}
