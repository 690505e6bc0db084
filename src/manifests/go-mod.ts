import type { Dependency, ManifestReader } from '../model/manifest.ts';
import { pathKind } from './ground/addresses.ts';
import { rowsOf } from './ground/place.ts';

interface Directive {
  readonly words: readonly string[];
  readonly line: number;
  readonly indirect: boolean;
}

/** Words of each directive, those in a block with its verb in front (https://go.dev/ref/mod#go-mod-file). */
function directives(text: string): readonly Directive[] {
  const found: Directive[] = [];
  let verb: string | undefined;
  for (const [at, row] of rowsOf(text).entries()) {
    const [code = '', ...comment] = row.split('//');
    const words = code
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/^["`]|["`]$/g, ''))
      .filter((word) => word !== '');
    const [first] = words;
    if (first === undefined) continue;
    if (verb !== undefined && first === ')') verb = undefined;
    else if (verb === undefined && words[1] === '(') verb = first;
    else
      found.push({
        words: verb === undefined ? words : [verb, ...words],
        line: at + 1,
        indirect: /^\s*indirect\b/.test(comment.join('//')),
      });
  }
  return found;
}

/** go.mod: each version is exact by nature; go.sum has to know it. */
export const manifest: ManifestReader = {
  id: 'go-mod',
  title: 'go.mod',
  type: 'golang',
  matches: (path) => /(?:^|\/)go\.mod$/.test(path),
  locks: [{ name: 'go.sum', command: 'go mod tidy' }],
  read: (path, text) => {
    const all = directives(text);
    const replaced = new Map<string, { readonly to: string; readonly version: string; readonly line: number }>();
    for (const { words, line } of all.filter((one) => one.words[0] === 'replace')) {
      const arrow = words.indexOf('=>');
      if (arrow < 2) continue;
      const [, from = '', version] = words.slice(0, arrow);
      const [to = '', toVersion = ''] = words.slice(arrow + 1);
      replaced.set(version === undefined ? from : `${from}@${version}`, { to, version: toVersion, line });
    }
    const required = all.flatMap(({ words: [verb, name = '', version = ''], line, indirect }): Dependency[] => {
      if ((verb !== 'require' && verb !== 'tool') || name === '' || version === '') return [];
      const other = replaced.get(`${name}@${version}`) ?? replaced.get(name);
      const loose = indirect ? { loose: true as const } : {};
      if (!other) return [{ name, spec: version, kind: 'exact', at: { path, line }, version, ...loose }];
      const at = { path, line: other.line };
      if (other.version === '') return [{ name, spec: other.to, kind: pathKind(path, other.to), at }];
      return [{ name: other.to, spec: other.version, kind: 'exact', at, version: other.version, ...loose }];
    });
    const [name] = all.filter((one) => one.words[0] === 'module').map((one) => one.words[1]);
    return { ...(name === undefined ? {} : { name }), dependencies: required };
  },
};
