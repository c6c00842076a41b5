import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  asReader,
  accept,
  barGone,
  barShown,
  gatedFiles,
  idle,
  optOut,
  partIsShown,
  readChoice,
  scriptsRun,
  settled,
} from './support/demo.js';
import { engines } from './support/engines.js';

for (const engine of engines) {
  describe(`a reader of the article, in ${engine}`, () => {
    test(
      'first visit: the scripts run once, in order, and the notice stays on the next page until it is accepted',
      asReader(engine, {}, async ({ site, page }) => {
        await page.goto(`${site.url}/`);
        await barShown(page);
        await page.waitFor(() => (window as unknown as { standIns: string[] }).standIns.includes('measurement-page'));
        await page.waitFor(() => (window as unknown as { standIns: string[] }).standIns.includes('video'));
        await idle(page);
        const run = (await scriptsRun(page)).filter((name) => /placement|measurement/.test(name));
        assert.deepEqual(run, ['placement', 'measurement', 'measurement-page']);
        for (const file of gatedFiles) assert.equal(site.requestsOf(file).length, 1, file);
        const choice = await readChoice(page);
        assert.equal(choice?.['b'], 'implied');
        assert.equal(choice['on'], 'necessary statistics marketing');

        await page.goto(`${site.url}/?page=2`);
        await barShown(page);
        assert.equal((await readChoice(page))?.['t'], choice['t']);

        await page.click(accept);
        await barGone(page);
        assert.equal((await readChoice(page))?.['b'], 'expressed');

        await page.goto(`${site.url}/?page=3`);
        assert.equal(await settled(page), 'necessary statistics marketing');
        await barGone(page);
        assert.deepEqual(page.logs, []);
      }),
    );

    test(
      'opting out takes one click, is told to the page, and is remembered',
      asReader(engine, {}, async ({ site, page }) => {
        await page.goto(`${site.url}/`);
        await barShown(page);
        await page.waitFor(() => (window as unknown as { standIns: string[] }).standIns.includes('video'));
        assert.ok(await page.evaluate(() => document.querySelector('iframe')?.hasAttribute('src')));

        await page.evaluate(() => {
          document.addEventListener('consent-change', ({ detail }) => {
            document.title = JSON.stringify([detail.source, detail.withdrawn, detail.granted]);
          });
        });
        await page.click(optOut);
        await page.waitFor(() => document.title === '["refuse",["statistics","marketing"],[]]');
        await page.waitFor(
          () =>
            document
              .querySelector('consent-manager')
              ?.shadowRoot?.querySelector('[role=status]')
              ?.textContent.trim() === 'C’est noté : seuls les cookies nécessaires au site sont utilisés.',
        );
        const choice = await readChoice(page);
        assert.equal(choice?.['b'], 'expressed');
        assert.equal(choice['off'], 'statistics marketing');
        await page.waitFor(() => !document.querySelector('iframe')?.hasAttribute('src'));

        site.clearLog();
        await page.goto(`${site.url}/?page=2`);
        assert.equal(await settled(page), 'necessary');
        await barGone(page);
        for (const file of gatedFiles) assert.equal(site.requestsOf(file).length, 0, file);
        assert.deepEqual(await readChoice(page), choice);
        assert.deepEqual(await scriptsRun(page), []);
      }),
    );

    test(
      'the opt-out can be taken back where it was made',
      asReader(engine, {}, async ({ site, page }) => {
        await page.goto(`${site.url}/`);
        await barShown(page);
        await page.click(optOut);
        await page.waitFor(partIsShown, 'undo');
        await page.click(['consent-manager', '[part=undo]']);
        await page.waitFor(() => document.cookie.includes('b=implied'));
        await page.waitFor(partIsShown, 'opt-out');
      }),
    );

    test(
      'who has chosen is asked nothing, needs one file of ours, and can come back by “Gérer mes cookies”',
      asReader(engine, {}, async ({ site, page }) => {
        await page.goto(`${site.url}/`);
        await barShown(page);
        await page.click(accept);
        await barGone(page);
        const first = await readChoice(page);

        site.clearLog();
        await page.goto(`${site.url}/?page=2`);
        await settled(page);
        assert.deepEqual(
          site.log.map(({ path }) => path).filter((path) => path.startsWith('/cdn/')),
          ['/cdn/jaccepte.js'],
        );
        assert.ok(
          await page.evaluate(() => !customElements.get('consent-manager') && !('litElementVersions' in window)),
        );

        await page.click('#manage-cookies');
        await page.waitFor(partIsShown, 'dialog');
        assert.deepEqual(await readChoice(page), first);
        await page.click(['consent-manager', 'dialog [part=refuse]']);
        await page.waitFor(() => document.documentElement.dataset['consent'] === 'necessary');
        assert.notEqual((await readChoice(page))?.['id'], first?.['id']);
      }),
    );

    test(
      'keys alone are enough: Tab reaches the buttons, Enter opts out, and nobody is trapped',
      asReader(engine, {}, async ({ site, page }) => {
        await page.goto(`${site.url}/`);
        await barShown(page);
        const focused = () =>
          document.querySelector('consent-manager')?.shadowRoot?.activeElement?.getAttribute('part') ??
          document.activeElement?.localName;
        assert.equal(await page.evaluate(focused), 'body');

        const visited: (string | undefined)[] = [];
        for (let count = 0; count < 8; count++) {
          await page.press('Tab');
          visited.push(await page.evaluate(focused));
        }
        const parts = ['opt-out', 'accept', 'policy'];
        assert.deepEqual(
          visited.filter((name) => parts.includes(name ?? '')),
          parts,
          String(visited),
        );
        assert.ok(!parts.includes(visited.at(-1) ?? ''), `trapped: ${String(visited)}`);

        for (let count = 0; count < 9 && (await page.evaluate(focused)) !== 'opt-out'; count++)
          await page.press('Shift+Tab');
        assert.equal(await page.evaluate(focused), 'opt-out');
        await page.press('Enter');
        await page.waitFor(() => document.documentElement.dataset['consent'] === 'necessary');
        // What had the focus is gone: it is in the confirmation, not lost.
        await page.waitFor(() => !!document.querySelector('consent-manager')?.shadowRoot?.activeElement);
      }),
    );

    test(
      'Escape, scrolling and leaving write no choice',
      asReader(engine, {}, async ({ site, page }) => {
        await page.goto(`${site.url}/?mode=opt-in`);
        await barShown(page);
        await page.press('Escape');
        await page.evaluate(() => scrollTo(0, 1000));
        await idle(page);
        assert.equal(await readChoice(page), null);
        assert.ok(await page.evaluate(partIsShown, 'banner'));
        await page.goto(`${site.url}/?mode=opt-in&page=2`);
        assert.equal(await settled(page), 'necessary');
        assert.equal(await readChoice(page), null);
      }),
    );
  });
}
