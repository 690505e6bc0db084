import { lockReader } from '../../src/lockfiles/gemfile.ts';
import { brief, cutOff, refused } from './brief.ts';

const LOCK = `GIT
  remote: https://github.com/acme/forked.git
  revision: abc
  specs:
    forked (0.1.0)
      rack (>= 2)

PATH
  remote: .
  specs:
    shop (1.2.0)
      rack (>= 2)

GEM
  remote: https://rubygems.org/
  specs:
    nokogiri (1.16.5-arm64-darwin)
      racc (~> 1.4)
    nokogiri (1.16.5-x86_64-linux)
      racc (~> 1.4)
    racc (1.8.0)
    rack (3.0.11)
    rspec (3.13.0)
      rspec-core (~> 3.13.0)
    rspec-core (3.13.0)
    rubocop (1.64.1)
      racc

PLATFORMS
  x86_64-linux

DEPENDENCIES
  forked!
  nokogiri (~> 1.16)
  rspec
  rubocop
  shop!

BUNDLED WITH
   2.5.11
`;
const GEMFILE = `source 'https://rubygems.org'
gemspec
gem "nokogiri", "~> 1.16" # parses
gem 'forked', git: 'https://github.com/acme/forked.git'
group :development, :test do
  if RUBY_VERSION > '3'
    gem 'rspec'
  end
end
gem 'rubocop', require: false, groups: [:development]
`;

describe('Gemfile.lock', () => {
  test('with the groups of its Gemfile', () => {
    expect(brief(lockReader, LOCK, GEMFILE)).toEqual([
      'pkg:gem/forked@0.1.0',
      'pkg:gem/nokogiri@1.16.5',
      'pkg:gem/racc@1.8.0',
      'pkg:gem/rack@3.0.11',
      'pkg:gem/rspec-core@3.13.0 dev',
      'pkg:gem/rspec@3.13.0 dev',
      'pkg:gem/rubocop@1.64.1 dev',
    ]);
    expect(lockReader.read('Gemfile.lock', LOCK).project).toEqual({ name: 'shop', version: '1.2.0' });
  });
  test('without it all gems are needed', () => {
    expect(brief(lockReader, LOCK).filter((one) => one.includes(' '))).toEqual([]);
  });
  test('a gem that production asks for as well is needed', () => {
    const both = `${GEMFILE}gem 'rspec'\n`;
    expect(brief(lockReader, LOCK, both)).toContain('pkg:gem/rspec@3.13.0');
  });
  test.each([
    ['no end', LOCK.slice(0, LOCK.indexOf('DEPENDENCIES')), /^it has no DEPENDENCIES/],
    ['a cut line', 'GEM\n  specs:\n    rack (3.0', /^line 3 is no gem/],
    ['a conflict', `<<<<<<< HEAD\n${LOCK}`, 'a merge conflict at line 1'],
    ['something else', '{}', /^it has no DEPENDENCIES/],
  ])('refuses %s', (_name, text, says) => expect(refused(lockReader, text)).toMatch(says));
  test('cut off anywhere', () => expect(cutOff(lockReader, LOCK)).toBeLessThan(8));
});
