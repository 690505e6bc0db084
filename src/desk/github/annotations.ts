import type { Finding } from '../../model/verdict.ts';

/** A line of a file with a sentence, as the runner shows it beside the code. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly message: string;
  readonly title: string;
  readonly file: string;
  readonly startLine: number;
  readonly startColumn?: number;
}

/** Most annotations of each level that a step may have; more are dropped by GitHub without a word. */
const MOST = { error: 10, warning: 8 } as const;

/** The most important findings that have a place, in the order of the verdict: what blocks as errors, advice as warnings. */
export function annotationsOf(
  findings: readonly Finding[],
  line: (text: string, most?: number) => string,
): readonly Annotation[] {
  const left = { ...MOST } as Record<Annotation['level'], number>;
  return findings.flatMap((finding): Annotation[] => {
    if (finding.outcome !== 'fail' && finding.outcome !== 'unknown') return [];
    const level = finding.severity === 'block' ? 'error' : 'warning';
    if (!finding.at || left[level] === 0) return [];
    left[level] -= 1;
    const { path, line: startLine, column } = finding.at;
    const fix = finding.fix ? ` → ${finding.fix}` : '';
    return [
      {
        level,
        message: line(`${finding.says}${fix}`, 1_000),
        title: line(finding.title, 200),
        file: line(path),
        startLine,
        ...(column === undefined ? {} : { startColumn: column }),
      },
    ];
  });
}
