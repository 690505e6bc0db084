/** Parts of a path that are compared: letters and digits, without case. */
const words = (path: string) =>
  path
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** How much two paths have in common: words of the file name count twice those of the folders. */
function likeness(wanted: string, path: string): number {
  const folders = new Set(words(wanted));
  const name = new Set(words(wanted.slice(wanted.lastIndexOf('/') + 1)));
  const own = words(path.slice(path.lastIndexOf('/') + 1));
  const shared =
    own.filter((word) => name.has(word)).length * 2 + words(path).filter((word) => folders.has(word)).length;
  return shared / (words(wanted).length + name.size * 2 + Math.abs(own.length - name.size));
}

/** The existing path that a missing one most likely means; undefined when none is near. */
export function nearestPath(wanted: string, paths: Iterable<string>): string | undefined {
  let best: string | undefined;
  let score = 0.55;
  for (const path of paths) {
    if (path.toLowerCase() === wanted.toLowerCase()) return path;
    const found = likeness(wanted, path);
    if (found > score) [best, score] = [path, found];
  }
  return best;
}
