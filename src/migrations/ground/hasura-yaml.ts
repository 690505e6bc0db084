/** The SQL of a Hasura file: a `.sql` file as it is, of a `.yaml` file its `sql:` values, each on its own line. */
export function sectionSql(path: string, text: string): { readonly line: number; readonly text: string } {
  if (path.endsWith('.sql')) return { line: 1, text };
  let indent = -1;
  const rows = text.split('\n').map((row) => {
    const lead = row.length - row.trimStart().length;
    const key = /^\s*(?:- )?\s*sql:\s?(.*)$/.exec(row.slice(0, 100_000));
    if (key) {
      const value = (key[1] ?? '').trim();
      const block = /^[|>][+-]?\d?$/.test(value);
      indent = lead;
      return block ? '' : `${value.replace(/^(["'])(.*)\1$/, '$2')}`;
    }
    if (indent >= 0 && (lead > indent || row.trim() === '')) return row;
    indent = -1;
    return '';
  });
  return { line: 1, text: rows.join('\n') };
}
