/** A spot in a file: repository path with forward slashes, line and column counted from 1 (column in UTF-16 units). */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column?: number;
}
