import type { ManifestReader } from '../model/manifest.ts';
import { manifest as requirements } from './requirements.ts';

/** What pip-compile and `uv pip compile` compile into the requirements.txt beside it. */
export const manifest: ManifestReader = {
  ...requirements,
  id: 'pip-tools',
  title: 'requirements.in of pip-tools and uv',
  matches: (path) => /(?:^|\/)[^/]*requirements[^/]*\.in$|(?:^|\/)requirements\/[^/]+\.in$/i.test(path),
  locks: [{ name: '*.txt', command: 'pip-compile' }],
};
