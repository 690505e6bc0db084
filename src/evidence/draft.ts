import type { Evidence, Target } from '../model/evidence.ts';

/** A piece of evidence before the claim, the link and the binding are known; `at` is the commit whose tree held the file. */
export type Draft = Pick<
  Evidence,
  | 'via'
  | 'target'
  | 'resolution'
  | 'path'
  | 'archive'
  | 'digest'
  | 'bytes'
  | 'expires'
  | 'origin'
  | 'commit'
  | 'run'
  | 'reading'
> & {
  readonly at?: string;
};

/** A draft that found nothing to open, with the reason. */
export function unopened(target: Target, kind: 'missing' | 'refused' | 'not-evidence' | 'unknown', why: string): Draft {
  return { target, resolution: { kind, why } };
}
