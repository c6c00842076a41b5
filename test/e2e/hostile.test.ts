import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  accept,
  asReader,
  barGone,
  barShown,
  choiceCookie,
  gatedFiles,
  idle,
  optOut,
  pageOf,
  readChoice,
  refuse,
} from './support/demo.js';
import type { Page } from './support/drive.js';
import { engines } from './support/engines.js';
import { noteProblems, noteWarnings, problemsOf, warnings } from './support/problems.js';

const gated = '<script type="text/plain" data-category="statistics">window.ran = true;</script>';
const hasRun = () => (window as unknown as { ran?: boolean }).ran === true;

/** What is wrong with a page for its owner: uncaught errors never, at most so many warnings of ours. */
const assertCalm = ({ logs }: Page, warnings: number) => {
  assert.deepEqual(
    logs.filter(({ type }) => type !== 'warning'),
    [],
  );
  assert.ok(logs.length <= warnings, JSON.stringify(logs));
  for (const { text } of logs) assert.match(text, /jaccepte/);
};

const now = Math.floor(Date.now() / 1000);
const damaged = {
  'no value': '',
  'no form': '%%%=%&&',
  'broken escapes': 'v=1&b=expressed&m=%E0%A4%A&r=1&on=%&off=%',
  JSON: '{"b":"expressed","on":["statistics"]}',
  'half of one': choiceCookie().slice(0, 40),
  'another version': choiceCookie({ v: '2' }),
  'an unknown basis': choiceCookie({ b: 'assumed' }),
  'a revision too low': choiceCookie({ r: '0' }),
  'an old one': choiceCookie({ t: String(now - 400 * 24 * 3600) }),
  'one from the future': choiceCookie({ t: String(now + 10 * 24 * 3600) }),
  'a category both granted and denied': choiceCookie({ on: 'necessary statistics marketing', off: 'statistics' }),
  'one that was not asked about everything': choiceCookie({ on: 'necessary statistics' }),
  'a very long one': 'x'.repeat(3500),
};

for (const engine of engines) {
  describe(`when things are wrong, in ${engine}`, () => {
    test(
      'a damaged cookie grants nothing and is asked again',
      asReader(
        engine,
        {
          '/page': ({ query }) => ({
            body: pageOf(`<consent-manager mode="opt-in">
              <consent-category name="statistics"></consent-category><consent-category name="marketing"></consent-category>
              </consent-manager>${gated}`),
            headers: { 'set-cookie': `consent=${damaged[query.get('with') as keyof typeof damaged]}; Path=/` },
          }),
        },
        async ({ site, page }) => {
          for (const name of Object.keys(damaged)) {
            await page.goto(`${site.url}/page?with=${encodeURIComponent(name)}`);
            await barShown(page);
            await idle(page);
            assert.equal(await page.evaluate(hasRun), false, name);
            assert.equal(await page.evaluate(() => document.documentElement.dataset['consent']), 'necessary', name);
          }
          assertCalm(page, 0);
          await page.click(refuse);
          await barGone(page);
          assert.equal((await readChoice(page))?.['off'], 'statistics marketing');
        },
      ),
    );

    test(
      'no attribute and no child at all: a working page',
      asReader(engine, { '/page': pageOf(`<consent-manager></consent-manager>${gated}`) }, async ({ site, page }) => {
        await page.goto(`${site.url}/page`);
        await barShown(page);
        await page.waitFor(hasRun);
        assert.equal((await readChoice(page))?.['on'], 'necessary preferences statistics marketing');
        await page.click(optOut);
        await page.waitFor(() => document.documentElement.dataset['consent'] === 'necessary');
        assertCalm(page, 0);
      }),
    );

    test(
      'values that mean nothing: a working page, a warning each, and nothing that nobody gave',
      asReader(
        engine,
        {
          '/page':
            pageOf(`<consent-manager mode="imlpied" revision="-1" max-age-days="1e9" cookie-name="a b" position="over there">
            <consent-category name="statistics" default="yes"></consent-category>
            <consent-category></consent-category></consent-manager>${gated}`),
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await idle(page);
          assert.equal(await page.evaluate(hasRun), false);
          assert.equal(await page.evaluate(() => document.documentElement.dataset['consent']), 'necessary');
          assert.deepEqual(await page.cookies(), []);
          assertCalm(page, 7);
          await page.click(accept);
          await barGone(page);
          await page.waitFor(hasRun);
          assert.equal((await readChoice(page))?.['m'], 'opt-in');
        },
      ),
    );

    test(
      'two elements: one bar and one warning',
      asReader(
        engine,
        {
          '/page': pageOf(`<consent-manager mode="opt-in"></consent-manager><p>Texte</p>
            <consent-manager mode="implied"></consent-manager>${gated}`),
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await idle(page);
          const bars = () =>
            [...document.querySelectorAll('consent-manager')].filter((one) =>
              one.shadowRoot?.querySelector('[part=banner]'),
            ).length;
          assert.equal(await page.evaluate(bars), 1);
          assert.equal(await page.evaluate(hasRun), false);
          assertCalm(page, 1);
          if (engine !== 'webkit') assert.equal(page.logs.length, 1);
          await page.click(accept);
          await page.waitFor(hasRun);
        },
      ),
    );

    test(
      'the drop-in twice: one bar, one run',
      asReader(
        engine,
        {
          '/page': pageOf(
            `<consent-manager mode="opt-in"></consent-manager>
             <script type="text/plain" data-category="statistics">window.count = (window.count ?? 0) + 1; window.ran = true;</script>`,
            '<script type="module" src="/cdn/jaccepte.js"></script><script type="module" src="/cdn/jaccepte.js?again"></script>',
          ),
        },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await page.click(accept);
          await page.waitFor(hasRun);
          await idle(page);
          assert.equal(await page.evaluate(() => (window as unknown as { count: number }).count), 1);
          assertCalm(page, 1);
        },
      ),
    );

    for (const [what, files] of Object.entries({
      'the file of the bar': ['/cdn/jaccepte-bar.js'],
      'each file of a language': ['/cdn/jaccepte-fr.js', '/cdn/jaccepte-en.js'],
    }))
      test(
        `${what} is missing: nothing is implied, the page works, and its owner is told`,
        asReader(
          engine,
          {
            ...Object.fromEntries(files.map((file) => [file, { status: 404 }])),
            '/page': pageOf(noteProblems() + noteWarnings + `<consent-manager></consent-manager>${gated}`),
          },
          async ({ site, page }) => {
            await page.goto(`${site.url}/page`);
            for (const file of files) await site.waitForRequests(file);
            await page.waitFor(() => !!(window as unknown as { warnings: string[] }).warnings[0]);
            await idle(page);
            assert.equal(await page.evaluate(hasRun), false);
            assert.equal(await readChoice(page), null);
            assert.deepEqual(await page.evaluate(warnings), ['jaccepte: bar cannot be loaded.']);
            assert.deepEqual(await problemsOf(page), []);
            // What needs no bar goes on.
            await page.evaluate(() => window.jaccepte?.accept());
            await page.waitFor(hasRun);
          },
        ),
      );

    test(
      'the language cannot be had: the bar speaks English',
      asReader(
        engine,
        { '/cdn/jaccepte-fr.js': { status: 404 }, '/page': pageOf('<consent-manager></consent-manager>') },
        async ({ site, page }) => {
          await page.goto(`${site.url}/page`);
          await barShown(page);
          const text = () =>
            document.querySelector('consent-manager')?.shadowRoot?.querySelector('[part=accept]')?.textContent.trim();
          assert.equal(await page.evaluate(text), 'Accept all');
        },
      ),
    );
  });
}

for (const engine of engines.filter((engine) => engine !== 'webkit')) {
  describe(`blocked cookies, in ${engine}`, () => {
    const isBlocking = engine === 'firefox';
    test(
      'a choice holds for the page, and says that it is not kept',
      asReader(
        engine,
        { '/page': pageOf(`<consent-manager></consent-manager>${gated}`) },
        async ({ site, page }) => {
          if (!isBlocking)
            await page.evaluateOnNewDocument(() => {
              const refuse = () => {
                throw new DOMException('The document is sandboxed', 'SecurityError');
              };
              Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
            });
          await page.goto(`${site.url}/page`);
          await barShown(page);
          await page.waitFor(() => window.jaccepte?.current.basis === 'implied');
          assert.equal(await page.evaluate(() => window.jaccepte?.current.persisted), false);
          await page.click(optOut);
          await page.waitFor(() => window.jaccepte?.current.basis === 'expressed');
          assert.deepEqual(await page.evaluate(() => window.jaccepte?.current.granted), ['necessary']);
          assert.equal(await page.evaluate(() => window.jaccepte?.current.persisted), false);

          await page.goto(`${site.url}/page`);
          await barShown(page);
          assertCalm(page, 1);
        },
        { firefoxPrefs: { 'network.cookie.cookieBehavior': 2 } },
      ),
    );

    test(
      'in opt-in nothing is granted that the reader did not grant',
      asReader(
        engine,
        {},
        async ({ site, page }) => {
          if (!isBlocking)
            await page.evaluateOnNewDocument(() => {
              Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined });
            });
          await page.goto(`${site.url}/?mode=opt-in`);
          await barShown(page);
          await idle(page);
          for (const file of gatedFiles) assert.equal(site.requestsOf(file).length, 0, file);
          await page.click(refuse);
          await barGone(page);
          assert.deepEqual(await page.evaluate(() => window.jaccepte?.current.granted), ['necessary']);
        },
        { firefoxPrefs: { 'network.cookie.cookieBehavior': 2 } },
      ),
    );
  });
}
