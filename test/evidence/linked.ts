import path from 'node:path';
import { collect } from '../../src/collect.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Forge } from '../../src/model/forge.ts';
import type { Workshop } from '../forge/local/workshop.ts';

export const PRD = 'PRDs/M1/2.2.1.3-query-cache-prd.md';
export const JUNIT = '<testsuite name="s" tests="1"><testcase classname="c" name="a"/></testsuite>\n';
export const AUDIT = `${JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {},
  metadata: {
    vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 },
    dependencies: { prod: 1, dev: 0, optional: 0, peer: 0, peerOptional: 0, total: 1 },
  },
})}\n`;

/** A product document whose section 10 holds these lines. */
export const prd = (...lines: readonly string[]) =>
  `---\nname: Query cache\nstatus: Draft\n---\n\n# Query cache\n\n## 10. Evidence\n\n${lines.join('\n')}\n`;

export interface Asked {
  readonly files?: Readonly<Record<string, string | null>>;
  /** Configuration that counts instead of the one at the base. */
  readonly config?: string;
  readonly worktree?: boolean;
  readonly wrap?: (forge: Forge) => Forge;
}

/** Makes a repository `acme/orders` with one source file on `main`, and a branch `feature/cache` on it. */
export function startRepository(shop: Workshop, folder: string): void {
  shop.init(folder);
  shop.git(folder, 'remote', 'add', 'origin', 'https://github.com/acme/orders.git');
  shop.commit(folder, 'Begin', { 'src/a.ts': 'export const a = 1;\n' });
  shop.git(folder, 'checkout', '--quiet', '-b', 'feature/cache');
}

/** The facts of a repository's head against `main`. */
export async function factsOf(shop: Workshop, folder: string, asked: Asked = {}): Promise<Facts> {
  const open = await shop.open(folder, { base: 'main', ...(asked.worktree ? { worktree: true } : {}) });
  const forge = asked.wrap ? asked.wrap(open) : open;
  const policy = asked.config === undefined ? {} : { policy: { path: 'given.yml', text: asked.config } };
  return (await collect(forge, { now: '2025-01-02T00:00:00.000Z', ...policy })).facts;
}

let made = 0;

/** Commits a product document with these lines in section 10 and the files beside it, and resolves its links. */
export async function resolve(
  shop: Workshop,
  lines: string | readonly string[],
  asked: Asked = {},
): Promise<readonly Evidence[]> {
  const folder = `repository-${made++}`;
  startRepository(shop, folder);
  shop.commit(folder, 'Link the evidence', { ...asked.files, [PRD]: prd(...[lines].flat()) });
  return (await factsOf(shop, folder, asked)).evidence;
}

/** A piece in few words: what became of it, the path, and why it is none. */
export function told({ resolution, path: file, via }: Evidence): string {
  const why = resolution.kind === 'found' ? '' : `: ${resolution.why}`;
  const by = via ? ` via ${via.kind} ${path.posix.basename(via.path)}` : '';
  return `${resolution.kind}${file ? ` ${file}` : ''}${by}${why}`;
}
