import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addDropIn } from './support/add-drop-in.js';
import { asReader, barShown, choiceCookie, dropIn, idle, pageOf, settled } from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';

/** Layouts that the bar may cost a page: for its place, its words, and the question whether it is seen. */
const MOST_FOR_THE_BAR = 4;

const paragraphs =
  '<p>Un paragraphe de la page.</p>'.repeat(500) + '<a href="#" data-consent-action="open">Cookies</a>';
const hidden = '<style>consent-manager:not(:defined) { display: none }</style>';
const choice = choiceCookie({ on: 'necessary preferences statistics marketing' });
const headers = { 'set-cookie': `consent=${choice}; Path=/` };

const routes = {
  '/first': pageOf(`<consent-manager></consent-manager>${paragraphs}`, ''),
  '/chosen': { body: pageOf(`<consent-manager></consent-manager>${paragraphs}`, ''), headers },
  '/chosen-hidden': { body: pageOf(`${hidden}<consent-manager></consent-manager>${paragraphs}`, ''), headers },
  '/other.js': `document.documentElement.dataset.consent = 'necessary';`,
};
/** A script that sets the attribute that the library sets, and does nothing else. */
const other = '<script type="module" async src="/other.js"></script>';

async function countLayouts(page: Page): Promise<number> {
  const { LayoutCount } = await page.puppeteer!.metrics();
  assert.ok(LayoutCount, 'the page has not been laid out');
  return LayoutCount;
}

/** How often a page that has been laid out is laid out again because of a script that comes to it. */
async function layoutsFor(
  page: Page,
  url: string,
  tag: string,
  until: (page: Page) => Promise<unknown> = settled,
): Promise<number> {
  await page.goto(url);
  await idle(page);
  const before = await countLayouts(page);
  await addDropIn(page, tag);
  await until(page);
  await idle(page);
  return (await countLayouts(page)) - before;
}

for (const engine of engines.filter((engine) => engine === 'chromium')) {
  describe(`how often a page is laid out, in ${engine}`, () => {
    test(
      'for a reader who has chosen, no more often than without the library',
      asReader(engine, routes, async ({ site, page }) => {
        const url = `${site.url}/chosen-hidden`;
        assert.equal(await layoutsFor(page, url, dropIn), await layoutsFor(page, url, other));
      }),
    );

    test(
      "once more where the page's own CSS had not hidden the element yet",
      asReader(engine, routes, async ({ site, page }) => {
        const url = `${site.url}/chosen`;
        const least = await layoutsFor(page, url, other);
        const count = await layoutsFor(page, url, dropIn);
        assert.ok(count <= least + 1, `${count} layouts, ${least} without the library`);
      }),
    );

    test(
      `on a first visit, at most ${MOST_FOR_THE_BAR} times for the bar`,
      asReader(engine, routes, async ({ site, page }) => {
        const url = `${site.url}/first`;
        const least = await layoutsFor(page, url, other);
        const count = await layoutsFor(page, url, dropIn, barShown);
        assert.ok(count > least, 'the bar has not been laid out');
        assert.ok(count <= least + MOST_FOR_THE_BAR, `${count} layouts, ${least} without the bar`);
      }),
    );
  });
}
