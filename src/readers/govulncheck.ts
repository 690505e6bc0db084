import type { Reader } from '../model/reading.ts';
import { collectFindings, scanOf, scanReading } from './ground/finish.ts';
import { purlOf } from './ground/purl.ts';
import { count, get, list, text } from './ground/value.ts';
import { jsonValues, peekList } from './ground/values.ts';

const FORMAT = 'govulncheck';
const MESSAGES = ['config', 'SBOM', 'progress', 'osv', 'finding'];

interface Vulnerability {
  readonly package: string;
  readonly version: string;
  readonly called: boolean;
  readonly imported: boolean;
  readonly path: string;
  readonly line?: number | undefined;
}

/** Reads one finding: the first frame of its trace is the vulnerable place, the last one the place in the user's code. */
function vulnerabilityOf(finding: unknown): Vulnerability {
  const trace = list(get(finding, 'trace'));
  const [first] = trace;
  const own = trace.at(-1);
  return {
    package: text(get(first, 'module')),
    version: text(get(first, 'version')),
    called: text(get(first, 'function')) !== '',
    imported: text(get(first, 'package')) !== '',
    path: text(get(own, 'position', 'filename')),
    line: count(get(own, 'position', 'line')),
  };
}

/** The strongest of what is known about one vulnerability: called, then imported, then only required. */
function stronger(a: Vulnerability | undefined, b: Vulnerability): Vulnerability {
  if (a === undefined || (b.called && !a.called)) return b;
  return !a.called && b.imported && !a.imported ? b : a;
}

interface Stream {
  readonly config: unknown;
  readonly modules: number;
  readonly progress: readonly string[];
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly summaries: ReadonlyMap<string, string>;
  readonly found: ReadonlyMap<string, Vulnerability>;
}

function readStream(values: readonly unknown[]): Stream {
  let config: unknown;
  let modules = 0;
  const progress: string[] = [];
  const aliases = new Map<string, readonly string[]>();
  const summaries = new Map<string, string>();
  const found = new Map<string, Vulnerability>();
  for (const value of values) {
    config = get(value, 'config') ?? config;
    modules = Math.max(modules, list(get(value, 'SBOM', 'modules')).length);
    const message = text(get(value, 'progress', 'message'));
    if (message !== '') progress.push(message);
    const id = text(get(value, 'osv', 'id'));
    if (id !== '') {
      aliases.set(id, list(get(value, 'osv', 'aliases')).map(text));
      summaries.set(id, text(get(value, 'osv', 'summary')));
    }
    const finding = get(value, 'finding');
    if (finding === undefined) continue;
    const osv = text(get(finding, 'osv')) || 'unnamed';
    found.set(osv, stronger(found.get(osv), vulnerabilityOf(finding)));
  }
  return { config, modules, progress, aliases, summaries, found };
}

function whyIncomplete(stream: Stream): string | undefined {
  const { config, progress, found } = stream;
  if (config === undefined) return 'has no config message, so its beginning is missing';
  const level = text(get(config, 'scan_level'));
  const open = [...found.values()].some(({ called }) => called);
  if (level !== '' && level !== 'symbol' && found.size > 0 && !open) {
    return `was made with the scan level ${level}, which cannot tell whether the vulnerable code is called`;
  }
  if (progress.some((message) => message.startsWith('Checking the '))) return undefined;
  if (progress.some((message) => message.startsWith('Fetching '))) {
    return 'ends before the code was checked against the vulnerability database';
  }
  return 'has no message that the code was checked ("Checking the code …", written by govulncheck 1.1 and later)';
}

/** govulncheck -format json: messages one after the other, or gathered in a list. https://go.dev/doc/security/vuln/ */
export const reader: Reader = {
  id: FORMAT,
  title: 'govulncheck',
  kind: 'scan',
  rank: 6,
  recognise: (doc) => {
    if (doc.top !== 'object' && doc.top !== 'array') return false;
    if (!MESSAGES.some((key) => doc.keys.has(key)) || doc.keys.size > 2) return false;
    if (doc.keys.has('config')) return doc.text.includes('govulncheck') || doc.text.includes('"scan_level"');
    return (
      doc.text.includes('"scanner_name"') ||
      (doc.text.includes('"trace"') && doc.text.includes('"osv"')) ||
      peekList(doc).some((value) => text(get(value, 'osv', 'id')) !== '')
    );
  },
  read: (doc) => {
    const stream = readStream(jsonValues(doc));
    const findings = collectFindings();
    for (const [id, one] of stream.found) {
      const closed = one.imported ? 'imported, but not called' : 'required, but not imported';
      findings.add({
        id,
        aliases: stream.aliases.get(id) ?? [],
        severity: 'unknown',
        title: stream.summaries.get(id) ?? '',
        package: one.package,
        version: one.version,
        purl: purlOf('go', one.package, one.version),
        path: one.path,
        line: one.line,
        ...(one.called ? {} : { closed }),
      });
    }
    const why = whyIncomplete(stream);
    const scan = scanOf({
      tool: 'govulncheck',
      category: 'dependencies',
      findings,
      dependencies: stream.modules > 0 ? stream.modules : undefined,
    });
    const found = [...stream.found.values()];
    const imported = found.filter((one) => one.imported && !one.called).length;
    const remarks =
      imported > 0
        ? [
            `${imported} imported vulnerabilities are not called; govulncheck writes no end mark, so check that its run passed`,
          ]
        : [];
    return scanReading(FORMAT, [scan], { remarks, ...(why === undefined ? {} : { why }) });
  },
  docs: {
    recognised: 'JSON objects in a row, or a list of them, with `config`, `SBOM`, `progress`, `osv` or `finding`.',
    severity: 'None in the file: a called vulnerability is unknown.',
    proof:
      'The `config` message and a `progress` message "Checking the …" (govulncheck 1.1 and later), which comes only after the database was fetched; older files lack it and prove nothing. The stream has no end mark: where imported vulnerabilities are listed and none is called, only the conclusion of the run shows that the analysis of calls was finished, and a remark says so. Below the scan level `symbol` nothing shows that vulnerable code is not called.',
    ignored:
      '`osv` messages: they are entries of the database, not findings. A vulnerability whose trace names no function in its first frame is closed as not called. The unit is the vulnerability.',
    example:
      '{"config": {"scanner_name": "govulncheck", "scan_level": "symbol"}}\n{"finding": {"osv": "GO-2021-0113", "trace": [{"module": "golang.org/x/text", "version": "v0.3.5", "function": "Parse"}]}}',
  },
};
