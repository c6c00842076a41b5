import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { renderPage } from '../../demo/frameworks/ssr/server.mjs';
import { addDropIn } from './support/add-drop-in.js';
import { bundle } from './support/bundle.js';
import { accept, asReader, barGone, barShown, choiceCookie, dropIn, idle } from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';
import { holdFile } from './support/held-file.js';
import { noteProblems, problemsOf } from './support/problems.js';
import type { Answer, LoggedRequest, Route } from './support/site-server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Notes of every frame how many bars are to be seen, and how opaque they are; and of every change of the tree, which comes
 * before a frame can show it.
 */
const watchBars = `<script>
  window.frames_ = [];
  const look = () => {
    const bars = [...(document.querySelector('consent-manager')?.shadowRoot?.querySelectorAll('.bar') ?? [])];
    const seen = bars.filter((bar) => bar.getBoundingClientRect().height > 0);
    frames_.push(seen.map((bar) => getComputedStyle(bar).opacity).join('+'));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
</script>`;

/** What one frame after the other showed, each kind once. */
const frames = (): string[] => [...new Set((window as unknown as { frames_: string[] }).frames_)];
const startFrames = () => void (window as unknown as { frames_: string[] }).frames_.splice(0);

/** The page of demo/frameworks/ssr, with another script for its drop-in where a test has one. */
const renderFor =
  (script = dropIn) =>
  async ({ headers }: LoggedRequest): Promise<Answer> => {
    const page = renderPage(headers.cookie);
    const html = await text(page.body);
    return {
      headers: page.headers,
      body: html
        .replace('<head>', `<head>${noteProblems()}${watchBars}`)
        .replace(/<script type="module".*?<\/script>/, script),
    };
  };

const files: Record<string, Route> = {
  '/measure.js': 'window.measured = (window.measured ?? 0) + 1;',
  '/player.html': '<!doctype html><title>A film</title>',
};
const measured = () => (window as unknown as { measured?: number }).measured ?? 0;
const countBars = () =>
  document.querySelector('consent-manager')?.shadowRoot?.querySelectorAll('[part=banner]').length ?? 0;
const isUpgraded = () => document.querySelector('consent-manager')?.matches(':defined:state(banner)');

/** As a reader comes who has chosen. */
async function keepChoice(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/round-trip.html`);
  const cookie = choiceCookie({ m: 'opt-in', on: 'necessary statistics', off: 'marketing' });
  await page.evaluate((value) => {
    document.cookie = `consent=${value}; Path=/`;
  }, cookie);
}

/** Ways to load the library on a page that came with a declarative shadow root. */
const ways: Record<string, { script: string; routes: Record<string, Route>; held: string }> = {
  'the drop-in': { script: dropIn, routes: {}, held: '/cdn/jaccepte.js' },
  'define.js in a bundle': {
    script: '<script type="module" async src="/site.js"></script>',
    routes: { '/site.js': () => bundle("import 'jaccepte/define.js';") },
    held: '',
  },
  "define.js beside Lit's hydration": {
    script: '<script type="module" async src="/site.js"></script>',
    routes: {
      '/site.js': () =>
        bundle("import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import 'jaccepte/define.js';"),
    },
    held: '',
  },
};

for (const engine of engines) {
  describe(`a page from a server, in ${engine}`, () => {
    for (const [way, { script, routes }] of Object.entries(ways)) {
      test(
        `with ${way}: a reader who has to see the bar has it at once, and one bar to the end`,
        asReader(
          engine,
          { ...files, ...routes, '/page': renderFor(script), '/bare': renderFor('') },
          async ({ site, page }) => {
            // Before any script of the library.
            await page.goto(`${site.url}/bare`);
            await barShown(page);
            assert.equal(await page.evaluate(() => !!customElements.get('consent-manager')), false);

            await page.goto(`${site.url}/page`);
            await page.waitFor(isUpgraded);
            await idle(page);
            assert.equal(await page.evaluate(countBars), 1);
            const shown = await page.evaluate(frames);
            assert.deepEqual(shown.filter(Boolean), ['1'], 'it came again, or there were two');
            assert.equal(shown.indexOf(''), shown.includes('') ? 0 : -1, 'it was away for a moment');
            // It is the element's own, with the element's own styles.
            assert.equal(
              await page.evaluate(
                () => !!document.querySelector('consent-manager')?.shadowRoot?.querySelector('.server'),
              ),
              false,
            );
            const { position } = await page.evaluate(() => {
              const bar = document.querySelector('consent-manager')!.shadowRoot!.querySelector('.bar')!;
              document.querySelector('consent-manager')!.shadowRoot!.querySelector('style')?.remove();
              return { position: getComputedStyle(bar).position };
            });
            assert.equal(position, 'fixed');

            await page.click(accept);
            await barGone(page);
            await page.waitFor(measured);
            await site.waitForRequests('/player.html');
            assert.deepEqual(await problemsOf(page), []);
            assert.equal(await page.evaluate(measured), 1);
          },
        ),
      );

      test(
        `with ${way}: a reader who has chosen sees no bar in any frame`,
        asReader(engine, { ...files, ...routes, '/page': renderFor(script) }, async ({ site, page }) => {
          await keepChoice(page, site.url);
          await page.goto(`${site.url}/page`);
          await page.waitFor(measured);
          await idle(page);
          assert.deepEqual(await page.evaluate(frames), ['']);
          assert.equal(await page.evaluate(countBars), 0);
          assert.equal(site.requestsOf('/player.html').length, 0);

          // What was empty is filled when it is asked for.
          await page.evaluate(startFrames);
          await page.click('[data-consent-action=open]');
          await page.waitFor(() => !!document.querySelector('consent-manager:state(preferences)'));
          await page.click(['consent-manager', 'dialog [part=refuse]']);
          await page.waitFor(() => document.documentElement.dataset['consent'] === 'necessary');
          assert.deepEqual(await problemsOf(page), []);
        }),
      );
    }

    const bar = holdFile('/cdn/jaccepte-bar.js');
    test(
      "the server's bar is answered before the element has come",
      asReader(
        engine,
        { ...files, '/page': renderFor(''), '/cdn/jaccepte-bar.js': bar.route },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await addDropIn(page);
          await barShown(page);
          await page.waitFor(() => document.documentElement.dataset['consent'] === 'necessary');
          await page.click(accept);
          await page.waitFor(measured);
          bar.release();
          await barGone(page);
          assert.match(await page.evaluate(() => document.cookie), /b=expressed.*on=necessary\+statistics\+marketing/);
        },
      ),
    );
  });
}

describe('the entries where there is a server', () => {
  const entries = ['jaccepte', 'jaccepte/auto.js', 'jaccepte/define.js', 'jaccepte/headless.js', 'jaccepte/server.js'];
  for (const entry of entries)
    test(`${entry} leaves no global beside @lit-labs/ssr`, () => {
      const script = `
        await import('@lit-labs/ssr');
        const before = new Set(Object.getOwnPropertyNames(globalThis));
        await import('${entry}');
        console.log(JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name))));
        console.log(customElements.get('consent-manager') === undefined);`;
      const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: root,
        encoding: 'utf8',
      });
      const added = output.replace(/"(lit|reactive)\w+Versions",?/g, '');
      assert.equal(added, '[]\ntrue\n');
    });

  test('a server without the state, or without the words, draws no bar', () => {
    const script = `
      import { render } from '@lit-labs/ssr';
      import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
      import { notice } from 'jaccepte/locales/fr.js';
      import { defineServerElements, readConsent } from 'jaccepte/server.js';
      import { html } from 'lit';
      await defineServerElements();
      const draw = async (template) => (await collectResult(render(template))).includes('part="banner"');
      const style = async (nonce) =>
        /<style[^>]*>/.exec(await collectResult(render(html\`<consent-manager .serverConsent=\${consent} .messages=\${notice} .styleNonce=\${nonce}></consent-manager>\`)))[0];
      const consent = readConsent('', {});
      console.log(JSON.stringify([
        await style('q+/r='),
        await style('"><script>'),
        await draw(html\`<consent-manager></consent-manager>\`),
        await draw(html\`<consent-manager .serverConsent=\${consent}></consent-manager>\`),
        await draw(html\`<consent-manager .messages=\${notice}></consent-manager>\`),
        await draw(html\`<consent-manager .serverConsent=\${consent} .messages=\${notice}></consent-manager>\`),
        await draw(html\`<consent-manager .serverConsent=\${readConsent('', { mode: 'opt-out' })} .messages=\${notice}></consent-manager>\`),
      ]));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.deepEqual(JSON.parse(output), ['<style nonce="q+/r=">', '<style>', false, false, false, true, false]);
  });
});
