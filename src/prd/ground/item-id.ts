const ID =
  /(?<![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff.])\d{1,4}(?:\.\d{1,4}){1,5}(?![a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff]|\.\d)/;

/** Roadmap id in the name of a file: `PRDs/M1/2.2.1.3-query-cache-prd.md` → `2.2.1.3`; undefined when it has none. */
export function itemIdOf(path: string): string | undefined {
  return path.slice(path.lastIndexOf('/') + 1).match(ID)?.[0];
}

/** Roadmap id in a text such as "M1 (2.2.1.3)": the one with the most parts; undefined when it has none. */
export function itemIdIn(text: string): string | undefined {
  const found = [...text.slice(0, 500).matchAll(new RegExp(ID.source, 'g'))].map((match) => match[0]);
  return found.sort((a, b) => b.split('.').length - a.split('.').length)[0];
}
