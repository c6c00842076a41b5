import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { vendors, type Vendor } from '../consumers/vendors.js';
import { accept, asReader, barGone, barShown, refuse } from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';
import { forgetStorage, quiet, stored } from './support/recipe.js';
import type { SiteServer } from './support/site-server.js';
import { waitUntil } from './support/wait-until.js';

/** The page and what it is made of, the component included. */
const isOfPage = (path: string) =>
  /^\/(cdn\/|recipes\/recipes?\.|recipes\/[a-z]+\.html$|favicon\.svg|round-trip|clarity$|prebid$|segment$|segment\.js)/.test(
    path,
  );

/** What has been asked for beyond the page itself. */
const requests = (site: SiteServer) =>
  site.log.filter(({ path }) => !isOfPage(path)).map(({ method, path, body }) => `${method} ${path} ${body}`);

const arrived = (site: SiteServer, { collector, hasArrived }: Vendor) =>
  waitUntil(
    () => hasArrived(site.log.filter(({ path }) => path.startsWith(collector)).map(({ body }) => body)),
    collector,
  );

const openAnew = async (site: SiteServer, page: Page, { page: path }: Vendor) => {
  await page.goto(site.url + path);
  await forgetStorage(page);
  await barShown(page);
  await quiet(page);
};
/** For the page. */
const run = (code: string): unknown => !!(0, eval)(code);
const isGranted = (category: string) => window.jaccepte?.has(category);

for (const engine of engines) {
  describe(`vendors' own code, in ${engine}`, () => {
    for (const vendor of vendors) {
      const { name, page: path, category, keeps, left = [], lastWord, act, runs, routes } = vendor;

      test(
        `${name} asks for nothing and stores nothing before consent, works after, and stops at a withdrawal`,
        asReader(engine, routes, async ({ site, page }) => {
          await openAnew(site, page, vendor);
          assert.deepEqual(requests(site), []);
          assert.deepEqual(await stored(page), []);

          await page.click(accept);
          await page.waitFor(isGranted, category);
          await page.waitFor(run, runs);
          await page.evaluate(run, act);
          await arrived(site, vendor);
          if (keeps)
            assert.ok(
              (await stored(page)).some((name) => keeps.test(name)),
              String(await stored(page)),
            );

          site.clearLog();
          await page.evaluate(() => window.jaccepte!.refuse().then(() => undefined)).catch(() => undefined);
          await page.waitFor(
            () => window.jaccepte?.current.basis === 'expressed' && window.jaccepte.current.denied.length > 0,
          );
          await page.evaluate(run, act).catch(() => undefined); // Where the page has been loaded anew, there is nothing to act.
          await quiet(page);

          // What is held back to be sent together is sent when the page is left.
          await page.goto(site.url + path);
          await page.waitFor(() => window.jaccepte?.current.basis === 'expressed');
          await quiet(page);
          const sent = requests(site);
          assert.deepEqual(
            sent.filter((request) => !lastWord?.test(request)),
            [],
          );
          assert.ok(sent.length <= 1, sent.join('\n'));
          assert.deepEqual(
            (await stored(page)).filter((name) => !left.includes(name)),
            [],
          );
        }),
      );

      test(
        `${name} asks for nothing after a refusal`,
        asReader(engine, routes, async ({ site, page }) => {
          await openAnew(site, page, vendor);
          await page.click(refuse);
          await barGone(page);
          await page.goto(site.url + path);
          await quiet(page);
          assert.deepEqual(requests(site), []);
          assert.deepEqual(await stored(page), []);
        }),
      );
    }
  });
}
