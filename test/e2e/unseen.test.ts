import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asReader, dropIn, gatedFiles, idle, pageOf, readChoice } from './support/demo.js';
import { engines } from './support/engines.js';

const tell = (path: string) =>
  `navigator.sendBeacon('${path}?' + new URLSearchParams({ prerendering: document.prerendering, cookie: document.cookie }));`;
const rules = JSON.stringify({ prerender: [{ urls: ['/next'], eagerness: 'immediate' }] });

for (const engine of engines.filter((engine) => engine === 'chromium')) {
  describe(`pages that nobody looks at, in ${engine}`, () => {
    test(
      'a prerendered page writes and runs nothing until it is opened',
      asReader(
        engine,
        {
          '/start': pageOf('<a href="/next">Suite</a>', `<script type="speculationrules">${rules}</script>`),
          '/next': pageOf(
            `<consent-manager></consent-manager>
             <script type="text/plain" data-category="statistics">${tell('/ran')}</script>
             <script>
               document.addEventListener('prerenderingchange', () => { ${tell('/opened')} });
               addEventListener('load', () => { ${tell('/loaded')} });
             </script>`,
            dropIn,
          ),
          '/loaded': { status: 204 },
          '/opened': { status: 204 },
          '/ran': { status: 204 },
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/start`);
          const [loaded] = await site.waitForRequests('/loaded');
          assert.equal(loaded?.query.get('prerendering'), 'true', 'the page was not prerendered');
          await site.waitForRequests('/cdn/jaccepte.js');
          await idle(page);
          assert.equal(site.requestsOf('/ran').length, 0);
          assert.equal(site.requestsOf('/cdn/jaccepte-bar.js').length, 0);
          assert.equal(await readChoice(page), null);

          // What is opened is another page to the driver: it tells of itself.
          await page.click('a');
          const [opened] = await site.waitForRequests('/opened');
          assert.equal(opened?.query.get('cookie'), '');
          const [ran] = await site.waitForRequests('/ran');
          assert.equal(ran?.query.get('prerendering'), 'false');
          assert.match(ran.query.get('cookie') ?? '', /b=implied/);
        },
      ),
    );

    test(
      'a background tab implies nothing until it is shown',
      asReader(engine, { '/empty.html': pageOf('', '') }, async ({ site, browser, page }) => {
        await page.goto(`${site.url}/empty.html`);
        const front = await browser.newPage();
        await front.goto(`${site.url}/favicon.svg`);
        await front.puppeteer?.bringToFront();
        await page.waitFor(() => document.visibilityState === 'hidden');

        await page.goto(`${site.url}/`);
        await page.waitFor(() => document.documentElement.dataset['consent'] !== undefined);
        assert.equal(await page.evaluate(() => document.visibilityState), 'hidden');
        await site.waitForRequests('/cdn/jaccepte.js');
        for (const file of gatedFiles) assert.equal(site.requestsOf(file).length, 0, file);
        assert.equal(await readChoice(page), null);

        await page.puppeteer?.bringToFront();
        await page.waitFor(() => document.cookie.includes('b=implied'));
        for (const file of gatedFiles) await site.waitForRequests(file);
      }),
    );
  });
}
