import { firstCall } from './calls.ts';
import { isWord } from './tree.ts';
import { entryOf, textOf, type Value } from './values.ts';

/** A call's name without case and underscores: `drop_column`, `dropColumn` and `DropColumn` are one. */
export const canonical = (name: string): string => name.replace(/[_?!]/g, '').toLowerCase();

/** Options of `new Table({ … })` or a plain object. */
export function optionsOf(value: Value | undefined): Value | undefined {
  if (value?.kind === 'map') return value;
  if (value?.kind !== 'code') return undefined;
  const call = firstCall(value.nodes);
  const [first] = call?.list ?? [];
  return first?.kind === 'map' ? first : undefined;
}

/** The name that an argument gives: a string, `{ tableName }`, `{ name }`, or a constructor with one of these. */
export function nameOf(value: Value | undefined): string {
  if (!value) return '';
  if (value.kind === 'text') return value.text;
  const options = optionsOf(value);
  const schema = textOf(entryOf(options, 'schema'));
  const name = textOf(entryOf(options, 'tableName')) || textOf(entryOf(options, 'name'));
  if (name !== '') return schema === '' ? name : `${schema}.${name}`;
  if (value.kind === 'code') {
    // `column('name').varchar()`, `new Table('name')`, `sa.Column('name', …)`: the first string of the first call.
    const first = firstCall(value.nodes)?.list[0];
    if (first?.kind === 'text') return first.text;
    if (first?.kind === 'name') return first.text;
    const words = value.nodes.filter((node) => isWord(node));
    return words.length === 1 ? (words[0]?.text ?? '') : '';
  }
  return value.kind === 'name' ? value.text : '';
}

/** Names of a list of arguments, or of a single one. */
export function namesOf(value: Value | undefined): readonly string[] {
  return (value?.kind === 'list' ? value.items.map(nameOf) : [nameOf(value)]).filter((name) => name !== '');
}
