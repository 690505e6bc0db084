/** One module that a go.mod requires. */
export interface Required {
  readonly path: string;
  readonly version: string;
}

/** What a go.mod says (https://go.dev/ref/mod#go-mod-file), `replace` and `exclude` applied. */
export interface GoMod {
  readonly module?: string;
  /** Since Go 1.17 a go.mod lists every module that the build needs, also the indirect ones. */
  readonly listsAll: boolean;
  readonly required: readonly Required[];
  /** Modules that a folder of the repository stands for. */
  readonly local: ReadonlySet<string>;
}

/** Words of each directive, those in a block with its verb in front; comments are gone. */
function directives(text: string): string[][] {
  const found: string[][] = [];
  let verb: string | undefined;
  for (const row of text.split(/\r?\n/)) {
    const words = (row.split('//', 1)[0] ?? '')
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/^["`]|["`]$/g, ''))
      .filter((word) => word !== '');
    if (words.length === 0) continue;
    if (verb !== undefined && words[0] === ')') verb = undefined;
    else if (verb !== undefined) found.push([verb, ...words]);
    else if (words[1] === '(') verb = words[0];
    else found.push(words);
  }
  return found;
}

/** Reads a go.mod; what it does not understand is left out. */
export function parseGoMod(text: string): GoMod {
  const all = directives(text);
  const of = (verb: string) => all.filter(([first]) => first === verb).map(([, ...rest]) => rest);
  const local = new Set<string>();
  const replaced = new Map<string, Required | undefined>();
  for (const words of of('replace')) {
    const arrow = words.indexOf('=>');
    const [path = '', version] = words.slice(0, Math.max(arrow, 0));
    const [to = '', toVersion] = words.slice(arrow + 1);
    const isFolder = /^\.{0,2}\/|^[A-Za-z]:\\/.test(to);
    if (isFolder && version === undefined) local.add(path);
    replaced.set(
      version === undefined ? path : `${path}@${version}`,
      isFolder ? undefined : { path: to, version: toVersion ?? '' },
    );
  }
  const required = of('require').flatMap(([path = '', version = '']): Required[] => {
    if (path === '' || !/^v\d/.test(version)) return [];
    const key = [`${path}@${version}`, path].find((one) => replaced.has(one));
    if (key === undefined) return [{ path, version }];
    const other = replaced.get(key);
    return other ? [other] : [];
  });
  const go = /^1\.(\d{1,4})/.exec(of('go')[0]?.[0] ?? '');
  const [module] = of('module')[0] ?? [];
  const major = /^(\d{1,4})\./.exec(of('go')[0]?.[0] ?? '')?.[1];
  const listsAll = Number(major ?? 1) > 1 || Number(go?.[1] ?? 0) >= 17;
  return { ...(module === undefined ? {} : { module }), listsAll, required, local };
}
