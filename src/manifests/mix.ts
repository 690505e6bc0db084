import type { Dependency, ManifestReader } from '../model/manifest.ts';
import { pathKind, withoutUser } from './ground/addresses.ts';
import { lineCounter, rowsOf } from './ground/place.ts';

const ENTRY = /\{\s*:([a-z_]\w*)\s*,([^{}]{0,1000})\}/g;

/** mix.exs of Elixir (https://hexdocs.pm/mix/Mix.Tasks.Deps.html): the tuples of a list that name a package, read and never run. */
export const manifest: ManifestReader = {
  id: 'mix',
  title: 'mix.exs',
  type: 'hex',
  matches: (path) => /(?:^|\/)mix\.exs$/.test(path),
  locks: [{ name: 'mix.lock', command: 'mix deps.get', shared: true }],
  read: (path, text) => {
    // Comments are blanked in place, so that a tuple over several rows keeps its line.
    const plain = rowsOf(text)
      .map((row) => row.replace(/(^|\s)#(?!\{).*$/, '$1'))
      .join('\n');
    const lineOf = lineCounter(plain);
    const dependencies = [...plain.matchAll(ENTRY)].flatMap((found): Dependency[] => {
      const [, name = '', rest = ''] = found;
      const at = { path, line: lineOf(found.index) };
      const option = (key: string) => new RegExp(`\\b${key}:\\s*"([^"]*)"`).exec(rest)?.[1];
      const git = option('git') ?? option('github');
      if (git !== undefined) {
        const ref = option('ref') ?? option('tag') ?? option('branch');
        return [{ name, spec: `${withoutUser(git)}${ref === undefined ? '' : `#${ref}`}`, kind: 'git', at }];
      }
      const folder = option('path');
      if (folder !== undefined) return [{ name, spec: folder, kind: pathKind(path, folder), at }];
      if (/\bin_umbrella:\s*true/.test(rest)) return [];
      const spec = /^\s*"([^"]*)"/.exec(rest)?.[1];
      if (spec === undefined || !/\d/.test(spec)) return [];
      const version = /^(?:==\s*)?(\d+\.\d+\.\d+\S*)$/.exec(spec)?.[1];
      const least = /^(?:~>|>=)\s*(\d+\.\d+\.\d+)$/.exec(spec)?.[1];
      return [
        {
          name,
          spec,
          kind: version === undefined ? 'range' : 'exact',
          at,
          ...(version === undefined ? {} : { version }),
          ...(least === undefined ? {} : { pinned: `{:${name}, "${least}"}` }),
        },
      ];
    });
    return { dependencies };
  },
};
