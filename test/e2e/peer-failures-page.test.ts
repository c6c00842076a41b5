import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bundle } from './support/bundle.js';
import { contentPage } from './support/content-page.js';
import { asReader, barGone, barShown, dropIn, idle, pageOf, partIsShown, readChoice } from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';
import { followsTabs, noteFollowing } from './support/follows-tabs.js';
import { holdAnswer } from './support/held-file.js';
import { noteProblems, problemsOf } from './support/problems.js';
import { readStatic } from './support/static-files.js';

// What other consent libraries do to the pages that they are on, and these do to them, each on one and the same page.

const NONCE = 'r4nd0m';
const manager = `<consent-manager mode="opt-in" policy-href="/mentions" opener="start">
  <consent-category name="statistics" cookies="_ga" storage="ga:*"></consent-category>
  <consent-category name="media"><consent-service name="video"></consent-service></consent-category>
</consent-manager>`;
const gated = `<script nonce="${NONCE}" type="text/plain" data-category="statistics">window.count = (window.count ?? 0) + 1;</script>
  <consent-gate category="media" service="video"><iframe title="x" data-src="/film" width="400" height="225"></iframe></consent-gate>`;

interface Noted extends Window {
  count?: number;
  findChanges: () => string[];
}
const count = () => (window as unknown as Noted).count ?? 0;

/** For the page, before anything else: remembers what the browser gives, and finds what has been changed of it. */
const watchNatives = () => {
  type Descriptors = Record<string, PropertyDescriptor>;
  const known = new Map<object, [string, Descriptors]>();
  const remember = (path: string, object: unknown) => {
    if (object instanceof Object && object !== window)
      known.set(object, [path, Object.getOwnPropertyDescriptors(object)]);
  };
  const names = new Set(Object.getOwnPropertyNames(window));
  let passing: string[] = [];
  for (const name of names) {
    const value: unknown = Object.getOwnPropertyDescriptor(window, name)?.value;
    remember(name, value);
    if (typeof value === 'function') remember(`${name}.prototype`, value.prototype);
  }
  for (const name of ['document', 'navigator', 'history', 'location', 'customElements'] as const)
    remember(name, window[name]);
  (window as unknown as Noted).findChanges = () => {
    // Frames are there by their number.
    const changes = Object.getOwnPropertyNames(window).filter((name) => !names.has(name) && !/^\d+$/.test(name));
    for (const [object, [path, before]] of known) {
      const now = Object.getOwnPropertyDescriptors(object) as Descriptors;
      for (const name of new Set([...Object.keys(before), ...Object.keys(now)]))
        if ((['value', 'get', 'set'] as const).some((key) => !Object.is(now[name]?.[key], before[name]?.[key])))
          changes.push(`${path}.${name}`);
    }
    return changes.filter((name) => !passing.includes(name));
  };
  // Some of it is made anew each time that it is asked for.
  passing = (window as unknown as Noted).findChanges();
};

/** Everything that a reader can do, once, which brings every file of the library. */
async function useEverything(page: Page): Promise<void> {
  await barShown(page);
  await page.click(['consent-manager', '[part=preferences]']);
  await page.waitFor(partIsShown, 'save');
  await page.click(['consent-manager', 'dialog [part=switch]']);
  await page.click(['consent-manager', 'dialog [part=save]']);
  await barGone(page);
  await page.waitFor(count);
  await page.evaluate(() => {
    document.cookie = '_ga=1; Path=/';
    localStorage.setItem('ga:1', 'x');
  });
  await page.click(['consent-gate', '[part=allow]']);
  await page.waitFor(() => document.querySelector('iframe')?.hasAttribute('src'));
  await page.waitFor(partIsShown, 'opener');
  await page.click(['consent-manager', '[part=opener]']);
  await page.waitFor(partIsShown, 'save');
  await page.click(['consent-manager', 'dialog [part=refuse]']);
  await page.waitFor(() => !document.cookie.includes('_ga'));
  await page.waitFor(followsTabs);
  await idle(page);
}

const film = '<!doctype html><title>Film</title><p>Film';

for (const engine of engines) {
  describe(`a page of content with the drop-in, in ${engine}`, () => {
    test(
      'keeps all that the browser gave it: nothing is patched, and one global comes',
      asReader(
        engine,
        {
          '/page': contentPage(
            manager,
            gated,
            `${noteFollowing}<script>const __name = (f) => f; (${String(watchNatives)})();</script>${dropIn}`,
          ),
          '/film': film,
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await useEverything(page);
          const own = ['findChanges', 'count', 'followsTabs'];
          const changes = await page.evaluate(() => (window as unknown as Noted).findChanges());
          assert.deepEqual(
            changes.filter((name) => !own.includes(name)),
            ['jaccepte'],
          );
        },
      ),
    );

    test(
      'needs neither eval nor inline styles, whatever its reader does',
      asReader(
        engine,
        {
          '/page': {
            body: contentPage(
              manager,
              gated,
              noteProblems(NONCE) + noteFollowing.replace('<script', `<script nonce="${NONCE}"`) + dropIn,
            ),
            headers: {
              'content-security-policy': `default-src 'self'; script-src 'self' 'nonce-${NONCE}'; style-src 'self'; base-uri 'none'`,
            },
          },
          '/film': film,
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await useEverything(page);
          assert.deepEqual(await problemsOf(page), []);
        },
      ),
    );

    test(
      'stores nothing anywhere before its reader has chosen, on this page and the next',
      asReader(
        engine,
        { '/page': contentPage(manager, gated, noteFollowing + dropIn), '/film': film },
        async ({ site, page }) => {
          const stored = async () => ({
            cookie: document.cookie,
            local: Object.keys(localStorage),
            session: Object.keys(sessionStorage),
            databases: (await indexedDB.databases()).length,
            caches: (await caches.keys()).length,
            name: window.name,
          });
          const nothing = { cookie: '', local: [], session: [], databases: 0, caches: 0, name: '' };
          for (const query of ['', '?2']) {
            await page.goto(`${site.url}/page${query}`);
            await barShown(page);
            await page.waitFor(followsTabs);
            await page.press('Tab');
            await page.click(['consent-manager', '[part=preferences]']);
            await page.waitFor(partIsShown, 'save');
            await page.press('Escape');
            await idle(page);
            assert.deepEqual(await page.evaluate(stored), nothing);
            assert.deepEqual(await page.cookies(), []);
          }
        },
      ),
    );

    test(
      'implies nothing while it lies behind another tab, and consent once it is shown',
      asReader(
        engine,
        { '/page': contentPage('<consent-manager></consent-manager>', gated), '/film': film },
        async ({ site, browser, page: first }) => {
          const second = await browser.newPage();
          await second.puppeteer?.bringToFront();
          // WebKit's driver opens a tab behind the one that is shown.
          const [page, front] = engine === 'webkit' ? [second, first] : [first, second];
          await page.waitFor(() => document.visibilityState === 'hidden');
          await page.goto(`${site.url}/page`);
          await site.waitForRequests('/cdn/jaccepte-bar.js');
          await page.waitFor(() => document.documentElement.dataset['consent'] !== undefined);
          assert.equal(await page.evaluate(() => document.visibilityState), 'hidden');
          assert.equal(await page.evaluate(count), 0);
          assert.equal(await readChoice(page), null);
          await front.close();
          await page.puppeteer?.bringToFront();
          await page.waitFor(count);
          assert.equal((await readChoice(page))?.['b'], 'implied');
        },
      ),
    );

    for (const [name, read, isThere] of [
      ['the drop-in', () => readStatic('/cdn/jaccepte.js')!, `'jaccepte' in window`],
      ['define.js', () => bundle(`import './dist/define.js';`), `customElements.get('consent-manager')`],
    ] as const)
      test(`may be parsed in parts long after ${name} has run in its head`, async () => {
        const source = await read();
        const library = holdAnswer(() => source);
        const body = holdAnswer(() => '');
        const rest = holdAnswer(() => '');
        const visit = asReader(
          engine,
          {
            // In a frame, because WebKit's driver does not look at a page that is still on its way.
            '/top': pageOf(
              '<script>onload = () => document.querySelector("iframe").src = "/page";</script><iframe></iframe>',
              '',
            ),
            '/page': contentPage(
              `<p>Texte</p>
              <script>requestAnimationFrame(() => requestAnimationFrame(() => (window.hasPainted = true)));</script>
              <script src="/body.js"></script>
              <consent-manager mode="opt-in" policy-href="/mentions"><script src="/rest.js"></script>
                <consent-category name="statistics" label="Mesure d’audience"></consent-category>
              </consent-manager>`,
              gated,
              noteProblems() + dropIn,
            ),
            '/cdn/jaccepte.js': library.route,
            '/body.js': body.route,
            '/rest.js': rest.route,
          },
          async ({ site, page }) => {
            const inPage = (code: string) =>
              page.waitFor((code) => {
                const { contentWindow } = document.querySelector('iframe')!;
                return (contentWindow as unknown as typeof globalThis).eval(`!!(${code})`) as boolean;
              }, code);
            const root = `document.querySelector('consent-manager').shadowRoot`;
            const click = (selector: string) => inPage(`!${root}.querySelector('${selector}').click()`);
            await page.goto(`${site.url}/top`);
            // Before it has painted something, WebKit runs no async script of a page that it is still parsing.
            await inPage('hasPainted');
            library.release();
            await inPage(`${isThere} && !document.querySelector('consent-manager')`);
            body.release();
            await inPage(`${root} && !document.querySelector('consent-category')`);
            rest.release();
            await inPage(`${root}.querySelector('[part=preferences]') && !window.count`);
            await click('[part=preferences]');
            await inPage(`${root}.querySelector('dialog[open] ul').textContent.includes('Mesure d’audience')`);
            await click('dialog [part=accept]');
            await inPage('window.count === 1');
            assert.equal((await readChoice(page))?.['on'], 'necessary statistics');
            await inPage('problems.length === 0');
          },
        );
        await visit();
      });
  });
}
