import { isTable } from '../model/table.ts';
import type { BrokenWaiver, Waived, Waiver } from '../model/waiver.ts';
import { holdTo, unknownName } from './complain.ts';
import type { Problem } from './problem.ts';
import { type WaiverEntry, waiverSchema } from './waivers-schema.ts';
import { faultOf, waivedOf } from './waivers-subject.ts';
import { type Parsed, parseYaml } from './yaml.ts';

/** Largest waivers file in UTF-16 units, and most entries. */
const LARGEST = 1_000_000;
const MOST = 1_000;

/** Words that people try for a key of an entry, and the key. */
const MEANT: Readonly<Record<string, string>> = {
  approver: 'approvedBy',
  approved: 'approvedBy',
  until: 'expires',
  expiry: 'expires',
  end: 'expires',
  date: 'created',
  from: 'created',
  why: 'reason',
  justification: 'reason',
  comment: 'reason',
  file: 'path',
  cve: 'advisory',
  ghsa: 'advisory',
  issue: 'ticket',
  url: 'link',
};

/** What the file holds: what can be understood, and a sentence for each thing that can't. */
export interface WaiversFile {
  readonly waivers: readonly Waiver[];
  /** `raw` is the entry or file as it is written: by it one tells whether a change brings it. */
  readonly broken: readonly (BrokenWaiver & { readonly raw: string })[];
}

interface Entry {
  readonly at: number;
  readonly line: number;
  readonly endLine: number;
}

/** Complaints that a person can act on: a key that is missing because it was misspelt is told once, "no expiry" by what it means. */
function mended(problems: readonly Problem[], name: string): readonly Problem[] {
  const misspelt = problems.some(({ says }) => says.includes('did you mean'));
  return problems
    .filter(({ says }) => !(misspelt && says.endsWith('is missing')))
    .map((one) =>
      one.says === `\`${name}.expires\` is missing`
        ? { ...one, says: `\`${name}\` has no \`expires\`: every waiver ends; write its last day (yyyy-mm-dd)` }
        : one,
    );
}

/** Lines of each entry: from its own first line to the last one in front of the next entry that says something. */
function entriesOf(parsed: Parsed, count: number, lines: readonly string[]): readonly Entry[] {
  // One more than is read stands for all the others.
  const starts = Array.from({ length: Math.min(count, MOST + 1) }, (_, at) => parsed.placeOf(['waivers', at]).line);
  return starts.map((line, at) => {
    let end = (starts[at + 1] ?? lines.length + 1) - 1;
    while (end > line && /^\s*(?:#.*)?$/.test(lines[end - 1] ?? '')) end--;
    return { at, line, endLine: Math.max(end, line) };
  });
}

/** Finds the entries of a place. Those of one line can't be told apart by it: all of them are meant. */
function finder(entries: readonly Entry[]): (problem: Problem) => readonly Entry[] {
  let known: { readonly line: number; readonly found: readonly Entry[] } | undefined;
  const find = (line: number): readonly Entry[] => {
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[middle]?.line ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    const last = entries[low - 1];
    if (!last || line > last.endLine) return [];
    let first = low - 1;
    while (entries[first - 1]?.line === last.line) first--;
    return entries.slice(first, low);
  };
  return ({ line }) => {
    // Many problems of one line have one answer.
    if (known?.line !== line) known = { line, found: find(line) };
    return known.found;
  };
}

const told = (path: string, problems: readonly Problem[], raw: string): WaiversFile['broken'] =>
  problems.map(({ line, column, says }) => ({ says, at: { path, line, column }, raw }));

interface Reading {
  readonly path: string;
  readonly ruleIds: readonly string[];
  readonly auto: string;
  readonly lines: readonly string[];
}

/** What an entry says; or what is wrong with it. */
function entryOf(
  at: number,
  parsed: Parsed,
  ruleIds: readonly string[],
  ids: ReadonlySet<string>,
): { readonly data: WaiverEntry; readonly of: Waived } | readonly Problem[] {
  const root = ['waivers', at] as const;
  const name = `waivers[${at}]`;
  if (at >= MOST)
    return [{ ...parsed.placeOf(root), says: `only ${MOST} entries are read; delete those that have expired` }];
  const held = holdTo(waiverSchema, parsed, root, MEANT);
  if ('problems' in held) return mended(held.problems, name);
  const { data } = held;
  const about = faultOf(data);
  if (!('subject' in about))
    return [{ ...parsed.placeOf(about.key ? [...root, about.key] : root, 'key'), says: `\`${name}\` ${about.says}` }];
  if (data.rule !== undefined && !ruleIds.includes(data.rule))
    return [{ ...parsed.placeOf([...root, 'rule']), says: unknownName('rule', data.rule, ruleIds) }];
  if (data.id !== undefined && ids.has(data.id))
    return [{ ...parsed.placeOf([...root, 'id']), says: `the id \`${data.id}\` stands here a second time` }];
  return { data, of: waivedOf(data, about.subject) };
}

/** Ids for entries without one: by their place, past those that entries give themselves. */
function namer(list: readonly unknown[], auto: string): (at: number) => string {
  const taken = new Set(list.flatMap((one) => (isTable(one) && typeof one.id === 'string' ? [one.id] : [])));
  return (at) => {
    let number = at + 1;
    while (taken.has(`${auto}${number}`)) number += list.length;
    return `${auto}${number}`;
  };
}

function readList(list: readonly unknown[], parsed: Parsed, reading: Reading): WaiversFile {
  const { path, ruleIds, auto, lines } = reading;
  const entries = entriesOf(parsed, list.length, lines);
  const around = finder(entries);
  const hurt = new Map<number, Problem[]>();
  for (const problem of parsed.problems) {
    const places = around(problem);
    if (places.length === 0) return { waivers: [], broken: told(path, parsed.problems, lines.join('\n')) };
    // A line of many entries is told once.
    if (places.length > 1 && hurt.has(places[0]?.at ?? 0)) continue;
    for (const { at } of places) {
      const known = hurt.get(at);
      if (known) known.push(problem);
      else hurt.set(at, [problem]);
    }
  }
  const nameOf = namer(list, auto);
  const ids = new Set<string>();
  const waivers: Waiver[] = [];
  const broken: WaiversFile['broken'][number][] = [];
  for (const entry of entries) {
    const read = hurt.get(entry.at) ?? entryOf(entry.at, parsed, ruleIds, ids);
    if (!('data' in read)) {
      broken.push(...told(path, read, JSON.stringify(list[entry.at]) ?? ''));
      continue;
    }
    const { id = nameOf(entry.at), reason, owner, approvedBy, created, expires, link = read.data.ticket } = read.data;
    ids.add(id);
    const at = { path, ...parsed.placeOf(['waivers', entry.at]), endLine: entry.endLine };
    waivers.push({ id, of: read.of, reason, owner, approvedBy, created, expires, ...(link ? { link } : {}), at });
  }
  return { waivers, broken };
}

/**
 * Reads a waivers file. An entry that can't be understood breaks only itself; a file that is no YAML, or holds something else
 * than `waivers`, breaks as a whole. Never throws. `ruleIds` are the rules of the gate; `auto` begins the ids of entries
 * without one.
 */
export function readWaivers(path: string, text: string, ruleIds: readonly string[], auto = 'w'): WaiversFile {
  const parsed = parseYaml(text, { asText: new Set(['waivers']), largest: LARGEST, repeats: true });
  const whole = (problems: readonly Problem[]): WaiversFile => ({ waivers: [], broken: told(path, problems, text) });
  if (parsed.syntax) return whole(parsed.problems);
  const top = parsed.value;
  if (!isTable(top))
    return whole([{ line: 1, column: 1, says: 'the file has to be a map with the one key `waivers`' }]);
  const strange = Object.keys(top).filter((key) => key !== 'waivers');
  if (strange.length > 0)
    return whole(
      strange.map((key) => ({ ...parsed.placeOf([key], 'key'), says: unknownName('key here', key, ['waivers']) })),
    );
  const list = top.waivers ?? [];
  if (!Array.isArray(list))
    return whole([{ ...parsed.placeOf(['waivers']), says: '`waivers` has to be a list, each entry with a dash' }]);
  return readList(list, parsed, { path, ruleIds, auto, lines: text.replace(/^\uFEFF/, '').split('\n') });
}
