/** Stands for the value of a secret. */
export const CANARY = 'c4n4ry-s3cr3t-v4lu3';
const snippet = { text: CANARY };
const region = { startLine: 1, snippet };

/** A secret's value in every place where these formats are known to hold one. */
export const PLANTED: readonly (readonly [string, unknown])[] = [
  [
    'gitleaks-v8',
    [
      {
        RuleID: 'r',
        Description: 'd',
        Match: CANARY,
        Secret: CANARY,
        Line: CANARY,
        Message: CANARY,
        Fingerprint: `a:b:${CANARY}`,
        File: 'f',
      },
    ],
  ],
  [
    'sarif',
    {
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'gitleaks', rules: [{ id: 'r', shortDescription: { text: 'AWS' } }] } },
          invocations: [
            { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: CANARY } }] },
          ],
          results: [
            {
              ruleId: 'r',
              message: { text: `found ${CANARY}` },
              locations: [{ physicalLocation: { artifactLocation: { uri: 'f' }, region, contextRegion: region } }],
              partialFingerprints: { value: CANARY, commitMessage: CANARY },
            },
          ],
        },
      ],
    },
  ],
  [
    'semgrep-json',
    {
      results: [
        {
          check_id: 'secrets.token',
          path: 'f',
          extra: {
            severity: 'ERROR',
            message: CANARY,
            lines: CANARY,
            fingerprint: CANARY,
            metavars: { $S: { abstract_content: CANARY } },
          },
        },
      ],
      errors: [{ level: 'error', message: CANARY, type: ['PartialParsing', CANARY], spans: [{ file: CANARY }] }],
      paths: { scanned: ['f'] },
    },
  ],
  [
    'trivy-json',
    {
      SchemaVersion: 2,
      ArtifactName: '.',
      Results: [
        {
          Target: 'f',
          Class: 'secret',
          Secrets: [
            { RuleID: 'r', Title: 't', Match: CANARY, Code: { Lines: [{ Content: CANARY, Highlighted: CANARY }] } },
          ],
          ExperimentalModifiedFindings: [
            { Type: 'secret', Status: 'ignored', Finding: { RuleID: 'q', Match: CANARY } },
          ],
          Misconfigurations: [
            { ID: 'm', Status: 'FAIL', Message: CANARY, CauseMetadata: { Code: { Lines: [{ Content: CANARY }] } } },
          ],
        },
      ],
    },
  ],
  [
    'npm-audit-v2',
    {
      auditReportVersion: 2,
      vulnerabilities: {},
      error: { summary: `GET https://u:${CANARY}@r.example/?t=${CANARY}` },
    },
  ],
  [
    'gitleaks-v7',
    [{ rule: 'r', offender: CANARY, line: CANARY, commitMessage: CANARY, leakURL: CANARY, file: 'f', lineNumber: 1 }],
  ],
  [
    'trufflehog',
    [
      {
        DetectorName: 'AWS',
        DetectorDescription: 'd',
        Verified: false,
        Raw: CANARY,
        RawV2: CANARY,
        Redacted: CANARY,
        VerificationError: CANARY,
        ExtraData: { message: CANARY },
        StructuredData: { k: [CANARY] },
        SourceMetadata: { Data: { Git: { file: 'f', line: 1, link: `https://x/${CANARY}`, email: CANARY } } },
      },
      { level: 'error', logger: 'trufflehog', msg: CANARY, error: CANARY },
    ],
  ],
  [
    'secretlint-json',
    [
      {
        filePath: 'f',
        sourceContent: CANARY,
        sourceContentType: 'text',
        messages: [
          {
            type: 'message',
            ruleId: 'r',
            message: CANARY,
            messageId: 'm',
            data: { KEY: CANARY },
            loc: { start: { line: 1 } },
          },
        ],
      },
    ],
  ],
  [
    'detect-secrets',
    {
      version: '1',
      plugins_used: [{ name: 'p', exclude: CANARY }],
      results: { f: [{ type: 't', filename: 'f', hashed_secret: CANARY, secret: CANARY, line_number: 1 }] },
      generated_at: 'now',
    },
  ],
  [
    'gitlab-report',
    {
      version: '15',
      scan: { type: 'secret_detection', status: 'success', messages: [{ level: 'fatal', value: CANARY }] },
      vulnerabilities: [
        {
          id: 'i',
          name: CANARY,
          message: CANARY,
          description: CANARY,
          raw_source_code_extract: CANARY,
          details: { v: { value: CANARY } },
          identifiers: [{ type: 'gitleaks_rule_id', value: 'aws', name: CANARY }],
          location: { file: 'f', start_line: 1, commit: { message: CANARY } },
        },
      ],
    },
  ],
  [
    'checkov-json',
    {
      check_type: 'secrets',
      results: {
        failed_checks: [
          { check_id: 'CKV_SECRET_6', check_name: 'n', file_path: 'f', code_block: [[1, CANARY]], evaluations: CANARY },
        ],
        skipped_checks: [],
        parsing_errors: [CANARY],
      },
      summary: { passed: 0, failed: 1, skipped: 0, parsing_errors: 1 },
    },
  ],
  [
    'bandit-json',
    {
      results: [
        { test_id: 'B105', test_name: 'n', issue_text: `'${CANARY}'`, code: CANARY, filename: 'f', line_number: 1 },
      ],
      errors: [{ filename: 'f', reason: CANARY }],
      metrics: { _totals: { loc: 1 } },
    },
  ],
  [
    'gosec-json',
    {
      'Golang errors': { f: [{ error: CANARY }] },
      Issues: [
        { rule_id: 'G101', severity: 'HIGH', details: CANARY, code: CANARY, file: 'f', line: '1', autofix: CANARY },
      ],
      Stats: { files: 1, found: 1 },
    },
  ],
  [
    'eslint-json',
    [
      {
        filePath: 'f',
        messages: [{ ruleId: 'no-secrets', severity: 2, message: CANARY, line: 1, fix: { text: CANARY } }],
        errorCount: 1,
        source: CANARY,
      },
    ],
  ],
  [
    'zizmor-json',
    [
      {
        ident: 'i',
        desc: 'd',
        determinations: { severity: 'High' },
        locations: [{ symbolic: { annotation: CANARY }, concrete: { feature: CANARY, comments: [CANARY] } }],
      },
    ],
  ],
];
