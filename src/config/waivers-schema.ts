import * as z from 'zod';
import { dayOf } from './days.ts';
import { LOGIN } from './standard-schema.ts';

/** Longest value and longest reason, in UTF-16 units. */
const LONGEST = 500;
const LONGEST_REASON = 2_000;

/** Words that would stand for everything, or for whatever comes next. */
const ALL = new Set(['all', 'any', 'every', 'everything', 'latest', 'none', '-', '.', '/', '**/*']);
const EMPTY_REASON = /^[\W_]*(?:tbd|todo|tba|n\/?a|none|reason|because|fixme|x+|<.*>)?[\W_]*$/i;

const isAll = (text: string) => ALL.has(text.toLowerCase());
const ONE = 'has to name exactly one thing: a waiver is no pattern, so `*`, `?` and words such as `all` are not taken';

const plain = z.string('has to be a text').trim().min(1).max(LONGEST);
/** A name that is held letter by letter. */
const exact = plain.refine((text) => !/[*?]/.test(text) && !isAll(text), { message: ONE });
// In a contract's own terms a star can be part of a media type, and `?` of a type.
const inContract = plain.refine((text) => !text.replaceAll('*/*', '').includes('*') && !isAll(text) && text !== '?', {
  message: ONE,
});
const version = exact.refine((text) => !/[<>=^~|,\s[\]()]|\.x\b|^x$|^v?\d+(?:\.\d+)?\.\*$/i.test(text), {
  message:
    'has to be the one version that is installed, such as 4.17.20: a range would cover versions that nobody has looked at',
});
const login = z
  .string()
  .trim()
  .transform((text) => text.replace(/^@/, ''))
  .refine((text) => LOGIN.test(text), { message: 'has to be a GitHub login such as ada-l' });
const day = z
  .string()
  .trim()
  .refine((text) => dayOf(text) !== undefined, { message: 'has to be a day such as 2026-03-31' });

const said = (text: z.ZodString | z.ZodType<string>, says: string) => text.describe(says);

/** One entry of the waivers file: exactly one thing that it is about, and who answers for it until when. */
export const waiverSchema = z.strictObject({
  id: said(
    z.string().regex(/^[\w][\w.-]{0,59}$/, 'is a short name of letters, digits, dots and dashes'),
    'What it is called in the verdict; without it `w1`, `w2` … by its place in the file.',
  ).optional(),
  rule: said(exact, 'Id of a rule of the gate whose failing answers it excuses.').optional(),
  path: said(exact, 'With `rule` or `fingerprint`: the one file, its exact path.').optional(),
  advisory: said(exact, 'Id of an advisory, `GHSA-…`, `CVE-…` or the like; with `package` and `version`.').optional(),
  package: said(exact, 'Package of the advisory.').optional(),
  version: said(version, 'The one installed version.').optional(),
  fingerprint: said(exact, 'Fingerprint of one finding, as its scanner gives it (SARIF, gitleaks).').optional(),
  of: said(exact, "With `fingerprint`: the scanner's own rule id.").optional(),
  contract: said(exact, 'Path of a contract file; with `change`.').optional(),
  change: said(inContract, 'Path of the change in its own terms: `DELETE /v1/users/{id}`.').optional(),
  migration: said(exact, 'Path of a migration, or the id that its tool knows it by.').optional(),
  reason: said(
    z
      .string()
      .trim()
      .min(1)
      .max(LONGEST_REASON)
      .refine((text) => !EMPTY_REASON.test(text), { message: 'has to say why this is acceptable for that time' }),
    'Why it is acceptable for that time.',
  ),
  owner: said(login, 'GitHub login of who mends it before it expires.'),
  approvedBy: said(login, 'GitHub login of who approved it; somebody else than the owner.'),
  created: said(day, 'Day from which on it counts (yyyy-mm-dd).'),
  expires: said(day, 'Its last day (yyyy-mm-dd, to its end in UTC).'),
  link: said(plain, 'A page about it.').optional(),
  ticket: said(plain, 'The ticket that mends it.').optional(),
});

export type WaiverEntry = z.infer<typeof waiverSchema>;
