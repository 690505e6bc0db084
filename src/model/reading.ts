import type { ScanCategory, Severity, SeverityCounts } from './kinds.ts';
import type { Place } from './place.ts';

/** One open or closed finding of a scan; never the value of a secret. */
export interface ScanFinding {
  /** The tool's own id: rule, advisory (GHSA-…, CVE-…) or package. */
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly severity: Severity;
  readonly title?: string;
  readonly package?: string;
  readonly version?: string;
  /** Package URL as written, where the tool gives one. */
  readonly purl?: string;
  readonly at?: { readonly path: string; readonly line?: number };
  /** Why it does not count: suppressed, ignored, not affected … with the tool's own reason; absent = open. */
  readonly closed?: string;
  /** Repository path of the linked VEX document that closes it; absent when the tool itself did. */
  readonly closedBy?: string;
  /** Id of the waiver that closes it; only there while rules are asked. */
  readonly waivedBy?: string;
  /** Packages through which it is vulnerable, where its tool counts those that lean on a vulnerable one, too (npm audit). */
  readonly through?: readonly string[];
  /** What its tool knows it by from run to run (SARIF fingerprints, gitleaks' own); never anything that holds a value. */
  readonly fingerprints?: readonly string[];
}

/** Whether the paths that a scan names are files of this repository; only those that should be are looked for. */
export interface ScanScope {
  readonly looked: number;
  readonly here: number;
  /** Paths that are not here, three at most. */
  readonly missing: readonly string[];
}

/** A scan, normalised: `counts` are the open findings in the format's own unit, `suppressed` the closed ones. */
export interface Scan {
  readonly tool: string;
  readonly category: ScanCategory;
  readonly counts: SeverityCounts;
  readonly suppressed: number;
  /** Number of found secrets, where the tool looks for secrets. */
  readonly secrets?: number;
  /** Rules or checks loaded, where the file tells; 0 is not a scan. */
  readonly rules?: number;
  /** What was scanned, in the file's own words: a folder, an image, a lockfile. */
  readonly target?: string;
  /** Number of dependencies looked at, where the file tells. */
  readonly dependencies?: number;
  /** Where its findings lie, held against the files at the head; absent before that, and when nothing can be looked for. */
  readonly scope?: ScanScope;
  /** The findings, worst first; capped by the reader, the counts are always exact. */
  readonly findings: readonly ScanFinding[];
}

/** Test totals: each case counts once; `flaky` ones are also in `passed`. */
export interface Tests {
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
  readonly skipped: number;
  readonly flaky: number;
  /** Names of failed and errored cases, 20 at most. */
  readonly failing: readonly string[];
}

export interface SbomPackage {
  readonly name: string;
  readonly version?: string;
  /** Package URL as written (https://github.com/package-url/purl-spec). */
  readonly purl?: string;
}

/** A bill of materials: `components` counts nested ones and leaves out the document's own package. */
export interface Sbom {
  readonly format: 'CycloneDX' | 'SPDX';
  readonly version: string;
  readonly components: number;
  readonly valid: boolean;
  /** Structure errors first, then schema errors; 20 at most. */
  readonly problems: readonly string[];
  /** The package that the document describes. */
  readonly subject?: SbomPackage;
  readonly packages: readonly SbomPackage[];
}

/** Coverage of one source file: its path, covered lines and all lines that can be. */
export interface FileCoverage {
  readonly path: string;
  readonly covered: number;
  readonly total: number;
}

/** Line coverage in percent (0–100) with its counts; `lines` is absent when the report covers no line at all. */
export interface Coverage {
  readonly lines?: number;
  readonly covered: number;
  readonly total: number;
  /** By source file, where the report lists them: paths as written and capped by the reader; in the facts only changed files. */
  readonly files?: readonly FileCoverage[];
}

export type QaOutcome = 'pass' | 'fail' | 'blocked' | 'open';

/** A QA results page: every statement of an overall status, every case with its result. */
export interface QaPage {
  /** Overall statuses in the order of the page; two that differ contradict each other. */
  readonly overall: readonly { readonly outcome: QaOutcome; readonly text: string; readonly at: Place }[];
  readonly cases: readonly {
    readonly name: string;
    readonly outcome: QaOutcome;
    readonly text: string;
    readonly at: Place;
  }[];
  /** Names of the cases that are marked as not applicable. */
  readonly left?: readonly string[];
  /** Commit under test that the page names, 7 to 40 hex digits. */
  readonly commit?: string;
}

/** A product that a VEX statement names: identifiers as written (package URL, CPE, IRI); no version and no range means all. */
export interface VexProduct {
  readonly ids: readonly string[];
  readonly name?: string;
  readonly version?: string;
  /** Version range, as a `vers:` (https://github.com/package-url/vers-spec) or in the author's own words. */
  readonly range?: string;
  /** The parts of the product that the statement is about; absent or empty: the product itself. */
  readonly parts?: readonly VexProduct[];
}

/** Statements of a VEX document: which vulnerability has which status in which product. */
export interface Vex {
  readonly statements: readonly {
    readonly vulnerability: string;
    /** Other ids of the same vulnerability. */
    readonly aliases?: readonly string[];
    readonly status: string;
    /** Products as written, for telling. */
    readonly products: readonly string[];
    /** The same products taken apart, for matching. */
    readonly about?: readonly VexProduct[];
    readonly justification?: string;
    /** ISO time of the statement. */
    readonly time?: string;
  }[];
}

/** A signed or unsigned statement about an artifact; its signature is not checked here. */
export interface Attestation {
  readonly predicateType: string;
  readonly subjects: readonly { readonly name: string; readonly digest: string }[];
}

interface ReadingBase {
  /** Id of the reader that understood it, e.g. `npm-audit-v2`. */
  readonly format: string;
  /** True only with the format's positive proof that the work ran to its end. */
  readonly complete: boolean;
  /** Why it is not complete, or could not be read: one plain sentence, without a final full stop. */
  readonly why?: string;
  /** Contradictions inside the file: a list and its summary disagree, totals do not match the cases. The worse one counts. */
  readonly contradictions: readonly string[];
  /** Commit that the file names as its own (provenance, metadata), 7 to 40 hex digits. */
  readonly commit?: string;
  /** Other things worth a sentence. */
  readonly remarks: readonly string[];
}

/** What a file proves by its content. A file can carry more than one part (an SBOM with vulnerabilities). */
export type Reading =
  | (ReadingBase & { readonly kind: 'scan'; readonly scan: Scan; readonly more?: readonly Scan[] })
  | (ReadingBase & { readonly kind: 'tests'; readonly tests: Tests })
  | (ReadingBase & { readonly kind: 'sbom'; readonly sbom: Sbom; readonly scan?: Scan; readonly vex?: Vex })
  | (ReadingBase & { readonly kind: 'coverage'; readonly coverage: Coverage })
  | (ReadingBase & { readonly kind: 'qa'; readonly qa: QaPage })
  | (ReadingBase & { readonly kind: 'vex'; readonly vex: Vex; readonly scan?: Scan })
  | (ReadingBase & { readonly kind: 'attestation'; readonly attestation: Attestation })
  | (ReadingBase & { readonly kind: 'unreadable'; readonly complete: false; readonly why: string });
export type ReadingKind = Reading['kind'];

/** First sight of a file: decoded from UTF-8 or UTF-16, with its syntax told from its content. */
export interface Document {
  readonly path: string;
  readonly bytes: number;
  /** Words that stand around the link to it (label, claim, path): used only where a format names no tool (gitleaks `[]`). */
  readonly hint: string;
  readonly syntax: 'empty' | 'binary' | 'json' | 'json-lines' | 'xml' | 'text';
  /** Whole text without a byte order mark. */
  readonly text: string;
  /** A second byte order mark stood at the start and was dropped too; a strict parser refuses such a file. */
  readonly repeatedMark?: true;
  /** Own top-level keys of a JSON object; of the first element when the top is an array or JSON lines. */
  readonly keys: ReadonlySet<string>;
  /** Top of a JSON document. */
  readonly top?: 'object' | 'array' | 'scalar';
  /** Root element of an XML document, local name and namespace. */
  readonly root?: { readonly name: string; readonly namespace: string };
  /** Parsed JSON; throws Unreadable with line and column for bad JSON, a duplicate key or too deep nesting. */
  readonly json: () => unknown;
  /** Each JSON line parsed; throws Unreadable with the line number. */
  readonly jsonLines: () => readonly unknown[];
}

/** A large file that is read in pieces, not kept as a whole. */
export interface Source {
  /** Number of bytes. */
  readonly size: number;
  /** Its bytes, from the start at each call; a piece is only good until the next one is asked for. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
  /** Bytes that are looked at together, where that is not the reader's choice. */
  readonly room?: number;
}

/** What reading a source in pieces gave, and the top-level keys that it met, by which the format is told. */
export interface Streamed {
  readonly reading: Reading;
  readonly keys?: ReadonlySet<string>;
}

/** One report format. `recognise` is cheap and looks at content only; `read` may throw Unreadable. */
export interface Reader {
  readonly id: string;
  readonly title: string;
  readonly kind: ReadingKind;
  /** Readers are asked in the order of falling `rank`, then of id; the default is 0. More specific shapes rank higher. */
  readonly rank?: number;
  readonly recognise: (doc: Document) => boolean;
  readonly read: (doc: Document) => Reading | Promise<Reading>;
  /**
   * Reads a large file in pieces, with the same answer as `read`. `begins` looks at the first part of the file only. What
   * `read` has to judge, broken files above all, throws or gives undefined.
   */
  readonly stream?: {
    readonly begins: (head: Document) => boolean;
    readonly read: (source: Source) => Promise<Streamed | undefined>;
  };
  /** Texts of its generated page under docs/formats. */
  readonly docs: {
    readonly recognised: string;
    readonly severity?: string;
    readonly proof: string;
    readonly ignored: string;
    readonly example: string;
  };
}

/** Thrown by readers and parsers for bad content: one sentence with the position where there is one. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly line: number | undefined;
  readonly column: number | undefined;
  constructor(message: string, line?: number, column?: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}
