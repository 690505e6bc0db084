import type { Change } from '../../model/change.ts';
import type { Glimpse } from '../../model/forge.ts';
import type { Added } from './start.ts';

const MARKDOWN = /\.(md|markdown)$/i;
/** Most lines of one patch that are looked at. */
const LINES = 20_000;

/** Lines that a patch adds, with those around them; the marks of the patch are left out. */
function linesOf(patch: string): string {
  const lines: string[] = [];
  for (const line of patch.split('\n', LINES)) if (line[0] === '+' || line[0] === ' ') lines.push(line.slice(1));
  return lines.join('\n');
}

/** What the comparison alone tells of a change: its own first page of files with their patches. */
export function glimpseOf(change: Change, added: Added): Glimpse {
  const pages = added.changed.flatMap(({ filename, patch, status }) =>
    patch === undefined || status === 'removed' || !MARKDOWN.test(filename)
      ? []
      : [{ path: filename, text: linesOf(patch) }],
  );
  return { change, pages };
}
