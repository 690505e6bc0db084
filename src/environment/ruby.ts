import { quote } from './ground/lex.ts';
import { byPatterns } from './ground/reads.ts';

const METHODS = ['fetch', 'dig', 'key?', 'has_key?', 'include?', 'member?', 'delete'];

/** Ruby: `ENV['NAME']`, `ENV.fetch` and its like. */
export const language = byPatterns(
  {
    id: 'ruby',
    title: 'Ruby',
    matches: (path) => /\.(?:rb|rake|ru|erb|gemspec)$|(?:^|\/)(?:Rakefile|Capfile|Fastfile)$/.test(path),
  },
  {
    line: ['#'],
    block: [['\n=begin', '\n=end']],
    quotes: [quote('"', { into: ['#{', '}'] }), quote("'"), quote('`', { into: ['#{', '}'] })],
    marked: true,
  },
  ['ENV [ $', ...METHODS.flatMap((method) => [`ENV . ${method} ( $`, `ENV . ${method} $`])],
);
