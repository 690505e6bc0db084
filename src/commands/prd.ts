import type { Prd } from '../model/prd.ts';
import { parseWithDeadline } from '../prd/deadline.ts';
import { json, oneLine } from '../reports/ground/sanitise.ts';
import { readGiven } from './files.ts';
import { policyFor } from './policy.ts';
import { print } from './terminal.ts';

const place = (at: { readonly line: number; readonly column?: number }) => `${at.line}:${at.column ?? 1}`.padEnd(8);
const TICKS = { done: '[x]', open: '[ ]', 'not-applicable': '[-]' } as const;

/** A headed list; a part can take several lines. */
function block(title: string, parts: readonly (string | readonly string[])[]): string[] {
  if (parts.length === 0) return [`${title}: none`];
  return [`${title} (${parts.length})`, ...parts.flat().map((line) => `  ${line}`)];
}

function pretty(prd: Prd): string {
  const links = (list: Prd['claims'][number]['links']) =>
    list.map(
      (link) =>
        `        → ${oneLine(link.target)}${link.placeholder ? ` (placeholder: ${oneLine(link.placeholder)})` : ''}`,
    );
  return [
    `${oneLine(prd.path)}: ${oneLine(prd.title)}${prd.status ? ` · status ${oneLine(prd.status)}` : ''}${prd.itemId ? ` · item ${prd.itemId}` : ''}`,
    ...block(
      'Front matter',
      (prd.frontMatter?.entries ?? []).map(
        (entry) => `${place(entry.at)} ${oneLine(entry.key)}: ${oneLine(entry.value)}`,
      ),
    ),
    ...block(
      'Sections',
      prd.sections.map(
        (section) =>
          `${place(section.at)} ${section.number.padEnd(6)} ${oneLine(section.title)} (${section.words} words)`,
      ),
    ),
    ...block(
      'Claims',
      prd.claims.map((claim) => [
        `${place(claim.at)} ${TICKS[claim.state]} ${claim.kinds.join(', ')}: ${oneLine(claim.text)}${claim.reason ? ` (reason: ${oneLine(claim.reason)})` : ''}`,
        ...links(claim.links),
      ]),
    ),
    ...block(
      'Sign-offs',
      prd.signOffs.map(
        (sign) => `${place(sign.at)} ${sign.ticked ? '[x]' : sign.waived ? '[-]' : '[ ]'} ${oneLine(sign.role)}`,
      ),
    ),
    ...block(
      'Notes',
      prd.notes.map((note) => [
        `${place(note.at)} ${note.date ?? 'no date'}  ${oneLine(note.title)}`,
        ...note.fields.map((field) => `        ${oneLine(field.label)}: ${oneLine(field.value)}`),
      ]),
    ),
    ...block(
      'Questions',
      (prd.questions ?? []).map((one) => `${place(one.at)} ${one.state.padEnd(6)}  ${oneLine(one.text)}`),
    ),
    ...block(
      'Placeholders',
      prd.placeholders.map(
        (found) => `${place(found.at)} ${oneLine(found.text)} (section ${oneLine(found.section) || 'none'})`,
      ),
    ),
    ...block(
      'Remarks',
      prd.remarks.map((remark) => `${place(remark.at)} ${oneLine(remark.says)}`),
    ),
  ].join('\n');
}

const UNREAD: readonly string[] = ['not-text', 'too-large', 'deadline'];

/** `ready-gate prd`: shows what the gate sees in PRDs, everything with line:column; 4 when one cannot be read. */
export async function prd(
  files: readonly string[],
  options: { readonly format: string; readonly config?: string },
): Promise<number> {
  const policy = await policyFor(options.config);
  const parsed: Prd[] = [];
  for (const file of files) {
    const bytes = await readGiven(file, Number.MAX_SAFE_INTEGER);
    parsed.push(
      await parseWithDeadline(
        file,
        bytes,
        { sections: policy.sections, roles: policy.roles, capBytes: policy.caps.prdBytes },
        policy.caps.parseMs,
      ),
    );
  }
  print(options.format === 'json' ? json(parsed) : parsed.map(pretty).join('\n\n'));
  return parsed.some((found) => found.remarks.some((remark) => UNREAD.includes(remark.kind))) ? 4 : 0;
}
