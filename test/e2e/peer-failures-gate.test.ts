import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contentPage } from './support/content-page.js';
import { accept, asReader, barShown, dropIn, idle } from './support/demo.js';
import { engines } from './support/engines.js';
import { holdAnswer } from './support/held-file.js';
import { noteWarnings, warnings } from './support/problems.js';

// What other consent libraries get wrong with the scripts and embeds that they hold back, each on one and the same page.

const manager =
  '<consent-manager mode="opt-in"><consent-category name="statistics"></consent-category></consent-manager>';
const gated = (attributes: string, text = '') =>
  `<script type="text/plain" data-category="statistics" ${attributes}>${text}</script>`;
/** For the page: notes that a script ran. */
const note = (name: string) => `(window.ran ??= []).push('${name}');`;

interface Noted extends Window {
  ran?: string[];
  kept?: HTMLElement;
}
const ran = () => (window as unknown as Noted).ran ?? [];
const hasRun = (name: string) => !!(window as unknown as Noted).ran?.includes(name);
const namesTo = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

for (const engine of engines) {
  describe(`gated scripts and embeds, in ${engine}`, () => {
    test('run in the order of the page, though a later one has come before the first', async () => {
      const first = holdAnswer(() => `window.first = () => 'inline, with the first'; ${note('first')}`);
      const visit = asReader(
        engine,
        {
          '/page': contentPage(
            manager,
            gated('src="/first.js"') + gated('', 'ran.push(first());') + gated('src="/last.js"'),
          ),
          '/first.js': first.route,
          '/last.js': note('last'),
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await page.click(accept);
          await site.waitForRequests('/last.js');
          await idle(page);
          assert.deepEqual(await page.evaluate(ran), []);
          first.release();
          await page.waitFor(hasRun, 'last');
          assert.deepEqual(await page.evaluate(ran), ['first', 'inline, with the first', 'last']);
        },
      );
      await visit();
    });

    test('do not overtake one that is slow, unless they are async, and go on without it after five seconds', async () => {
      const slow = holdAnswer(() => note('slow'));
      const visit = asReader(
        engine,
        {
          '/page': contentPage(
            manager,
            gated('src="/slow.js"') +
              gated('', note('inline')) +
              gated('src="/next.js"') +
              gated('async src="/async.js"') +
              gated('', note('last')),
            `<script>
              document.addEventListener('consent-change', () => setTimeout(() => { ${note('three seconds')} }, 3000));
            </script>${dropIn}`,
          ),
          '/slow.js': slow.route,
          '/next.js': note('next'),
          '/async.js': note('async'),
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await page.click(accept);
          await page.waitFor(hasRun, 'three seconds');
          await page.waitFor(hasRun, 'last');
          slow.release();
          await page.waitFor(hasRun, 'slow');
          const order = ['async', 'three seconds', 'inline', 'next', 'last', 'slow'];
          assert.deepEqual(await page.evaluate(ran), order);
        },
      );
      await visit();
    });

    test('are all asked for before the first is answered', async () => {
      const names = namesTo(4);
      const answers = names.map((name) => holdAnswer(() => note(name)));
      const visit = asReader(
        engine,
        {
          '/page': contentPage(
            manager,
            names.map((name) => gated(`src="/${name}.js"`)).join(''),
            noteWarnings + dropIn,
          ),
          ...Object.fromEntries(names.map((name, index) => [`/${name}.js`, answers[index]!.route])),
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await page.click(accept);
          for (const name of names) await site.waitForRequests(`/${name}.js`);
          // One that had to be given up first would be told of.
          assert.deepEqual(await page.evaluate(warnings), []);
          for (const answer of answers) answer.release();
          await page.waitFor(hasRun, '4');
          assert.deepEqual(await page.evaluate(ran), names);
        },
      );
      await visit();
    });

    test(
      'wait for a frame in which the bar is gone, however long they keep the page busy',
      asReader(
        engine,
        {
          '/page': contentPage(
            manager,
            gated('', `${note('busy')} for (const start = performance.now(); performance.now() - start < 300; );`) +
              gated('', note('last')),
            `<script>
              // What observes sizes is called by the frame itself, after its callbacks and before any other task.
              document.addEventListener('consent-change', () => requestAnimationFrame(() => {
                const bar = document.querySelector('consent-manager').shadowRoot.querySelector('[part=banner]');
                const onFrame = () => (window.ran ??= []).push(bar ? 'a frame with the bar' : 'a frame');
                new ResizeObserver(onFrame).observe(document.documentElement);
              }));
            </script>${dropIn}`,
          ),
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await page.click(accept);
          await page.waitFor(hasRun, 'last');
          assert.deepEqual(await page.evaluate(ran), ['a frame', 'busy', 'last']);
        },
      ),
    );

    const frame = `<iframe id="film" class="a b" name="film" title="Un film" width="400" height="225" allow="fullscreen"
      sandbox="allow-scripts" referrerpolicy="no-referrer" data-src="/film" data-mine="yes"
      style="border: 3px solid rgb(1, 2, 3); width: 320px; height: 180px; margin: 8px; background: rgb(4, 5, 6)"`;
    for (const [place, html] of Object.entries({
      'of its own': `${frame} data-category="statistics"></iframe>`,
      'in a <consent-gate>': `<consent-gate category="statistics">${frame}></iframe></consent-gate>`,
    }))
      test(
        `keep every attribute and style, granted and withdrawn: a frame ${place}`,
        asReader(engine, { '/page': contentPage(manager, html), '/film': '<p>Film</p>' }, async ({ site, page }) => {
          const look = () => {
            const film = document.querySelector<HTMLElement>('#film')!;
            const { borderTopWidth, width, height, marginLeft, backgroundColor } = getComputedStyle(film);
            return {
              isSame: film === ((window as unknown as Noted).kept ??= film),
              attributes: [...film.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
              style: [borderTopWidth, width, height, marginLeft, backgroundColor],
            };
          };
          await page.goto(`${site.url}/page`);
          await barShown(page);
          const before = await page.evaluate(look);
          assert.deepEqual(before.style, ['3px', '320px', '180px', '8px', 'rgb(4, 5, 6)']);
          await page.click(accept);
          await site.waitForRequests('/film');
          const attributes = [...before.attributes, 'src=/film'].sort();
          assert.deepEqual(await page.evaluate(look), { ...before, attributes });
          await page.evaluate(() => window.jaccepte!.refuse().then(() => undefined));
          await page.waitFor(() => !document.querySelector('#film')?.hasAttribute('src'));
          assert.deepEqual(await page.evaluate(look), before);
        }),
      );

    test(
      'stay where they are in a <consent-gate>, and run in that order',
      asReader(
        engine,
        {
          '/page': contentPage(
            manager,
            `<consent-gate category="statistics"><p id="1"></p><script id="2" type="text/plain" src="/a.js"></script><iframe
              id="3" title="x" data-src="/film"></iframe><script id="4" type="text/plain">${note('b')}</script><p id="5"></p
              ><script id="6" type="text/plain" data-src="/c.js"></script></consent-gate>`,
          ),
          '/a.js': { body: note('a'), delay: 100 },
          '/c.js': note('c'),
          '/film': '<p>Film</p>',
        },
        async ({ site, page }) => {
          const order = () => [...document.querySelectorAll('consent-gate > *')].map(({ id }) => id);
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await page.click(accept);
          await page.waitFor(hasRun, 'c');
          await site.waitForRequests('/film');
          assert.deepEqual(await page.evaluate(order), namesTo(6));
          assert.deepEqual(await page.evaluate(ran), ['a', 'b', 'c']);
        },
      ),
    );
  });
}
