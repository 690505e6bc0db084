import type { Loaded } from '../config/load.ts';
import type { Tree } from '../model/change.ts';
import type { Forge, Glimpse } from '../model/forge.ts';
import type { Policy } from '../model/policy.ts';
import type { Link } from '../model/prd.ts';
import { choosePrds, prdMatcher } from '../prd/choose.ts';
import { warmUp } from '../prd/deadline.ts';
import { type Lead, leadsOf } from './expect.ts';
import { foreseePeople } from './people.ts';
import { policyOf } from './policy.ts';

/** Most characters of added text that are looked at, and most addresses on other pages than files that are fetched for it. */
const TEXT = 400_000;
const REMOTE = 40;

/** Whether a word can be an address of something of this repository: a web address or a path. */
const isAddress = (word: string) => /^https?:\/\//i.test(word) || (/[./]/.test(word) && word.length < 300);

/** Words of added Markdown that can be links, in order: everything between white space and the marks around addresses. Linear. */
function leadsIn(glimpse: Glimpse): readonly Lead[] {
  const leads: Lead[] = [];
  const seen = new Set<string>();
  let left = TEXT;
  for (const { path, text } of glimpse.pages) {
    for (const word of text.slice(0, left).split(/[\s()<>[\]"'|`]+/)) {
      const key = `${path}\n${word}`;
      if (!isAddress(word) || seen.has(key)) continue;
      seen.add(key);
      const link: Link = { form: 'inline', text: '', target: word.replace(/[.,;:!?]+$/, ''), at: { path, line: 1 } };
      leads.push({ from: path, link });
    }
    left -= text.length;
    if (left <= 0) break;
  }
  return leads;
}

/** Files of the documents that the change is likely judged by, as far as its first look tells them. */
function documents({ change }: Glimpse, head: Tree, policy: Policy) {
  const { chosen } = choosePrds({
    changed: change.files.filter((file) => file.status !== 'deleted').map((file) => file.path),
    candidates: [...head.entries.keys()].filter(prdMatcher(policy)),
    texts: [change.branch ?? '', ...change.commits.map((commit) => commit.message)],
    body: `${change.pullRequest?.title ?? ''}\n${change.pullRequest?.body ?? ''}`,
  });
  return chosen.flatMap(({ path }) => head.entries.get(path) ?? []);
}

/**
 * Tells a forge that is far away what the change's own new lines and its likely documents will make the gate ask for, before
 * the change is known whole. Answers with the policy, so that it is read once; undefined where there is nothing to look at
 * or it went wrong, which whoever asks again will hear. Never rejects.
 */
export async function lookAhead(forge: Forge, asked: Parameters<typeof policyOf>[3]): Promise<Loaded | undefined> {
  const { glimpse } = forge;
  if (!glimpse) return undefined;
  try {
    const { change } = glimpse;
    const head = await forge.tree(change.head);
    const leads = leadsOf(leadsIn(glimpse), head, change);
    forge.expect?.({
      ...leads,
      contents: [],
      targets: leads.targets.slice(0, REMOTE),
      commits: leads.commits.slice(0, REMOTE),
    });
    const loaded = await policyOf(forge, change, head, asked);
    const files = documents(glimpse, head, loaded.policy);
    const signed = files.map(({ path }) => path);
    const people = foreseePeople(glimpse, signed, loaded.policy, asked.configPath);
    forge.expect?.({ files, contents: [], targets: [], commits: [], ...(people ? { people } : {}) });
    if (files.length > 0) warmUp();
    return loaded;
  } catch {
    return undefined;
  }
}
