const HEX =
  /(?<![\w\u00c0-\u1fff\u3040-\ud7ff#/%=~-]|[\w\u00c0-\u1fff\u3040-\ud7ff-]\.|\w:)[0-9a-f]{7,40}(?![\w\u00c0-\u1fff\u3040-\ud7ff/%~-]|\.[\w\u00c0-\u1fff\u3040-\ud7ff])/gi;
const CALLED = /\b(?:commits?|sha|revisions?|rev|hash|build|head|merge[d]?(?: as| in)?|at|@|in)\W{0,4}$/i;

/** A commit hash in a text. */
export interface CommitAt {
  readonly sha: string;
  readonly from: number;
}

/** Whether hex digits are a commit and not a date, a number or a word such as "defaced". */
function isCommit(hex: string, before: string): boolean {
  if (hex.length === 40) return true;
  const digits = /\d/.test(hex);
  const letters = /[a-f]/i.test(hex);
  if (digits && letters) return !/^\d+e\d+$/i.test(hex);
  // Only digits or only letters: the word before it decides; 20250812 is a date whatever stands there.
  if (/^(?:19|20)\d{6}$/.test(hex)) return false;
  return /\b(?:commits?|sha|revision|rev|hash)\W{0,4}$/i.test(before);
}

/** Commit hashes that a text names: 7 to 40 hex digits, in lower case. */
export function commitsIn(norm: string): readonly CommitAt[] {
  if (!/[0-9a-f]{7}/i.test(norm)) return [];
  const found: CommitAt[] = [];
  for (const match of norm.matchAll(HEX)) {
    const before = norm.slice(Math.max(0, match.index - 24), match.index);
    if (isCommit(match[0], before)) found.push({ sha: match[0].toLowerCase(), from: match.index });
  }
  // "commit:9e504b8" and "9e504b8..a1b2c3d" touch a mark that elsewhere says that it is something else.
  for (const match of norm.matchAll(
    /\b(?:commits?|sha|rev|build)[:=#@]([0-9a-f]{7,40})(?![\w\u00c0-\u1fff\u3040-\ud7ff])/gi,
  )) {
    const from = match.index + match[0].length - (match[1] ?? '').length;
    if (!found.some((one) => one.from === from)) found.push({ sha: (match[1] ?? '').toLowerCase(), from });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The commit in an address of a commit. */
export function commitInAddress(target: string): string | undefined {
  return target.match(/\/commits?\/([0-9a-f]{7,40})(?=$|[/?#.])/i)?.[1]?.toLowerCase();
}

/** Whether the words before a hash say that it is a commit. */
export function isCalledCommit(before: string): boolean {
  return CALLED.test(before);
}
