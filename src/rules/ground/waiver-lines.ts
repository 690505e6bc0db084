import type { EntryPlace, Waiver, WaiverAnswer } from '../../model/waiver.ts';
import { show } from './text.ts';
import { waivedWords } from './waiving.ts';

/** "The waiver w2 for GHSA-… in lodash@4.17.20". */
export const waiverName = ({ id, of }: Waiver): string => `The waiver ${show(id, 60)} for ${waivedWords(of)}`;

/** "Delete lines 12 to 19 of .github/ready-waivers.yml". */
export function deletion({ path, line, endLine }: EntryPlace): string {
  return endLine > line ? `Delete lines ${line} to ${endLine} of ${path}` : `Delete line ${line} of ${path}`;
}

/** Place of an entry without its end. */
export const placeOf = ({ path, line, column }: EntryPlace) => ({ path, line, ...(column ? { column } : {}) });

/** Whether a waiver bears on this change: it is about something of it, or the change brings it. */
export const bears = ({ proposed, matches }: WaiverAnswer): boolean => proposed || matches > 0;

/** Waivers that are told one by one; those beyond are counted. */
export const MOST = 20;
