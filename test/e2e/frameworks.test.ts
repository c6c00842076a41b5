import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { apps, buildApp, checkApp, prepareApps, siteOf } from '../frameworks/apps.mjs';
import { accept, asReader, barGone, barShown, idle } from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';
import { noteProblems, problemsOf } from './support/problems.js';
import type { Route } from './support/site-server.js';

/** What the owner of a page finds on the console, warnings of the framework's included. */
const noteConsole = `${noteProblems()}<script>
  for (const name of ['warn', 'error']) {
    const tell = console[name];
    console[name] = (...words) => {
      problems.push(name + ': ' + words.join(' '));
      tell.apply(console, words);
    };
  }
</script>`;

/** What Lit's development build says of itself, and of an app that takes note of what its own rendering brings about. */
const isNoProblem = (line: string) => /Lit is in dev mode|Element site-app scheduled an update/.test(line);

const routes: Record<string, Route> = {
  '/measure.js': 'window.measured = (window.measured ?? 0) + 1;',
  '/player.html': '<!doctype html><title>A film</title>',
};

/** The files of a built app, at `/name/`. */
function addSite(app: string): void {
  for (const file of readdirSync(siteOf(app), { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    routes[`/${app}${path.slice(siteOf(app).length).replaceAll('\\', '/')}`] = { body: readFileSync(path) };
  }
  const page = readFileSync(join(siteOf(app), 'index.html'), 'utf8');
  routes[`/${app}/`] = { body: page.replace('<head>', `<head>${noteConsole}`), headers: html };
}
const html = { 'content-type': 'text/html; charset=utf-8' };

const textOf = (selector: string) => document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
const isGranted = (names: string) => document.querySelector('#granted')?.textContent.trim() === names;
/** Where the library is there before the element, the element's categories are a change. */
const events = () =>
  [...document.querySelectorAll('#events li')]
    .map((item) => item.textContent.trim())
    .filter((event) => event !== 'api: necessary');
const measured = () => (window as unknown as { measured?: number }).measured ?? 0;
const partText = (path: readonly [string, string]) =>
  document.querySelector(path[0])?.shadowRoot?.querySelector(path[1])?.textContent.trim();
const frameSource = () => document.querySelector('consent-gate iframe')?.getAttribute('src') ?? null;
const isHeld = () => document.querySelector('consent-gate')?.hasAttribute('held');
const counts = () => [
  document.querySelectorAll('consent-manager').length,
  [...document.querySelectorAll('consent-manager')].filter((one) => one.shadowRoot?.querySelector('[part=banner]'))
    .length,
];

/** Leaves the article for another page of the app, and comes back. */
async function leaveAndReturn(page: Page): Promise<void> {
  await page.click('[data-route=about]');
  await page.waitFor(() => document.querySelector('h1')?.textContent === 'About');
  await idle(page);
  await page.click('[data-route=article]');
  await page.waitFor(() => document.querySelector('h1')?.textContent === 'Article');
  await idle(page);
}

async function assertNoProblems(page: Page): Promise<void> {
  const noted = [...(await problemsOf(page)), ...page.logs.map(({ type, text }) => `${type}: ${text}`)];
  assert.deepEqual(
    noted.filter((line) => !isNoProblem(line)),
    [],
  );
}

before(() => {
  prepareApps();
});

for (const app of apps) {
  describe(`the element in ${app}`, () => {
    before(async () => {
      if (app === 'angular') await checkApp(app);
      await buildApp(app);
      addSite(app);
    });

    for (const engine of engines) {
      test(
        `in ${app}: takes a property, tells its events, is called by its methods, and gates, in ${engine}`,
        asReader(engine, routes, async ({ site, page }) => {
          await page.goto(`${site.url}/${app}/`);
          await barShown(page);
          await page.waitFor(isGranted, 'necessary');
          await page.waitFor(isHeld);
          assert.equal(await page.evaluate(partText, accept), 'Fine by me');
          assert.deepEqual((await page.evaluate(events)).sort(), ['ready', 'shown: banner']);
          assert.equal(await page.evaluate(frameSource), null);
          assert.equal(site.requestsOf('/measure.js').length, 0);

          await page.click('#choose');
          await page.waitFor(isGranted, 'necessary statistics');
          await page.waitFor(measured);
          await barGone(page);
          await idle(page);
          assert.deepEqual((await page.evaluate(events)).slice(2), ['api: necessary statistics']);
          assert.equal(await page.evaluate(frameSource), null);

          await page.click(['consent-gate', '[part=allow]']);
          await page.waitFor(isGranted, 'necessary statistics marketing');
          await site.waitForRequests('/player.html');
          await idle(page);
          assert.equal(await page.evaluate(isHeld), false);
          assert.equal(site.requestsOf('/player.html').length, 1);
          assert.equal(await page.evaluate(measured), 1);
          assert.deepEqual((await page.evaluate(events)).slice(3), ['choose: necessary statistics marketing']);

          await page.click('[data-consent-action=open]');
          await page.waitFor(() => !!document.querySelector('consent-manager:state(preferences)'));
          await page.click(['consent-manager', 'dialog [part=refuse]']);
          await page.waitFor(isGranted, 'necessary');
          await page.waitFor(isHeld);
          await page.waitFor(() => !document.querySelector('consent-gate iframe')?.hasAttribute('src'));
          assert.ok((await page.evaluate(events)).includes('refuse: necessary'));
          await assertNoProblems(page);
        }),
      );

      test(
        `in ${app}: goes and comes with a page of the app, and asks nobody twice, in ${engine}`,
        asReader(engine, routes, async ({ site, page }) => {
          await page.goto(`${site.url}/${app}/`);
          await barShown(page);
          // Not answered: it asks wherever it is.
          await leaveAndReturn(page);
          await barShown(page);
          assert.deepEqual(await page.evaluate(counts), [1, 1]);
          assert.equal(await page.evaluate(partText, accept), 'Fine by me');

          await page.click(accept);
          await page.waitFor(isGranted, 'necessary statistics marketing');
          await barGone(page);
          await page.waitFor(measured);
          await site.waitForRequests('/player.html');
          const before = await page.evaluate(events);
          assert.equal(before.filter((event) => event === 'accept: necessary statistics marketing').length, 1);

          await leaveAndReturn(page);
          await site.waitForRequests('/player.html', 2);
          assert.deepEqual(await page.evaluate(counts), [1, 0]);
          assert.equal(await page.evaluate(textOf, '#granted'), 'necessary statistics marketing');
          assert.equal(await page.evaluate(measured), 1);
          assert.deepEqual(await page.evaluate(events), before);

          // It still works: the one that is there now opens, and is heard.
          await page.click('#choose');
          await page.waitFor(isGranted, 'necessary statistics');
          assert.deepEqual((await page.evaluate(events)).slice(before.length), ['api: necessary statistics']);

          // Firefox gives up a reload where a frame is still being emptied.
          await idle(page);
          await page.reload();
          await page.waitFor(isGranted, 'necessary statistics');
          await page.waitFor(measured);
          await idle(page);
          assert.deepEqual(await page.evaluate(counts), [1, 0]);
          await assertNoProblems(page);
        }),
      );
    }
  });
}
