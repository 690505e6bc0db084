/** Part of a SQL file behind a marker line: what stands there, and the line of the marker. */
export interface SqlSection {
  readonly marker: string;
  readonly line: number;
  readonly text: string;
}

/** Cuts a file at its marker lines (`-- +goose Down`); the text of each starts on the line below the marker. */
export function sections(text: string, marker: (line: string) => string | undefined): readonly SqlSection[] {
  const found: { marker: string; line: number; rows: string[] }[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    const name = marker(row.slice(0, 500).trim());
    if (name === undefined) found.at(-1)?.rows.push(row);
    else found.push({ marker: name, line: index + 1, rows: [] });
  }
  return found.map(({ marker: name, line, rows }) => ({ marker: name, line, text: rows.join('\n') }));
}

/** All sections of one marker as one text on their own lines, so that places stay exact. */
export function joined(
  found: readonly SqlSection[],
  marker: string,
): { readonly line: number; readonly text: string } | undefined {
  const own = found.filter((section) => section.marker === marker);
  const [first] = own;
  if (!first) return undefined;
  let text = '';
  let line = first.line + 1;
  for (const section of own) {
    text += '\n'.repeat(Math.max(0, section.line + 1 - line)) + section.text;
    line = first.line + 1 + text.split('\n').length - 1;
  }
  return { line: first.line + 1, text };
}
