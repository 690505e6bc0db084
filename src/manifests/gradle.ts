import type { Dependency, ManifestReader } from '../model/manifest.ts';
import { isUsualRegistry, withoutUser } from './ground/addresses.ts';
import { gradleKind } from './ground/gradle.ts';
import { rowsOf } from './ground/place.ts';

const CONFIGURATION =
  /^\s*(?:add\(\s*)?["']?(\w*(?:[iI]mplementation|[aA]pi|[cC]ompile|[cC]ompileOnly|[rR]untime|[rR]untimeOnly|[cC]lasspath|[aA]nnotationProcessor|[kK]apt|[kK]sp|[pP]rovided|[dD]esugaring|[pP]latform|[dD]evelopmentOnly|[bB]undle|[cC]onstraints?))["']?\b/;
const COORDINATES = /["']([\w.-]+:[\w.-]+):([^"'@:]+)(?:[:@][^"']*)?["']/;
const NAMED =
  /\bgroup\s*[:=]\s*["']([\w.-]+)["']\s*,\s*name\s*[:=]\s*["']([\w.-]+)["']\s*,\s*version\s*[:=]\s*["']([^"']+)["']/;
const VARIABLE =
  /^\s*(?:(?:val|def|var|const val|ext\.|set\(\s*["']|extra\[["'])\s*)?([A-Za-z_][\w.]*)["')\]]{0,3}\s*[=,]\s*["']([^"'$]+)["']/;
const PLUGIN =
  /^\s*(?:id\s*\(?\s*["']([\w.-]+)["']\s*\)?|kotlin\(\s*["']([\w.-]+)["']\s*\))\s+version\s*\(?\s*["']([^"']+)["']/;
const REPOSITORY =
  /\burl\s*(?:=|\()?\s*(?:uri\s*\(\s*|URI\s*\(\s*)?["'](https?:\/\/[^"']+)["']|\bmaven\s*\(\s*["'](https?:\/\/[^"']+)["']/;

/** Rows with their comments blanked. */
function codeRows(text: string): readonly string[] {
  let inside = false;
  return rowsOf(text).map((row) => {
    let code = row.slice(0, 2_000);
    if (inside) {
      const end = code.indexOf('*/');
      if (end < 0) return '';
      code = code.slice(end + 2);
      inside = false;
    }
    const start = code.search(/(?:^|\s)\/\*/);
    if (start >= 0) {
      const end = code.indexOf('*/', start + 2);
      inside = end < 0;
      code = code.slice(0, start) + (end < 0 ? '' : code.slice(end + 2));
    }
    // A block can begin on the row of what stands in it: `dependencies { implementation 'a:b:1.0' }`.
    return code.replace(/(?:^|\s)\/\/.*$/, '').replace(/^\s*[a-z]\w*\s*\{\s*(?=[a-z])/, '');
  });
}

/** build.gradle and build.gradle.kts, read row by row and never run; versions in variables of the same file are known. */
export const manifest: ManifestReader = {
  id: 'gradle',
  title: 'build.gradle and build.gradle.kts',
  type: 'maven',
  matches: (path) => /(?:^|\/)build\.gradle(?:\.kts)?$/.test(path),
  locks: [{ name: 'gradle.lockfile', command: './gradlew dependencies --write-locks' }],
  read: (path, text) => {
    const rows = codeRows(text);
    const variables = new Map(
      rows.flatMap((row) => {
        const [, name, value] = VARIABLE.exec(row) ?? [];
        return name === undefined || value === undefined ? [] : [[name.replace(/^ext\./, ''), value] as const];
      }),
    );
    const resolve = (spec: string) =>
      spec.replace(
        /\$\{?([A-Za-z_][\w.]*)\}?/g,
        (all, name: string) => variables.get(name.replace(/^.*\./, '')) ?? variables.get(name) ?? all,
      );
    const dependencies = rows.flatMap((row, index): Dependency[] => {
      const at = { path, line: index + 1 };
      const url = REPOSITORY.exec(row)?.[1] ?? REPOSITORY.exec(row)?.[2];
      if (url !== undefined && !isUsualRegistry(url))
        return [{ name: 'repository', spec: withoutUser(url), kind: 'registry', at }];
      const plugin = PLUGIN.exec(row);
      const found = CONFIGURATION.test(row) ? (COORDINATES.exec(row) ?? NAMED.exec(row)) : null;
      const named = found && found.length > 3 ? `${found[1]}:${found[2]}` : found?.[1];
      const name = plugin ? (plugin[1] ?? `kotlin-${plugin[2]}`) : named;
      const spec = resolve((plugin ? plugin[3] : found?.at(-1)) ?? '').trim();
      // What a variable of another file holds is judged there.
      if (name === undefined || spec === '' || spec.includes('$')) return [];
      const kind = gradleKind(spec);
      return [
        {
          name,
          spec,
          kind,
          at,
          ...(kind === 'exact' ? { version: spec.replace(/^\[|\]$|!!$/g, '') } : {}),
          ...(plugin ? { loose: true } : {}),
        },
      ];
    });
    return { dependencies };
  },
};
