import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept, asReader, barShown, choiceCookie, idle, pageOf, partIsShown, settled } from './support/demo.js';
import { engines } from './support/engines.js';

const ran = '<script type="text/plain" data-category="statistics">window.ran = true;</script>';
const hasRun = () => (window as unknown as { ran?: boolean }).ran === true;
const page = pageOf(`<consent-manager mode="auto"></consent-manager>${ran}`);
const everything = 'necessary preferences statistics marketing';

for (const engine of engines) {
  describe(`mode="auto" by the time zone, in ${engine}`, () => {
    test(
      'Paris is asked first',
      asReader(
        engine,
        { '/page': page },
        async ({ site, page: tab }) => {
          await tab.goto(`${site.url}/page`);
          await barShown(tab);
          assert.equal(await settled(tab), 'necessary');
          assert.equal(await tab.evaluate(hasRun), false);
          assert.ok(await tab.evaluate(partIsShown, 'refuse'));
          await tab.click(accept);
          await tab.waitFor(hasRun);

          site.clearLog();
          await tab.goto(`${site.url}/page`);
          await tab.waitFor(hasRun);
          assert.equal(site.requestsOf('/cdn/jaccepte-regions.js').length, 0, 'who has chosen needs no region');
        },
        { env: { TZ: 'Europe/Paris' } },
      ),
    );

    test(
      'New York has a way out, and no bar',
      asReader(
        engine,
        { '/page': page },
        async ({ site, page: tab }) => {
          await tab.goto(`${site.url}/page`);
          await tab.waitFor(hasRun);
          assert.equal(await settled(tab), everything);
          await tab.waitFor(partIsShown, 'opener');
          assert.equal(await tab.evaluate(partIsShown, 'banner'), false);
        },
        { env: { TZ: 'America/New_York' } },
      ),
    );

    test(
      'Tokyo is told',
      asReader(
        engine,
        { '/page': page },
        async ({ site, page: tab }) => {
          await tab.goto(`${site.url}/page`);
          await barShown(tab);
          await tab.waitFor(hasRun);
          assert.ok(await tab.evaluate(partIsShown, 'opt-out'));
          assert.equal(await settled(tab), everything);
        },
        { env: { TZ: 'Asia/Tokyo' } },
      ),
    );

    test(
      'where the table cannot be had, everybody is asked first',
      asReader(
        engine,
        { '/page': page, '/cdn/jaccepte-regions.js': { status: 404 } },
        async ({ site, page: tab }) => {
          await tab.goto(`${site.url}/page`);
          await barShown(tab);
          await idle(tab);
          assert.ok(await tab.evaluate(partIsShown, 'refuse'));
          assert.equal(await tab.evaluate(hasRun), false);
        },
        { env: { TZ: 'America/New_York' } },
      ),
    );
  });

  describe(`Global Privacy Control, in ${engine}`, () => {
    const signalled = (mode: string) =>
      pageOf(
        `<consent-manager mode="${mode}"></consent-manager>${ran}`,
        `<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });</script>
         <script type="module" async src="/cdn/jaccepte.js"></script>`,
      );
    for (const mode of ['implied', 'opt-in', 'opt-out'])
      test(
        `denies in ${mode}, says so, and gives way to the reader's own choice`,
        asReader(engine, { '/page': signalled(mode) }, async ({ site, page: tab }) => {
          await tab.goto(`${site.url}/page`);
          await barShown(tab);
          const words = () =>
            document.querySelector('consent-manager')?.shadowRoot?.querySelector('[part=message]')?.textContent;
          assert.match(String(await tab.evaluate(words)), /Global Privacy Control/);
          assert.equal(await settled(tab), 'necessary');
          assert.equal(await tab.evaluate(hasRun), false);
          assert.equal(await tab.evaluate(() => window.jaccepte?.current.signal), 'gpc');
          assert.equal(await tab.evaluate(() => document.cookie), '');
          await tab.click(accept);
          await tab.waitFor(hasRun);
          assert.equal(await tab.evaluate(() => window.jaccepte?.current.basis), 'expressed');
        }),
      );

    test(
      'takes back what was implied before it was there',
      asReader(engine, { '/page': signalled('implied') }, async ({ site, page: tab }) => {
        await tab.goto(`${site.url}/round-trip.html`);
        await tab.evaluate((cookie) => (document.cookie = `consent=${cookie}; Path=/`), choiceCookie({ b: 'implied' }));
        await tab.goto(`${site.url}/page`);
        await barShown(tab);
        assert.equal(await settled(tab), 'necessary');
        assert.equal(await tab.evaluate(hasRun), false);
      }),
    );
  });
}
