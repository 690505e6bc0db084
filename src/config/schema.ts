import * as z from 'zod';
import { EVIDENCE_KINDS, type EvidenceKind, SCAN_CATEGORIES, type ScanCategory, TRUST_TIERS } from '../model/kinds.ts';
import { glob, LIST_LENGTH, list, word } from './parts.ts';
import { login, standardShape, team } from './standard-schema.ts';

const sectionNumber = z.string().superRefine((text, context) => {
  if (!/^\d{1,3}(\.\d{1,3}){0,3}$/.test(text))
    context.addIssue({ code: 'custom', message: 'must be a section number such as 9.6' });
});
const role = z.strictObject({
  name: word.describe('Name of the role as it is told.'),
  aliases: z.array(word).max(LIST_LENGTH).optional().describe('Other names that it is written under.'),
  required: z.boolean().optional().describe('Whether it has to sign in 9.4; true when left out.'),
  users: z.array(login).max(LIST_LENGTH).optional().describe('GitHub logins of those who hold it.'),
  teams: z.array(team).max(LIST_LENGTH).optional().describe('GitHub teams that hold it, as `org/slug`.'),
});

const tier = z.enum(TRUST_TIERS);
const perKind = Object.fromEntries(
  EVIDENCE_KINDS.map((kind) => [kind, tier.optional().describe(`Least trust of \`${kind}\` evidence.`)]),
) as Record<EvidenceKind, z.ZodOptional<typeof tier>>;

const threshold = {
  blocks: z
    .enum(['critical', 'high', 'medium', 'low'])
    .optional()
    .describe('Open findings of this severity and worse block.'),
  unknown: z
    .enum(['critical', 'high', 'medium', 'low', 'none'])
    .optional()
    .describe('What a finding without a usable severity counts as.'),
} as const;
const category = z.strictObject(threshold);
const perCategory = Object.fromEntries(
  SCAN_CATEGORIES.map((name) => [name, category.optional().describe(`Thresholds of \`${name}\` scans.`)]),
) as Record<ScanCategory, z.ZodOptional<typeof category>>;

const percent = z.union([z.literal(false), z.number().min(0).max(100)]).optional();
const cap = (most: number, says: string) => z.int().min(1).max(most).optional().describe(says);
/** A host name with a dot, in lower case, whose last part is no number: never an address. */
const host = z
  .string()
  .regex(
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
    'a host is its name in lower case, such as reports.acme.example',
  );
const setting = z.enum(['block', 'advise', 'off']);

const sections = {
  qaArtifacts: 'Section that names the QA artifacts.',
  signOffs: 'Section of the sign-offs.',
  decisions: 'Section of the decision log, migration notes and rollback steps.',
  questions: 'Section of the open questions.',
  gate: 'Section of the ready gate.',
  evidence: 'Section of the evidence links.',
} as const;
const sectionShape = Object.fromEntries(
  Object.entries(sections).map(([key, says]) => [key, sectionNumber.optional().describe(says)]),
) as Record<keyof typeof sections, z.ZodOptional<typeof sectionNumber>>;

/** The file `.github/ready-gate.yml`: every key is optional, unknown keys are refused, descriptions feed the docs. */
export const configSchema = z
  .strictObject({
    extends: z
      .enum(['backend', 'strict', 'minimal'])
      .optional()
      .describe('Preset that everything else here changes: `backend` (default), `strict` or `minimal`.'),
    appliesTo: list(glob, 1)
      .optional()
      .describe(
        'Globs of the files that the gate is about. A change that touches none of them passes, and the verdict says that the gate does not apply.',
      ),
    prds: list(glob, 1).optional().describe('Globs of product documents.'),
    templates: list(glob).optional().describe('Globs of files in the same folders that are no product documents.'),
    sections: z
      .strictObject(sectionShape)
      .optional()
      .describe('Section numbers that the gate goes by, whatever the titles.'),
    requiredSections: list(sectionNumber)
      .optional()
      .describe('Numbers of the sections that every product document must have and fill.'),
    documents: list(glob)
      .optional()
      .describe('Globs of what is not material: changing these files does not make evidence stale.'),
    evidence: z
      .strictObject({
        required: list(z.enum(EVIDENCE_KINDS))
          .optional()
          .describe('Kinds of evidence that every product document must claim, or waive with a reason.'),
        trust: z
          .union([tier, z.strictObject(perKind)])
          .optional()
          .describe(
            `Least trust that counts, for all kinds (one word) or per kind; best first: ${TRUST_TIERS.join(', ')}.`,
          ),
      })
      .optional()
      .describe('What evidence has to be there and how far its origin must be trusted.'),
    severity: z
      .strictObject({
        ...threshold,
        byCategory: z
          .strictObject(perCategory)
          .optional()
          .describe(
            'Other thresholds for some categories of scans, each with `blocks` and `unknown` as above. A found secret counts as high at least.',
          ),
      })
      .optional()
      .describe('Which findings of a scan block.'),
    coverage: z
      .strictObject({
        floor: percent.describe('Least line coverage of the linked report, in percent.'),
        changed: percent.describe('Least line coverage of the changed files together, where the report lists files.'),
        drop: percent.describe('Most percentage points that line coverage may fall below the report at the base.'),
      })
      .optional()
      .describe('How much of the code the tests have to reach. Nothing is asked for when left out.'),
    external: z
      .strictObject({
        hosts: z
          .array(host)
          .min(1)
          .describe(
            'Names of the hosts, exactly as in the links: `reports.acme.example`, no wildcards, ports or addresses.',
          ),
      })
      .optional()
      .describe(
        'Hosts whose pages are opened over HTTPS. Nothing outside of the repository is asked when left out. A page proves that it exists; a report behind it is read.',
      ),
    rules: z
      .record(z.string(), setting)
      .optional()
      .describe('Rules by id: `block` decides the verdict, `advise` is only told, `off` is not asked.'),
    roles: list(role)
      .optional()
      .describe(
        'Sign-off roles of 9.4. A role that is added under a name that the preset has takes the place of that one, and keeps its aliases unless it names its own.',
      ),
    ...standardShape,
    migrations: list(glob)
      .optional()
      .describe('Globs of migrations: a change here needs a note and a way back in 9.6.'),
    contracts: list(glob).optional().describe('Globs of API contracts: a change here needs a note in 9.6.'),
    logs: list(glob)
      .optional()
      .describe('Globs of schemas of log lines that other teams parse: a change here needs a note that names them.'),
    frontend: list(glob)
      .optional()
      .describe('Globs of the frontend: a change of nothing else that still touches a contract is told as such.'),
    statuses: z
      .strictObject({
        ready: list(word).optional().describe('Statuses that mean ready.'),
        done: list(word).optional().describe('Statuses that mean done.'),
      })
      .optional()
      .describe('Front matter and roadmap statuses that count as a flip, compared without case.'),
    roadmap: z
      .union([
        z.literal(false),
        z.strictObject({
          path: word.describe('Path of the roadmap page with the table of items.'),
          mirror: word.optional().describe('Path of its HTML mirror, which has to change with it.'),
        }),
      ])
      .optional()
      .describe('The roadmap that flips with a status; `false` when there is none.'),
    caps: z
      .strictObject({
        prdBytes: cap(10_000_000, 'Largest product document or linked page, in bytes.'),
        reportBytes: cap(500_000_000, 'Largest report, in bytes.'),
        evidenceFiles: cap(20_000, 'Most evidence files of one check.'),
        parseMs: cap(60_000, 'Longest time for parsing one product document, in milliseconds.'),
      })
      .optional()
      .describe('Limits on what is read; over a limit the gate cannot tell.'),
  })
  .describe('Configuration of Ready Gate, read from `.github/ready-gate.yml` of the base branch.');

/** What the file says, after the schema. */
export type Config = z.infer<typeof configSchema>;

/** A list as configuration writes it. */
export type ListConfig<Item> = readonly Item[] | { readonly add: readonly Item[] };
