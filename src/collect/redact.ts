import type { Facts } from '../model/facts.ts';
import { data } from '../reports/ground/sanitise.ts';

/** Forms of tokens that their makers publish, so that scanners find them (GitHub, GitLab, AWS, Google, npm, Slack, Stripe, JWT, PEM). */
const TOKEN =
  /\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_\w{20,255}|glpat-[\w-]{20,100}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{35}|npm_[A-Za-z0-9]{36}|xox[abeoprs]-[A-Za-z0-9-]{10,200}|[rs]k_(?:live|test)_[A-Za-z0-9]{16,200}|eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000})|-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[A-Za-z0-9+/=\s\\]{0,10000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g;
/** A cheap look at whether one can be there. */
const HINT = /gh[pousr]_|github_pat_|glpat-|AKIA|ASIA|AIza|npm_|xox|_live_|_test_|eyJ|PRIVATE KEY/;

/** A text without tokens, and without user names and secret queries in its addresses. Linear. */
export function redacted(text: string): string {
  const plain = text.includes('://') ? data(text) : text;
  return HINT.test(plain) ? plain.replace(TOKEN, '[redacted]') : plain;
}

/** Plain data with every text in it redacted; what needs nothing stays the same object. */
export function withoutSecrets<T>(value: T): T {
  if (typeof value === 'string') return redacted(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(withoutSecrets);
    return items.some((item, at) => item !== value[at]) ? (items as T) : value;
  }
  const entries = Object.entries(value);
  const clean = entries.map(([key, one]) => [key, withoutSecrets(one)] as const);
  return clean.some(([, one], at) => one !== entries[at]?.[1]) ? (Object.fromEntries(clean) as T) : value;
}

/** Facts that everybody may see in a receipt: what people wrote may hold a token or a signed address. */
export function sharable(facts: Facts): Facts {
  const { change, manifests, environment, testCases, roadmap } = facts;
  return {
    ...facts,
    change: {
      ...change,
      commits: withoutSecrets(change.commits),
      ...(change.pullRequest ? { pullRequest: withoutSecrets(change.pullRequest) } : {}),
    },
    prds: withoutSecrets(facts.prds),
    ...(facts.waivers ? { waivers: withoutSecrets(facts.waivers) } : {}),
    ...(manifests ? { manifests: withoutSecrets(manifests) } : {}),
    ...(environment ? { environment: withoutSecrets(environment) } : {}),
    ...(testCases ? { testCases: withoutSecrets(testCases) } : {}),
    ...(roadmap ? { roadmap: withoutSecrets(roadmap) } : {}),
    evidence: facts.evidence.map((one) => {
      const { link, target, resolution } = one;
      return { ...one, ...withoutSecrets({ link, target, resolution }) };
    }),
  };
}
