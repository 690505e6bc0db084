import type { Board } from '../../model/board.ts';
import type { State } from '../../model/verdict.ts';
import { cutMarkdown } from './cut.ts';

/** When a comment is written: never, when the verdict is not ready (and updated once it is), or always. */
export type CommentMode = 'off' | 'on-failure' | 'always';

/** Longest comment in bytes: GitHub takes 65,536 characters. */
const LONGEST = 65_000;

/** The first line by which the own comment is known; nobody sees it. The context tells two gates of one repository apart. */
export const markerOf = (context: string): string =>
  `<!-- ready-gate: ${context.replace(/[^\p{L}\p{N} _/.-]/gu, '').replaceAll('--', '-')} -->`;

const bare = (login: string) => login.replace(/\[bot\]$/, '').toLowerCase();

/** Writes the one comment of the gate, or brings it up to date. A comment with the marker by somebody else is left alone. */
export async function writeComment(
  board: Board,
  pull: number,
  markdown: string,
  options: { readonly context: string; readonly mode: CommentMode; readonly state: State },
): Promise<void> {
  if (options.mode === 'off') return;
  const marker = markerOf(options.context);
  const [self, comments] = await Promise.all([board.self(), board.comments(pull)]);
  const own = comments.find((one) => one.body.startsWith(marker) && bare(one.author) === bare(self));
  const body = `${marker}\n${cutMarkdown(markdown, LONGEST - marker.length)}`;
  if (own) {
    if (own.body !== body) await board.editComment(own.id, body);
  } else if (options.mode === 'always' || options.state !== 'ready') await board.addComment(pull, body);
}
