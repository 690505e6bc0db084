import type { XmlParticle, XmlType } from './bom-schema.ts';

/** Label of an element of another namespace. */
export const OTHER = '*';

/** What may follow at a place of a content model: for each label the place that it leads to. */
export type Steps = ReadonlyMap<string, number>;

/** A content model as places and steps between them; by the rules of XML Schema a label leads to one place only. */
export interface Content {
  readonly start: Steps;
  readonly after: readonly Steps[];
  /** Type of the element at each place; -1 for one of another namespace. */
  readonly types: readonly number[];
  readonly ends: ReadonlySet<number>;
  readonly mayBeEmpty: boolean;
}

interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly empty: boolean;
}

const NOTHING: Part = { first: [], last: [], empty: true };

function build(particle: XmlParticle): Content {
  const labels: string[] = [];
  const types: number[] = [];
  const follow: Set<number>[] = [];
  const link = (from: readonly number[], to: readonly number[]) => {
    for (const place of from) for (const next of to) follow[place]?.add(next);
  };
  const place = (label: string, type: number): Part => {
    const at = labels.push(label) - 1;
    types.push(type);
    follow.push(new Set());
    return { first: [at], last: [at], empty: false };
  };
  const inRow = (before: Part, next: Part): Part => {
    link(before.last, next.first);
    return {
      first: before.empty ? [...before.first, ...next.first] : before.first,
      last: next.empty ? [...before.last, ...next.last] : next.last,
      empty: before.empty && next.empty,
    };
  };
  const either = (one: Part, other: Part): Part => ({
    first: [...one.first, ...other.first],
    last: [...one.last, ...other.last],
    empty: one.empty || other.empty,
  });
  const once = (part: XmlParticle): Part => {
    if ('element' in part) return place(part.element, part.type);
    if ('any' in part) return place(OTHER, -1);
    if ('sequence' in part) return part.sequence.map(walk).reduce(inRow, NOTHING);
    return part.choice.map(walk).reduce(either);
  };
  const walk = (part: XmlParticle): Part => {
    const found = once(part);
    if (part.n === '*' || part.n === '+') link(found.last, found.first);
    return part.n === undefined || part.n === '+' ? found : { ...found, empty: true };
  };
  const whole = walk(particle);
  const steps = (places: Iterable<number>): Steps => new Map(Array.from(places, (at) => [labels[at] ?? '', at]));
  return {
    start: steps(whole.first),
    after: follow.map(steps),
    types,
    ends: new Set(whole.last),
    mayBeEmpty: whole.empty,
  };
}

const built = new WeakMap<XmlType, Content>();

/** The content model of a type, made at the first use and kept; undefined when no element may stand in it. */
export function contentOf(type: XmlType): Content | undefined {
  if (!type.content) return undefined;
  const known = built.get(type);
  if (known) return known;
  const made = build(type.content);
  built.set(type, made);
  return made;
}
