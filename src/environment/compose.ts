import type { Language } from '../model/environment.ts';
import { type Found, readsOf } from './ground/reads.ts';

/** Compose files (https://docs.docker.com/reference/compose-file/interpolation/): `${NAME}`, `$NAME`; `$$` is a dollar. */
export const language: Language = {
  id: 'compose',
  title: 'compose.yaml and docker-compose.yml',
  matches: (path) => /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/.test(path),
  read: (text) => {
    const found: Found = { names: [], computed: 0 };
    for (const [at, row] of text.split('\n').entries()) {
      const code = row.slice(0, 4_000).replace(/(?:^|\s)#.*$/, '');
      for (const [, dollar, a, b] of code.matchAll(/(\$\$)|\$\{([A-Za-z_]\w{0,127})|\$([A-Za-z_]\w{0,127})/g)) {
        const name = a ?? b;
        if (dollar === undefined && name !== undefined) found.names.push({ name, line: at + 1 });
      }
    }
    return readsOf(found);
  },
};
