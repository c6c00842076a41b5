import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asReader, barGone, barShown, pageOf, readChoice } from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';

const PAGE = pageOf(`
  <consent-manager mode="opt-in" opener="start">
    <consent-category name="statistics"></consent-category>
    <consent-category name="marketing"><consent-service name="video" label="Vidéo"></consent-service></consent-category>
  </consent-manager>
  <p><a href="#suite">Un lien de la page</a></p>
  <consent-gate category="marketing" service="video">
    <iframe title="Un film" data-src="/film" width="560" height="315"></iframe>
  </consent-gate>`);

/** For the page: where focus is, shadow roots included. */
function whereIsFocus(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element) return '';
  const name = element.getAttribute('aria-labelledby')?.split(' ')[0];
  const label = name ? (element.getRootNode() as ShadowRoot).getElementById(name)?.textContent : '';
  return [element.localName, element.getAttribute('part') ?? '', label?.trim() ?? ''].filter(Boolean).join(' ');
}

/** Presses Tab until focus is there, and fails where it does not come within a reader's patience. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < 25; count++) {
    await page.press('Tab');
    const focus = await page.evaluate(whereIsFocus);
    if (focus.startsWith(wanted)) return;
    passed.push(focus);
  }
  assert.fail(`focus never came to ${wanted}, but to ${passed.join(', ')}`);
}

const dialogIs = (page: Page, isOpen: boolean) =>
  page.waitFor(
    (wanted: boolean) =>
      !!document.querySelector('consent-manager')?.shadowRoot?.querySelector('dialog')?.open === wanted,
    isOpen,
  );
const focusIs = (page: Page, wanted: string) =>
  page.waitFor((text: string) => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return [element?.localName, element?.getAttribute('part')].filter(Boolean).join(' ') === text;
  }, wanted);

for (const engine of engines)
  describe(`a reader with a keyboard alone, in ${engine}`, () => {
    test(
      'goes through bar, preferences, embed and opener, and focus is never lost',
      asReader(
        engine,
        { '/page': PAGE, '/film': '<!doctype html><title>Film</title><p>Film' },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);

          // The bar comes first, and lets go: a page can be read without an answer.
          await tabTo(page, 'button refuse');
          await tabTo(page, 'a');
          await page.press('Shift+Tab');
          await page.press('Shift+Tab');
          await focusIs(page, 'button preferences');

          await page.press('Enter');
          await dialogIs(page, true);
          await focusIs(page, 'h2 title');
          await page.press('Escape');
          await dialogIs(page, false);
          await focusIs(page, 'button preferences');
          assert.equal(await readChoice(page), null);

          await page.press('Enter');
          await dialogIs(page, true);
          await tabTo(page, 'input switch Statistiques');
          await page.press(' ');
          await tabTo(page, 'button save');
          await page.press('Enter');
          await dialogIs(page, false);
          await barGone(page);
          const choice = await readChoice(page);
          assert.equal(choice?.['on'], 'necessary statistics');
          assert.equal(choice['off'], 'marketing');
          assert.notEqual(await page.evaluate(whereIsFocus), 'body');

          await tabTo(page, 'button allow');
          await page.press('Enter');
          await focusIs(page, 'iframe');
          await page.waitFor(() => document.querySelector('iframe')?.getAttribute('src') === '/film');
          assert.equal((await readChoice(page))?.['son'], 'video');

          await page.evaluate(() => document.querySelector('a')?.focus());
          await page.press('Shift+Tab');
          await focusIs(page, 'button opener');
          await page.press('Enter');
          await dialogIs(page, true);
          await page.press('Escape');
          await dialogIs(page, false);
          await focusIs(page, 'button opener');
        },
      ),
    );
  });
