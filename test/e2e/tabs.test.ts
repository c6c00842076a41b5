import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept, asReader, barGone, barShown, dropIn, idle, pageOf, readChoice, refuse } from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';
import { followsTabs, noteFollowing } from './support/follows-tabs.js';
import { noteProblems, problemsOf } from './support/problems.js';
import type { SiteServer } from './support/site-server.js';

const body = (attributes = '') => `<consent-manager mode="opt-in" ${attributes}></consent-manager><p>Texte</p>
  <script type="text/plain" data-category="statistics">window.count = (window.count ?? 0) + 1;</script>
  <iframe data-category="marketing" data-src="/frame" title="x"></iframe>`;
const head = noteProblems() + noteFollowing;
const noteChanges = `<script>
  window.sources = [];
  document.addEventListener('consent-change', ({ detail }) => sources.push(detail.source));
</script>`;
const routes = {
  '/page': pageOf(body(), head + noteChanges + dropIn),
  '/next': pageOf(body(), head + dropIn),
  '/shared': pageOf(body('cookie-domain="shop.example"'), head + dropIn),
  '/frame': '<p>Vidéo</p>',
};

const count = () => (window as unknown as { count?: number }).count ?? 0;
const granted = () => document.documentElement.dataset['consent'] ?? '';
const hasCookieStore = (page: Page) => page.evaluate(() => 'cookieStore' in window);
const choose = (page: Page, answer: 'accept' | 'refuse') =>
  page.evaluate((answer) => window.jaccepte![answer]().then(() => undefined), answer);

/** Two tabs of one page. */
async function openTwo(first: Page, open: () => Promise<Page>, url: string): Promise<Page> {
  await first.goto(url);
  await barShown(first);
  await first.waitFor(followsTabs);
  const second = await open();
  await second.goto(url);
  await barShown(second);
  return second;
}

const hosts = {
  'by its cookies, where the browser tells of them': (site: SiteServer) => `${site.url}/page`,
  'by the storage, on a plain http host': (site: SiteServer) => site.urlOn('shop.example', '/page'),
};

for (const engine of engines) {
  describe(`another tab, in ${engine}`, () => {
    for (const [name, urlOf] of Object.entries(hosts)) {
      // No tab of WebKitGTK's driver hears of what another does to the storage.
      if (engine === 'webkit' && name.includes('storage')) continue;
      test(
        `follows a choice and its withdrawal at once, ${name}`,
        asReader(
          engine,
          routes,
          async ({ site, browser, page: first }) => {
            const second = await openTwo(first, () => browser.newPage(), urlOf(site));
            if (urlOf(site).includes('shop.example')) assert.equal(await hasCookieStore(first), false);
            // Not by a click: WebKit shows one tab only, and takes clicks in no other.
            await choose(second, 'accept');
            await barGone(second);
            await first.waitFor(count);
            await barGone(first);
            assert.equal(await first.evaluate(granted), 'necessary preferences statistics marketing');
            await first.waitFor(() => document.querySelector('iframe')?.hasAttribute('src'));

            await choose(second, 'refuse');
            await first.waitFor(() => document.documentElement.dataset['consent'] === 'necessary');
            await first.waitFor(() => document.querySelector('iframe')?.hasAttribute('src') === false);
            const sources = () => (window as unknown as { sources: string[] }).sources.join();
            assert.equal(await first.evaluate(sources), 'other-tab,other-tab');
            assert.equal(await first.evaluate(count), 1);
            for (const page of [first, second]) assert.deepEqual(await problemsOf(page), []);
            await second.close();
          },
          (site) => ({ mapHostsTo: site.url }),
        ),
      );
    }

    test(
      'of another host under the same cookie-domain finds the choice',
      asReader(
        engine,
        routes,
        async ({ site, page }) => {
          await page.goto(site.urlOn('www.shop.example', '/shared'));
          await barShown(page);
          await page.click(accept);
          await barGone(page);
          await page.waitFor(count);
          await page.goto(site.urlOn('m.shop.example', '/shared'));
          await page.waitFor(count);
          await idle(page);
          await barGone(page);
          await choose(page, 'refuse');
          await page.goto(site.urlOn('www.shop.example', '/shared'));
          await page.waitFor(() => document.documentElement.dataset['consent'] === 'necessary');
          assert.equal((await readChoice(page))?.['off'], 'preferences statistics marketing');
          assert.equal(await page.evaluate(() => document.cookie.split('consent=').length), 2);
        },
        (site) => ({ mapHostsTo: site.url }),
      ),
    );
  });

  describe(`the way back, in ${engine}`, () => {
    for (const answer of ['accept', 'refuse'] as const)
      test(
        `shows what holds now: ${answer}`,
        asReader(engine, routes, async ({ site, page }) => {
          const back = async () => {
            // Not puppeteer's: a page that comes back from the cache loads nothing that it could wait for.
            await page.evaluate(() => {
              setTimeout(() => history.back());
            });
            await page.waitFor(() => location.pathname === '/page');
          };
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await page.waitFor(followsTabs);
          await page.evaluate(() => {
            (window as unknown as { isSame: boolean }).isSame = true;
          });
          await page.goto(`${site.url}/next`);
          await barShown(page);
          await page.click(answer === 'accept' ? accept : refuse);
          await barGone(page);
          await back();
          await page.waitFor((answer) => {
            const { consent } = document.documentElement.dataset;
            return answer === 'accept' ? consent?.includes('marketing') : consent === 'necessary';
          }, answer);
          await barGone(page);
          const isSame = await page.evaluate(() => !!(window as unknown as { isSame?: boolean }).isSame);
          assert.ok(isSame, 'the page was loaded anew: nothing was tested');
          if (answer === 'accept') await page.waitFor(count);
          await idle(page);
          assert.equal(await page.evaluate(count), answer === 'accept' ? 1 : 0);
          assert.deepEqual(await problemsOf(page), []);
        }),
      );
  });
}
