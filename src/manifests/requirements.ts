import type { Dependency, ManifestReader } from '../model/manifest.ts';
import { isUsualRegistry, withoutUser } from './ground/addresses.ts';
import { rowsOf } from './ground/place.ts';
import { addressKind, requirementOf } from './ground/python.ts';

/** Rows without comments, those that end in a backslash joined, with the number of their first line. */
function linesOf(text: string): readonly { readonly text: string; readonly line: number }[] {
  const found: { text: string; line: number }[] = [];
  let open: { text: string; line: number } | undefined;
  for (const [at, row] of rowsOf(text).entries()) {
    const plain = row.slice(0, 4_000).replace(/(?:^|\s)#.*$/, '');
    const more = plain.trimEnd().endsWith('\\');
    const part = more ? plain.trimEnd().slice(0, -1) : plain;
    if (open) open.text += ` ${part}`;
    else open = { text: part, line: at + 1 };
    if (more) continue;
    if (open.text.trim() !== '') found.push({ text: open.text.trim(), line: open.line });
    open = undefined;
  }
  if (open && open.text.trim() !== '') found.push({ text: open.text.trim(), line: open.line });
  return found;
}

const OPTION = /^(-[a-z]|--[a-z-]+)(?:[\s=]+|(?<=^-[a-z]))(.*)$/i;
const REGISTRIES = new Set(['-i', '--index-url', '--extra-index-url', '-f', '--find-links', '--pypi-url']);

/** A line of options: another registry, or an editable installation; undefined for all others. */
function optionOf(path: string, text: string, line: number): Dependency | undefined {
  const [, name = '', rest = ''] = OPTION.exec(text) ?? [];
  const value = rest.trim().replace(/^["']|["']$/g, '');
  const at = { path, line };
  if (REGISTRIES.has(name)) {
    if (isUsualRegistry(value)) return undefined;
    const kind = /^https?:|^ftp:/i.test(value) ? 'registry' : addressKind(path, value);
    return { name: name === '-i' ? '--index-url' : name, spec: withoutUser(value), kind, at };
  }
  if (name !== '-e' && name !== '--editable') return undefined;
  const address = value.replace(/^[\w.-]+(?:\[[^\]]{0,300}\])?\s*@\s+/, '');
  return {
    name: /#(?:.*&)?egg=([\w.-]+)/.exec(address)?.[1] ?? withoutUser(address),
    spec: withoutUser(address),
    kind: addressKind(path, address),
    at,
  };
}

/** pip's requirements and constraints (https://pip.pypa.io/en/stable/reference/requirements-file-format/). */
export const manifest: ManifestReader = {
  id: 'requirements',
  title: 'requirements.txt and constraints.txt of pip',
  type: 'pypi',
  matches: (path) =>
    /(?:^|\/)[^/]*(?:requirements|constraints)[^/]*\.txt$/i.test(path) ||
    /(?:^|\/)requirements\/[^/]+\.txt$/.test(path),
  locks: [],
  read: (path, text) => ({
    dependencies: linesOf(text).flatMap(({ text: line, line: number }): Dependency[] => {
      if (line.startsWith('-')) return [optionOf(path, line, number) ?? []].flat();
      const at = { path, line: number };
      if (
        /^(?:[a-z]+\+)?[a-z]+:\/\//i.test(line) ||
        /^(?:\.{0,2}\/|[\w./-]+\.(?:whl|tar\.gz|zip)(?:\s|;|$))/.test(line)
      ) {
        const address = line.split(/\s+[;-]/, 1)[0] ?? '';
        return [{ name: withoutUser(address), spec: withoutUser(address), kind: addressKind(path, address), at }];
      }
      return [requirementOf(path, line, () => at) ?? []].flat();
    }),
  }),
};
