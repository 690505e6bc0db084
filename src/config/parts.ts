import * as z from 'zod';
import { globProblem } from './globs.ts';

const WORD_LENGTH = 100;
/** Most entries of a list. */
export const LIST_LENGTH = 200;

/** A short plain word or name. */
export const word = z.string().trim().min(1).max(WORD_LENGTH);
/** A glob from the root of the repository. */
export const glob = z
  .string()
  .superRefine((text, context) => {
    const problem = globProblem(text);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  })
  .describe('A glob from the root of the repository: `*`, `**`, `?`, `[a-z]`, `{a,b}`; no regular expression.');

/** A list that replaces the preset's, or `{add: […]}` that is put behind it. */
export const list = <Item extends z.ZodType>(item: Item, least = 0) =>
  z.union([
    z.array(item).min(least).max(LIST_LENGTH),
    z.strictObject({
      add: z.array(item).min(1).max(LIST_LENGTH).describe("Put behind the preset's list instead of replacing it."),
    }),
  ]);
