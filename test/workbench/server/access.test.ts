import { addressOf, refusalOf } from '../../../workbench/server/access';

const gate = { port: 8788, token: 'right' };
const own = { host: '127.0.0.1:8788', 'x-workbench-token': 'right' };
const foreignHost = 'Provbänken nås bara från den här datorn, på adressen som skrevs ut när den startade.';
const foreignSite = 'Begäran kommer från en annan webbplats och släpps inte in.';
const noKey = 'Adressen saknar rätt nyckel. Öppna adressen som skrevs ut när provbänken startade.';

describe('refusalOf', () => {
  it.each([
    ['the token in the header', { headers: own, url: '/api/state' }],
    ['the token in the address', { headers: { host: 'localhost:8788' }, url: '/?token=right' }],
    [
      'the page itself',
      { headers: { ...own, origin: 'http://127.0.0.1:8788', 'sec-fetch-site': 'same-origin' } },
    ],
    ['an address that was typed in', { headers: { ...own, 'sec-fetch-site': 'none' }, url: '/' }],
  ])('lets in %s', (_, request) => {
    expect(refusalOf({ url: '/', ...request }, gate)).toBeUndefined();
  });

  it.each([
    ['a name that leads to this machine', 'evil.example:8788'],
    ['another port', '127.0.0.1:80'],
    ['no port', '127.0.0.1'],
    ['a name that begins like ours', '127.0.0.1:8788.evil.example'],
    ['no host', undefined],
  ])('refuses %s as host', (_, host) => {
    expect(refusalOf({ headers: { ...own, host }, url: '/' }, gate)).toBe(foreignHost);
  });

  it.each([
    ['another origin', { origin: 'http://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:3000' }],
    ['the other name of this machine', { origin: 'http://localhost:8788' }],
    ['a page without an origin', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port, as the browser says', { 'sec-fetch-site': 'same-site' }],
  ])('refuses %s', (_, headers) => {
    expect(refusalOf({ headers: { ...own, ...headers }, url: '/' }, gate)).toBe(foreignSite);
  });

  it.each([
    ['no token', { host: own.host }, '/'],
    ['a wrong token', { host: own.host, 'x-workbench-token': 'wrong' }, '/'],
    ['a token that only begins right', { host: own.host }, '/?token=rig'],
    ['an address without a path', { host: own.host }, '//'],
    ['an address that is none', { host: own.host }, 'http://['],
    ['a wrong header beside the right address', { host: own.host, 'x-workbench-token': '' }, '/?token=right'],
  ])('refuses %s', (_, headers, url) => {
    expect(refusalOf({ headers, url }, gate)).toBe(noKey);
  });
});

describe('addressOf', () => {
  it.each([
    ['/events?page=a', '/events', '?page=a'],
    ['//', '//', ''],
    ['//evil.example/page.js', '//evil.example/page.js', ''],
    ['/../page.js', '/page.js', ''],
    ['http://[', '/http://[', ''],
    ['*', '/*', ''],
    ['', '/', ''],
  ])('reads the path and query of %j', (url, pathname, search) => {
    expect(addressOf({ url })).toMatchObject({ host: 'local', pathname, search });
  });
});
