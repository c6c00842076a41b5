import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { asReader, barGone, barShown, partIsShown } from './support/demo.js';
import { engines } from './support/engines.js';

/** The first page of README as it is copied into an empty file, with the addresses that a site has in place of `…`. */
const readPage = (readme: string) => {
  const [, page = ''] = /```html\n([^]*?)```/.exec(readFileSync(readme, 'utf8')) ?? [];
  return page
    .replace('https://…/jaccepte.js', '/cdn/jaccepte.js')
    .replace(/https:\/\/www\.youtube\S*?(?=")/, '/film.html');
};

/**
 * For the page: clicks in the bar or the preferences. A file without a doctype is laid out by other rules, under which Firefox's
 * driver takes what is fixed at its end for out of sight.
 */
const clickPart = (selector: string) => {
  document.querySelector('consent-manager')?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
};

for (const engine of engines) {
  describe(`a newcomer's first page, in ${engine}`, () => {
    for (const readme of ['README.md', 'README.fr.md'])
      test(
        `works as it stands in ${readme}`,
        asReader(
          engine,
          {
            '/page.html': readPage(readme),
            '/analytics.js': 'document.cookie = "_ga=1; Path=/"; window.measured = (window.measured ?? 0) + 1;',
            '/film.html': '<p>Film</p>',
          },
          async ({ site, page }) => {
            await page.goto(`${site.url}/page.html`);
            await barShown(page);
            await page.evaluate(clickPart, '[part=accept]');
            await barGone(page);
            await page.waitFor(() => (window as { measured?: number }).measured === 1);
            await site.waitForRequests('/film.html');

            await page.evaluate(() => document.querySelector<HTMLElement>('[data-consent-action=open]')?.click());
            await page.waitFor(partIsShown, 'dialog');
            await page.evaluate(clickPart, 'dialog [part=refuse]');
            await page.waitFor(() => document.documentElement.dataset['consent'] === 'necessary');
            await page.waitFor(() => !document.cookie.includes('_ga'));

            site.clearLog();
            await page.goto(`${site.url}/page.html`);
            await page.waitFor(() => document.documentElement.dataset['consent'] === 'necessary');
            await page.waitFor(() => document.readyState === 'complete');
            assert.deepEqual(
              site.log.map(({ path }) => path),
              ['/page.html', '/cdn/jaccepte.js'],
            );
            assert.deepEqual(page.logs, []);
          },
        ),
      );
  });
}
