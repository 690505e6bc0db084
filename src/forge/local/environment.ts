/** No such file, also for git on Windows. */
const NOWHERE = '/dev/null';

/** Configuration that a hostile repository can't override: nothing is run, fetched, asked or paged, and any owner will do. */
const SETTINGS: readonly (readonly [string, string])[] = [
  ['safe.directory', '*'],
  ['safe.bareRepository', 'all'],
  ['core.hooksPath', NOWHERE],
  ['core.fsmonitor', 'false'],
  ['core.attributesFile', NOWHERE],
  ['core.pager', 'cat'],
  ['core.editor', 'false'],
  ['core.askPass', 'false'],
  ['core.sshCommand', 'false'],
  ['core.gitProxy', 'false'],
  ['core.alternateRefsCommand', 'false'],
  ['core.useReplaceRefs', 'false'],
  ['core.quotePath', 'false'],
  ['core.warnAmbiguousRefs', 'false'],
  ['credential.helper', ''],
  ['diff.external', ''],
  ['gpg.program', 'false'],
  ['gpg.openpgp.program', 'false'],
  ['gpg.x509.program', 'false'],
  ['gpg.ssh.program', 'false'],
  ['log.showSignature', 'false'],
  ['log.follow', 'false'],
  ['log.showRoot', 'true'],
  ['protocol.allow', 'never'],
  ['submodule.recurse', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
];

/** Of the inherited variables, those that change what git does or runs. */
const SCRUBBED = /^(GIT_.*|PAGER|EDITOR|VISUAL|SSH_ASKPASS|LESSOPEN|LANG|LANGUAGE|LC_.*)$/i;

/** Where a repository lies: its git folder and, unless it is bare, the top of its work tree. */
export interface Spot {
  readonly gitDir: string;
  readonly top?: string;
}

/**
 * The environment for every git process: without any inherited GIT_ variable, and with settings that win over those of
 * the repository. Naming the git folder outright also spares git the look at who owns it.
 */
export function gitEnvironment(inherited: NodeJS.ProcessEnv, spot?: Spot): Record<string, string> {
  const kept = Object.entries(inherited).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !SCRUBBED.test(entry[0]),
  );
  const settings = SETTINGS.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]);
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(settings),
    GIT_CONFIG_COUNT: String(SETTINGS.length),
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_ASKPASS: 'false',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_EDITOR: 'false',
    GIT_GRAFT_FILE: NOWHERE,
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    GIT_SSH_COMMAND: 'false',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    ...(spot ? { GIT_DIR: spot.gitDir } : {}),
    ...(spot?.top ? { GIT_WORK_TREE: spot.top } : {}),
  };
}
