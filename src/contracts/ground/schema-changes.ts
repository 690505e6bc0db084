import type { ContractChange, ContractFile, ContractLevel, ContractRole, ContractTrees } from '../../model/contract.ts';
import { type Difference, differences } from './schema-diff.ts';
import { loadSchema, type SchemaFile } from './schema-load.ts';
import { type Node, TooHard } from './schema-node.ts';
import { subset } from './schema-subset.ts';

/** Most changes that are told of one schema. */
const MOST_CHANGES = 500;

/** Most schemas that are looked at to answer one question about the whole. */
const MOST_STEPS = 60_000;

/** A path as people write it: `servers[].port`, `$defs.Address.city`; `#` is the schema itself. */
export function pathText(at: readonly (string | number)[]): string {
  let text = '';
  for (let index = 0; index < at.length; index += 1) {
    const [key, next] = [at[index], at[index + 1]];
    const join = (word: string) => (text === '' ? word : `${text}.${word}`);
    if (key === 'properties' && next !== undefined) text = join(String(at[++index]));
    else if (key === 'items') text = `${text}[]`;
    else if (key === 'prefixItems' && next !== undefined) text = `${text}[${at[++index]}]`;
    else if (key === 'patternProperties' && next !== undefined) text = join(`/${at[++index]}/`);
    else text = join(String(key));
  }
  return text === '' ? '#' : text;
}

/** Whether everything that fits the one fits the other. */
function fits(a: SchemaFile, b: SchemaFile, lenient: boolean): boolean {
  const node = (file: SchemaFile): Node[] => [{ doc: file.doc, schema: file.data.value }];
  for (const { doc } of [a, b]) doc.budget.left = MOST_STEPS;
  try {
    return subset({ lenient, open: new Map() }, node(a), node(b));
  } catch (error) {
    // Deeper than the stack, or too much work: nothing is shown.
    if (error instanceof RangeError || error instanceof TooHard) return false;
    throw error;
  }
}

/** What holds between two schemas as a whole; undefined where the question is too hard even for a schema and itself. */
interface Whole {
  /** Everything that was written before is still read. */
  readonly reads: boolean | undefined;
  /** Everything that is written now is read by those who hold to the old schema. */
  readonly writes: boolean | undefined;
}

function wholeOf(old: SchemaFile, now: SchemaFile): Whole {
  const reads = fits(old, now, true) || (fits(old, old, true) && fits(now, now, true) ? false : undefined);
  const writes = fits(now, old, false) || (fits(now, now, false) && fits(old, old, false) ? false : undefined);
  return { reads, writes };
}

const BY_EFFECT: Readonly<Partial<Record<Difference['effect'], ContractLevel>>> = {
  told: 'compatible',
  risky: 'dangerous',
  unclear: 'unclassified',
};

function judge(
  found: readonly Difference[],
  whole: Whole,
  role: ContractRole,
): { readonly level: ContractLevel; readonly why: string }[] {
  const tightens = (one: Difference) => one.effect === 'tight' || one.effect === 'both';
  const loosens = (one: Difference) => one.effect === 'loose' || one.effect === 'both';
  // Where the whole does not fit and no single change says why, each of them may be the reason.
  const blameAll = (fit: boolean | undefined, test: (one: Difference) => boolean) => fit === false && !found.some(test);
  const blameReads = blameAll(whole.reads, tightens);
  const blameWrites = blameAll(whole.writes, loosens);
  return found.map((one) => {
    const plain = BY_EFFECT[one.effect];
    if (plain) return { level: plain, why: '' };
    const reads = role !== 'serializer' && whole.reads !== true && (tightens(one) || blameReads);
    const writes = role !== 'deserializer' && whole.writes !== true && (loosens(one) || blameWrites);
    if (reads) return { level: 'breaking', why: ': what was valid before may be refused now' };
    if (writes)
      return { level: 'breaking', why: ': those who read it by the old schema may meet what they do not know' };
    return { level: 'compatible', why: '' };
  });
}

/** Changes of a schema and of the files that it refers to. Throws Unreadable. */
export async function compareSchemas(
  before: ContractFile,
  after: ContractFile,
  trees: ContractTrees,
  role: ContractRole,
): Promise<ContractChange[]> {
  const [olds, nows] = [await loadSchema(before, trees.before), await loadSchema(after, trees.after)];
  const [old, now] = [olds[0], nows[0]];
  if (!old || !now) return [];
  const told: { readonly one: Difference; readonly old: SchemaFile; readonly now: SchemaFile }[] = [];
  for (const each of nows) {
    const was = each === now ? old : olds.find(({ path }) => path === each.path);
    if (was) told.push(...differences(was.data.value, each.data.value).map((one) => ({ one, old: was, now: each })));
  }
  const constrained = told.some(({ one }) => !BY_EFFECT[one.effect]);
  const whole: Whole = constrained ? wholeOf(old, now) : { reads: true, writes: true };
  const judged = judge(
    told.map(({ one }) => one),
    whole,
    role,
  );
  return told.slice(0, MOST_CHANGES).map(({ one, old: was, now: is }, at) => {
    const path = pathText(isName(one.at) ? one.at : one.at.slice(0, -1));
    const { level, why } = judged[at] ?? { level: 'unclassified', why: '' };
    return {
      path: is === now ? path : `${is.path}#${path === '#' ? '' : path}`,
      level,
      says: `${one.says}${why}`.replace(/\s+/g, ' '),
      before: { path: was.path, line: was.data.lineOf(one.at) },
      after: { path: is.path, line: is.data.lineOf(one.at) },
    };
  });
}

/** Whether a path ends with a name or position and not with a keyword. */
function isName(at: readonly (string | number)[]): boolean {
  return (
    typeof at.at(-1) === 'number' ||
    ['properties', '$defs', 'definitions', 'patternProperties', 'dependentSchemas'].includes(String(at.at(-2)))
  );
}
