import { z } from 'zod';
import { EVIDENCE_KINDS, SCAN_CATEGORIES, SEVERITIES, TRUST_TIERS } from '../../src/model/kinds.ts';
import { OUTCOMES } from '../../src/model/rule.ts';
import type { Generator } from './generated.ts';

const text = z.string();
const count = z.int().min(0);
const commit = text.describe('Full commit hash, or `worktree` for the files as they lie on disk.');

const place = z.strictObject({
  path: text.describe('Repository path with forward slashes.'),
  line: z.int().min(1).describe('Line, from 1.'),
  column: z.int().min(1).optional().describe('Column, from 1, in UTF-16 units.'),
});

const severityCounts = Object.fromEntries(
  SEVERITIES.map((severity) => [severity, count.describe(`Open findings of severity ${severity}.`)]),
) as Record<(typeof SEVERITIES)[number], typeof count>;

const counts = z.union([
  z
    .strictObject({
      ...severityCounts,
      suppressed: count.describe('Findings that are closed: suppressed, ignored, not affected.'),
      secrets: count.optional().describe('Secrets found, where the tool looks for secrets.'),
    })
    .describe('Of a scan.'),
  z
    .strictObject({
      passed: count.describe('Cases that passed, flaky ones included.'),
      failed: count.describe('Cases that failed.'),
      errored: count.describe('Cases that ended with an error.'),
      skipped: count.describe('Cases that did not run.'),
      flaky: count.describe('Cases that passed only after a failure.'),
    })
    .describe('Of a test report.'),
  z
    .strictObject({ components: count.describe("Components without the document's own package.") })
    .describe('Of a bill of materials.'),
  z
    .strictObject({
      lines: z
        .number()
        .min(0)
        .max(100)
        .optional()
        .describe('Line coverage in percent; absent when no line is covered.'),
      covered: count.describe('Lines that ran.'),
      total: count.describe('Lines that could run.'),
    })
    .describe('Of a coverage report.'),
  z
    .strictObject({
      pass: count.describe('Cases that pass.'),
      fail: count.describe('Cases that fail.'),
      blocked: count.describe('Cases that are blocked.'),
      open: count.describe('Cases without a result.'),
    })
    .describe('Of a QA results page.'),
  z.strictObject({ statements: count.describe('Statements.') }).describe('Of a VEX document.'),
  z.strictObject({ subjects: count.describe('Artifacts that it speaks of.') }).describe('Of an attestation.'),
]);

const change = z.strictObject({
  repository: text.describe('`owner/name` where a remote tells it, else the name of the folder.'),
  base: text.describe('Commit that the head is compared with.'),
  head: commit.describe('Commit that is judged, or `worktree` for the files as they lie on disk.'),
  pullRequest: z
    .strictObject({
      number: z.int().min(1).optional().describe('Number of the pull request.'),
      title: text.optional().describe('Its title.'),
      author: text.optional().describe('Login of its author.'),
    })
    .optional()
    .describe('The pull request, as far as it is known.'),
});

const prd = z.strictObject({
  path: text.describe('Repository path of the product document.'),
  title: text.describe('Its title.'),
  id: text.optional().describe('Roadmap id.'),
  status: text.optional().describe('Status in its front matter, as written.'),
  chosen: z.enum(['given', 'touched', 'named', 'only']).describe('Why this document is judged.'),
});

const finding = z.strictObject({
  rule: text.describe('Id of the rule; its page is docs/rules/<rule>.md.'),
  severity: z.enum(['block', 'advise']).describe('Whether it decides the verdict or is only told.'),
  outcome: z.enum(OUTCOMES).describe('The answer; `unknown` means that it could not be learned.'),
  says: text.describe('What is wrong or right, in one sentence.'),
  fix: text.optional().describe('What to do.'),
  suggestion: text.optional().describe('Exact text that would make it pass.'),
  at: place.optional().describe('Where.'),
  also: place.optional().describe('The second place of a contradiction.'),
  waived: z
    .strictObject({
      id: text.describe('The waiver, as in `waivers`.'),
      until: text.describe('ISO time from which on it no longer counts.'),
    })
    .optional()
    .describe('The waiver that excuses it; then the outcome is `not-applicable`.'),
  waive: z
    .array(text)
    .optional()
    .describe('Names under which `ready-gate waive` takes what it is about; absent when it cannot be waived.'),
});

const waiver = z.strictObject({
  id: text.describe('Its own id, or `w1`, `w2` … by its place in the file.'),
  until: text.describe('ISO time from which on it no longer counts.'),
  says: text.describe('What it excuses.'),
  reason: text.describe('Why, as written.'),
  owner: text.describe('Login of who mends it.'),
  approvedBy: text.describe('Login of who approved it.'),
  findings: z.int().min(1).describe('Findings of this change that it excused.'),
  at: place.describe('Its entry in the waivers file.'),
  link: text.optional().describe('Page or ticket about it.'),
});

const TARGETS = [
  'path',
  'blob',
  'tree',
  'run',
  'job',
  'check',
  'artifact',
  'code-scanning',
  'dependabot',
  'secret-scanning',
  'commit',
  'compare',
  'release',
  'review',
  'anchor',
  'never',
  'external',
  'refused',
] as const;

const evidence = z.strictObject({
  id: text.describe('`e1`, `e2` … in the order of the claims.'),
  claim: z
    .strictObject({
      kind: z.enum(EVIDENCE_KINDS).describe('What the claim is about.'),
      path: text.describe('Product document that holds the claim.'),
      line: z.int().min(1).describe('Line of the claim, from 1.'),
    })
    .describe('The item or row of section 10 that it belongs to.'),
  link: text.describe('The address as written, without user names and secret queries.'),
  path: text.nullable().describe('Repository path of the file that was read.'),
  origin: z.enum(TARGETS).describe('What kind of thing the link leads to.'),
  trust: z.enum(TRUST_TIERS).nullable().describe('How far its origin can be trusted; null when nothing was found.'),
  commit: text.nullable().describe('Commit that it was made for; null when that is not known.'),
  material: z
    .enum(['same', 'stale', 'unknown'])
    .describe('Whether that commit has the same code as the head; documents do not count.'),
  changed: z.array(text).describe('Code files that changed since, when it is stale.'),
  resolution: z
    .enum(['found', 'missing', 'refused', 'not-evidence', 'waiting', 'unknown'])
    .describe('What became of the link.'),
  why: text.nullable().describe('Why it is not there, not complete or not known; null when nothing is wrong.'),
  format: text.nullable().describe('Report format (docs/formats); null when nothing was read.'),
  kind: z
    .enum(['scan', 'tests', 'sbom', 'coverage', 'qa', 'vex', 'attestation', 'unreadable'])
    .nullable()
    .describe('What it is by its content; null when nothing was read.'),
  complete: z.boolean().describe('True only with positive proof that the work ran to its end.'),
  counts: counts.nullable().describe('Its numbers, by kind; null when it has none.'),
  tool: text.optional().describe('Tool of a scan.'),
  category: z.enum(SCAN_CATEGORIES).optional().describe('Category of a scan.'),
  valid: z.boolean().optional().describe('Whether a bill of materials holds to its format.'),
});

const outcomeCounts = Object.fromEntries(
  OUTCOMES.map((outcome) => [outcome, count.describe(`Answers with outcome ${outcome}.`)]),
) as Record<(typeof OUTCOMES)[number], typeof count>;

/** The document that `ready-gate check --format json` prints. */
export const verdictSchema = z
  .strictObject({
    schemaVersion: z.literal(1).describe('Version of this shape.'),
    tool: z
      .strictObject({ name: text.describe('Name of the tool.'), version: text.describe('Its version.') })
      .describe('What made the verdict.'),
    change: change.describe('What was judged.'),
    prds: z.array(prd).describe('The product documents of the change.'),
    policy: z
      .strictObject({
        source: z
          .enum(['defaults', 'base', 'override', 'worktree'])
          .describe('`override` and `worktree`: not the policy that the base branch has.'),
        preset: text.describe('Preset that it builds on.'),
        path: text.optional().describe('Configuration file.'),
        commit: text.optional().describe('Commit that it was read from.'),
      })
      .describe('Where the policy came from.'),
    verdict: z
      .strictObject({
        state: z.enum(['ready', 'not-ready', 'waiting', 'cannot-tell']).describe('The verdict.'),
        summary: z.string().max(140).describe('The verdict in one line, its most important reason first.'),
        validUntil: text
          .optional()
          .describe('ISO time at which the first waiver, artifact or other evidence lapses; absent when none does.'),
      })
      .describe('The decision.'),
    waivers: z.array(waiver).optional().describe('The waivers that the verdict rests on; absent when there is none.'),
    findings: z.array(finding).describe('Every answer of every rule, what to mend first at the top.'),
    evidence: z.array(evidence).describe('Every piece of evidence that section 10 links.'),
    counts: z.strictObject(outcomeCounts).describe('Number of answers by outcome.'),
  })
  .describe('A verdict of Ready Gate, as `ready-gate check --format json` prints it.');

/** Writes docs/schema/verdict.schema.json. */
export const verdictSchemaFile: Generator = async () => {
  const schema = { title: 'Ready Gate verdict', ...z.toJSONSchema(verdictSchema, { io: 'input' }) };
  return {
    files: [{ path: 'docs/schema/verdict.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` }],
    folders: [],
  };
};
