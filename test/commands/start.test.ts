import { program } from '../../src/commands/program.ts';
import { plainCheck } from '../../src/commands/start.ts';

/** What the parser of the command line makes of the words of a check. */
function parsed(words: readonly string[]): unknown {
  const check = program(() => {}).commands.find((command) => command.name() === 'check');
  check?.action(() => {});
  check?.parse(words.slice(1), { from: 'user' });
  return check?.opts();
}

describe('the plain words of a check', () => {
  const texts = program(() => {})
    .commands.find((command) => command.name() === 'check')
    ?.options.filter((option) => option.required && option.defaultValue === undefined && option.long !== '--format')
    .map(({ long }) => long ?? '');

  test('are all options that take a text', () => expect(texts).toContain('--repo'));

  test.each([
    [['check']],
    [['check', '--repo', 'a b', '--base', 'main', '--at', '2026-01-31']],
    [['check', '--head', 'x', '--pr-body', 'body.md', '--config', 'c.yml', '--output', '']],
    [['check', ...(texts ?? []).flatMap((long) => [long, 'v'])]],
  ])('%j are read as the parser does', (words) => {
    expect(plainCheck(words)).toEqual(parsed(words));
  });

  test.each([
    [[]],
    [['--help']],
    [['replay', 'x']],
    [['check', '--help']],
    [['check', '--repo']],
    [['check', '--repo=.']],
    [['check', '--repo', '--base', 'main']],
    [['check', '--pr-body', '-']],
    [['check', '--base', 'a', '--base', 'b']],
    [['check', '--worktree']],
    [['check', '--worktree', '--head', 'x']],
    [['check', '--format', 'json']],
    [['check', '--prd', 'a.md']],
    [['check', '--unknown', 'x']],
    [['check', '--constructor', 'x']],
    [['check', '--', 'x']],
    [['check', 'x', 'y']],
  ])('%j are for the parser', (words) => expect(plainCheck(words)).toBeUndefined());
});
