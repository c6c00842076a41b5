import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bundle } from './support/bundle.js';
import { accept, asReader, barGone, barShown, idle, pageOf } from './support/demo.js';
import { engines } from './support/engines.js';
import { noteProblems, problemsOf } from './support/problems.js';
import type { Route } from './support/site-server.js';

const routes: Record<string, Route> = {
  '/site.js': () => bundle("import 'jaccepte/define.js';"),
  '/page': pageOf('<main></main>', `${noteProblems()}<script type="module" src="/site.js"></script>`),
  '/player.html': '<!doctype html><title>A film</title>',
};

/** As React, Preact and Vue render: properties where there are any, then the whole tree into the page. */
const render = (opener: string) => {
  const manager = document.createElement('consent-manager');
  manager.setAttribute('mode', 'opt-in');
  manager.opener = opener;
  const gate = document.createElement('consent-gate');
  gate.category = 'marketing';
  gate.service = 'film';
  const frame = document.createElement('iframe');
  frame.dataset['src'] = '/player.html';
  gate.append(frame);
  document.querySelector('main')!.replaceChildren(manager, gate);
  return [gate.outerHTML, gate.category];
};
const hasOpener = () => !!document.querySelector('consent-manager')?.shadowRoot?.querySelector('[part=opener]');

for (const engine of engines) {
  describe(`properties in place of attributes, in ${engine}`, () => {
    for (const opener of ['none', 'start'])
      test(
        `the embed of a gate is let through, and opener=${opener} is followed`,
        asReader(engine, routes, async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await page.waitFor(() => !!customElements.get('consent-manager'));
          const [markup, category] = await page.evaluate(render, opener);
          assert.match(markup ?? '', /^<consent-gate category="marketing" service="film"/);
          assert.equal(category, 'marketing');
          await barShown(page);
          await page.click(accept);
          await barGone(page);
          await site.waitForRequests('/player.html');
          if (opener === 'start') await page.waitFor(hasOpener);
          await idle(page);
          assert.equal(await page.evaluate(hasOpener), opener === 'start');

          // One that comes where it is granted already.
          await page.evaluate(render, opener);
          await site.waitForRequests('/player.html', 2);
          assert.deepEqual(await problemsOf(page), []);
        }),
      );

    test(
      'a page that comes before the last one goes has the bar, and nobody is warned',
      asReader(engine, routes, async ({ site, page }) => {
        await page.goto(`${site.url}/page`);
        await page.waitFor(() => !!customElements.get('consent-manager'));
        await page.evaluate(render, 'none');
        await barShown(page);
        // In a task of the page's own: WebKit's driver lets promises go on between two steps of its scripts.
        await page.evaluate(() => {
          setTimeout(() => {
            const last = document.querySelector('consent-manager')!;
            const next = document.createElement('consent-manager');
            next.setAttribute('mode', 'opt-in');
            next.id = 'next';
            last.after(next);
            last.remove();
          });
        });
        await page.waitFor(() => !!document.querySelector('consent-manager#next'));
        await barShown(page);
        await page.click(accept);
        await barGone(page);
        assert.deepEqual(page.logs, []);
      }),
    );
  });
}
