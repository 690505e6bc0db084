/** One input of the action: what action.yml, the docs and the reader of inputs say of it comes from here. */
export interface Input {
  readonly description: string;
  readonly default: string;
  /** The only values, where there are few. */
  readonly values?: readonly string[];
}

/** Every input of action.yml, by name, in the order in which it is told. */
export const INPUTS = {
  token: {
    description:
      'Token to read the pull request and write the status with. Permissions: contents, actions, checks, pull-requests, security-events: read; statuses: write; pull-requests: write only for the comment.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
    default: '${{ github.token }}',
  },
  config: {
    description: 'Path of the configuration on the default branch. Without the file, the defaults count.',
    default: '.github/ready-gate.yml',
  },
  'pull-request': {
    description: 'Number of the pull request to judge, for workflow_dispatch. Else the event tells it.',
    default: '',
  },
  mode: {
    description:
      '`enforce`: the status and the exit code follow the verdict. `report`: the status is always a success whose text says what it would have been, and the exit code is 0.',
    default: 'enforce',
    values: ['enforce', 'report'],
  },
  context: {
    description: 'Name of the commit status, the one to require in branch protection. Name no job like it.',
    default: 'Ready',
  },
  comment: {
    description:
      'One comment on the pull request that is kept up to date: `off`, `on-failure` (written when something is to mend) or `always`.',
    default: 'off',
    values: ['off', 'on-failure', 'always'],
  },
  'json-path': {
    description: 'File to write the verdict to as JSON, from the workspace. Empty: none.',
    default: '',
  },
  'sarif-path': {
    description: 'File to write the verdict to as SARIF 2.1.0 for code scanning, from the workspace. Empty: none.',
    default: '',
  },
  'receipt-path': {
    description:
      'File to write everything to that the verdict was made of, for `ready-gate replay`, from the workspace. Empty: none.',
    default: '',
  },
  'statement-path': {
    description:
      'File to write the verdict to as an in-toto statement (SLSA verification summary), from the workspace. Empty: none.',
    default: '',
  },
  'predicate-path': {
    description:
      'File to write the predicate of that statement to, for actions/attest, from the workspace. Empty: none.',
    default: '',
  },
  flip: {
    description:
      '`true`: set the document of the pull request to Ready, when the verdict is ready and whoever started the run holds the role that is responsible for it; only with workflow_dispatch, and `contents: write`. `dry-run`: print what would change.',
    default: 'false',
    values: ['false', 'true', 'dry-run'],
  },
  'flip-prd': {
    description: 'Path of the document to flip. Empty: the only one of the pull request.',
    default: '',
  },
  'flip-status': {
    description: 'Status to set. Empty: the first of `statuses.ready` in the configuration.',
    default: '',
  },
  'flip-branch': {
    description:
      'Name of a new branch for the flip, with a pull request of its own; needs `pull-requests: write`. Empty: the branch of the pull request, or a new one for a fork.',
    default: '',
  },
} as const satisfies Readonly<Record<string, Input>>;

/** Every output of action.yml, by name. */
export const OUTPUTS = {
  state:
    '`ready`, `not-ready`, `waiting` or `cannot-tell`; `none` when the event concerns no open pull request. Of several pull requests the worst.',
  ready: '`true` when the state is `ready`, else `false`.',
  summary: 'One line of at most 140 characters: the state and its most important reason.',
  findings: 'Number of findings that block.',
  'json-path': 'Path of the JSON file, when one was asked for and written.',
  'sarif-path': 'Path of the SARIF file, when one was asked for and written.',
  'receipt-path': 'Path of the receipt, when one was asked for and written.',
  'statement-path': 'Path of the statement, when one was asked for and written.',
  'predicate-path': 'Path of the predicate, when one was asked for and written.',
  'flip-commit': 'Hash of the commit that a flip made.',
} as const satisfies Readonly<Record<string, string>>;

export type InputName = keyof typeof INPUTS;
export type OutputName = keyof typeof OUTPUTS;
