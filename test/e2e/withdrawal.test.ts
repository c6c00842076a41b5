import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept, asReader, barShown, idle, pageOf, readChoice } from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';
import type { SiteServer } from './support/site-server.js';

const HOST = 'www.shop.example.co.uk';
const onAnyHost = (site: SiteServer) => ({ mapHostsTo: site.url });

const manager = (attributes = '') => `<consent-manager mode="opt-in" opener="none" ${attributes}>
  <consent-category name="statistics" cookies="_ga _ga_* shared" storage="ga:*"></consent-category>
  <consent-category name="marketing" cookies="_fbp hidden_id" storage="pixel">
    <consent-service name="video" cookies="vid" storage="video-*"></consent-service>
  </consent-category>
  <consent-category name="necessary" cookies="session shared"></consent-category>
  </consent-manager>`;

const refuse = 'button[data-consent-action=refuse]';
const page = pageOf(`${manager()}<button type="button" data-consent-action="refuse">Non</button>
  <script>
    window.details = [];
    document.addEventListener('consent-change', ({ detail }) => details.push(detail));
  </script>`);

/** What scripts of a site and of its vendors leave behind, everywhere that a cookie can be. */
const cookies = [
  '_ga=host; Path=/',
  '_ga=shop; Path=/; Domain=shop.example.co.uk',
  '_ga=site; Path=/; Domain=example.co.uk',
  '_ga=path; Path=/articles',
  '_ga=slash; Path=/articles/',
  '_ga=deep; Path=/articles/2026/market.html',
  '_ga_X1=site; Path=/articles; Domain=example.co.uk',
  '_fbp=1; Path=/; Domain=example.co.uk',
  'session=1; Path=/',
  'shared=1; Path=/',
  '_gat=1; Path=/',
  'x_ga=1; Path=/; Domain=example.co.uk',
];

const store = (all: readonly string[]) => {
  for (const cookie of all) document.cookie = cookie;
  for (const storage of [localStorage, sessionStorage])
    for (const key of ['ga:1', 'pixel', 'video-2', 'cart', 'pixels']) storage.setItem(key, 'x');
};
const stored = () => ({
  cookies: document.cookie
    .split('; ')
    .filter((pair) => !pair.startsWith('consent='))
    .sort(),
  local: Object.keys(localStorage).sort(),
  session: Object.keys(sessionStorage).sort(),
});
const details = (tab: Page) =>
  tab.evaluate(
    () => (window as unknown as { details: { source: string; left: string[]; withdrawn: string[] }[] }).details,
  );

for (const engine of engines) {
  describe(`a withdrawal, in ${engine}`, () => {
    test(
      'removes what the denied declare, from every domain and path, and nothing else',
      asReader(
        engine,
        { '/articles/2026/market.html': page },
        async ({ site, page: tab }) => {
          await tab.goto(site.urlOn(HOST, '/articles/2026/market.html'));
          await barShown(tab);
          await tab.click(accept);
          await tab.waitFor(() => window.jaccepte?.has('marketing'));
          await tab.evaluate(store, cookies);
          assert.equal((await tab.evaluate(stored)).cookies.length, cookies.length, 'not all of them could be set');

          await tab.click(refuse);
          await tab.waitFor(() => (window as unknown as { details: unknown[] }).details.length === 2);
          assert.deepEqual(await tab.evaluate(stored), {
            cookies: ['_gat=1', 'session=1', 'shared=1', 'x_ga=1'],
            local: ['cart', 'pixels'],
            session: ['cart', 'pixels'],
          });
          const [, refusal] = await details(tab);
          assert.deepEqual(refusal?.withdrawn, ['statistics', 'marketing']);
          assert.deepEqual(refusal.left, []);
          assert.equal((await readChoice(tab))?.['off'], 'statistics marketing');
        },
        onAnyHost,
      ),
    );

    test(
      'tells of the cookies that no script can remove',
      asReader(
        engine,
        {
          '/articles/market': {
            body: page,
            headers: {
              'set-cookie': [
                'hidden_id=1; Path=/; Domain=example.co.uk; HttpOnly',
                '_fbp=1; Path=/articles; HttpOnly',
                'other=1; Path=/; HttpOnly',
              ],
            },
          },
        },
        async ({ site, page: tab }) => {
          await tab.goto(site.urlOn(HOST, '/articles/market'));
          await barShown(tab);
          await tab.click(accept);
          await tab.waitFor(() => window.jaccepte?.has('marketing'));
          await tab.click(refuse);
          await tab.waitFor(() => (window as unknown as { details: unknown[] }).details.length === 2);
          const [, refusal] = await details(tab);
          // A process of Firefox's, or of WebKit's, takes what a script writes over one that it cannot see, for a moment.
          assert.deepEqual(refusal?.left, engine === 'chromium' ? ['_fbp', 'hidden_id'] : []);
          // Looking for them has left none behind.
          assert.deepEqual((await tab.evaluate(stored)).cookies, []);
          assert.deepEqual((await tab.cookies()).map(({ name }) => name).sort(), [
            '_fbp',
            'consent',
            'hidden_id',
            'other',
          ]);
        },
        onAnyHost,
      ),
    );

    test(
      'of one service removes what it declares, and of its category nothing',
      asReader(engine, { '/page': page }, async ({ site, page: tab }) => {
        await tab.goto(`${site.url}/page`);
        await barShown(tab);
        await tab.click(accept);
        await tab.waitFor(() => window.jaccepte?.has('marketing'));
        await tab.evaluate(store, ['vid=1; Path=/', '_fbp=1; Path=/']);
        await tab.evaluate(() => window.jaccepte?.choose({}, { video: false }));
        await tab.waitFor(() => (window as unknown as { details: unknown[] }).details.length === 2);
        const left = await tab.evaluate(stored);
        assert.deepEqual(left.cookies, ['_fbp=1']);
        assert.deepEqual(left.local, ['cart', 'ga:1', 'pixel', 'pixels']);
      }),
    );

    test(
      'is made good when the page is left: what a script that still ran has written again goes too',
      asReader(engine, { '/page': page, '/empty.html': pageOf('', '') }, async ({ site, page: tab }) => {
        await tab.goto(`${site.url}/page`);
        await barShown(tab);
        await tab.click(accept);
        await tab.waitFor(() => window.jaccepte?.has('marketing'));
        await tab.click(refuse);
        await tab.waitFor(() => (window as unknown as { details: unknown[] }).details.length === 2);
        await tab.evaluate(store, ['_ga=again; Path=/', 'session=1; Path=/']);
        await tab.goto(`${site.url}/empty.html`);
        await tab.waitFor(() => !document.cookie.includes('_ga'));
        assert.deepEqual((await tab.evaluate(stored)).cookies, ['session=1']);
      }),
    );

    test(
      'reloads the page where it asks for that, once, and only for a withdrawal',
      asReader(
        engine,
        {
          '/page': pageOf(
            `${manager('reload-on-withdraw')}<button type="button" data-consent-action="refuse">Non</button>
             <script type="text/plain" data-category="statistics">window.ran = true;</script>`,
          ),
        },
        async ({ site, page: tab }) => {
          await tab.goto(`${site.url}/page`);
          await barShown(tab);
          await tab.click(['consent-manager', '[part=refuse]']);
          await tab.waitFor(() => window.jaccepte?.current.basis === 'expressed');
          await idle(tab);
          await tab.evaluate(() => window.jaccepte?.accept());
          await tab.waitFor(() => (window as unknown as { ran?: boolean }).ran);
          await idle(tab);
          assert.equal(site.requestsOf('/page').length, 1, 'nothing was withdrawn yet');

          await tab.click(refuse);
          await site.waitForRequests('/page', 2);
          await tab.waitFor(() => document.documentElement.dataset['consent'] === 'necessary');
          assert.equal(await tab.evaluate(() => (window as unknown as { ran?: boolean }).ran === true), false);
          await idle(tab);
          assert.equal(site.requestsOf('/page').length, 2);
        },
      ),
    );
  });
}
