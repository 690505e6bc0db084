import type { Dependency, ManifestReader } from '../model/manifest.ts';
import { imageOf, withDefaults } from './ground/images.ts';
import { rowsOf } from './ground/place.ts';

interface Instruction {
  readonly words: readonly string[];
  readonly text: string;
  readonly line: number;
}

/** FROM, ARG, COPY, ADD and RUN with their words; continued lines joined, comments and heredocs left out. */
function instructions(text: string): readonly Instruction[] {
  const rows = rowsOf(text);
  const found: Instruction[] = [];
  const mark = /^#\s*escape\s*=\s*`/im.test(rows.slice(0, 5).join('\n')) ? '`' : '\\';
  for (let at = 0; at < rows.length; at++) {
    const line = at + 1;
    let row = (rows[at] ?? '').slice(0, 4_000).trim();
    if (row === '' || row.startsWith('#')) continue;
    for (let more = 0; row.endsWith(mark) && more < 500 && at + 1 < rows.length; more++) {
      at += 1;
      const next = (rows[at] ?? '').slice(0, 4_000).trim();
      row = next.startsWith('#') ? row : `${row.slice(0, -1).slice(0, 20_000)} ${next}`;
    }
    found.push({ words: row.split(/\s+/), text: row, line });
    const ends = [...row.slice(0, 4_000).matchAll(/<<-?["']?([A-Za-z_]\w*)["']?/g)].map((one) => one[1]);
    if (!/^(?:RUN|COPY|ADD)\b/i.test(row)) continue;
    for (const end of ends) while (at + 1 < rows.length && (rows[++at] ?? '').trim() !== end);
  }
  return found;
}

/** Words of an instruction behind its flags. */
const operands = (words: readonly string[]) => words.slice(1).filter((word) => !word.startsWith('--'));

/** Dockerfile and Containerfile (https://docs.docker.com/reference/dockerfile/): base images, and images that files are copied from. */
export const manifest: ManifestReader = {
  id: 'dockerfile',
  title: 'Dockerfile and Containerfile',
  type: 'docker',
  matches: (path) => /(?:^|\/)(?:[^/]*\.)?(?:Dockerfile|dockerfile|Containerfile)(?:[.-][^/]*)?$/.test(path),
  locks: [],
  read: (path, text) => {
    const stages = new Set<string>();
    const args = new Map<string, string>();
    const dependencies: Dependency[] = [];
    const resolve = (word: string) =>
      withDefaults(
        word.replace(
          /\$(?:\{([A-Za-z_]\w*)(?::?[-+][^{}]*)?\}|([A-Za-z_]\w*))/g,
          (all, a: string, b: string) => args.get(a ?? b) ?? all,
        ),
      );
    const add = (written: string, line: number, write: (pinned: string) => string) => {
      const image = resolve(written.replace(/^["']|["']$/g, ''));
      if (stages.has(image.toLowerCase()) || /^\d+$/.test(image)) return;
      const found = imageOf(image, { path, line }, write);
      if (found) dependencies.push(found);
    };
    for (const { words, text: whole, line } of instructions(text)) {
      const verb = words[0]?.toUpperCase();
      if (verb === 'ARG' && stages.size === 0 && dependencies.length === 0) {
        for (const word of operands(words)) {
          const [name = '', ...value] = word.split('=');
          if (value.length > 0) args.set(name, resolve(value.join('=').replace(/^["']|["']$/g, '')));
        }
      } else if (verb === 'FROM') {
        const [image = '', as = '', stage = ''] = operands(words);
        const rest = words.slice(words.indexOf(image) + 1).join(' ');
        add(
          image,
          line,
          (pinned) =>
            `FROM ${words
              .slice(1)
              .filter((word) => word.startsWith('--'))
              .map((word) => `${word} `)
              .join('')}${pinned}${rest === '' ? '' : ` ${rest}`}`,
        );
        if (as.toLowerCase() === 'as' && stage !== '') stages.add(stage.toLowerCase());
      } else if (verb === 'COPY' || verb === 'ADD') {
        const from = /\s--from=(\S+)/.exec(whole)?.[1];
        if (from !== undefined) add(from, line, (pinned) => whole.replace(from, () => pinned));
      } else if (verb === 'RUN') {
        for (const [, from = ''] of whole.matchAll(/--mount=\S*\bfrom=([^\s,]+)/g))
          add(from, line, (pinned) => `from=${pinned}`);
      }
    }
    return { dependencies };
  },
};
