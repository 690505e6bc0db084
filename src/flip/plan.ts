import type { Place } from '../model/place.ts';
import { Unreadable } from '../model/reading.ts';
import { Stop } from '../model/stop.ts';
import { type Decision, decisionEdit } from './decisions.ts';
import { statusEdit } from './front-matter.ts';
import { mirrorEdit } from './mirror.ts';
import { rowEdit } from './roadmap.ts';
import { type Edit, edited, type Line, linesOf, unified } from './text.ts';

/** A file with its whole text, byte order mark included. */
export interface FlipFile {
  readonly path: string;
  readonly text: string;
}

/** A flip: the new status, what is noted, and the files with what is known of their places (lines from 1). */
export interface Flip {
  readonly status: string;
  readonly decision: Decision;
  /** The document, with the section of its decision log: its heading's line and its last one. */
  readonly prd: FlipFile & { readonly log: { readonly line: number; readonly endLine: number } };
  /** The roadmap with the item's row; absent when there is none. */
  readonly roadmap?: FlipFile & { readonly row: { readonly id: string; readonly status: string; readonly at: Place } };
  /** The roadmap's HTML page; only looked at beside a row of the roadmap. */
  readonly mirror?: FlipFile;
}

/** A file that the flip changes: its texts before and after, and the difference as a unified diff. */
export interface FlipChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly diff: string;
}

function changeOf(
  { path, text }: FlipFile,
  make: (lines: readonly Line[]) => readonly (Edit | undefined)[],
): readonly FlipChange[] {
  const lines = linesOf(text);
  try {
    const edits = make(lines).filter((edit) => edit !== undefined);
    if (edits.length === 0) return [];
    return [{ path, before: text, after: edited(lines, edits), diff: unified(path, lines, edits) }];
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    // Some say themselves what to do.
    const advice = error.message.includes('; ') ? '' : '; change it by hand';
    throw new Stop(4, `${path}${error.line === undefined ? '' : `:${error.line}`}: ${error.message}${advice}`);
  }
}

/** The files that a flip changes, each byte for byte but for what it sets. Throws Stop(4) with the place of what cannot be set without doubt. */
export function planFlip({ status, decision, prd, roadmap, mirror }: Flip): readonly FlipChange[] {
  const { line, endLine } = prd.log;
  return [
    ...changeOf(prd, (lines) => [
      statusEdit(lines, status),
      decisionEdit(lines, { heading: line - 1, to: Math.min(endLine, lines.length) }, decision),
    ]),
    ...(roadmap ? changeOf(roadmap, (lines) => [rowEdit(lines, roadmap.row.at.line, status)]) : []),
    ...(roadmap && mirror
      ? changeOf(mirror, (lines) => [mirrorEdit(lines, roadmap.row.id, roadmap.row.status, status)])
      : []),
  ];
}
