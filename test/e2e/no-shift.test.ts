import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept, asReader, barGone, barShown, idle, optOut, pageOf, partIsShown } from './support/demo.js';
import { engines } from './support/engines.js';

/** What the browser has told of the page since it began to load. */
interface Watched extends Window {
  /** By how much something has moved, each time; those that follow a click count as well. */
  shifts: number[];
  /** The elements that were the largest paint so far; null for what is in a shadow tree. */
  largest: (string | null)[];
}

/** For the page, before anything else. */
const watch = () => {
  const page = window as unknown as Watched;
  page.shifts = [];
  page.largest = [];
  const keep = (type: string, handle: (entry: { value: number; element: Element | null }) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) handle(entry as never);
    }).observe({ type, buffered: true });
  keep('layout-shift', ({ value }) => page.shifts.push(value));
  keep('largest-contentful-paint', ({ element }) => page.largest.push(element && `${element.localName}#${element.id}`));
};

const shifts = () => (window as unknown as Watched).shifts;
const hasShifted = () => (window as unknown as Watched).shifts.length > 0;
const largest = () => (window as unknown as Watched).largest;
const isLargest = (name: string) => (window as unknown as Watched).largest.includes(name);

/** Where the bar is laid out, whatever its animation has come to. */
const barBox = () => {
  const bar = document.querySelector('consent-manager')?.shadowRoot?.querySelector<HTMLElement>('[part=banner]');
  return bar && [bar.offsetLeft, bar.offsetTop, bar.offsetWidth, bar.offsetHeight];
};

const screens: Record<string, [number, number]> = { 'a phone': [390, 844], 'a desktop': [1366, 768] };
const positions = ['bottom', 'top', 'bottom-start', 'bottom-end', 'center'];
const head = '<meta name="viewport" content="width=device-width">';
const paragraphs = '<p>Un paragraphe de la page.</p>'.repeat(40);
const twoLines = '<p id="text">Une page courte, de deux<br>lignes seulement.</p>';
const manager = (position: string) => `<consent-manager position="${position}"></consent-manager>`;

const pagesOf = (text: string) =>
  Object.fromEntries(positions.map((position) => [`/${position}`, pageOf(head + manager(position) + text)]));

for (const engine of engines.filter((engine) => engine === 'chromium')) {
  describe(`a page that the bar comes to, in ${engine}`, () => {
    for (const [screen, size] of Object.entries(screens))
      for (const position of positions)
        test(
          `nothing moves when it comes, is answered, confirms and goes: ${position}, on ${screen}`,
          asReader(engine, pagesOf(paragraphs), async ({ site, page }) => {
            await page.setViewport(...size);
            await page.evaluateOnNewDocument(watch);
            await page.goto(`${site.url}/${position}`);
            await barShown(page);
            await idle(page);
            const box = await page.evaluate(barBox);

            await page.click(optOut);
            await page.waitFor(partIsShown, 'undo');
            await idle(page);
            assert.deepEqual(await page.evaluate(barBox), box, 'the confirmation has another place');

            await page.click(['consent-manager', '[part=undo]']);
            await page.waitFor(partIsShown, 'opt-out');
            await idle(page);
            assert.deepEqual(await page.evaluate(barBox), box, 'the notice has come back to another place');

            await page.click(accept);
            await barGone(page);
            await idle(page);
            assert.deepEqual(await page.evaluate(shifts), []);

            // What does move is seen.
            await page.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<h1>Titre</h1>'));
            await page.waitFor(hasShifted);
          }),
        );

    for (const motion of ['no-preference', 'reduce'])
      for (const [screen, size] of Object.entries(screens))
        test(
          `the bar is never its largest paint, with motion: ${motion}, on ${screen}`,
          asReader(engine, pagesOf(twoLines), async ({ site, page }) => {
            await page.setViewport(...size);
            await page.puppeteer!.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
            await page.evaluateOnNewDocument(watch);
            for (const position of positions) {
              await page.goto(`${site.url}/${position}`);
              await barShown(page);
              await idle(page);
              // What comes after the bar and is larger is seen, so the bar would have been.
              await page.evaluate(() => {
                document.body.insertAdjacentHTML('beforeend', `<p id="late">${'Un texte long. '.repeat(150)}</p>`);
              });
              await page.waitFor(isLargest, 'p#late');
              assert.deepEqual(await page.evaluate(largest), ['p#text', 'p#late'], position);
            }
          }),
        );
  });
}
