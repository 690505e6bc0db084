import type { Dependency, ManifestReader } from '../model/manifest.ts';
import { isUsualRegistry, pathKind, withoutUser } from './ground/addresses.ts';
import { rowsOf } from './ground/place.ts';
import { type Call, callsOf } from './ground/ruby.ts';

const ONE = /^=?\s*(\d[\w.]*)$/;
const LEAST = /^(?:~>|>=)\s*(\d+(?:\.\d+){1,3})$/;

function gemOf(path: string, call: Call): readonly Dependency[] {
  const [name, ...specs] = call.args.filter((one) => !one.startsWith(':'));
  if (name === undefined || name === '') return [];
  const at = { path, line: call.line };
  const { options } = call;
  const git =
    options.get('git') ??
    options.get('github') ??
    options.get('gitlab') ??
    options.get('bitbucket') ??
    options.get('gist');
  if (git !== undefined) {
    const ref = options.get('ref') ?? options.get('tag') ?? options.get('branch');
    return [{ name, spec: `${withoutUser(git)}${ref === undefined ? '' : `#${ref}`}`, kind: 'git', at }];
  }
  const folder = options.get('path');
  if (folder !== undefined) return [{ name, spec: folder, kind: pathKind(path, folder), at }];
  const source = options.get('source');
  if (source !== undefined && !isUsualRegistry(source))
    return [{ name, spec: withoutUser(source), kind: 'registry', at }];
  const spec = specs.join(', ');
  const version = specs.length === 1 ? ONE.exec(specs[0] ?? '')?.[1] : undefined;
  const least = LEAST.exec(spec)?.[1];
  return [
    {
      name,
      spec,
      kind: version !== undefined ? 'exact' : spec === '' ? 'any' : 'range',
      at,
      ...(version === undefined ? {} : { version }),
      ...(least === undefined ? {} : { pinned: `gem '${name}', '${least}'` }),
    },
  ];
}

/** Gemfile of Bundler (https://bundler.io/man/gemfile.5.html), read line by line and never run. */
export const manifest: ManifestReader = {
  id: 'gemfile',
  title: 'Gemfile',
  type: 'gem',
  matches: (path) => /(?:^|\/)(?:Gemfile|gems\.rb)$/.test(path),
  locks: [
    { name: 'Gemfile.lock', command: 'bundle lock' },
    { name: 'gems.locked', command: 'bundle lock' },
  ],
  read: (path, text) => ({
    dependencies: callsOf(rowsOf(text), new Set(['gem', 'source', 'git_source'])).flatMap(
      (call): readonly Dependency[] => {
        if (call.name === 'gem') return gemOf(path, call);
        const [address = ''] = call.args;
        if (call.name !== 'source' || !/^https?:/i.test(address) || isUsualRegistry(address)) return [];
        return [{ name: 'source', spec: withoutUser(address), kind: 'registry', at: { path, line: call.line } }];
      },
    ),
  }),
};
