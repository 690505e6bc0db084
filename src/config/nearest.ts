/** Edits (insert, delete, replace, swap of neighbours) that turn one word into the other; both are short. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** Longest word that is compared; a longer one has no near name. */
const LONGEST = 60;

/** The word that was probably meant, compared without case and punctuation; undefined when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const plain = (text: string) => text.toLowerCase().replace(/[-_ ]/g, '');
  const meant = plain(word);
  let best: { readonly name: string; readonly far: number } | undefined;
  for (const name of known) {
    const far = distance(meant, plain(name));
    if (far < (best?.far ?? Number.POSITIVE_INFINITY)) best = { name, far };
  }
  return best && best.far <= Math.max(1, Math.floor(meant.length / 3)) ? best.name : undefined;
}
