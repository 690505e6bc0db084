import type { Rule } from '../../src/model/rule.ts';
import type { Generated, Generator } from './generated.ts';
import { fenced, handWritten, MARK, sentence, table } from './page.ts';

const FOLDER = 'docs/rules';

const sectionOf = (rule: Rule) => (rule.section === '' ? 'the change and its document' : `§${rule.section}`);

const SETTINGS = {
  block: 'Blocks: the pull request is not ready while it fails.',
  advise: 'Advises: it is told and never blocks.',
  off: 'Off: it is not asked unless configuration switches it on.',
} as const;

function page(rule: Rule): Generated {
  const unwaivable = rule.unwaivable
    ? `\nIt is never [waived](../guide/waivers.md) as a whole: ${sentence(rule.unwaivable)}\n`
    : '';
  const text = `${MARK}
# ${rule.id}

**${sentence(rule.title)}** Looks at ${sectionOf(rule)}. ${SETTINGS[rule.setting]}

## Why

${sentence(rule.why)}

## What to do

${sentence(rule.fix)}

## Examples

Good:

${fenced(rule.examples.good, 'markdown')}
Bad:

${fenced(rule.examples.bad, 'markdown')}
## Configuration

In \`.github/ready-gate.yml\`; \`block\`, \`advise\` or \`off\`:

${fenced(`rules:\n  ${rule.id}: ${rule.setting === 'advise' ? 'block' : 'advise'}`, 'yaml')}${unwaivable}`;
  return { path: `${FOLDER}/${rule.id}.md`, text };
}

function index(rules: readonly Rule[]): Generated {
  const rows = rules.map((rule) => [`[${rule.id}](${rule.id}.md)`, sectionOf(rule), rule.title, rule.setting]);
  const text = `${MARK}
# Rules

In the order in which their failures are told. \`ready-gate explain RULE\` shows the same on a terminal.

${table(['Rule', 'Section', 'Asks for', 'Default'], rows)}`;
  return { path: `${FOLDER}/README.md`, text };
}

/** Writes a page for every rule and their index, from the rules' own texts. */
export const rulePages: Generator = async (root) => {
  const { rules } = await import('../../src/rules/index.ts');
  const ordered = [...rules].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const files = [index(ordered), ...ordered.map(page)];
  return { files: [...(await handWritten(root, FOLDER)), ...files], folders: [FOLDER] };
};
