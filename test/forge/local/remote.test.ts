import { parseRemote } from '../../../src/forge/local/remote.ts';

describe('parseRemote', () => {
  test.each([
    ['https://github.com/acme/shop.git', 'github.com', 'acme/shop'],
    ['https://github.com/acme/shop', 'github.com', 'acme/shop'],
    ['https://github.com/acme/shop/', 'github.com', 'acme/shop'],
    ['https://www.GitHub.com/Acme/Shop.git', 'github.com', 'Acme/Shop'],
    ['https://user:s3cret@github.com/acme/shop.git', 'github.com', 'acme/shop'],
    ['https://x-access-token:a@b@github.com/acme/shop', 'github.com', 'acme/shop'],
    ['https://ghe.example.com:8443/acme/shop.git', 'ghe.example.com:8443', 'acme/shop'],
    ['https://github.com:443/acme/shop.git', 'github.com', 'acme/shop'],
    ['http://[::1]:3000/acme/shop.git', '[::1]:3000', 'acme/shop'],
    ['ssh://git@github.com/acme/shop.git', 'github.com', 'acme/shop'],
    ['ssh://git@ssh.github.com:443/acme/shop.git', 'github.com', 'acme/shop'],
    ['ssh://git@ghe.example.com:2222/acme/shop', 'ghe.example.com', 'acme/shop'],
    ['git+ssh://git@github.com/acme/shop.git', 'github.com', 'acme/shop'],
    ['git://github.com/acme/shop.git', 'github.com', 'acme/shop'],
    ['git@github.com:acme/shop.git', 'github.com', 'acme/shop'],
    ['github.com:acme/shop', 'github.com', 'acme/shop'],
    ['git@github.com:/acme/shop.git', 'github.com', 'acme/shop'],
    ['git@gitlab.com:group/sub/shop.git', 'gitlab.com', 'group/sub/shop'],
    ['  https://github.com/acme/shop.git?token=x#y ', 'github.com', 'acme/shop'],
    ['git@github.com:acme/.github.git', 'github.com', 'acme/.github'],
  ])('%s', (address, host, repository) => expect(parseRemote(address)).toEqual({ host, repository }));

  test.each([
    '',
    '/srv/git/shop.git',
    '../shop',
    './a:b/c',
    'file:///srv/git/shop.git',
    'C:\\work\\shop',
    'C:/work/shop',
    'ext::sh -c evil% acme/shop',
    'helper::https://github.com/acme/shop',
    'https://github.com/shop',
    'https://github.com/acme/..',
    'https://github.com/acme/shop%0a::error',
    'https:///acme/shop',
    'https://git hub.com/acme/shop',
    'git@github.com:acme/sh op',
    'javascript://github.com/acme/shop',
  ])('nothing for %j', (address) => expect(parseRemote(address)).toBeUndefined());
});
