import type { ContractChange, ContractFile, ContractLevel } from '../../model/contract.ts';
import { isTable, own, readData } from './data.ts';

/** One thing that log lines promise: a line, an event, a field, or what is said of it. */
interface Entry {
  readonly value: string;
  readonly line: number;
  /** Only told to people: a description, an example. */
  readonly told: boolean;
}

/** Keys by which a table in a list is known. */
const NAMES = ['name', 'event', 'field', 'key', 'id', 'message', 'line', 'pattern'];
const TOLD = /^(?:description|desc|example|examples|comment|note|notes|title|owner|since|summary|doc|docs)$/i;

function nameOf(item: unknown): string | undefined {
  const key = NAMES.find((name) => typeof own(item, name) === 'string');
  return key === undefined ? undefined : String(own(item, key));
}

function fromData(file: ContractFile): Map<string, Entry> {
  const { value, lineOf } = readData(file.path, file.text);
  const entries = new Map<string, Entry>();
  const add = (path: readonly string[], text: string, at: readonly (string | number)[], told: boolean) =>
    entries.set(path.join('.'), { value: text, line: lineOf(at), told });
  const look = (part: unknown, path: readonly string[], at: readonly (string | number)[], told: boolean) => {
    if (Array.isArray(part)) {
      part.forEach((item, index) => {
        const name = isTable(item) ? nameOf(item) : undefined;
        const here = [...at, index];
        if (name !== undefined) {
          add([...path, name], '', here, told);
          look(item, [...path, name], here, told);
        } else if (isTable(item) || Array.isArray(item)) look(item, [...path, String(index)], here, told);
        else add([...path, String(item)], '', here, told);
      });
    } else if (isTable(part)) {
      for (const [key, one] of Object.entries(part)) look(one, [...path, key], [...at, key], told || TOLD.test(key));
      if (Object.keys(part).length === 0) add(path, '', at, told);
    } else add(path, JSON.stringify(part) ?? '', at, told);
  };
  look(value, [], [], false);
  return entries;
}

function fromText(file: ContractFile): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [at, text] of file.text.split(/\r\n|\r|\n/).entries()) {
    const line = text.trim().replace(/\s+/g, ' ');
    if (line === '' || line.startsWith('#') || line.startsWith('//')) continue;
    entries.set(line, { value: '', line: at + 1, told: false });
  }
  return entries;
}

/** Names of the fields in a line: `key=…`, `{key}`, `%{key}`, `"key":`. */
function fieldsOf(line: string): string[] {
  const found = line.matchAll(/([\w.-]{1,80})=|\{([\w.-]{1,80})\}|"([\w.-]{1,80})"\s?:/g);
  return [...found].map(([, a, b, c]) => a ?? b ?? c ?? '');
}

const words = (line: string) => new Set(line.toLowerCase().split(/[^\p{L}\p{N}_]+/u));

function likeness(a: string, b: string): number {
  const [one, other] = [words(a), words(b)];
  const same = [...one].filter((word) => other.has(word)).length;
  return same / Math.max(one.size, other.size);
}

/** What a lost entry has become: the likest of the new ones, when it is alike at all. */
function successor(lost: string, fresh: readonly string[], prose: boolean): string | undefined {
  const parent = (path: string) => path.slice(0, Math.max(path.lastIndexOf('.'), 0));
  if (!prose) {
    const beside = fresh.filter((path) => parent(path) === parent(lost));
    return beside.length === 1 ? beside[0] : undefined;
  }
  const best = fresh
    .slice(0, 200)
    .map((line) => ({ line, like: likeness(lost, line) }))
    .sort((a, b) => b.like - a.like)[0];
  return best && best.like >= 0.4 ? best.line : undefined;
}

function saysLine(old: string, now: string): string {
  const [before, after] = [fieldsOf(old), fieldsOf(now)];
  const gone = before.filter((field) => !after.includes(field));
  const came = after.filter((field) => !before.includes(field));
  if (gone.length === 1 && came.length === 1) return `field ${gone[0]} of a log line was renamed to ${came[0]}`;
  if (gone.length > 0) return `a log line lost ${gone.length === 1 ? 'field' : 'fields'} ${gone.join(', ')}`;
  return `a log line changed to: ${now}`;
}

/** Changes of a list of log lines or fields, as YAML, JSON or plain text with one line each. */
export function compareLogLists(before: ContractFile, after: ContractFile): ContractChange[] {
  const prose = [before, after].some(({ path, text }) => !/\.(?:ya?ml|json)$/i.test(path) && !/^\s*[{[]/.test(text));
  const read = prose ? fromText : fromData;
  const [old, now] = [read(before), read(after)];
  const changes: ContractChange[] = [];
  const add = (level: ContractLevel, path: string, says: string, a?: Entry, b?: Entry) =>
    changes.push({
      path: path.slice(0, 200),
      level,
      says: says.slice(0, 400),
      ...(a ? { before: { path: before.path, line: a.line } } : {}),
      ...(b ? { after: { path: after.path, line: b.line } } : {}),
    });
  const fresh = new Set([...now.keys()].filter((key) => !old.has(key)));
  for (const [key, entry] of old) {
    const same = now.get(key);
    if (same && same.value !== entry.value)
      add(
        entry.told ? 'compatible' : 'breaking',
        key,
        `${key} changed from ${entry.value} to ${same.value}`,
        entry,
        same,
      );
    if (same) continue;
    const next = entry.told ? undefined : successor(key, [...fresh], prose);
    if (next === undefined)
      add(entry.told ? 'compatible' : 'breaking', key, prose ? 'a log line was removed' : `${key} was removed`, entry);
    else {
      fresh.delete(next);
      add('breaking', key, prose ? saysLine(key, next) : `${key} was renamed to ${next}`, entry, now.get(next));
    }
  }
  for (const key of fresh)
    add('compatible', key, prose ? 'a log line was added' : `${key} was added`, undefined, now.get(key));
  return changes;
}
