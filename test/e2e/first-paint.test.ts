import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept, asReader, barShown, gatedFiles, pageOf } from './support/demo.js';
import { engines } from './support/engines.js';

interface Probe extends Window {
  order: string[];
}

/** Notes when the bar has been handed to the screen, and what of the gated files has been asked for by then. */
const probePaint = (gated: readonly string[]) => {
  const page = window as unknown as Probe;
  page.order = [];
  const look = () => {
    const bar = document.querySelector('consent-manager')?.shadowRoot?.querySelector('[part=banner]');
    if (!bar || bar.getBoundingClientRect().height === 0) return void requestAnimationFrame(look);
    // The frame that has the bar in it has been drawn once the next one begins.
    requestAnimationFrame(() => {
      page.order.push('painted');
      const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      page.order.push(...gated.filter((file) => asked.includes(file)));
      page.order.push('end of probe');
    });
  };
  requestAnimationFrame(look);
};

for (const engine of engines.filter((engine) => engine !== 'webkit')) {
  describe(`what comes first, in ${engine}`, () => {
    test(
      'the bar is painted before anything gated is requested',
      asReader(engine, {}, async ({ site, page }) => {
        await page.evaluateOnNewDocument(probePaint, gatedFiles);
        await page.evaluateOnNewDocument(() => {
          addEventListener('load', () => {
            document.addEventListener('consent-change', () => (document.title = 'implied'));
          });
        });
        await page.goto(`${site.url}/`);
        await page.waitFor(() => (window as unknown as Probe).order.includes('end of probe'));
        assert.deepEqual(await page.evaluate(() => (window as unknown as Probe).order), ['painted', 'end of probe']);
        for (const file of gatedFiles) await site.waitForRequests(file);

        const paths = site.log.map(({ path }) => path);
        for (const file of gatedFiles)
          assert.ok(paths.indexOf(file) > paths.indexOf('/cdn/jaccepte-bar.js'), `${file} before the bar`);
      }),
    );

    test(
      'accepting paints the next frame before a script that blocks runs',
      asReader(
        engine,
        {
          '/blocking': pageOf(`<consent-manager mode="opt-in"></consent-manager>
            <script type="text/plain" data-category="statistics">
              window.order.push('script');
              for (const start = performance.now(); performance.now() - start < 300; );
              document.title = 'done';
            </script>
            <script>
              window.order = [];
              document.addEventListener('click', () => {
                order.push('click');
                requestAnimationFrame(() => {
                  const { port1, port2 } = new MessageChannel();
                  port1.onmessage = () => order.push('painted');
                  port2.postMessage(0);
                });
              }, true);
            </script>`),
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/blocking`);
          await barShown(page);
          await page.click(accept);
          await page.waitFor(() => document.title === 'done');
          await page.waitFor(() => (window as unknown as Probe).order.includes('painted'));
          assert.deepEqual(await page.evaluate(() => (window as unknown as Probe).order), [
            'click',
            'painted',
            'script',
          ]);
        },
      ),
    );
  });
}
