import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type * as Axe from 'axe-core';
import { addDropIn } from './support/add-drop-in.js';
import { contentPage } from './support/content-page.js';
import { asReader, barGone, barShown, dropIn, idle, pageOf, partIsShown, readChoice } from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';

// What other consent libraries get wrong with what readers see and use, each on one and the same page.

const manager = (attributes: string) => `<consent-manager policy-href="/mentions" ${attributes}>
  <consent-category name="statistics" cookies="_ga"></consent-category>
  <consent-category name="media" label="Vidéos" default="granted"><consent-service name="video"></consent-service></consent-category>
</consent-manager>`;

/** Notes what the reader is taken to have asked for, and what came of it. */
const noteEvents = `<script>
  window.heard = [];
  for (const type of ['consent-request', 'consent-change'])
    document.addEventListener(type, ({ detail }) => heard.push(type + ' ' + detail.source));
</script>`;
const gated = '<script type="text/plain" data-category="statistics">window.count = (window.count ?? 0) + 1;</script>';

interface Noted extends Window {
  heard: string[];
  count?: number;
  axe: typeof Axe;
}
const heard = () => (window as unknown as Noted).heard;
const count = () => (window as unknown as Noted).count ?? 0;

const openPreferences = async (page: Page) => {
  await page.click(['consent-manager', '[part=preferences]']);
  await page.waitFor(partIsShown, 'save');
};
const preferencesGone = (page: Page) =>
  page.waitFor(() => !document.querySelector('consent-manager')?.shadowRoot?.querySelector('dialog'));

/** For the page: moves focus to a part of what is shown. */
const focusOn = (path: string) => {
  document.querySelector('consent-manager')!.shadowRoot!.querySelector<HTMLElement>(path)!.focus();
};
/** For the page: the element of it that has focus, and the part of ours. */
const focus = () => [
  document.activeElement?.localName,
  document.activeElement?.shadowRoot?.activeElement?.getAttribute('part') ?? '',
];

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));
/** For the page: what axe-core has to say of all of it. */
const findFaults = async () => {
  const fading = () =>
    [...document.querySelector('consent-manager')!.shadowRoot!.querySelectorAll('.bar, dialog')].some(
      (one) => getComputedStyle(one).opacity !== '1',
    );
  while (fading()) await new Promise(requestAnimationFrame);
  const { violations, passes } = await (window as unknown as Noted).axe.run(document);
  // What it has looked at reaches into the shadow root.
  if (!passes.some(({ nodes }) => nodes.some(({ target }) => Array.isArray(target[0])))) return ['it has seen nothing'];
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
};

/** A page in a frame of that size, which no engine makes larger. */
const framed = (width: number, height: number, path: string) =>
  pageOf(`<iframe title="x" style="border: 0; width: ${width}px; height: ${height}px" src="${path}"></iframe>`, '');
const framedBarShown = (page: Page) =>
  page.waitFor(() => {
    const manager = document.querySelector('iframe')?.contentDocument?.querySelector('consent-manager');
    const bar = manager?.shadowRoot?.querySelector('[part=banner]');
    return !!bar?.clientHeight && bar.getAnimations().every(({ playState }) => playState === 'finished');
  });

/** For the page: what of the bar in its frame is cut off and cannot be scrolled to, and the share that it takes. */
const measureBar = () => {
  const { contentDocument, contentWindow } = document.querySelector('iframe')!;
  const { innerWidth, innerHeight } = contentWindow!;
  const root = contentDocument!.querySelector('consent-manager')!.shadowRoot!;
  const bar = root.querySelector('[part=banner]')!;
  const isWithin = ({ left, top, right, bottom }: DOMRect) =>
    left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
  const cut = [...bar.querySelectorAll('button, a')].filter((part) => {
    part.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    // A link may go on in the next line.
    const box = part.getClientRects()[0]!;
    const middle = root.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    return !isWithin(box) || !part.contains(middle);
  });
  const box = bar.getBoundingClientRect();
  return {
    cut: cut.map((part) => part.getAttribute('part')),
    isWithin: isWithin(box),
    isWide: bar.scrollWidth > bar.clientWidth + 1 || contentDocument!.documentElement.scrollWidth > innerWidth,
    share: (box.width * box.height) / (innerWidth * innerHeight),
  };
};

for (const engine of engines) {
  describe(`the bar on a page of content, in ${engine}`, () => {
    for (const mode of ['implied', 'opt-in'])
      test(
        `axe finds nothing wrong with the whole page: bar and preferences, ${mode}`,
        asReader(
          engine,
          { '/page': contentPage(manager(`mode="${mode}"`)), '/axe.js': { body: axe } },
          async ({ site, page }) => {
            await page.goto(`${site.url}/page`);
            await addDropIn(page, '<script src="/axe.js"></script>');
            await page.waitFor(() => 'axe' in window);
            await barShown(page);
            assert.deepEqual(await page.evaluate(findFaults), []);
            await page.evaluate(() => document.querySelector('consent-manager')!.showPreferences());
            await page.waitFor(partIsShown, 'save');
            assert.deepEqual(await page.evaluate(findFaults), []);
          },
        ),
      );

    test(
      'the preferences keep Tab from the page behind them; Escape closes them, saves nothing and gives focus back',
      asReader(engine, { '/page': contentPage(manager('mode="opt-in"')) }, async ({ site, page }) => {
        await page.goto(`${site.url}/page`);
        await barShown(page);
        await page.evaluate(focusOn, '[part=preferences]');
        await page.press('Enter');
        await page.waitFor(partIsShown, 'save');
        const visited: (string | undefined)[][] = [];
        for (let times = 0; times < 24; times++) {
          await page.press(times < 16 ? 'Tab' : 'Shift+Tab');
          visited.push(await page.evaluate(focus));
        }
        // Where a browser has controls of its own, Tab comes by these: focus is then nowhere in the page.
        const elements = new Set(visited.map(([element]) => element));
        elements.delete('body');
        assert.deepEqual([...elements], ['consent-manager'], visited.join(' '));
        for (const part of ['close', 'switch', 'refuse', 'save', 'accept'])
          assert.ok(
            visited.some(([, one]) => one === part),
            `${part} among ${visited.join(' ')}`,
          );

        await page.evaluate(focusOn, '[part=save]');
        await page.press('Escape');
        await preferencesGone(page);
        await page.waitFor(
          () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('part') === 'preferences',
        );
        assert.equal(await readChoice(page), null);
      }),
    );

    const closings: Record<string, (page: Page) => Promise<unknown>> = {
      'the cross': (page) => page.click(['consent-manager', 'dialog [part=close]']),
      Escape: (page) => page.press('Escape'),
      'a click beside them': (page) =>
        page.evaluate(() => document.querySelector('consent-manager')!.shadowRoot!.querySelector('dialog')!.click()),
    };
    test(
      `closing the preferences is no answer: ${Object.keys(closings).join(', ')}`,
      asReader(
        engine,
        { '/page': contentPage(manager('mode="opt-in"'), gated, noteEvents + dropIn) },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          for (const [name, close] of Object.entries(closings)) {
            await openPreferences(page);
            await page.click(['consent-manager', 'dialog [part=switch]']);
            await close(page);
            await preferencesGone(page);
            await idle(page);
            assert.ok(await page.evaluate(partIsShown, 'banner'), name);
            assert.equal(await readChoice(page), null, name);
            assert.equal(await page.evaluate(() => window.jaccepte?.current.basis), 'none', name);
          }
          assert.deepEqual(await page.evaluate(heard), []);
          assert.equal(await page.evaluate(count), 0);
        },
      ),
    );

    for (const [name, key] of Object.entries({ Enter: 'Enter', 'the space bar': ' ', 'a click': '' }))
      test(
        `${name} answers once, in a form of the page too, and sends nothing: bar and preferences`,
        asReader(
          engine,
          {
            '/page': contentPage(
              `<form action="/sent"><input name="a">${manager('mode="opt-in"')}<button>Envoyer</button></form>`,
              gated,
              noteEvents + dropIn,
            ),
          },
          async ({ site, page }) => {
            const press = async (path: string) => {
              if (!key) return page.click(['consent-manager', path]);
              await page.evaluate(focusOn, path);
              return page.press(key);
            };
            await page.goto(`${site.url}/page`);
            await barShown(page);
            await press('[part=accept]');
            await barGone(page);
            await page.waitFor(count);
            await idle(page);
            assert.deepEqual(await page.evaluate(heard), ['consent-request accept', 'consent-change accept']);
            assert.equal(await page.evaluate(count), 1);

            await page.evaluate(() => document.querySelector('consent-manager')!.showPreferences());
            await page.waitFor(partIsShown, 'save');
            await page.click(['consent-manager', 'dialog [part=switch]']);
            await press('dialog [part=save]');
            await preferencesGone(page);
            await idle(page);
            assert.deepEqual((await page.evaluate(heard)).slice(2), [
              'consent-request choose',
              'consent-change choose',
            ]);
            assert.equal((await readChoice(page))?.['off'], 'statistics');
            assert.equal(site.requestsOf('/sent').length, 0);
            assert.equal(site.requestsOf('/page').length, 1);
          },
        ),
      );

    for (const mode of ['implied', 'opt-in'])
      test(
        `at 320 by 256 pixels none of the bar is cut off, and at 390 by 844 it takes a third at most: ${mode}`,
        asReader(
          engine,
          {
            '/page': ({ query }) => contentPage(manager(`mode="${mode}" position="${query.get('position') ?? ''}"`)),
            '/framed': ({ query }) =>
              framed(
                Number(query.get('width')),
                Number(query.get('height')),
                `/page?position=${query.get('position')}`,
              ),
          },
          async ({ site, page }) => {
            for (const position of ['bottom', 'top', 'bottom-start', 'bottom-end', 'center']) {
              await page.goto(`${site.url}/framed?width=320&height=256&position=${position}`);
              await framedBarShown(page);
              const { cut, isWithin, isWide } = await page.evaluate(measureBar);
              assert.deepEqual([cut, isWithin, isWide], [[], true, false], position);
              await page.goto(`${site.url}/framed?width=390&height=844&position=${position}`);
              await framedBarShown(page);
              const { share } = await page.evaluate(measureBar);
              assert.ok(share > 0 && share <= 1 / 3, `${position}: ${share}`);
            }
          },
        ),
      );
  });
}
