import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept, asReader, barGone, barShown, pageOf } from './support/demo.js';
import type { Browser, Page } from './support/drive.js';
import { engines } from './support/engines.js';
import type { SiteServer } from './support/site-server.js';

const HOST = 'www.example.co.uk';
const onAnyHost = (site: SiteServer) => ({ mapHostsTo: site.url });

const page = pageOf(`<consent-manager mode="opt-in" opener="none"></consent-manager>
  <button type="button" data-consent-action="refuse">Non</button>
  <script>
    window.restored = [];
    window.sources = [];
    addEventListener('pageshow', ({ persisted }) => restored.push(persisted));
    document.addEventListener('consent-change', ({ detail }) => sources.push(detail.source));
  </script>
  <script type="text/plain" data-category="statistics">window.ran = (window.ran ?? 0) + 1;</script>`);

const runs = (tab: Page) => tab.evaluate(() => (window as unknown as { ran?: number }).ran ?? 0);
const hasRun = () => (window as unknown as { ran?: number }).ran === 1;
const sources = (tab: Page) => tab.evaluate(() => (window as unknown as { sources: string[] }).sources);

/** Opens the page in two tabs, both asking. */
const openTwice = async (browser: Browser, first: Page, url: string): Promise<Page> => {
  const second = await browser.newPage();
  for (const tab of [first, second]) {
    await tab.goto(url);
    await barShown(tab);
    // The tab watches the others from half a second on.
    await tab.waitFor(() => performance.now() > 700);
  }
  return second;
};

const tabs = [
  ['on localhost, where the browser may tell of cookies', undefined, (site: SiteServer) => `${site.url}/page`],
  ['over plain http, where it does not', onAnyHost, (site: SiteServer) => site.urlOn(HOST, '/page')],
] as const;

for (const engine of engines) {
  describe(`one reader, many pages, in ${engine}`, () => {
    test(
      'a page in a frame follows a choice in the page around it',
      asReader(
        engine,
        { '/page': page, '/around': page.replace('<button', '<iframe src="/page" title="x"></iframe><button') },
        async ({ site, page: tab }) => {
          await tab.goto(`${site.url}/around`);
          await barShown(tab);
          await tab.waitFor(() => performance.now() > 1500);
          await tab.click(accept);
          await tab.waitFor(
            () => (document.querySelector('iframe')?.contentWindow as { ran?: number } | null)?.ran === 1,
          );
          const inside = () =>
            (document.querySelector('iframe')?.contentWindow as unknown as { sources: string[] } | null)?.sources;
          assert.deepEqual(await tab.evaluate(inside), ['other-tab']);
          await tab.click('button[data-consent-action=refuse]');
          await tab.waitFor(
            () => document.querySelector('iframe')?.contentDocument?.documentElement.dataset['consent'] === 'necessary',
          );
        },
      ),
    );

    // WebKitGTK's driver shows one tab only: there, another page of the site is the one in a frame.
    for (const [name, options, address] of engine === 'webkit' ? [] : tabs)
      test(
        `another tab follows a choice, and its withdrawal, ${name}`,
        asReader(
          engine,
          { '/page': page },
          async ({ site, browser, page: first }) => {
            const second = await openTwice(browser, first, address(site));
            await second.click(accept);
            await second.waitFor(hasRun);
            await first.waitFor(hasRun);
            await barGone(first);
            assert.deepEqual(await sources(first), ['other-tab']);
            await second.click('button[data-consent-action=refuse]');
            await first.waitFor(() => document.documentElement.dataset['consent'] === 'necessary');
            await first.waitFor(() => (window as unknown as { sources: string[] }).sources.length === 2);
            assert.deepEqual(await sources(first), ['other-tab', 'other-tab']);
            assert.equal(await runs(first), 1);
          },
          options,
        ),
      );

    test(
      'a page that Back brings back shows what was chosen since, on the page as it was left',
      asReader(engine, { '/page': page, '/next': page }, async ({ site, page: tab }) => {
        await tab.goto(`${site.url}/page`);
        await barShown(tab);
        await tab.waitFor(() => performance.now() > 700);
        await tab.goto(`${site.url}/next`);
        await barShown(tab);
        await tab.click(accept);
        await tab.waitFor(hasRun);
        await tab.evaluate(() => history.back());
        await tab.waitFor(() => location.pathname === '/page' && document.readyState === 'complete');
        await tab.waitFor(hasRun);
        await barGone(tab);
        const shown = await tab.evaluate(() => (window as unknown as { restored: boolean[] }).restored);
        assert.deepEqual(shown, [false, true], 'something keeps the page out of the back/forward cache');
      }),
    );

    test(
      'with cookie-domain a choice on one subdomain holds on the others',
      asReader(
        engine,
        { '/page': page.replace('opener="none"', 'opener="none" cookie-domain="example.co.uk"') },
        async ({ site, page: tab }) => {
          await tab.goto(site.urlOn(HOST, '/page'));
          await barShown(tab);
          await tab.click(accept);
          await tab.waitFor(hasRun);
          await tab.goto(site.urlOn('shop.example.co.uk', '/page'));
          await tab.waitFor(hasRun);
          await barGone(tab);
          assert.equal(await tab.evaluate(() => window.jaccepte?.current.basis), 'expressed');
        },
        onAnyHost,
      ),
    );
  });
}
