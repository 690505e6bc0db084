import * as z from 'zod';
import { HANDOFF_TRIGGERS } from '../model/policy.ts';
import { glob, list, word } from './parts.ts';

/** A GitHub login. */
export const LOGIN = /^[a-z\d](?:[a-z\d-]{0,38})(?:\[bot\])?$/i;
const TEAM = /^[a-z\d][a-z\d-]{0,38}\/[\w.-]{1,100}$/i;

/** A GitHub login, without the `@`. */
export const login = z.string().regex(LOGIN, 'a user is a GitHub login such as ada-l, without the @');
/** A GitHub team. */
export const team = z.string().regex(TEAM, 'a team is its organisation and slug, such as acme/qa');

const days = z.int().min(1).max(3_650).optional();
const roles = z.array(word).max(50);

const activity = z.strictObject({
  name: word.describe('Name of the activity, such as `Gates & Ready flip`.'),
  responsible: roles.min(1).describe('Roles that do it.'),
  accountable: roles.optional().describe('Roles that answer for it.'),
  consulted: roles.optional().describe('Roles that are asked.'),
});

const handoff = z.strictObject({
  name: word.describe('What is handed over, as it is told.'),
  when: z.array(z.enum(HANDOFF_TRIGGERS)).min(1).describe('What makes it due.'),
  paths: z.array(glob).max(200).optional().describe('Globs of the files that make it due under `paths`.'),
  roles: roles.min(1).describe('Roles that have to have signed in 9.4; each of them.'),
});

/** The keys of the engineering standard, each optional. */
export const standardShape = {
  activities: list(activity)
    .optional()
    .describe('RACI: who is responsible, accountable and consulted. One added under a known name replaces that one.'),
  handoffs: list(handoff)
    .optional()
    .describe(
      'Who has to have signed when something of theirs changes. One added under a known name replaces that one.',
    ),
  waivers: z
    .strictObject({
      path: word.optional().describe('Path of the file with the waivers.'),
      days: z
        .strictObject({
          critical: days.describe('Most days of a waiver for something critical.'),
          high: days.describe('Most days of a waiver for something high.'),
          other: days.describe('Most days of any other waiver.'),
        })
        .optional()
        .describe('How long a waiver may last, by the severity of what it is for.'),
    })
    .optional()
    .describe('Exceptions: where they are written and how long they may last.'),
  summary: z
    .strictObject({ words: z.int().min(20).max(20_000).optional().describe("Most words of the pull request's text.") })
    .optional()
    .describe('What the text of a pull request has to keep to.'),
  size: z
    .strictObject({
      files: z.int().min(1).max(100_000).optional().describe('Most changed files.'),
      lines: z.int().min(1).max(10_000_000).optional().describe('Most added and deleted lines.'),
      generated: list(glob).optional().describe('Globs of files that nobody writes by hand and that do not count.'),
    })
    .optional()
    .describe('How large a change may be before it should be cut.'),
  together: list(
    z.strictObject({
      name: word.describe('What they are, as it is told.'),
      paths: z
        .array(glob)
        .min(2)
        .max(50)
        .describe('Globs of the parts: when one changes, every other that exists must.'),
    }),
  )
    .optional()
    .describe('Sets of files that change together, besides the roadmap and its mirror.'),
  environment: z
    .strictObject({
      declared: list(glob, 1).optional().describe('Globs of the files that declare environment variables.'),
      ignore: list(word).optional().describe('Names that need no declaration; `NAME_*` stands for all that begin so.'),
    })
    .optional()
    .describe('Where environment variables are declared.'),
  release: z
    .strictObject({
      paths: list(glob, 1).optional().describe('Globs of what a release is made of.'),
      notes: list(glob, 1).optional().describe('Globs of runbooks and deployment notes, one of which changes with it.'),
    })
    .optional()
    .describe('What has to be written down when the way to production changes.'),
} as const;
