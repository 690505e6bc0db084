import { BACKEND } from '../../src/config/defaults.ts';
import type { Claim, Link, Note, Prd, Question, SignOff } from '../../src/model/prd.ts';
import { readYaml } from '../../src/prd/ground/yaml.ts';
import { type ParseOptions, parsePrd } from '../../src/prd/parse.ts';

/** The default policy's sections and roles. */
export const OPTIONS: ParseOptions = {
  sections: BACKEND.sections,
  roles: BACKEND.roles,
  capBytes: BACKEND.caps.prdBytes,
};

/** A document of the given text. */
export const prdOf = (text: string, path = 'PRDs/M1/2.2.1.3-query-cache-prd.md'): Prd =>
  parsePrd(path, text, OPTIONS, readYaml);

/** Claims of a section 10 with the given text; its first line is line 3. */
export const claimsOf = (text: string): readonly Claim[] => prdOf(`## 10. Evidence\n\n${text}\n`).claims;

/** Sign-offs of a section 9.4 with the given text; its first line is line 3. */
export const signOffsOf = (text: string): readonly SignOff[] => prdOf(`### 9.4 Sign-offs\n\n${text}\n`).signOffs;

/** Notes of a section 9.6 with the given text; its first line is line 3. */
export const notesOf = (text: string): readonly Note[] => prdOf(`### 9.6 Decision log\n\n${text}\n`).notes;

/** Questions of a section 9.7 with the given text; its first line is line 3. */
export const questionsOf = (text: string): readonly Question[] =>
  prdOf(`### 9.7 Open questions\n\n${text}\n`).questions ?? [];

/** `form target line:column`, as a short way to write a link. */
export const short = (link: Link): string => `${link.form} ${link.target} ${link.at.line}:${link.at.column}`;
