import type { Handlers } from '../hub.ts';
import { actions } from './actions.ts';
import { artifacts } from './artifacts.ts';
import { checks } from './checks.ts';
import { commits } from './commits.ts';
import { contents } from './contents.ts';
import { git } from './git.ts';
import { issues } from './issues.ts';
import { people } from './people.ts';
import { pulls } from './pulls.ts';
import { releases } from './releases.ts';
import { scanning } from './scanning.ts';
import { statuses } from './statuses.ts';

/** Every operation that the fake GitHub answers, but `rate-limit/get`, which the listener knows. */
export const handlers: Handlers = {
  ...actions,
  ...artifacts,
  ...checks,
  ...commits,
  ...contents,
  ...git,
  ...issues,
  ...people,
  ...pulls,
  ...releases,
  ...scanning,
  ...statuses,
};
