/** Values that are written to be replaced, whole or in part. */
const PLACEHOLDER =
  /example|sample|placeholder|change[-_ ]?(?:me|it|this)|replace|your[-_ ]?|\bmy[-_ ]|insert|dummy|fake|todo|fixme|xxx|\*\*\*|\.\.\.|…|<[^>]*>|\{\{|\$\{|\$\(|%\w+%|^\[.*\]$|^\(.*\)$|redacted|not[-_ ]?(?:a[-_ ]?)?(?:real|set)|(.)\1{5,}|1234567|abcdef|deadbeef|foobar|[-_ ]here\b|characters?\b|^(?:none|null|undefined|secret|password|default|test|local|dev)/i;
/** Fillers behind the mark of an issuer. */
const FILLER = /example|placeholder|your|change_?me|xxxx|\*\*\*|\.\.\.|<|(.)\1{5,}|12345678/i;
/** Passwords that every developer's machine has. */
const WEAK =
  /^(?:postgres|postgresql|root|admin|administrator|user|username|guest|pass(?:word|wd)?\d*!?|secret|test(?:ing)?\d*|dev(?:elopment)?|local|mysql|mariadb|mongo|mongodb|redis|rabbitmq|minio(?:admin)?|docker|sa|app|demo|qwerty|letmein|changeit|\d{1,6})$/i;

/** Forms of credentials that their issuers give a mark, and what they are called. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?-----/, 'a private key'],
  [/\b(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{30,255}\b|\bgithub_pat_[A-Za-z0-9_]{22,255}\b/, 'a GitHub token'],
  [/\bgl(?:pat|ptt|dt|rt|soat|cbt|ft)-[\w-]{18,}/, 'a GitLab token'],
  [/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/, 'an AWS access key'],
  [/\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}\b|\bwhsec_[A-Za-z0-9+/=]{24,}/, 'a Stripe key'],
  [/\bxox[abeoprs]-[\w-]{10,}|\bxapp-\d-[\w-]{10,}/, 'a Slack token'],
  [/hooks\.slack\.com\/(?:services|workflows)\/T\w{6,}\/\w{6,}\/\w{16,}/, 'a Slack webhook'],
  [/discord(?:app)?\.com\/api\/webhooks\/\d{15,}\/[\w-]{40,}/, 'a Discord webhook'],
  [/\bAIza[\w-]{35}\b|\bya29\.[\w-]{20,}|\bGOCSPX-[\w-]{20,}/, 'a Google key'],
  [/\bSG\.[\w-]{16,}\.[\w-]{16,}/, 'a SendGrid key'],
  [/\bsk-(?:ant-|proj-|svcacct-|or-)?[\w-]{24,}/, 'an API key'],
  [/\bnpm_[A-Za-z0-9]{36}\b|\bpypi-AgE[\w-]{30,}|\bdckr_pat_[\w-]{20,}|\brubygems_[a-f0-9]{40,}/, 'a registry token'],
  [
    /\bhf_[A-Za-z0-9]{30,}\b|\bdo[opr]_v1_[a-f0-9]{60,}|\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|\blin_api_\w{30,}|\bglsa_\w{30,}|\bhv[sb]\.[\w-]{24,}|\bPMAK-[\w-]{30,}|\bfigd_[\w-]{30,}|\bsntrys_[\w=+/-]{30,}|\bdapi[a-f0-9]{32}\b/,
    'an API token',
  ],
  [/\bSK[0-9a-f]{32}\b|\bkey-[0-9a-f]{32}\b|\bAGE-SECRET-KEY-1\w{50,}/, 'an API key'],
  [/\bAccountKey=[A-Za-z0-9+/]{40,}=*|\bSharedAccessKey=[A-Za-z0-9+/]{30,}=*/, 'an Azure key'],
  [/\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/, 'a JSON web token'],
];

const SECRET =
  /(?:^|_)(?:key|keys|apikey|secret|secrets|token|tokens|password|passwd|pass|passphrase|pwd|pw|credentials?|auth|private|salt|pepper|signature|cert|hmac|encryption|cookie|jwt|bearer|pat|webhook)(?=_|$|\d)|(?:key|secret|token|password|passwd)$/i;
/** Names that say that their value may be known, or is no secret but says something of one. */
const OPEN =
  /(?:^|_)(?:public|publishable|site|client_id|key_id|id|name|names|path|file|dir|url|uri|host|port|ttl|expiry|expires|expiration|length|size|algorithm|alg|type|issuer|audience|prefix|header|rounds|enabled|timeout|version|region|bucket|domain|email|user|username)$|(?:^|_)(?:public|publishable)_/i;

/** Bits of information per character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum -= (count / text.length) * Math.log2(count / text.length);
  return sum;
}

const classes = (text: string) => [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((one) => one.test(text)).length;

/** Does a value look as if a machine or a careful person made it up to be secret? */
function isRandom(value: string): boolean {
  if (/\s/.test(value) || value.length < 10 || value.length > 5_000) return false;
  if (/^[\d.,:/-]+$/.test(value)) return false;
  // Words with dashes, paths, hosts and lists are long and made by hand.
  if (/^[a-z]+(?:[-_./:@][a-z]+)*$/i.test(value))
    return value.length >= 20 && !/[-_./:@]/.test(value) && entropy(value) > 3.9;
  if (value.length >= 20) return entropy(value) > (/^[0-9a-f-]+$/i.test(value) ? 2.8 : 3.3);
  return classes(value) >= 3 && entropy(value) > 2.8;
}

const ADDRESS = /\b[a-z][a-z\d+.-]{1,30}:\/\/([^\s:/?#@]{0,200}):([^\s/?#@]{1,300})@([^\s/?#]{1,300})/i;
const NEAR =
  /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|[a-z][\w-]*)(?::\d+)?(?:,|$)|\.(?:local|test|example|localhost|internal)(?::\d+)?$/i;

/** Does the password of an address look like a real one? One for a host on the own machine may be whatever is no random text. */
function isRealPassword(user: string, password: string, host: string): boolean {
  if (PLACEHOLDER.test(password) || WEAK.test(password) || password === user) return false;
  if (/\bexample\.(?:com|org|net)\b/i.test(host)) return isRandom(password);
  return NEAR.test(host) ? isRandom(password) : true;
}

/** What a value of a variable looks like when it looks like a real secret: `a GitHub token`; undefined otherwise. */
export function looksReal(name: string, text: string): string | undefined {
  const value = text.trim().slice(0, 20_000);
  if (value === '' || /^encrypted:/.test(value)) return undefined;
  for (const [form, looks] of FORMS) {
    const found = form.exec(value)?.[0];
    if (found === undefined) continue;
    // A begun key without a body, or a mark with a filler behind it, is how an example is written.
    if (looks === 'a private key') {
      const body = value.slice(value.indexOf(found) + found.length).replace(/\\n|\s|-----.*$/g, '');
      if (body.length >= 40 && entropy(body.slice(0, 400)) > 3.5 && !/your|example|\.\.\./i.test(body)) return looks;
      continue;
    }
    if (!FILLER.test(found) && entropy(found) > 3) return looks;
  }
  const address = ADDRESS.exec(value);
  if (address)
    return isRealPassword(address[1] ?? '', address[2] ?? '', address[3] ?? '')
      ? 'an address with a password'
      : undefined;
  const assigned = /\b(?:password|pwd)=([^;\s"']{4,})/i.exec(value)?.[1];
  if (assigned !== undefined)
    return isRealPassword('', assigned, /(?:host|server|data source)=([^;\s]+)/i.exec(value)?.[1] ?? 'localhost')
      ? 'a connection string with a password'
      : undefined;
  if (!SECRET.test(name) || OPEN.test(name) || PLACEHOLDER.test(value) || WEAK.test(value)) return undefined;
  if (/^(?:https?|wss?|file|tcp):\/\//i.test(value) || /^(?:\.{0,2}\/|~\/)/.test(value)) return undefined;
  return isRandom(value) ? 'a random secret' : undefined;
}
