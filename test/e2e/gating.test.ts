import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept, asReader, barShown, choiceCookie, idle, optOut, pageOf } from './support/demo.js';
import { engines } from './support/engines.js';

const manager = '<consent-manager mode="opt-in"></consent-manager>';

/** A script for the page that notes that it ran. */
const note = (name: string) => `(window.ran ??= []).push('${name}');`;

const gated = (attributes: string, text = '') =>
  `<script type="text/plain" data-category="statistics" ${attributes}>${text}</script>`;

const ran = (): string[] => (window as unknown as { ran?: string[] }).ran ?? [];
const hasRun = (name: string) => ((window as unknown as { ran?: string[] }).ran ?? []).includes(name);

for (const engine of engines) {
  describe(`gated markup, in ${engine}`, () => {
    test(
      'an inline script waits for the slow one before it that it needs',
      asReader(
        engine,
        {
          '/page': pageOf(manager + gated('src="/slow.js"') + gated('', 'window.slow(); ' + note('inline'))),
          '/slow.js': { body: `window.slow = () => { ${note('slow')} };`, delay: 400 },
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await page.click(accept);
          await page.waitFor(hasRun, 'inline');
          assert.deepEqual(await page.evaluate(ran), ['slow', 'inline']);
        },
      ),
    );

    test(
      'a script that never answers and one that does not exist let those after them run',
      asReader(
        engine,
        {
          '/page': pageOf(
            manager +
              gated('src="/dead.js"') +
              gated('src="/missing.js"') +
              gated('src="/alive.js"') +
              gated('', note('inline')),
          ),
          '/dead.js': () => new Promise(() => undefined),
          '/alive.js': note('alive'),
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await page.click(accept);
          await site.waitForRequests('/alive.js');
          await page.waitFor(hasRun, 'inline');
          assert.deepEqual(await page.evaluate(ran), ['alive', 'inline']);
        },
      ),
    );

    test(
      'what is inserted later is gated too',
      asReader(
        engine,
        { '/page': pageOf(manager), '/late.js': note('late'), '/frame': '<p>Vidéo</p>' },
        async ({ site, page }) => {
          const insert = () => {
            const script = document.createElement('script');
            script.type = 'text/plain';
            script.dataset['category'] = 'statistics';
            script.dataset['src'] = '/late.js';
            const frame = document.createElement('iframe');
            frame.dataset['category'] = 'marketing';
            frame.dataset['src'] = '/frame';
            document.body.append(script, frame);
          };
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await page.evaluate(insert);
          await idle(page);
          assert.equal(site.requestsOf('/late.js').length + site.requestsOf('/frame').length, 0);

          await page.click(accept);
          await site.waitForRequests('/late.js');
          await site.waitForRequests('/frame');
          await page.waitFor(hasRun, 'late');

          await page.evaluate(insert);
          await site.waitForRequests('/late.js', 2);
          await site.waitForRequests('/frame', 2);
        },
      ),
    );

    test(
      'several categories are all needed, and a service of its own',
      asReader(
        engine,
        {
          '/page': pageOf(`<consent-manager mode="opt-in">
              <consent-category name="statistics"></consent-category>
              <consent-category name="marketing"><consent-service name="youtube"></consent-service></consent-category>
            </consent-manager>
            <script type="text/plain" data-category="statistics marketing">${note('both')}</script>
            <script type="text/plain" data-category="marketing" data-service="youtube">${note('youtube')}</script>
            <script type="text/plain" data-category="marketing">${note('marketing')}</script>`),
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await page.evaluate(() => window.jaccepte!.accept(['statistics']).then(() => undefined));
          await idle(page);
          assert.deepEqual(await page.evaluate(ran), []);
          await page.evaluate(() => window.jaccepte!.choose({}, { youtube: true }).then(() => undefined));
          await page.waitFor(hasRun, 'youtube');
          await idle(page);
          assert.deepEqual(await page.evaluate(ran), ['youtube']);
          await page.evaluate(() => window.jaccepte!.accept(['marketing']).then(() => undefined));
          await page.waitFor(hasRun, 'marketing');
          assert.deepEqual(await page.evaluate(ran), ['youtube', 'both', 'marketing']);
        },
      ),
    );

    test(
      'modules run, and attributes are kept',
      asReader(
        engine,
        {
          '/page': pageOf(
            manager +
              gated('data-type="module" src="/module.js" crossorigin="anonymous" id="kept" data-mine="yes"') +
              gated('data-type="module"', `import { name } from '/part.js'; (window.ran ??= []).push(name);`),
          ),
          '/module.js': `export {}; ${note('module')}`,
          '/part.js': `export const name = 'part';`,
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          assert.equal(site.requestsOf('/module.js').length, 0);
          await page.click(accept);
          await page.waitFor(hasRun, 'part');
          assert.deepEqual(await page.evaluate(ran), ['module', 'part']);
          const kept = () => {
            const script = document.querySelector<HTMLScriptElement>('#kept')!;
            return [
              script.type,
              script.getAttribute('crossorigin'),
              script.dataset['mine'],
              script.dataset['category'],
            ];
          };
          assert.deepEqual(await page.evaluate(kept), ['module', 'anonymous', 'yes', 'statistics']);
        },
      ),
    );

    test(
      'a frame, an image, a style sheet and a player are asked for after the grant only',
      asReader(
        engine,
        {
          '/page': pageOf(`${manager}
            <iframe data-category="marketing" data-src="/frame" title="x"></iframe>
            <img data-category="marketing" data-src="/image.svg" alt="">
            <link rel="stylesheet" data-category="marketing" data-href="/late.css">
            <video data-category="marketing" data-src="/film.mp4" preload="auto"></video>
            <object data-category="marketing" data-src="/object.svg"></object>`),
          '/frame': '<p>Vidéo</p>',
          '/image.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
          '/object.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
          '/late.css': 'body { color: red }',
          '/film.mp4': { status: 204 },
        },
        async ({ site, page }) => {
          const files = ['/frame', '/image.svg', '/late.css', '/film.mp4', '/object.svg'];
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await idle(page);
          for (const file of files) assert.equal(site.requestsOf(file).length, 0, file);
          await page.click(accept);
          for (const file of files) await site.waitForRequests(file);
        },
      ),
    );

    test(
      'opting out empties the video of the article',
      asReader(engine, {}, async ({ site, page }) => {
        await page.goto(`${site.url}/`);
        await barShown(page);
        await page.waitFor(() => document.querySelector('iframe')?.contentDocument?.title.startsWith('Rabat'));
        await page.click(optOut);
        await page.waitFor(() => document.querySelector('iframe')?.contentDocument?.body.childElementCount === 0);
        assert.equal(await page.evaluate(() => document.querySelector('iframe')?.getAttribute('src')), null);
      }),
    );

    test(
      'a page without <consent-manager> holds to the stored choice, and grants nothing else',
      asReader(
        engine,
        {
          '/page': ({ query }) => ({
            body: pageOf(
              `<script type="text/plain" data-category="statistics">${note('statistics')}</script>
               <script type="text/plain" data-category="marketing">${note('marketing')}</script>`,
              `<script>document.addEventListener('consent-ready', (event) => { window.readyOn = event.target === document; })</script>
               <script type="module" async src="/cdn/jaccepte.js"></script>`,
            ),
            headers: query.has('choice')
              ? { 'set-cookie': `consent=${choiceCookie({ on: 'necessary statistics', off: 'marketing' })}; Path=/` }
              : {},
          }),
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await page.waitFor(() => (window as unknown as { readyOn?: boolean }).readyOn);
          await idle(page);
          assert.deepEqual(await page.evaluate(ran), []);
          assert.equal(await page.evaluate(() => document.documentElement.dataset['consent']), 'necessary');
          assert.deepEqual(await page.cookies(), []);

          await page.goto(`${site.url}/page?choice`);
          await page.waitFor(hasRun, 'statistics');
          await idle(page);
          assert.deepEqual(await page.evaluate(ran), ['statistics']);

          // Its events are the document's, and a withdrawal works there too.
          const change = await page.evaluate(async () => {
            const heard = new Promise<unknown>((resolve) => {
              document.addEventListener('consent-change', ({ target, detail }) => {
                resolve([target === document, detail.withdrawn]);
              });
            });
            await window.jaccepte!.refuse();
            return heard;
          });
          assert.deepEqual(change, [true, ['statistics']]);
        },
      ),
    );
  });
}
