import type { Stretch } from './inline.ts';

/** A text that needs no Markdown parser to tell its words from its code; offsets are those of the source. */
export interface Quick {
  /** Code with the back-ticks around it. */
  readonly code: readonly Stretch[];
}

const NONE: Quick = { code: [] };

/** Reads a text without links, HTML, escapes and entities; undefined when it has any, or back-ticks that do not pair up. */
export function quickRead(content: string): Quick | undefined {
  if (/[[\]<>\\&]|~~|``/.test(content)) return undefined;
  let from = content.indexOf('`');
  if (from < 0) return NONE;
  let code: Stretch[] | undefined;
  while (from >= 0) {
    const to = content.indexOf('`', from + 1) + 1;
    if (to === 0) return undefined;
    if (code) code.push({ from, to });
    else code = [{ from, to }];
    from = content.indexOf('`', to);
  }
  return code ? { code } : NONE;
}

/** A text with stretches of it, in order, blanked out by back-ticks; its length stays. */
export function without(content: string, stretches: readonly Stretch[]): string {
  let bare = '';
  let at = 0;
  for (const { from, to } of stretches) {
    bare += content.slice(at, from) + '`'.repeat(to - from);
    at = to;
  }
  return bare + content.slice(at);
}

/** A slash, or a dot before a letter, also in the forms that are made plain before a path is looked for. */
const PATH = /[/\u2044\u2215\uff0f]|[.\u2024\uff0e][A-Za-z\uff21-\uff3a\uff41-\uff5a]/;

/** Whether anything outside of stretches, which are in order, can be a path or an address. */
export function mayNamePath(content: string, stretches: readonly Stretch[]): boolean {
  let at = 0;
  for (const { from, to } of stretches) {
    if (PATH.test(content.slice(at, from))) return true;
    at = to;
  }
  return PATH.test(content.slice(at));
}
