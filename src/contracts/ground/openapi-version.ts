import type { ContractVersion } from '../../model/contract.ts';
import { isTable, own } from './data.ts';
import { formOf } from './openapi-operation.ts';
import type { Source } from './openapi-source.ts';

/** A part of a path that is a version: `v2`, `v1beta1`, `2024-01-31`. */
const VERSION = /^(?:v\d+(?:\.\d+)*(?:(?:alpha|beta)\d*)?|\d{4}-\d{2}-\d{2})$/i;

/** A path with its version taken out; undefined when it has none. */
function withoutVersion(path: string): string | undefined {
  const parts = formOf(path).split('/');
  const at = parts.findIndex((part) => VERSION.test(part));
  return at < 0 ? undefined : parts.map((part, index) => (index === at ? '{version}' : part)).join('/');
}

const pathsOf = (source: Source): readonly string[] => {
  const paths = own(source.root, 'paths');
  return isTable(paths) ? Object.keys(paths) : [];
};

/** What both sides say of their version, and which new paths stand beside an older version of the same path that stays. */
export function versionOf(old: Source, now: Source): ContractVersion {
  const infoOf = (source: Source) => own(source.root, 'info');
  const textOf = (source: Source) => {
    const version = own(infoOf(source), 'version');
    return typeof version === 'string' || typeof version === 'number' ? String(version) : undefined;
  };
  const known = new Set(pathsOf(old).map(formOf));
  const stays = pathsOf(now).filter((path) => known.has(formOf(path)));
  const beside = pathsOf(now)
    .filter((path) => !known.has(formOf(path)))
    .flatMap((path) => {
      const form = withoutVersion(path);
      const twin = form === undefined ? undefined : stays.find((other) => withoutVersion(other) === form);
      return twin === undefined ? [] : [{ old: twin, now: path }];
    });
  const [before, after, info] = [textOf(old), textOf(now), infoOf(now)];
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(isTable(info) ? { at: now.place(info, 'version') } : {}),
    beside,
  };
}
