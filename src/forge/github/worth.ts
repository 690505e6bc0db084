import type { Tree, TreeEntry } from '../../model/change.ts';
import type { Added } from './start.ts';

/** Files that are fetched before anything asks for them. */
const MOST = 50;
const SMALL = 200_000;

const NAMES = /\.(md|markdown|json|sarif|xml|info|ya?ml|lcov|txt)$/i;
const PLACES = /(^|\/)(prds?|qa|evidence|reports?|scans?|sbom|security|audits?|coverage|plans|docs)\//i;

/**
 * Files of the head that a pull request is likely to be judged by: what it changes and what looks like a document or a
 * report. A guess that is wrong costs bytes in a query that is made anyway, never an answer.
 */
export function worthFetching(head: Tree, added: Added): readonly TreeEntry[] {
  const entries = added.changed.flatMap((file) => head.entries.get(file.filename) ?? []);
  const plain = entries.filter(
    (entry) => NAMES.test(entry.path) && (entry.size ?? 0) <= SMALL && entry.mode.startsWith('100'),
  );
  const rank = ({ path }: TreeEntry) => (PLACES.test(path) ? 0 : 1);
  return plain.sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
}
