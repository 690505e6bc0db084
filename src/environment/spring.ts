import type { Language } from '../model/environment.ts';
import { type Found, placeholders, readsOf } from './ground/reads.ts';

/** Configuration of Spring, Quarkus and Micronaut: `${NAME:default}` in upper case. */
export const language: Language = {
  id: 'spring',
  title: 'application.yml and application.properties',
  matches: (path) => /(?:^|\/)(?:application|bootstrap)(?:-[\w-]+)?\.(?:ya?ml|properties)$/.test(path),
  read: (text) => {
    const found: Found = { names: [], computed: 0 };
    for (const [at, row] of text.split('\n').entries()) {
      if (/^\s*[#!]/.test(row)) continue;
      for (const name of placeholders(row.slice(0, 4_000))) found.names.push({ name, line: at + 1 });
    }
    return readsOf(found);
  },
};
