import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  accept,
  asReader,
  barGone,
  barShown,
  gatedFiles,
  gatedScripts,
  idle,
  readChoice,
  refuse,
  scriptsRun,
} from './support/demo.js';
import { engines } from './support/engines.js';

for (const engine of engines) {
  describe(`opt-in, in ${engine}`, () => {
    test(
      'before an answer nothing gated is requested and no cookie is written, on this page and the next',
      asReader(engine, {}, async ({ site, page }) => {
        for (const query of ['?mode=opt-in', '?mode=opt-in&page=2']) {
          await page.goto(`${site.url}/${query}`);
          await barShown(page);
          await idle(page);
          for (const file of gatedFiles) assert.equal(site.requestsOf(file).length, 0, file);
          assert.deepEqual(await page.cookies(), []);
          assert.deepEqual(await scriptsRun(page), []);
          assert.equal(await page.evaluate(() => document.documentElement.dataset['consent']), 'necessary');
        }
        assert.deepEqual(page.logs, []);
      }),
    );

    test(
      'accepting runs everything once, in order',
      asReader(engine, {}, async ({ site, page }) => {
        await page.goto(`${site.url}/?mode=opt-in`);
        await barShown(page);
        await page.click(accept);
        await barGone(page);
        await page.waitFor(() => (window as unknown as { standIns: string[] }).standIns.includes('measurement-page'));
        for (const file of gatedFiles) await site.waitForRequests(file);
        await idle(page);
        const run = (await scriptsRun(page)).filter((name) => /placement|measurement/.test(name));
        assert.deepEqual(run, ['placement', 'measurement', 'measurement-page']);
        for (const file of gatedScripts) assert.equal(site.requestsOf(file).length, 1, file);
        const choice = await readChoice(page);
        assert.deepEqual([choice?.['b'], choice?.['m']], ['expressed', 'opt-in']);
      }),
    );

    test(
      'refusing is as easy, is kept, and asks for nothing',
      asReader(engine, {}, async ({ site, page }) => {
        await page.goto(`${site.url}/?mode=opt-in`);
        await barShown(page);
        await page.click(refuse);
        await barGone(page);
        await page.goto(`${site.url}/?mode=opt-in&page=2`);
        await idle(page);
        await barGone(page);
        for (const file of gatedFiles) assert.equal(site.requestsOf(file).length, 0, file);
        assert.equal((await readChoice(page))?.['off'], 'statistics marketing');
      }),
    );

    test(
      'a choice implied on a page of another mode does not count',
      asReader(engine, {}, async ({ site, page }) => {
        await page.goto(`${site.url}/`);
        await page.waitFor(() => document.cookie.includes('b=implied'));
        await page.waitFor(() => (window as unknown as { standIns: string[] }).standIns.includes('video'));
        site.clearLog();
        await page.goto(`${site.url}/?mode=opt-in`);
        await barShown(page);
        await idle(page);
        for (const file of gatedFiles) assert.equal(site.requestsOf(file).length, 0, file);
      }),
    );
  });
}
