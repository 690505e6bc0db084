/** What a template leaves open in a path: `<yyyy-mm-dd>`, `{{id}}`, `YYYY-MM-DD`, TBD. */
const HOLE = /<[^<>]{1,80}>|\{\{?[^{}]{1,80}\}?\}|\b(?:yyyy(?:[-_]?mm[-_]?dd)?|tbd|todo|xxx+)\b/gi;

/** Whether the parts stand in the path one after the other, with something but no slash between each two. */
function fits(path: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const [at, part] of parts.entries()) {
    const last = at > 0 && at === parts.length - 1;
    const start = last ? path.length - part.length : at === 0 ? 0 : path.indexOf(part, from + 1);
    // A hole holds at least one letter.
    if (start < 0 || (at > 0 && start <= from) || !path.startsWith(part, start)) return false;
    if (path.slice(from, start).includes('/')) return false;
    from = start + part.length;
  }
  return from === path.length;
}

/** The existing path that a path with placeholders most likely means: of those that fit, the last by name (the newest date). */
export function filled(wanted: string, paths: Iterable<string>): string | undefined {
  const parts = wanted.split(HOLE);
  if (parts.length < 2 || parts.every((part) => part === '')) return undefined;
  let best: string | undefined;
  for (const path of paths) if (fits(path, parts) && (best === undefined || path > best)) best = path;
  return best;
}
