import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { addDropIn } from './support/add-drop-in.js';
import {
  accept,
  asReader,
  barGone,
  barShown,
  choiceCookie,
  dropIn,
  idle,
  pageOf,
  partIsShown,
  settled,
} from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';
import { holdFile } from './support/held-file.js';
import { startSiteServer, type LoggedRequest } from './support/site-server.js';
import { readStatic } from './support/static-files.js';

const manager = '<consent-manager mode="opt-in"></consent-manager>';
const gated = `<script type="text/plain" data-category="statistics">(window.ran ??= []).push('gated');</script>`;
const note = `<script>
  addEventListener('consent-ready', () => (window.readies = (window.readies ?? 0) + 1));
</script>`;

interface Notes extends Window {
  ran?: string[];
  readies?: number;
}

const ran = (): string[] => (window as Notes).ran ?? [];
const hasRun = (count: number) => (window as Notes).ran?.length === count;

/** The names of the library's own files among requests, in order of arrival. */
const ours = (requests: readonly LoggedRequest[]) =>
  requests.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).filter((name) => name.startsWith('jaccepte'));

/** Every file that is built for the script tag, served under another path. */
const copyUnder = (folder: string) =>
  Object.fromEntries(
    readdirSync(new URL('../../dist/cdn', import.meta.url)).map((name) => [
      `${folder}/${name}`,
      { body: readStatic(`/cdn/${name}`)! },
    ]),
  );

/** What every page comes to: the bar asks, the gated script is held, and runs once it is accepted. */
async function asksAndGates(page: Page): Promise<void> {
  await barShown(page);
  await idle(page);
  assert.deepEqual(await page.evaluate(ran), []);
  await page.click(accept);
  await page.waitFor(hasRun, 1);
  await barGone(page);
  assert.deepEqual(page.logs, []);
}

for (const engine of engines) {
  describe(`the script tag, in ${engine}`, () => {
    for (const [place, html] of Object.entries({
      'before the element': pageOf(dropIn + manager + gated, ''),
      'after the element': pageOf(manager + gated + '<p>Texte</p>' + dropIn, ''),
    }))
      test(
        `works ${place}`,
        asReader(engine, { '/page': html }, async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await asksAndGates(page);
        }),
      );

    test(
      'works for an element that a script inserts long after the page has loaded',
      asReader(engine, { '/page': pageOf(gated) }, async ({ site, page }) => {
        await page.goto(`${site.url}/page`);
        assert.equal(await settled(page), 'necessary');
        assert.deepEqual(ours(site.log), ['jaccepte.js']);
        await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), manager);
        await asksAndGates(page);
      }),
    );

    test('brings its other files from beside itself: another origin, a deep path', async () => {
      const library = await startSiteServer(copyUnder('/lib/v1/x'));
      const tag = `<script type="module" async src="${library.url}/lib/v1/x/jaccepte.js?v=1"></script>`;
      const visit = asReader(engine, { '/a/page': pageOf(manager + gated, tag) }, async ({ site, page }) => {
        await page.goto(`${site.url}/a/page`);
        await asksAndGates(page);
        assert.deepEqual(ours(site.log), []);
        for (const name of ['jaccepte.js', 'jaccepte-bar.js', 'jaccepte-fr.js'])
          assert.equal(library.requestsOf(`/lib/v1/x/${name}`).length, 1, name);
        for (const { path, headers } of library.log) {
          assert.ok(path.startsWith('/lib/v1/x/jaccepte'), path);
          assert.equal(headers['cookie'], undefined, `${path} was sent a cookie`);
        }
      });
      await visit().finally(() => library.close());
    });

    test(
      'costs a reader who has chosen one file, whatever they do on the page',
      asReader(
        engine,
        {
          '/page': {
            body: pageOf(`<consent-manager></consent-manager>${gated}<h1>Titre</h1><p style="height: 300vh">Texte</p>
              <button type="button" data-consent-action="open">Gérer mes cookies</button>`),
            headers: {
              'set-cookie': `consent=${choiceCookie({ on: 'necessary preferences statistics marketing' })}; Path=/`,
            },
          },
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await page.waitFor(hasRun, 1);
          await page.evaluate(() => {
            for (const type of ['pointermove', 'scroll', 'keydown'])
              addEventListener(type, () => document.body.classList.add(type), { once: true });
          });
          await page.click('h1');
          await page.press('Tab');
          await page.evaluate(() => scrollTo(0, 500));
          await page.waitFor(() => document.body.classList.length === 3);
          await idle(page);

          assert.deepEqual(ours(site.log), ['jaccepte.js']);
          assert.ok(!(await page.evaluate(() => 'litElementVersions' in window)));
          assert.ok(!(await page.evaluate(partIsShown, 'banner')));
          assert.deepEqual(await page.evaluate(ran), ['gated']);
          assert.deepEqual(page.logs, []);
        },
      ),
    );

    test('asks for the bar and its language at once, and for nothing more before the reader moves', async () => {
      const bar = holdFile('/cdn/jaccepte-bar.js');
      const language = holdFile('/cdn/jaccepte-fr.js');
      const routes = {
        '/page': pageOf(manager + gated, ''),
        '/cdn/jaccepte-bar.js': bar.route,
        '/cdn/jaccepte-fr.js': language.route,
      };
      const visit = asReader(engine, routes, async ({ site, page }) => {
        await page.goto(`${site.url}/page`);
        await addDropIn(page);
        // Neither is answered before both have been asked for.
        await site.waitForRequests('/cdn/jaccepte-bar.js');
        await site.waitForRequests('/cdn/jaccepte-fr.js');
        assert.ok(!(await page.evaluate(partIsShown, 'banner')));
        bar.release();
        language.release();
        await barShown(page);
        await idle(page);
        assert.deepEqual(ours(site.log).sort(), ['jaccepte-bar.js', 'jaccepte-fr.js', 'jaccepte.js']);
        await asksAndGates(page);
      });
      await visit();
    });

    test(
      'is there once, however often it is included, by whatever address',
      asReader(
        engine,
        {
          ...copyUnder('/copy'),
          '/page': pageOf(
            manager + gated,
            note +
              ['/cdn/jaccepte.js?a', '/cdn/jaccepte.js?b', '/copy/jaccepte.js']
                .map((src) => `<script type="module" async src="${src}"></script>`)
                .join(''),
          ),
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await idle(page);
          assert.deepEqual(
            ours(site.log)
              .filter((name) => name !== 'jaccepte.js')
              .sort(),
            ['jaccepte-bar.js', 'jaccepte-fr.js'],
          );
          const bars = () =>
            document.querySelector('consent-manager')?.shadowRoot?.querySelectorAll('[part=banner]').length;
          assert.equal(await page.evaluate(bars), 1);
          assert.equal(await page.evaluate(() => (window as Notes).readies), 1);
          await asksAndGates(page);
          await idle(page);
          assert.deepEqual(await page.evaluate(ran), ['gated']);
        },
      ),
    );
  });
}
