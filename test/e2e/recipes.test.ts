import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type Axe from 'axe-core';
import { accept, asReader, barGone, barShown, refuse } from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';
import { askedFor, forgetStorage, quiet, stored, swept, vendorRequests, VENDORS } from './support/recipe.js';
import type { SiteServer } from './support/site-server.js';

interface Recipe {
  readonly name: string;
  /** What it asks the vendors for once all is accepted. */
  readonly requests: readonly string[];
  /** What is kept then. */
  readonly stored?: readonly string[];
  /** Has the page do what would be sent, for a vendor that goes on while the page is open. */
  readonly act?: () => void;
  /** What it asks for before an answer, where the recipe is one that need not wait. */
  readonly atOnce?: readonly string[];
}

type Vendors = Record<string, Record<string, (...values: unknown[]) => void>>;

const recipes: readonly Recipe[] = [
  {
    name: 'google-tag-basic',
    requests: ['www.googletagmanager.com/gtag/js', 'www.google-analytics.com/g/collect'],
    stored: ['_ga'],
  },
  {
    name: 'matomo',
    requests: ['matomo.example.org/matomo.js', 'matomo.example.org/matomo.php'],
    stored: ['_pk_id.1.abcd'],
  },
  { name: 'plausible', requests: ['plausible.io/js/script.js', 'plausible.io/api/event'] },
  {
    name: 'posthog',
    requests: ['eu-assets.i.posthog.com/static/array.js', 'eu.i.posthog.com/e'],
    stored: ['ph_phc_XXXXXXX_posthog'],
    act: () => (window as unknown as Vendors)['posthog']!['capture']!('clicked'),
  },
  {
    name: 'sentry',
    requests: ['browser.sentry-cdn.com/11.12.0/bundle.min.js', 'o0.ingest.de.sentry.io/api/0/envelope'],
    act: () => (window as unknown as Vendors)['Sentry']!['captureMessage']!('wrong'),
  },
  {
    name: 'embeds',
    requests: [
      'www.youtube-nocookie.com/embed/XXXXXXXXXXX',
      'player.vimeo.com/video/000000000',
      'www.google.com/maps/embed',
    ],
  },
  { name: 'module-script', requests: ['unpkg.com/web-vitals@5/dist/web-vitals.js', 'measure.example.org/vitals'] },
  {
    name: 'module-when',
    requests: ['measure.example.org/measure.js', 'measure.example.org/hit'],
    stored: ['_measure'],
  },
  {
    name: 'placement',
    requests: ['securepubads.g.doubleclick.net/tag/js/gpt.js', 'securepubads.g.doubleclick.net/gampad/ads'],
    stored: ['__gads'],
  },
  { name: 'web-fonts', requests: ['fonts.googleapis.com/css2'] },
];

/** Pages with a test of their own below. */
const others = ['ab-test', 'google-tag-advanced', 'matomo-exempt', 'tag-manager'];

const folder = fileURLToPath(new URL('../../demo/recipes/', import.meta.url));
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html') && file !== 'index.html')
  .map((file) => file.replace('.html', ''))
  .sort();

/** What a line of shown code may be in the page that it is of. */
const sourcesOf = (line: string) => [
  line,
  line.replaceAll('https://', 'vendor/'),
  line.replaceAll('https://', './vendor/'),
  line.replaceAll('/jaccepte/', '/cdn/'),
];

/** The server knows a kind by the extension, and vendors' addresses have none. */
const routes = {
  [`${VENDORS}fonts.googleapis.com/css2`]: {
    body: readFileSync(`${folder}vendor/fonts.googleapis.com/css2`, 'utf8'),
    headers: { 'content-type': 'text/css' },
  },
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core has to say of a page. */
const findFaults = (page: Page) =>
  page.evaluate(async (source) => {
    (0, eval)(source);
    const { violations } = await (window as unknown as { axe: typeof Axe }).axe.run({ exclude: 'iframe' });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, axe);

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
const withdraw = (page: Page) => page.evaluate(() => window.jaccepte!.refuse().then(() => undefined));
const asks = async (site: SiteServer, requests: readonly string[]) => {
  for (const path of requests) await askedFor(site, path);
};

for (const engine of engines) {
  describe(`recipes, in ${engine}`, () => {
    test('every page is tested and listed', () => {
      assert.deepEqual([...recipes.map(({ name }) => name), ...others].sort(), pages);
      const list = readFileSync(`${folder}index.html`, 'utf8');
      assert.deepEqual([...list.matchAll(/href="([a-z-]+)\.html"/g)].map(([, name]) => name).sort(), pages);
    });

    for (const { name, requests, stored: kept = [], act } of recipes) {
      test(
        `${name}: nothing before consent, what it is for after, nothing after a withdrawal`,
        asReader(engine, routes, async ({ site, page }) => {
          await openAnew(site, page, name);
          assert.deepEqual(vendorRequests(site), []);
          assert.deepEqual(await stored(page), []);
          assert.deepEqual(await page.cookies(), []);

          await page.click(accept);
          await asks(site, requests);
          await quiet(page);
          assert.deepEqual([...new Set(vendorRequests(site))].sort(), [...requests].sort());
          assert.deepEqual(await stored(page), kept);

          // While the page is open, as far as the vendor can be stopped.
          if (act) {
            const before = vendorRequests(site).length;
            await page.evaluate(act);
            await asks(site, requests.slice(-1));
            await quiet(page);
            assert.equal(vendorRequests(site).length, before + 1);
            site.clearLog();
          }
          await withdraw(page).catch(() => undefined); // The page of one recipe is reloaded by it.
          await page.waitFor(() => window.jaccepte?.current.denied.length);
          if (act) await page.evaluate(act);
          await quiet(page);
          if (act) assert.deepEqual(vendorRequests(site), []);
          await swept(page);

          site.clearLog();
          await open(site, page, name);
          await quiet(page);
          assert.deepEqual(vendorRequests(site), []);
          assert.deepEqual(await stored(page), []);
          assert.deepEqual(page.logs, []);
        }),
      );

      test(
        `${name}: nothing after a refusal`,
        asReader(engine, routes, async ({ site, page }) => {
          await openAnew(site, page, name);
          await page.click(refuse);
          await barGone(page);
          await quiet(page);
          await open(site, page, name);
          await quiet(page);
          assert.deepEqual(vendorRequests(site), []);
          assert.deepEqual(await stored(page), []);
        }),
      );
    }

    for (const name of pages) {
      test(
        `${name}: shows the code that runs, with the vendors' addresses, asks no other site, and can be read by all`,
        asReader(engine, routes, async ({ site, page }) => {
          await open(site, page, name);
          const shown = await page.waitFor(() => document.querySelector('#source')?.textContent);
          const source = readFileSync(`${folder}${name}.html`, 'utf8')
            .split('\n')
            .map((line) => line.trim());
          const strange = shown
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => !sourcesOf(line).some((one) => source.includes(one)));
          const unknown = strange.filter((line) => !/^(<script[^>]*>|\/\* the content of early.js \*\/)$/.test(line));
          assert.deepEqual(unknown, []);
          assert.doesNotMatch(shown, /vendor\//);
          assert.match(shown, /<consent-manager/);

          assert.deepEqual(await findFaults(page), []);

          await page.evaluate(() => window.jaccepte!.accept().then(() => undefined));
          await quiet(page);
          const elsewhere = await page.evaluate(() =>
            performance
              .getEntriesByType('resource')
              .map(({ name }) => name)
              .filter((name) => !name.startsWith(location.origin)),
          );
          assert.deepEqual(elsewhere, []);
        }),
      );
    }
  });
}
