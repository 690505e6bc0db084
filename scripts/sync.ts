import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { generators } from './sync/index.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Reads a file of the project; '' when it is not there. */
async function current(file: string): Promise<string> {
  return readFile(path.join(root, file), 'utf8').catch(() => '');
}

/** Files in a generated folder that no generator made this time: a rule that is gone leaves no page behind. */
async function leftovers(folders: readonly string[], made: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    const names = await readdir(path.join(root, folder)).catch(() => [] as string[]);
    found.push(...names.map((name) => `${folder}/${name}`).filter((file) => !made.has(file)));
  }
  return found;
}

/** Writes every generated file, or with `check` only lists those out of step. Returns the files that differ. */
export async function sync(check: boolean): Promise<string[]> {
  const differing: string[] = [];
  // In order: the pages are made from the indexes that the first generators write.
  for (const generate of generators) {
    const { files, folders } = await generate(root);
    const made = new Set(files.map((file) => file.path));
    for (const file of files) {
      if ((await current(file.path)) === file.text) continue;
      differing.push(file.path);
      if (check) continue;
      await mkdir(path.dirname(path.join(root, file.path)), { recursive: true });
      await writeFile(path.join(root, file.path), file.text);
    }
    for (const file of await leftovers(folders, made)) {
      differing.push(file);
      if (!check) await rm(path.join(root, file));
    }
  }
  return differing;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  const differing = await sync(check);
  for (const file of differing) console.log(`${check ? 'out of step' : 'written'}: ${file}`);
  if (check && differing.length > 0) {
    console.log('Run `npm run sync` and commit what it writes.');
    process.exitCode = 1;
  }
}
