import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { Stop } from '../model/stop.ts';
import type { State } from '../model/verdict.ts';

/** One commit of a scenario: its files are those of `change/` that its globs name and no later commit names. */
export interface CommitPlan {
  /** Name under which files, messages and the body can write its hash: `{{commit:id}}`, `{{commit:id:7}}`. */
  readonly id?: string;
  readonly message: string;
  /** ISO time with seconds and Z. */
  readonly date: string;
  readonly files: readonly string[];
  readonly delete: readonly string[];
}

/** `scenario.yml` as written; what it leaves out comes from the scenario that it `extends`. */
export interface Scenario {
  readonly order: number;
  readonly title: string;
  readonly shows: string;
  readonly expect: State;
  /** Id of the rule whose finding comes first; absent when it is ready. */
  readonly rule?: string;
  readonly extends?: string;
  /** The extended scenario is already merged: its commits are on the base branch. */
  readonly merged: boolean;
  /** It is judged with `--strict`; not inherited. */
  readonly strict?: true;
  /** Globs of the extended scenario's files that are left out. */
  readonly without: { readonly base: readonly string[]; readonly change: readonly string[] };
  readonly branch?: string;
  /** ISO time at which the question is asked. */
  readonly at?: string;
  readonly body?: string;
  readonly base?: CommitPlan;
  readonly commits?: readonly CommitPlan[];
  /** One commit with the whole change on its own branch; the branch with the single commits stays. */
  readonly squash?: CommitPlan & { readonly branch: string };
}

const STATES: readonly State[] = ['ready', 'not-ready', 'waiting', 'cannot-tell'];
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const ID = /^[a-z][a-z0-9-]{0,30}$/;
const BRANCH = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/;

/** Values of one map of the file, each checked as it is taken; every complaint names file and line. */
interface Fields {
  readonly has: (key: string) => boolean;
  readonly text: (key: string, shape?: RegExp, wanted?: string) => string;
  readonly list: (key: string) => readonly string[];
  readonly node: (key: string) => unknown;
  readonly fail: (says: string, key?: string) => never;
}

type At = (node: unknown) => number;

function fields(node: unknown, keys: readonly string[], file: string, at: At): Fields {
  const fail = (says: string, where: unknown = node): never => {
    throw new Stop(2, `${file}:${at(where)}: ${says}`);
  };
  if (!isMap(node)) return fail(`expected a map with ${keys.join(', ')}`);
  const values = new Map<string, unknown>();
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!keys.includes(name)) fail(`unknown key "${name}"; known are ${keys.join(', ')}`, key);
    values.set(name, value);
  }
  const scalar = (key: string): string => {
    const value = values.get(key);
    if (value === undefined) return fail(`"${key}" is missing`);
    if (!isScalar(value) || typeof value.value !== 'string' || value.value.trim() === '')
      return fail(`"${key}" must be a text`, value);
    return value.value;
  };
  return {
    has: (key) => values.has(key),
    node: (key) => values.get(key),
    fail: (says, key) => fail(says, key === undefined ? node : values.get(key)),
    text: (key, shape, wanted) => {
      const text = scalar(key);
      if (shape && !shape.test(text)) fail(`"${key}" must be ${wanted}, not "${text}"`, values.get(key));
      return text;
    },
    list: (key) => {
      const value = values.get(key);
      if (value === undefined) return [];
      const items = isSeq(value) ? value.items.map((item) => (isScalar(item) ? item.value : undefined)) : [];
      const texts = items.filter((item) => typeof item === 'string');
      if (texts.length === 0 || texts.length !== items.length) fail(`"${key}" must be a list of globs`, value);
      return texts;
    },
  };
}

const date = (from: Fields, key = 'date') => from.text(key, TIME, 'a time like 2025-08-12T09:00:00Z');

function commit(node: unknown, extra: readonly string[], file: string, at: At): CommitPlan & { from: Fields } {
  const from = fields(node, ['message', 'date', ...extra], file, at);
  return {
    from,
    ...(from.has('id') ? { id: from.text('id', ID, 'a short lower-case name') } : {}),
    message: from.text('message'),
    date: date(from),
    files: extra.includes('files') ? from.list('files') : ['**'],
    delete: extra.includes('delete') ? from.list('delete') : [],
  };
}

const bare = ({ from: _, ...plan }: CommitPlan & { from: Fields }): CommitPlan => plan;

function commits(top: Fields, file: string, at: At): readonly CommitPlan[] {
  const list = top.node('commits');
  if (!isSeq(list) || list.items.length === 0) return top.fail('"commits" must be a list with at least one commit');
  return list.items.map((item) => {
    const plan = commit(item, ['id', 'files', 'delete'], file, at);
    if (plan.files.length + plan.delete.length === 0) plan.from.fail('a commit needs "files" or "delete"');
    return bare(plan);
  });
}

const KEYS = 'order title shows expect rule extends merged strict without branch at body base commits squash'.split(
  ' ',
);

/** Reads a `scenario.yml`; throws Stop with file and line for anything that it does not know. */
export function parseScenario(source: string, file: string): Scenario {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at: At = (node) => lines.linePos((node as Node | undefined)?.range?.[0] ?? 0).line;
  const broken = document.errors[0];
  if (broken) throw new Stop(2, `${file}:${lines.linePos(broken.pos[0]).line}: ${broken.message}`);
  const top = fields(document.contents, KEYS, file, at);
  const order = top.node('order');
  if (!isScalar(order) || !Number.isInteger(order.value)) return top.fail('"order" must be a whole number', 'order');
  const expect = STATES.find((state) => state === top.text('expect'));
  if (!expect) return top.fail(`"expect" must be one of ${STATES.join(', ')}`, 'expect');
  if (top.has('rule') === (expect === 'ready'))
    top.fail('"rule" is for every example that is not ready, and only for those');
  const merged = top.node('merged');
  if (top.has('merged') && !(isScalar(merged) && merged.value === true && top.has('extends')))
    top.fail('"merged" can only be true, beside "extends"', 'merged');
  const strict = top.node('strict');
  if (top.has('strict') && !(isScalar(strict) && strict.value === true))
    top.fail('"strict" can only be true', 'strict');
  if (!top.has('extends'))
    for (const key of ['branch', 'at', 'base', 'commits']) if (!top.has(key)) top.fail(`"${key}" is missing`);
  const without = top.has('without') ? fields(top.node('without'), ['base', 'change'], file, at) : undefined;
  const squash = top.has('squash') ? commit(top.node('squash'), ['branch'], file, at) : undefined;
  const branch = (from: Fields) => from.text('branch', BRANCH, 'a lower-case branch name');
  return {
    order: Number(order.value),
    title: top.text('title'),
    shows: top.text('shows'),
    expect,
    ...(top.has('rule') ? { rule: top.text('rule', ID, 'the id of a rule') } : {}),
    ...(top.has('extends') ? { extends: top.text('extends', ID, 'the name of an example') } : {}),
    merged: top.has('merged'),
    ...(top.has('strict') ? { strict: true } : {}),
    without: { base: without?.list('base') ?? [], change: without?.list('change') ?? [] },
    ...(top.has('branch') ? { branch: branch(top) } : {}),
    ...(top.has('at') ? { at: date(top, 'at') } : {}),
    ...(top.has('body') ? { body: top.text('body') } : {}),
    ...(top.has('base') ? { base: bare(commit(top.node('base'), [], file, at)) } : {}),
    ...(top.has('commits') ? { commits: commits(top, file, at) } : {}),
    ...(squash ? { squash: { ...bare(squash), branch: branch(squash.from) } } : {}),
  };
}
