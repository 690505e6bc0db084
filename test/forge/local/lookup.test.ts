import type { RemoteTarget } from '../../../src/model/evidence.ts';
import { openWorkshop } from './workshop.ts';

const shop = openWorkshop();
afterAll(() => shop.done());

shop.init('repo');
const sha = shop.commit('repo', 'one');
shop.git('repo', 'tag', 'v1');
shop.git('repo', 'config', 'remote.origin.url', 'git@github.com:acme/shop.git');
const repository = 'Acme/Shop';

test.each<[RemoteTarget, object]>([
  [
    { kind: 'commit', repository, sha: sha.slice(0, 9) },
    { resolution: { kind: 'found' }, commit: { sha, from: 'ref' } },
  ],
  [
    { kind: 'compare', repository, base: 'v1', head: 'main' },
    { resolution: { kind: 'found' }, commit: { sha, from: 'ref' } },
  ],
])('%j is answered from the clone', async (target, answer) => {
  expect(await (await shop.open('repo', { base: 'HEAD' })).lookUp(target)).toEqual(answer);
});

test.each<[RemoteTarget, RegExp]>([
  [{ kind: 'run', repository, run: '123' }, /whether run 123 passed; the action verifies it on the pull request$/],
  [{ kind: 'job', repository, run: '1', job: '5' }, /job 5/],
  [{ kind: 'check', repository, check: '7' }, /check 7/],
  [{ kind: 'artifact', repository, run: '1', artifact: '9' }, /artifact 9/],
  [{ kind: 'code-scanning', repository, query: '' }, /code scanning found/],
  [{ kind: 'code-scanning', repository, alert: '3', query: '' }, /code scanning alert 3/],
  [{ kind: 'dependabot', repository, alert: '4' }, /Dependabot alert 4/],
  [{ kind: 'secret-scanning', repository }, /secret scanning alerts/],
  [{ kind: 'release', repository, tag: 'v1' }, /release v1/],
  [{ kind: 'review', repository, pull: 2, review: '8' }, /review 8 of pull request 2/],
  [{ kind: 'commit', repository: 'else/where', sha }, /not in this clone/],
  [{ kind: 'commit', repository, sha: '0000000' }, /not in this clone/],
  [{ kind: 'compare', repository, base: 'v1', head: '-x' }, /not in this clone/],
  [{ kind: 'compare', repository, base: 'v1', head: 'you:main' }, /not in this clone/],
])('%j is unknown here', async (target, why) => {
  const answer = await (await shop.open('repo', { base: 'HEAD' })).lookUp(target);
  expect(answer).toEqual({ resolution: { kind: 'unknown', why: expect.stringMatching(why) } });
});
