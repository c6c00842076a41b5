import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { addDropIn } from './support/add-drop-in.js';
import { asReader, barShown, idle, pageOf, settled } from './support/demo.js';
import { engines } from './support/engines.js';
import { holdFile } from './support/held-file.js';

const body = `<consent-manager>
    <p slot="message">Les mots de la page</p>
    <consent-category name="statistics">Ce que les statistiques mesurent</consent-category>
  </consent-manager>`;

/** The line that the README gives to pages that want to show nothing even before the script has come. */
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const line = /<style>consent-manager.*?<\/style>/.exec(readme)?.[0];

/** The children of the element that a reader sees something of. */
const seen = () =>
  [...document.querySelectorAll('consent-manager > *')]
    .filter((child) => {
      const range = document.createRange();
      range.selectNodeContents(child);
      return range.getClientRects().length > 0;
    })
    .map(({ localName }) => localName);

for (const engine of engines) {
  describe(`what the element contains before it is defined, in ${engine}`, () => {
    for (const [page, html] of Object.entries({
      'a page without CSS for it': pageOf(body, ''),
      "a page with the README's line": pageOf(body, line),
    })) {
      const bar = holdFile('/cdn/jaccepte-bar.js');
      test(
        `is not rendered once the engine has run, on ${page}`,
        asReader(engine, { '/page': html, '/cdn/jaccepte-bar.js': bar.route }, async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await addDropIn(page);
          await site.waitForRequests('/cdn/jaccepte-bar.js');
          await settled(page);
          assert.ok(await page.evaluate(() => !customElements.get('consent-manager')));
          assert.deepEqual(await page.evaluate(seen), []);

          // The bar then shows what is meant to be shown.
          bar.release();
          await barShown(page);
          await idle(page);
          assert.deepEqual(await page.evaluate(seen), ['p']);
        }),
      );
    }

    test(
      "is left to the page's own CSS until the engine has come: the README's line hides it",
      asReader(engine, { '/bare': pageOf(body, ''), '/styled': pageOf(body, line) }, async ({ site, page }) => {
        assert.ok(line, 'the README has no such line');
        await page.goto(`${site.url}/styled`);
        assert.deepEqual(await page.evaluate(seen), []);
        await page.goto(`${site.url}/bare`);
        assert.deepEqual(await page.evaluate(seen), ['p', 'consent-category']);
      }),
    );
  });
}
