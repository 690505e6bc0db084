import type { Language } from '../model/environment.ts';
import { type Found, readsOf } from './ground/reads.ts';

/** Shell: only what a script demands of its caller (`${NAME:?why}`); all else may well be its own. */
export const language: Language = {
  id: 'shell',
  title: 'Shell',
  matches: (path) => /\.(?:sh|bash|zsh|ksh|bats)$/.test(path),
  read: (text) => {
    const found: Found = { names: [], computed: 0 };
    for (const [at, row] of text.split('\n').entries()) {
      const code = row.slice(0, 4_000);
      if (/^\s*#/.test(code)) continue;
      for (const [, name = ''] of code.matchAll(/\$\{([A-Za-z_]\w{0,127}):?\?/g))
        found.names.push({ name, line: at + 1 });
    }
    return readsOf(found);
  },
};
