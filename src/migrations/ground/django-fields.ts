import type { Siblings } from '../../model/migration.ts';
import { callsIn, firstCall, type Link } from './calls.ts';
import { fileOf, folderOf } from './paths.ts';
import { listAfter } from './python.ts';
import { treeOf } from './tree.ts';
import { isTrue, textOf, type Value } from './values.ts';

/** A Django field as a migration states it. */
export interface Field {
  /** Class name, e.g. `CharField`. */
  readonly type: string;
  readonly null: boolean;
  readonly unique: boolean;
  readonly length: number | undefined;
  /** The default of the database, which Django leaves in place. */
  readonly dbDefault: boolean;
  readonly default: boolean;
}

/** The field that an expression like `models.CharField(max_length=10)` makes. */
export function fieldOf(value: Value | undefined): Field | undefined {
  const link = value?.kind === 'code' ? firstCall(value.nodes) : undefined;
  if (!link) return undefined;
  const length = link.named.get('max_length');
  return {
    type: link.name,
    null: isTrue(link.named.get('null')),
    unique: isTrue(link.named.get('unique')) || link.name === 'OneToOneField',
    length: length?.kind === 'literal' && typeof length.value === 'number' ? length.value : undefined,
    dbDefault: link.named.has('db_default'),
    default: link.named.has('default'),
  };
}

/** Fields that are kept as text of limited length, with the length that each has when none is stated. */
const TEXTS: Readonly<Record<string, number>> = {
  CharField: Number.POSITIVE_INFINITY,
  EmailField: 254,
  SlugField: 50,
  URLField: 200,
  FileField: 100,
  ImageField: 100,
  FilePathField: 100,
};
/** Number fields from narrow to wide. */
const NUMBERS = [
  'BooleanField',
  'PositiveSmallIntegerField',
  'SmallIntegerField',
  'SmallAutoField',
  'PositiveIntegerField',
  'IntegerField',
  'AutoField',
  'PositiveBigIntegerField',
  'BigIntegerField',
  'BigAutoField',
  'FloatField',
  'DecimalField',
];
const OTHERS = new Set([
  'TextField',
  'JSONField',
  'DateField',
  'DateTimeField',
  'TimeField',
  'DurationField',
  'UUIDField',
  'BinaryField',
  'GenericIPAddressField',
]);

const isKnown = (type: string): boolean => Object.hasOwn(TEXTS, type) || NUMBERS.includes(type) || OTHERS.has(type);

/** Whether a field changes its type in the database, and can then hold less; fields of a library are only told by their length. */
export function typeChange(from: Field, to: Field): 'same' | 'wider' | 'narrower' {
  const length = ({ type, length: stated }: Field) => stated ?? TEXTS[type];
  const [old, now] = [length(from), length(to)];
  const bothTexts = Object.hasOwn(TEXTS, from.type) && Object.hasOwn(TEXTS, to.type);
  if (bothTexts || from.type === to.type) {
    if (old === now) return 'same';
    return now !== undefined && (old === undefined || now < old) ? 'narrower' : 'wider';
  }
  if (!isKnown(from.type) || !isKnown(to.type))
    return now !== undefined && old !== undefined && now < old ? 'narrower' : 'same';
  if (to.type === 'TextField') return 'wider';
  const [before, after] = [NUMBERS.indexOf(from.type), NUMBERS.indexOf(to.type)];
  if (before >= 0 && after >= 0) return after >= before ? 'wider' : 'narrower';
  // A number, date or flag fits into text of a usual length; everything else can fail to fit.
  return Object.hasOwn(TEXTS, to.type) && before >= 0 ? 'wider' : 'narrower';
}

/** One key per field: model and field in lower case, as Django compares them. */
export const fieldKey = (model: string, name: string): string => `${model.toLowerCase()}.${name.toLowerCase()}`;

function note(link: Link, fields: Map<string, Field>): void {
  const named = (key: string, at: number) => textOf(link.named.get(key) ?? link.list[at]);
  const set = (model: string, name: string, value: Value | undefined) => {
    const field = fieldOf(value);
    if (field) fields.set(fieldKey(model, name), field);
  };
  if (link.name === 'CreateModel') {
    const list = link.named.get('fields') ?? link.list[1];
    for (const item of list?.kind === 'list' ? list.items : []) {
      if (item.kind === 'list') set(named('name', 0), textOf(item.items[0]), item.items[1]);
    }
  } else if (link.name === 'AddField' || link.name === 'AlterField') {
    set(named('model_name', 0), named('name', 1), link.named.get('field') ?? link.list[2]);
  } else if (link.name === 'RenameField') {
    const model = named('model_name', 0);
    const field = fields.get(fieldKey(model, named('old_name', 1)));
    if (field) fields.set(fieldKey(model, named('new_name', 2)), field);
  }
}

/** Most earlier migrations that are read to learn what a field was. */
const MOST = 300;

/** The fields as the migrations of the same app before this one leave them. */
export async function fieldsBefore(path: string, siblings: Siblings): Promise<ReadonlyMap<string, Field>> {
  const fields = new Map<string, Field>();
  const own = fileOf(path);
  const earlier = siblings
    .list(folderOf(path))
    .filter((file) => /^\d{4}_.*\.py$/.test(fileOf(file)) && fileOf(file) < own)
    .sort();
  for (const file of earlier.slice(-MOST)) {
    const text = await siblings.text(file);
    if (text === undefined || text.length > 500_000) continue;
    for (const { links } of callsIn(listAfter(treeOf(text, 'py'), 'operations') ?? []))
      for (const link of links) note(link, fields);
  }
  return fields;
}
