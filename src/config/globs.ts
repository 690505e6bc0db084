/** Longest glob in UTF-16 units. */
const LONGEST = 200;
/** Most `*` in one segment, most `**` in one glob: each multiplies the time that a hostile path can take. */
const MOST_STARS = 3;
const MOST_GLOBSTARS = 4;

/** Why a text is no usable glob, with what to write instead; undefined when it is one. Regular expressions are refused. */
export function globProblem(text: string): string | undefined {
  if (text.trim() === '') return 'is empty; write a glob such as `docs/**`';
  if (text !== text.trim()) return 'has spaces around it; remove them';
  if (text.length > LONGEST) return `is longer than ${LONGEST} characters; split it into shorter globs`;
  if (/^\/.*\/[a-z]*$/.test(text) || /[\^$]|\.\*|\\[dwsbDWSB]|\(\?/.test(text.replaceAll('[^', '[')))
    return 'looks like a regular expression; only globs are taken, such as `src/**/*.ts`';
  if (text.startsWith('!')) return 'starts with `!`; globs only name what is meant, so leave out what is not';
  if (/[()|]/.test(text)) return 'holds `(`, `)` or `|`; write alternatives as `{a,b}` and any one character as `?`';
  if (text.includes('\\')) return 'holds a backslash; separate folders with `/`';
  if (text.startsWith('/')) return `starts with \`/\`; globs start at the root of the repository: \`${text.slice(1)}\``;
  if (text.split('/').some((segment) => segment === '..' || segment === '.'))
    return 'holds `.` or `..` as a folder; globs start at the root of the repository';
  if (/[\u0000-\u001f\u007f]/.test(text)) return 'holds a control character';
  return tooManyStars(text);
}

function tooManyStars(text: string): string | undefined {
  const segments = text.split('/');
  if (segments.filter((segment) => segment.includes('**')).length > MOST_GLOBSTARS)
    return `has more than ${MOST_GLOBSTARS} \`**\`; split it`;
  const stars = (segment: string) => segment.match(/\*+/g)?.length ?? 0;
  if (segments.some((segment) => stars(segment) > MOST_STARS))
    return `has more than ${MOST_STARS} \`*\` between two slashes; split it`;
  return undefined;
}
