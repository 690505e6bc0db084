import type { CommitInfo } from '../../model/change.ts';
import type { Prd } from '../../model/prd.ts';

/** Longest text that is searched for a name. */
const LONGEST = 20_000;

const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Does a text hold a word that does not go on on either side? Numbers also go on behind a full stop. Linear. */
function holds(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1];
    const [after, next] = [text[at + word.length], text[at + word.length + 1]];
    const starts = !isLetter(before) && !(before === '.' && /\d/.test(text[at - 2] ?? ''));
    const ends = !isLetter(after) && !(after === '.' && /\d/.test(next ?? ''));
    if (starts && ends) return true;
  }
  return false;
}

const fileOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The words of a document's file name, without its id and `-prd`; '' when it is a single word, which could mean anything. */
function slugOf({ path, itemId = '' }: Prd): string {
  const name = fileOf(path)
    .replace(/\.(?:md|markdown)$/i, '')
    .replace(/[-_.]?prd$/i, '');
  const slug = (name.startsWith(itemId) ? name.slice(itemId.length) : name).replace(/^[-_.\s]+/, '').toLowerCase();
  return /[-_]/.test(slug) ? slug : '';
}

/** How the item is called, for messages: its id, else the document's file name. */
export const itemOf = (prd: Prd): string => prd.itemId ?? fileOf(prd.path);

/** Does a text name the item: its id, the document's path or file name, or the words of that? */
export function namesItem(given: string, prd: Prd): boolean {
  const text = given.slice(0, LONGEST);
  const id = prd.itemId ?? '';
  const name = fileOf(prd.path);
  if (
    holds(text, id) ||
    holds(text, prd.path) ||
    holds(text, name) ||
    holds(text, name.replace(/\.(?:md|markdown)$/i, ''))
  )
    return true;
  // A branch can write the id with dashes, and words with spaces.
  const dashed = id.includes('.') && [id.replaceAll('.', '-'), id.replaceAll('.', '_')].some((one) => holds(text, one));
  const slug = slugOf(prd);
  const lower = text.toLowerCase();
  return dashed || (slug !== '' && [slug, slug.replaceAll(/[-_]/g, ' ')].some((one) => holds(lower, one)));
}

const MERGE = /^Merge (?:branch|branches|remote-tracking branch|pull request|tag|commit)\b/;
const FIXUP = /^(?:fixup|squash|amend)! /;
const BOT = /^(?:Signed-off-by|Co-authored-by):.{0,200}(?:\[bot\]|dependabot|renovate)/im;
const BUMP = /^(?:(?:chore|build|fix|ci)(?:\([^()]{0,40}\))?!?: )?(?:bump|update dependency|lock file maintenance)\b/i;

/** Why a commit's message need not name an item: a merge, a fixup that will be gone, or a bot's; undefined for all others. */
export function excuseOf({ subject, message, parents }: CommitInfo): 'merge' | 'fixup' | 'bot' | undefined {
  if (parents.length > 1 || MERGE.test(subject)) return 'merge';
  if (FIXUP.test(subject)) return 'fixup';
  return BOT.test(message.slice(0, LONGEST)) || BUMP.test(subject) ? 'bot' : undefined;
}
