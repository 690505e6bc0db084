/** A word, number or mark of a text in lower case; offsets into the text. */
export interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** A text in words, numbers and single marks. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const WORD = /[a-z_][a-z0-9_]*|[0-9]+|\S/g;

/** Cuts a text into words, numbers and marks. */
export function wordsIn(prose: string): Words {
  const text = prose.toLowerCase();
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    tokens.push({ word: match[0], from: match.index, to: WORD.lastIndex });
  }
  return { text, tokens };
}

/** The word at an index; '' behind the end. */
export const wordAt = ({ tokens }: Words, at: number): string => tokens[at]?.word ?? '';

/** Whether white space, or the start of the text, stands before a word. */
export function isApart({ tokens }: Words, at: number): boolean {
  return (tokens[at]?.from ?? 0) > (tokens[at - 1]?.to ?? -1);
}

/** Whether what begins at a word is not the end of something else: a version, a range, a path, an option. */
export function begins({ text, tokens }: Words, at: number, marks: string): boolean {
  const before = text[(tokens[at]?.from ?? 0) - 1] ?? ' ';
  return before === ' ' || (!/\w/.test(before) && !marks.includes(before));
}

/** A number and the index of the word behind it. */
export interface Numeral {
  readonly value: number;
  readonly next: number;
}

/** Whether a word begins with a digit. */
export function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

const isThree = (word: string) => /^\d{3}$/.test(word);

/** The number at an index, at most seven digits, or with marks between its thousands ("1,240", "1 240"). */
export function numeralAt(words: Words, at: number): Numeral | undefined {
  const { text, tokens } = words;
  const first = wordAt(words, at);
  if (!isDigit(first) || !/^\d{1,7}$/.test(first)) return undefined;
  let digits = first;
  let next = at + 1;
  while (first.length <= 3) {
    const comma = wordAt(words, next) === ',' && !isApart(words, next) && !isApart(words, next + 1);
    const start = comma ? next + 1 : next;
    const gap = text.slice(tokens[next - 1]?.to, tokens[start]?.from);
    if (!isThree(wordAt(words, start)) || !/^[,\u202f\u00a0 ]$/.test(gap)) break;
    digits += wordAt(words, start);
    next = start + 1;
  }
  return { value: Number(digits), next };
}

const NONE = new Set(['no', 'zero', 'none', 'without', 'nil']);

/** "no", "zero", "without any": nothing of what follows. */
export function noneAt(words: Words, at: number): Numeral | undefined {
  const word = wordAt(words, at);
  if (!NONE.has(word)) return undefined;
  return { value: 0, next: word === 'without' && wordAt(words, at + 1) === 'any' ? at + 2 : at + 1 };
}
