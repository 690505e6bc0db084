import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Desk } from '../model/desk.ts';
import { Stop } from '../model/stop.ts';
import type { Teller } from '../model/verdict.ts';

/** How a local verdict is told: one format, to a file or to the given stream. */
export interface TextDesk {
  readonly format: string;
  /** File to write; standard output when absent. */
  readonly output?: string;
  readonly print: (text: string) => void;
  readonly colour: boolean;
  readonly width: number;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'it may not be written',
  EISDIR: 'it is a folder',
  ENOTEMPTY: 'it is a folder',
  EEXIST: 'it is a folder',
  ENOSPC: 'the disk is full',
};

/** Writes a file whole or not at all: beside its place first, then moved. Throws Stop(2) with the system's reason. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const { randomUUID } = await import('node:crypto');
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID().slice(0, 8)}`);
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new Stop(2, `cannot write ${file}: ${REASONS[code] ?? code}; choose another place`);
  }
}

/** The way of telling with this id; throws Stop(2) with those that there are. */
function tellerOf(tellers: readonly Teller[], format: string): Teller {
  const teller = tellers.find((one) => one.id === format);
  if (teller) return teller;
  throw new Stop(2, `there is no format ${format}`, [`Formats: ${tellers.map((one) => one.id).join(', ')}`]);
}

/** Desk of the command line: prints the report in one format or writes it to a file. */
export function textDesk(desk: TextDesk): Desk {
  return {
    tell: async (report, tellers) => {
      const teller = tellerOf(tellers, desk.format);
      const toFile = desk.output !== undefined;
      const text = teller.tell(report, { colour: desk.colour && !toFile, width: desk.width });
      if (desk.output === undefined) desk.print(text);
      else await writeWhole(desk.output, text);
      return [];
    },
  };
}

/** A desk that also writes the report in further formats, each to its file; a file that cannot be written stops with one sentence. */
export function filesDesk(desk: Desk, files: readonly { readonly format: string; readonly file: string }[]): Desk {
  if (files.length === 0) return desk;
  return {
    ...desk,
    tell: async (report, tellers) => {
      for (const { format, file } of files)
        await writeWhole(file, tellerOf(tellers, format).tell(report, { colour: false, width: 120 }));
      return desk.tell(report, tellers);
    },
  };
}
