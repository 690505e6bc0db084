import type { Tree, TreeEntry } from '../model/change.ts';

/** Endings of files that stand beside reports and are none: pictures, logs, prose. */
const BESIDE = /\.(png|jpe?g|gif|webp|svg|ico|pdf|docx?|xlsx?|pptx?|mp4|webm|mov|txt|log|css|js|map|woff2?|html?)$/i;
const PROSE = /\.(md|markdown)$/i;

/** What a repository path leads to: one file, all files below a folder, or nothing. */
export type Found =
  | { readonly kind: 'file'; readonly entry: TreeEntry }
  | { readonly kind: 'folder'; readonly entries: readonly TreeEntry[] };

/** Looks a path up in a tree; a folder gives everything below it, sorted by path. The root itself stands for nothing. */
export function lookUpPath(tree: Tree, path: string): Found | undefined {
  const entry = tree.entries.get(path);
  if (entry) return { kind: 'file', entry };
  if (path === '') return undefined;
  const below = `${path.replace(/\/$/, '')}/`;
  const entries = [...tree.entries.values()].filter((found) => found.path.startsWith(below));
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  return entries.length === 0 ? undefined : { kind: 'folder', entries };
}

/** Whether a file of a linked folder is opened at all: pictures, logs and the like only accompany reports. */
export const mayBeReport = (path: string): boolean => !BESIDE.test(path);

/** Whether a file is a Markdown page. */
export const isPage = (path: string): boolean => PROSE.test(path);
