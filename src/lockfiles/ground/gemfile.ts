/** Groups of a Gemfile that production never loads. */
const FOR_DEVELOPMENT =
  /^(?:dev|development|tests?|lint|linters?|rubocop|ci|docs?|debug|tools?|local|benchmark|profiling)$/i;
const OPENS = /\bdo\b(?:\s*\|[^|]{0,100}\|)?\s*$|^(?:if|unless|case|begin|def|while)\b/;

const words = (text: string) => [...text.matchAll(/:?["']?([A-Za-z_]\w*)["']?/g)].map((found) => found[1] ?? '');

/** The groups that a `gem` line names for itself: `group: :test`, `:groups => [:development, :test]`. */
function ownGroups(line: string): readonly string[] {
  const found = /(?:\bgroups?:|:groups?\s*=>)\s*(\[[^\]]{0,300}\]|:?["']?\w+["']?)/.exec(line)?.[1];
  return found === undefined ? [] : words(found);
}

/** Names of the gems that a Gemfile asks for only in groups for development and tests. Read line by line, never run. */
export function developmentGems(text: string): ReadonlySet<string> {
  const dev = new Set<string>();
  const kept = new Set<string>();
  const open: (readonly string[])[] = [];
  for (const row of text.split(/\r?\n/).slice(0, 20_000)) {
    const line = row
      .slice(0, 1_000)
      .replace(/(?:^|\s)#.*$/, '')
      .trim();
    const gem = /^gem[\s(]+["']([\w.-]+)["']/.exec(line)?.[1];
    if (gem !== undefined) {
      const groups = [...open.flat(), ...ownGroups(line)];
      (groups.length > 0 && groups.every((group) => FOR_DEVELOPMENT.test(group)) ? dev : kept).add(gem);
    } else if (line === 'end') open.pop();
    else if (OPENS.test(line)) open.push(/^group\b/.test(line) ? words(line.replace(/^group\b|\bdo\b.*$/g, '')) : []);
  }
  for (const name of kept) dev.delete(name);
  return dev;
}
