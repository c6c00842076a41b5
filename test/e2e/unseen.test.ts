import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asReader, barShown, dropIn, gatedFiles, idle, pageOf, readChoice } from './support/demo.js';
import { engines } from './support/engines.js';

const note = 'navigator.sendBeacon("/ran"); window.ran = true;';
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
             <script type="text/plain" data-category="statistics">${note}</script>
             <script>
               window.wasPrerendered = document.prerendering;
               document.addEventListener('prerenderingchange', () => { window.cookieBefore = document.cookie; });
               addEventListener('load', () => fetch('/loaded?' + document.prerendering));
             </script>`,
            dropIn,
          ),
          '/ran': { status: 204 },
          '/loaded': { status: 204 },
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/start`);
          const [loaded] = await site.waitForRequests('/loaded');
          assert.ok(loaded?.query.has('true'), 'the page was not prerendered');
          await site.waitForRequests('/cdn/jaccepte.js');
          await idle(page);
          assert.equal(site.requestsOf('/ran').length, 0);
          assert.equal(await readChoice(page), null);

          await page.click('a');
          await page.waitFor(() => (window as unknown as { ran?: boolean }).ran);
          const facts = () => {
            const { wasPrerendered, cookieBefore } = window as unknown as Record<string, unknown>;
            return { wasPrerendered, cookieBefore };
          };
          assert.deepEqual(await page.evaluate(facts), { wasPrerendered: true, cookieBefore: '' });
          await barShown(page);
          assert.equal((await readChoice(page))?.['b'], 'implied');
          await site.waitForRequests('/ran');
        },
      ),
    );

    test(
      'a background tab implies nothing until it is shown',
      asReader(engine, {}, async ({ site, browser, page }) => {
        await page.goto(`${site.url}/confidentialite.html`);
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
