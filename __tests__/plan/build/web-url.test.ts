import { webUrl } from '../../../src/plan/build/web-url.js';

it.each([
  ['https://github.com/acme/web.git', 'https://github.com/acme/web'],
  ['https://git.example.com:8443/acme/web/', 'https://git.example.com:8443/acme/web'],
  ['git@gitlab.com:acme/shop/web.git', 'https://gitlab.com/acme/shop/web'],
  ['ssh://git@git.example.com:2222/acme/web.git', 'https://git.example.com/acme/web'],
  ['/srv/git/web.git', undefined],
  ['../web', undefined],
  ['file:///srv/git/web.git', undefined],
])('the page of %s is %s', (remote, url) => {
  expect(webUrl(remote)).toBe(url);
});
