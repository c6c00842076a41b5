import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accept, asReader, barGone, barShown, dropIn, idle, pageOf, readChoice, refuse } from './support/demo.js';
import { engines } from './support/engines.js';
import { followsTabs, noteFollowing } from './support/follows-tabs.js';
import { noteProblems, noteWarnings, problemsOf, warnings } from './support/problems.js';

const gated = '<script type="text/plain" data-category="statistics">window.count = (window.count ?? 0) + 1;</script>';
const manager = `<consent-manager mode="opt-in">
  <consent-category name="statistics" cookies="_ga" storage="ga:*"></consent-category></consent-manager>`;
const count = () => (window as unknown as { count?: number }).count ?? 0;

const blocked = `<script>
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore', 'caches'])
    Object.defineProperty(window, name, { get() { throw new DOMException('Access is denied', 'SecurityError'); } });
</script>`;
const full = `<script>
  Storage.prototype.setItem = () => { throw new DOMException('Quota exceeded', 'QuotaExceededError'); };
</script>`;

/** 200 of 30 letters: a cookie twice as long as any browser keeps. */
const many = Array.from({ length: 200 }, (_, index) => `category-with-a-long-name-${String(index).padStart(4, '0')}`);
const tooLong = `<consent-manager mode="opt-in">${many
  .map((name) => `<consent-category name="${name}"></consent-category>`)
  .join('')}</consent-manager>`;

for (const engine of engines) {
  describe(`storage that fails, in ${engine}`, () => {
    for (const [name, patch] of Object.entries({
      'every storage but cookies throws': blocked,
      'the quota is used up': full,
    }))
      test(
        `${name}: the choice is kept, and a withdrawal too`,
        asReader(
          engine,
          { '/page': pageOf(manager + gated, noteProblems() + noteFollowing + patch + dropIn) },
          async ({ site, page }) => {
            await page.goto(`${site.url}/page`);
            await barShown(page);
            await page.click(accept);
            await barGone(page);
            await page.waitFor(count);
            await page.waitFor(followsTabs);
            await page.evaluate(() => {
              document.cookie = '_ga=1; Path=/';
            });
            await page.evaluate(() => window.jaccepte!.refuse().then(() => undefined));
            await page.waitFor(() => document.documentElement.dataset['consent'] === 'necessary');
            assert.equal((await readChoice(page))?.['off'], 'statistics');
            assert.equal(await page.evaluate(() => document.cookie.includes('_ga')), false);
            assert.equal(await page.evaluate(() => window.jaccepte?.current.persisted), true);
            assert.deepEqual(await problemsOf(page), []);
          },
        ),
      );

    test(
      'cookies of others that do not decode are left as they are',
      asReader(
        engine,
        {
          '/page': {
            body: pageOf(manager + gated, noteProblems() + dropIn),
            headers: {
              'set-cookie': ['x=%zz; Path=/', 'y=%E0%A4%A; Path=/', 'Xconsent=a%; Path=/', 'consent_=%; Path=/'],
            },
          },
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await page.click(accept);
          await barGone(page);
          await page.waitFor(count);
          await page.goto(`${site.url}/page`);
          await page.waitFor(count);
          await page.evaluate(() => window.jaccepte!.refuse().then(() => undefined));
          assert.equal((await readChoice(page))?.['off'], 'statistics');
          const others = () =>
            document.cookie
              .split('; ')
              .filter((pair) => !pair.startsWith('consent='))
              .sort()
              .join('; ');
          assert.equal(await page.evaluate(others), 'Xconsent=a%; consent_=%; x=%zz; y=%E0%A4%A');
          assert.deepEqual(await problemsOf(page), []);
        },
      ),
    );

    test(
      'a choice too long for a cookie holds for the page, says so once, and brings no older one back',
      asReader(
        engine,
        {
          '/short': pageOf(manager + gated, noteProblems() + dropIn),
          '/long': pageOf(tooLong, noteProblems() + noteWarnings + dropIn),
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/short`);
          await barShown(page);
          await page.click(accept);
          await barGone(page);
          assert.equal((await readChoice(page))?.['on'], 'necessary statistics');

          // WebKitGTK keeps longer ones.
          const isKept = engine === 'webkit';
          await page.goto(`${site.url}/long`);
          await barShown(page);
          await page.click(refuse);
          await barGone(page);
          assert.equal(await page.evaluate(() => window.jaccepte?.current.persisted), isKept);
          assert.equal(await page.evaluate(() => window.jaccepte?.current.denied.length), many.length);
          await page.evaluate(() => window.jaccepte!.accept().then(() => undefined));
          assert.equal(await page.evaluate(() => window.jaccepte?.current.denied.length), 0);
          const said = await page.evaluate(warnings);
          assert.equal(said.length, isKept ? 0 : 1, String(said));
          if (!isKept) assert.match(said[0] ?? '', /^jaccepte: .*4,096 bytes/);
          assert.equal((await readChoice(page)) !== null, isKept);

          await page.goto(`${site.url}/short`);
          await barShown(page);
          await idle(page);
          assert.equal(await page.evaluate(count), 0);
          assert.deepEqual(await problemsOf(page), []);
        },
      ),
    );

    test(
      'a full cookie jar keeps the choice, and a choice that was pushed out is asked for again',
      asReader(engine, { '/page': pageOf(manager + gated, noteProblems() + dropIn) }, async ({ site, page }) => {
        const fill = (name: string) => {
          for (let index = 0; index < 300; index++) document.cookie = `${name}${index}=1; Path=/`;
        };
        await page.goto(`${site.url}/page`);
        await barShown(page);
        await page.evaluate(fill, 'a');
        await page.click(accept);
        await barGone(page);
        assert.equal(await page.evaluate(() => window.jaccepte?.current.persisted), true);
        assert.equal((await readChoice(page))?.['on'], 'necessary statistics');
        await page.goto(`${site.url}/page`);
        await page.waitFor(count);

        await page.evaluate(() => {
          document.cookie = 'consent=; Path=/; Max-Age=0';
        });
        await page.goto(`${site.url}/page`);
        await barShown(page);
        await idle(page);
        assert.equal(await page.evaluate(count), 0);
        assert.deepEqual(await problemsOf(page), []);
      }),
    );
  });
}
