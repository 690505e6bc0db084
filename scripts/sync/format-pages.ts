import type { Reader } from '../../src/model/reading.ts';
import type { Generated, Generator } from './generated.ts';
import { fenced, handWritten, MARK, sentence, table } from './page.ts';

const FOLDER = 'docs/formats';

function page({ id, title, kind, docs }: Reader): Generated {
  const severity = docs.severity ? `## Severity\n\n${sentence(docs.severity)}\n\n` : '';
  const text = `${MARK}
# ${title}

Format \`${id}\`, read as ${kind}.

## Recognised by

${sentence(docs.recognised)}

${severity}## Proof that it is complete

${sentence(docs.proof)}

## Not counted

${sentence(docs.ignored)}

## Example

${fenced(docs.example, '')}`;
  return { path: `${FOLDER}/${id}.md`, text };
}

function index(readers: readonly Reader[], more: readonly Generated[]): Generated {
  const rows = readers.map((reader) => [`[${reader.title}](${reader.id}.md)`, reader.kind, reader.docs.recognised]);
  const byHand = more.map(({ path, text }) => {
    const title = text.match(/^# (.+)$/m)?.[1] ?? path;
    return `- [${title}](${path.slice(FOLDER.length + 1)})\n`;
  });
  const text = `${MARK}
# Report formats

A format is recognised by its content, never by the name of the file. \`ready-gate read FILE\` shows what is seen.

${table(['Format', 'Kind', 'Recognised by'], rows)}${byHand.length > 0 ? `\nSee also:\n\n${byHand.join('')}` : ''}`;
  return { path: `${FOLDER}/README.md`, text };
}

/** Writes a page for every report format and their index, from the readers' own texts. */
export const formatPages: Generator = async (root) => {
  const { readers } = await import('../../src/readers/index.ts');
  const ordered = [...readers].sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1));
  const more = await handWritten(root, FOLDER);
  return { files: [...more, index(ordered, more), ...ordered.map(page)], folders: [FOLDER] };
};
