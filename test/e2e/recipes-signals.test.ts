import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { accept, asReader, barGone, barShown, refuse } from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';
import { askedFor, forgetStorage, quiet, stored, swept, vendorRequests, VENDORS } from './support/recipe.js';
import type { SiteServer } from './support/site-server.js';
import { readStatic } from './support/static-files.js';

type Types = Record<string, string>;

const COLLECT = 'www.google-analytics.com/g/collect';
const denied = ['default', 'denied', 'denied'];

/** What Google's queue has of consent and of the tag's own commands, in order: kind, analytics, advertising. */
const googleLog = (page: Page) =>
  page.evaluate(() => {
    const entries = (window as unknown as { dataLayer: object[] }).dataLayer ?? [];
    return entries
      .map((entry) => Array.from(entry as ArrayLike<unknown>))
      .filter(([command]) => command === 'consent' || command === 'config')
      .map(([command, kind, types]) =>
        command === 'consent'
          ? [kind, (types as Types)['analytics_storage'], (types as Types)['ad_storage']].map(String)
          : [String(command)],
      );
  });

/** The states with which hits were sent: `G1`, advertising, analytics. */
const hits = (site: SiteServer) => site.requestsOf(VENDORS + COLLECT).map(({ query }) => query.get('gcs'));

/** The first words of what waits for Matomo, or of what it has worked off. */
const matomoLog = (page: Page) =>
  page.evaluate(() => {
    const { _paq, Matomo } = window as unknown as { _paq: string[][]; Matomo?: { heard: string[] } };
    return Matomo?.heard ?? _paq.map(([command]) => command);
  });

const open = async (site: SiteServer, page: Page, name: string) => {
  await page.goto(`${site.url}/recipes/${name}.html`);
  await page.waitFor(() => window.jaccepte);
};
const openAnew = async (site: SiteServer, page: Page, name: string) => {
  await open(site, page, name);
  await forgetStorage(page);
  await barShown(page);
  await quiet(page);
};
const command = (page: Page, name: 'accept' | 'refuse', ...categories: string[]) =>
  page.evaluate(
    async (name, categories) => {
      await (name === 'accept' ? window.jaccepte!.accept(categories) : window.jaccepte!.refuse());
    },
    name,
    categories,
  );

for (const engine of engines) {
  describe(`recipes with signals, in ${engine}`, () => {
    test(
      'Google tag, basic: told before it runs, of every change after, and first of all in the next page',
      asReader(engine, {}, async ({ site, page }) => {
        await openAnew(site, page, 'google-tag-basic');
        assert.deepEqual(vendorRequests(site), []);
        assert.deepEqual(await googleLog(page), [denied]);

        await command(page, 'accept', 'statistics');
        await askedFor(site, COLLECT);
        assert.deepEqual(await googleLog(page), [denied, ['update', 'granted', 'denied'], ['config']]);
        assert.deepEqual(hits(site), ['G101']);

        await command(page, 'refuse');
        await quiet(page);
        assert.deepEqual((await googleLog(page)).at(-1), ['update', 'denied', 'denied']);
        await swept(page);

        await command(page, 'accept', 'statistics', 'marketing');
        site.clearLog();
        await open(site, page, 'google-tag-basic');
        await askedFor(site, COLLECT);
        assert.deepEqual(await googleLog(page), [denied, ['update', 'granted', 'granted'], ['config']]);
        assert.deepEqual(hits(site), ['G111']);
      }),
    );

    for (const [how, routes] of [
      ['from its file', {}],
      [
        'inlined',
        {
          '/recipes/google-tag-advanced.html': readStatic('/recipes/google-tag-advanced.html')!
            .toString('utf8')
            .replace(' src="/cdn/early.js">', () => `>${readStatic('/cdn/early.js')!.toString('utf8')}`),
        },
      ],
    ] as const) {
      test(
        `Google tag, advanced: loaded at once, told that all is denied before anything else, early.js ${how}`,
        asReader(engine, routes, async ({ site, page }) => {
          await openAnew(site, page, 'google-tag-advanced');
          await askedFor(site, COLLECT);
          assert.deepEqual(hits(site), ['G100']);
          assert.deepEqual((await googleLog(page)).slice(0, 2), [denied, ['config']]);
          assert.deepEqual(await stored(page), []);

          const event = () => (window as unknown as { gtag: (...words: string[]) => void }).gtag('event', 'clicked');
          await page.click(accept);
          await barGone(page);
          await page.waitFor(() => window.jaccepte?.has('marketing'));
          assert.deepEqual((await googleLog(page)).at(-1), ['update', 'granted', 'granted']);
          await page.evaluate(event);
          await askedFor(site, COLLECT, 2);
          assert.deepEqual(await stored(page), ['_ga']);

          await command(page, 'refuse');
          await page.evaluate(event);
          await askedFor(site, COLLECT, 3);
          assert.deepEqual(hits(site), ['G100', 'G111', 'G100']);
          await swept(page);

          // The cookie's choice is in the default already.
          await command(page, 'accept', 'statistics');
          site.clearLog();
          await open(site, page, 'google-tag-advanced');
          await askedFor(site, COLLECT);
          assert.deepEqual((await googleLog(page)).slice(0, 2), [['default', 'granted', 'denied'], ['config']]);
          assert.deepEqual(hits(site), ['G101']);
        }),
      );
    }

    test(
      'Google Tag Manager: the container comes with the first of its purposes, and its tags wait for their own',
      asReader(engine, {}, async ({ site, page }) => {
        const container = 'www.googletagmanager.com/gtm.js';
        const advertising = 'googleads.g.doubleclick.net/pagead/viewthrough';
        await openAnew(site, page, 'tag-manager');
        assert.deepEqual(vendorRequests(site), []);
        assert.deepEqual(await stored(page), []);

        await command(page, 'accept', 'marketing');
        await askedFor(site, advertising);
        await quiet(page);
        assert.deepEqual(vendorRequests(site), [container, advertising]);
        assert.deepEqual(await stored(page), ['_gcl_au']);

        await command(page, 'accept', 'statistics');
        await askedFor(site, COLLECT);
        await quiet(page);
        assert.deepEqual(vendorRequests(site), [container, advertising, COLLECT]);

        site.clearLog();
        await open(site, page, 'tag-manager');
        await askedFor(site, COLLECT);
        await askedFor(site, advertising);
        assert.equal(site.requestsOf(VENDORS + container).length, 1);
        assert.deepEqual(await googleLog(page), [denied, ['update', 'granted', 'granted']]);

        await command(page, 'refuse');
        await swept(page);
        site.clearLog();
        await open(site, page, 'tag-manager');
        await quiet(page);
        assert.deepEqual(vendorRequests(site), []);
      }),
    );

    test(
      'Matomo, exempt: measures from the start while the rest is asked for, and stops for a reader who refuses',
      asReader(engine, {}, async ({ site, page }) => {
        const [script, hit] = ['matomo.example.org/matomo.js', 'matomo.example.org/matomo.php'];
        await open(site, page, 'matomo-exempt');
        await forgetStorage(page);
        await barShown(page);
        await askedFor(site, hit);
        assert.deepEqual(vendorRequests(site), [script, hit]);
        assert.deepEqual(await page.evaluate(() => window.jaccepte!.current.granted), ['necessary', 'statistics']);
        const log = await matomoLog(page);
        const first = ['setCookieConsentGiven', 'requireConsent', 'setConsentGiven'];
        assert.deepEqual(log.slice(3, 6), first);
        assert.ok(log.indexOf('trackPageView') > 5, log.join());
        assert.deepEqual(await stored(page), ['_pk_id.1.abcd']);

        await page.click(refuse);
        await barGone(page);
        await page.waitFor(() => window.jaccepte?.current.denied.includes('statistics'));
        assert.deepEqual((await matomoLog(page)).slice(-2), ['forgetConsentGiven', 'forgetCookieConsentGiven']);
        await swept(page);
        site.clearLog();
        await page.evaluate(() =>
          (window as unknown as { _paq: unknown[] })._paq.push(['trackEvent', 'page', 'clicked']),
        );
        await quiet(page);
        await open(site, page, 'matomo-exempt');
        await quiet(page);
        assert.deepEqual(vendorRequests(site), []);
        assert.deepEqual(await stored(page), []);
      }),
    );

    test(
      'Matomo, with consent: told before it tracks, and of a withdrawal',
      asReader(engine, {}, async ({ site, page }) => {
        await openAnew(site, page, 'matomo');
        assert.deepEqual(vendorRequests(site), []);
        assert.deepEqual(await matomoLog(page), ['requireConsent', 'requireCookieConsent']);
        await page.click(accept);
        await askedFor(site, 'matomo.example.org/matomo.php');
        const log = await matomoLog(page);
        assert.ok(log.indexOf('setConsentGiven') < log.indexOf('trackPageView'), log.join());

        await command(page, 'refuse');
        site.clearLog();
        await page.evaluate(() =>
          (window as unknown as { _paq: unknown[] })._paq.push(['trackEvent', 'page', 'clicked']),
        );
        await quiet(page);
        assert.deepEqual(vendorRequests(site), []);
        await swept(page);
      }),
    );

    test(
      'A/B test: A for all, the variation from the first paint for a reader who had agreed, nothing stored for others',
      asReader(engine, {}, async ({ site, page }) => {
        const headline = () => document.querySelector('#headline')?.textContent;
        const early = readFileSync(new URL('../../demo/recipes/ab-test.html', import.meta.url), 'utf8');
        // What the page looks like before a module has run.
        site.routes['/recipes/early.html'] = early.replace(/<script type="module".*?<\/script>/gs, '');
        await openAnew(site, page, 'ab-test');
        assert.equal(await page.evaluate(headline), 'Subscribe for three months.');
        assert.deepEqual(await stored(page), []);

        await page.click(accept);
        await page.waitFor(() => localStorage.getItem('experiment-1'));
        assert.equal(await page.evaluate(headline), 'Subscribe for three months.');
        await page.evaluate(() => localStorage.setItem('experiment-1', 'b'));
        await page.goto(`${site.url}/recipes/early.html`);
        assert.equal(await page.evaluate(headline), 'Read on for three months.');
        await open(site, page, 'ab-test');
        await askedFor(site, 'measure.example.org/seen');

        await command(page, 'refuse');
        await swept(page);
        // In a page without the component, whose leaving removes nothing.
        await page.goto(`${site.url}/round-trip.html`);
        await page.evaluate(() => localStorage.setItem('experiment-1', 'b'));
        site.clearLog();
        await page.goto(`${site.url}/recipes/early.html`);
        assert.equal(await page.evaluate(headline), 'Subscribe for three months.');
        assert.deepEqual(vendorRequests(site), []);
      }),
    );
  });
}
