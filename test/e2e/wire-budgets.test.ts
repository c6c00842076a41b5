import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { asReader, barShown, choiceCookie, idle, pageOf, settled } from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';

/** Bytes that a browser takes in from a host that compresses with brotli at quality 11, without headers. */
const limits = { returning: 4500, firstVisit: 12_500, early: 700 };

const body =
  '<consent-manager></consent-manager><p>Texte</p><button type="button" data-consent-action="open">Cookies</button>';
const choice = choiceCookie({ on: 'necessary preferences statistics marketing' });

/** What the browser says that it was sent of the library's files: their names and the bytes of them all. */
async function readTransfers(page: Page): Promise<{ names: string[]; bytes: number }> {
  const files = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/cdn/'))
      .map((entry) => {
        const { name, encodedBodySize, decodedBodySize, transferSize } = entry as PerformanceResourceTiming;
        return { name: name.split('/cdn/')[1] ?? '', encodedBodySize, decodedBodySize, transferSize };
      }),
  );
  for (const { name, encodedBodySize, decodedBodySize, transferSize } of files) {
    assert.ok(encodedBodySize > 0 && encodedBodySize < decodedBodySize, `${name} came uncompressed`);
    assert.ok(transferSize > encodedBodySize, `${name} came from a cache`);
  }
  return {
    names: files.map(({ name }) => name).sort(),
    bytes: files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  };
}

function assertWithin(context: TestContext, bytes: number, limit: number): void {
  context.diagnostic(`${bytes} of ${limit} bytes`);
  assert.ok(bytes <= limit, `${bytes} bytes, ${limit} are allowed`);
}

// WebKitGTK asks for brotli over https only.
for (const engine of engines.filter((engine) => engine !== 'webkit')) {
  describe(`bytes that a page takes in, in ${engine}`, () => {
    test(`a reader who has chosen: at most ${limits.returning}`, (context) =>
      asReader(
        engine,
        { '/page': { body: pageOf(body), headers: { 'set-cookie': `consent=${choice}; Path=/` } } },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          assert.equal(await settled(page), 'necessary preferences statistics marketing');
          const { names, bytes } = await readTransfers(page);
          assert.deepEqual(names, ['jaccepte.js']);
          assertWithin(context, bytes, limits.returning);
        },
      )());

    test(`a first visit in French, until the bar is there: at most ${limits.firstVisit}`, (context) =>
      asReader(engine, { '/page': pageOf(body) }, async ({ site, page }) => {
        await page.goto(`${site.url}/page`);
        await barShown(page);
        await idle(page);
        const { names, bytes } = await readTransfers(page);
        assert.deepEqual(names, ['jaccepte-bar.js', 'jaccepte-fr.js', 'jaccepte.js']);
        assertWithin(context, bytes, limits.firstVisit);
      })());

    test(`the head snippet: at most ${limits.early}`, (context) =>
      asReader(
        engine,
        { '/page': pageOf('<p>Texte</p>', '<script src="/cdn/early.js"></script>') },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          assert.equal(await page.evaluate(() => document.documentElement.dataset['consent']), 'necessary');
          const { names, bytes } = await readTransfers(page);
          assert.deepEqual(names, ['early.js']);
          assertWithin(context, bytes, limits.early);
        },
      )());
  });
}
